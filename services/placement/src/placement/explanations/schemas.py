"""JSON shapes of explanations."""

from typing import Literal

from common.words import Sentence
from pydantic import BaseModel, ConfigDict

from placement.ids import OrganizationId, PersonId, PostId, RunId


class _Out(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class PartOut(_Out):
    """One part of a value: points = 10,000 × weight share × score / 100, rounded down."""

    name: str
    label: Sentence
    score: int
    weight: float
    points: int


class RuleOut(_Out):
    code: str
    label: Sentence


class RuleCountOut(_Out):
    code: str
    label: Sentence
    people: int


class PricePartOut(_Out):
    """What a level of the tree adds to the price of a post."""

    level: Literal["post", "organization", "floor"]
    name: Sentence
    points: int


class SeatedOut(_Out):
    """Who sits there; left out for the person themselves."""

    person_id: PersonId
    person_name: str
    value: int
    wish_rank: int


class AlternativeOut(_Out):
    """Why a person is not at a post."""

    post_id: PostId
    post_title: str
    organization_name: str
    wish_rank: int
    is_eligible: bool
    refused_by: list[RuleOut]
    value: int
    parts: list[PartOut]
    price: int
    price_low: int
    price_parts: list[PricePartOut]
    short_by: int
    """Points missing at the upper end of the prices; 0 means an exact tie, settled by lottery."""
    short_by_low: int
    seats: int
    filled: int
    seated: list[SeatedOut]
    summary: Sentence
    would_change: list[Sentence]


class ExplanationOut(_Out):
    """Why a person is where they are, and why not elsewhere."""

    run_id: RunId
    person_id: PersonId
    person_name: str
    post_id: PostId | None
    post_title: str | None
    organization_name: str | None
    wish_rank: int
    value: int
    price: int
    parts: list[PartOut]
    is_adjusted: bool
    lottery_ticket: str
    """sha256(seed ‖ person id); the smallest comes first in a tie."""
    summary: Sentence
    not_there: list[AlternativeOut]


class WentElsewhereOut(_Out):
    """A person who could have filled the post, and where they went."""

    person_id: PersonId
    person_name: str
    post_id: PostId | None
    post_title: str | None
    organization_name: str | None
    value: int


class EmptyPostOut(_Out):
    """A post with an empty seat or an uncovered floor."""

    post_id: PostId
    post_title: str
    organization_id: OrganizationId
    organization_name: str
    seats: int
    filled: int
    floor_under35: int
    covered: int
    reachable_count: int
    refused: list[RuleCountOut]
    went_elsewhere: list[WentElsewhereOut]
    summary: Sentence
