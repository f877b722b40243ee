"""Instances too large to try out: the proof, OR-Tools and the judge must agree."""

import pytest
from placement.core import flow
from placement.core.certificate import certify, coverage_bound
from placement.core.flow import any_optimum, price_list, solve_optimal
from placement.core.lottery import lottery_ranks
from placement.core.network import branches_of
from placement.core.reference_flow import optimal_edges

from services.placement.tests.core.instances import a_district

SEED = "公开种子"


@pytest.mark.parametrize("seed", range(30))
def test_every_proof_closes_and_the_reference_finds_no_more(seed: int) -> None:
    """Reaches of 12 branches in up to 12 towns: some people are watched, some always priced."""
    instance = a_district(seed)
    ranks = lottery_ranks(SEED, instance.candidate_ids)

    alone, whole = any_optimum(instance), solve_optimal(instance, ranks)
    theirs = optimal_edges(instance, ranks)

    found = [
        certify(
            instance,
            branches_of(instance, edge),
            price_list(prices),
            ranks,
            price_list(alone.coverage),
        )
        for edge, prices in (
            (alone.edge, alone.prices),
            (whole.edge, whole.prices),
            (theirs, alone.prices),
        )
    ]
    assert [one.gap for one in found] == [0, 0, 0]
    assert all(one.is_valid for one in found)
    assert found[0].coverage_bound == coverage_bound(instance)
    assert ((whole.edge < 0) == (theirs < 0)).all()


def test_without_a_proof_the_reference_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    instance = a_district(1)
    ranks = lottery_ranks(SEED, instance.candidate_ids)
    proven = solve_optimal(instance, ranks)
    monkeypatch.setattr(flow, "dual_objective", lambda *_: -1)

    other = solve_optimal(instance, ranks)

    assert (other.prices.high == proven.prices.high).all()
    assert ((other.edge < 0) == (proven.edge < 0)).all()
    at = branches_of(instance, other.edge)
    judged = certify(instance, at, price_list(other.prices), ranks, price_list(other.coverage))
    assert judged.is_optimal
    assert judged.coverage_bound == coverage_bound(instance)
