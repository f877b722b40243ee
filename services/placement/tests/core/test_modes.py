"""``fair`` and ``repair`` against their definitions, written from the words and not the method."""

from collections.abc import Iterator

import numpy as np
from hypothesis import given, settings
from placement.core.fair import solve_fair
from placement.core.flow import solve_optimal, solve_repair
from placement.core.instance import Instance, IntArray
from placement.core.lottery import lottery_ranks
from placement.core.reference_flow import optimal_edges

from services.placement.tests.core.instances import (
    an_instance,
    every_placement,
    instances,
    worth_of,
)

SEED = "公开种子"


def branches_taken(instance: Instance, edge: IntArray) -> list[int]:
    return [int(instance.edge_branch[one]) if one >= 0 else -1 for one in edge]


def wishes_of(instance: Instance, person: int) -> list[int]:
    """Edges of a person, the most wanted first."""
    own = np.flatnonzero(instance.edge_candidate == person)
    return sorted(own, key=lambda e: (instance.edge_wish[e] or 10**9, -instance.edge_value[e], e))


def passed_over(instance: Instance, at: list[int], ranks: IntArray) -> Iterator[tuple[int, int]]:
    """(i, k): i would rather sit where k sits, stands before k there, and no floor explains it."""
    for i in range(len(at)):
        if instance.forced[i] >= 0:
            continue
        for edge in wishes_of(instance, i):
            branch = int(instance.edge_branch[edge])
            if branch == at[i]:
                break
            for k in (k for k, where in enumerate(at) if where == branch):
                if instance.forced[k] < 0 and stands_before(instance, edge, k, ranks):
                    yield i, k


def stands_before(instance: Instance, edge: int, k: int, ranks: IntArray) -> bool:
    i, branch = int(instance.edge_candidate[edge]), instance.edge_branch[edge]
    theirs = np.flatnonzero((instance.edge_candidate == k) & (instance.edge_branch == branch))[0]
    priority = instance.edge_priority
    return bool((priority[edge], -ranks[i]) > (priority[theirs], -ranks[k]))


def is_explained(instance: Instance, at: list[int], i: int, k: int) -> bool:
    young = sum(bool(instance.under35[m]) for m, where in enumerate(at) if where == at[k])
    return bool(instance.under35[k] and not instance.under35[i] and young <= instance.floor[at[k]])


def has_room(instance: Instance, at: list[int], branch: int) -> bool:
    """Whether one more person fits at the branch and in everything above it."""
    more = [*at, branch]
    if more.count(branch) > instance.capacity[branch]:
        return False
    region = int(instance.branch_region[branch])
    while region >= 0:
        inside = sum(one >= 0 and is_inside(instance, one, region) for one in more)
        if 0 <= instance.region_cap[region] < inside:
            return False
        region = int(instance.region_parent[region])
    return True


def is_inside(instance: Instance, branch: int, region: int) -> bool:
    above = int(instance.branch_region[branch])
    while above >= 0 and above != region:
        above = int(instance.region_parent[above])
    return above == region


@settings(max_examples=400, deadline=None)
@given(instances(people=6))
def test_fair_passes_nobody_over_and_wastes_no_seat(instance: Instance) -> None:
    ranks = lottery_ranks(SEED, instance.candidate_ids)

    at = branches_taken(instance, solve_fair(instance, ranks))

    assert tuple(at) in set(every_placement(instance))
    unexplained = [
        pair for pair in passed_over(instance, at, ranks) if not is_explained(instance, at, *pair)
    ]
    assert unexplained == []
    for person in np.flatnonzero(instance.forced < 0):
        for edge in wishes_of(instance, person):
            branch = int(instance.edge_branch[edge])
            if branch == at[person]:
                break
            assert not has_room(instance, at, branch), "a seat they prefer stays empty"


@settings(max_examples=150, deadline=None)
@given(instances(people=5))
def test_no_other_fair_placement_is_better_for_anybody(instance: Instance) -> None:
    if (instance.floor > 0).any() or (instance.forced >= 0).any():
        return
    ranks = lottery_ranks(SEED, instance.candidate_ids)
    at = branches_taken(instance, solve_fair(instance, ranks))

    def place(person: int, where: int) -> int:
        own = [int(instance.edge_branch[edge]) for edge in wishes_of(instance, person)]
        return own.index(where) if where >= 0 else len(own)

    for other in every_placement(instance):
        if not any(passed_over(instance, list(other), ranks)) and not any(
            has_room(instance, list(other), int(instance.edge_branch[edge]))
            for person, where in enumerate(other)
            for edge in wishes_of(instance, person)[: place(person, where)]
        ):
            assert all(place(i, at[i]) <= place(i, where) for i, where in enumerate(other))


@settings(max_examples=200, deadline=None)
@given(instances())
def test_repair_covers_all_it_can_and_then_moves_as_few_as_possible(instance: Instance) -> None:
    ranks = lottery_ranks(SEED, instance.candidate_ids)
    fair = solve_fair(instance, ranks)
    before = branches_taken(instance, fair)

    at = branches_taken(instance, solve_repair(instance, ranks, fair))

    def aims(placing: list[int] | tuple[int, ...]) -> tuple[int, int, int]:
        _, value, coverage = worth_of(instance, tuple(placing))
        free = instance.forced < 0
        stays = sum(
            a == b and a >= 0
            for a, b, is_free in zip(placing, before, free, strict=True)
            if is_free
        )
        return coverage, stays, value

    assert aims(at) == max(aims(other) for other in every_placement(instance))


@settings(max_examples=200, deadline=None)
@given(instances(people=8, branches=6))
def test_the_simplex_and_the_reference_agree(instance: Instance) -> None:
    """Same objective and the same people; who sits where may differ where the wishes tie."""
    ranks = lottery_ranks(SEED, instance.candidate_ids)

    ours = solve_optimal(instance, ranks).edge
    theirs = optimal_edges(instance, ranks)

    worth = [worth_of(instance, tuple(branches_taken(instance, edge))) for edge in (ours, theirs)]
    assert worth[0][0] == worth[1][0]
    assert ((ours < 0) == (theirs < 0)).all()


def test_a_town_over_its_cap_lets_the_lowest_standing_go() -> None:
    instance = an_instance(
        young=(False, False, False),
        seats=(1, 1, 1),
        floors=(0, 0, 0),
        edges=((0, 0, 10), (1, 1, 10), (2, 2, 10)),
        caps={"T": ("", 2)},
        priority=(1, 3, 2),
    )

    at = branches_taken(instance, solve_fair(instance, lottery_ranks(SEED, instance.candidate_ids)))

    assert at == [-1, 1, 2]
