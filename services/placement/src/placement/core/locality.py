"""The instance as the simplex wants it: neighbours near each other, settled matters gone.

Nodes are ordered along the tree of regions and people by the seat they are worth most at, so
that what is touched together lies together in memory (measured: 3 times faster at a million
people). Forced people are settled beforehand and take their room with them; edges that lead to
no room are dropped.
"""

from dataclasses import dataclass

import numpy as np
from numba import njit

from placement.core.instance import NONE, BoolArray, Instance, IntArray, SmallArray
from placement.core.network import Arcs, Lines, Tree, flow_through


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions of people, edges and nodes are this layout's own."""

    lines: Lines
    arcs: Arcs
    first_arc: SmallArray
    """The arc by which each node hangs at the beginning, shape (m - 1,)."""
    closed: IntArray
    """Arcs without any room: they never enter the basis."""
    place: IntArray
    """Number here of each node of the tree. Shape (m,)."""
    dead: BoolArray
    """Nodes of the tree from which nothing more can reach the sink. Shape (m,)."""
    area_of: SmallArray
    """Number of the region right above each entrance and branch; -1 for the other nodes."""
    edge: SmallArray
    """Edge of the instance for each edge here."""
    person: IntArray
    """Candidate of the instance for each person here."""
    settled: IntArray
    """Edge of each forced candidate, -1 for the others; shape (n,) of the instance."""


def laid_out(instance: Instance, tree: Tree) -> Layout:
    """Relabel the instance for the simplex."""
    settled = _settled(instance)
    room = tree.capacity - flow_through(instance, tree, settled)
    place = _places(instance, tree)
    alive = _alive(tree, room)
    entered = tree.entered(instance)
    usable = alive[entered] & (instance.forced == NONE)[instance.edge_candidate]
    node = place.astype(np.int32)[entered]
    person, edge, lines = _ordered(instance, usable, node)
    arcs = Arcs(
        tail=place[tree.tail].astype(np.int32),
        head=place[tree.head].astype(np.int32),
        room=np.maximum(room, 1).astype(np.int32),
        gain=tree.gain,
    )
    first_arc = _first_arcs(tree, room, place)
    return Layout(
        lines=lines,
        arcs=arcs,
        first_arc=first_arc,
        closed=np.flatnonzero(room <= 0),
        place=place,
        dead=~alive,
        area_of=_areas(instance, tree, place),
        edge=edge,
        person=person,
        settled=settled,
    )


def _areas(instance: Instance, tree: Tree, place: IntArray) -> SmallArray:
    """A region's branches are one area; a branch below no region is one by itself."""
    r, b = len(instance.region_ids), len(instance.branch_ids)
    alone = instance.branch_region == NONE
    area = np.where(alone, r + np.arange(b), instance.branch_region)
    area_of = np.full(tree.sink + 1, -1, dtype=np.int32)
    area_of[place[tree.branch]] = area
    area_of[place[tree.entrance]] = area
    return area_of


def _settled(instance: Instance) -> IntArray:
    settled = np.full(len(instance.forced), NONE, dtype=np.int64)
    rows = np.flatnonzero((instance.forced != NONE)[instance.edge_candidate])
    settled[instance.edge_candidate[rows]] = rows
    return settled


def _alive(tree: Tree, room: IntArray) -> BoolArray:
    """Nodes from which a unit can still reach the sink."""
    floors = len(tree.floored)
    above = np.append(tree.head[floors:], tree.sink)
    passes = np.append(room[floors:] > 0, values=True)
    passes[:floors] |= room[:floors] > 0
    while True:
        further = passes & passes[above]
        if (further == passes).all():
            return passes
        passes = further


def _places(instance: Instance, tree: Tree) -> IntArray:
    """New number of each node: regions along their tree, branches along their regions."""
    b, r = len(instance.branch_ids), len(instance.region_ids)
    region_rank = _tree_order(instance.region_parent)
    roof = np.append(region_rank, r)
    branch_order = np.argsort(roof[instance.branch_region], kind="stable")
    branch_rank = np.empty(b, dtype=np.int64)
    branch_rank[branch_order] = np.arange(b)
    floors = len(tree.floored)
    floor_rank = np.empty(floors, dtype=np.int64)
    floor_rank[np.argsort(branch_rank[tree.floored])] = np.arange(floors)
    return np.concatenate([floor_rank, floors + branch_rank, floors + b + region_rank, [tree.sink]])


def _tree_order(parent: IntArray) -> IntArray:
    """Rank of each region when every region stands right before what is inside it."""
    order = np.argsort(parent, kind="stable")
    start = np.searchsorted(parent[order], np.arange(-1, len(parent) + 1))
    rank = np.empty(len(parent), dtype=np.int64)
    stack = list(order[: start[1]][::-1])
    count = 0
    while stack:
        region = int(stack.pop())
        rank[region] = count
        count += 1
        stack.extend(order[start[region + 1] : start[region + 2]][::-1])
    return rank


def _first_arcs(tree: Tree, room: IntArray, place: IntArray) -> SmallArray:
    floors = len(tree.floored)
    arc = np.arange(floors, len(room))
    arc[:floors] = np.where(room[:floors] > 0, np.arange(floors), arc[:floors])
    first = np.empty(tree.sink, dtype=np.int32)
    first[place[:-1]] = arc
    return first


def _ordered(
    instance: Instance, usable: BoolArray, node: SmallArray
) -> tuple[IntArray, SmallArray, Lines]:
    """People by the node they are worth most at, their edges of the instance, and their lines."""
    free = np.flatnonzero(instance.forced == NONE)
    start, value = instance.edge_start, instance.edge_value
    home = _best_nodes(start, usable, value, node)[free]
    person = free[np.argsort(home, kind="stable")]
    first, edge, leads_to, gain = _gathered(person, start, usable, node, value)
    lines = Lines(first, leads_to, gain, may_stay=np.ones(len(person), dtype=np.bool_))
    return person, edge, lines


@njit(cache=True)
def _best_nodes(
    start: SmallArray, usable: BoolArray, value: SmallArray, node: SmallArray
) -> IntArray:
    """Node of each person's most valuable usable edge."""
    found = np.full(start.shape[0] - 1, -1, np.int64)
    for person in range(start.shape[0] - 1):
        most = np.int64(-1)
        for edge in range(start[person], start[person + 1]):
            if usable[edge] and value[edge] > most:
                most = value[edge]
                found[person] = node[edge]
    return found


@njit(cache=True)
def _gathered(
    person: IntArray, start: SmallArray, usable: BoolArray, node: SmallArray, value: SmallArray
) -> tuple[SmallArray, SmallArray, SmallArray, IntArray]:
    """The usable edges of people in the order of ``person``: firsts, edges, nodes, values."""
    first = np.zeros(person.shape[0] + 1, np.int32)
    size = usable.sum()
    edges, leads_to = np.empty(size, np.int32), np.empty(size, np.int32)
    gain = np.empty(size, np.int64)
    count = 0
    for at in range(person.shape[0]):
        for edge in range(start[person[at]], start[person[at] + 1]):
            if usable[edge]:
                edges[count], leads_to[count], gain[count] = edge, node[edge], value[edge]
                count += 1
        first[at + 1] = count
    return first, edges, leads_to, gain
