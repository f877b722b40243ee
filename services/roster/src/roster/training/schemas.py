"""JSON shapes of the slice ``training``."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from roster.core.training.words import (
    CohortState,
    EnrolmentState,
    TargetGroup,
    TrainingKind,
    TrainingResult,
)
from roster.fields import Day, Input, Output, Patch, Text, Title, Words, Year
from roster.ids import (
    CohortId,
    EnrolmentId,
    OrganizationId,
    PersonId,
    ProgrammeId,
    TrainingSessionId,
)

Hours = Annotated[Decimal, Field(ge=0, le=2000, decimal_places=1)]
Days = Annotated[int, Field(ge=0, le=366)]
Quota = Annotated[int, Field(ge=1, le=10_000)]
Link = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=500, pattern=r"^https?://[^\s]+$")
]
People = Annotated[list[PersonId], Field(min_length=1, max_length=500)]


class ProgrammeStatus(StrEnum):
    PLANNED = "planned"
    CLOSED = "closed"


class ProgrammeIn(Input):
    organization_id: OrganizationId
    name: Title
    kind: TrainingKind
    plan_year: Year
    target_group: TargetGroup = TargetGroup.SERVING
    planned_heads: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    basis: Text | None = None


class ProgrammePatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"basis"})

    name: Title | None = None
    target_group: TargetGroup | None = None
    planned_heads: Annotated[int, Field(ge=0, le=1_000_000)] | None = None
    basis: Text | None = None
    status: ProgrammeStatus | None = None


class ProgrammeOut(Output):
    id: ProgrammeId
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    name: str
    kind: TrainingKind
    plan_year: int
    target_group: TargetGroup
    planned_heads: int
    basis: str | None
    status: ProgrammeStatus
    cohorts: int
    trained: int
    """People who attended one of its cohorts, each counted once."""
    version: int


class ProgrammeFilter(BaseModel):
    organization_id: OrganizationId | None = Field(
        default=None, description="此组织及其下级组织的项目"
    )
    plan_year: Year | None = None
    kind: TrainingKind | None = None
    status: ProgrammeStatus | None = None


class TrainingPlanLine(Output):
    """A target group in the plan of a year."""

    target_group: TargetGroup
    people: int
    """People of the group in office today."""
    programmes: int
    planned_heads: int
    trained: int
    """Of ``people``, those who attended a programme of the year made for the group."""


class TrainingPlanOut(Output):
    organization_id: OrganizationId
    organization_name: str
    plan_year: int
    lines: list[TrainingPlanLine]


class CohortIn(Input):
    programme_id: ProgrammeId
    name: Title
    starts_on: Day
    ends_on: Day
    enrol_by: Day | None = None
    """Left out: the day before it starts."""
    place: Title | None = None
    link: Link | None = None
    hours: Hours
    off_job_days: Days = 0
    quota: Quota
    only_target_group: bool = True
    self_enrolment: bool = True


class CohortPatch(Patch):
    _may_be_empty: frozenset[str] = frozenset({"place", "link"})

    name: Title | None = None
    starts_on: Day | None = None
    ends_on: Day | None = None
    enrol_by: Day | None = None
    place: Title | None = None
    link: Link | None = None
    hours: Hours | None = None
    off_job_days: Days | None = None
    quota: Quota | None = None
    only_target_group: bool | None = None
    self_enrolment: bool | None = None


class CohortOut(Output):
    id: CohortId
    programme_id: ProgrammeId
    programme_name: str
    target_group: TargetGroup
    organization_id: OrganizationId
    organization_name: str
    name: str
    kind: TrainingKind
    starts_on: date
    ends_on: date
    enrol_by: date
    place: str | None
    link: str | None
    hours: float
    off_job_days: int
    quota: int
    taken: int
    waiting: int
    left: int
    only_target_group: bool
    self_enrolment: bool
    state: CohortState
    own_state: EnrolmentState | None
    """The caller's own enrolment, where the caller is a member."""
    own_enrolment_id: EnrolmentId | None
    own_version: int | None
    version: int


class CohortFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    programme_id: ProgrammeId | None = None
    state: CohortState | None = None
    q: Words | None = Field(default=None, description="名称包含的文字")
    plan_year: Year | None = None


class CohortMove(Input):
    state: CohortState


class EnrolIn(Input):
    person_ids: People


class EnrolOut(Output):
    enrolled: int
    waiting: int
    existing: int
    refused: list[PersonId]
    """Not of the target group; the others are enrolled all the same."""


class EnrolmentOut(Output):
    id: EnrolmentId
    cohort_id: CohortId
    cohort_name: str
    programme_name: str
    kind: TrainingKind
    starts_on: date
    ends_on: date
    person_id: PersonId
    person_name: str
    organization_name: str
    state: EnrolmentState
    waits_since: datetime | None
    by_self: bool
    result: TrainingResult | None
    hours: float | None
    sessions_attended: int
    version: int
    created_at: datetime


class EnrolmentFilter(BaseModel):
    cohort_id: CohortId | None = None
    person_id: PersonId | None = None
    state: EnrolmentState | None = None


class TrainingSessionIn(Input):
    held_on: Day
    title: Title
    hours: Annotated[Decimal, Field(gt=0, le=24, decimal_places=1)]


class TrainingSessionOut(Output):
    id: TrainingSessionId
    cohort_id: CohortId
    held_on: date
    title: str
    hours: float
    attended: list[EnrolmentId]
    version: int


class AttendanceIn(Input):
    enrolment_ids: Annotated[list[EnrolmentId], Field(max_length=10_000)]


class TrainingResultLine(Input):
    enrolment_id: EnrolmentId
    result: TrainingResult


class CohortFinish(Input):
    """Everybody enrolled was there unless named as absent, or at none of the sessions held."""

    absent: Annotated[list[EnrolmentId], Field(max_length=10_000)] = Field(default_factory=list)
    results: Annotated[list[TrainingResultLine], Field(max_length=10_000)] = Field(
        default_factory=list
    )
