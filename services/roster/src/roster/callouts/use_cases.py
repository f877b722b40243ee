"""Calling volunteers out: asking, answering, and who came."""

from datetime import date, datetime
from decimal import Decimal

from common import clock
from common.clock import CHINA
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit, emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.callouts import queries
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
    CallOutAskIn,
    CallOutAskOut,
    CallOutAttendanceIn,
    CallOutIn,
    CallOutPatch,
    CallOutState,
)
from roster.core.volunteering.calls import (
    AnswerState,
    answer_to,
    hours_between,
    is_kept_home,
)
from roster.ids import AccountId, CallOutAnswerId, CallOutId, PersonId, VolunteerHoursId
from roster.models.base import PLUMBING
from roster.models.person import Person
from roster.models.tree import organization_in
from roster.models.volunteering.call_out import CallOut, CallOutAnswer
from roster.models.volunteering.record import VolunteerHours


async def call_out(session: AsyncSession, scope: Scope, body: CallOutIn) -> CallOut:
    """Say what is needed, when and where.

    Raises:
        CallOutOrganizationNotFoundError: it is not there, or not for this caller.
        CallOutTimesError: it ends before it starts, or is answered after it ended.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise CallOutOrganizationNotFoundError
    facts = body.model_dump() | {"answer_by": body.answer_by or body.starts_at}
    made = CallOut(
        id=CallOutId(new_id()), org_path=organization.path, state=CallOutState.OPEN, **facts
    )
    _check_times(made)
    session.add(made)
    await session.flush()
    await _say(session, made, "call_out.opened")
    return made


async def change(
    session: AsyncSession, scope: Scope, call_out_id: CallOutId, patch: CallOutPatch, *, seen: int
) -> None:
    """Change what the patch names; wanting more lets those who wait move up.

    Raises:
        CallOutNotFoundError, PreconditionFailedError, CallOutClosedError: as named.
        CallOutTimesError, CallOutWantedBelowTakenError: as named.
    """
    called = await _open(session, scope, call_out_id, seen)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(called, field, value)
    _check_times(called)
    taken = await queries.taken_of(session, call_out_id)
    if called.wanted < taken:
        raise CallOutWantedBelowTakenError("请先让多出的人退出。", taken=taken)
    await session.flush()
    await _say(session, called, "call_out.changed")
    await _fill(session, called)


async def ask(
    session: AsyncSession, scope: Scope, call_out_id: CallOutId, body: CallOutAskIn
) -> CallOutAskOut:
    """Ask members of teams; minors are left out of a task at night.

    Raises:
        CallOutNotFoundError, CallOutClosedError: as named.
    """
    called = await queries.call_out_in(session, scope, call_out_id)
    if called is None:
        raise CallOutNotFoundError
    _check_open(called)
    people = await queries.volunteers_for(session, scope, body)
    known = await queries.asked_of(session, call_out_id)
    new = [one for one in people if one.id not in known]
    kept = {one.id for one in new if _stays_home(called, one.birth_month, one.birth_on)}
    asked = [
        CallOutAnswer(
            id=CallOutAnswerId(new_id()),
            call_out_id=called.id,
            person_id=one.id,
            org_path=one.org_path,
            state=AnswerState.ASKED,
        )
        for one in new
        if one.id not in kept
    ]
    session.add_all(asked)
    await session.flush()
    await _say(session, called, "call_out.asked", asked=len(asked))
    return CallOutAskOut(asked=len(asked), existing=len(people) - len(new), kept_home=len(kept))


async def answer(
    session: AsyncSession,
    scope: Scope,
    answer_id: CallOutAnswerId,
    *,
    accepts: bool,
    seen: int,
    own: PersonId | None,
) -> CallOutAnswer:
    """Say yes or no; beyond the number wanted a yes waits, and a no lets the next one move up.

    Raises:
        CallOutAnswerNotFoundError, PreconditionFailedError, CallOutClosedError: as named.
        CallOutAnswersOverError: too late to answer by oneself.
        CallOutAtNightError: a minor, or somebody whose age is not known, at night.
    """
    given = await queries.answer_in(session, scope, answer_id, own=own)
    if given is None:
        raise CallOutAnswerNotFoundError
    called = await session.get_one(CallOut, given.call_out_id, with_for_update=True)
    await session.refresh(given)
    if given.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    _check_open(called)
    if given.person_id == own and clock.now() > called.answer_by:
        raise CallOutAnswersOverError("请直接联系组织者。")
    person = await session.get_one(Person, given.person_id)
    if accepts and _stays_home(called, person.birth_month, person.birth_on):
        raise CallOutAtNightError("22 点到 6 点的任务只由成年人参加；请先核对出生年月。")
    taken = await queries.taken_of(session, called.id)
    held = 1 if given.state == AnswerState.ACCEPTED else 0
    given.state = answer_to(called.wanted, taken - held, accepts=accepts)
    given.answered_at = clock.now()
    await session.flush()
    await emit(session, PLUMBING, _answer_event(called, given))
    await _fill(session, called)
    return given


async def attend(
    session: AsyncSession,
    scope: Scope,
    call_out_id: CallOutId,
    body: CallOutAttendanceIn,
    by: AccountId,
    *,
    seen: int,
) -> None:
    """End a call-out: who came, for how long; their hours go into the ledger.

    Raises:
        CallOutNotFoundError, PreconditionFailedError, CallOutClosedError: as named.
        CallOutNotBegunError, CallOutAttendanceError: as named.
    """
    called = await _open(session, scope, call_out_id, seen)
    if clock.now() < called.starts_at:
        raise CallOutNotBegunError("请在开始后登记到场情况。")
    answers = await queries.answers_of(session, call_out_id)
    present = {line.answer_id: line.hours for line in body.present}
    if present.keys() - answers.keys():
        raise CallOutAttendanceError("请刷新名单后重新登记。")
    whole = hours_between(called.starts_at, called.ends_at)
    entries = []
    for one in answers.values():
        if one.id in present:
            one.state, one.hours = AnswerState.ATTENDED, present[one.id] or whole
            entries.append(_entry(called, one, one.hours, by))
        elif one.state == AnswerState.ACCEPTED:
            one.state = AnswerState.ABSENT
    called.state, called.extra_heads = CallOutState.DONE, body.extra_heads
    await session.flush()
    session.add_all(entry for entry in entries if entry.hours > 0)
    await session.flush()
    await _say(session, called, "call_out.done", attended=len(entries))


async def cancel(
    session: AsyncSession, scope: Scope, call_out_id: CallOutId, reason: str, *, seen: int
) -> None:
    """Take a call-out back with the reason.

    Raises:
        CallOutNotFoundError, PreconditionFailedError, CallOutClosedError: as named.
    """
    called = await _open(session, scope, call_out_id, seen)
    called.state, called.cancel_reason = CallOutState.CANCELLED, reason
    await session.flush()
    await _say(session, called, "call_out.cancelled")


async def _fill(session: AsyncSession, called: CallOut) -> None:
    """Let those who wait move up, longest first. The call-out is locked."""
    free = called.wanted - await queries.taken_of(session, called.id)
    moved = []
    while free > 0 and (next_ := await queries.longest_waiting(session, called.id)) is not None:
        next_.state = AnswerState.ACCEPTED
        await session.flush()
        moved.append(_answer_event(called, next_))
        free -= 1
    await emit_all(session, PLUMBING, moved)


async def _open(session: AsyncSession, scope: Scope, call_out_id: CallOutId, seen: int) -> CallOut:
    called = await queries.call_out_in(session, scope, call_out_id)
    if called is None:
        raise CallOutNotFoundError
    if called.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    _check_open(called)
    return called


def _check_open(called: CallOut) -> None:
    if called.state != CallOutState.OPEN:
        raise CallOutClosedError("请发起一次新的号召。", state=called.state)


def _check_times(called: CallOut) -> None:
    if called.ends_at <= called.starts_at or called.answer_by > called.ends_at:
        raise CallOutTimesError("结束要晚于开始，应答截止不能晚于结束。")


def _stays_home(called: CallOut, birth_month: str | None, birth_on: date | None) -> bool:
    return is_kept_home(
        called.starts_at.astimezone(CHINA),
        called.ends_at.astimezone(CHINA),
        birth_month=birth_month,
        birth_on=birth_on,
    )


def _entry(called: CallOut, given: CallOutAnswer, hours: Decimal, by: AccountId) -> VolunteerHours:
    return VolunteerHours(
        id=VolunteerHoursId(new_id()),
        person_id=given.person_id,
        org_path=given.org_path,
        on_day=_day_of(called.starts_at),
        content=called.title,
        hours=hours,
        source="call_out",
        call_out_id=called.id,
        written_by=by,
    )


def _day_of(moment: datetime) -> date:
    return moment.astimezone(CHINA).date()


def _answer_event(called: CallOut, given: CallOutAnswer) -> Event:
    data = {
        "call_out_id": str(called.id),
        "person_id": str(given.person_id),
        "state": str(given.state),
        "version": given.version,
    }
    return Event("call_out.answered", f"call-outs/{called.id}", given.org_path, data)


async def _say(session: AsyncSession, called: CallOut, type_: str, **more: int) -> None:
    data = {
        "call_out_id": str(called.id),
        "organization_id": str(called.organization_id),
        "state": str(called.state),
        "version": called.version,
        **more,
    }
    await emit(session, PLUMBING, Event(type_, f"call-outs/{called.id}", called.org_path, data))
