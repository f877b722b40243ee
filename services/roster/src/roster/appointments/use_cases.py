"""The later life of an appointment: new dates, into office, out of it, never in it."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import emit_all
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.arranging import post_full, term_of
from roster.appointments.errors import AppointmentNotFoundError, StepRefusedError
from roster.appointments.happenings import event_of
from roster.appointments.schemas import AppointmentPatch, ConfirmIn, DeclineIn, EndIn
from roster.core.establishment import Term, has_seat
from roster.core.lifecycle import LIVE, Refusal, State, Step, end_refusal, next_state
from roster.ids import AppointmentId, PersonId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING


async def change_appointment(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    patch: AppointmentPatch,
    *,
    seen: int,
) -> None:
    """Set new dates; a longer term needs a seat for all of it.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError: as named.
        StepRefusedError: it has ended or was declined.
        TermBackwardsError, PostFullError: as when arranged.
    """
    appointment = await _seen(session, scope, appointment_id, seen)
    if appointment.state not in LIVE:
        raise StepRefusedError("已经结束或放弃的任职不能再改日期。", state=appointment.state)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(appointment, field, value)
    term = term_of(appointment)
    post = (await queries.lock_posts(session, scope, [appointment.post_id]))[appointment.post_id]
    holders = await queries.holders_of(session, [appointment.post_id])
    others = [Term(row.starts_on, row.ends_on) for row in holders if row.id != appointment.id]
    if not has_seat(others, term, capacity=post.capacity):
        raise post_full([post])
    await _save(session, appointment, "appointment.changed")


async def confirm(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    body: ConfirmIn,
    *,
    seen: int,
) -> None:
    """Take an arranged person into office: elected, co-opted, approved or assigned.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await _seen(session, scope, appointment_id, seen)
    _go(appointment, Step.CONFIRM)
    appointment.confirmed_on = body.confirmed_on or clock.today()
    if body.basis is not None:
        appointment.basis = body.basis
    await _save(session, appointment, "appointment.confirmed")


async def end(
    session: AsyncSession, scope: Scope, appointment_id: AppointmentId, body: EndIn, *, seen: int
) -> None:
    """End an appointment, early or on its last day, with the reason.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await _seen(session, scope, appointment_id, seen)
    ended_on = body.ended_on or clock.today()
    _go(appointment, Step.END)
    if refusal := end_refusal(appointment.starts_on, ended_on):
        raise StepRefusedError(refusal.reason)
    appointment.ended_on = ended_on
    appointment.state_reason = body.reason
    await _save(session, appointment, "appointment.ended")


async def decline(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    body: DeclineIn,
    *,
    seen: int,
    own: PersonId | None,
) -> None:
    """Note that the person will not come; their seat is free again. They may say so themself.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await _seen(session, scope, appointment_id, seen, own=own)
    _go(appointment, Step.DECLINE)
    appointment.state_reason = body.reason
    await _save(session, appointment, "appointment.declined")


async def _seen(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    seen: int,
    *,
    own: PersonId | None = None,
) -> Appointment:
    found = await queries.appointment_in(session, scope, appointment_id, own=own)
    if found is None:
        raise AppointmentNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return found


def _go(appointment: Appointment, step: Step) -> None:
    there = next_state(State(appointment.state), step)
    if isinstance(there, Refusal):
        raise StepRefusedError(there.reason, state=appointment.state)
    appointment.state = there


async def _save(session: AsyncSession, appointment: Appointment, type_: str) -> None:
    await session.flush()
    await emit_all(session, PLUMBING, [event_of(appointment, type_)])
