"""JSON shapes of the slice ``pools``."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from common.words import Sentence
from pydantic import BaseModel, Field, StringConstraints, model_validator

from roster.core.criteria import Rule
from roster.core.pools import CandidateState, Tier
from roster.fields import Day, Input, Output, Patch, Reason, Title, Words
from roster.ids import (
    OrganizationId,
    PersonId,
    PoolCandidateId,
    PoolComparisonId,
    PoolExitProposalId,
    PoolId,
    PoolInspectionId,
)
from roster.requirements import RequirementsIn, RequirementsOut

Key = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[a-z0-9_]{1,30}$")]
LongText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Seats = Annotated[int, Field(ge=1, le=100_000)]
PoolStatus = Literal["open", "closed"]
Outcome = Literal["enter", "refuse", "defer"]


class TierIn(Input):
    key: Key
    name: Words
    quota: Seats | None = None

    def tier(self) -> Tier:
        return Tier(self.key, self.name, self.quota)


class TierOut(Output):
    key: str
    name: str
    quota: int | None = None
    held: int = 0
    """People of the tier in the pool now."""


Tiers = Annotated[list[TierIn], Field(min_length=1, max_length=10)]


class PoolIn(Input):
    """A pool. Without a quota it takes everybody the meeting decides to take."""

    organization_id: OrganizationId
    name: Title
    purpose: LongText
    tiers: Tiers = Field(
        default_factory=lambda: [
            TierIn(key="near", name="近期"),
            TierIn(key="middle", name="中长期"),
            TierIn(key="strategic", name="战略"),
        ]
    )
    quota: Seats | None = None
    requirements: RequirementsIn = Field(default_factory=RequirementsIn)
    requires_service: bool = False


class PoolPatch(Patch):
    """What may change. Fields left out stay; ``tiers`` and ``requirements`` are replaced whole."""

    _may_be_empty: frozenset[str] = frozenset({"quota"})

    name: Title | None = None
    purpose: LongText | None = None
    tiers: Tiers | None = None
    quota: Seats | None = None
    requirements: RequirementsIn | None = None
    requires_service: bool | None = None


class PoolOut(Output):
    id: PoolId
    organization_id: OrganizationId
    organization_name: str
    org_path: str
    name: str
    purpose: str
    tiers: list[TierOut]
    quota: int | None
    requirements: RequirementsOut
    requirement_texts: list[Sentence]
    requires_service: bool
    status: PoolStatus
    is_kept_here: bool
    """Whether the caller keeps it; others may only nominate to it, and see no counts."""
    entered: int
    in_progress: int
    version: int
    created_at: datetime
    updated_at: datetime


class PoolFilter(BaseModel):
    organization_id: OrganizationId | None = Field(default=None, description="此组织及下级的人才库")
    status: PoolStatus | None = None
    q: Words | None = Field(default=None, description="名称包含的文字")


class NominationIn(Input):
    """An organization proposes a person (单位推荐)."""

    person_id: PersonId
    organization_id: OrganizationId
    tier: Key
    reasons: LongText
    nominated_on: Day | None = None


class InspectionIn(Input):
    """What an inspection found; two or more people carry it out and are named."""

    inspected_on: Day | None = None
    inspectors: Annotated[list[Words], Field(min_length=1, max_length=20)]
    findings: LongText
    document_no: Title


class InspectionOut(Output):
    id: PoolInspectionId
    inspected_on: date
    inspectors: list[str]
    findings: str
    document_no: str
    created_at: datetime


class ComparisonLineIn(Input):
    candidate_id: PoolCandidateId
    marks: Annotated[dict[Words, Words], Field(max_length=20)]
    outcome: Outcome
    tier: Key | None = None
    """Where the person enters; the proposed tier, if not given."""
    reason: Reason | None = None

    @model_validator(mode="after")
    def say_why_not(self) -> Self:
        if self.outcome == "refuse" and self.reason is None:
            raise ValueError("不予入库要写明理由")
        return self


class ComparisonIn(Input):
    """A meeting's comparison (比选) by criteria declared before, and its decisions."""

    held_on: Day | None = None
    meeting: Title
    minutes_no: Title
    criteria: Annotated[list[Words], Field(min_length=1, max_length=20)]
    lines: Annotated[list[ComparisonLineIn], Field(min_length=1, max_length=200)]


class ComparisonLineOut(Output):
    candidate_id: PoolCandidateId
    person_name: str
    marks: dict[str, str]
    outcome: Outcome
    tier: str
    reason: str | None


class ComparisonOut(Output):
    id: PoolComparisonId
    pool_id: PoolId
    held_on: date
    meeting: str
    minutes_no: str
    criteria: list[str]
    lines: list[ComparisonLineOut]
    created_at: datetime


class CandidateRow(Output):
    id: PoolCandidateId
    pool_id: PoolId
    pool_name: str
    person_id: PersonId
    person_name: str
    work_unit: str | None
    nominated_by: OrganizationId
    nominator_name: str
    nominated_on: date
    tier: str
    state: CandidateState
    to_check: list[Rule]
    entered_on: date | None
    exited_on: date | None
    reason: str | None
    version: int


class CandidateOut(CandidateRow):
    nomination_reasons: str
    inspections: list[InspectionOut]


class CandidateFilter(BaseModel):
    pool_id: PoolId | None = None
    state: CandidateState | None = None
    tier: Words | None = None
    person_id: PersonId | None = None
    q: Words | None = Field(default=None, description="姓名包含的文字")


class LeaveIn(Input):
    reason: Reason
    on: Day | None = None


class ExitProposalOut(Output):
    id: PoolExitProposalId
    candidate_id: PoolCandidateId
    pool_id: PoolId
    pool_name: str
    person_id: PersonId
    person_name: str
    trigger: Rule
    wanted: Sentence
    found: Sentence
    found_on: date
    state: Literal["open", "accepted", "dismissed", "withdrawn"]
    reason: str | None
    decided_at: datetime | None
    version: int


class ExitProposalFilter(BaseModel):
    pool_id: PoolId | None = None
    state: Literal["open", "accepted", "dismissed", "withdrawn"] | None = None


class DecisionIn(Input):
    """Accepting lets the person go; dismissing keeps them, and the same fact does not return."""

    accept: bool
    reason: Reason


class RatiosOut(Output):
    total: int
    birth_known: int
    under35: int
    sex_known: int
    women: int
    education_known: int
    graduates: int
    by_tier: dict[str, int]
