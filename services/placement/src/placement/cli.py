"""``placement solve`` and ``placement check``: the pure core on files, without a database."""

import argparse
import json
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from placement.core.certificate import Certificate, PriceList, certify
from placement.core.fair import METHOD as FAIR_METHOD
from placement.core.fair import solve_fair
from placement.core.flow import (
    METHOD,
    REPAIR_METHOD,
    Solution,
    price_list,
    solve_optimal,
    solve_repair,
)
from placement.core.instance import FLOOR_WEIGHT, NONE, Instance, IntArray
from placement.core.lottery import lottery_ranks
from placement.core.network import branches_of
from placement.core.prices import NotOptimalError, prices_of
from placement.core.reference_flow import SolverError
from placement.files import (
    FileError,
    csv_bytes,
    input_hash,
    read_assignments,
    read_instance,
    read_json,
    read_policy,
    read_prices,
)

EXIT_REFUTED: Final = 1
EXIT_BAD_FILES: Final = 2
METHODS: Final = {"optimal": METHOD, "fair": FAIR_METHOD, "repair": REPAIR_METHOD}
CHECKED: Final = (
    "objective",
    "value",
    "coverage",
    "coverage_bound",
    "envy_pairs",
    "floor_envy_pairs",
    "dual_objective",
    "gap",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns 0, 1 (the result is refuted) or 2 (bad files or options)."""
    options = _parser().parse_args(arguments)
    try:
        return _solve(options) if options.command == "solve" else _check(options)
    except (FileError, SolverError) as error:
        sys.stderr.write(f"placement: {error}\n")
        return EXIT_BAD_FILES


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="placement", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    solve = commands.add_parser("solve", help="place the candidates of a folder of CSV files")
    solve.add_argument("instance", type=Path, metavar="INSTANCE_DIR")
    solve.add_argument("--mode", required=True, choices=tuple(METHODS))
    solve.add_argument("--out", required=True, type=Path, metavar="OUT_DIR")
    solve.add_argument("--policy", type=Path, help="JSON with floor_weight and stay_bonus")
    solve.add_argument("--seed", default="", help="the lottery's public seed")
    solve.add_argument("--floor-weight", type=int, help=f"M, {FLOOR_WEIGHT} by default")
    check = commands.add_parser("check", help="verify a result without the solver")
    check.add_argument("instance", type=Path, metavar="INSTANCE_DIR")
    check.add_argument("result", type=Path, metavar="OUT_DIR")
    return parser


def _solve(options: argparse.Namespace) -> int:
    if options.floor_weight is not None and options.floor_weight < 1:
        sys.stderr.write("placement: --floor-weight must be at least 1\n")
        return EXIT_BAD_FILES
    began = time.perf_counter()
    policy = read_policy(options.policy) if options.policy else {}
    instance = read_instance(options.instance, floor_weight=options.floor_weight, policy=policy)
    ranks = lottery_ranks(options.seed, instance.candidate_ids)
    solution = solved(instance, ranks, options.mode)
    branch_of = branches_of(instance, solution.edge)
    coverage = price_list(solution.coverage)
    certificate = certify(instance, branch_of, price_list(solution.prices), ranks, coverage)
    settings = {
        "seed": options.seed,
        "floor_weight": instance.floor_weight,
        "stay_bonus": policy.get("stay_bonus", 0),
    }
    report = {
        "mode": options.mode,
        **_figures(certificate),
        **settings,
        "candidates": len(instance.candidate_ids),
        "branches": len(instance.branch_ids),
        "edges": len(instance.edge_value),
        "method": METHODS[options.mode],
        "input_hash": input_hash(options.instance),
        "seconds": round(time.perf_counter() - began, 3),
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
    _write(options.out, instance, branch_of, solution, report)
    return 0


def solved(instance: Instance, ranks: IntArray, mode: str) -> Solution:
    """The placement of a mode, with the prices of the optimum as the bound it is measured by."""
    optimum = solve_optimal(instance, ranks)
    if mode == "optimal":
        return optimum
    fair = solve_fair(instance, ranks)
    edge = fair if mode == "fair" else solve_repair(instance, ranks, fair)
    return replace(optimum, edge=edge)


def _figures(certificate: Certificate) -> dict[str, Any]:
    first, second, third, later, none = certificate.wish_ranks
    return {
        "objective": certificate.objective,
        "value": certificate.value,
        "placed": certificate.placed,
        "coverage": certificate.coverage,
        "coverage_demanded": certificate.coverage_demanded,
        "coverage_bound": certificate.coverage_bound,
        "envy_pairs": certificate.envy_pairs,
        "floor_envy_pairs": certificate.floor_envy_pairs,
        "wish_ranks": {"1": first, "2": second, "3": third, "later": later, "none": none},
        "dual_objective": certificate.dual_objective,
        "gap": certificate.gap,
    }


def _write(
    folder: Path,
    instance: Instance,
    branch_of: IntArray,
    solution: Solution,
    report: dict[str, Any],
) -> None:
    """Write the three files, all of them computed before the first is opened."""
    placed = [
        (who, instance.branch_ids[where])
        for who, where in zip(instance.candidate_ids, branch_of, strict=True)
        if where != NONE
    ]
    tree = solution.prices.tree
    nodes = (
        ("under35", instance.branch_ids, tree.entrance),
        ("branch", instance.branch_ids, tree.branch),
        ("region", instance.region_ids, tree.region),
    )
    prices = [
        (kind, name, solution.prices.high[node], solution.prices.low[node])
        for kind, names, at in nodes
        for name, node in zip(names, at, strict=True)
    ]
    contents = {
        "assignments.csv": csv_bytes(("candidate_id", "branch_id"), placed),
        "prices.csv": csv_bytes(("kind", "id", "price", "price_low"), prices),
        "report.json": (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode(),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise FileError(folder, f"cannot be written ({error.strerror})") from None


def _check(options: argparse.Namespace) -> int:
    report_file = options.result / "report.json"
    report = read_json(report_file)
    policy = {}
    for key, low in (("floor_weight", 1), ("stay_bonus", 0)):
        number = report.get(key, FLOOR_WEIGHT if key == "floor_weight" else 0)
        if not isinstance(number, int) or number < low:
            raise FileError(report_file, f"is not a whole number from {low}", None, key)
        policy[key] = number
    instance = read_instance(options.instance, policy=policy)
    ranks = lottery_ranks(str(report.get("seed", "")), instance.candidate_ids)
    branch_of = read_assignments(options.result / "assignments.csv", instance)
    mode = str(report.get("mode", "optimal"))
    faults, certificate = _judged(options.result, instance, branch_of, ranks, mode)
    if certificate is not None:
        faults += _broken_promises(mode, certificate)
        figures = _figures(certificate)
        faults += [
            f"report.json says {key} {report.get(key)!r}, it is {figures[key]}"
            for key in CHECKED
            if report.get(key) != figures[key]
        ]
    if report.get("input_hash") != input_hash(options.instance):
        faults.append("report.json is about other input files (input_hash)")
    sys.stdout.write("".join(f"FAULT {fault}\n" for fault in faults))
    if certificate is not None:
        sys.stdout.write(json.dumps(_figures(certificate), indent=2) + "\n")
    sys.stdout.write("refuted\n" if faults else "ok\n")
    return EXIT_REFUTED if faults else 0


def _judged(
    folder: Path, instance: Instance, branch_of: IntArray, ranks: IntArray, mode: str
) -> tuple[list[str], Certificate | None]:
    """Faults and certificate; without prices.csv an optimum's are recovered from the placement."""
    if (folder / "prices.csv").exists():
        certificate = certify(
            instance, branch_of, read_prices(folder / "prices.csv", instance), ranks
        )
    else:
        zeros = PriceList(*(instance.capacity * 0, instance.capacity * 0, instance.region_cap * 0))
        feasible = certify(instance, branch_of, zeros, ranks)
        if mode != "optimal":
            return [*feasible.faults, "prices.csv is missing: nothing to measure it by"], feasible
        if not feasible.is_valid:
            return list(feasible.faults), None
        edge = _edges_taken(instance, branch_of)
        try:
            proof = price_list(prices_of(instance, edge))
        except NotOptimalError:
            return ["an exchange of seats would raise the objective"], feasible
        certificate = certify(instance, branch_of, proof, ranks)
    return list(certificate.faults), certificate


def _broken_promises(mode: str, found: Certificate) -> list[str]:
    """What the mode promises and the placement does not keep."""
    if mode == "optimal" and found.gap:
        return [f"the prices do not prove it optimal: gap {found.gap}"]
    passed_over = found.envy_pairs - found.floor_envy_pairs
    if mode == "fair" and passed_over:
        return [f"{passed_over} times somebody was passed over, and no floor explains it"]
    if mode == "repair" and found.coverage < found.coverage_bound:
        return [f"{found.coverage} floor seats are covered of {found.coverage_bound} possible"]
    return []


def _edges_taken(instance: Instance, branch_of: IntArray) -> IntArray:
    """Edge each placed person uses; the placement is known to be feasible."""
    used = branch_of[instance.edge_candidate] == instance.edge_branch
    edge = branch_of * 0 + NONE
    edge[instance.edge_candidate[used]] = used.nonzero()[0]
    return edge


if __name__ == "__main__":
    sys.exit(main())
