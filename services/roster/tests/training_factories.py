"""Rows of training for tests, valid with no arguments."""

from datetime import date
from decimal import Decimal

from common.ids import new_id
from roster.core.training.words import (
    CohortState,
    EnrolmentState,
    HoursSource,
    TargetGroup,
    TrainingKind,
)
from roster.ids import (
    AccountId,
    CohortId,
    EnrolmentId,
    ProgrammeId,
    TrainingClaimId,
    TrainingHoursId,
    TrainingRuleId,
    TrainingSessionId,
)
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.training.cohort import (
    TrainingCohort,
    TrainingEnrolment,
    TrainingProgramme,
    TrainingSession,
)
from roster.models.training.hours import TrainingClaim, TrainingHours, TrainingRule


def a_programme(
    organization: Organization,
    *,
    name: str = "团支部书记集中轮训",
    kind: TrainingKind = TrainingKind.CONCENTRATED,
    target_group: TargetGroup = TargetGroup.SERVING,
    plan_year: int = 2026,
) -> TrainingProgramme:
    return TrainingProgramme(
        id=ProgrammeId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        name=name,
        kind=kind,
        plan_year=plan_year,
        target_group=target_group,
        planned_heads=40,
        status="planned",
    )


def a_cohort(  # noqa: PLR0913 - one argument for each fact a test may set
    programme: TrainingProgramme,
    *,
    name: str = "第一期",
    quota: int = 30,
    hours: str = "40",
    off_job_days: int = 0,
    state: CohortState = CohortState.OPEN,
    only_target_group: bool = False,
    enrol_by: date = date(2098, 6, 1),
) -> TrainingCohort:
    return TrainingCohort(
        id=CohortId(new_id()),
        programme_id=programme.id,
        organization_id=programme.organization_id,
        org_path=programme.org_path,
        name=name,
        kind=programme.kind,
        starts_on=date(2026, 5, 6),
        ends_on=date(2098, 6, 4),
        enrol_by=enrol_by,
        hours=Decimal(hours),
        off_job_days=off_job_days,
        quota=quota,
        only_target_group=only_target_group,
        self_enrolment=True,
        state=state,
    )


def an_entry(
    person: Person,
    *,
    on_day: date = date(2026, 6, 4),
    kind: TrainingKind = TrainingKind.CONCENTRATED,
    hours: str = "8",
    off_job_days: int = 0,
) -> TrainingHours:
    return TrainingHours(
        id=TrainingHoursId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        on_day=on_day,
        kind=kind,
        title="主题教育读书班",
        hours=Decimal(hours),
        off_job_days=off_job_days,
        source=HoursSource.STAFF,
        reason="见签到表",
        written_by=AccountId(new_id()),
    )


def a_claim(person: Person) -> TrainingClaim:
    return TrainingClaim(
        id=TrainingClaimId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        on_day=date(2026, 6, 4),
        kind=TrainingKind.ONLINE,
        title="网络学院必修课",
        hours=Decimal(6),
        off_job_days=0,
        state="pending",
    )


def a_rule(  # noqa: PLR0913 - one argument for each fact a test may set
    organization: Organization,
    *,
    kind: str = "annual_hours",
    amount: str = "60",
    period_years: int = 1,
    target_group: TargetGroup = TargetGroup.SERVING,
    counts_online: bool = False,
    valid_from: date = date(2026, 1, 1),
) -> TrainingRule:
    return TrainingRule(
        id=TrainingRuleId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        kind=kind,
        amount=Decimal(amount),
        period_years=period_years,
        target_group=target_group,
        counts_online=counts_online,
        source_note="区团委培训计划",
        valid_from=valid_from,
    )


def an_enrolment(
    cohort: TrainingCohort,
    person: Person,
    *,
    state: EnrolmentState = EnrolmentState.ENROLLED,
    hours: str | None = None,
) -> TrainingEnrolment:
    return TrainingEnrolment(
        id=EnrolmentId(new_id()),
        cohort_id=cohort.id,
        person_id=person.id,
        org_path=person.org_path,
        state=state,
        hours=None if hours is None else Decimal(hours),
    )


def a_training_session(cohort: TrainingCohort) -> TrainingSession:
    return TrainingSession(
        id=TrainingSessionId(new_id()),
        cohort_id=cohort.id,
        held_on=date(2026, 5, 6),
        title="开班",
        hours=Decimal(3),
        created_by=AccountId(new_id()),
    )
