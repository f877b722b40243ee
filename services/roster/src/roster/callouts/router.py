"""HTTP of the slice ``callouts``."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from common import clock
from common.clock import CHINA
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.callouts import queries, use_cases
from roster.callouts.errors import (
    CallOutAnswerNotFoundError,
    CallOutAnswersOverError,
    CallOutAtNightError,
    CallOutAttendanceError,
    CallOutClosedError,
    CallOutNotBegunError,
    CallOutNotFoundError,
    CallOutOrganizationNotFoundError,
    CallOutTimesError,
    CallOutWantedBelowTakenError,
)
from roster.callouts.schemas import (
    CallOutAnswerFilter,
    CallOutAnswerIn,
    CallOutAnswerOut,
    CallOutAskIn,
    CallOutAskOut,
    CallOutAttendanceIn,
    CallOutCancel,
    CallOutCountLine,
    CallOutCounts,
    CallOutFilter,
    CallOutIn,
    CallOutOut,
    CallOutPatch,
)
from roster.core.volunteering.calls import touches_night
from roster.ids import AccountId, CallOutAnswerId, CallOutId, OrganizationId, PersonId
from roster.models.tree import organization_in
from roster.models.volunteering.call_out import CallOut, CallOutAnswer

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
STEPPING = (CallOutNotFoundError, CallOutClosedError, PreconditionFailedError)

CallOutsListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "-starts",
            starts=queries.KEYS,
            title=(CallOut.title, CallOut.id),
        )
    ),
]

router = service_router("/api/roster/call-outs", "call-outs")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "",
    response_model=CallOutOut,
    status_code=201,
    responses=problems(CallOutOrganizationNotFoundError, CallOutTimesError),
)
async def open_call_out(
    body: CallOutIn, session: Session, caller: Committee, response: Response
) -> CallOutOut:
    """Say what is needed, when and where."""
    scope = caller.scope(Role.COMMITTEE)
    made = await use_cases.call_out(session, scope, body)
    return tagged(response, await _read(session, scope, made.id))


@router.get("", response_model=Page[CallOutOut], responses=SHEETS)
@sheet_of(CallOutOut, sheets.CALL_OUTS)
async def list_call_outs(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[CallOutFilter, Query()],
    listing: CallOutsListing,
) -> Page[CallOutOut]:
    """Call-outs, newest first; a member sees those they were asked for."""
    statement = queries.call_outs_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    page = await listing.rows(session, statement)
    return Page(items=[_out(row) for row in page.items], next_cursor=page.next_cursor)


@router.get(
    "/counts", response_model=CallOutCounts, responses=problems(CallOutOrganizationNotFoundError)
)
async def count_call_outs(
    session: ReadSession,
    caller: Staff,
    organization_id: OrganizationId,
    since: date | None = None,
    until: date | None = None,
) -> CallOutCounts:
    """Call-outs, person-times and hours of a period. Without dates: this calendar year."""
    scope = caller.scope(*STAFF)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise CallOutOrganizationNotFoundError
    today = clock.today()
    first, last = since or date(today.year, 1, 1), until or today
    begins = datetime.combine(first, time(), CHINA)
    ends = datetime.combine(last + timedelta(days=1), time(), CHINA)
    total = await queries.totals(session, scope.within(top.path), begins, ends)
    rows = await queries.counts_below(session, scope, top.path, begins, ends)
    return CallOutCounts(
        organization_id=top.id,
        organization_name=top.name,
        since=first,
        until=last,
        lines=[CallOutCountLine.model_validate(row) for row in rows],
        **total._asdict(),
    )


@router.get("/answers", response_model=Page[CallOutAnswerOut])
async def list_call_out_answers(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[CallOutAnswerFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Who of the caller's people was asked and what they said; a member sees their own."""
    statement = queries.answers_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.ANSWER_KEYS, paging)


@router.post(
    "/answers/{answer_id}",
    response_model=CallOutAnswerOut,
    responses=problems(
        CallOutAnswerNotFoundError,
        CallOutClosedError,
        CallOutAnswersOverError,
        CallOutAtNightError,
        PreconditionFailedError,
    ),
)
async def answer_call_out(
    answer_id: CallOutAnswerId,
    body: CallOutAnswerIn,
    session: Session,
    caller: StaffOrSelf,
    seen: IfMatch,
    response: Response,
) -> CallOutAnswerOut:
    """Say yes or no, for oneself or, as staff, for somebody who said so."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    await use_cases.answer(session, scope, answer_id, accepts=body.accepts, seen=seen, own=own)
    statement = queries.answers_shown(scope, own=own).where(CallOutAnswer.id == answer_id)
    row = (await session.execute(statement)).one()
    return tagged(response, CallOutAnswerOut.model_validate(row._asdict()))


@router.get("/{call_out_id}", response_model=CallOutOut, responses=problems(CallOutNotFoundError))
async def get_call_out(
    call_out_id: CallOutId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> CallOutOut:
    """One call-out with its answers counted."""
    found = await _read(session, caller.scope(*STAFF), call_out_id, own=self_of(caller))
    return tagged(response, found)


@router.patch(
    "/{call_out_id}",
    response_model=CallOutOut,
    responses=problems(*STEPPING, CallOutTimesError, CallOutWantedBelowTakenError),
)
async def change_call_out(
    call_out_id: CallOutId,
    patch: CallOutPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CallOutOut:
    """Change what the body names; wanting more lets those who wait move up."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change(session, scope, call_out_id, patch, seen=seen)
    return tagged(response, await _read(session, scope, call_out_id))


@router.post(
    "/{call_out_id}/ask",
    response_model=CallOutAskOut,
    responses=problems(CallOutNotFoundError, CallOutClosedError),
)
async def ask_volunteers(
    call_out_id: CallOutId, body: CallOutAskIn, session: Session, caller: Committee
) -> CallOutAskOut:
    """Ask members of teams, each once."""
    return await use_cases.ask(session, caller.scope(Role.COMMITTEE), call_out_id, body)


@router.post(
    "/{call_out_id}/attendance",
    response_model=CallOutOut,
    responses=problems(*STEPPING, CallOutNotBegunError, CallOutAttendanceError),
)
async def note_call_out_attendance(
    call_out_id: CallOutId,
    body: CallOutAttendanceIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CallOutOut:
    """End a call-out: who came and for how long; their hours go into the ledger."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    await use_cases.attend(session, scope, call_out_id, body, by, seen=seen)
    return tagged(response, await _read(session, scope, call_out_id))


@router.post("/{call_out_id}/cancel", response_model=CallOutOut, responses=problems(*STEPPING))
async def cancel_call_out(
    call_out_id: CallOutId,
    body: CallOutCancel,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CallOutOut:
    """Take a call-out back with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.cancel(session, scope, call_out_id, body.reason, seen=seen)
    return tagged(response, await _read(session, scope, call_out_id))


async def _read(
    session: AsyncSession, scope: Scope, call_out_id: CallOutId, *, own: PersonId | None = None
) -> CallOutOut:
    statement = queries.call_outs_shown(scope, own=own).where(CallOut.id == call_out_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise CallOutNotFoundError
    return _out(row._asdict())


def _out(row: Mapping[str, Any]) -> CallOutOut:
    night = touches_night(row["starts_at"].astimezone(CHINA), row["ends_at"].astimezone(CHINA))
    return CallOutOut.model_validate(dict(row) | {"at_night": night})
