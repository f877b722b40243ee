"""The jobs of the service. Each may be killed at any point and is then run again from the start."""

from typing import Any, Final
from uuid import UUID

from common.worker import AfterFailure, JobContext, Task
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from placement.clients.roster import Roster, own_roster
from placement.core.reference_flow import SolverError
from placement.core.rounds import PinError
from placement.errors import RunFailedError
from placement.ids import RoundId, RunId
from placement.models.round import Round
from placement.models.run import Run
from placement.results import solve_limited
from placement.rounds import use_cases as rounds
from placement.runs import use_cases as runs
from placement.snapshots import frozen_round


async def freeze_round(context: JobContext, round_id: str) -> dict[str, Any]:
    """Read the roster's exports and freeze a round."""
    return await freeze_from(context, await own_roster(context.settings), round_id)


async def freeze_from(context: JobContext, roster: Roster, round_id: str) -> dict[str, Any]:
    """As ``freeze_round``, from a given roster. All or nothing, in one transaction."""
    key = RoundId(UUID(round_id))
    await context.progress(0, 2, "正在读取花名册")
    async with context.sessions() as session:
        found = await session.get_one(Round, key)
    exports = await rounds.read_exports(roster, found)
    await context.progress(1, 2, "正在冻结")
    async with context.sessions.begin() as session:
        found = await rounds.freeze_round(session, key, exports)
        result = {
            "round_id": round_id,
            "snapshot_hash": found.snapshot_hash,
            "candidates": found.candidate_count,
            "posts": found.post_count,
        }
    await context.progress(2, 2, "已冻结")
    return result


async def solve_run(context: JobContext, run_id: str) -> dict[str, Any]:
    """Solve a run in a process of its own and keep the result whole."""
    key = RunId(UUID(run_id))
    await context.progress(0, 2, "正在运算")
    async with context.sessions.begin() as session:
        await session.execute(
            update(Run)
            .where(Run.id == key, Run.state == "queued")
            .values(state="running", version=Run.version + 1)
        )
        run = await session.get_one(Run, key)
        if run.state in ("done", "failed"):
            return {"run_id": run_id, "state": run.state}
        frozen = await frozen_round(session, await session.get_one(Round, run.round_id))
    try:
        told = await solve_limited(context.settings, frozen, run.seed)
    except (PinError, SolverError) as error:
        raise RunFailedError(_words(error)) from error
    await context.progress(1, 2, "正在保存")
    async with context.sessions.begin() as session:
        await runs.finish_run(session, key, frozen, told)
    await context.progress(2, 2, "已完成")
    return {"run_id": run_id, "state": "done"}


async def fail_run(session: AsyncSession, message: str, run_id: str) -> None:
    """Whatever broke the job, the run does not go on waiting for it."""
    await runs.fail_run(session, RunId(UUID(run_id)), message)


def _words(error: PinError | SolverError) -> str:
    """Why there is no result, for the person who asked."""
    if isinstance(error, PinError):
        return error.reason
    return "人员与岗位的数值超出求解器的范围，请把轮次拆小后重试。"


TASKS: Final[dict[str, Task]] = {
    rounds.FREEZE_TASK: freeze_round,
    runs.SOLVE_TASK: solve_run,
}
AFTER_FAILURE: Final[dict[str, AfterFailure]] = {runs.SOLVE_TASK: fail_run}
