"""Leaving office: the row's part of an end, its absences and what is to be handed over."""

from common import clock
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import absences, queries
from roster.appointments.errors import StepRefusedError
from roster.appointments.schemas import AppointmentEndIn
from roster.appointments.stepping import go, life_on
from roster.core.establishment import hands_over
from roster.core.lifecycle import Ending, Handover, Step, end_refusal
from roster.models.appointment import Appointment
from roster.models.service.handover import HandoverLine, HandoverRecord


async def leave_office(
    session: AsyncSession, appointment: Appointment, body: AppointmentEndIn
) -> None:
    """The row's part of an end, without its record: also for posts that end with another one."""
    ended_on = body.ended_on or clock.today()
    title = await queries.title_of(session, appointment.post_id)
    has_handover = hands_over(title) if body.has_handover is None else body.has_handover
    life = await life_on(session, appointment, ended_on)
    go(appointment, life, Step.END, has_handover=has_handover)
    if refusal := end_refusal(appointment.starts_on, ended_on):
        raise StepRefusedError(refusal.reason)
    is_due = appointment.ends_on is not None and ended_on >= appointment.ends_on
    appointment.ending = body.kind or (Ending.EXPIRED if is_due else Ending.OTHER)
    appointment.ended_on = ended_on
    appointment.state_reason = body.reason
    await absences.cut_off(session, appointment.id, ended_on)
    if appointment.handover == Handover.OPEN:
        await _open_handover(session, appointment)


async def _open_handover(session: AsyncSession, appointment: Appointment) -> None:
    session.add(HandoverRecord(appointment_id=appointment.id))
    await session.flush()
    session.add_all(
        HandoverLine(appointment_id=appointment.id, item=item) for item in queries.ITEMS
    )
    await session.flush()
