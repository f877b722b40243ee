"""HTTP of the slice ``training``: who is enrolled, who was there."""

from collections import defaultdict
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, CohortId, EnrolmentId, TrainingSessionId
from roster.models.training.cohort import TrainingEnrolment, TrainingSession
from roster.training import attending, enrolling, queries
from roster.training.errors import (
    AttendanceUnknownError,
    CohortNotFoundError,
    CohortStepError,
    EnrolmentClosedError,
    EnrolmentNotFoundError,
    EnrolmentStepError,
    NotInTargetGroupError,
    TraineesNotFoundError,
)
from roster.training.router import EVERYBODY, STAFF, Staff, StaffOrSelf, cohort_out, self_of
from roster.training.schemas import (
    AttendanceIn,
    CohortFinish,
    CohortOut,
    EnrolIn,
    EnrolmentFilter,
    EnrolmentOut,
    EnrolOut,
    TrainingSessionIn,
    TrainingSessionOut,
)

Member = Annotated[Caller, requires(Role.MEMBER)]

router = service_router("/api/roster/training", "training")


@router.post(
    "/cohorts/{cohort_id}/enrolments",
    response_model=EnrolOut,
    responses=problems(CohortNotFoundError, TraineesNotFoundError, EnrolmentClosedError),
)
async def enrol_trainees(
    cohort_id: CohortId, body: EnrolIn, session: Session, caller: Staff
) -> EnrolOut:
    """Enrol people in bulk; those beyond the quota wait."""
    return await enrolling.enrol(session, caller.scope(*STAFF), cohort_id, body.person_ids)


@router.post(
    "/cohorts/{cohort_id}/join",
    response_model=EnrolOut,
    responses=problems(
        CohortNotFoundError, TraineesNotFoundError, EnrolmentClosedError, NotInTargetGroupError
    ),
)
async def join_training_cohort(cohort_id: CohortId, session: Session, caller: Member) -> EnrolOut:
    """Enrol oneself."""
    own = self_of(caller)
    if own is None:
        raise TraineesNotFoundError("您的账号还没有对应到名册里的人，请联系所在的组织。")
    return await enrolling.join(session, caller.scope(*EVERYBODY), cohort_id, own)


@router.get("/enrolments", response_model=Page[EnrolmentOut])
async def list_training_enrolments(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[EnrolmentFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Enrolments of the caller's people, oldest first; a member sees their own."""
    statement = queries.enrolments_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await page_of_rows(session, statement, queries.ENROLMENT_KEYS, paging)


@router.post(
    "/enrolments/{enrolment_id}/withdraw",
    response_model=EnrolmentOut,
    responses=problems(EnrolmentNotFoundError, EnrolmentStepError, PreconditionFailedError),
)
async def withdraw_training_enrolment(
    enrolment_id: EnrolmentId,
    session: Session,
    caller: StaffOrSelf,
    seen: IfMatch,
    response: Response,
) -> EnrolmentOut:
    """Give up a place; who has waited longest moves up."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    await enrolling.withdraw(session, scope, enrolment_id, seen=seen, own=own)
    statement = queries.enrolments_shown(scope, own=own).where(TrainingEnrolment.id == enrolment_id)
    row = (await session.execute(statement)).one()
    return tagged(response, EnrolmentOut.model_validate(row._asdict()))


@router.post(
    "/cohorts/{cohort_id}/sessions",
    response_model=TrainingSessionOut,
    status_code=201,
    responses=problems(CohortNotFoundError, CohortStepError),
)
async def add_training_session(
    cohort_id: CohortId, body: TrainingSessionIn, session: Session, caller: Committee
) -> TrainingSessionOut:
    """Add a meeting; hours then follow who was at which."""
    made = await attending.add_session(
        session, caller.scope(Role.COMMITTEE), cohort_id, body, AccountId(caller.subject)
    )
    return _session_out(made, [])


@router.get(
    "/cohorts/{cohort_id}/sessions",
    response_model=list[TrainingSessionOut],
    responses=problems(CohortNotFoundError),
)
async def list_training_sessions(
    cohort_id: CohortId, session: ReadSession, caller: Staff
) -> list[TrainingSessionOut]:
    """Meetings of a cohort with those of the caller's people who were there."""
    scope = caller.scope(*STAFF)
    await cohort_out(session, scope, cohort_id)
    return await _sessions(session, caller, cohort_id)


@router.put(
    "/sessions/{session_id}/attendance",
    response_model=TrainingSessionOut,
    responses=problems(
        CohortNotFoundError, CohortStepError, AttendanceUnknownError, PreconditionFailedError
    ),
)
async def note_training_attendance(
    session_id: TrainingSessionId,
    body: AttendanceIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
) -> TrainingSessionOut:
    """Set who was at a meeting."""
    scope = caller.scope(Role.COMMITTEE)
    held = await attending.note_attendance(session, scope, session_id, body, seen=seen)
    return _session_out(held, body.enrolment_ids)


@router.post(
    "/cohorts/{cohort_id}/finish",
    response_model=CohortOut,
    responses=problems(
        CohortNotFoundError, CohortStepError, AttendanceUnknownError, PreconditionFailedError
    ),
)
async def finish_training_cohort(
    cohort_id: CohortId,
    body: CohortFinish,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CohortOut:
    """End a cohort and write the hours of those who were there into the ledger."""
    scope = caller.scope(Role.COMMITTEE)
    await attending.finish(session, scope, cohort_id, body, AccountId(caller.subject), seen=seen)
    return tagged(response, await cohort_out(session, scope, cohort_id))


async def _sessions(
    session: AsyncSession, caller: Caller, cohort_id: CohortId
) -> list[TrainingSessionOut]:
    attended: dict[TrainingSessionId, list[EnrolmentId]] = defaultdict(list)
    for session_id, enrolment_id, _ in await queries.attendance_of(
        session, cohort_id, caller.scope(*STAFF)
    ):
        attended[session_id].append(enrolment_id)
    return [
        _session_out(one, attended[one.id]) for one in await queries.sessions_of(session, cohort_id)
    ]


def _session_out(held: TrainingSession, attended: list[EnrolmentId]) -> TrainingSessionOut:
    return TrainingSessionOut(
        id=held.id,
        cohort_id=held.cohort_id,
        held_on=held.held_on,
        title=held.title,
        hours=float(held.hours),
        attended=attended,
        version=held.version,
    )
