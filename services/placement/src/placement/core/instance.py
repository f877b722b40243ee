"""The problem as arrays: who may go where, what it is worth, and the seats of the laminar tree.

Everything is sorted by id when an instance is built, so two instances with the same content are
equal to the byte whatever the order of their rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
SmallArray = NDArray[np.int32]
"""Of columns that are as long as there are eligible pairs: half the memory at national size."""
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

    candidate: NDArray[np.integer[Any]]
    """Row of the person in the candidate table; -1 names nobody and is refused."""
    branch: NDArray[np.integer[Any]]
    """Row of the branch in the branch table."""
    value: NDArray[np.integer[Any]]
    wish_rank: NDArray[np.integer[Any]]
    priority: NDArray[np.integer[Any]] | None = None
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
    edge_start: SmallArray
    """First edge of each candidate and one past the last. Shape (n + 1,)."""
    edge_candidate: SmallArray
    edge_branch: SmallArray
    edge_value: SmallArray
    edge_wish: SmallArray
    edge_priority: SmallArray
    """Standing of the person at the branch; higher is better."""
    floor_weight: int = FLOOR_WEIGHT


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
    held = _references("candidates", "incumbent_branch_id", candidates.incumbents, branch)
    links = _links(edges, candidates.priority, _places(person_order), _places(branch_order))
    if stay_bonus:
        stays = held[person_order][links.candidate] == links.branch
        links.value[stays] += stay_bonus
    pins = pins or PinTable()
    forced, links = _pinned(pins, person, branch, links)
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
        edge_start=_starts(links.candidate, len(person_order)),
        edge_candidate=links.candidate,
        edge_branch=links.branch,
        edge_value=links.value,
        edge_wish=links.wish,
        edge_priority=links.priority,
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


class _Links(NamedTuple):
    """The edges as columns, sorted by candidate then branch, both by their places."""

    candidate: SmallArray
    branch: SmallArray
    value: SmallArray
    wish: SmallArray
    priority: SmallArray

    def only(self, keep: NDArray[Any]) -> "_Links":
        return _Links(*(column[keep] for column in self))


def _places(order: IntArray) -> SmallArray:
    """Place of each row in the sorted table."""
    place = np.empty(len(order), dtype=np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    return place


def _links(
    edges: EdgeTable, own_priority: IntArray, person: SmallArray, branch: SmallArray
) -> _Links:
    for column, rows in (("candidate_id", edges.candidate), ("branch_id", edges.branch)):
        if (rows < 0).any():
            raise InstanceError("edges", int(np.argmax(rows < 0)), column, "is not known")
    at_person, at_seat = person[edges.candidate], branch[edges.branch]
    if edges.priority is None:
        standing = _standings(own_priority)[edges.candidate]
    else:
        standing = _standings(edges.priority)
    links = _Links(
        at_person,
        at_seat,
        edges.value.astype(np.int32),
        edges.wish_rank.astype(np.int32),
        standing,
    )
    if not _is_sorted(at_person, at_seat):
        order = np.lexsort((at_seat, at_person))
        links = links.only(order)
        same = (np.diff(links.candidate) == 0) & (np.diff(links.branch) == 0)
        if same.any():
            row = int(order[np.flatnonzero(same)[0] + 1])
            raise InstanceError("edges", row, "branch_id", "the same pair is listed above")
    return links


def _standings(priority: NDArray[Any]) -> SmallArray:
    """Priorities as they are, or as 0, 1, 2 … in their order where they need more room."""
    room = np.iinfo(np.int32)
    if priority.min(initial=0) >= room.min and priority.max(initial=0) <= room.max:
        return priority.astype(np.int32)
    return np.unique(priority, return_inverse=True)[1].astype(np.int32)


def _is_sorted(person: SmallArray, seat: SmallArray) -> bool:
    """Whether every pair stands after the one before it; two equal ones do not."""
    step = np.diff(person)
    return bool(((step > 0) | ((step == 0) & (np.diff(seat) > 0))).all())


def _starts(sorted_rows: SmallArray, size: int) -> SmallArray:
    """First row of each number from 0 to ``size``."""
    counts = np.bincount(sorted_rows, minlength=size)
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)


def _pinned(
    pins: PinTable, person: dict[str, int], branch: dict[str, int], links: _Links
) -> tuple[IntArray, _Links]:
    """Forced branch per candidate, and the edges that stay."""
    who = _references("pins", "candidate_id", pins.candidates, person)
    where = _references("pins", "branch_id", pins.branches, branch)
    forced = np.full(len(person), NONE, dtype=np.int64)
    if not len(who):
        return forced, links
    start = _starts(links.candidate, len(person))
    keep = np.ones(len(links.candidate), dtype=np.bool_)
    kinds: dict[tuple[int, int], str] = {}
    for row, kind in enumerate(pins.kinds):
        i, j = int(who[row]), int(where[row])
        if NONE in (i, j):
            raise InstanceError("pins", row, "candidate_id", "a pin names a person and a branch")
        if kind not in ("force", "forbid"):
            raise InstanceError("pins", row, "kind", f"{kind!r} is neither force nor forbid")
        if kinds.setdefault((i, j), kind) != kind:
            raise InstanceError("pins", row, "kind", "the pair is both forced and forbidden")
        at = int(start[i] + np.searchsorted(links.branch[start[i] : start[i + 1]], j))
        is_edge = at < start[i + 1] and links.branch[at] == j
        if kind == "forbid":
            keep[at : at + is_edge] = False
        elif not is_edge:
            raise InstanceError("pins", row, "branch_id", "the forced pair is not an eligible edge")
        elif forced[i] not in (NONE, j):
            raise InstanceError("pins", row, "branch_id", "the person is forced to two branches")
        else:
            forced[i] = j
    own = forced[links.candidate]
    return forced, links.only(keep & ((own == NONE) | (own == links.branch)))


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
