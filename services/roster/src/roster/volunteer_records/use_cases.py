"""The ledger of volunteer hours, and the numbered records made from it."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.volunteering.numbers import record_number
from roster.ids import AccountId, VolunteerHoursId, VolunteerRecordId
from roster.models.base import PLUMBING
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in
from roster.models.volunteering.record import VolunteerHours, VolunteerRecord
from roster.volunteer_records import queries
from roster.volunteer_records.errors import (
    RecordEmptyError,
    RecordIssuerNotFoundError,
    RecordPeriodError,
    RecordRevokedError,
    VolunteerHoursInFutureError,
    VolunteerHoursNotFoundError,
    VolunteerHoursReversedError,
    VolunteerNotFoundError,
    VolunteerRecordNotFoundError,
)
from roster.volunteer_records.schemas import VolunteerHoursIn, VolunteerRecordIn


async def enter_hours(
    session: AsyncSession, scope: Scope, body: VolunteerHoursIn, by: AccountId
) -> VolunteerHours:
    """Write hours of service that staff verified.

    Raises:
        VolunteerNotFoundError, VolunteerHoursInFutureError: as named.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise VolunteerNotFoundError
    if body.on_day > clock.today():
        raise VolunteerHoursInFutureError("请填写服务的日期，不能晚于今天。")
    entry = VolunteerHours(
        id=VolunteerHoursId(new_id()),
        org_path=person.org_path,
        source="staff",
        written_by=by,
        **body.model_dump(),
    )
    return await _write(session, entry)


async def reverse_hours(
    session: AsyncSession, scope: Scope, entry_id: VolunteerHoursId, reason: str, by: AccountId
) -> VolunteerHours:
    """Take an entry back by a second one.

    Raises:
        VolunteerHoursNotFoundError: it is not there, or not for this caller.
        VolunteerHoursReversedError: it was taken back already, or is itself a taking back.
    """
    entry = await queries.entry_in(session, scope, entry_id)
    if entry is None:
        raise VolunteerHoursNotFoundError
    if entry.reverses_id is not None or await queries.is_reversed(session, entry_id):
        raise VolunteerHoursReversedError("冲销只能做一次；需要时请重新登记。")
    back = VolunteerHours(
        id=VolunteerHoursId(new_id()),
        person_id=entry.person_id,
        org_path=entry.org_path,
        on_day=entry.on_day,
        content=entry.content,
        hours=-entry.hours,
        source="reversal",
        call_out_id=entry.call_out_id,
        reverses_id=entry.id,
        reason=reason,
        written_by=by,
    )
    return await _write(session, back)


async def issue_record(
    session: AsyncSession, scope: Scope, body: VolunteerRecordIn, by: AccountId
) -> VolunteerRecord:
    """Issue a numbered record of a person's hours in a period.

    Raises:
        VolunteerNotFoundError, RecordIssuerNotFoundError: as named.
        RecordPeriodError, RecordEmptyError: as named.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise VolunteerNotFoundError
    issuer = await organization_in(session, scope, body.organization_id)
    if issuer is None:
        raise RecordIssuerNotFoundError
    if body.until < body.since:
        raise RecordPeriodError("结束不能早于开始。")
    hours, entries = await queries.total_of(session, person.id, body.since, body.until)
    if hours <= 0:
        raise RecordEmptyError("请先登记服务时数，或换一段时间。")
    today = clock.today()
    serial = await queries.next_serial(session, today.year)
    record = VolunteerRecord(
        id=VolunteerRecordId(new_id()),
        number=record_number(today.year, serial),
        year=today.year,
        serial=serial,
        org_path=issuer.path,
        hours=hours,
        entries=entries,
        issued_on=today,
        issued_by=by,
        **body.model_dump(),
    )
    session.add(record)
    await session.flush()
    await _say(session, record, "volunteer_record.issued")
    return record


async def revoke_record(
    session: AsyncSession, scope: Scope, record_id: VolunteerRecordId, reason: str, *, seen: int
) -> None:
    """Make a record invalid; its number says so from now on.

    Raises:
        VolunteerRecordNotFoundError, PreconditionFailedError, RecordRevokedError: as named.
    """
    record = await queries.record_in(session, scope, record_id)
    if record is None:
        raise VolunteerRecordNotFoundError
    if record.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if record.revoked_at is not None:
        raise RecordRevokedError
    record.revoked_at, record.revoke_reason = clock.now(), reason
    await session.flush()
    await _say(session, record, "volunteer_record.revoked")


async def _write(session: AsyncSession, entry: VolunteerHours) -> VolunteerHours:
    session.add(entry)
    await session.flush()
    data = {
        "entry_id": str(entry.id),
        "person_id": str(entry.person_id),
        "source": entry.source,
    }
    event = Event("volunteer_hours.written", f"volunteers/hours/{entry.id}", entry.org_path, data)
    await emit(session, PLUMBING, event)
    return entry


async def _say(session: AsyncSession, record: VolunteerRecord, type_: str) -> None:
    data = {
        "record_id": str(record.id),
        "person_id": str(record.person_id),
        "version": record.version,
    }
    subject = f"volunteers/records/{record.id}"
    await emit(session, PLUMBING, Event(type_, subject, record.org_path, data))
