import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from placement.core.certificate import (
    Certificate,
    PriceList,
    certify,
    coverage_bound,
    coverage_bound_by,
    dual_objective,
)
from placement.core.flow import Solution, any_optimum, price_list, solve_optimal
from placement.core.instance import Instance, InstanceError
from placement.core.lottery import lottery_ranks, ticket
from placement.core.network import branches_of
from placement.core.prices import NotOptimalError, prices_of
from placement.core.reference_flow import SolverError, run_flow
from placement.core.reference_flow import bare_arcs as arcs_of

from services.placement.tests.core.instances import (
    an_instance,
    every_placement,
    instances,
    worth_of,
)

SEED = "公开种子"


def solved(instance: Instance, seed: str = SEED) -> tuple[Solution, tuple[int, ...]]:
    solution = solve_optimal(instance, lottery_ranks(seed, instance.candidate_ids))
    return solution, tuple(branches_of(instance, solution.edge).tolist())


def judged(instance: Instance, solution: Solution) -> Certificate:
    ranks = lottery_ranks(SEED, instance.candidate_ids)
    return certify(
        instance, branches_of(instance, solution.edge), price_list(solution.prices), ranks
    )


@settings(max_examples=300, deadline=None)
@given(instances())
def test_nobody_finds_a_better_placement_by_trying_them_all(instance: Instance) -> None:
    solution, placing = solved(instance)
    best = max(worth_of(instance, other)[0] for other in every_placement(instance))
    assert worth_of(instance, placing)[0] == best
    certificate = judged(instance, solution)
    assert certificate.is_optimal
    assert certificate.objective == best


@settings(max_examples=200, deadline=None)
@given(instances())
def test_the_coverage_bound_is_the_most_that_any_placement_covers(instance: Instance) -> None:
    most = max(worth_of(instance, other)[2] for other in every_placement(instance))
    assert coverage_bound(instance) == most
    assert coverage_bound_by(instance, price_list(any_optimum(instance).coverage)) == most


@settings(max_examples=200, deadline=None)
@given(instances(), st.integers(0, 5))
def test_ties_are_settled_by_the_lottery_one_place_after_the_other(
    instance: Instance, number: int
) -> None:
    seed = f"{SEED}{number}"
    _, placing = solved(instance, seed)
    order = np.argsort(lottery_ranks(seed, instance.candidate_ids))
    optima = every_placement(instance)
    best = max(worth_of(instance, other)[0] for other in optima)
    luckiest = max(
        tuple(other[i] >= 0 for i in order)
        for other in optima
        if worth_of(instance, other)[0] == best
    )
    assert tuple(placing[i] >= 0 for i in order) == luckiest


@settings(max_examples=200, deadline=None)
@given(instances())
def test_both_ends_of_the_prices_prove_the_optimum(instance: Instance) -> None:
    solution, placing = solved(instance)
    tree, low = solution.prices.tree, solution.prices.low
    lowest = PriceList(low[tree.entrance], low[tree.branch], low[tree.region])
    assert dual_objective(instance, lowest) == worth_of(instance, placing)[0]
    assert dual_objective(instance, price_list(solution.prices)) == worth_of(instance, placing)[0]
    assert (low <= solution.prices.high).all()
    alone = any_optimum(instance)
    assert dual_objective(instance, price_list(alone.prices)) == worth_of(instance, placing)[0]


@settings(max_examples=200, deadline=None)
@given(instances(), st.data())
def test_any_prices_at_all_bound_every_placement(instance: Instance, data: st.DataObject) -> None:
    def some(size: int) -> np.ndarray:
        numbers = st.integers(-2_000_000, 2_000_000)
        drawn = data.draw(st.lists(numbers, min_size=size, max_size=size))
        return np.array(drawn, dtype=np.int64)

    b, r = len(instance.branch_ids), len(instance.region_ids)
    bound = dual_objective(instance, PriceList(some(b), some(b), some(r)))
    assert bound >= max(worth_of(instance, other)[0] for other in every_placement(instance))


@settings(max_examples=100, deadline=None)
@given(instances())
def test_a_placement_that_can_be_improved_has_no_prices(instance: Instance) -> None:
    best = max(worth_of(instance, other)[0] for other in every_placement(instance))
    for placing in every_placement(instance)[:20]:
        edge = np.array(
            [
                next(
                    (
                        k
                        for k in np.flatnonzero(instance.edge_candidate == i)
                        if instance.edge_branch[k] == branch
                    ),
                    -1,
                )
                for i, branch in enumerate(placing)
            ],
            dtype=np.int64,
        )
        if worth_of(instance, placing)[0] == best:
            prices_of(instance, edge)
        else:
            with pytest.raises(NotOptimalError):
                prices_of(instance, edge)


def test_the_lottery_decides_between_two_equals_and_the_seed_changes_it() -> None:
    equals = an_instance(young=(False, False), edges=((0, 0, 500), (1, 0, 500)))
    winners = {solved(equals, str(seed))[1] for seed in range(20)}
    assert winners == {(0, -1), (-1, 0)}
    for seed in range(20):
        first = min(("p0", "p1"), key=lambda who: ticket(str(seed), who))
        assert solved(equals, str(seed))[1][int(first[1])] == 0


def test_of_two_equals_the_luckier_takes_the_better_seat() -> None:
    edges = ((0, 0, 100), (0, 1, 50), (1, 0, 100), (1, 1, 50))
    equals = an_instance(young=(False, False), seats=(1, 1), floors=(0, 0), edges=edges)
    for seed in range(20):
        first = min((0, 1), key=lambda i: ticket(str(seed), f"p{i}"))
        assert solved(equals, str(seed))[1][first] == 0


def test_a_floor_nobody_can_meet_is_counted_and_blocks_nobody() -> None:
    instance = an_instance(young=(False,), floors=(1,), edges=((0, 0, 7),))
    solution, placing = solved(instance)
    certificate = judged(instance, solution)
    assert placing == (0,)
    assert (certificate.coverage, certificate.coverage_bound) == (0, 0)
    assert certificate.coverage_demanded == 1


def test_a_floor_outweighs_any_value() -> None:
    instance = an_instance(floors=(1,), edges=((0, 0, 0), (1, 0, 10_000)))
    assert solved(instance)[1] == (0, -1)


def test_a_town_cap_binds_over_its_branches() -> None:
    instance = an_instance(
        young=(False,) * 3,
        seats=(1, 1),
        floors=(0, 0),
        edges=((0, 0, 10), (1, 1, 9), (2, 0, 8)),
        caps={"C": ("", 5), "T": ("C", 1)},
    )
    assert solved(instance)[1] == (0, -1, -1)


def test_no_edges_and_nobody_at_all_are_answers_too() -> None:
    for young in ((), (True, False)):
        instance = an_instance(young=young, floors=(1,), edges=())
        solution, placing = solved(instance)
        assert set(placing) <= {-1}
        assert judged(instance, solution).is_optimal


def test_a_forced_pair_stands_against_a_better_one() -> None:
    instance = an_instance(edges=((0, 0, 1), (1, 0, 10_000)), pins=((0, 0, "force"),))
    assert solved(instance)[1] == (0, -1)


@pytest.mark.parametrize(
    ("pins", "said"),
    [
        (((0, 0, "force"), (1, 0, "force")), "more people are forced"),
        (((0, 0, "force"), (0, 0, "forbid")), "both forced and forbidden"),
        (((0, 1, "force"),), "not known"),
    ],
)
def test_pins_that_cannot_be_kept_are_refused(
    pins: tuple[tuple[int, int, str], ...], said: str
) -> None:
    with pytest.raises(InstanceError, match=said):
        an_instance(pins=pins)


def test_pins_beyond_a_cap_are_refused() -> None:
    with pytest.raises(InstanceError, match="region 'T'"):
        an_instance(caps={"T": ("", 0)}, pins=((0, 0, "force"),))


def test_the_order_of_rows_changes_nothing() -> None:
    edges = tuple((i, j, 100) for i in range(6) for j in range(3))
    forward = an_instance(young=(True,) * 6, seats=(1,) * 3, floors=(1, 0, 1), edges=edges)
    backward = an_instance(young=(True,) * 6, seats=(1,) * 3, floors=(1, 0, 1), edges=edges[::-1])
    assert solved(forward)[1] == solved(backward)[1]


def test_costs_beyond_the_solver_are_refused_not_answered_wrongly() -> None:
    instance = an_instance(floors=(1,), floor_weight=2**60)
    with pytest.raises(SolverError, match="range"):
        run_flow(arcs_of(instance))


def test_the_judge_finds_planted_faults() -> None:
    instance = an_instance(
        young=(True, True, False),
        seats=(1, 1),
        floors=(0, 0),
        edges=((0, 0, 5), (1, 0, 4), (2, 1, 3)),
        caps={"T": ("", 1)},
    )
    solution, _ = solved(instance)
    ranks = lottery_ranks(SEED, instance.candidate_ids)
    prices = price_list(solution.prices)

    def faults(*placing: int) -> str:
        found = certify(instance, np.array(placing, dtype=np.int64), prices, ranks)
        return " ".join(found.faults)

    assert "branch b0 holds 2 of 1" in faults(0, 0, -1)
    assert "region T holds 2 of 1" in faults(0, -1, 1)
    assert "p2 is not eligible at b0" in faults(-1, -1, 0)
    assert certify(instance, np.array((-1, 0, -1)), prices, ranks).gap == 1


def test_envy_is_counted_by_priority_then_lottery() -> None:
    instance = an_instance(
        young=(False, False),
        edges=((0, 0, 9), (1, 0, 1)),
        priority=(0, 5),
        wishes=(1, 1),
    )
    solution, placing = solved(instance)
    assert placing == (0, -1)
    assert judged(instance, solution).envy_pairs == 1
