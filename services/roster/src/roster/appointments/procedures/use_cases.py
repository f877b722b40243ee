"""Opening procedures and taking them forward, until they end in an arranged appointment."""

from datetime import date

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.arranging import arrange
from roster.appointments.procedures import queries
from roster.appointments.procedures.checking import checks_of
from roster.appointments.procedures.errors import (
    CandidateNotFoundError,
    ProcedureNotFoundError,
    ProcedureOpenError,
    ProcedurePostNotFoundError,
    ProcedureRefusedError,
)
from roster.appointments.procedures.schemas import AdvanceIn, MoveIn, ProcedureIn
from roster.appointments.schemas import AppointmentIn
from roster.core.checks import Check
from roster.core.lifecycle import Refusal
from roster.core.procedures import (
    ORDER,
    REQUIRED,
    Outcome,
    Pause,
    Procedure,
    Stage,
    advance,
    move,
    required_stages,
)
from roster.core.vocabulary import Basis
from roster.ids import AccountId, ProcedureId
from roster.models.base import PLUMBING
from roster.models.selection.procedure import ProcedureStep, SelectionProcedure
from roster.models.service.rule import rule_at


async def open_procedure(
    session: AsyncSession, actor: Actor, body: ProcedureIn
) -> SelectionProcedure:
    """Propose a person for a post; the stages asked for are those of the day's rule.

    Raises:
        CandidateNotFoundError, ProcedurePostNotFoundError: not there, or not for this actor.
        ProcedureOpenError: the person is being considered for the post already.
    """
    post = await queries.post_in(session, actor.scope, body.post_id)
    if post is None:
        raise ProcedurePostNotFoundError("请选择您管理范围内的岗位。")
    if not await appointments.people_in(session, actor.scope, [body.person_id]):
        raise CandidateNotFoundError("请选择您管理范围内的人员。")
    if (known := await queries.open_one(session, body.person_id, post.id)) is not None:
        raise ProcedureOpenError("请在“任前程序”里继续办理。", procedure_id=str(known))
    opened_on = body.opened_on or clock.today()
    rule = await rule_at(session, post.org_path, f"procedure:{body.basis}", opened_on)
    stages = REQUIRED[body.basis] if rule is None else tuple(map(Stage, rule["stages"]))
    required = required_stages(stages)
    procedure = SelectionProcedure(
        id=ProcedureId(new_id()),
        person_id=body.person_id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        basis=body.basis,
        source=body.source,
        required=[stage for stage in ORDER if stage in required],
        opened_on=opened_on,
    )
    session.add(procedure)
    await session.flush()
    step = _step(procedure, Stage.NOMINATED, actor.account_id, opened_on)
    step.document_no, step.note = body.document_no, body.note
    await _save(session, procedure, step)
    return procedure


async def advance_procedure(
    session: AsyncSession,
    actor: Actor,
    procedure_id: ProcedureId,
    body: AdvanceIn,
    *,
    seen: int,
    check_in_days: int,
) -> SelectionProcedure:
    """Note that a stage is done. The last one arranges the appointment.

    Raises:
        ProcedureNotFoundError, PreconditionFailedError, ProcedureRefusedError: as named.
        what ``arranging.arrange`` raises: no seat, a closed post.
    """
    procedure = await seen_procedure(session, actor, procedure_id, seen)
    today = clock.today()
    facts = await queries.facts_of(session, procedure, today)
    there = advance(state_of(procedure), body.stage, facts)
    if isinstance(there, Refusal):
        raise ProcedureRefusedError(there.reason, stage=procedure.stage)
    if there.outcome is Outcome.ARRANGED:
        wanted = AppointmentIn(
            person_id=procedure.person_id,
            post_id=procedure.post_id,
            starts_on=body.starts_on,
            ends_on=body.ends_on,
            basis=Basis(procedure.basis),
        )
        made = await arrange(
            session, actor.scope, wanted, check_in_days=check_in_days, by=actor.account_id
        )
        procedure.appointment_id = made.id
    await write(session, actor, procedure, there, body)
    return procedure


async def move_procedure(
    session: AsyncSession, actor: Actor, procedure_id: ProcedureId, body: MoveIn, *, seen: int
) -> SelectionProcedure:
    """Hold, resume, return, resubmit, withdraw, reject or replace.

    Raises:
        ProcedureNotFoundError, PreconditionFailedError, ProcedureRefusedError: as named.
    """
    procedure = await seen_procedure(session, actor, procedure_id, seen)
    there = move(state_of(procedure), body.step)
    if isinstance(there, Refusal):
        raise ProcedureRefusedError(there.reason, stage=procedure.stage)
    _set(procedure, there)
    procedure.updated_at = clock.now()
    await session.flush()
    step = _step(procedure, body.step, actor.account_id, clock.today())
    step.document_no, step.note = body.document_no, body.note
    await _save(session, procedure, step)
    return procedure


async def checks_for(
    session: AsyncSession, actor: Actor, procedure_id: ProcedureId
) -> tuple[Check, ...]:
    """What others have to say about the candidate of a procedure, and where that stands.

    Raises:
        ProcedureNotFoundError: not there, or not for this actor.
    """
    procedure = await queries.procedure_in(session, actor.scope, procedure_id)
    if procedure is None:
        raise ProcedureNotFoundError
    return await checks_of(session, procedure, clock.today())


async def write(
    session: AsyncSession,
    actor: Actor,
    procedure: SelectionProcedure,
    there: Procedure,
    body: AdvanceIn,
) -> None:
    """The row and its step, once the core has said yes."""
    _set(procedure, there)
    procedure.updated_at = clock.now()
    await session.flush()
    step = _step(procedure, body.stage, actor.account_id, body.done_on or clock.today())
    step.document_no, step.note = body.document_no, body.note
    await _save(session, procedure, step)


async def seen_procedure(
    session: AsyncSession, actor: Actor, procedure_id: ProcedureId, seen: int
) -> SelectionProcedure:
    found = await queries.lock_procedure(session, actor.scope, procedure_id)
    if found is None:
        raise ProcedureNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return found


def state_of(procedure: SelectionProcedure) -> Procedure:
    """The row as the core sees it."""
    return Procedure(
        frozenset(map(Stage, procedure.required)),
        Stage(procedure.stage),
        Pause(procedure.pause),
        Outcome(procedure.outcome),
    )


def _set(procedure: SelectionProcedure, there: Procedure) -> None:
    procedure.stage, procedure.pause, procedure.outcome = there.stage, there.pause, there.outcome


def _step(procedure: SelectionProcedure, step: str, by: AccountId, done_on: date) -> ProcedureStep:
    return ProcedureStep(
        procedure_id=procedure.id,
        number=procedure.version,
        step=step,
        done_on=done_on,
        taken_by=by,
    )


async def _save(session: AsyncSession, procedure: SelectionProcedure, step: ProcedureStep) -> None:
    session.add(step)
    await session.flush()
    data = {
        "procedure_id": str(procedure.id),
        "person_id": str(procedure.person_id),
        "post_id": str(procedure.post_id),
        "stage": procedure.stage,
        "outcome": procedure.outcome,
        "version": procedure.version,
    }
    event = Event("procedure.moved", f"procedures/{procedure.id}", procedure.org_path, data)
    await emit(session, PLUMBING, event)
