"""What must hold for every instance whatsoever, over ten thousand of them and the nasty families.

Drawn by a seeded generator and not by hypothesis: these are many small ones, seen quickly; the
tests beside this one shrink what they find.
"""

from collections.abc import Callable
from typing import Final

import numpy as np
import pytest
from placement.core.certificate import Certificate, certify
from placement.core.fair import solve_fair
from placement.core.flow import Solution, any_optimum, price_list, solve_repair
from placement.core.instance import (
    NONE,
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
from placement.core.reference_flow import bare_arcs, run_flow

SEED: Final = "公开种子"
PER_FAMILY: Final = 1000
Draw = np.random.Generator
Tables = tuple[CandidateTable, BranchTable, RegionTable, EdgeTable]


def tables(  # noqa: PLR0913 - what the families differ in
    draw: Draw,
    *,
    reach: float = 0.5,
    values: tuple[int, ...] = (0, 1, 2, 500, 9_999, 10_000),
    seats: tuple[int, int] = (0, 3),
    floors: tuple[int, int] = (0, 3),
    caps: tuple[int, int] = (-1, 5),
    towns: int = 3,
    young: float = 0.5,
) -> Tables:
    """A dozen people, a few branches in towns of one county; ends of ranges are exclusive."""
    n, b = int(draw.integers(0, 13)), int(draw.integers(1, 8))
    who, where = np.nonzero(draw.random((n, b)) < reach)
    e = len(who)
    return (
        CandidateTable(
            [f"p{i:02d}" for i in range(n)],
            draw.random(n) < young,
            draw.integers(0, 3, n),
            [""] * n,
        ),
        BranchTable(
            [f"b{j}" for j in range(b)],
            [f"t{int(k)}" for k in draw.integers(0, towns, b)],
            [""] * b,
            draw.integers(*seats, b),
            draw.integers(*floors, b),
        ),
        RegionTable(
            ["c", *(f"t{k}" for k in range(towns))],
            ["", *["c"] * towns],
            np.concatenate([draw.integers(-1, 9, 1), draw.integers(*caps, towns)]),
        ),
        EdgeTable(who, where, draw.choice(values, e), draw.integers(0, 4, e)),
    )


FAMILIES: Final[dict[str, Callable[[Draw], Tables]]] = {
    "ordinary": tables,
    "one seat each and floors beyond reach": lambda draw: tables(
        draw, seats=(1, 2), floors=(1, 4), young=0.2
    ),
    "everybody worth the same everywhere": lambda draw: tables(draw, values=(7,)),
    "worth nothing at all": lambda draw: tables(draw, values=(0,)),
    "one county, one town": lambda draw: tables(draw, towns=1, caps=(0, 6)),
    "hardly an edge": lambda draw: tables(draw, reach=0.08),
    "everybody may go everywhere": lambda draw: tables(draw, reach=1.0),
    "nothing but caps": lambda draw: tables(draw, caps=(0, 3), floors=(0, 1), seats=(2, 5)),
    "nobody under 35": lambda draw: tables(draw, young=0.0, floors=(1, 3)),
    "floors above the seats": lambda draw: tables(draw, seats=(0, 2), floors=(2, 5), young=0.9),
}


def drawn(family: str, number: int) -> tuple[Instance, Tables, IntArray]:
    """An instance of a family, with pins where they can be kept, its tables and its lottery."""
    draw = np.random.default_rng([number, *family.encode()])
    made = FAMILIES[family](draw)
    weight = int(draw.choice((1, 60, 1_000_000)))
    try:
        instance = build_instance(*made, some_pins(draw, made), floor_weight=weight)
    except InstanceError:
        instance = build_instance(*made, floor_weight=weight)
    return instance, made, lottery_ranks(SEED, instance.candidate_ids)


def some_pins(draw: Draw, made: Tables) -> PinTable:
    """Up to two pairs of the edges, forced or forbidden, now and then against each other."""
    people, branches, _, edges = made
    if not len(edges.candidate):
        return PinTable()
    rows = draw.integers(0, len(edges.candidate), int(draw.integers(0, 3)))
    return PinTable(
        [people.ids[int(edges.candidate[row])] for row in rows],
        [branches.ids[int(edges.branch[row])] for row in rows],
        [str(kind) for kind in draw.choice(("force", "forbid"), len(rows))],
    )


def judged(instance: Instance, edge: IntArray, proof: Solution, ranks: IntArray) -> Certificate:
    prices, coverage = price_list(proof.prices), price_list(proof.coverage)
    return certify(instance, branches_of(instance, edge), prices, ranks, coverage)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_mode_keeps_its_promise(family: str) -> None:
    """Feasible always; optimal proven; fair without envy but by floors; repair covers the most."""
    for number in range(PER_FAMILY):
        instance, _, ranks = drawn(family, number)
        proof = any_optimum(instance)
        fair = solve_fair(instance, ranks)
        optimal = judged(instance, proof.edge, proof, ranks)
        by_standing = judged(instance, fair, proof, ranks)
        repaired = judged(instance, solve_repair(instance, ranks, fair), proof, ranks)

        where = f"{family} {number}"
        assert optimal.is_optimal, where
        assert not by_standing.faults, where
        assert by_standing.envy_pairs == by_standing.floor_envy_pairs, where
        assert not repaired.faults, where
        assert repaired.coverage == repaired.coverage_bound >= optimal.coverage, where
        assert optimal.objective >= max(by_standing.objective, repaired.objective), where


@pytest.mark.parametrize("family", FAMILIES)
def test_or_tools_finds_the_same_objective(family: str) -> None:
    for number in range(PER_FAMILY // 10):
        instance, _, ranks = drawn(family, number)
        proof = any_optimum(instance)
        if not len(instance.edge_value):
            continue
        arcs = bare_arcs(instance)

        theirs = -int((run_flow(arcs) * arcs.cost).sum())

        assert judged(instance, proof.edge, proof, ranks).objective == theirs, f"{family} {number}"


@pytest.mark.parametrize("family", FAMILIES)
def test_one_more_seat_never_costs(family: str) -> None:
    """The optimum does not fall; in fair, without floors and caps, nobody ends up worse."""
    for number in range(PER_FAMILY // 10):
        _, made, ranks = drawn(family, number)
        people, branches, regions, edges = made
        before = build_instance(*made)
        more = branches.capacity.copy()
        more[number % len(more)] += 1
        wider = BranchTable(branches.ids, branches.towns, branches.counties, more, branches.floor)
        after = build_instance(people, wider, regions, edges)
        worth = [
            judged(i, p.edge, p, ranks).objective
            for i in (before, after)
            for p in (any_optimum(i),)
        ]
        assert worth[0] <= worth[1], f"{family} {number}"

        none = RegionTable(regions.ids, regions.parents, np.full(len(regions.ids), NONE))
        bare = [
            BranchTable(one.ids, one.towns, one.counties, one.capacity, np.zeros_like(one.floor))
            for one in (branches, wider)
        ]
        tight, wide = (build_instance(people, seats, none, edges) for seats in bare)
        places = [place_in_wishes(i, solve_fair(i, ranks)) for i in (tight, wide)]
        assert (places[1] <= places[0]).all(), f"{family} {number}"


def place_in_wishes(instance: Instance, edge: IntArray) -> IntArray:
    """How far down their own list each person sits; unplaced is below everything."""
    wish = np.where(instance.edge_wish > 0, instance.edge_wish, np.iinfo(np.int32).max)
    order = np.lexsort((-instance.edge_value, wish, instance.edge_candidate))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    return np.where(edge == NONE, len(order), np.append(place, 0)[edge])


def test_priorities_beyond_32_bits_keep_their_order() -> None:
    """Files may hold any whole number; the columns of edges are narrower."""
    for big in (2**31, 2**62):
        people = CandidateTable(
            ["a", "b"], np.ones(2, dtype=np.bool_), big * np.array([-1, 1]), [""] * 2
        )
        one, none = np.array([1]), np.array([0])
        instance = build_instance(
            people,
            BranchTable(["s"], ["t"], [""], one, none),
            RegionTable(["t"], [""], -one),
            EdgeTable(
                np.arange(2), np.zeros(2, np.int64), np.ones(2, np.int64), np.ones(2, np.int64)
            ),
        )
        for seed in range(4):
            edge = solve_fair(instance, lottery_ranks(str(seed), instance.candidate_ids))
            assert edge.tolist() == [NONE, 1]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_order_of_rows_changes_nothing(family: str) -> None:
    for number in range(PER_FAMILY // 10):
        _, made, _ = drawn(family, number)
        people, branches, regions, edges = made
        draw = np.random.default_rng(number)
        mixed = draw.permutation(len(edges.candidate))
        other = build_instance(
            people,
            branches,
            regions,
            EdgeTable(
                *(
                    column[mixed]
                    for column in (edges.candidate, edges.branch, edges.value, edges.wish_rank)
                )
            ),
        )
        assert (any_optimum(build_instance(*made)).edge == any_optimum(other).edge).all()
