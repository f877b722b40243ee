"""HTTP of the slice ``volunteer_records``."""

import asyncio
from datetime import date
from typing import Annotated, Any
from urllib.parse import quote

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, SignedIn, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.volunteering.numbers import is_wellformed
from roster.ids import AccountId, PersonId, VolunteerHoursId, VolunteerRecordId
from roster.models.organization import Organization
from roster.models.people_in_scope import person_in
from roster.models.person import Person
from roster.models.volunteering.record import VolunteerHours, VolunteerRecord
from roster.volunteer_records import queries, use_cases
from roster.volunteer_records.document import record_document
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
from roster.volunteer_records.schemas import (
    RecordCheck,
    RecordStanding,
    VolunteerHoursFilter,
    VolunteerHoursIn,
    VolunteerHoursOut,
    VolunteerHoursReversal,
    VolunteerRecordFilter,
    VolunteerRecordIn,
    VolunteerRecordOut,
    VolunteerRecordRevoke,
    VolunteerTotal,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

router = service_router("/api/roster/volunteer-records", "volunteer-records")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.get("/hours", response_model=Page[VolunteerHoursOut])
async def list_volunteer_hours(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[VolunteerHoursFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """The ledger of service, newest first; a member sees their own."""
    statement = queries.hours_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.HOURS_KEYS, paging, descending=True)


@router.get(
    "/hours/total", response_model=VolunteerTotal, responses=problems(VolunteerNotFoundError)
)
async def read_volunteer_total(
    session: ReadSession,
    caller: StaffOrSelf,
    person_id: PersonId,
    since: date | None = None,
    until: date | None = None,
) -> VolunteerTotal:
    """A person's hours and how often they served."""
    person = await person_in(session, caller.scope(*STAFF), person_id, own=self_of(caller))
    if person is None:
        raise VolunteerNotFoundError
    hours, times = await queries.total_of(session, person_id, since, until)
    return VolunteerTotal(person_id=person_id, hours=float(hours), times=times)


@router.post(
    "/hours",
    response_model=VolunteerHoursOut,
    status_code=201,
    responses=problems(VolunteerNotFoundError, VolunteerHoursInFutureError),
)
async def enter_volunteer_hours(
    body: VolunteerHoursIn, session: Session, caller: Committee
) -> VolunteerHoursOut:
    """Write hours of service that staff verified."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    entry = await use_cases.enter_hours(session, scope, body, by)
    return await _entry(session, caller, entry.id)


@router.post(
    "/hours/{service_id}/reverse",
    response_model=VolunteerHoursOut,
    status_code=201,
    responses=problems(VolunteerHoursNotFoundError, VolunteerHoursReversedError),
)
async def reverse_volunteer_hours(
    service_id: VolunteerHoursId, body: VolunteerHoursReversal, session: Session, caller: Committee
) -> VolunteerHoursOut:
    """Take an entry back by a second one; nothing is deleted."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    back = await use_cases.reverse_hours(session, scope, service_id, body.reason, by)
    return await _entry(session, caller, back.id)


@router.get("/check", response_model=RecordCheck)
async def check_volunteer_record(
    session: ReadSession, _caller: SignedIn, number: Annotated[str, Query(max_length=30)]
) -> RecordCheck:
    """Whether a number was given out and still holds. Says nothing about the person."""
    wanted = number.strip().upper()
    row = await queries.record_numbered(session, wanted) if is_wellformed(wanted) else None
    if row is None:
        return RecordCheck(
            standing=RecordStanding.UNKNOWN,
            issued_on=None,
            hours=None,
            since=None,
            until=None,
            issuer=None,
        )
    revoked = row.revoked_at is not None
    return RecordCheck(
        standing=RecordStanding.REVOKED if revoked else RecordStanding.VALID,
        issued_on=row.issued_on,
        hours=float(row.hours),
        since=row.since,
        until=row.until,
        issuer=row.issuer,
    )


@router.post(
    "",
    response_model=VolunteerRecordOut,
    status_code=201,
    responses=problems(
        VolunteerNotFoundError, RecordIssuerNotFoundError, RecordPeriodError, RecordEmptyError
    ),
)
async def issue_volunteer_record(
    body: VolunteerRecordIn, session: Session, caller: Committee, response: Response
) -> VolunteerRecordOut:
    """Issue a numbered record of a person's hours in a period."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    record = await use_cases.issue_record(session, scope, body, by)
    return tagged(response, await _record(session, caller, record.id))


@router.get("", response_model=Page[VolunteerRecordOut])
async def list_volunteer_records(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[VolunteerRecordFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Records issued, newest first; a member sees their own."""
    statement = queries.records_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.RECORD_KEYS, paging, descending=True)


@router.get(
    "/{record_id}/document",
    response_class=Response,
    responses={
        200: {"content": {DOCX: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(VolunteerRecordNotFoundError, RecordRevokedError),
    },
)
async def download_volunteer_record(
    record_id: VolunteerRecordId, session: ReadSession, caller: StaffOrSelf
) -> Response:
    """The record as a document, to be printed and sealed."""
    statement = queries.records_shown(caller.scope(*STAFF), own=self_of(caller))
    row = (await session.execute(statement.where(VolunteerRecord.id == record_id))).one_or_none()
    if row is None:
        raise VolunteerRecordNotFoundError
    if row.is_revoked:
        raise RecordRevokedError("作废的证明不再出具文件。")
    record = await session.get_one(VolunteerRecord, record_id)
    person = await session.get_one(Person, record.person_id)
    issuer = await session.get_one(Organization, record.organization_id)
    entries = await queries.entries_of(session, record)
    data = await asyncio.to_thread(
        record_document, record, person=person.name, issuer=issuer.name, entries=entries
    )
    name = quote(f"志愿服务记录证明-{record.number}.docx")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(data, media_type=DOCX, headers=headers)


@router.post(
    "/{record_id}/revoke",
    response_model=VolunteerRecordOut,
    responses=problems(VolunteerRecordNotFoundError, RecordRevokedError, PreconditionFailedError),
)
async def revoke_volunteer_record(
    record_id: VolunteerRecordId,
    body: VolunteerRecordRevoke,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> VolunteerRecordOut:
    """Make a record invalid; its number says so from now on."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.revoke_record(session, scope, record_id, body.reason, seen=seen)
    return tagged(response, await _record(session, caller, record_id))


async def _entry(
    session: AsyncSession, caller: Caller, entry_id: VolunteerHoursId
) -> VolunteerHoursOut:
    statement = queries.hours_shown(caller.scope(*STAFF), own=None)
    row = (await session.execute(statement.where(VolunteerHours.id == entry_id))).one()
    return VolunteerHoursOut.model_validate(row._asdict())


async def _record(
    session: AsyncSession, caller: Caller, record_id: VolunteerRecordId
) -> VolunteerRecordOut:
    statement = queries.records_shown(caller.scope(*STAFF), own=None)
    row = (await session.execute(statement.where(VolunteerRecord.id == record_id))).one()
    return VolunteerRecordOut.model_validate(row._asdict())
