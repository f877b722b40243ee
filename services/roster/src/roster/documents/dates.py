"""What is due in a subtree, for a calendar: dates and titles, nobody's name."""

from datetime import date, timedelta
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import Row, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.ics import Entry
from roster.core.lifecycle import LIVE
from roster.core.vocabulary import CheckInKind
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.post import Post
from roster.models.selection.notice import Notice

BEFORE: Final = timedelta(days=30)
AHEAD: Final = timedelta(days=400)
MOST: Final = 1_000
"""Entries of each kind, the nearest first; a whole province needs no calendar of each seat."""


async def entries_in(session: AsyncSession, scope: Scope, today: date) -> list[Entry]:
    first, last = today - BEFORE, today + AHEAD
    due = func.coalesce(Organization.term_postponed_to, Organization.term_ends_on)
    terms = await session.execute(
        select(Organization.id, due.label("day"), Organization.name)
        .where(
            scope.where(Organization.path),
            Organization.status == "active",
            due.between(first, last),
        )
        .order_by(due, Organization.id)
        .limit(MOST)
    )
    found = [Entry(f"term-{row.id}", row.day, f"换届：{row.name}届满") for row in terms]
    for key, column, title in (
        ("service", Appointment.ends_on, "任期届满"),
        ("check-in", Appointment.check_in_due_on, "报到截止"),
    ):
        found += [
            Entry(f"{key}-{row.id}", row.day, f"{title}：{row.name}{row.title}")
            for row in await _appointments(session, scope, column, (first, last))
        ]
    notices = await session.execute(
        select(Notice.id, Notice.last_day, Organization.name)
        .join(Organization, Organization.id == Notice.organization_id)
        .where(
            scope.where(Notice.org_path),
            Notice.state == "posted",
            Notice.last_day.between(first, last),
        )
        .order_by(Notice.last_day, Notice.id)
        .limit(MOST)
    )
    found += [Entry(f"notice-{row.id}", row.last_day, f"公示期满：{row.name}") for row in notices]
    return sorted(found, key=lambda entry: (entry.day, entry.key))


async def _appointments(
    session: AsyncSession,
    scope: Scope,
    column: Any,  # noqa: ANN401 - a column of dates
    days: tuple[date, date],
) -> list[Row[*tuple[Any, ...]]]:
    statement = (
        select(Appointment.id, column.label("day"), Organization.name, Post.title)
        .join(Organization, Organization.id == Appointment.organization_id)
        .join(Post, Post.id == Appointment.post_id)
        .where(
            scope.where(Appointment.org_path),
            Appointment.state.in_(LIVE),
            column.between(*days),
        )
        .order_by(column, Appointment.id)
        .limit(MOST)
    )
    if column is Appointment.check_in_due_on:
        reported = exists().where(
            CheckIn.appointment_id == Appointment.id, CheckIn.kind == CheckInKind.POST
        )
        statement = statement.where(~reported)
    return list(await session.execute(statement))
