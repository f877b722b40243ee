"""Taking a step of an appointment: allowed by the core, written down with its paper."""

from dataclasses import dataclass
from datetime import date

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import emit
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.errors import AppointmentNotFoundError, StepRefusedError
from roster.appointments.happenings import event_of
from roster.core.lifecycle import Handover, Life, Refusal, Standing, State, Step, take
from roster.ids import AccountId, AppointmentId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.service.step import AppointmentStep


@dataclass(frozen=True)
class Paper:
    """What a step rests on: its day, the number of its document, a remark."""

    effective_on: date
    document_no: str | None = None
    note: str | None = None


async def seen_appointment(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, seen: int
) -> Appointment:
    """The appointment, locked.

    Raises:
        AppointmentNotFoundError: not there, or not for this actor.
        PreconditionFailedError: somebody changed it since it was seen.
    """
    found = await queries.appointment_in(session, actor.scope, appointment_id, own=actor.person_id)
    if found is None:
        raise AppointmentNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return found


async def life_on(session: AsyncSession, appointment: Appointment, day: date) -> Life:
    """Where the appointment stands; away or present as of a day."""
    absence = await queries.absence_on(session, appointment.id, day)
    in_office = appointment.state == State.IN_OFFICE
    return Life(
        State(appointment.state),
        Standing(absence.kind) if in_office and absence is not None else Standing.PRESENT,
        Handover(appointment.handover),
        appointment.archived_on is not None,
    )


def go(appointment: Appointment, life: Life, step: Step, *, has_handover: bool = False) -> Life:
    """Take the step on the row.

    Raises:
        StepRefusedError: the core refuses it.
    """
    there = take(life, step, has_handover=has_handover)
    if isinstance(there, Refusal):
        raise StepRefusedError(there.reason, state=appointment.state)
    appointment.state = there.state
    appointment.handover = there.handover
    return there


async def save(
    session: AsyncSession,
    appointment: Appointment,
    step: str,
    by: AccountId | None,
    paper: Paper,
    *,
    event: str,
) -> None:
    """Write the change with its step and tell others. Every step makes a new version."""
    appointment.updated_at = clock.now()
    await session.flush()
    session.add(
        AppointmentStep(
            appointment_id=appointment.id,
            number=appointment.version,
            step=step,
            effective_on=paper.effective_on,
            taken_by=by,
            document_no=paper.document_no,
            note=paper.note,
        )
    )
    await session.flush()
    await emit(session, PLUMBING, event_of(appointment, event))
