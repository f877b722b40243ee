"""What a pair is worth: declared weights make one whole number, and its parts are kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

from placement.core.instance import VALUE_MAX
from placement.core.people import Candidate, Post, is_own_street
from placement.core.requests import request_score

METHOD: Final = "declared-weights/1"
"""Stored with every run. Change the number whenever the same pair would be worth otherwise."""

FULL: Final = 100
UNKNOWN: Final = 50
"""Score of a part about which nothing is known or asked: neither for nor against anybody."""

PartName = Literal[
    "wish", "skills", "distance", "own_street", "priority", "stay", "continuity", "request"
]

LABELS: Final[Mapping[PartName, str]] = MappingProxyType({
    "wish": "志愿顺序",
    "skills": "专长与岗位匹配",
    "distance": "居住地、家庭所在地远近",
    "own_street": "本街道人员",
    "priority": "岗位紧缺程度",
    "stay": "留任意愿",
    "continuity": "工作连续性",
    "request": "接收单位意向",
})  # fmt: skip

DEFAULT_WEIGHTS: Final[Mapping[PartName, int]] = MappingProxyType({
    "wish": 40, "skills": 15, "distance": 15, "own_street": 10,
    "priority": 10, "stay": 5, "continuity": 5,
})  # fmt: skip

WISH_SCORES: Final = (100, 70, 40)
STAY_SCORES: Final = MappingProxyType({"will": 100, "may": 50, "unlikely": 0})
PREFIX_SCORES: Final = ((9, 12, 100), (6, 9, 80), (4, 6, 40), (2, 4, 15), (0, 2, 5))
"""Digits that two division codes share (community, street, county, city, province) and what it
scores; the first number is where the level's own digits begin, which zeros do not fill."""


@dataclass(frozen=True, slots=True)
class Cap:
    """At most so many people in an organization's subtree."""

    organization_id: str
    cap: int


@dataclass(frozen=True, slots=True)
class Pin:
    """A decision taken before the run."""

    person_id: str
    post_id: str
    kind: Literal["force", "forbid"]


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that was declared before the run."""

    weights: Mapping[PartName, int] = field(default_factory=lambda: dict(DEFAULT_WEIGHTS))
    under35_inclusive: bool = True
    allow_in_term: bool = False
    caps: tuple[Cap, ...] = ()
    pins: tuple[Pin, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a pair's value: ``score`` of 100, its weight, and what it adds."""

    name: PartName
    score: int
    weight: int
    points: int


def parts_of(candidate: Candidate, post: Post, weights: Mapping[PartName, int]) -> list[Part]:
    """The parts of a pair's value; their points are whole numbers that sum to the value.

    With every score at 100 the points sum to 10,000 less what rounding down cost (fewer than
    one point a part).
    """
    total = sum(weights.values())
    scores = scores_of(candidate, post)
    return [
        Part(name, scores[name], weight, weight * scores[name] * VALUE_MAX // (FULL * total))
        for name, weight in weights.items()
        if weight
    ]


def value_of(parts: Iterable[Part]) -> int:
    return sum(part.points for part in parts)


def pair_value(candidate: Candidate, post: Post, weights: Mapping[PartName, int]) -> int:
    """The value alone, the same as that of the parts; for the many pairs nobody asks about."""
    scores = scores_of(candidate, post)
    whole = FULL * sum(weights.values())
    return sum(weight * scores[name] * VALUE_MAX // whole for name, weight in weights.items())


def wish_rank(candidate: Candidate, post_id: str) -> int:
    """1 for the first wish, 0 when the post is not wished for."""
    return candidate.wishes.index(post_id) + 1 if post_id in candidate.wishes else 0


def scores_of(candidate: Candidate, post: Post) -> dict[PartName, int]:
    """Each part between 0 and 100."""
    rank = wish_rank(candidate, post.id)
    wished = WISH_SCORES[rank - 1] if 0 < rank <= len(WISH_SCORES) else 0
    asked = set(post.skills)
    fit = FULL * len(asked & set(candidate.skills)) // len(asked) if asked else UNKNOWN
    codes = (candidate.residence_division_code, candidate.home_division_code)
    near = max(nearness(code, post.division_code) for code in codes)
    served = post.id in candidate.served_posts
    knows = post.organization_id in candidate.served_organizations
    return {
        "wish": wished,
        "skills": fit,
        "distance": near,
        "own_street": FULL if is_own_street(candidate, post) else 0,
        "priority": min(max(post.priority, 0), FULL),
        "stay": STAY_SCORES.get(candidate.stay_intent or "", UNKNOWN),
        "continuity": FULL if served else UNKNOWN if knows else 0,
        "request": request_score(candidate, post),
    }


@lru_cache(maxsize=200_000)
def nearness(code: str | None, other: str | None) -> int:
    """How near two places are, from the division codes they share; 0 when one is unknown."""
    if not code or not other:
        return 0
    for begin, end, score in PREFIX_SCORES:
        if code[:end] == other[:end] and code[begin:end].strip("0") and len(code) >= end:
            return score
    return 0
