"""SQL of the slice ``volunteers``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.ids import OrganizationId, PersonId, VolunteerMemberId, VolunteerTeamId
from roster.models.by_child import child_path
from roster.models.organization import Organization
from roster.models.people_in_scope import named, theirs_or_own
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.models.volunteering.team import VolunteerMember, VolunteerTeam
from roster.volunteers.schemas import VolunteerMemberFilter, VolunteerTeamFilter

TEAM_KEYS = (VolunteerTeam.org_path, VolunteerTeam.name, VolunteerTeam.id)
MEMBER_KEYS = (Person.name_pinyin, VolunteerMember.id)


async def team_in(
    session: AsyncSession, scope: Scope, team_id: VolunteerTeamId
) -> VolunteerTeam | None:
    """The team, locked until commit."""
    return await session.scalar(
        select(VolunteerTeam)
        .where(VolunteerTeam.id == team_id, scope.where(VolunteerTeam.org_path))
        .with_for_update()
    )


async def bank_of(session: AsyncSession, organization_id: OrganizationId) -> VolunteerTeam | None:
    return await session.scalar(
        select(VolunteerTeam).where(
            VolunteerTeam.organization_id == organization_id,
            VolunteerTeam.tier == "bank",
            VolunteerTeam.status == "active",
        )
    )


def teams_shown(scope: Scope) -> Select[*tuple[Any, ...]]:
    captain = aliased(Person)
    members = (
        select(func.count())
        .where(VolunteerMember.team_id == VolunteerTeam.id, VolunteerMember.left_on.is_(None))
        .scalar_subquery()
    )
    return (
        select(
            *VolunteerTeam.__table__.columns,
            Organization.name.label("organization_name"),
            captain.name.label("captain_name"),
            members.label("members"),
        )
        .select_from(VolunteerTeam)
        .join(Organization, Organization.id == VolunteerTeam.organization_id)
        .outerjoin(captain, captain.id == VolunteerTeam.captain_id)
        .where(scope.where(VolunteerTeam.org_path))
    )


def teams_matching(scope: Scope, wanted: VolunteerTeamFilter) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.tier is not None:
        found.append(VolunteerTeam.tier == wanted.tier)
    if wanted.status is not None:
        found.append(VolunteerTeam.status == wanted.status)
    if wanted.q is not None:
        found.append(VolunteerTeam.name.contains(wanted.q, autoescape=True))
    if wanted.organization_id is not None:
        found.append(at_or_below(VolunteerTeam.org_path, scope, wanted.organization_id))
    return teams_shown(scope).where(*found)


async def present_in(session: AsyncSession, team_id: VolunteerTeamId) -> set[PersonId]:
    found = await session.scalars(
        select(VolunteerMember.person_id).where(
            VolunteerMember.team_id == team_id, VolunteerMember.left_on.is_(None)
        )
    )
    return set(found)


async def member_in(
    session: AsyncSession,
    scope: Scope,
    member_id: VolunteerMemberId,
    *,
    own: PersonId | None = None,
) -> VolunteerMember | None:
    return await session.scalar(
        select(VolunteerMember)
        .join(Person, Person.id == VolunteerMember.person_id)
        .where(
            VolunteerMember.id == member_id,
            theirs_or_own(Person.org_path, scope, Person.id, own),
        )
        .with_for_update(of=VolunteerMember)
    )


def members_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *VolunteerMember.__table__.columns,
            VolunteerTeam.name.label("team_name"),
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(VolunteerMember)
        .join(VolunteerTeam, VolunteerTeam.id == VolunteerMember.team_id)
        .join(Person, Person.id == VolunteerMember.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def members_matching(
    scope: Scope, wanted: VolunteerMemberFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.team_id is not None:
        found.append(VolunteerMember.team_id == wanted.team_id)
    if wanted.person_id is not None:
        found.append(VolunteerMember.person_id == wanted.person_id)
    if wanted.skill is not None:
        found.append(VolunteerMember.skills.contains([wanted.skill]))
    if wanted.present is not None:
        here = VolunteerMember.left_on.is_(None)
        found.append(here if wanted.present else ~here)
    if wanted.q is not None:
        found.append(named(wanted.q))
    return members_shown(scope, own=own).where(*found)


async def tier_counts(session: AsyncSession, scope: Scope) -> dict[str, tuple[int, int]]:
    """(teams, distinct people) of each tier; the key ``all`` holds those of the whole."""
    statement = (
        select(
            VolunteerTeam.tier,
            func.count(VolunteerTeam.id.distinct()),
            func.count(VolunteerMember.person_id.distinct()),
        )
        .outerjoin(
            VolunteerMember,
            (VolunteerMember.team_id == VolunteerTeam.id) & VolunteerMember.left_on.is_(None),
        )
        .where(scope.where(VolunteerTeam.org_path), VolunteerTeam.status == "active")
        .group_by(func.rollup(VolunteerTeam.tier))
    )
    found = await session.execute(statement)
    return {tier or "all": (teams, people) for tier, teams, people in found}


async def counts_below(
    session: AsyncSession, scope: Scope, top: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Teams and people by the organizations right below the top, itself first."""
    place = child_path(VolunteerTeam.org_path, top).label("place")
    sums = (
        select(
            place,
            func.count(VolunteerTeam.id.distinct()).label("teams"),
            func.count(VolunteerMember.person_id.distinct()).label("people"),
            (func.max(func.length(VolunteerTeam.org_path)) > func.length(place)).label("has_below"),
        )
        .outerjoin(
            VolunteerMember,
            (VolunteerMember.team_id == VolunteerTeam.id) & VolunteerMember.left_on.is_(None),
        )
        .where(scope.within(top).where(VolunteerTeam.org_path), VolunteerTeam.status == "active")
        .group_by(place)
        .subquery()
    )
    found = await session.execute(
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            sums.c.has_below,
            sums.c.teams,
            sums.c.people,
        )
        .join(sums, sums.c.place == Organization.path)
        .order_by(Organization.path)
    )
    return found.all()
