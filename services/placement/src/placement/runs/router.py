"""``/api/placement/runs``: results, reasons and decisions."""

from typing import Annotated, Any

from common.jobs import accepted
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response

from placement.access import round_in, rounds_as_staff, rounds_to_decide, run_in
from placement.errors import (
    RoundAlreadyApprovedError,
    RoundNotFoundError,
    RunNotDoneError,
    RunNotFoundError,
)
from placement.ids import PostId, RoundId, RunId
from placement.models.run import Run
from placement.runs import queries, use_cases
from placement.runs.errors import ModeNotAvailableError, RoundNotFrozenError, RunInvalidError
from placement.runs.schemas import AssignmentOut, RunIn, RunOut

router = service_router("/api/placement", "runs")

Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]
Reader = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM, Role.MEMBER)]


@router.post(
    "/rounds/{round_id}/runs",
    response_model=RunOut,
    status_code=202,
    responses=problems(
        RoundNotFoundError, RoundNotFrozenError, RoundAlreadyApprovedError, ModeNotAvailableError
    ),
)
async def create_run(
    round_id: RoundId, body: RunIn, session: Session, caller: Committee, response: Response
) -> Run:
    """Solve a frozen round; the seed decides ties and is published with the result."""
    run, job_id = await use_cases.create_run(
        session, rounds_to_decide(caller), caller.subject, round_id, body
    )
    accepted(response, "placement", job_id)
    return tagged(response, run)


@router.get(
    "/rounds/{round_id}/runs",
    response_model=Page[RunOut],
    responses=problems(RoundNotFoundError),
)
async def list_runs(
    round_id: RoundId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[Run]:
    """The runs of a round, newest first."""
    await round_in(session, rounds_as_staff(caller), round_id)
    return await queries.runs_page(session, round_id, paging)


@router.get("/runs/{run_id}", response_model=RunOut, responses=problems(RunNotFoundError))
async def read_run(run_id: RunId, session: ReadSession, caller: Staff, response: Response) -> Run:
    """A run with its metrics and its certificate."""
    return tagged(response, await run_in(session, rounds_as_staff(caller), run_id))


@router.get(
    "/runs/{run_id}/assignments",
    response_model=Page[AssignmentOut],
    responses=problems(RunNotFoundError),
)
async def list_assignments(
    run_id: RunId,
    session: ReadSession,
    caller: Staff,
    paging: Paging,
    placed: Annotated[bool | None, Query()] = None,
    post_id: Annotated[PostId | None, Query()] = None,
) -> Rows[dict[str, Any]]:
    """Who goes where, in the order of the arrangement table, the unplaced last."""
    run = await run_in(session, rounds_as_staff(caller), run_id)
    return await queries.assignments_page(session, run, paging, placed=placed, post_id=post_id)


@router.post(
    "/runs/{run_id}/approve",
    response_model=RunOut,
    responses=problems(
        RunNotFoundError, RunNotDoneError, RoundAlreadyApprovedError, RunInvalidError
    ),
)
async def approve_run(
    run_id: RunId, session: Session, caller: Committee, response: Response
) -> Run:
    """Make a run the round's decision; nothing in it can be changed from then on."""
    run = await use_cases.approve_run(session, rounds_to_decide(caller), caller.subject, run_id)
    return tagged(response, run)
