"""Our whole solve against OR-Tools called bare on the same arcs, in one process.

    python bench/solve.py [--seed 1] [--sizes 5000x309 31856x11258] [--rounds 3]

Ours is everything a run needs: tree, flow, prices, lottery passes, certificate. Bare is
``SimpleMinCostFlow`` on arcs that are built already. Each round runs both, in turn; the ratio is
that of the medians. The instance is invented: towns on a plane, people near them, values that
fall with distance, floors of one under 35 at every branch, caps on towns.
"""

import argparse
import statistics
import time

import numpy as np
from placement.cli import branches_of, price_list
from placement.core.certificate import certify
from placement.core.flow import solve_optimal
from placement.core.instance import (
    BranchTable,
    CandidateTable,
    EdgeTable,
    Instance,
    RegionTable,
    build_instance,
)
from placement.core.lottery import lottery_ranks
from placement.core.reference_flow import bare_arcs, run_flow
from scipy.spatial import cKDTree

EDGES_PER_PERSON = 10
BRANCHES_PER_TOWN = 12
TOWNS_PER_COUNTY = 20
YOUNG_SHARE = 0.7


def invented(people: int, branches: int, seed: int) -> Instance:
    """Branches in towns in counties; every person reaches the nearest ten branches."""
    draw = np.random.default_rng(seed)
    towns = -(-branches // BRANCHES_PER_TOWN)
    centre = draw.random((towns, 2)) * np.sqrt(towns)
    town = np.arange(branches) // BRANCHES_PER_TOWN
    place = centre[town] + draw.normal(0, 0.3, (branches, 2))
    home = place[draw.integers(0, branches, people)] + draw.normal(0, 0.4, (people, 2))
    near = min(EDGES_PER_PERSON, branches)
    distance, found = cKDTree(place).query(home, k=near)
    value = 9000 / (1 + distance) + draw.integers(0, 1000, distance.shape)
    counties = -(-towns // TOWNS_PER_COUNTY)
    regions = [f"c{k:05d}" for k in range(counties)] + [f"t{k:06d}" for k in range(towns)]
    above = [""] * counties + [f"c{k // TOWNS_PER_COUNTY:05d}" for k in range(towns)]
    caps = np.concatenate([np.full(counties, -1), draw.integers(20, 40, towns)])
    return build_instance(
        CandidateTable(
            [f"p{i:07d}" for i in range(people)],
            draw.random(people) < YOUNG_SHARE,
            draw.integers(0, 100, people),
            [""] * people,
        ),
        BranchTable(
            [f"b{j:06d}" for j in range(branches)],
            [f"t{k:06d}" for k in town],
            [""] * branches,
            draw.integers(1, 5, branches),
            np.ones(branches, dtype=np.int64),
        ),
        RegionTable(regions, above, caps),
        EdgeTable(
            [f"p{i:07d}" for i in range(people) for _ in range(near)],
            [f"b{j:06d}" for j in found.reshape(people * near)],
            value.astype(np.int64).reshape(people * near),
            np.zeros(people * near, dtype=np.int64),
        ),
    )


def ours(instance: Instance, seed: str) -> None:
    """Everything a run does, certificate included."""
    ranks = lottery_ranks(seed, instance.candidate_ids)
    solution = solve_optimal(instance, ranks)
    branch_of = branches_of(instance, solution.edge)
    certificate = certify(instance, branch_of, price_list(solution), ranks)
    assert certificate.is_optimal, certificate


def timed(work: object, *arguments: object) -> float:
    """Seconds of one call."""
    assert callable(work)
    began = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", nargs="+", default=["5000x309", "31856x11258"])
    options = parser.parse_args()
    print(f"{'people x branches':>18} {'edges':>8} {'ours s':>8} {'bare s':>8} {'ratio':>6}")
    for size in options.sizes:
        people, branches = (int(part) for part in size.split("x"))
        instance = invented(people, branches, options.seed)
        arcs = bare_arcs(instance)
        pairs = [
            (timed(ours, instance, str(options.seed)), timed(run_flow, arcs))
            for _ in range(options.rounds)
        ]
        mine, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
        edges = len(instance.edge_value)
        print(f"{size:>18} {edges:>8} {mine:8.3f} {bare:8.3f} {mine / bare:6.2f}")


if __name__ == "__main__":
    main()
