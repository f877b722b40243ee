from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel

from assessment.ids import SchemeId


class SourceOut(BaseModel):
    doc: str
    quote: str


class SubjectTypeOut(BaseModel):
    id: str
    label: str
    kind: Literal["person", "organization"]
    strata: list[str]


class PeriodOut(BaseModel):
    id: str
    type: str
    parent: str | None


class SchemeGroupOut(BaseModel):
    id: str
    label: str
    min_raters: int
    anonymous: bool
    k: int
    needed: int


class TaskDefOut(BaseModel):
    id: str
    label: str
    weight: float
    evidence: list[str]
    verify: str


Definitions = list[TaskDefOut]


class TaskListOut(BaseModel):
    list: str
    tasks: Definitions


class SchemeItemOut(BaseModel):
    id: str
    label: str


Questions = list[SchemeItemOut]


class IndicatorOut(BaseModel):
    id: str
    label: str
    input: Literal["tasklist", "ratings", "event_count", "projects", "deductions"]
    list: str
    group: str
    period: str
    min: float | None
    max: float | None
    target: float | None
    cap: float | None
    items: Questions


class GroupWeightOut(BaseModel):
    group: str
    weight: float


class NodeOut(BaseModel):
    id: str
    label: str
    kind: Literal["indicator", "weighted", "groups", "mean_of"]
    weight: float
    missing: str
    groups: list[GroupWeightOut]
    mean_of: str
    over: str
    minus: list[str]
    parts: list["NodeOut"]


class BandOut(BaseModel):
    min: float
    label: str


class QuotaOut(BaseModel):
    label: str
    max_share: float
    within: list[str]
    min_pool: int
    ties: str


class RankOut(BaseModel):
    within: list[str]
    ties: str
    order: str


class OutputOut(BaseModel):
    id: str
    label: str
    subject: str
    period: str
    tree: NodeOut
    bands: list[BandOut]
    stars: list[BandOut]
    quota: QuotaOut | None
    rank: RankOut | None


class RuleOut(BaseModel):
    id: str
    quote: str
    condition: str
    effect: str
    consequences: list[str]
    targets: list[str]
    decide: str
    effective: str


class ExemptionOut(BaseModel):
    id: str
    quote: str
    applies_to: str
    conditions: list[str]
    not_if: list[str]
    decided_by: list[str]
    min_deciders: int


class FeedbackOut(BaseModel):
    to: str
    quote: str
    include: str


class OutlineOut(BaseModel):
    """The scheme for people to read."""

    source: SourceOut
    assumed: list[str]
    places: int
    subjects: list[SubjectTypeOut]
    periods: list[PeriodOut]
    rater_groups: list[SchemeGroupOut]
    task_lists: list[TaskListOut]
    indicators: list[IndicatorOut]
    outputs: list[OutputOut]
    rules: list[RuleOut]
    exemptions: list[ExemptionOut]
    feedback: list[FeedbackOut]


class SchemeOut(BaseModel):
    id: SchemeId
    code: str
    edition: int
    title: str
    hash: str
    created_at: datetime
    version: int


class SchemeDetailOut(SchemeOut):
    document: dict[str, Any]
    outline: OutlineOut


class CheckedOut(BaseModel):
    """A document that would be accepted."""

    code: str
    edition: int
    title: str
    hash: str
    outline: OutlineOut


class SampleOut(BaseModel):
    """One scheme of the library."""

    key: str
    code: str
    edition: int
    title: str
    quote: str
    hash: str
    scheme_id: SchemeId | None
    """The scheme it was loaded as, if it was."""


class SamplesIn(BaseModel):
    """Which samples to load; all of them when none is named."""

    keys: list[str] = []


class LoadedOut(BaseModel):
    items: list[SchemeOut]
