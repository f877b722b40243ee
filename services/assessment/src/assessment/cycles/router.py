"""``/api/assessment/cycles``: subjects, rater groups, opening, progress, closing."""

from collections.abc import Sequence
from typing import Annotated, Any

from common import clock
from common.errors import ForbiddenError
from common.jobs import accepted
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.client import authorization_of
from common.web.etag import IfMatch, check_version, tag_of, tagged
from common.web.page import Page, Paging, Rows, page_of, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Request, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.access import SignedIn, sight_of
from assessment.clients.roster import organization_of
from assessment.core.enrolment import seats
from assessment.core.scheme import Scheme
from assessment.cycles import queries, use_cases
from assessment.cycles.errors import (
    CycleClosedError,
    CycleNotDraftError,
    PeriodUnreadableError,
    RaterHasSubmittedError,
)
from assessment.cycles.schemas import (
    CycleIn,
    CycleOut,
    CycleState,
    GroupIn,
    OpenIn,
    OpeningOut,
    ProgressOut,
    RaterGroupOut,
    SubjectOut,
    SubjectPatch,
)
from assessment.errors import (
    CycleNotFoundError,
    CycleNotOpenError,
    SchemeNotFoundError,
    SubjectNotFoundError,
    UnknownNameError,
)
from assessment.ids import AccountId, CycleId, SubjectId
from assessment.models.cycle import Cycle, Subject
from assessment.models.finding import Sight, cycle_in, cycle_seen, scheme_of

router = service_router("/api/assessment/cycles", "cycles")


async def row_of(
    session: AsyncSession, sight: Sight, cycle_id: CycleId, response: Response
) -> Row[*tuple[Any, ...]]:
    row = await queries.cycle_row(session, sight, cycle_id)
    if row is None:
        raise CycleNotFoundError
    response.headers["etag"] = tag_of(row.version)
    return row


async def managed(session: AsyncSession, caller: Committee, cycle_id: CycleId) -> Cycle:
    """A cycle the caller runs, locked."""
    cycle = await cycle_in(session, caller.scope(Role.COMMITTEE), cycle_id, lock=True)
    if cycle is None:
        raise CycleNotFoundError
    return cycle


@router.post(
    "",
    response_model=CycleOut,
    status_code=201,
    responses=problems(SchemeNotFoundError, PeriodUnreadableError, ForbiddenError),
)
async def create_cycle(
    body: CycleIn, request: Request, session: Session, caller: Committee, response: Response
) -> Row[*tuple[Any, ...]]:
    """Prepare a cycle of a scheme over an organization and its subtree."""
    roster_url = request.app.state.settings.roster_url
    authorization = authorization_of(request)
    organization = await organization_of(roster_url, authorization, body.organization_id)
    scope = caller.scope(Role.COMMITTEE)
    if not scope.covers(organization.path):
        raise ForbiddenError("只能在自己管理的组织范围内新建考核周期。")
    account = AccountId(caller.subject)
    cycle = await use_cases.create_cycle(session, body, organization, scope, account)
    response.headers["location"] = f"/api/assessment/cycles/{cycle.id}"
    return await row_of(session, sight_of(caller), cycle.id, response)


@router.get("", response_model=Page[CycleOut])
async def list_cycles(
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
    state: Annotated[CycleState | None, Query()] = None,
) -> Rows[dict[str, Any]]:
    """Cycles of the caller's organizations, and those that assess or ask the caller."""
    statement = queries.cycles_seen(sight_of(caller))
    if state is not None:
        statement = statement.where(Cycle.state == state)
    keys = [Cycle.created_at, Cycle.id]
    return await page_of_rows(session, statement, keys, paging, descending=True)


@router.get("/{cycle_id}", response_model=CycleOut, responses=problems(CycleNotFoundError))
async def get_cycle(
    cycle_id: CycleId, session: ReadSession, caller: SignedIn, response: Response
) -> Row[*tuple[Any, ...]]:
    """One cycle."""
    return await row_of(session, sight_of(caller), cycle_id, response)


@router.post(
    "/{cycle_id}/open",
    response_model=OpeningOut,
    status_code=202,
    responses=problems(CycleNotFoundError, CycleNotDraftError),
)
async def open_cycle(
    cycle_id: CycleId,
    session: Session,
    caller: Committee,
    response: Response,
    body: OpenIn | None = None,
) -> dict[str, Any]:
    """Read the roster and hand out tasks and forms. Progress is the job in ``Location``."""
    cycle, job_id = await use_cases.ask_to_open(
        session,
        caller.scope(Role.COMMITTEE),
        cycle_id,
        AccountId(caller.subject),
        defaults=body.default_raters if body else True,
    )
    accepted(response, "assessment", job_id)
    return {"job_id": job_id, "cycle_id": cycle.id}


@router.get(
    "/{cycle_id}/subjects",
    response_model=Page[SubjectOut],
    responses=problems(CycleNotFoundError),
)
async def list_subjects(
    cycle_id: CycleId, session: ReadSession, caller: SignedIn, paging: Paging
) -> Rows[Subject]:
    """Who is assessed: those in the caller's organizations, or the caller."""
    sight = sight_of(caller)
    if await cycle_seen(session, sight, cycle_id) is None:
        raise CycleNotFoundError
    statement = queries.subjects_seen(sight, cycle_id)
    return await page_of(session, statement, [Subject.name, Subject.id], paging)


@router.patch(
    "/{cycle_id}/subjects/{subject_id}",
    response_model=SubjectOut,
    responses=problems(SubjectNotFoundError, CycleClosedError),
)
async def change_subject(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    cycle_id: CycleId,
    subject_id: SubjectId,
    body: SubjectPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Subject:
    """Correct the strata of a subject, e.g. its category or sequence."""
    scope = caller.scope(Role.COMMITTEE)
    subject = await use_cases.change_subject(session, scope, (cycle_id, subject_id), body)
    check_version(subject, seen)
    await session.flush()
    return tagged(response, subject)


@router.get(
    "/{cycle_id}/rater-groups",
    response_model=list[RaterGroupOut],
    responses=problems(CycleNotFoundError),
)
async def list_rater_groups(
    cycle_id: CycleId, session: ReadSession, caller: Committee, response: Response
) -> list[dict[str, Any]]:
    """The rater groups of the scheme and who is in them."""
    cycle = await cycle_in(session, caller.scope(Role.COMMITTEE), cycle_id)
    if cycle is None:
        raise CycleNotFoundError
    tagged(response, cycle)
    scheme = await scheme_of(session, cycle.scheme_id)
    return [await group_of(session, cycle, scheme, name) for name in scheme.rater_groups]


@router.put(
    "/{cycle_id}/rater-groups/{group}",
    response_model=RaterGroupOut,
    responses=problems(
        CycleNotFoundError, UnknownNameError, CycleClosedError, RaterHasSubmittedError
    ),
)
async def set_rater_group(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    cycle_id: CycleId,
    group: str,
    body: GroupIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> dict[str, Any]:
    """Name the raters of a group. ``If-Match`` is the cycle's ETag."""
    cycle = await managed(session, caller, cycle_id)
    check_version(cycle, seen)
    scheme = await use_cases.name_raters(session, cycle, group, body.raters)
    tagged(response, cycle)
    return await group_of(session, cycle, scheme, group)


@router.get(
    "/{cycle_id}/progress", response_model=ProgressOut, responses=problems(CycleNotFoundError)
)
async def read_progress(
    cycle_id: CycleId, session: ReadSession, caller: SignedIn
) -> dict[str, Any]:
    """How many forms and tasks are done, within the caller's organizations."""
    sight = sight_of(caller)
    cycle = await cycle_seen(session, sight, cycle_id)
    if cycle is None:
        raise CycleNotFoundError
    scheme = await scheme_of(session, cycle.scheme_id)
    counts = await queries.form_counts(session, sight, cycle_id)
    tasks = await queries.task_counts(session, sight, cycle_id)
    raters = await queries.raters_of(session, cycle_id) if sight.scope.paths else []
    states = ("open", "submitted", "returned", "verified", "exempt")
    return {
        "subjects": await queries.subject_count(session, sight, cycle_id),
        "groups": [
            group_progress(scheme, name, counts, sum(1 for r in raters if r.group_key == name))
            for name in scheme.rater_groups
        ],
        "tasks": {
            "total": sum(tasks.values()),
            **{state: tasks.get(state, 0) for state in states},
        },
    }


@router.post(
    "/{cycle_id}/close",
    response_model=CycleOut,
    responses=problems(CycleNotFoundError, CycleNotOpenError),
)
async def close_cycle(
    cycle_id: CycleId, session: Session, caller: Committee, response: Response
) -> Row[*tuple[Any, ...]]:
    """End the filling in; anonymous forms lose their raters for good."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.close_cycle(session, scope, cycle_id, clock.now())
    return await row_of(session, sight_of(caller), cycle_id, response)


async def group_of(
    session: AsyncSession, cycle: Cycle, scheme: Scheme, name: str
) -> dict[str, Any]:
    group = scheme.rater_groups[name]
    counts = await queries.rater_counts(session, cycle.id)
    raters = await queries.raters_of(session, cycle.id, name)
    return {
        "group": name,
        "label": group.label,
        "anonymous": group.anonymous,
        "needed": group.needed,
        "raters": [
            {
                "account_id": rater.account_id,
                "label": rater.label,
                "subject_ids": rater.subject_ids,
                "forms": None if group.anonymous else counts.get(rater.id, (0, 0))[0],
                "submitted": None if group.anonymous else counts.get(rater.id, (0, 0))[1],
            }
            for rater in raters
        ],
        "version": cycle.version,
    }


def group_progress(
    scheme: Scheme, name: str, counts: dict[Any, Row[*tuple[Any, ...]]], raters: int
) -> dict[str, Any]:
    group = scheme.rater_groups[name]
    rows: Sequence[Row[*tuple[Any, ...]]] = [
        row for row in counts.values() if row.group_key == name
    ]
    asked = {seat.indicator.id for seat in seats(scheme) if seat.group == name}
    ready = {
        subject: [r for r in rows if r.subject_id == subject]
        for subject in {r.subject_id for r in rows}
    }
    return {
        "group": name,
        "label": group.label,
        "anonymous": group.anonymous,
        "needed": group.needed,
        "raters": raters,
        "forms": sum(row.forms for row in rows),
        "submitted": sum(row.submitted for row in rows),
        "excluded": sum(row.excluded for row in rows),
        "subjects": len(ready),
        "subjects_ready": sum(
            1
            for found in ready.values()
            if {r.indicator for r in found if r.submitted >= group.needed} >= asked
        ),
    }
