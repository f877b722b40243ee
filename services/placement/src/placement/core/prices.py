"""Prices that prove a placement optimal, recovered by shortest paths on its residual network.

The price of a node is what a person must be worth to enter there. For an optimal placement the
rules below hold for some prices; each is a difference of two prices, so the largest prices are
the shortest distances from the sink and the smallest the distances to it, turned round:

* an arc with room left costs nothing: ``price[tail] <= price[head] - gain``;
* an arc in use is worth its cost: ``price[head] <= price[tail] + gain``;
* a placed person prefers their seat: ``price[own] <= price[k] + value[own] - value[k]``;
* an unplaced person finds every seat too dear: ``price[k] >= value[k]``.

A negative ring means that the placement could be improved, that is: it is no optimum.
"""

from dataclasses import dataclass

import numpy as np
from numba import njit

from placement.core.instance import NONE, VALUE_MAX, Instance, IntArray
from placement.core.network import Tree, flow_through, tree_of


class NotOptimalError(ValueError):
    """There are no prices: some exchange of seats would raise the objective."""


@dataclass(frozen=True, slots=True)
class Prices:
    """Both ends of the interval of proving prices, per node; the sink costs 0 in both."""

    high: IntArray
    low: IntArray
    tree: Tree

    def edge_gain(self, instance: Instance) -> IntArray:
        """What each edge leaves a person above its price, shape (e,)."""
        return instance.edge_value - self.high[self.tree.entered(instance)]

    def surplus(self, instance: Instance) -> IntArray:
        """The best that each candidate can do at these prices, shape (n,).

        Never below 0, where staying unplaced is open; a forced person has no such way out.
        """
        best = np.where(instance.forced == NONE, 0, np.iinfo(np.int64).min)
        np.maximum.at(best, instance.edge_candidate, self.edge_gain(instance))
        return best

    def arc_gain(self, tree: Tree) -> IntArray:
        """Worth of one more unit of room on each arc of the tree; negative where unused."""
        return tree.gain + self.high[tree.tail] - self.high[tree.head]


def prices_of(instance: Instance, edge: IntArray) -> Prices:
    """Prices of the placement in which person i takes edge ``edge[i]`` (-1: unplaced).

    Raises:
        NotOptimalError: the placement is feasible but not optimal.
    """
    tree = tree_of(instance)
    tail, head, weight = _rules(instance, tree, edge)
    limit = instance.floor_weight + int(instance.edge_value.max(initial=VALUE_MAX)) + 1
    high = _distances(tail, head, weight, tree.sink, limit)
    low = -_distances(head, tail, weight, tree.sink, limit)
    return Prices(high, low, tree)


def _rules(instance: Instance, tree: Tree, edge: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """The rules as arcs: ``price[head] <= price[tail] + weight``."""
    flow = flow_through(instance, tree, edge)
    room = flow < tree.capacity
    # An unused arc may ask for its full price too: nobody entered, so nothing contradicts it,
    # and without it the lower end of a seat nobody wants would be meaningless.
    plain = np.arange(len(flow)) // max(len(tree.floored), 1) == 1
    plain &= np.arange(len(flow)) < 2 * len(tree.floored)
    used = (flow > 0) | (room & ~plain)
    own = edge[instance.edge_candidate]
    entered = tree.entered(instance)
    rivals = own != np.arange(len(own))
    placed = rivals & (own != NONE)
    unplaced = own == NONE
    taken = edge[(edge != NONE) & (instance.forced == NONE)]
    sink = np.full(len(own) + len(taken), tree.sink, dtype=np.int64)
    tails = [tree.head[room], tree.tail[used], entered[placed], entered[unplaced]]
    heads = [tree.tail[room], tree.head[used], entered[own[placed]], sink[: unplaced.sum()]]
    weights = [
        -tree.gain[room],
        tree.gain[used],
        instance.edge_value[own[placed]] - instance.edge_value[placed],
        -instance.edge_value[unplaced],
    ]
    tails.append(sink[: len(taken)])
    heads.append(entered[taken])
    weights.append(instance.edge_value[taken])
    return np.concatenate(tails), np.concatenate(heads), np.concatenate(weights)


def _distances(
    tail: IntArray, head: IntArray, weight: IntArray, source: int, limit: int
) -> IntArray:
    """Shortest distances from the source, at most ``limit``; weights may be negative.

    Raises:
        NotOptimalError: a ring of negative length.
    """
    distance = np.full(source + 1, limit, dtype=np.int64)
    distance[source] = 0
    order = _grouped(tail, source + 1)
    start = np.zeros(source + 2, dtype=np.int64)
    start[1:] = np.cumsum(np.bincount(tail, minlength=source + 1))
    if not _relax(start, head[order], weight[order], distance):
        raise NotOptimalError
    return distance


@njit(cache=True)
def _grouped(key: IntArray, groups: int) -> IntArray:
    """Stable order that groups equal keys, by counting."""
    place = np.zeros(groups + 1, np.int64)
    for one in key:
        place[one + 1] += 1
    for group in range(groups):
        place[group + 1] += place[group]
    order = np.empty(key.shape[0], np.int64)
    for at in range(key.shape[0]):
        order[place[key[at]]] = at
        place[key[at]] += 1
    return order


@njit(cache=True)
def _relax(start: IntArray, head: IntArray, weight: IntArray, distance: IntArray) -> bool:
    """Bellman and Ford with a queue of the nodes that changed; False for a negative ring.

    In every round each waiting node is looked at once, and a shortest way has fewer links than
    there are nodes, so more rounds than nodes mean a ring.
    """
    nodes = distance.shape[0]
    waiting = np.arange(nodes)
    is_waiting = np.ones(nodes, np.bool_)
    count = nodes
    rounds = 0
    while count:
        rounds += 1
        if rounds > nodes + 1 or distance[nodes - 1] < 0:
            return False
        further = np.empty(nodes, np.int64)
        found = 0
        for at in range(count):
            node = waiting[at]
            is_waiting[node] = False
            for arc in range(start[node], start[node + 1]):
                reach = distance[node] + weight[arc]
                other = head[arc]
                if reach < distance[other]:
                    distance[other] = reach
                    if not is_waiting[other]:
                        is_waiting[other] = True
                        further[found] = other
                        found += 1
        waiting, count = further, found
    return bool(distance[nodes - 1] >= 0)
