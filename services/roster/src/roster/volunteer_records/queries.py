"""SQL of the slice ``volunteer_records``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.ids import PersonId, VolunteerHoursId, VolunteerRecordId
from roster.models.organization import Organization
from roster.models.people_in_scope import theirs_or_own
from roster.models.person import Person
from roster.models.volunteering.record import VolunteerHours, VolunteerRecord
from roster.volunteer_records.schemas import VolunteerHoursFilter, VolunteerRecordFilter

HOURS_KEYS = (VolunteerHours.on_day, VolunteerHours.id)
RECORD_KEYS = (VolunteerRecord.issued_on, VolunteerRecord.id)
_SERIALS = 7_306_118
"""The advisory lock under which numbers are given out."""


async def entry_in(
    session: AsyncSession, scope: Scope, entry_id: VolunteerHoursId
) -> VolunteerHours | None:
    return await session.scalar(
        select(VolunteerHours)
        .join(Person, Person.id == VolunteerHours.person_id)
        .where(VolunteerHours.id == entry_id, scope.where(Person.org_path))
        .with_for_update(of=VolunteerHours)
    )


async def is_reversed(session: AsyncSession, entry_id: VolunteerHoursId) -> bool:
    found = await session.scalar(
        select(VolunteerHours.id).where(VolunteerHours.reverses_id == entry_id)
    )
    return found is not None


def hours_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    back = aliased(VolunteerHours)
    return (
        select(
            *VolunteerHours.__table__.columns,
            Person.name.label("person_name"),
            select(back.id)
            .where(back.reverses_id == VolunteerHours.id)
            .exists()
            .label("is_reversed"),
        )
        .select_from(VolunteerHours)
        .join(Person, Person.id == VolunteerHours.person_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def hours_matching(
    scope: Scope, wanted: VolunteerHoursFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.person_id is not None:
        found.append(VolunteerHours.person_id == wanted.person_id)
    if wanted.since is not None:
        found.append(VolunteerHours.on_day >= wanted.since)
    if wanted.until is not None:
        found.append(VolunteerHours.on_day <= wanted.until)
    return hours_shown(scope, own=own).where(*found)


async def total_of(
    session: AsyncSession, person_id: PersonId, since: date | None, until: date | None
) -> tuple[Decimal, int]:
    """(hours, entries that stand) of a person in a period; both days count."""
    back = aliased(VolunteerHours)
    stands = [
        VolunteerHours.person_id == person_id,
        VolunteerHours.reverses_id.is_(None),
        ~select(back.id).where(back.reverses_id == VolunteerHours.id).exists(),
    ]
    if since is not None:
        stands.append(VolunteerHours.on_day >= since)
    if until is not None:
        stands.append(VolunteerHours.on_day <= until)
    found = await session.execute(
        select(func.coalesce(func.sum(VolunteerHours.hours), 0), func.count()).where(*stands)
    )
    row = found.one()
    return Decimal(row[0]), row[1]


async def entries_of(session: AsyncSession, record: VolunteerRecord) -> Sequence[VolunteerHours]:
    """What the record's document lists: the entries that stand, oldest first."""
    back = aliased(VolunteerHours)
    found = await session.scalars(
        select(VolunteerHours)
        .where(
            VolunteerHours.person_id == record.person_id,
            VolunteerHours.on_day.between(record.since, record.until),
            VolunteerHours.created_at <= record.created_at,
            VolunteerHours.reverses_id.is_(None),
            ~select(back.id)
            .where(back.reverses_id == VolunteerHours.id, back.created_at <= record.created_at)
            .exists(),
        )
        .order_by(VolunteerHours.on_day, VolunteerHours.id)
    )
    return found.all()


async def next_serial(session: AsyncSession, year: int) -> int:
    """The next number of a year; one issue at a time, so that none is missing or doubled."""
    await session.execute(select(func.pg_advisory_xact_lock(_SERIALS)))
    last = await session.scalar(
        select(func.max(VolunteerRecord.serial)).where(VolunteerRecord.year == year)
    )
    return (last or 0) + 1


async def record_in(
    session: AsyncSession,
    scope: Scope,
    record_id: VolunteerRecordId,
    *,
    own: PersonId | None = None,
) -> VolunteerRecord | None:
    return await session.scalar(
        select(VolunteerRecord)
        .join(Person, Person.id == VolunteerRecord.person_id)
        .where(
            VolunteerRecord.id == record_id,
            theirs_or_own(Person.org_path, scope, Person.id, own),
        )
        .with_for_update(of=VolunteerRecord)
    )


def records_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *VolunteerRecord.__table__.columns,
            VolunteerRecord.revoked_at.isnot(None).label("is_revoked"),
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(VolunteerRecord)
        .join(Person, Person.id == VolunteerRecord.person_id)
        .join(Organization, Organization.id == VolunteerRecord.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def records_matching(
    scope: Scope, wanted: VolunteerRecordFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude_none=True)
    found = [getattr(VolunteerRecord, name) == value for name, value in plain.items()]
    return records_shown(scope, own=own).where(*found)


async def record_numbered(session: AsyncSession, number: str) -> Row[*tuple[Any, ...]] | None:
    """What anybody who holds the number may know: nothing about the person."""
    found = await session.execute(
        select(
            VolunteerRecord.issued_on,
            VolunteerRecord.hours,
            VolunteerRecord.since,
            VolunteerRecord.until,
            VolunteerRecord.revoked_at,
            Organization.name.label("issuer"),
        )
        .join(Organization, Organization.id == VolunteerRecord.organization_id)
        .where(VolunteerRecord.number == number)
    )
    return found.one_or_none()
