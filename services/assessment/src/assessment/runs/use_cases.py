from typing import Any
from uuid import UUID

from common.ids import new_id
from common.jobs import start_job
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.errors import CycleNotFoundError
from assessment.ids import AccountId, CycleId, RunId
from assessment.models.base import PLUMBING
from assessment.models.finding import cycle_in
from assessment.models.run import ScoringRun
from assessment.runs.errors import CycleNotClosedError


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
