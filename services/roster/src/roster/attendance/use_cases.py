"""居住地报到、假期报到、打卡: what people do at organizations without being asked to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.attendance import queries
from roster.attendance.errors import (
    LogAppointmentNotFoundError,
    LogInFutureError,
    ReportElsewhereError,
    ReporterNotFoundError,
    ReportPlaceNotFoundError,
)
from roster.attendance.schemas import DutyLogIn, ReportInIn
from roster.core.places import may_be_home
from roster.ids import AccountId, DutyLogId, OrganizationId, PersonId, ReportInId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.people_in_scope import person_in
from roster.models.person import Person
from roster.models.service.report_in import DutyLog, ReportIn
from roster.models.tree import organization_in


@dataclass(frozen=True)
class Reporter:
    """An account: where it is staff, and the person it belongs to."""

    account_id: AccountId
    scope: Scope
    person_id: PersonId | None


async def report_in(session: AsyncSession, by: Reporter, body: ReportInIn) -> ReportIn:
    """Record that a person reported somewhere; the same report again is the same one.

    Raises:
        ReporterNotFoundError, ReportPlaceNotFoundError: not there, or not for this caller.
        ReportElsewhereError: neither where the person lives nor where they come from.
        LogInFutureError: the day has not come.
    """
    person = await _person(session, by, body.person_id)
    place = await _place(session, by, person, body.organization_id)
    if body.purpose == "residence":
        homes = (person.residence_division_code, person.home_division_code)
        if may_be_home(place.division_code, *homes) is False:
            raise ReportElsewhereError("请选择此人居住地或家乡的组织，或先更正其居住地。")
    wanted = ReportIn(
        id=ReportInId(new_id()),
        person_id=person.id,
        organization_id=place.id,
        org_path=place.path,
        purpose=body.purpose,
        reported_on=_past(body.reported_on),
        method=body.method,
        received_by=by.account_id if by.scope.covers(place.path) else None,
    )
    known = await queries.same_report(session, wanted)
    if known is not None:
        return known
    session.add(wanted)
    await session.flush()
    data = {"report_in_id": str(wanted.id), "person_id": str(person.id), "purpose": body.purpose}
    event = Event("report_in.recorded", f"report-ins/{wanted.id}", place.path, data)
    await emit(session, PLUMBING, event)
    return wanted


async def places_of_member(session: AsyncSession, by: Reporter) -> Sequence[Organization]:
    """Where a member may report by themself.

    Raises:
        ReporterNotFoundError: the account belongs to nobody.
    """
    return await queries.places_of(session, await _person(session, by, None))


async def log_duty(session: AsyncSession, by: Reporter, body: DutyLogIn) -> DutyLog:
    """Record an hour of theory or practice.

    Raises:
        ReporterNotFoundError: not there, or not for this caller.
        LogAppointmentNotFoundError: it is not the person's.
        LogInFutureError: the day has not come.
    """
    person = await _person(session, by, body.person_id)
    org_path = person.org_path
    if body.appointment_id is not None:
        appointment = await queries.appointment_of(session, person.id, body.appointment_id)
        if appointment is None:
            raise LogAppointmentNotFoundError("请选择此人自己的任职。")
        org_path = appointment.org_path
    recorded = DutyLog(
        id=DutyLogId(new_id()),
        org_path=org_path,
        recorded_by=by.account_id,
        **body.model_dump(exclude={"person_id", "done_on"}),
        person_id=person.id,
        done_on=_past(body.done_on),
    )
    session.add(recorded)
    await session.flush()
    data = {"duty_log_id": str(recorded.id), "person_id": str(person.id), "kind": body.kind}
    event = Event("duty_log.recorded", f"duty-logs/{recorded.id}", org_path, data)
    await emit(session, PLUMBING, event)
    return recorded


async def _person(session: AsyncSession, by: Reporter, person_id: PersonId | None) -> Person:
    wanted = person_id or by.person_id
    found = None if wanted is None else await person_in(session, by.scope, wanted, own=by.person_id)
    if found is None:
        raise ReporterNotFoundError("请选择您管理范围内的人员。")
    return found


async def _place(
    session: AsyncSession, by: Reporter, person: Person, organization_id: OrganizationId
) -> Organization:
    found = await organization_in(session, by.scope, organization_id)
    if found is None and person.id == by.person_id:
        own = await queries.places_of(session, person)
        found = next((place for place in own if place.id == organization_id), None)
    if found is None:
        raise ReportPlaceNotFoundError("请选择您管理范围内、或您居住地和家乡的组织。")
    return found


def _past(day: date | None) -> date:
    today = clock.today()
    if day is not None and day > today:
        raise LogInFutureError("请填写今天或以前的日期。")
    return day or today
