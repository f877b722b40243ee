"""Who was there: session by session or for the whole, and the hours that follow."""

from collections import defaultdict
from decimal import Decimal

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import emit, emit_all
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.training.places import earned, step_refusal
from roster.core.training.words import CohortState, EnrolmentState, HoursSource
from roster.ids import AccountId, CohortId, EnrolmentId, TrainingHoursId, TrainingSessionId
from roster.models.base import PLUMBING
from roster.models.training.cohort import (
    TrainingAttendance,
    TrainingCohort,
    TrainingEnrolment,
    TrainingSession,
)
from roster.models.training.hours import TrainingHours
from roster.training import queries
from roster.training.errors import (
    AttendanceUnknownError,
    CohortNotFoundError,
    CohortStepError,
)
from roster.training.happenings import cohort_event, enrolment_event
from roster.training.schemas import AttendanceIn, CohortFinish, TrainingSessionIn
from roster.training.use_cases import seen_cohort


async def add_session(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, body: TrainingSessionIn, by: AccountId
) -> TrainingSession:
    """Add a meeting of a cohort; from now on hours follow the meetings.

    Raises:
        CohortNotFoundError, CohortStepError: as named.
    """
    cohort = await _running(session, scope, cohort_id)
    held = TrainingSession(
        id=TrainingSessionId(new_id()), cohort_id=cohort.id, created_by=by, **body.model_dump()
    )
    session.add(held)
    await session.flush()
    return held


async def note_attendance(
    session: AsyncSession,
    scope: Scope,
    session_id: TrainingSessionId,
    body: AttendanceIn,
    *,
    seen: int,
) -> TrainingSession:
    """Set who was at a meeting, replacing what was noted before.

    Raises:
        CohortNotFoundError, PreconditionFailedError, CohortStepError: as named.
        AttendanceUnknownError: somebody holds no place in the cohort.
    """
    held = await queries.session_in(session, scope, session_id)
    if held is None:
        raise CohortNotFoundError
    cohort = await _running(session, scope, held.cohort_id)
    await session.refresh(held)
    if held.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    enrolments = (await queries.enrolments_of(session, cohort.id)).values()
    wanted = set(body.enrolment_ids)
    placed = {one.id for one in enrolments if one.state == EnrolmentState.ENROLLED}
    _check_known(wanted, placed)
    await queries.forget_attendance(session, session_id)
    session.add_all(
        TrainingAttendance(session_id=session_id, enrolment_id=one) for one in sorted(wanted)
    )
    held.noted_at = clock.now()
    await session.flush()
    return held


async def finish(
    session: AsyncSession,
    scope: Scope,
    cohort_id: CohortId,
    body: CohortFinish,
    by: AccountId,
    *,
    seen: int,
) -> None:
    """End a cohort: who was there, with what result, and their hours into the ledger.

    Raises:
        CohortNotFoundError, PreconditionFailedError, CohortStepError: as named.
        AttendanceUnknownError: somebody named holds no place in the cohort.
    """
    cohort = await seen_cohort(session, scope, cohort_id, seen)
    if refusal := step_refusal(CohortState(cohort.state), CohortState.FINISHED):
        raise CohortStepError(refusal, state=cohort.state)
    if cohort.starts_on > clock.today():
        raise CohortStepError("这一期还没有开始，不能登记结果。", state=cohort.state)
    enrolments = list((await queries.enrolments_of(session, cohort.id)).values())
    placed = [one for one in enrolments if one.state == EnrolmentState.ENROLLED]
    named = {*body.absent, *(line.enrolment_id for line in body.results)}
    _check_known(named, {one.id for one in placed})
    results = {line.enrolment_id: line.result for line in body.results}
    hours = await _hours_of(session, cohort, placed)
    entries = []
    for one in placed:
        was_there = one.id not in body.absent and hours[one.id] is not None
        one.state = EnrolmentState.ATTENDED if was_there else EnrolmentState.ABSENT
        one.result = results.get(one.id) if was_there else None
        one.hours = hours[one.id] if was_there else Decimal(0)
        if was_there and (one.hours or cohort.off_job_days):
            entries.append(_entry(cohort, one, by))
    for one in enrolments:
        if one.state == EnrolmentState.WAITING:
            one.state, one.waits_since = EnrolmentState.WITHDRAWN, None
    cohort.state = CohortState.FINISHED
    await session.flush()
    session.add_all(entries)
    await session.flush()
    await emit(session, PLUMBING, cohort_event(cohort, "training_cohort.finished"))
    said = [enrolment_event(one, f"training_enrolment.{one.state}") for one in placed]
    await emit_all(session, PLUMBING, said)


async def _running(session: AsyncSession, scope: Scope, cohort_id: CohortId) -> TrainingCohort:
    cohort = await queries.cohort_in(session, scope, cohort_id)
    if cohort is None:
        raise CohortNotFoundError
    if cohort.state != CohortState.OPEN:
        raise CohortStepError("只有开放的期次可以登记出勤。", state=cohort.state)
    return cohort


async def _hours_of(
    session: AsyncSession, cohort: TrainingCohort, placed: list[TrainingEnrolment]
) -> dict[EnrolmentId, Decimal | None]:
    """Hours of each; None for who was at none of the sessions that were held."""
    held = [one.hours for one in await queries.sessions_of(session, cohort.id)]
    attended: dict[EnrolmentId, list[Decimal]] = defaultdict(list)
    everywhere = Scope(("",))
    for _, enrolment_id, hours in await queries.attendance_of(session, cohort.id, everywhere):
        attended[enrolment_id].append(hours)
    return {
        one.id: earned(cohort.hours, held, attended[one.id])
        if attended[one.id] or not held
        else None
        for one in placed
    }


def _entry(cohort: TrainingCohort, enrolment: TrainingEnrolment, by: AccountId) -> TrainingHours:
    return TrainingHours(
        id=TrainingHoursId(new_id()),
        person_id=enrolment.person_id,
        org_path=enrolment.org_path,
        on_day=min(cohort.ends_on, clock.today()),
        kind=cohort.kind,
        title=cohort.name,
        hours=enrolment.hours or Decimal(0),
        off_job_days=cohort.off_job_days,
        source=HoursSource.COHORT,
        enrolment_id=enrolment.id,
        written_by=by,
    )


def _check_known(named: set[EnrolmentId], placed: set[EnrolmentId]) -> None:
    if named - placed:
        raise AttendanceUnknownError("请刷新名单后重新登记。")
