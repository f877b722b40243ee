"""HTTP of the slice ``sites``."""

from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId, PersonId, SitePairingId, YouthSiteId
from roster.models.tree import organization_in
from roster.models.volunteering.site import SitePairing, YouthSite
from roster.sites import queries, use_cases
from roster.sites.errors import (
    SiteClosedError,
    SiteNotFoundError,
    SiteOrganizationNotFoundError,
    SitePairedError,
    SitePairingEndedError,
    SitePairingNotFoundError,
    SitePartnerNotFoundError,
    SitePartnerNumberError,
)
from roster.sites.schemas import (
    SiteCoverage,
    SiteCoverageLine,
    SitePairingEnd,
    SitePairingFilter,
    SitePairingIn,
    SitePairingOut,
    YouthSiteFilter,
    YouthSiteIn,
    YouthSiteOut,
    YouthSitePatch,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]

router = service_router("/api/roster/sites", "sites")


@router.post(
    "",
    response_model=YouthSiteOut,
    status_code=201,
    responses=problems(SiteOrganizationNotFoundError),
)
async def create_youth_site(
    body: YouthSiteIn, session: Session, caller: Committee, response: Response
) -> YouthSiteOut:
    """Register a youth home."""
    scope = caller.scope(Role.COMMITTEE)
    site = await use_cases.create_site(session, scope, body)
    return tagged(response, await _site(session, scope, site.id))


@router.get("", response_model=Page[YouthSiteOut])
async def list_youth_sites(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[YouthSiteFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Youth homes in the order of the tree, with how many are paired with each."""
    statement = queries.sites_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.SITE_KEYS, paging)


@router.get(
    "/coverage", response_model=SiteCoverage, responses=problems(SiteOrganizationNotFoundError)
)
async def read_site_coverage(
    session: ReadSession, caller: Staff, organization_id: OrganizationId
) -> SiteCoverage:
    """How many homes have somebody paired, and how many Western Plan volunteers are."""
    scope = caller.scope(*STAFF)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise SiteOrganizationNotFoundError
    inside = scope.within(top.path)
    sites, paired = await queries.coverage(session, inside)
    volunteers, paired_volunteers = await queries.volunteers_paired(session, inside)
    rows = await queries.coverage_below(session, scope, top.path)
    return SiteCoverage(
        organization_id=top.id,
        organization_name=top.name,
        sites=sites,
        paired=paired,
        volunteers=volunteers,
        paired_volunteers=paired_volunteers,
        lines=[SiteCoverageLine.model_validate(row) for row in rows],
    )


@router.get("/pairings", response_model=Page[SitePairingOut])
async def list_site_pairings(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[SitePairingFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Who is paired with which home, newest first; a member sees their own."""
    is_member = caller.person_id is not None and caller.has(Role.MEMBER)
    own = PersonId(caller.person_id) if is_member and caller.person_id else None
    statement = queries.pairings_matching(caller.scope(*STAFF), wanted, own=own)
    return await page_of_rows(session, statement, queries.PAIRING_KEYS, paging, descending=True)


@router.post(
    "/pairings/{pairing_id}/end",
    response_model=SitePairingOut,
    responses=problems(SitePairingNotFoundError, SitePairingEndedError, PreconditionFailedError),
)
async def end_site_pairing(
    pairing_id: SitePairingId,
    body: SitePairingEnd,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> SitePairingOut:
    """End a pairing with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.end_pairing(session, scope, pairing_id, body.reason, seen=seen)
    return tagged(response, await _pairing(session, scope, pairing_id))


@router.get("/{site_id}", response_model=YouthSiteOut, responses=problems(SiteNotFoundError))
async def get_youth_site(
    site_id: YouthSiteId, session: ReadSession, caller: Staff, response: Response
) -> YouthSiteOut:
    """One youth home."""
    return tagged(response, await _site(session, caller.scope(*STAFF), site_id))


@router.patch(
    "/{site_id}",
    response_model=YouthSiteOut,
    responses=problems(SiteNotFoundError, PreconditionFailedError),
)
async def change_youth_site(
    site_id: YouthSiteId,
    patch: YouthSitePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> YouthSiteOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_site(session, scope, site_id, patch, seen=seen)
    return tagged(response, await _site(session, scope, site_id))


@router.post(
    "/{site_id}/pairings",
    response_model=SitePairingOut,
    status_code=201,
    responses=problems(
        SiteNotFoundError,
        SiteClosedError,
        SitePartnerNumberError,
        SitePartnerNotFoundError,
        SitePairedError,
    ),
)
async def pair_with_site(
    site_id: YouthSiteId,
    body: SitePairingIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> SitePairingOut:
    """Pair a volunteer or a team with a home."""
    scope = caller.scope(Role.COMMITTEE)
    pairing = await use_cases.pair(session, scope, site_id, body)
    return tagged(response, await _pairing(session, scope, pairing.id))


async def _site(session: AsyncSession, scope: Scope, site_id: YouthSiteId) -> YouthSiteOut:
    statement = queries.sites_shown(scope).where(YouthSite.id == site_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise SiteNotFoundError
    return YouthSiteOut.model_validate(row._asdict())


async def _pairing(
    session: AsyncSession, scope: Scope, pairing_id: SitePairingId
) -> SitePairingOut:
    statement = queries.pairings_shown(scope, own=None).where(SitePairing.id == pairing_id)
    row = (await session.execute(statement)).one()
    return SitePairingOut.model_validate(row._asdict())
