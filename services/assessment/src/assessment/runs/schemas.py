from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from common.words import Sentence
from pydantic import BaseModel

from assessment.ids import CycleId, OrganizationId, PersonId, RunId, SubjectId

RunState = Literal["queued", "done", "failed"]
ResultState = Literal["ok", "insufficient", "exempt"]


class RunStartedOut(BaseModel):
    job_id: UUID
    run_id: RunId


class RunOut(BaseModel):
    id: RunId
    cycle_id: CycleId
    state: RunState
    message: Sentence
    """Why it failed; empty otherwise."""
    created_at: datetime
    finished_at: datetime | None
    snapshot_hash: str | None
    scheme_hash: str | None
    engine: str | None
    result_hash: str | None
    version: int


class RunDetailOut(RunOut):
    diagnostics: dict[str, Any]
    """Counts and flags; empty for those who do not run the cycle."""


class ResultSubjectOut(BaseModel):
    id: SubjectId
    kind: Literal["person", "organization"]
    person_id: PersonId | None
    organization_id: OrganizationId
    name: str
    post_title: str
    organization_name: str


class MissingOut(BaseModel):
    """What somebody still has to do before there can be a score."""

    id: str
    label: str
    reason: str


class ResultOut(BaseModel):
    run_id: RunId
    cycle_id: CycleId
    subject_id: SubjectId
    subject: ResultSubjectOut
    output: str
    output_label: str
    period: str
    state: ResultState
    score: float | None
    band: str
    stars: int | None
    rank: int | None
    pool_size: int | None
    missing: list[MissingOut]


class PartOut(BaseModel):
    """One node of the tree. ``exact`` is the value as a decimal or a fraction."""

    id: str
    label: str
    kind: str
    value: float | None
    exact: str | None
    weight: float | None
    effective_weight: float | None
    contribution: float | None
    reason: str
    missing: list[str]
    facts: dict[str, int | str | bool]
    parts: list["PartOut"]


class QuotaDecisionOut(BaseModel):
    label: str
    pool: list[str]
    pool_size: int
    seats: int
    candidates: int
    outcome: Literal["seated", "tied-out", "no-seat", "pool-too-small"]


class ResultTreeOut(ResultOut):
    exact: str | None
    band_before_quota: str
    quota: QuotaDecisionOut | None
    tree: PartOut


class FiredRuleOut(BaseModel):
    """A rule that held for this subject, with the words of the regulation."""

    rule: str
    effect: str
    consequences: list[str]
    quote: str
    facts: dict[str, Any]
    state: str


class SubjectResultsOut(BaseModel):
    run: RunOut
    subject: ResultSubjectOut
    results: list[ResultTreeOut]
    rules: list[FiredRuleOut]
    is_own: bool
    """Whether it is the caller's own result, which they can acknowledge."""
    acknowledged_at: datetime | None


class AcknowledgementOut(BaseModel):
    acknowledged_at: datetime
