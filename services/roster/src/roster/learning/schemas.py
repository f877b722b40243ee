"""JSON shapes of the slice ``learning``."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from common.words import Sentence
from pydantic import BaseModel, Field, StringConstraints

from roster.core.training.words import (
    ClaimState,
    HoursSource,
    TargetGroup,
    TrainingKind,
    TrainingRuleKind,
    TrainingStanding,
)
from roster.fields import Day, Input, Output, Reason, Text, Title, Words
from roster.ids import (
    EnrolmentId,
    OrganizationId,
    PersonId,
    TrainingClaimId,
    TrainingHoursId,
    TrainingRuleId,
)

Hours = Annotated[Decimal, Field(gt=0, le=2000, decimal_places=1)]
Days = Annotated[int, Field(ge=0, le=366)]
Link = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=500, pattern=r"^https?://[^\s]+$")
]


class TrainingHoursIn(Input):
    """An entry that staff verified themselves."""

    person_id: PersonId
    on_day: Day
    kind: TrainingKind
    title: Title
    hours: Hours
    off_job_days: Days = 0
    reason: Reason
    """What was looked at: the certificate, the list of names, the notice."""


class HoursReversalIn(Input):
    reason: Reason


class TrainingHoursOut(Output):
    id: TrainingHoursId
    person_id: PersonId
    person_name: str
    on_day: date
    kind: TrainingKind
    title: str
    hours: float
    off_job_days: int
    source: HoursSource
    enrolment_id: EnrolmentId | None
    claim_id: TrainingClaimId | None
    reverses_id: TrainingHoursId | None
    is_reversed: bool
    reason: str | None
    created_at: datetime


class HoursFilter(BaseModel):
    person_id: PersonId | None = None
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    kind: TrainingKind | None = None
    since: date | None = None
    until: date | None = None


class TrainingClaimIn(Input):
    """What a person reports; staff may report it for them."""

    person_id: PersonId | None = None
    """Left out: the caller themself."""
    on_day: Day
    kind: TrainingKind = TrainingKind.ONLINE
    title: Title
    hours: Hours
    off_job_days: Days = 0
    link: Link | None = None


class TrainingClaimAnswer(Input):
    accepted: bool
    hours: Hours | None = None
    """Left out: as reported."""
    answer: Reason


class TrainingClaimOut(Output):
    id: TrainingClaimId
    person_id: PersonId
    person_name: str
    organization_name: str
    on_day: date
    kind: TrainingKind
    title: str
    hours: float
    off_job_days: int
    link: str | None
    file_name: str | None
    state: ClaimState
    answer: str | None
    version: int
    created_at: datetime


class ClaimFilter(BaseModel):
    person_id: PersonId | None = None
    state: ClaimState | None = None


class TrainingRuleIn(Input):
    organization_id: OrganizationId
    kind: TrainingRuleKind
    amount: Annotated[Decimal, Field(gt=0, le=2000, decimal_places=1)]
    period_years: Annotated[int, Field(ge=1, le=10)] = 1
    target_group: TargetGroup = TargetGroup.SERVING
    counts_online: bool = False
    source_note: Text
    valid_from: Day | None = None
    """Left out: today."""


class TrainingRuleOut(Output):
    id: TrainingRuleId
    organization_id: OrganizationId
    organization_name: str
    kind: TrainingRuleKind
    amount: float
    period_years: int
    target_group: TargetGroup
    counts_online: bool
    source_note: str
    valid_from: date
    valid_to: date | None
    version: int


class AssumedTrainingRule(Output):
    kind: TrainingRuleKind
    amount: float
    period_years: int
    target_group: TargetGroup
    counts_online: bool
    source_note: Sentence


class TrainingRulesOut(Output):
    items: list[TrainingRuleOut]
    assumed: list[AssumedTrainingRule]
    """What holds where no organization above has set a rule."""


class TrainingStandingOut(Output):
    """A person in office against one rule, today."""

    person_id: PersonId
    person_name: str
    organization_name: str
    rule: TrainingRuleKind
    standing: TrainingStanding
    required: float
    done: float
    missing: float
    """Hours, or working days of a training."""
    due_on: date
    last_on: date | None
    """The newest off-job training that was long enough."""


class StandingFilter(BaseModel):
    rule: TrainingRuleKind = TrainingRuleKind.ANNUAL_HOURS
    organization_id: OrganizationId | None = Field(default=None, description="此组织及其下级组织")
    standing: TrainingStanding | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")


class TrainingSummaryLine(Output):
    rule: TrainingRuleKind
    people: int
    met: int
    on_course: int
    due: int
    short: int


class TrainingSummaryOut(Output):
    as_of: date
    lines: list[TrainingSummaryLine]
    pending_claims: int


class OwnTrainingStanding(Output):
    rule: TrainingRuleKind
    standing: TrainingStanding
    required: float
    done: float
    missing: float
    due_on: date
    last_on: date | None
    source_note: Sentence


class PersonLearningOut(Output):
    person_id: PersonId
    person_name: str
    as_of: date
    standings: list[OwnTrainingStanding]
    hours_this_year: float
    hours_in_all: float
