"""交接: from the one who left to the one who follows, signed off by who watched."""

from common import clock
from common.errors import PreconditionFailedError
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.errors import (
    AppointmentNotFoundError,
    HandoverIncompleteError,
    HandoverNotFoundError,
    ReceiverNotFoundError,
    StepRefusedError,
)
from roster.appointments.schemas import HandoverPatch
from roster.appointments.stepping import Paper, go, life_on, save
from roster.core.handing_over import HandoverItem, missing_items
from roster.core.lifecycle import Refusal, Step, take
from roster.ids import AppointmentId
from roster.models.appointment import Appointment
from roster.models.service.handover import HandoverRecord


async def change_handover(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    patch: HandoverPatch,
    *,
    seen: int,
) -> None:
    """Tick off things, or say who receives them.

    Raises:
        AppointmentNotFoundError, HandoverNotFoundError, PreconditionFailedError: as named.
        StepRefusedError: it is signed already.
        ReceiverNotFoundError: not there, or not for this actor.
    """
    appointment, record = await _open(session, actor, appointment_id, seen)
    there = take(await life_on(session, appointment, clock.today()), Step.HAND_OVER)
    if isinstance(there, Refusal):
        raise StepRefusedError(there.reason)
    if patch.receiver_id is not None:
        if not await queries.people_in(session, actor.scope, [patch.receiver_id]):
            raise ReceiverNotFoundError("请选择您管理范围内的人员。")
        record.receiver_id = patch.receiver_id
    lines = {line.item: line for line in await queries.handover_lines_of(session, appointment_id)}
    for change in patch.items:
        lines[change.item].state = change.state
        lines[change.item].note = change.note
    record.updated_at = clock.now()
    await session.flush()


async def sign_handover(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, *, seen: int
) -> None:
    """Sign the checklist off.

    Raises:
        AppointmentNotFoundError, HandoverNotFoundError, PreconditionFailedError: as named.
        HandoverIncompleteError: something is neither handed over nor noted as not existing.
        StepRefusedError: it is signed already.
    """
    appointment, record = await _open(session, actor, appointment_id, seen)
    lines = await queries.handover_lines_of(session, appointment_id)
    missing = missing_items({HandoverItem(line.item): line.state != "open" for line in lines})
    if missing or record.receiver_id is None:
        what = "、".join([*missing, *([] if record.receiver_id else ["接收人"])])
        raise HandoverIncompleteError(f"请先补齐：{what}。")
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.HAND_OVER)
    record.signed_on, record.signed_by = today, actor.account_id
    await save(
        session,
        appointment,
        Step.HAND_OVER,
        actor.account_id,
        Paper(today),
        event="appointment.handed_over",
    )


async def _open(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, seen: int
) -> tuple[Appointment, HandoverRecord]:
    appointment = await queries.appointment_in(session, actor.scope, appointment_id)
    if appointment is None:
        raise AppointmentNotFoundError
    record = await queries.handover_of(session, appointment_id)
    if record is None:
        raise HandoverNotFoundError
    if record.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return appointment, record
