"""``/api/placement/runs/{run_id}/adjustments``: decisions by hand, their cost first."""

from collections.abc import Sequence
from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Request

from placement.access import rounds_as_staff, rounds_to_decide, run_in
from placement.adjustments import queries, use_cases
from placement.adjustments.errors import PairRefusedError
from placement.adjustments.schemas import AdjustmentIn, AdjustmentOut, AdjustmentRecordOut
from placement.errors import (
    CandidateNotFoundError,
    PostNotFoundError,
    RoundAlreadyApprovedError,
    RunNotDoneError,
    RunNotFoundError,
)
from placement.ids import RunId

router = service_router("/api/placement/runs", "adjustments")

Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]


@router.post(
    "/{run_id}/adjustments",
    response_model=AdjustmentOut,
    responses=problems(
        RunNotFoundError,
        RunNotDoneError,
        RoundAlreadyApprovedError,
        CandidateNotFoundError,
        PostNotFoundError,
        PairRefusedError,
    ),
)
async def adjust_run(
    run_id: RunId,
    body: AdjustmentIn,
    request: Request,
    session: Session,
    caller: Committee,
    *,
    dry_run: Annotated[bool, Query()] = False,
) -> AdjustmentOut:
    """Decide one person's place by hand; everybody else is solved again around it.

    With ``dry_run=true`` it only says what that would cost.
    """
    run = await run_in(session, rounds_to_decide(caller), run_id, lock=True)
    settings = request.app.state.settings
    return await use_cases.adjust_run(
        session, settings, run, body, None if dry_run else caller.subject
    )


@router.get(
    "/{run_id}/adjustments",
    response_model=list[AdjustmentRecordOut],
    responses=problems(RunNotFoundError),
)
async def list_adjustments(
    run_id: RunId, session: ReadSession, caller: Staff
) -> Sequence[AdjustmentRecordOut]:
    """What was decided by hand in a run, oldest first (at most 1,000)."""
    run = await run_in(session, rounds_as_staff(caller), run_id)
    return await queries.adjustments_of(session, run)
