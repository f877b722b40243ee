"""Counts over a subtree."""

from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Row, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE, State
from roster.core.vocabulary import OrganizationStatus, PostStatus, System
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.overdue import overdue
from roster.models.person import Person
from roster.models.post import Post


async def organizations_in(session: AsyncSession, scope: Scope) -> int:
    """Active League organizations."""
    found = await session.scalar(
        select(func.count()).where(
            scope.where(Organization.path),
            Organization.system == System.LEAGUE,
            Organization.status == OrganizationStatus.ACTIVE,
        )
    )
    return found or 0


async def people_in(session: AsyncSession, scope: Scope) -> int:
    # Over the whole tree the condition names no column, so the table has to be named here.
    counted = select(func.count()).select_from(Person).where(scope.where(Person.org_path))
    return await session.scalar(counted) or 0


async def seats_in(session: AsyncSession, scope: Scope) -> list[tuple[int, int]]:
    """(capacity, occupied) of every open post."""
    taken = (
        select(Appointment.post_id, func.count().label("occupied"))
        .where(scope.where(Appointment.org_path), Appointment.state.in_(LIVE))
        .group_by(Appointment.post_id)
        .subquery()
    )
    found = await session.execute(
        select(Post.capacity, func.coalesce(taken.c.occupied, 0))
        .outerjoin(taken, taken.c.post_id == Post.id)
        .where(scope.where(Post.org_path), Post.status == PostStatus.OPEN)
        .order_by(Post.id)
    )
    return [(capacity, occupied) for capacity, occupied in found]


async def appointments_in(
    session: AsyncSession, scope: Scope, today: date
) -> Row[*tuple[Any, ...]]:
    """Counts by state, distinct people in office, overdue check-ins."""
    serving = case((Appointment.state == State.IN_OFFICE, Appointment.person_id))
    found = await session.execute(
        select(
            func.count().filter(Appointment.state == State.ARRANGED).label("arranged"),
            func.count().filter(Appointment.state == State.IN_OFFICE).label("in_office"),
            func.count(serving.distinct()).label("serving_people"),
            func.count().filter(overdue(today)).label("overdue"),
        ).where(scope.where(Appointment.org_path), Appointment.state.in_(LIVE))
    )
    return found.one()
