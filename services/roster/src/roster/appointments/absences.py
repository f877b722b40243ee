"""请假、借调、暂停、失联: days on which someone in office is not at the post."""

from datetime import date, timedelta

from common import clock
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.errors import AbsenceRefusedError
from roster.appointments.schemas import AbsenceIn, ReturnIn
from roster.appointments.stepping import Paper, go, life_on, save, seen_appointment
from roster.core.establishment import Term
from roster.core.lifecycle import ABSENCES, Step
from roster.core.terms import absence_refusal
from roster.ids import AbsenceId, AppointmentId
from roster.models.service.absence import Absence

STEPS = {standing: step for step, standing in ABSENCES.items()}


async def begin_absence(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: AbsenceIn,
    *,
    seen: int,
) -> None:
    """Note that the person is away, from a day on, until one if that is known.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
        AbsenceRefusedError: the days do not fit.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    starts_on = body.starts_on or clock.today()
    step = STEPS[body.kind]
    go(appointment, await life_on(session, appointment, starts_on), step)
    known = await queries.absences_of(session, appointment_id)
    others = [Term(one.starts_on, one.ends_on) for one in known]
    office = Term(appointment.starts_on, appointment.ends_on)
    refusal = absence_refusal(others, Term(starts_on, body.ends_on), office)
    if refusal is not None:
        raise AbsenceRefusedError(refusal.reason)
    session.add(
        Absence(
            id=AbsenceId(new_id()),
            appointment_id=appointment.id,
            kind=body.kind,
            starts_on=starts_on,
            ends_on=body.ends_on,
            document_no=body.document_no,
            note=body.note,
            approved_by=actor.account_id,
        )
    )
    paper = Paper(starts_on, body.document_no, body.note)
    await save(session, appointment, step, actor.account_id, paper, event="appointment.absent")


async def come_back(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: ReturnIn,
    *,
    seen: int,
) -> None:
    """End the absence of a day: from it on the person is at the post again.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    day = body.returned_on or clock.today()
    go(appointment, await life_on(session, appointment, day), Step.RETURN)
    await cut_off(session, appointment_id, day - timedelta(days=1), only_on=day)
    paper = Paper(day, body.document_no, body.note)
    await save(
        session, appointment, Step.RETURN, actor.account_id, paper, event="appointment.present"
    )


async def cut_off(
    session: AsyncSession, appointment_id: AppointmentId, last: date, *, only_on: date | None = None
) -> None:
    """No absence goes beyond ``last``; what would begin after it never was.

    ``only_on`` leaves alone those that do not cover that day.
    """
    for absence in await queries.absences_of(session, appointment_id):
        if only_on is not None and not Term(absence.starts_on, absence.ends_on).holds_on(only_on):
            continue
        if absence.starts_on > last:
            await session.delete(absence)
        elif absence.ends_on is None or absence.ends_on > last:
            absence.ends_on = last
    await session.flush()
