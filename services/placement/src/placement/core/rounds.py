"""A frozen round as an instance, solved and told in rows: the whole of a run, without I/O."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from placement.core.certificate import Certificate, certify
from placement.core.eligibility import Refusal, reasons, refusals_of
from placement.core.flow import METHOD as FLOW_METHOD
from placement.core.flow import Solution, price_list, solve_optimal
from placement.core.instance import (
    FLOOR_WEIGHT,
    NONE,
    VALUE_MAX,
    BranchTable,
    CandidateTable,
    EdgeTable,
    Instance,
    InstanceError,
    IntArray,
    PinTable,
    RegionTable,
    build_instance,
)
from placement.core.lottery import lottery_ranks
from placement.core.network import branches_of
from placement.core.people import Candidate, Post, Region, is_young
from placement.core.policy import METHOD as VALUE_METHOD
from placement.core.policy import Pin, Policy, pair_value, wish_rank
from placement.core.requests import standing

REACHABLE_KEPT: Final = 50
"""People named per post when it stays empty; more than this nobody reads."""

METHOD: Final = f"{FLOW_METHOD}+{VALUE_METHOD}"


class PinError(ValueError):
    """A decision that contradicts a rule, a capacity, a cap or another decision."""

    def __init__(self, reason: str, refusals: Refusal = Refusal.NONE) -> None:
        super().__init__(reason)
        self.reason = reason
        self.refusals = refusals


@dataclass(frozen=True, slots=True)
class FrozenRound:
    """Everything a run may look at."""

    day: date
    policy: Policy
    candidates: tuple[Candidate, ...]
    posts: tuple[Post, ...]
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where one person went; ``post_id`` is None for nobody's seat."""

    person_id: str
    post_id: str | None
    value: int
    wish_rank: int
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class PostState:
    """How one post ended, and its price."""

    post_id: str
    seats: int
    filled: int
    floor: int
    covered: int
    price: int
    price_low: int
    young_price: int
    young_price_low: int
    reachable_count: int
    reachable: tuple[str, ...]
    """People who may hold it, best value first, at most 50."""
    refused: Mapping[str, int]
    """How many people each rule refused, by rule name."""


@dataclass(frozen=True, slots=True)
class RegionState:
    """How full a capped organization is, and what its cap costs."""

    region_id: str
    taken: int
    cap: int | None
    price: int


@dataclass(frozen=True, slots=True)
class RunResult:
    """A run in rows; ``places`` has one for every candidate."""

    places: tuple[Place, ...]
    posts: tuple[PostState, ...]
    regions: tuple[RegionState, ...]
    certificate: Certificate
    value_bound: int
    """Best value of any placement with this coverage; the dual objective says so."""
    floor_weight: int


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Eligible pairs as columns, and the refusals of the others."""

    candidates: list[int]
    """Places of the people among the candidates of the round."""
    posts: list[int]
    """Places of the posts among those of the round."""
    values: list[int]
    wishes: list[int]
    refused: dict[str, Counter[Refusal]]


def solve_round(frozen: FrozenRound, seed: str, decisions: Sequence[Pin] = ()) -> RunResult:
    """Run mode ``optimal`` on a frozen round.

    Args:
        frozen: the inputs.
        seed: the lottery's public seed.
        decisions: taken after earlier runs; they outrank the policy's own pins on that person.

    Raises:
        PinError: a decision cannot be kept.
    """
    decided = {pin.person_id for pin in decisions if pin.kind == "force"}
    own = [pin for pin in frozen.policy.pins if pin.person_id not in decided]
    pins = _known_pins([*own, *decisions], frozen)
    pairs = _pairs(frozen, pins)
    instance = _instance(frozen, pairs, pins)
    ranks = lottery_ranks(seed, instance.candidate_ids)
    solution = solve_optimal(instance, ranks)
    branch_of = branches_of(instance, solution.edge)
    proofs = price_list(solution.prices), price_list(solution.coverage)
    certificate = certify(instance, branch_of, proofs[0], ranks, proofs[1])
    return RunResult(
        places=_places(instance, solution.edge),
        posts=_post_states(frozen, instance, solution, branch_of, pairs),
        regions=_region_states(frozen, instance, solution, branch_of),
        certificate=certificate,
        value_bound=certificate.dual_objective - instance.floor_weight * certificate.coverage,
        floor_weight=instance.floor_weight,
    )


def _known_pins(pins: Sequence[Pin], frozen: FrozenRound) -> list[Pin]:
    """Pins about people and posts of this round; others bind nobody here."""
    people = {candidate.id for candidate in frozen.candidates}
    posts = {post.id for post in frozen.posts}
    return [pin for pin in pins if pin.person_id in people and pin.post_id in posts]


def _pairs(frozen: FrozenRound, pins: Sequence[Pin]) -> _Pairs:
    """Every pair that no rule refuses, with its value."""
    forbidden = {(pin.person_id, pin.post_id) for pin in pins if pin.kind == "forbid"}
    forced = {(pin.person_id, pin.post_id) for pin in pins if pin.kind == "force"}
    pairs = _Pairs([], [], [], [], {post.id: Counter() for post in frozen.posts})
    weights, in_term = frozen.policy.weights, frozen.policy.allow_in_term
    for who, candidate in enumerate(frozen.candidates):
        for where, post in enumerate(frozen.posts):
            key = (candidate.id, post.id)
            mask = refusals_of(candidate, post, frozen.day, allow_in_term=in_term)
            if key in forced:
                mask &= ~Refusal.NOT_WISHED  # a decision may overrule a wish, not a rule
            if key in forced and mask:
                raise PinError("这个人不符合该岗位的条件，不能安排。", mask)
            if key in forbidden:
                mask |= Refusal.FORBIDDEN
            if mask:
                pairs.refused[post.id][mask] += 1
                continue
            pairs.candidates.append(who)
            pairs.posts.append(where)
            pairs.values.append(pair_value(candidate, post, weights))
            pairs.wishes.append(wish_rank(candidate, post.id))
    return pairs


def _instance(frozen: FrozenRound, pairs: _Pairs, pins: Sequence[Pin]) -> Instance:
    """The arrays of the round. M outweighs everything values could add up to."""
    people, posts = frozen.candidates, frozen.posts
    inclusive = frozen.policy.under35_inclusive
    young = [is_young(candidate, frozen.day, inclusive=inclusive) for candidate in people]
    forced = [pin for pin in pins if pin.kind == "force"]
    try:
        return build_instance(
            CandidateTable(
                [candidate.id for candidate in people],
                np.array(young, dtype=np.bool_),
                _column([0] * len(people)),
                [""] * len(people),
            ),
            BranchTable(
                [post.id for post in posts],
                [_region_above(frozen.regions, post.org_path) for post in posts],
                [""] * len(posts),
                _column([max(post.seats, 0) for post in posts]),
                _column([post.floor_under35 for post in posts]),
            ),
            _region_table(frozen.regions),
            EdgeTable(
                _column(pairs.candidates),
                _column(pairs.posts),
                _column(pairs.values),
                _column(pairs.wishes),
                standing(pairs.candidates, pairs.posts, people, posts),
            ),
            PinTable(
                [pin.person_id for pin in forced],
                [pin.post_id for pin in forced],
                [pin.kind for pin in forced],
            ),
            floor_weight=max(FLOOR_WEIGHT, len(people) * VALUE_MAX + 1),
        )
    except InstanceError as error:
        raise PinError("与名额、上限或其他已定人选冲突，不能安排。") from error


def _column(numbers: Sequence[int]) -> IntArray:
    return np.array(numbers, dtype=np.int64)


def _region_table(regions: Sequence[Region]) -> RegionTable:
    return RegionTable(
        [region.id for region in regions],
        [_region_above(regions, region.path, itself=region.id) for region in regions],
        _column([NONE if region.cap is None else region.cap for region in regions]),
    )


def _region_above(regions: Sequence[Region], path: str, itself: str | None = None) -> str:
    """The deepest region at or above a path, empty when there is none."""
    above = [region for region in regions if path.startswith(region.path) and region.id != itself]
    return max(above, key=lambda region: len(region.path)).id if above else ""


def _places(instance: Instance, edge: IntArray) -> tuple[Place, ...]:
    return tuple(
        Place(
            person_id=instance.candidate_ids[i],
            post_id=instance.branch_ids[instance.edge_branch[at]] if at != NONE else None,
            value=int(instance.edge_value[at]) if at != NONE else 0,
            wish_rank=int(instance.edge_wish[at]) if at != NONE else 0,
            is_pinned=bool(instance.forced[i] != NONE),
        )
        for i, at in enumerate(edge.tolist())
    )


def _post_states(
    frozen: FrozenRound,
    instance: Instance,
    solution: Solution,
    branch_of: IntArray,
    pairs: _Pairs,
) -> tuple[PostState, ...]:
    high, low, tree = solution.prices.high, solution.prices.low, solution.prices.tree
    filled = Counter(branch_of[branch_of != NONE].tolist())
    young = Counter(branch_of[(branch_of != NONE) & instance.under35].tolist())
    reachable = _reachable(frozen, pairs)
    known = {post.id: post for post in frozen.posts}
    return tuple(
        PostState(
            post_id=post_id,
            seats=int(instance.capacity[j]),
            filled=filled[j],
            floor=known[post_id].floor_under35,
            covered=min(young[j], known[post_id].floor_under35),
            price=int(high[tree.branch[j]]),
            price_low=int(low[tree.branch[j]]),
            young_price=int(high[tree.entrance[j]]),
            young_price_low=int(low[tree.entrance[j]]),
            reachable_count=len(reachable.get(post_id, ())),
            reachable=reachable.get(post_id, ())[:REACHABLE_KEPT],
            refused=_by_rule(pairs.refused[post_id]),
        )
        for j, post_id in enumerate(instance.branch_ids)
    )


def _by_rule(masks: Mapping[Refusal, int]) -> dict[str, int]:
    """People per rule, from people per set of rules."""
    counts: Counter[str] = Counter()
    for mask, people in masks.items():
        for rule in reasons(mask):
            counts[str(rule.name)] += people
    return dict(sorted(counts.items()))


def _reachable(frozen: FrozenRound, pairs: _Pairs) -> dict[str, tuple[str, ...]]:
    """People per post, best value first, then by id."""
    people: dict[str, list[tuple[int, str]]] = {}
    for who, where, value in zip(pairs.candidates, pairs.posts, pairs.values, strict=True):
        post_id = frozen.posts[where].id
        people.setdefault(post_id, []).append((-value, frozen.candidates[who].id))
    return {post_id: tuple(who for _, who in sorted(found)) for post_id, found in people.items()}


def _region_states(
    frozen: FrozenRound, instance: Instance, solution: Solution, branch_of: IntArray
) -> tuple[RegionState, ...]:
    path = {post.id: post.org_path for post in frozen.posts}
    seated = [path[instance.branch_ids[j]] for j in branch_of[branch_of != NONE].tolist()]
    rent = solution.prices.high[solution.prices.tree.region]
    above = [rent[k] if k != NONE else 0 for k in instance.region_parent.tolist()]
    known = {region.id: region for region in frozen.regions}
    return tuple(
        RegionState(
            region_id=region_id,
            taken=sum(at.startswith(known[region_id].path) for at in seated),
            cap=known[region_id].cap,
            price=int(max(rent[k] - above[k], 0)),
        )
        for k, region_id in enumerate(instance.region_ids)
    )
