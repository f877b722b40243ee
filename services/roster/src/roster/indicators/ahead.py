"""Looking ahead row by row: posts that fall free, and what the people in office will lack."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Integer, Row, Select, and_, false, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators.months import month_of
from roster.core.indicators.needs import Holder, Needs, needs_of
from roster.core.vocabulary import OrganizationStatus
from roster.indicators.conditions import effective_on
from roster.indicators.counted import Place, check_width
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post


async def needs_at(session: AsyncSession, place: Place, day: date, *, months: int) -> Needs:
    """Ages, majors and skills of the people in office now, and of those expected to stay.

    Raises:
        IndicatorTooWideError: more people than can be read while somebody waits.
    """
    await check_width(session, place)
    return needs_of(
        await _holders(session, place, day),
        await _wanted_skills(session, place),
        day,
        months=months,
    )


async def _wanted_skills(session: AsyncSession, place: Place) -> dict[str, int]:
    found = await session.execute(
        select(Post.skills, Post.capacity)
        .join(Organization, Organization.id == Post.organization_id)
        .where(place.scope.where(Post.org_path), Organization.status == OrganizationStatus.ACTIVE)
    )
    wanted: Counter[str] = Counter()
    for skills, capacity in found:
        for skill in set(skills):
            wanted[skill] += capacity
    return wanted


async def _holders(session: AsyncSession, place: Place, day: date) -> list[Holder]:
    """Each person in office once; who holds two posts stays as long as the longer one."""
    rows = await session.execute(
        select(
            Person.id,
            Person.birth_month,
            Person.major,
            Person.skills,
            Appointment.ends_on,
            Post.form,
            Post.requirements["max_age"].as_integer().label("max_age"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .where(place.scope.where(Appointment.org_path), effective_on(day))
        .order_by(Person.id)
    )
    people: dict[Any, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        people[row.id].append(row)
    return [_holder(own) for own in people.values()]


def _holder(own: Sequence[Row[Any]]) -> Holder:
    ends = [_leaves_in(row) for row in own]
    known = [month for month in ends if month is not None]
    first = own[0]
    leaves_in = max(known) if len(known) == len(ends) else None
    return Holder(first.birth_month, first.major, first.skills, leaves_in)


def _leaves_in(row: Row[Any]) -> str | None:
    months = [month_of(row.ends_on)] if row.ends_on is not None else []
    if row.max_age is not None and row.birth_month is not None:
        year, rest = int(row.birth_month[:4]), row.birth_month[4:]
        months.append(f"{year + row.max_age + 1:04d}{rest}")
    return min(months, default=None)


def posts_falling_free(scope: Scope, day: date, month: str) -> Select[*tuple[Any, ...]]:
    """Posts with a seat that is free or falls free by the end of a month, without an order.

    The same ends as ``core.indicators.counting.exit_month`` knows: the term's, and the age limit.
    """
    year, number = int(month[:4]), int(month[5:7])
    next_month = date(year + number // 12, number % 12 + 1, 1)
    limit = Post.requirements["max_age"].as_integer()
    too_old_by = func.left(Person.birth_month, 4).cast(Integer) + limit + 1
    over_age = or_(
        too_old_by < year,
        and_(too_old_by == year, func.right(Person.birth_month, 2) <= f"{number:02d}"),
    )
    serving = (
        select(
            func.count().label("held"),
            func.count()
            .filter(or_(Appointment.ends_on < next_month, func.coalesce(over_age, false())))
            .label("due"),
            func.min(Appointment.ends_on).label("first_end"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .where(Appointment.post_id == Post.id, effective_on(day))
        .lateral()
    )
    filled = func.least(serving.c.held, Post.capacity)
    due = func.least(serving.c.due, filled)
    return (
        select(
            Post.id.label("post_id"),
            Post.title,
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            Post.form,
            Post.capacity,
            filled.label("filled"),
            due.label("due"),
            serving.c.first_end,
        )
        .select_from(Post)
        .join(Organization, Organization.id == Post.organization_id)
        .join(serving, true())
        .where(
            scope.where(Post.org_path),
            Organization.status == OrganizationStatus.ACTIVE,
            filled - due < Post.capacity,
        )
    )
