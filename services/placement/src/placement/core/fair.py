"""Mode ``fair``: deferred acceptance with nested caps and soft floors.

People ask in the order of their own wishes; a seat is held only until somebody with a better
standing asks for it. The outcome is the best for the people among all in which nobody was passed
over at a post they preferred by somebody who stood behind them there, save for seats that a floor
gave to somebody under 35 (Gale and Shapley, 1962, American Mathematical Monthly 69(1), 9-15;
minimum reserves: Hafalir, Yenmez and Yildirim, 2013, Theoretical Economics 8(2), 325-363).

Standing at a branch is the priority there, higher first, then the lottery. Where a town or county
is over its cap, whoever stands lowest of all who sit there gives way, those on floor seats last.
Both rules only ever lose people as more ask, so the order of asking changes nothing.
"""

from typing import Final, NamedTuple

import numpy as np
from numba import njit

from placement.core.instance import NONE, BoolArray, Instance, IntArray, SmallArray

METHOD: Final = "fair-deferred-acceptance/1"
"""Stored with every run. Change the number whenever the same input would place differently."""

FREE: Final = np.iinfo(np.int64).max
"""Standing of a seat nobody holds: it never gives way."""
ON_FLOOR: Final = np.int64(1) << 61
"""Added to the standing of those who sit on floor seats."""


class _Market(NamedTuple):
    """What does not change."""

    start: SmallArray
    wish: IntArray
    """Edges of each person, the most wanted first."""
    branch: SmallArray
    standing: IntArray
    """Of each edge's person at its branch; all different, higher is better."""
    young: BoolArray
    first_seat: IntArray
    capacity: IntArray
    floor: IntArray
    parent: IntArray
    """Region above each branch, then above each region; -1 at the top."""
    cap: IntArray
    """-1 for none; branches first, theirs is -1 here."""
    children: IntArray
    """Nodes grouped by parent; ``first_child`` says where each region's begin."""
    first_child: IntArray
    leaf: IntArray
    """Place of each node among the children of its parent."""
    first_node: IntArray
    """Where the contest of each region begins."""
    width: IntArray
    """Leaves of the contest, a power of two; 0 where no cap looks at it."""


class _Seats(NamedTuple):
    """What changes."""

    edge: IntArray
    """Edge of who holds each seat of a branch, best standing first; -1 for nobody."""
    held: IntArray
    """People at each branch, then in each region."""
    next_wish: IntArray
    lowest: IntArray
    """The contests: whoever stands lowest, floor seats counted up."""


def solve_fair(instance: Instance, ranks: IntArray) -> IntArray:
    """Edge taken by each candidate, -1 when unplaced. Shape (n,).

    Args:
        instance: the problem; forced people sit where they are forced to, before anybody asks.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.
    """
    market = _market(instance, ranks)
    regions = len(instance.region_ids)
    seats = _Seats(
        edge=np.full(int(market.capacity.sum()), NONE, dtype=np.int64),
        held=np.zeros(len(market.capacity) + regions, dtype=np.int64),
        next_wish=market.start[:-1].astype(np.int64),
        lowest=np.full(int(market.first_node[-1]), FREE, dtype=np.int64),
    )
    order = np.argsort(instance.forced == NONE, kind="stable").astype(np.int64)
    _ask_all(order, instance.edge_candidate, market, seats)
    edge = np.full(len(instance.candidate_ids), NONE, dtype=np.int64)
    taken = seats.edge[seats.edge != NONE]
    edge[instance.edge_candidate[taken]] = taken
    return edge


def _market(instance: Instance, ranks: IntArray) -> _Market:
    n, b, r = len(instance.candidate_ids), len(instance.branch_ids), len(instance.region_ids)
    wish = np.where(instance.edge_wish > 0, instance.edge_wish, np.iinfo(np.int32).max)
    order = np.lexsort((-instance.edge_value, wish, instance.edge_candidate))
    standing = instance.edge_priority.astype(np.int64) * n + (
        n - 1 - ranks[instance.edge_candidate]
    )
    forced = instance.forced[instance.edge_candidate] != NONE
    parent = np.concatenate([instance.branch_region, instance.region_parent])
    cap = np.concatenate([np.full(b, NONE), instance.region_cap])
    children = np.argsort(parent, kind="stable")
    first_child = np.searchsorted(parent[children], np.arange(r))
    leaf = np.empty(b + r, dtype=np.int64)
    leaf[children] = np.arange(b + r) - np.searchsorted(parent[children], parent[children])
    width = _widths(parent, cap[b:], b, r)
    return _Market(
        start=instance.edge_start,
        wish=order,
        branch=instance.edge_branch,
        # A forced person outranks everybody: they fit, as the instance was checked for.
        standing=standing + np.where(forced, 2 * ON_FLOOR, 0),
        young=instance.under35[instance.edge_candidate],
        first_seat=np.concatenate([[0], np.cumsum(instance.capacity)]),
        capacity=instance.capacity,
        floor=np.minimum(instance.floor, instance.capacity - _forced_older(instance)),
        parent=parent,
        cap=cap,
        children=children,
        first_child=first_child,
        leaf=leaf,
        first_node=np.concatenate([[0], np.cumsum(2 * width)]),
        width=width,
    )


def _forced_older(instance: Instance) -> IntArray:
    """Seats of each branch that forced people of 35 and more hold. Shape (b,)."""
    held = instance.forced[(instance.forced != NONE) & ~instance.under35]
    return np.bincount(held, minlength=len(instance.branch_ids)).astype(np.int64)


def _widths(parent: IntArray, cap: IntArray, b: int, r: int) -> IntArray:
    """Leaves of each region's contest: a power of two that has room for its children."""
    size = np.maximum(np.bincount(parent[parent != NONE], minlength=r), 1)
    width = np.int64(1) << np.ceil(np.log2(size)).astype(np.int64)
    return np.where(_watched(parent[b:], cap), width, 0)


def _watched(parent: IntArray, cap: IntArray) -> BoolArray:
    """Regions with a cap of their own or above them."""
    watched = cap != NONE
    while True:
        more = watched | ((parent != NONE) & watched[parent])
        if (more == watched).all():
            return np.asarray(more, dtype=np.bool_)
        watched = more


@njit(cache=True)
def _ask_all(order: IntArray, owner: SmallArray, market: _Market, seats: _Seats) -> None:
    """Everybody asks until they sit or have no wish left."""
    for first in order:
        person = first
        while person >= 0 and seats.next_wish[person] < market.start[person + 1]:
            edge = market.wish[seats.next_wish[person]]
            seats.next_wish[person] += 1
            lost = _ask(edge, market, seats)
            person = -1 if lost < 0 else owner[lost]


@njit(cache=True)
def _ask(edge: int, market: _Market, seats: _Seats) -> int:
    """Give a seat if there is one for this standing; the edge that goes without, -1 for none."""
    branch = market.branch[edge]
    if market.capacity[branch] == 0:
        return edge
    if seats.held[branch] == market.capacity[branch]:
        lost = _gives_way(branch, edge, market, seats)
        if lost == edge:
            return edge
        _stand_up(lost, branch, market, seats)
        _sit(edge, branch, market, seats)
        _tell(branch, market, seats)
        return lost
    _sit(edge, branch, market, seats)
    node = market.parent[branch]
    _count(node, 1, market, seats)
    _tell(branch, market, seats)
    b = market.capacity.shape[0]
    while node >= 0:
        cap = market.cap[b + node]
        if cap >= 0 and seats.held[b + node] > cap:
            lost, at = _lowest_in(node, market, seats)
            _stand_up(lost, at, market, seats)
            _count(market.parent[at], -1, market, seats)
            _tell(at, market, seats)
            return lost
        node = market.parent[b + node]
    return -1


@njit(cache=True)
def _gives_way(branch: int, edge: int, market: _Market, seats: _Seats) -> int:
    """Of those at a full branch and one more, who is left over: the last not on a floor seat."""
    first = market.first_seat[branch]
    reserved = market.floor[branch]
    waiting = edge
    last = -1
    for seat in range(first, first + market.capacity[branch]):
        here = seats.edge[seat]
        if waiting >= 0 and market.standing[waiting] > market.standing[here]:
            if market.young[waiting] and reserved > 0:
                reserved -= 1
            else:
                last = waiting
            waiting = -1
        if market.young[here] and reserved > 0:
            reserved -= 1
        else:
            last = here
    if waiting >= 0 and not (market.young[waiting] and reserved > 0):
        last = waiting
    return last


@njit(cache=True)
def _sit(edge: int, branch: int, market: _Market, seats: _Seats) -> None:
    """Insert among those at the branch, best standing first."""
    seat = market.first_seat[branch] + seats.held[branch]
    seats.held[branch] += 1
    while seat > market.first_seat[branch]:
        before = seats.edge[seat - 1]
        if market.standing[before] > market.standing[edge]:
            break
        seats.edge[seat] = before
        seat -= 1
    seats.edge[seat] = edge


@njit(cache=True)
def _stand_up(edge: int, branch: int, market: _Market, seats: _Seats) -> None:
    first = market.first_seat[branch]
    seat = first
    while seats.edge[seat] != edge:
        seat += 1
    seats.held[branch] -= 1
    last = first + seats.held[branch]
    while seat < last:
        seats.edge[seat] = seats.edge[seat + 1]
        seat += 1
    seats.edge[last] = -1


@njit(cache=True)
def _count(node: int, change: int, market: _Market, seats: _Seats) -> None:
    b = market.capacity.shape[0]
    while node >= 0:
        seats.held[b + node] += change
        node = market.parent[b + node]


@njit(cache=True)
def _tell(branch: int, market: _Market, seats: _Seats) -> None:
    """Enter the branch's lowest standing into the contests above it, as far as it changes them."""
    b = market.capacity.shape[0]
    lowest = _lowest_at(branch, market, seats)
    node, child = market.parent[branch], branch
    while node >= 0 and market.width[node] > 0:
        base, width = market.first_node[node], market.width[node]
        at = width + market.leaf[child]
        seats.lowest[base + at] = lowest
        while at > 1:
            at >>= 1
            best = min(seats.lowest[base + 2 * at], seats.lowest[base + 2 * at + 1])
            if seats.lowest[base + at] == best:
                return
            seats.lowest[base + at] = best
        lowest = seats.lowest[base + 1]
        child, node = b + node, market.parent[b + node]


@njit(cache=True)
def _lowest_at(branch: int, market: _Market, seats: _Seats) -> int:
    """Standing of the first to give way at a branch, floor seats counted up."""
    first = market.first_seat[branch]
    reserved = market.floor[branch]
    lowest = FREE
    for seat in range(first, first + seats.held[branch]):
        edge = seats.edge[seat]
        own = market.standing[edge]
        if market.young[edge] and reserved > 0:
            reserved -= 1
            own += ON_FLOOR
        lowest = min(lowest, own)
    return lowest


@njit(cache=True)
def _lowest_in(node: int, market: _Market, seats: _Seats) -> tuple[int, int]:
    """The edge that gives way first inside a region, and its branch."""
    wanted = seats.lowest[market.first_node[node] + 1]
    b = market.capacity.shape[0]
    while True:
        base, width = market.first_node[node], market.width[node]
        at = 1
        while at < width:
            at *= 2
            if seats.lowest[base + at] != wanted:
                at += 1
        child = market.children[market.first_child[node] + at - width]
        if child < b:
            return _holder(child, wanted, market, seats), child
        node = child - b


@njit(cache=True)
def _holder(branch: int, wanted: int, market: _Market, seats: _Seats) -> int:
    """Who has this standing at the branch."""
    seat = market.first_seat[branch]
    while market.standing[seats.edge[seat]] not in (wanted, wanted - ON_FLOOR):
        seat += 1
    return int(seats.edge[seat])
