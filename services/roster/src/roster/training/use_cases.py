"""Planning: programmes of a year, and the cohorts in which they are held."""

from datetime import timedelta

from common.errors import PreconditionFailedError
from common.events.outbox import emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.training.places import step_refusal
from roster.core.training.words import CohortState
from roster.ids import CohortId, ProgrammeId
from roster.models.base import PLUMBING
from roster.models.training.cohort import TrainingCohort, TrainingProgramme
from roster.models.tree import organization_in
from roster.training import queries
from roster.training.enrolling import fill_free_places
from roster.training.errors import (
    CohortDatesError,
    CohortNotFoundError,
    CohortStepError,
    ProgrammeClosedError,
    ProgrammeNotFoundError,
    QuotaBelowTakenError,
    TrainingOrganizationNotFoundError,
)
from roster.training.happenings import cohort_event, programme_event
from roster.training.schemas import (
    CohortIn,
    CohortPatch,
    ProgrammeIn,
    ProgrammePatch,
    ProgrammeStatus,
)


async def create_programme(
    session: AsyncSession, scope: Scope, body: ProgrammeIn
) -> TrainingProgramme:
    """Enter a programme into an organization's plan of a year.

    Raises:
        TrainingOrganizationNotFoundError: it is not there, or not for this caller.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise TrainingOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    programme = TrainingProgramme(
        id=ProgrammeId(new_id()), org_path=organization.path, **body.model_dump()
    )
    session.add(programme)
    await session.flush()
    await emit(session, PLUMBING, programme_event(programme, "training_programme.created"))
    return programme


async def change_programme(
    session: AsyncSession,
    scope: Scope,
    programme_id: ProgrammeId,
    patch: ProgrammePatch,
    *,
    seen: int,
) -> None:
    """Change what the patch names.

    Raises:
        ProgrammeNotFoundError, PreconditionFailedError: as named.
    """
    programme = await queries.programme_in(session, scope, programme_id)
    if programme is None:
        raise ProgrammeNotFoundError
    if programme.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(programme, field, value)
    await session.flush()
    await emit(session, PLUMBING, programme_event(programme, "training_programme.changed"))


async def create_cohort(session: AsyncSession, scope: Scope, body: CohortIn) -> TrainingCohort:
    """Plan a cohort of a programme.

    Raises:
        ProgrammeNotFoundError: it is not there, or not for this caller.
        ProgrammeClosedError, CohortDatesError: as named.
    """
    programme = await queries.programme_in(session, scope, body.programme_id)
    if programme is None:
        raise ProgrammeNotFoundError
    if programme.status == ProgrammeStatus.CLOSED:
        raise ProgrammeClosedError("请先重新打开项目，再安排新的一期。")
    facts = body.model_dump()
    facts["enrol_by"] = body.enrol_by or body.starts_on - timedelta(days=1)
    cohort = TrainingCohort(
        id=CohortId(new_id()),
        organization_id=programme.organization_id,
        org_path=programme.org_path,
        kind=programme.kind,
        state=CohortState.PLANNED,
        **facts,
    )
    _check_dates(cohort)
    session.add(cohort)
    await session.flush()
    await emit(session, PLUMBING, cohort_event(cohort, "training_cohort.created"))
    return cohort


async def change_cohort(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, patch: CohortPatch, *, seen: int
) -> None:
    """Change what the patch names; a larger quota lets those who wait move up.

    Raises:
        CohortNotFoundError, PreconditionFailedError, CohortDatesError: as named.
        CohortStepError: it is over.
        QuotaBelowTakenError: fewer places than people who hold one.
    """
    cohort = await seen_cohort(session, scope, cohort_id, seen)
    if cohort.state in {CohortState.FINISHED, CohortState.CANCELLED}:
        raise CohortStepError("已经结束或取消的期次不能再改。")
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(cohort, field, value)
    _check_dates(cohort)
    taken = await queries.taken_of(session, cohort_id)
    if cohort.quota < taken:
        raise QuotaBelowTakenError("请先让多出的人退出，再减少名额。", taken=taken)
    await session.flush()
    await emit(session, PLUMBING, cohort_event(cohort, "training_cohort.changed"))
    await fill_free_places(session, cohort)


async def move_cohort(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, target: CohortState, *, seen: int
) -> None:
    """Open a cohort for enrolment, take it back, or cancel it. Finishing records results.

    Raises:
        CohortNotFoundError, PreconditionFailedError, CohortStepError: as named.
    """
    cohort = await seen_cohort(session, scope, cohort_id, seen)
    refusal = step_refusal(CohortState(cohort.state), target)
    if target is CohortState.FINISHED:
        refusal = "请登记出勤和结果来结束这一期。"
    if refusal is not None:
        raise CohortStepError(refusal, state=cohort.state)
    cohort.state = target
    await session.flush()
    await emit(session, PLUMBING, cohort_event(cohort, f"training_cohort.{target}"))


async def seen_cohort(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, seen: int
) -> TrainingCohort:
    cohort = await queries.cohort_in(session, scope, cohort_id)
    if cohort is None:
        raise CohortNotFoundError
    if cohort.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return cohort


def _check_dates(cohort: TrainingCohort) -> None:
    if cohort.ends_on < cohort.starts_on or cohort.enrol_by > cohort.ends_on:
        raise CohortDatesError("结束不能早于开始，报名截止不能晚于结束。")
