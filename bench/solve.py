"""The optimum with its certificate against OR-Tools called bare on the same arcs, in one process.

    python bench/solve.py [--rounds 3] [--sizes 31856x11258 1000000x600000]
                          [--nationwide 0.1 | --random | --counties 1]

*Proven* is ours up to a checked proof: layout, network simplex, bound of the coverage, and the
independent judge (seats, caps, envy, primal = dual). *Whole* adds what a run needs besides: the
passes by lottery and, up to four million edges, both ends of the prices. *Bare* is
``SimpleMinCostFlow`` on arcs that are built already. Each round runs all three in turn; ratios are
of medians. Memory is the peak of the process while ours ran, with the instance in it.
"""

import argparse
import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from placement.core.certificate import certify
from placement.core.flow import Solution, any_optimum, price_list, solve_optimal
from placement.core.instance import Instance
from placement.core.lottery import lottery_ranks
from placement.core.network import branches_of
from placement.core.reference_flow import bare_arcs, run_flow
from placing.country import Shape, country

SIZES = ["5000x309", "31856x11258", "167400x11258", "100000x60000"]
ROW = "{:>15} {:>9} {:>9} {:>9} {:>9} {:>9} {:>7} {:>7}"


def judged(instance: Instance, solution: Solution, ranks: np.ndarray) -> None:
    """Hold a solution against the judge, who must find it proven."""
    found = certify(
        instance,
        branches_of(instance, solution.edge),
        price_list(solution.prices),
        ranks,
        price_list(solution.coverage),
    )
    assert found.is_optimal, found
    assert found.coverage <= found.coverage_bound


def timed(work: Callable[[], object]) -> float:
    """Seconds of one call."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def peak_mb() -> int:
    """Most memory the process held since it was last forgotten."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def measured(shape: Shape, rounds: int) -> tuple[str, ...]:
    """One line of the table."""
    instance = country(shape)
    ranks = lottery_ranks(str(shape.seed), instance.candidate_ids)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")  # forget the peak so far
    proven, whole, bare = [], [], []
    judged(instance, any_optimum(instance), ranks)
    memory = peak_mb()
    arcs = bare_arcs(instance)
    for _ in range(rounds):
        proven.append(timed(lambda: judged(instance, any_optimum(instance), ranks)))
        whole.append(timed(lambda: judged(instance, solve_optimal(instance, ranks), ranks)))
        bare.append(timed(lambda: run_flow(arcs)))
    mine, all_of_it, theirs = map(statistics.median, (proven, whole, bare))
    seconds = (f"{mine:.3f}", f"{all_of_it:.3f}", f"{theirs:.3f}")
    ratio = f"{mine / theirs:.3f}"
    return (
        str(len(instance.edge_value)),
        *seconds,
        f"{memory}",
        ratio,
        f"{all_of_it / theirs:.3f}",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", nargs="+", default=SIZES)
    parser.add_argument("--nationwide", type=float, default=0.0)
    parser.add_argument("--random", action="store_true")
    parser.add_argument("--counties", type=int)
    options = parser.parse_args()
    measured(Shape(200, 40), 1)  # compiles
    print(ROW.format("size", "edges", "proven s", "whole s", "bare s", "peak MB", "p/b", "w/b"))
    for size in options.sizes:
        people, branches = map(int, size.split("x"))
        shape = Shape(
            people,
            branches,
            options.seed,
            options.nationwide,
            is_random=options.random,
            counties=options.counties,
        )
        print(ROW.format(size, *measured(shape, options.rounds)), flush=True)


if __name__ == "__main__":
    main()
