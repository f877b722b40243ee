"""HTTP of the slice ``organizations``."""

from collections.abc import Sequence
from typing import Annotated, Any

from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Row

from roster.ids import OrganizationId
from roster.models.organization import Organization
from roster.models.tree import organization_in
from roster.organizations import queries, use_cases
from roster.organizations.errors import (
    OrganizationDissolvedError,
    OrganizationInUseError,
    OrganizationNotFoundError,
    ParentOfOtherSystemError,
    RootNotAllowedError,
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
)

READERS = (Role.COMMITTEE, Role.BRANCH, Role.ADMIN, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]

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
        TermOrderError,
    ),
)
async def create_organization(
    body: OrganizationIn, session: Session, caller: Committee, response: Response
) -> Organization:
    """Put a new organization into the tree; without a superior only for who holds everything."""
    created = await use_cases.create_organization(session, _own(caller), body)
    return tagged(response, created)


@router.get("", response_model=Page[OrganizationOut])
async def list_organizations(
    session: ReadSession,
    caller: Reader,
    wanted: Annotated[OrganizationFilter, Query()],
    paging: Paging,
) -> Rows[Organization]:
    """Organizations in the order of the tree."""
    statement = queries.organizations_matching(caller.scope(*READERS), wanted)
    return await page_of(session, statement, [Organization.path], paging)


@router.get("/tree", response_model=Page[OrganizationNode])
async def read_organization_tree(
    session: ReadSession,
    caller: Reader,
    paging: Paging,
    parent_id: OrganizationId | None = None,
) -> Rows[dict[str, Any]]:
    """The children of an organization; without one, the tops of what the caller may see."""
    statement = queries.tree_level(caller.scope(*READERS), parent_id)
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
    party = (
        await organization_in(session, scope, found.party_org_id)
        if found.party_org_id is not None
        else None
    )
    above = await queries.ancestors_of(session, scope, found)
    return tagged(
        response,
        OrganizationDetail(
            **OrganizationOut.model_validate(found).model_dump(),
            ancestors=[OrganizationLink.model_validate(row) for row in above],
            party_org=None if party is None else OrganizationLink.model_validate(party),
            aliases=list(await queries.aliases_of(session, organization_id)),
        ),
    )


@router.patch(
    "/{organization_id}",
    response_model=OrganizationOut,
    responses=problems(
        OrganizationNotFoundError,
        ParentOfOtherSystemError,
        OrganizationInUseError,
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
        session, _own(caller), organization_id, patch, seen=seen
    )
    return tagged(response, changed)


@router.get(
    "/{organization_id}/leaders",
    response_model=list[LeaderOut],
    responses=problems(OrganizationNotFoundError),
)
async def list_leaders(
    organization_id: OrganizationId, session: ReadSession, caller: Reader
) -> Sequence[Row[Any]]:
    """Who is, or is arranged to be, secretary or deputy there."""
    scope = caller.scope(*READERS)
    if await organization_in(session, scope, organization_id) is None:
        raise OrganizationNotFoundError
    return await queries.leaders_of(session, scope, organization_id)


def _own(caller: Caller) -> Scope:
    return caller.scope(Role.COMMITTEE)
