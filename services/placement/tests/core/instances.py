"""Small random instances, and a brute force that tries every placement."""

from itertools import product

import numpy as np
from hypothesis import strategies as st
from placement.core.instance import (
    BranchTable,
    CandidateTable,
    EdgeTable,
    Instance,
    InstanceError,
    PinTable,
    RegionTable,
    build_instance,
)


def ints(*numbers: int) -> np.ndarray:
    return np.array(numbers, dtype=np.int64)


def an_instance(  # noqa: PLR0913
    *,
    young: tuple[bool, ...] = (True, False),
    seats: tuple[int, ...] = (1,),
    floors: tuple[int, ...] = (0,),
    edges: tuple[tuple[int, int, int], ...] = ((0, 0, 500), (1, 0, 400)),
    towns: tuple[str, ...] | None = None,
    caps: dict[str, tuple[str, int]] | None = None,
    pins: tuple[tuple[int, int, str], ...] = (),
    wishes: tuple[int, ...] | None = None,
    priority: tuple[int, ...] | None = None,
    floor_weight: int = 1_000_000,
) -> Instance:
    """Persons p0…, branches b0…; caps maps region → (parent, cap), -1 for no cap."""
    caps = {"T": ("", -1)} if caps is None else caps
    towns = towns or ("T",) * len(seats)
    return build_instance(
        CandidateTable(
            [f"p{i}" for i in range(len(young))],
            np.array(young, dtype=np.bool_),
            ints(*(priority or (0,) * len(young))),
            [""] * len(young),
        ),
        BranchTable(
            [f"b{j}" for j in range(len(seats))],
            list(towns),
            [""] * len(seats),
            ints(*seats),
            ints(*floors),
        ),
        RegionTable(
            list(caps), [c[0] for c in caps.values()], ints(*(c[1] for c in caps.values()))
        ),
        EdgeTable(
            ints(*(e[0] for e in edges)),
            ints(*(e[1] for e in edges)),
            ints(*(e[2] for e in edges)),
            ints(*(wishes or (0,) * len(edges))),
        ),
        PinTable([f"p{p[0]}" for p in pins], [f"b{p[1]}" for p in pins], [p[2] for p in pins]),
        floor_weight=floor_weight,
    )


@st.composite
def instances(draw: st.DrawFn, people: int = 5, branches: int = 4) -> Instance:
    """Two levels of caps, floors beyond reach, few distinct values (many ties), some pins."""
    n = draw(st.integers(0, people))
    b = draw(st.integers(1, branches))
    pairs = draw(st.sets(st.tuples(st.integers(0, n - 1), st.integers(0, b - 1)))) if n else set()
    worth = st.sampled_from((0, 1, 2, 100, 9_999, 10_000))
    edges = tuple((i, j, draw(worth)) for i, j in sorted(pairs))
    free = st.integers(-1, 3)
    caps = {"C": ("", draw(free)), "T0": ("C", draw(free)), "T1": ("C", draw(free))}
    pins = draw(st.sets(st.sampled_from(sorted(pairs)), max_size=2)) if pairs else set()
    kinds = st.sampled_from(("force", "forbid"))
    fields = {
        "young": tuple(draw(st.booleans()) for _ in range(n)),
        "seats": tuple(draw(st.integers(0, 2)) for _ in range(b)),
        "floors": tuple(draw(st.integers(0, 2)) for _ in range(b)),
        "towns": tuple(draw(st.sampled_from(("T0", "T1"))) for _ in range(b)),
        "edges": edges,
        "caps": caps,
        "wishes": tuple(draw(st.integers(0, 3)) for _ in edges),
        "priority": tuple(draw(st.integers(0, 2)) for _ in range(n)),
        "floor_weight": draw(st.sampled_from((1, 50, 1_000_000))),
    }
    drawn = tuple((i, j, draw(kinds)) for i, j in sorted(pins))
    try:
        return an_instance(**fields, pins=drawn)
    except InstanceError:
        return an_instance(**fields)


def every_placement(instance: Instance) -> list[tuple[int, ...]]:
    """All feasible placements as branch per person (-1: unplaced), by trying them all."""
    options = []
    for i in range(len(instance.candidate_ids)):
        mine = instance.edge_branch[instance.edge_candidate == i].tolist()
        options.append(mine if instance.forced[i] >= 0 else [-1, *mine])
    return [placing for placing in product(*options) if _fits(instance, placing)]


def _fits(instance: Instance, placing: tuple[int, ...]) -> bool:
    inside: dict[int, int] = {}
    for branch in placing:
        if branch < 0:
            continue
        if placing.count(branch) > instance.capacity[branch]:
            return False
        region = int(instance.branch_region[branch])
        while region >= 0:
            inside[region] = inside.get(region, 0) + 1
            region = int(instance.region_parent[region])
    return all(instance.region_cap[k] in (-1, *range(c, 99)) for k, c in inside.items())


def worth_of(instance: Instance, placing: tuple[int, ...]) -> tuple[int, int, int]:
    """Objective, value and coverage of a placement, from the definitions."""
    value = 0
    for i, branch in enumerate(placing):
        if branch >= 0:
            own = (instance.edge_candidate == i) & (instance.edge_branch == branch)
            value += int(instance.edge_value[own][0])
    coverage = sum(
        min(
            int(instance.floor[j]),
            sum(1 for i, at in enumerate(placing) if at == j and instance.under35[i]),
        )
        for j in range(len(instance.branch_ids))
    )
    return value + instance.floor_weight * coverage, value, coverage


def a_district(seed: int, people: int = 300, branches: int = 60, reach: int = 12) -> Instance:
    """Random, too large to try out: towns of five below one county, tight caps, floors, pins."""
    draw = np.random.default_rng(seed)
    towns = [f"T{k}" for k in range(-(-branches // 5))]
    pairs = {
        (i, int(j))
        for i in range(people)
        for j in draw.choice(branches, int(draw.integers(0, reach + 1)), replace=False)
    }
    edges = tuple((i, j, int(draw.choice((0, 1, 500, 501, 9_999)))) for i, j in sorted(pairs))
    forced = {i: j for i, j, _ in edges[:: len(edges) // 5]}
    fields = {
        "young": tuple(bool(one) for one in draw.random(people) < 0.5),
        "seats": tuple(int(one) for one in draw.integers(0, 4, branches)),
        "floors": tuple(int(one) for one in draw.integers(0, 3, branches)),
        "towns": tuple(towns[j // 5] for j in range(branches)),
        "edges": edges,
        "caps": {"C": ("", int(people * 0.3))}
        | {town: ("C", int(draw.integers(-1, 9))) for town in towns},
        "floor_weight": int(draw.choice((1, 700, 1_000_000))),
    }
    try:
        return an_instance(**fields, pins=tuple((i, j, "force") for i, j in forced.items()))
    except InstanceError:
        return an_instance(**fields)
