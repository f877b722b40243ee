"""Advising a person's own unit after a term, and what it answers."""

from datetime import date

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.errors import AppointmentNotFoundError
from roster.appointments.opinions.use_cases import answered_on
from roster.appointments.unit_advice import queries
from roster.appointments.unit_advice.errors import (
    NotExcellentError,
    UnitAdviceExistsError,
    UnitAdviceNotFoundError,
    UnitAdviceTooEarlyError,
    UnitAnsweredError,
    UnitUnknownError,
)
from roster.appointments.unit_advice.schemas import UnitAdviceIn, UnitAnswerIn
from roster.core.lifecycle import State
from roster.ids import UnitAdviceId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.person import Person
from roster.models.service.unit_advice import UnitAdvice


async def advise(session: AsyncSession, actor: Actor, body: UnitAdviceIn) -> UnitAdvice:
    """Advise the unit of somebody whose term is over, or ends within three months.

    Raises:
        AppointmentNotFoundError: not there, or not for this actor.
        UnitAdviceTooEarlyError, UnitUnknownError, NotExcellentError,
            UnitAdviceExistsError: as named.
    """
    appointment = await appointments.appointment_in(session, actor.scope, body.appointment_id)
    if appointment is None:
        raise AppointmentNotFoundError
    today = clock.today()
    if not _is_over(appointment, today):
        raise UnitAdviceTooEarlyError("任职结束以后，或届满前三个月内，才能推荐。")
    person = await session.get_one(Person, appointment.person_id)
    if person.work_unit is None:
        raise UnitUnknownError("请先在人员页登记工作单位。")
    if not await queries.excellent_results(session, appointment.id):
        raise NotExcellentError("期满推荐只针对任职期间考核优秀的人员。")
    advice = UnitAdvice(
        id=UnitAdviceId(new_id()),
        appointment_id=appointment.id,
        person_id=person.id,
        organization_id=appointment.organization_id,
        org_path=appointment.org_path,
        work_unit=person.work_unit,
        position=body.position,
        sent_on=body.sent_on or today,
        document_no=body.document_no,
        sent_by=actor.account_id,
    )
    session.add(advice)
    try:
        await session.flush()
    except IntegrityError as error:
        raise UnitAdviceExistsError("请在列表里查看。") from error
    await _say(session, advice, "unit_advice.sent")
    return advice


async def record_answer(
    session: AsyncSession, actor: Actor, advice_id: UnitAdviceId, body: UnitAnswerIn, *, seen: int
) -> UnitAdvice:
    """Record whether the unit follows the advice.

    Raises:
        UnitAdviceNotFoundError, PreconditionFailedError, UnitAnsweredError: as named.
        AnswerBeforeRequestError: answered before it was sent.
    """
    advice = await queries.lock_advice(session, actor.scope, advice_id)
    if advice is None:
        raise UnitAdviceNotFoundError
    if advice.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if advice.answer is not None:
        raise UnitAnsweredError
    advice.answer = body.answer
    advice.answered_on = answered_on(advice.sent_on, body.answered_on)
    await session.flush()
    await _say(session, advice, "unit_advice.answered")
    return advice


def _is_over(appointment: Appointment, today: date) -> bool:
    if appointment.state == State.ENDED:
        return True
    ends_on = appointment.ends_on
    return (
        appointment.state == State.IN_OFFICE
        and ends_on is not None
        and ends_on <= today + queries.AHEAD
    )


async def _say(session: AsyncSession, advice: UnitAdvice, type_: str) -> None:
    data = {"unit_advice_id": str(advice.id), "person_id": str(advice.person_id)}
    event = Event(type_, f"unit-advice/{advice.id}", advice.org_path, data)
    await emit(session, PLUMBING, event)
