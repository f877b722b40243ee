"""SQL of the slice ``groups``. Every function takes the scope it may look into."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    exists,
    func,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import State
from roster.core.structure.groups import GroupState
from roster.core.vocabulary import OrganizationStatus, System
from roster.groups.schemas import GroupFilter, LiaisonFilter
from roster.ids import (
    GroupSeatId,
    LeadingGroupId,
    LiaisonGroupId,
    OrganizationId,
    PersonId,
    PostId,
)
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.structure.group import GroupSeat, LeadingGroup, LiaisonGroup
from roster.models.tree import at_or_below


def groups_matching(scope: Scope, wanted: GroupFilter, today: date) -> Select[Any]:
    """Lines of the list, without an order."""
    statement = _shown(scope)
    if wanted.organization_id is not None:
        statement = statement.where(
            at_or_below(LeadingGroup.org_path, scope, wanted.organization_id)
        )
    if wanted.state is not None:
        statement = statement.where(_is(wanted.state, today))
    return statement


def _is(state: GroupState, today: date) -> ColumnElement[bool]:
    """``core.structure.groups.state_on``; a test holds the two together."""
    ahead = LeadingGroup.starts_on > today
    ended = or_(
        func.coalesce(LeadingGroup.ends_on < today, False),
        func.coalesce(LeadingGroup.finished_on < today, False),
    )
    return {
        GroupState.AHEAD: ahead,
        GroupState.ENDED: and_(not_(ahead), ended),
        GroupState.ACTIVE: and_(not_(ahead), not_(ended)),
    }[state]


def _shown(scope: Scope) -> Select[Any]:
    seats = select(func.count()).where(GroupSeat.group_id == LeadingGroup.id).scalar_subquery()
    return (
        select(
            *LeadingGroup.__table__.columns,
            Organization.name.label("organization_name"),
            seats.label("seat_count"),
        )
        .join(Organization, Organization.id == LeadingGroup.organization_id)
        .where(scope.where(LeadingGroup.org_path))
    )


async def shown_group(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_shown(scope).where(LeadingGroup.id == group_id))
    row: Row[*tuple[Any, ...]] | None = found.one_or_none()
    return row


async def group_in(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId
) -> LeadingGroup | None:
    """The group, locked until commit."""
    return await session.scalar(
        select(LeadingGroup)
        .where(LeadingGroup.id == group_id, scope.where(LeadingGroup.org_path))
        .with_for_update()
    )


async def seat_in(
    session: AsyncSession, scope: Scope, seat_id: GroupSeatId
) -> tuple[GroupSeat, LeadingGroup] | None:
    found = await session.execute(
        select(GroupSeat, LeadingGroup)
        .join(LeadingGroup, LeadingGroup.id == GroupSeat.group_id)
        .where(GroupSeat.id == seat_id, scope.where(LeadingGroup.org_path))
        .with_for_update()
    )
    row = found.one_or_none()
    return None if row is None else (row[0], row[1])


async def seats_of(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Seats with the post's own title and the bound person's name, in the order of the list."""
    found = await session.execute(
        select(
            *GroupSeat.__table__.columns,
            Post.title.label("post_title"),
            Organization.name.label("post_organization"),
            Person.name.label("person_name"),
        )
        .outerjoin(Post, and_(Post.id == GroupSeat.post_id, scope.where(Post.org_path)))
        .outerjoin(Organization, Organization.id == Post.organization_id)
        .outerjoin(Person, and_(Person.id == GroupSeat.person_id, scope.where(Person.org_path)))
        .where(GroupSeat.group_id == group_id)
        .order_by(GroupSeat.order_no, GroupSeat.created_at, GroupSeat.id)
    )
    return found.all()


async def holders_of(
    session: AsyncSession, scope: Scope, post_ids: Sequence[PostId], day: date
) -> dict[PostId, list[Row[*tuple[Any, ...]]]]:
    """Who was in office at each post on a day, the longest there first."""
    found = await session.execute(
        select(
            Appointment.post_id,
            Person.id.label("person_id"),
            Person.name,
            Appointment.starts_on.label("since"),
        )
        .join(Person, Person.id == Appointment.person_id)
        .where(
            Appointment.post_id.in_(post_ids),
            scope.where(Appointment.org_path),
            Appointment.starts_on <= day,
            or_(
                Appointment.state == State.IN_OFFICE,
                and_(Appointment.state == State.ENDED, Appointment.ended_on > day),
            ),
        )
        .order_by(Appointment.starts_on, Appointment.id)
    )
    holders: dict[PostId, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in found:
        holders[row.post_id].append(row)
    return holders


async def last_order_of(session: AsyncSession, group_id: LeadingGroupId) -> int:
    found = await session.scalar(
        select(func.max(GroupSeat.order_no)).where(GroupSeat.group_id == group_id)
    )
    return found or 0


async def is_post_in(session: AsyncSession, scope: Scope, post_id: PostId) -> bool:
    there = exists().where(Post.id == post_id, scope.where(Post.org_path))
    return bool(await session.scalar(select(there)))


async def is_person_in(session: AsyncSession, scope: Scope, person_id: PersonId) -> bool:
    there = exists().where(Person.id == person_id, scope.where(Person.org_path))
    return bool(await session.scalar(select(there)))


def liaison_matching(scope: Scope, wanted: LiaisonFilter) -> Select[Any]:
    """Lines of the list, without an order."""
    statement = _liaison(scope)
    if wanted.organization_id is not None:
        statement = statement.where(
            at_or_below(LiaisonGroup.org_path, scope, wanted.organization_id)
        )
    if wanted.tier is not None:
        statement = statement.where(LiaisonGroup.tier == wanted.tier)
    if wanted.has_secretary is not None:
        has = LiaisonGroup.secretary_id.is_not(None)
        statement = statement.where(has if wanted.has_secretary else not_(has))
    if wanted.q is not None:
        statement = statement.where(LiaisonGroup.name.contains(wanted.q, autoescape=True))
    return statement


async def shown_liaison(
    session: AsyncSession, scope: Scope, group_id: LiaisonGroupId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_liaison(scope).where(LiaisonGroup.id == group_id))
    row: Row[*tuple[Any, ...]] | None = found.one_or_none()
    return row


async def liaison_in(
    session: AsyncSession, scope: Scope, group_id: LiaisonGroupId
) -> LiaisonGroup | None:
    """The liaison group, locked until commit."""
    return await session.scalar(
        select(LiaisonGroup)
        .where(LiaisonGroup.id == group_id, scope.where(LiaisonGroup.org_path))
        .with_for_update()
    )


def _liaison(scope: Scope) -> Select[Any]:
    return (
        select(
            *LiaisonGroup.__table__.columns,
            Organization.name.label("organization_name"),
            Person.name.label("secretary_name"),
        )
        .join(Organization, Organization.id == LiaisonGroup.organization_id)
        .outerjoin(
            Person, and_(Person.id == LiaisonGroup.secretary_id, scope.where(Person.org_path))
        )
        .where(scope.where(LiaisonGroup.org_path))
    )


async def is_liaison_named(
    session: AsyncSession,
    organization_id: OrganizationId,
    name: str,
    *,
    but: LiaisonGroupId | None = None,
) -> bool:
    taken = exists().where(
        LiaisonGroup.organization_id == organization_id,
        LiaisonGroup.name == name,
        LiaisonGroup.id != but if but is not None else true(),
    )
    return bool(await session.scalar(select(taken)))


async def tiers_in(session: AsyncSession, scope: Scope) -> Sequence[Row[*tuple[Any, ...]]]:
    found = await session.execute(
        select(
            LiaisonGroup.tier,
            func.count().label("groups"),
            func.coalesce(func.sum(LiaisonGroup.member_count), 0).label("members"),
            func.count().filter(LiaisonGroup.secretary_id.is_(None)).label("without_secretary"),
        )
        .where(scope.where(LiaisonGroup.org_path))
        .group_by(LiaisonGroup.tier)
    )
    return found.all()


async def secretaries_in(session: AsyncSession, scope: Scope) -> int:
    found = await session.scalar(
        select(func.count(LiaisonGroup.secretary_id.distinct())).where(
            scope.where(LiaisonGroup.org_path)
        )
    )
    return found or 0


async def reach_in(session: AsyncSession, scope: Scope) -> tuple[int, int]:
    """How many active League organizations there are, and how many have no group."""
    found = await session.execute(
        select(func.count(), func.count().filter(not_(_covered())))
        .select_from(Organization)
        .where(*_countable(scope))
    )
    organizations, without = found.one()
    return organizations, without


def uncovered(scope: Scope) -> Select[*tuple[Any, ...]]:
    """Active League organizations without a liaison group, without an order."""
    return select(Organization.id, Organization.name, Organization.path).where(
        *_countable(scope), not_(_covered())
    )


def _countable(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    return (
        scope.where(Organization.path),
        Organization.system == System.LEAGUE,
        Organization.status == OrganizationStatus.ACTIVE,
    )


def _covered() -> ColumnElement[bool]:
    return exists().where(LiaisonGroup.organization_id == Organization.id)
