"""Keeping youth homes, and pairing volunteers and teams with them."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import SitePairingId, YouthSiteId
from roster.models.base import PLUMBING
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in
from roster.models.volunteering.site import SitePairing, YouthSite
from roster.sites import queries
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
from roster.sites.schemas import SitePairingIn, SiteStatus, YouthSiteIn, YouthSitePatch


async def create_site(session: AsyncSession, scope: Scope, body: YouthSiteIn) -> YouthSite:
    """Register a youth home of an organization.

    Raises:
        SiteOrganizationNotFoundError: it is not there, or not for this caller.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise SiteOrganizationNotFoundError
    site = YouthSite(
        id=YouthSiteId(new_id()),
        org_path=organization.path,
        status=SiteStatus.OPEN,
        **body.model_dump(),
    )
    session.add(site)
    await session.flush()
    await _say(session, site, "youth_site.created")
    return site


async def change_site(
    session: AsyncSession, scope: Scope, site_id: YouthSiteId, patch: YouthSitePatch, *, seen: int
) -> None:
    """Change what the patch names.

    Raises:
        SiteNotFoundError, PreconditionFailedError: as named.
    """
    site = await queries.site_in(session, scope, site_id)
    if site is None:
        raise SiteNotFoundError
    if site.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(site, field, value)
    await session.flush()
    await _say(session, site, "youth_site.changed")


async def pair(
    session: AsyncSession, scope: Scope, site_id: YouthSiteId, body: SitePairingIn
) -> SitePairing:
    """Pair a person or a team with a site.

    Raises:
        SiteNotFoundError, SiteClosedError, SitePartnerNumberError: as named.
        SitePartnerNotFoundError, SitePairedError: as named.
    """
    site = await queries.site_in(session, scope, site_id)
    if site is None:
        raise SiteNotFoundError
    if (body.person_id is None) == (body.team_id is None):
        raise SitePartnerNumberError("请选择一名志愿者或一支队伍，不能两样都选。")
    if site.status == SiteStatus.CLOSED:
        raise SiteClosedError("请选择开放的青少年之家。")
    known = (
        await person_in(session, scope, body.person_id) is not None
        if body.person_id is not None
        else body.team_id is not None and await queries.team_in(session, scope, body.team_id)
    )
    if not known:
        raise SitePartnerNotFoundError
    if await queries.is_paired(session, site_id, body.person_id, body.team_id):
        raise SitePairedError("请在结对名单里查看。")
    pairing = SitePairing(
        id=SitePairingId(new_id()),
        site_id=site.id,
        person_id=body.person_id,
        team_id=body.team_id,
        starts_on=body.starts_on or clock.today(),
    )
    session.add(pairing)
    await session.flush()
    await _say(session, site, "youth_site.paired", pairing_id=str(pairing.id))
    return pairing


async def end_pairing(
    session: AsyncSession, scope: Scope, pairing_id: SitePairingId, reason: str, *, seen: int
) -> None:
    """End a pairing with the reason.

    Raises:
        SitePairingNotFoundError, PreconditionFailedError, SitePairingEndedError: as named.
    """
    pairing = await queries.pairing_in(session, scope, pairing_id)
    if pairing is None:
        raise SitePairingNotFoundError
    if pairing.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if pairing.ended_on is not None:
        raise SitePairingEndedError
    pairing.ended_on = max(clock.today(), pairing.starts_on)
    pairing.end_reason = reason
    await session.flush()
    site = await session.get_one(YouthSite, pairing.site_id)
    await _say(session, site, "youth_site.unpaired", pairing_id=str(pairing.id))


async def _say(session: AsyncSession, site: YouthSite, type_: str, **more: str) -> None:
    data = {"site_id": str(site.id), "version": site.version, **more}
    await emit(session, PLUMBING, Event(type_, f"sites/{site.id}", site.org_path, data))
