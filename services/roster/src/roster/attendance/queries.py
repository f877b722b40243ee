"""SQL of the slice ``attendance``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from roster.attendance.schemas import DutyLogFilter, ReportInFilter, Span
from roster.core.places import significant
from roster.core.vocabulary import OrganizationStatus, System
from roster.ids import AppointmentId, PersonId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.service.report_in import DutyLog, ReportIn
from roster.models.tree import at_or_below

REPORT_KEYS = (ReportIn.org_path, ReportIn.reported_on, ReportIn.id)
LOG_KEYS = (DutyLog.org_path, DutyLog.done_on, DutyLog.id)
TOWN_DIGITS = 9
PLACES_AT_MOST = 50


async def appointment_of(
    session: AsyncSession, person_id: PersonId, appointment_id: AppointmentId
) -> Appointment | None:
    return await session.scalar(
        select(Appointment).where(
            Appointment.id == appointment_id, Appointment.person_id == person_id
        )
    )


async def same_report(session: AsyncSession, wanted: ReportIn) -> ReportIn | None:
    return await session.scalar(
        select(ReportIn).where(
            ReportIn.person_id == wanted.person_id,
            ReportIn.organization_id == wanted.organization_id,
            ReportIn.purpose == wanted.purpose,
            ReportIn.reported_on == wanted.reported_on,
        )
    )


async def places_of(session: AsyncSession, person: Person) -> Sequence[Organization]:
    """League organizations where a person lives or comes from, down from the town."""
    homes = {person.residence_division_code, person.home_division_code} - {None}
    towns = {
        str(home)[:TOWN_DIGITS] for home in homes if len(significant(str(home))) >= TOWN_DIGITS
    }
    if not towns:
        return []
    found = await session.scalars(
        select(Organization)
        .where(
            or_(*(Organization.division_code.startswith(town) for town in sorted(towns))),
            Organization.system == System.LEAGUE,
            Organization.status == OrganizationStatus.ACTIVE,
        )
        .order_by(Organization.path)
        .limit(PLACES_AT_MOST)
    )
    return found.all()


def reports_matching(
    scope: Scope, wanted: ReportInFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *ReportIn.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(ReportIn)
        .join(Person, Person.id == ReportIn.person_id)
        .join(Organization, Organization.id == ReportIn.organization_id)
        .where(*_report_conditions(scope, wanted, own))
    )


async def report_counts(
    session: AsyncSession, scope: Scope, wanted: ReportInFilter
) -> tuple[int, Sequence[Row[*tuple[Any, ...]]]]:
    """Distinct people in all, and reports and people of each purpose."""
    conditions = _report_conditions(scope, wanted, None)
    people = await session.scalar(
        select(func.count(ReportIn.person_id.distinct())).where(*conditions)
    )
    found = await session.execute(
        select(
            ReportIn.purpose,
            func.count().label("reports"),
            func.count(ReportIn.person_id.distinct()).label("people"),
        )
        .where(*conditions)
        .group_by(ReportIn.purpose)
        .order_by(ReportIn.purpose)
    )
    return people or 0, found.all()


def logs_matching(
    scope: Scope, wanted: DutyLogFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    return (
        select(*DutyLog.__table__.columns, Person.name.label("person_name"))
        .select_from(DutyLog)
        .join(Person, Person.id == DutyLog.person_id)
        .where(*_log_conditions(scope, wanted, own))
    )


async def log_sums(
    session: AsyncSession, scope: Scope, wanted: DutyLogFilter, *, own: PersonId | None
) -> Row[*tuple[Any, ...]]:
    def hours(kind: str) -> ColumnElement[Any]:
        return func.coalesce(func.sum(case((DutyLog.kind == kind, DutyLog.hours), else_=0)), 0)

    found = await session.execute(
        select(
            func.count(DutyLog.person_id.distinct()).label("people"),
            func.count().label("logs"),
            hours("theory").label("theory_hours"),
            hours("practice").label("practice_hours"),
        ).where(*_log_conditions(scope, wanted, own))
    )
    return found.one()


def _report_conditions(
    scope: Scope, wanted: ReportInFilter, own: PersonId | None
) -> list[ColumnElement[bool]]:
    found = [
        or_(scope.where(ReportIn.org_path), ReportIn.person_id == own),
        *_days(ReportIn.reported_on, wanted),
    ]
    if wanted.purpose is not None:
        found.append(ReportIn.purpose == wanted.purpose)
    if wanted.person_id is not None:
        found.append(ReportIn.person_id == wanted.person_id)
    if wanted.organization_id is not None:
        found.append(at_or_below(ReportIn.org_path, scope, wanted.organization_id))
    return found


def _log_conditions(
    scope: Scope, wanted: DutyLogFilter, own: PersonId | None
) -> list[ColumnElement[bool]]:
    found = [
        or_(scope.where(DutyLog.org_path), DutyLog.person_id == own),
        *_days(DutyLog.done_on, wanted),
    ]
    found += [
        getattr(DutyLog, name) == value
        for name in ("kind", "appointment_id", "person_id")
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.organization_id is not None:
        found.append(at_or_below(DutyLog.org_path, scope, wanted.organization_id))
    return found


def _days(column: InstrumentedAttribute[date], wanted: Span) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.from_on is not None:
        found.append(column >= wanted.from_on)
    if wanted.until_on is not None:
        found.append(column <= wanted.until_on)
    return found
