from typing import Any
from uuid import UUID

from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.errors import CycleNotFoundError
from assessment.ids import AccountId, CycleId, PersonId, RunId, SubjectId
from assessment.models.base import PLUMBING
from assessment.models.finding import cycle_in
from assessment.models.run import Acknowledgement, ScoringRun
from assessment.runs import queries
from assessment.runs.errors import CycleNotClosedError, ResultNotFoundError


async def ask_for_run(
    session: AsyncSession, scope: Scope, cycle_id: CycleId, account: AccountId
) -> tuple[ScoringRun, UUID]:
    """Start a scoring run. Only of a closed cycle: live averages give away each later ballot.

    Raises:
        CycleNotFoundError: not in the caller's subtrees.
        CycleNotClosedError: forms can still change.
    """
    cycle = await cycle_in(session, scope, cycle_id)
    if cycle is None:
        raise CycleNotFoundError
    if cycle.state != "closed":
        raise CycleNotClosedError("请先结束周期再测算，结束后不能再填表。", state=cycle.state)
    run = ScoringRun(
        id=RunId(new_id()), cycle_id=cycle.id, org_path=cycle.org_path, requested_by=account
    )
    session.add(run)
    await session.flush()
    args: dict[str, Any] = {"run_id": str(run.id)}
    job_id = await start_job(
        session, PLUMBING, "runs.score", args, org_path=cycle.org_path, requested_by=account
    )
    return run, job_id


async def acknowledge(
    session: AsyncSession, run: ScoringRun, subject_id: SubjectId, person: PersonId | None
) -> Acknowledgement:
    """Take note of one's own result; a second time changes nothing.

    Raises:
        ResultNotFoundError: it is not the caller's own.
    """
    subject = await queries.own_subject(session, run, subject_id, person)
    if subject is None:
        raise ResultNotFoundError
    known = await queries.acknowledgement_of(session, run.id, subject_id)
    if known is not None:
        return known
    said = Acknowledgement(run_id=run.id, subject_id=subject_id)
    session.add(said)
    await session.flush()
    await session.refresh(said)
    data = {
        "run_id": str(run.id),
        "cycle_id": str(run.cycle_id),
        "subject_id": str(subject_id),
        "person_id": str(person),
    }
    about = f"runs/{run.id}/results/{subject_id}/acknowledgement"
    await emit(session, PLUMBING, Event("result.acknowledged", about, subject.org_path, data))
    return said
