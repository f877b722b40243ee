"""The problem as arrays: who may go where, what it is worth, and the seats of the laminar tree.

Everything is sorted by id when an instance is built, so two instances with the same content are
equal to the byte whatever the order of their rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
TableName = Literal["candidates", "branches", "regions", "edges", "pins"]

VALUE_MAX: Final = 10_000
"""The largest value one pair may have before a stay bonus."""
FLOOR_WEIGHT: Final = 1_000_000
"""M: what one seat covered under a floor is worth, unless the caller says otherwise."""
NONE: Final = -1
"""No branch, no region, no cap."""


class InstanceError(ValueError):
    """A table that cannot be true; names the table, the row (from 0) and the column."""

    def __init__(self, table: TableName, row: int, column: str, reason: str) -> None:
        super().__init__(f"{table} row {row} {column}: {reason}")
        self.table = table
        self.row = row
        self.column = column
        self.reason = reason


@dataclass(frozen=True, slots=True)
class CandidateTable:
    """One row per person; an empty incumbent means the person holds no branch."""

    ids: Sequence[str]
    under35: BoolArray
    priority: IntArray
    incumbents: Sequence[str]


@dataclass(frozen=True, slots=True)
class BranchTable:
    """One row per branch (or post); town and county name regions, either may be empty."""

    ids: Sequence[str]
    towns: Sequence[str]
    counties: Sequence[str]
    capacity: IntArray
    floor: IntArray


@dataclass(frozen=True, slots=True)
class RegionTable:
    """One row per level of the tree above the branches; cap -1 means no cap."""

    ids: Sequence[str]
    parents: Sequence[str]
    cap: IntArray


@dataclass(frozen=True, slots=True)
class EdgeTable:
    """One row per eligible pair; wish rank 0 means not wished for."""

    candidates: Sequence[str]
    branches: Sequence[str]
    value: IntArray
    wish_rank: IntArray
    priority: IntArray | None = None
    """Standing at the branch; the candidate's own priority where absent."""


@dataclass(frozen=True, slots=True)
class PinTable:
    """One row per decision taken beforehand; kind is force or forbid."""

    candidates: Sequence[str] = ()
    branches: Sequence[str] = ()
    kinds: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Instance:
    """n candidates, b branches, r regions, e edges; positions refer to the sorted ids.

    Edges are sorted by candidate, then branch. Forbidden pairs are gone from them, and a forced
    candidate has exactly one.
    """

    candidate_ids: tuple[str, ...]
    under35: BoolArray
    forced: IntArray
    """Branch a candidate must go to, or -1. Shape (n,)."""
    branch_ids: tuple[str, ...]
    branch_region: IntArray
    """Region right above each branch, or -1 for the sink. Shape (b,)."""
    capacity: IntArray
    floor: IntArray
    """Seats that should go to people under 35; may exceed the capacity, then stays unmet."""
    region_ids: tuple[str, ...]
    region_parent: IntArray
    region_cap: IntArray
    edge_candidate: IntArray
    edge_branch: IntArray
    edge_value: IntArray
    edge_wish: IntArray
    edge_priority: IntArray
    floor_weight: int = FLOOR_WEIGHT

    @property
    def edge_start(self) -> IntArray:
        """First edge of each candidate and one past the last. Shape (n + 1,)."""
        people = np.arange(len(self.candidate_ids) + 1)
        return np.searchsorted(self.edge_candidate, people).astype(np.int64)


def build_instance(  # noqa: PLR0913  five tables and what binds them
    candidates: CandidateTable,
    branches: BranchTable,
    regions: RegionTable,
    edges: EdgeTable,
    pins: PinTable | None = None,
    *,
    floor_weight: int = FLOOR_WEIGHT,
    stay_bonus: int = 0,
) -> Instance:
    """Sort, connect and check the tables.

    Args:
        candidates: the people.
        branches: the seats.
        regions: the caps above them.
        edges: who may go where.
        pins: decisions taken beforehand.
        floor_weight: M, what one covered floor seat is worth, > 0.
        stay_bonus: added to the value of an incumbent's own edge, >= 0.

    Raises:
        InstanceError: a duplicate, a reference to nothing, a ring of regions, or pins that
            contradict each other, an edge, a capacity or a cap.
    """
    person_order, person = _sorted_ids("candidates", "candidate_id", candidates.ids)
    branch_order, branch = _sorted_ids("branches", "branch_id", branches.ids)
    region_order, region = _sorted_ids("regions", "region_id", regions.ids)
    parent = _region_parents(regions, branches, region)[region_order]
    seat_region = _branch_regions(branches, region, parent)[branch_order]
    links = _links(edges, candidates, person, branch)
    held = _references("candidates", "incumbent_branch_id", candidates.incumbents, branch)
    stays = held[person_order][links["person"]] == links["seat"]
    pins = pins or PinTable()
    forced, keep = _pinned(pins, person, branch, links)
    built = Instance(
        candidate_ids=tuple(candidates.ids[i] for i in person_order),
        under35=candidates.under35[person_order],
        forced=forced,
        branch_ids=tuple(branches.ids[j] for j in branch_order),
        branch_region=seat_region,
        capacity=branches.capacity[branch_order],
        floor=branches.floor[branch_order],
        region_ids=tuple(regions.ids[r] for r in region_order),
        region_parent=parent,
        region_cap=regions.cap[region_order],
        edge_candidate=links["person"][keep],
        edge_branch=links["seat"][keep],
        edge_value=(links["value"] + stay_bonus * stays)[keep],
        edge_wish=links["wish"][keep],
        edge_priority=links["priority"][keep],
        floor_weight=floor_weight,
    )
    _check_forced_fit(built, pins)
    return built


def region_depths(parent: IntArray) -> IntArray:
    """Steps from each region to its top, shape (r,); -1 for a region on a ring."""
    depth = np.zeros(len(parent), dtype=np.int64)
    at = parent.copy()
    for _ in range(len(parent) + 1):
        moving = at != NONE
        if not moving.any():
            return depth
        depth[moving] += 1
        at[moving] = parent[at[moving]]
    depth[at != NONE] = -1
    return depth


def seats_taken(instance: Instance, at_branch: IntArray) -> IntArray:
    """People counted per region from people counted per branch. Shape (r,)."""
    taken = np.zeros(len(instance.region_ids), dtype=np.int64)
    placed = instance.branch_region != NONE
    np.add.at(taken, instance.branch_region[placed], at_branch[placed])
    depth = region_depths(instance.region_parent)
    for level in range(int(depth.max(initial=0)), 0, -1):
        rows = np.flatnonzero(depth == level)
        np.add.at(taken, instance.region_parent[rows], taken[rows])
    return taken


def _sorted_ids(
    table: TableName, column: str, ids: Sequence[str]
) -> tuple[IntArray, dict[str, int]]:
    """The order that sorts a table, and the position of each id in it."""
    order = sorted(range(len(ids)), key=ids.__getitem__)
    index = {ids[row]: position for position, row in enumerate(order)}
    if len(index) != len(ids):
        seen: set[str] = set()
        for row, value in enumerate(ids):
            if value in seen:
                raise InstanceError(table, row, column, f"{value!r} is listed twice")
            seen.add(value)
    if "" in index:
        raise InstanceError(table, ids.index(""), column, "is empty")
    return np.array(order, dtype=np.int64), index


def _references(
    table: TableName, column: str, names: Sequence[str], index: dict[str, int]
) -> IntArray:
    """Positions of the names; an empty name is -1."""
    found = np.array([index.get(name, -2) if name else NONE for name in names], dtype=np.int64)
    missing = np.flatnonzero(found == -2)  # noqa: PLR2004  the mark set one line above
    if missing.size:
        row = int(missing[0])
        raise InstanceError(table, row, column, f"{names[row]!r} is not known")
    return found


def _region_parents(
    regions: RegionTable, branches: BranchTable, region: dict[str, int]
) -> IntArray:
    """Parent of each region row; a town without one takes the county its branches name."""
    parent = _references("regions", "parent_id", regions.parents, region)
    row_of = {region_id: row for row, region_id in enumerate(regions.ids)}
    for row, (town, county) in enumerate(zip(branches.towns, branches.counties, strict=True)):
        if town in row_of and county in region and town != county:
            at = row_of[town]
            if parent[at] == NONE and not regions.parents[at]:
                parent[at] = region[county]
            elif not regions.parents[at] and parent[at] != region[county]:
                raise InstanceError(
                    "branches", row, "county_id", f"town {town!r} is in another county above"
                )
    by_position = np.full(len(parent), NONE, dtype=np.int64)
    for row, region_id in enumerate(regions.ids):
        by_position[region[region_id]] = parent[row]
    ringed = region_depths(by_position) == -1
    for row, region_id in enumerate(regions.ids):
        if ringed[region[region_id]]:
            raise InstanceError("regions", row, "parent_id", f"{region_id!r} is above itself")
    return parent


def _branch_regions(branches: BranchTable, region: dict[str, int], parent: IntArray) -> IntArray:
    """The lowest region of each branch row, after checking that its county is above its town."""
    town = _references("branches", "town_id", branches.towns, region)
    county = _references("branches", "county_id", branches.counties, region)
    above = town.copy()
    settled = (town == NONE) | (county == NONE)
    while not settled.all():
        settled |= above == county
        lost = ~settled & (above == NONE)
        if lost.any():
            row = int(np.flatnonzero(lost)[0])
            reason = f"{branches.counties[row]!r} is not above town {branches.towns[row]!r}"
            raise InstanceError("branches", row, "county_id", reason)
        above = np.where(settled, above, parent[above])
    return np.where(town == NONE, county, town)


def _links(
    edges: EdgeTable, candidates: CandidateTable, person: dict[str, int], branch: dict[str, int]
) -> dict[str, IntArray]:
    """The edges as columns, sorted by candidate then branch."""
    at_person = _references("edges", "candidate_id", edges.candidates, person)
    at_seat = _references("edges", "branch_id", edges.branches, branch)
    for column, found in (("candidate_id", at_person), ("branch_id", at_seat)):
        if (found == NONE).any():
            raise InstanceError("edges", int(np.argmax(found == NONE)), column, "is empty")
    order = np.lexsort((at_seat, at_person))
    same = (np.diff(at_person[order]) == 0) & (np.diff(at_seat[order]) == 0)
    if same.any():
        row = int(order[np.flatnonzero(same)[0] + 1])
        pair = f"{edges.candidates[row]!r} and {edges.branches[row]!r}"
        raise InstanceError("edges", row, "branch_id", f"{pair} are paired twice")
    standing = edges.priority
    if standing is None:
        own = np.zeros(len(person), dtype=np.int64)
        own[[person[name] for name in candidates.ids]] = candidates.priority
        standing = own[at_person]
    return {
        "person": at_person[order],
        "seat": at_seat[order],
        "value": edges.value[order],
        "wish": edges.wish_rank[order],
        "priority": standing[order],
    }


def _pinned(
    pins: PinTable, person: dict[str, int], branch: dict[str, int], links: dict[str, IntArray]
) -> tuple[IntArray, BoolArray]:
    """Forced branch per candidate, and which edges stay."""
    who = _references("pins", "candidate_id", pins.candidates, person)
    where = _references("pins", "branch_id", pins.branches, branch)
    width = max(len(branch), 1)
    edge_key = links["person"] * width + links["seat"]
    keep = np.ones(len(edge_key), dtype=np.bool_)
    forced = np.full(len(person), NONE, dtype=np.int64)
    kinds: dict[int, str] = {}
    for row, kind in enumerate(pins.kinds):
        if NONE in (who[row], where[row]):
            raise InstanceError("pins", row, "candidate_id", "a pin names a person and a branch")
        key = int(who[row] * width + where[row])
        if kind not in ("force", "forbid"):
            raise InstanceError("pins", row, "kind", f"{kind!r} is neither force nor forbid")
        if kinds.setdefault(key, kind) != kind:
            raise InstanceError("pins", row, "kind", "the pair is both forced and forbidden")
        at = int(np.searchsorted(edge_key, key))
        is_edge = at < len(edge_key) and edge_key[at] == key
        if kind == "forbid":
            keep[at : at + is_edge] = False
        elif not is_edge:
            raise InstanceError("pins", row, "branch_id", "the forced pair is not an eligible edge")
        elif forced[who[row]] not in (NONE, where[row]):
            raise InstanceError("pins", row, "branch_id", "the person is forced to two branches")
        else:
            forced[who[row]] = where[row]
    own = forced[links["person"]]
    return forced, keep & ((own == NONE) | (own == links["seat"]))


def _check_forced_fit(instance: Instance, pins: PinTable) -> None:
    """Refuse forced people beyond a capacity or a cap: with that, every instance is feasible."""
    held = instance.forced[instance.forced != NONE]
    at_branch = np.bincount(held, minlength=len(instance.branch_ids)).astype(np.int64)
    full = np.flatnonzero(at_branch > instance.capacity)
    if full.size:
        name = instance.branch_ids[int(full[0])]
        rows = [k for k, pinned in enumerate(pins.branches) if pinned == name]
        reason = f"more people are forced to {name!r} than it has seats"
        raise InstanceError("pins", rows[-1], "branch_id", reason)
    taken = seats_taken(instance, at_branch)
    over = np.flatnonzero((instance.region_cap != NONE) & (taken > instance.region_cap))
    if over.size:
        name = instance.region_ids[int(over[0])]
        reason = f"more people are forced into region {name!r} than its cap"
        raise InstanceError("pins", len(pins.kinds) - 1, "branch_id", reason)
