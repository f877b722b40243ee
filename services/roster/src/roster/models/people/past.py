"""Keeping what held, before a change takes its place; and reading what held on a day."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Subquery, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.past import Past, past_to_keep
from roster.ids import AccountId
from roster.models.people.history import PersonPast
from roster.models.person import Person

EFFECTIVE = ("organization_id", "org_path", "political_status", "is_league_member")
"""The columns of ``person`` whose past is kept."""


async def keep_past(
    session: AsyncSession,
    person: Person,
    before: dict[str, Any],
    *,
    effective_on: date,
    changed_by: AccountId | None,
) -> None:
    """Keep the state before a change of one person.

    Raises:
        ValueError: a change already took effect on a later day.
    """
    found = await session.scalars(
        select(PersonPast.until_on).where(PersonPast.person_id == person.id)
    )
    past = past_to_keep(before, effective_on, [Past(day, before) for day in found])
    if past is not None:
        await session.execute(
            insert(PersonPast).values(
                person_id=person.id,
                until_on=past.until_on,
                changed_by=changed_by,
                **{name: before[name] for name in EFFECTIVE},
            )
        )


def state_of(person: Person) -> dict[str, Any]:
    return {name: getattr(person, name) for name in EFFECTIVE}


def past_on(day: date) -> Subquery:
    """For every person whose state on a day is not today's: that state."""
    nearest = (
        select(PersonPast.person_id, func.min(PersonPast.until_on).label("until_on"))
        .where(PersonPast.until_on > day)
        .group_by(PersonPast.person_id)
        .subquery()
    )
    return (
        select(*PersonPast.__table__.columns)
        .join(
            nearest,
            (nearest.c.person_id == PersonPast.person_id)
            & (nearest.c.until_on == PersonPast.until_on),
        )
        .subquery("past")
    )


def known_on(day: date) -> ColumnElement[bool]:
    """People who were in the register on a day."""
    since = func.coalesce(
        Person.managed_since, func.date(func.timezone("Asia/Shanghai", Person.created_at))
    )
    return since <= day
