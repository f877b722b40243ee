"""SQL of the slice ``sites``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import State
from roster.core.vocabulary import SourceChannel
from roster.ids import PersonId, SitePairingId, VolunteerTeamId, YouthSiteId
from roster.models.appointment import Appointment
from roster.models.by_child import child_path
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.models.volunteering.site import SitePairing, YouthSite
from roster.models.volunteering.team import VolunteerTeam
from roster.sites.schemas import SitePairingFilter, YouthSiteFilter

SITE_KEYS = (YouthSite.org_path, YouthSite.name, YouthSite.id)
PAIRING_KEYS = (SitePairing.starts_on, SitePairing.id)


async def site_in(session: AsyncSession, scope: Scope, site_id: YouthSiteId) -> YouthSite | None:
    """The site, locked until commit."""
    return await session.scalar(
        select(YouthSite)
        .where(YouthSite.id == site_id, scope.where(YouthSite.org_path))
        .with_for_update()
    )


def sites_shown(scope: Scope) -> Select[*tuple[Any, ...]]:
    pairings = (
        select(func.count())
        .where(SitePairing.site_id == YouthSite.id, SitePairing.ended_on.is_(None))
        .scalar_subquery()
    )
    return (
        select(
            *YouthSite.__table__.columns,
            Organization.name.label("organization_name"),
            pairings.label("pairings"),
        )
        .select_from(YouthSite)
        .join(Organization, Organization.id == YouthSite.organization_id)
        .where(scope.where(YouthSite.org_path))
    )


def sites_matching(scope: Scope, wanted: YouthSiteFilter) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.status is not None:
        found.append(YouthSite.status == wanted.status)
    if wanted.q is not None:
        found.append(YouthSite.name.contains(wanted.q, autoescape=True))
    if wanted.is_paired is not None:
        found.append(_paired() if wanted.is_paired else ~_paired())
    if wanted.organization_id is not None:
        found.append(at_or_below(YouthSite.org_path, scope, wanted.organization_id))
    return sites_shown(scope).where(*found)


async def team_in(session: AsyncSession, scope: Scope, team_id: VolunteerTeamId) -> bool:
    found = await session.scalar(
        select(VolunteerTeam.id).where(
            VolunteerTeam.id == team_id,
            VolunteerTeam.status == "active",
            scope.where(VolunteerTeam.org_path),
        )
    )
    return found is not None


async def is_paired(
    session: AsyncSession,
    site_id: YouthSiteId,
    person_id: PersonId | None,
    team_id: VolunteerTeamId | None,
) -> bool:
    partner = (
        SitePairing.person_id == person_id
        if person_id is not None
        else SitePairing.team_id == team_id
    )
    found = await session.scalar(
        select(SitePairing.id).where(
            SitePairing.site_id == site_id, partner, SitePairing.ended_on.is_(None)
        )
    )
    return found is not None


async def pairing_in(
    session: AsyncSession, scope: Scope, pairing_id: SitePairingId
) -> SitePairing | None:
    return await session.scalar(
        select(SitePairing)
        .join(YouthSite, YouthSite.id == SitePairing.site_id)
        .where(SitePairing.id == pairing_id, scope.where(YouthSite.org_path))
        .with_for_update(of=SitePairing)
    )


def pairings_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    """Pairings of the caller's sites; a member sees their own."""
    seen = scope.where(YouthSite.org_path)
    return (
        select(
            *SitePairing.__table__.columns,
            YouthSite.name.label("site_name"),
            Person.name.label("person_name"),
            VolunteerTeam.name.label("team_name"),
        )
        .select_from(SitePairing)
        .join(YouthSite, YouthSite.id == SitePairing.site_id)
        .outerjoin(Person, Person.id == SitePairing.person_id)
        .outerjoin(VolunteerTeam, VolunteerTeam.id == SitePairing.team_id)
        .where(seen if own is None else or_(seen, SitePairing.person_id == own))
    )


def pairings_matching(
    scope: Scope, wanted: SitePairingFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.site_id is not None:
        found.append(SitePairing.site_id == wanted.site_id)
    if wanted.person_id is not None:
        found.append(SitePairing.person_id == wanted.person_id)
    if wanted.live is not None:
        here = SitePairing.ended_on.is_(None)
        found.append(here if wanted.live else ~here)
    return pairings_shown(scope, own=own).where(*found)


async def coverage(session: AsyncSession, scope: Scope) -> tuple[int, int]:
    """(open sites, those with somebody paired)."""
    found = await session.execute(
        select(func.count(), func.count().filter(_paired())).where(
            scope.where(YouthSite.org_path), YouthSite.status == "open"
        )
    )
    row = found.one()
    return row[0], row[1]


async def volunteers_paired(session: AsyncSession, scope: Scope) -> tuple[int, int]:
    """(Western Plan volunteers in office, those of them paired with a site)."""
    serving = (
        select(Appointment.id)
        .where(Appointment.person_id == Person.id, Appointment.state == State.IN_OFFICE)
        .exists()
    )
    paired = (
        select(SitePairing.id)
        .where(SitePairing.person_id == Person.id, SitePairing.ended_on.is_(None))
        .exists()
    )
    found = await session.execute(
        select(func.count(), func.count().filter(paired))
        .select_from(Person)
        .where(
            scope.where(Person.org_path),
            Person.source_channel == SourceChannel.WESTERN_PLAN,
            serving,
        )
    )
    row = found.one()
    return row[0], row[1]


async def coverage_below(
    session: AsyncSession, scope: Scope, top: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Sites and how many are paired by the organizations right below the top, itself first."""
    place = child_path(YouthSite.org_path, top).label("place")
    sums = (
        select(
            place,
            func.count().label("sites"),
            func.count().filter(_paired()).label("paired"),
            (func.max(func.length(YouthSite.org_path)) > func.length(place)).label("has_below"),
        )
        .where(scope.within(top).where(YouthSite.org_path), YouthSite.status == "open")
        .group_by(place)
        .subquery()
    )
    found = await session.execute(
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            sums.c.has_below,
            sums.c.sites,
            sums.c.paired,
        )
        .join(sums, sums.c.place == Organization.path)
        .order_by(Organization.path)
    )
    return found.all()


def _paired() -> ColumnElement[bool]:
    return (
        select(SitePairing.id)
        .where(SitePairing.site_id == YouthSite.id, SitePairing.ended_on.is_(None))
        .exists()
    )
