"""A primal network simplex made for placements, compiled by numba.

The network is the laminar tree of ``network.tree_of`` with people above it. Three properties of it
make the method small and fast (all three are proven below by the form of the data itself):

* A person brings one unit, so an edge that carries nothing has no state at all: what is kept of
  the edges is where they lead and what they are worth.
* The basis is kept *strongly feasible*: from every node one more unit can travel to the sink along
  the basis. So a person is either a *leaf* (one edge in the basis, carrying their unit) or a
  *bridge* (two edges: the used one leads away from the sink, the idle one towards it), never more.
  Leaves stay outside of the tree; a bridge is a link between two nodes of it, with room for one
  unit upwards and none downwards.
* The leaving link is the last one that blocks, seen from where the two ways to the sink join. That
  keeps the basis strongly feasible, so the method ends whatever the ties (Cunningham, 1976,
  Mathematical Programming 11, 105-116).

People are priced in blocks, the largest gain of a block first, each priced again before its
pivot; later sweeps pass over everybody in whose neighbourhood no price has moved since. Measured
beside OR-Tools' cost scaling in ``bench/solve.py``.

One file on purpose, though a long one: numba keeps compiled code by file, and would not notice that
something it calls had changed in another.
"""

from typing import Final, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from placement.core.instance import IntArray, SmallArray
from placement.core.network import Arcs, Lines

UNPLACED: Final = -1
"""In place of an edge: the way past all branches to the sink, worth nothing."""
LEAF: Final = -2
"""In place of a second edge: there is none."""

EMPTY, BASIC, FULL, FROZEN_EMPTY, FROZEN_FULL = -1, 0, 1, -2, 2
PARENT, LINK, DEPTH, UP, DOWN, FIRST, NEXT, BEFORE = 0, 1, 2, 3, 4, 5, 6, 7
_BLOCK: Final = 256
_WATCHED: Final = 8
"""Areas watched per person; whoever reaches more is priced in every sweep."""
_EVERYWHERE: Final = -2
_NEITHER, _SOURCE_SIDE, _TARGET_SIDE = 0, 1, 2


class Basis(NamedTuple):
    """Where a solution stands; changed in place."""

    tree: SmallArray
    """Per node: parent, link to it, depth, room up and down the link, first child, next and
    previous sibling. A link is 2·arc (arc leads up), 2·arc + 1 (down) or ~person. (m, 8)."""
    price: IntArray
    """What one unit is worth at each node; 0 at the sink, the last node. Shape (m,)."""
    state: NDArray[np.int8]
    """Of each arc: empty, in the basis, full, or frozen empty or full. Shape (k,)."""
    edge: SmallArray
    """The edge that carries the unit of each person. Shape (n,)."""
    idle: SmallArray
    """The second edge of a bridge. Shape (n,)."""


class _Watch(NamedTuple):
    """Where prices moved, and when: time is counted in pivots."""

    area_of: SmallArray
    """Area of each node, -1 where no edge leads. Shape (m,)."""
    areas: SmallArray
    """Areas that each person can reach, filled up with -1. Shape (n, 8)."""
    moved: IntArray
    """When a price of each area last moved."""
    priced: IntArray
    """When each person was last priced."""


class PivotLimitError(RuntimeError):
    """More pivots than any instance should need."""


def cold_basis(arcs: Arcs, first_arc: SmallArray, people: int, *, closed: IntArray) -> Basis:
    """Everybody unplaced, every node hung by its ``first_arc`` upwards; ``closed`` arcs stay out.

    A closed arc may be a first arc where no edge leads below it.
    """
    nodes = len(first_arc) + 1
    basis = Basis(
        tree=np.zeros((nodes, 8), dtype=np.int32),
        price=np.zeros(nodes, dtype=np.int64),
        state=np.full(len(arcs.tail), EMPTY, dtype=np.int8),
        edge=np.full(people, UNPLACED, dtype=np.int32),
        idle=np.full(people, LEAF, dtype=np.int32),
    )
    basis.state[closed] = FROZEN_EMPTY
    _hang_all(first_arc, arcs, basis)
    return basis


def improve(
    lines: Lines, arcs: Arcs, basis: Basis, area_of: SmallArray, *, pivot_limit: int
) -> int:
    """Pivot until no change gains; returns the number of pivots.

    ``area_of`` groups the nodes: neighbours share a number from 0, regions have -1.

    Raises:
        PivotLimitError: the limit was reached; the basis is feasible but not proven.
    """
    _price_all(lines, arcs, basis)
    watch = _Watch(
        area_of=area_of,
        areas=_areas_reached(lines, area_of),
        moved=np.zeros(int(area_of.max(initial=0)) + 1, dtype=np.int64),
        priced=np.full(len(basis.edge), -1, dtype=np.int64),
    )
    pivots = _improve(lines, arcs, basis, watch, pivot_limit)
    if pivots >= pivot_limit:
        raise PivotLimitError
    return int(pivots)


@njit(cache=True)
def _areas_reached(lines: Lines, area_of: SmallArray) -> SmallArray:
    people = lines.start.shape[0] - 1
    areas = np.full((people, _WATCHED), -1, np.int32)
    for person in range(people):
        found = 0
        for edge in range(lines.start[person], lines.start[person + 1]):
            area = area_of[lines.node[edge]]
            at = 0
            while at < found and areas[person, at] != area:
                at += 1
            if at < found:
                continue
            if found == _WATCHED:
                areas[person, 0] = _EVERYWHERE
                break
            areas[person, found] = area
            found += 1
    return areas


def copied(basis: Basis) -> Basis:
    """The same basis to go on from another way."""
    return Basis(
        basis.tree.copy(),
        basis.price.copy(),
        basis.state.copy(),
        basis.edge.copy(),
        basis.idle.copy(),
    )


@njit(cache=True)
def _improve(lines: Lines, arcs: Arcs, basis: Basis, watch: _Watch, limit: int) -> int:
    people = lines.start.shape[0] - 1
    lost = np.empty(_BLOCK, np.int64)
    who = np.empty(_BLOCK, np.int32)
    pivots = 0
    while pivots < limit:
        before = pivots
        pivots = _sweep_arcs(arcs, basis, watch, pivots)
        for begin in range(0, people, _BLOCK):
            found = 0
            for person in range(begin, min(begin + _BLOCK, people)):
                if not _may_gain(person, watch):
                    continue
                watch.priced[person] = pivots
                gain, _ = _best(person, lines, basis)
                if gain > 0:
                    lost[found] = -gain
                    who[found] = person
                    found += 1
            if found == 0:
                continue
            for at in np.argsort(lost[:found], kind="mergesort"):
                watch.priced[who[at]] = pivots
                gain, edge = _best(who[at], lines, basis)
                if gain > 0:
                    pivots += 1
                    _enter(who[at], edge, lines, basis, watch, pivots)
        if pivots == before:
            break
    return pivots


@njit(cache=True, inline="always")
def _may_gain(person: int, watch: _Watch) -> bool:
    """Whether a price that this person can see has moved since they were priced."""
    since = watch.priced[person]
    if since < 0 or watch.areas[person, 0] == _EVERYWHERE:
        return True
    for at in range(_WATCHED):
        area = watch.areas[person, at]
        if area < 0:
            return False
        if watch.moved[area] > since:
            return True
    return False


@njit(cache=True)
def _sweep_arcs(arcs: Arcs, basis: Basis, watch: _Watch, pivots: int) -> int:
    for arc in range(arcs.tail.shape[0]):
        state = basis.state[arc]
        if state not in (EMPTY, FULL):
            continue
        tail, head = arcs.tail[arc], arcs.head[arc]
        gain = arcs.gain[arc] + basis.price[head] - basis.price[tail]
        if (state == EMPTY and gain > 0) or (state == FULL and gain < 0):
            pivots += 1
            _enter_arc(arc, arcs, basis, watch, pivots)
    return pivots


@njit(cache=True, inline="always")
def _end(edge: int, lines: Lines, basis: Basis) -> int:
    """Node an edge leads to."""
    return basis.price.shape[0] - 1 if edge < 0 else int(lines.node[edge])


@njit(cache=True, inline="always")
def _worth(edge: int, lines: Lines) -> int:
    return 0 if edge < 0 else int(lines.gain[edge])


@njit(cache=True)
def _best(person: int, lines: Lines, basis: Basis) -> tuple[int, int]:
    """What the person gains by their best edge, and which it is."""
    own = basis.edge[person]
    now = _worth(own, lines) + basis.price[_end(own, lines, basis)]
    most, best = now, own
    if lines.may_stay[person] and most < 0:
        most, best = np.int64(0), np.int32(UNPLACED)
    for edge in range(lines.start[person], lines.start[person + 1]):
        worth = lines.gain[edge] + basis.price[lines.node[edge]]
        if worth > most:
            most, best = worth, np.int32(edge)
    return most - now, best


@njit(cache=True)
def _enter(person: int, edge: int, lines: Lines, basis: Basis, watch: _Watch, now: int) -> None:
    """Bring an edge of a person into the basis."""
    tree = basis.tree
    target = _end(edge, lines, basis)
    own = basis.edge[person]
    if basis.idle[person] == LEAF:
        source = _end(own, lines, basis)
        amount, side, leaving = _blocking(source, target, 1, tree)
        if amount > 0:
            _push(source, target, amount, basis)
        if side == _NEITHER:
            basis.edge[person] = edge
            return
        _leave(leaving, basis)
        if side == _TARGET_SIDE:
            basis.edge[person], basis.idle[person] = edge, own
            root, under = target, source
        else:
            basis.idle[person] = edge
            root, under = source, target
    else:
        below = lines.node[own]
        at = target
        while tree[at, DEPTH] > tree[below, DEPTH]:
            at = tree[at, PARENT]
        leaving = below
        if at == below:
            _push(below, target, 1, basis)
            basis.edge[person] = edge
            root, under = target, _end(basis.idle[person], lines, basis)
        else:
            basis.idle[person] = edge
            root, under = below, target
    worth = _worth(basis.idle[person], lines) - _worth(basis.edge[person], lines)
    shift = worth + basis.price[under] - basis.price[root]
    _rehang(root, leaving, under, ~person, 1, 0, tree)
    _shift(root, shift, basis, watch, now)


@njit(cache=True)
def _enter_arc(arc: int, arcs: Arcs, basis: Basis, watch: _Watch, now: int) -> None:
    """Bring an arc into the basis, or move it from one bound to the other."""
    is_forward = basis.state[arc] == EMPTY
    tail, head, room = arcs.tail[arc], arcs.head[arc], arcs.room[arc]
    source, target = (tail, head) if is_forward else (head, tail)
    amount, side, leaving = _blocking(source, target, room, basis.tree)
    if amount > 0:
        _push(source, target, amount, basis)
    if side == _NEITHER:
        basis.state[arc] = -basis.state[arc]
        return
    _leave(leaving, basis)
    basis.state[arc] = BASIC
    root, under = (target, source) if side == _TARGET_SIDE else (source, target)
    used = amount if is_forward else room - amount
    if tail == root:
        shift = basis.price[under] + arcs.gain[arc] - basis.price[root]
        _rehang(root, leaving, under, 2 * arc, room - used, used, basis.tree)
    else:
        shift = basis.price[under] - arcs.gain[arc] - basis.price[root]
        _rehang(root, leaving, under, 2 * arc + 1, used, room - used, basis.tree)
    _shift(root, shift, basis, watch, now)


@njit(cache=True)
def _blocking(source: int, target: int, room: int, tree: SmallArray) -> tuple[int, int, int]:
    """How much fits round the ring that an entering link closes, and which link stops it.

    The ring runs from the join of both ways to the sink down to the source, over the entering
    link, and from the target up to the join. Of those that block the last one leaves: the one
    nearest to the join above the target, else the entering link itself (neither side), else the one
    nearest to the source.
    """
    amount, side, leaving = room, _NEITHER, -1
    while source != target:
        if tree[source, DEPTH] >= tree[target, DEPTH]:
            if tree[source, DOWN] < amount:
                amount, side, leaving = tree[source, DOWN], _SOURCE_SIDE, source
            source = tree[source, PARENT]
        else:
            if tree[target, UP] <= amount:
                amount, side, leaving = tree[target, UP], _TARGET_SIDE, target
            target = tree[target, PARENT]
    return amount, side, leaving


@njit(cache=True)
def _push(source: int, target: int, amount: int, basis: Basis) -> None:
    """Send units round that ring; a bridge passed upwards turns over."""
    tree = basis.tree
    while source != target:
        if tree[source, DEPTH] >= tree[target, DEPTH]:
            tree[source, DOWN] -= amount
            tree[source, UP] += amount
            source = tree[source, PARENT]
        else:
            tree[target, UP] -= amount
            tree[target, DOWN] += amount
            if tree[target, LINK] < 0:
                person = ~tree[target, LINK]
                own = basis.edge[person]
                basis.edge[person], basis.idle[person] = basis.idle[person], own
            target = tree[target, PARENT]


@njit(cache=True, inline="always")
def _leave(node: int, basis: Basis) -> None:
    """Take the link above a node out of the basis."""
    link = basis.tree[node, LINK]
    if link < 0:
        basis.idle[~link] = LEAF
    else:
        used = basis.tree[node, UP] if link & 1 else basis.tree[node, DOWN]
        basis.state[link >> 1] = EMPTY if used == 0 else FULL


@njit(cache=True)
def _rehang(  # noqa: PLR0913, PLR0917 - one link: where it leads and its two rooms
    root: int, top: int, under: int, link: int, up: int, down: int, tree: SmallArray
) -> None:
    """Cut the subtree at ``top`` off, make ``root`` its root, and hang it under ``under``."""
    node = root
    while True:
        parent, above = tree[node, PARENT], tree[node, LINK]
        room_up, room_down = tree[node, UP], tree[node, DOWN]
        _unlink(node, parent, tree)
        _hang(node, under, tree)
        tree[node, LINK], tree[node, UP], tree[node, DOWN] = link, up, down
        if node == top:
            return
        link = above if above < 0 else above ^ 1
        under, up, down = node, room_down, room_up
        node = parent


@njit(cache=True)
def _shift(root: int, shift: int, basis: Basis, watch: _Watch, now: int) -> None:
    """Prices and depths of a subtree that was hung elsewhere."""
    tree, price = basis.tree, basis.price
    node = root
    depth = tree[tree[root, PARENT], DEPTH] + 1
    while True:
        price[node] += shift
        tree[node, DEPTH] = depth
        area = watch.area_of[node]
        if area >= 0:
            watch.moved[area] = now
        if tree[node, FIRST] >= 0:
            node = tree[node, FIRST]
            depth += 1
            continue
        while node != root and tree[node, NEXT] < 0:
            node = tree[node, PARENT]
            depth -= 1
        if node == root:
            return
        node = tree[node, NEXT]


@njit(cache=True, inline="always")
def _unlink(node: int, parent: int, tree: SmallArray) -> None:
    before, after = tree[node, BEFORE], tree[node, NEXT]
    if before >= 0:
        tree[before, NEXT] = after
    else:
        tree[parent, FIRST] = after
    if after >= 0:
        tree[after, BEFORE] = before


@njit(cache=True, inline="always")
def _hang(node: int, parent: int, tree: SmallArray) -> None:
    after = tree[parent, FIRST]
    tree[node, PARENT], tree[node, BEFORE], tree[node, NEXT] = parent, -1, after
    if after >= 0:
        tree[after, BEFORE] = node
    tree[parent, FIRST] = node


@njit(cache=True)
def _hang_all(first_arc: SmallArray, arcs: Arcs, basis: Basis) -> None:
    tree = basis.tree
    sink = first_arc.shape[0]
    tree[:, FIRST] = -1
    tree[sink, PARENT] = tree[sink, NEXT] = tree[sink, BEFORE] = -1
    for node in range(sink - 1, -1, -1):
        arc = first_arc[node]
        tree[node, LINK], tree[node, UP], tree[node, DOWN] = 2 * arc, arcs.room[arc], 0
        basis.state[arc] = BASIC
        _hang(node, arcs.head[arc], tree)


@njit(cache=True)
def _price_all(lines: Lines, arcs: Arcs, basis: Basis) -> None:
    """Prices and depths of the whole tree, from the sink outwards."""
    tree, price = basis.tree, basis.price
    sink = price.shape[0] - 1
    price[sink] = 0
    node = sink
    while True:
        if tree[node, FIRST] >= 0:
            node = tree[node, FIRST]
        else:
            while node != sink and tree[node, NEXT] < 0:
                node = tree[node, PARENT]
            if node == sink:
                return
            node = tree[node, NEXT]
        parent, link = tree[node, PARENT], tree[node, LINK]
        tree[node, DEPTH] = tree[parent, DEPTH] + 1
        if link < 0:
            gain = _worth(basis.idle[~link], lines) - _worth(basis.edge[~link], lines)
        else:
            gain = -arcs.gain[link >> 1] if link & 1 else arcs.gain[link >> 1]
        price[node] = price[parent] + gain
