"""``/api/placement/runs/{run_id}``: the reasons behind a result."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Query

from placement.access import rounds_as_staff, run_in
from placement.errors import (
    CandidateNotFoundError,
    PostNotFoundError,
    RunNotDoneError,
    RunNotFoundError,
)
from placement.explanations import use_cases
from placement.explanations.errors import ResultNotAnnouncedError
from placement.explanations.schemas import EmptyPostOut, ExplanationOut
from placement.ids import PersonId, PostId, RunId

router = service_router("/api/placement/runs", "explanations")

Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]
Reader = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM, Role.MEMBER)]


@router.get(
    "/{run_id}/explanations/{person_id}",
    response_model=ExplanationOut,
    responses=problems(
        RunNotFoundError,
        CandidateNotFoundError,
        PostNotFoundError,
        ResultNotAnnouncedError,
        RunNotDoneError,
    ),
)
async def explain_person(
    run_id: RunId,
    person_id: PersonId,
    session: ReadSession,
    caller: Reader,
    post_id: Annotated[PostId | None, Query()] = None,
) -> ExplanationOut:
    """Why a person is where they are, and why not elsewhere; a member sees their own, announced."""
    return await use_cases.explain_person(session, caller, run_id, person_id, post_id)


@router.get(
    "/{run_id}/empty-posts",
    response_model=Page[EmptyPostOut],
    responses=problems(RunNotFoundError),
)
async def list_empty_posts(
    run_id: RunId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[EmptyPostOut]:
    """Posts with an empty seat or an uncovered floor: who was reachable and where they went."""
    run = await run_in(session, rounds_as_staff(caller), run_id)
    return await use_cases.empty_posts(session, run, paging)
