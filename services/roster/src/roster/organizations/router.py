"""HTTP of the slice ``organizations``."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from common import clock
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.structure.sizes import is_committee_seat, size_findings
from roster.core.vocabulary import Formation, Kind, Level, OrganizationStatus, System
from roster.ids import AccountId, OrganizationId
from roster.models.organization import Organization
from roster.models.structure.rules_in_force import rules_in_force
from roster.models.tree import organization_in
from roster.organizations import as_of, queries, use_cases
from roster.organizations.errors import (
    OrganizationDissolvedError,
    OrganizationInUseError,
    OrganizationMergedError,
    OrganizationNotFoundError,
    ParentOfOtherSystemError,
    RootNotAllowedError,
    StudentBranchKindError,
    TermOrderError,
)
from roster.organizations.schemas import (
    LeaderOut,
    OrganizationDetail,
    OrganizationFilter,
    OrganizationIn,
    OrganizationLink,
    OrganizationNode,
    OrganizationOut,
    OrganizationPatch,
    SizeFindingOut,
)

READERS = (Role.COMMITTEE, Role.BRANCH, Role.ADMIN, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]

OrganizationsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "tree",
            tree=(Organization.path,),
            name=(Organization.name, Organization.path),
        )
    ),
]

router = service_router("/api/roster/organizations", "organizations")


@router.post(
    "",
    response_model=OrganizationOut,
    status_code=201,
    responses=problems(
        RootNotAllowedError,
        OrganizationNotFoundError,
        ParentOfOtherSystemError,
        OrganizationDissolvedError,
        StudentBranchKindError,
        TermOrderError,
    ),
)
async def create_organization(
    body: OrganizationIn, session: Session, caller: Committee, response: Response
) -> Organization:
    """Put a new organization into the tree; without a superior only for who holds everything."""
    created = await use_cases.create_organization(
        session, _own(caller), body, by=AccountId(caller.subject)
    )
    return tagged(response, created)


@router.get("", response_model=Page[OrganizationOut], responses=SHEETS)
@sheet_of(OrganizationOut, sheets.ORGANIZATIONS)
async def list_organizations(
    session: ReadSession,
    caller: Reader,
    wanted: Annotated[OrganizationFilter, Query()],
    listing: OrganizationsListing,
) -> Rows[Organization] | Rows[dict[str, Any]]:
    """Organizations in the order of the tree, as they are or as they were on a day."""
    scope = caller.scope(*READERS)
    if wanted.as_of is not None:
        past = as_of.organizations_on(scope, wanted, wanted.as_of)
        return await listing.rows(session, past)
    statement = queries.organizations_matching(scope, wanted)
    return await listing.entities(session, statement)


@router.get("/tree", response_model=Page[OrganizationNode])
async def read_organization_tree(
    session: ReadSession,
    caller: Reader,
    paging: Paging,
    parent_id: OrganizationId | None = None,
    on: Annotated[
        date | None, Query(alias="as_of", description="当日存在的组织，按当日的名称和类别")
    ] = None,
) -> Rows[dict[str, Any]]:
    """The children of an organization; without one, the tops of what the caller may see."""
    statement = as_of.tree_level(caller.scope(*READERS), parent_id, on)
    return await page_of_rows(session, statement, [Organization.path], paging)


@router.get(
    "/{organization_id}",
    response_model=OrganizationDetail,
    responses=problems(OrganizationNotFoundError),
)
async def get_organization(
    organization_id: OrganizationId, session: ReadSession, caller: Reader, response: Response
) -> OrganizationDetail:
    """One organization with the way down to it, its Party organization and its other names."""
    scope = caller.scope(*READERS)
    found = await organization_in(session, scope, organization_id)
    if found is None:
        raise OrganizationNotFoundError
    return tagged(response, await _detail(session, scope, found))


async def _detail(session: AsyncSession, scope: Scope, found: Organization) -> OrganizationDetail:
    above = await queries.ancestors_of(session, scope, found)
    members = await _members_of(session, found)
    return OrganizationDetail(
        **OrganizationOut.model_validate(found).model_dump(),
        ancestors=[OrganizationLink.model_validate(row) for row in above],
        party_org=await _link(session, scope, found.party_org_id),
        aliases=list(await queries.aliases_of(session, found.id)),
        former_names=list(await queries.former_names_of(session, found)),
        successor=await _link(session, scope, found.successor_id),
        members=members,
        members_counted=members is not None and found.member_count is None,
        size_findings=await _size_findings(session, found, members),
    )


async def _link(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId | None
) -> OrganizationLink | None:
    if organization_id is None:
        return None
    found = await organization_in(session, scope, organization_id)
    return None if found is None else OrganizationLink.model_validate(found)


async def _members_of(session: AsyncSession, found: Organization) -> int | None:
    """Reported, or counted where that is quick: at and below the township."""
    if found.member_count is not None:
        return found.member_count
    wide = found.level in (Level.PROVINCE, Level.CITY, Level.COUNTY)
    return (
        None if wide or found.system == System.PARTY else await queries.members_of(session, found)
    )


async def _size_findings(
    session: AsyncSession, found: Organization, members: int | None
) -> list[SizeFindingOut]:
    if found.status == OrganizationStatus.DISSOLVED:
        return []
    rules = (await rules_in_force(session, found.path, clock.today())).rules
    posts = await queries.open_posts_of(session, found.id)
    seats = sum(capacity for title, capacity in posts if is_committee_seat(title))
    findings = size_findings(
        rules, Kind(found.kind), Formation(found.formation), members=members, seats=seats
    )
    return [SizeFindingOut.model_validate(finding) for finding in findings]


@router.patch(
    "/{organization_id}",
    response_model=OrganizationOut,
    responses=problems(
        OrganizationNotFoundError,
        ParentOfOtherSystemError,
        OrganizationInUseError,
        OrganizationMergedError,
        StudentBranchKindError,
        TermOrderError,
    ),
)
async def change_organization(
    organization_id: OrganizationId,
    patch: OrganizationPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Organization:
    """Change what the body names; the place in the tree stays."""
    changed = await use_cases.change_organization(
        session, _own(caller), organization_id, patch, seen=seen, by=AccountId(caller.subject)
    )
    return tagged(response, changed)


@router.get(
    "/{organization_id}/leaders",
    response_model=list[LeaderOut],
    responses=problems(OrganizationNotFoundError),
)
async def list_leaders(
    organization_id: OrganizationId,
    session: ReadSession,
    caller: Reader,
    as_of: Annotated[date | None, Query(description="某一天的班子成员，默认现在")] = None,
) -> Sequence[Row[Any]]:
    """Who is, or is arranged to be, secretary or deputy there; now or on a day."""
    scope = caller.scope(*READERS)
    if await organization_in(session, scope, organization_id) is None:
        raise OrganizationNotFoundError
    return await queries.leaders_of(session, scope, organization_id, as_of)


def _own(caller: Caller) -> Scope:
    return caller.scope(Role.COMMITTEE)
