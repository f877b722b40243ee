"""The laminar tree as nodes and arcs, shared by the solver and the price recovery.

Nodes above the candidates: one entrance for people under 35 per branch with a floor, one per
branch, one per region, and the sink. A floor is the same step twice: ``floor`` seats that pay M
and then as many as the branch has that pay nothing.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from placement.core.instance import (
    NONE,
    BoolArray,
    Instance,
    IntArray,
    SmallArray,
    seats_taken,
)


class Lines(NamedTuple):
    """What people may do, as the simplex reads it. n people, e edges."""

    start: SmallArray
    """First edge of each person and one past the last. Shape (n + 1,)."""
    node: SmallArray
    """Where each edge leads. Shape (e,)."""
    gain: IntArray
    """What each edge is worth. Shape (e,)."""
    may_stay: NDArray[np.bool_]
    """Whether the way past all branches is open. Shape (n,)."""


class Arcs(NamedTuple):
    """The arcs above the people, each with room for at least one unit. Shape (k,)."""

    tail: SmallArray
    head: SmallArray
    room: SmallArray
    gain: IntArray


@dataclass(frozen=True, slots=True)
class Tree:
    """Arcs from the entrances down to the sink, in canonical order.

    Order of arcs: covering step of each floor, plain step of each floor, branch, region.
    """

    entrance: IntArray
    """Node where a person under 35 enters each branch, shape (b,)."""
    branch: IntArray
    """Node of each branch, shape (b,)."""
    region: IntArray
    """Node of each region, shape (r,)."""
    sink: int
    tail: IntArray
    head: IntArray
    capacity: IntArray
    gain: IntArray
    floored: IntArray
    """Branches with a floor, shape (f,); arcs 0..f-1 cover them, f..2f-1 are the plain steps."""

    def entered(self, instance: Instance) -> SmallArray:
        """Node that each edge of the instance leads to, shape (e,)."""
        young = instance.under35[instance.edge_candidate]
        entrance, branch = self.entrance.astype(np.int32), self.branch.astype(np.int32)
        return np.where(young, entrance[instance.edge_branch], branch[instance.edge_branch])


def tree_of(instance: Instance) -> Tree:
    """The part of the network that does not depend on the edges."""
    floored = np.flatnonzero((instance.floor > 0) & (instance.capacity > 0)).astype(np.int64)
    f, b, r = len(floored), len(instance.branch_ids), len(instance.region_ids)
    branch = f + np.arange(b, dtype=np.int64)
    region = f + b + np.arange(r, dtype=np.int64)
    sink = f + b + r
    entrance = branch.copy()
    entrance[floored] = np.arange(f)
    seats = instance.capacity[floored]
    unlimited = int(instance.capacity.sum()) + 1  # never full, so no cap has no price
    return Tree(
        entrance=entrance,
        branch=branch,
        region=region,
        sink=sink,
        tail=np.concatenate([np.arange(f), np.arange(f), branch, region]),
        head=np.concatenate(
            [
                branch[floored],
                branch[floored],
                _above(instance.branch_region, region, sink),
                _above(instance.region_parent, region, sink),
            ]
        ),
        capacity=np.concatenate(
            [
                np.minimum(instance.floor[floored], seats),
                seats,
                instance.capacity,
                np.where(instance.region_cap == NONE, unlimited, instance.region_cap),
            ]
        ),
        gain=np.concatenate(
            [np.full(f, instance.floor_weight), np.zeros(f + b + r, dtype=np.int64)]
        ).astype(np.int64),
        floored=floored,
    )


def flow_through(instance: Instance, tree: Tree, edge: IntArray) -> IntArray:
    """Flow on each arc of the tree when person i takes edge ``edge[i]`` (-1: unplaced)."""
    taken = edge[edge != NONE]
    seat = instance.edge_branch[taken]
    young = instance.under35[instance.edge_candidate[taken]]
    b = len(instance.branch_ids)
    at_branch = np.bincount(seat, minlength=b).astype(np.int64)
    young_at = np.bincount(seat[young], minlength=b).astype(np.int64)[tree.floored]
    covered = np.minimum(young_at, tree.capacity[: len(tree.floored)])
    at_region = seats_taken(instance, at_branch)
    return np.concatenate([covered, young_at - covered, at_branch, at_region])


def branches_of(instance: Instance, edge: IntArray) -> IntArray:
    """Branch of each candidate from the edge taken, -1 when unplaced. Shape (n,)."""
    branch_of = np.full(len(edge), NONE, dtype=np.int64)
    placed = edge != NONE
    branch_of[placed] = instance.edge_branch[edge[placed]]
    return branch_of


def placed_edges(used_edges: BoolArray, instance: Instance) -> IntArray:
    """Edge each candidate takes, -1 when unplaced, from the flow on the edges. Shape (n,)."""
    edge = np.full(len(instance.candidate_ids), NONE, dtype=np.int64)
    used = np.flatnonzero(used_edges)
    edge[instance.edge_candidate[used]] = used
    return edge


def _above(parent: IntArray, region: IntArray, sink: int) -> IntArray:
    """Node right above each row, the sink where there is no region."""
    nodes = np.append(region, sink)
    return nodes[parent]
