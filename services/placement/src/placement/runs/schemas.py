"""JSON shapes of runs and assignments."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from common.words import Sentence
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from placement.ids import PersonId, PostId, RoundId, RunId

Seed = Annotated[
    str, StringConstraints(max_length=200, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$")
]
SeedNumber = Annotated[int, Field(ge=-(2**63), lt=2**63)]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class RunIn(_In):
    mode: Literal["optimal", "fair", "repair"] = "optimal"
    seed: Seed | SeedNumber = ""
    """The lottery's public seed, published before the run."""


class WishRanks(_Out):
    """People placed on their first, second and third wish, and on none."""

    first: int
    second: int
    third: int
    none: int


class MetricsOut(_Out):
    candidates: int
    placed: int
    unplaced: int
    seats: int
    filled: int
    empty_posts: int
    coverage: int
    """Floor seats held by people under 35."""
    coverage_bound: int
    """The most any placement could cover."""
    coverage_demanded: int
    value: int
    value_bound: int
    envy_pairs: int
    wish_ranks: WishRanks


class CertificateOut(_Out):
    """What the independent judge found; gap 0 proves that no placement scores more."""

    is_valid: bool
    is_optimal: bool
    faults: list[str]
    objective: int
    dual_objective: int
    gap: int
    floor_weight: int


class RunOut(_Out):
    id: RunId
    round_id: RoundId
    mode: Literal["optimal", "fair", "repair"]
    seed: str
    state: Literal["queued", "running", "done", "failed"]
    message: Sentence
    method: str | None
    snapshot_hash: str
    metrics: MetricsOut | None
    certificate: CertificateOut | None
    job_id: UUID | None
    created_at: datetime
    finished_at: datetime | None
    approved_at: datetime | None
    version: int


class AssignmentOut(_Out):
    person_id: PersonId
    person_name: str
    post_id: PostId | None
    post_title: str | None
    organization_name: str | None
    town_name: str | None
    wish_rank: int
    """1 to 3; 0 when the post was not wished for or there is none."""
    value: int
    is_adjusted: bool
    reason: Sentence
