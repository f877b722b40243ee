"""What happens to a run: asked for, solved by a worker, approved."""

from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from sqlalchemy import ColumnElement, update
from sqlalchemy.ext.asyncio import AsyncSession

from placement.access import round_in, run_in
from placement.core.rounds import METHOD, FrozenRound
from placement.core.telling import ToldRun
from placement.errors import RoundAlreadyApprovedError, RunNotDoneError
from placement.ids import AccountId, JobId, RoundId, RunId
from placement.models import PLUMBING
from placement.models.round import Round
from placement.models.run import Run
from placement.results import save_result
from placement.runs.errors import ModeNotAvailableError, RoundNotFrozenError, RunInvalidError
from placement.runs.schemas import RunIn

SOLVE_TASK = "runs.solve"
SOLVABLE = ("frozen", "solved")


async def create_run(
    session: AsyncSession,
    visible: ColumnElement[bool],
    account: UUID,
    round_id: RoundId,
    body: RunIn,
) -> tuple[Run, UUID]:
    """Ask for a run.

    Raises:
        RoundNotFrozenError: there is nothing to compute from yet.
        RoundAlreadyApprovedError: the decision is taken.
        ModeNotAvailableError: only ``optimal`` is.
    """
    found = await round_in(session, visible, round_id, lock=True)
    if found.state == "open":
        raise RoundNotFrozenError("请先冻结轮次，再运算。", state=found.state)
    if found.state not in SOLVABLE:
        raise RoundAlreadyApprovedError("请在新的轮次中重新安排。", state=found.state)
    if body.mode != "optimal":
        raise ModeNotAvailableError("目前可用的运算方式是 optimal（总体最优）。")
    run = Run(
        id=RunId(new_id()),
        round_id=round_id,
        mode=body.mode,
        seed=str(body.seed),
        state="queued",
        message="",
        snapshot_hash=found.snapshot_hash,
        created_by=AccountId(account),
        created_at=clock.now(),
    )
    session.add(run)
    await session.flush()
    job_id = await start_job(
        session,
        PLUMBING,
        SOLVE_TASK,
        {"run_id": str(run.id)},
        org_path=found.org_path,
        requested_by=account,
    )
    run.job_id = JobId(job_id)
    await session.flush()
    return run, job_id


async def finish_run(
    session: AsyncSession, run_id: RunId, frozen: FrozenRound, told: ToldRun
) -> None:
    """Keep a result, whole or not at all; a run that is done already stays as it is."""
    run = await session.get_one(Run, run_id)
    found = await session.get_one(Round, run.round_id, with_for_update=True)
    await session.refresh(run, with_for_update=True)
    if run.state in ("done", "failed"):
        return
    await save_result(session, run, frozen, told, set())
    run.state = "done"
    run.method = METHOD
    run.finished_at = clock.now()
    if found.state == "frozen":
        found.state = "solved"
    data = {"run_id": str(run.id), "round_id": str(found.id), "state": run.state}
    await emit(session, PLUMBING, Event("run.finished", f"runs/{run.id}", found.org_path, data))
    await session.flush()


async def fail_run(session: AsyncSession, run_id: RunId, message: str) -> None:
    """Say on the run why there is no result."""
    await session.execute(
        update(Run)
        .where(Run.id == run_id, Run.state.in_(("queued", "running")))
        .values(
            state="failed",
            message=message,
            finished_at=clock.now(),
            version=Run.version + 1,
        )
    )


async def approve_run(
    session: AsyncSession, visible: ColumnElement[bool], account: UUID, run_id: RunId
) -> Run:
    """Make a run the decision of its round.

    Raises:
        RunNotDoneError: it has no result.
        RoundAlreadyApprovedError: this or another run was approved before.
        RunInvalidError: the independent judge found a fault.
    """
    run = await run_in(session, visible, run_id, lock=True)
    found = await session.get_one(Round, run.round_id)
    if run.state != "done" or run.certificate is None:
        raise RunNotDoneError("请等运算完成后再审定。", state=run.state)
    if found.state != "solved":
        raise RoundAlreadyApprovedError("一个轮次只能审定一次。", state=found.state)
    if not run.certificate["is_valid"]:
        raise RunInvalidError("独立核验发现了问题，请重新运算。")
    found.state = "approved"
    found.approved_run_id = run.id
    found.approved_by = AccountId(account)
    found.approved_at = run.approved_at = clock.now()
    found.starts_on = found.starts_on or clock.today()
    data = {"run_id": str(run.id), "round_id": str(found.id), "state": found.state}
    await emit(
        session, PLUMBING, Event("round.approved", f"rounds/{found.id}", found.org_path, data)
    )
    await session.flush()
    return run
