"""Can one gain by lying in ``fair``? Every misreport of every person is tried on small instances.

A person may put their posts in any order and leave out any of them. They gain when the lie gets
them a post that they truly prefer, or one at all instead of none.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from placement.core.fair import solve_fair
from placement.core.instance import NONE, Instance, IntArray
from placement.core.lottery import lottery_ranks

from services.placement.tests.core.instances import an_instance

SEED = "公开种子"
PER_RULES = 500
RULES = {"seats alone": (), "caps": ("caps",), "floors": ("floors",), "both": ("caps", "floors")}


def small(number: int, rules: tuple[str, ...]) -> Instance:
    """Five people, four posts in two towns of a county; everybody wishes three at most."""
    draw = np.random.default_rng([number, len(rules), *"".join(rules).encode()])
    pairs = [
        (i, int(j), 5)
        for i in range(5)
        for j in sorted(draw.choice(4, int(draw.integers(1, 4)), replace=False))
    ]
    wishes: list[int] = []
    for i in range(5):
        own = sum(pair[0] == i for pair in pairs)
        wishes.extend(int(rank) + 1 for rank in draw.permutation(own))
    capped = "caps" in rules

    def cap(most: int) -> int:
        return int(draw.integers(1, most)) if capped else -1

    return an_instance(
        young=tuple(bool(one) for one in draw.random(5) < 0.5),
        seats=tuple(int(one) for one in draw.integers(1, 3, 4)),
        floors=tuple(int(one) for one in draw.integers(0, 3, 4))
        if "floors" in rules
        else (0, 0, 0, 0),
        towns=("T0", "T0", "T1", "T1"),
        edges=tuple(pairs),
        wishes=tuple(wishes),
        caps={
            "C": ("", cap(5)),
            "T0": ("C", cap(4)),
            "T1": ("C", cap(4)),
        },
        priority=tuple(int(one) for one in draw.integers(0, 3, 5)),
    )


def misreports(instance: Instance, person: int) -> Iterator[Instance]:
    """The instance as it is when the person ranks some of their posts in some order."""
    start, end = instance.edge_start[person : person + 2]
    own = range(start, end)
    for size in range(end - start + 1):
        for order in permutations(own, size):
            wish = instance.edge_wish.copy()
            wish[list(order)] = np.arange(1, size + 1)
            keep = np.ones(len(wish), dtype=np.bool_)
            keep[[edge for edge in own if edge not in order]] = False
            count = np.bincount(instance.edge_candidate[keep], minlength=5)
            yield replace(
                instance,
                edge_start=np.concatenate([[0], np.cumsum(count)]).astype(np.int32),
                edge_candidate=instance.edge_candidate[keep],
                edge_branch=instance.edge_branch[keep],
                edge_value=instance.edge_value[keep],
                edge_wish=wish[keep],
                edge_priority=instance.edge_priority[keep],
            )


def true_rank(instance: Instance, person: int, at: int) -> int:
    """How much a person truly likes what they got, 1 best; no post is worst."""
    if at == NONE:
        return 99
    mine = (instance.edge_candidate == person) & (instance.edge_branch == at)
    return int(instance.edge_wish[mine][0])


def seats(instance: Instance, ranks: IntArray) -> list[int]:
    edge = solve_fair(instance, ranks)
    return [int(instance.edge_branch[one]) if one != NONE else NONE for one in edge]


@pytest.mark.parametrize("rules", RULES)
def test_no_lie_gets_anybody_a_better_post(rules: str) -> None:
    tried = 0
    for number in range(PER_RULES):
        instance = small(number, RULES[rules])
        ranks = lottery_ranks(SEED, instance.candidate_ids)
        honest = seats(instance, ranks)
        for person in range(5):
            truth = true_rank(instance, person, honest[person])
            for lie in misreports(instance, person):
                tried += 1
                got = true_rank(instance, person, seats(lie, ranks)[person])
                assert got >= truth, f"{rules} {number}: p{person} gains"
    assert tried > PER_RULES * 5 * 2


def test_a_rule_that_can_be_played_is_found_out() -> None:
    """The search itself: where the first wish decides before the standing, lying pays."""
    instance = an_instance(
        young=(False, False, False),
        seats=(1, 1),
        floors=(0, 0),
        edges=((0, 0, 5), (0, 1, 5), (1, 0, 5), (1, 1, 5), (2, 1, 5)),
        wishes=(1, 2, 1, 2, 1),
        priority=(3, 2, 1),
    )
    ranks = lottery_ranks(SEED, instance.candidate_ids)

    def first_wish_first(reported: Instance) -> list[int]:
        before_all = reported.edge_priority - 10 * reported.edge_wish
        return seats(replace(reported, edge_priority=before_all), ranks)

    honest = first_wish_first(instance)
    gains = [
        person
        for person in range(3)
        for lie in misreports(instance, person)
        if true_rank(instance, person, first_wish_first(lie)[person])
        < true_rank(instance, person, honest[person])
    ]
    assert gains
