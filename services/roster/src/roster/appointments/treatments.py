"""Pay treatment of an appointment, with its source and document."""

from datetime import timedelta

from common.events.outbox import emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.errors import (
    AppointmentNotFoundError,
    TermBackwardsError,
    TreatmentOverlapsError,
)
from roster.appointments.happenings import event_of
from roster.appointments.schemas import TreatmentIn
from roster.core.establishment import Term
from roster.ids import AppointmentId, TreatmentId
from roster.models.base import PLUMBING
from roster.models.service.treatment import Treatment


async def record_treatment(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, body: TreatmentIn
) -> Treatment:
    """Note a treatment; an open one before it ends on the day before.

    Raises:
        AppointmentNotFoundError: not there, or not for this actor.
        TermBackwardsError: its last day is before its first.
        TreatmentOverlapsError: another one covers some of its days.
    """
    appointment = await queries.appointment_in(session, actor.scope, appointment_id)
    if appointment is None:
        raise AppointmentNotFoundError
    if body.ends_on is not None and body.ends_on < body.starts_on:
        raise TermBackwardsError("请检查待遇的起止日期。")
    wanted = Term(body.starts_on, body.ends_on)
    known = await queries.treatments_of(session, appointment_id)
    for one in known:
        if one.ends_on is None and one.starts_on < body.starts_on:
            one.ends_on = body.starts_on - timedelta(days=1)
    if any(Term(one.starts_on, one.ends_on).meets(wanted) for one in known):
        raise TreatmentOverlapsError("请核对已登记的待遇。")
    recorded = Treatment(
        id=TreatmentId(new_id()),
        appointment_id=appointment.id,
        recorded_by=actor.account_id,
        **body.model_dump(),
    )
    session.add(recorded)
    await session.flush()
    said = event_of(appointment, "appointment.treatment_recorded", treatment_id=str(recorded.id))
    await emit(session, PLUMBING, said)
    return recorded
