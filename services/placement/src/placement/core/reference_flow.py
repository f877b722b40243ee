"""The same three passes as ``flow``, through OR-Tools' ``SimpleMinCostFlow``.

What ``flow`` falls back on, and what its tests and benches hold it against. ``flow`` says why the
passes do what they promise.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from placement.core.instance import NONE, BoolArray, Instance, IntArray
from placement.core.network import Tree, placed_edges, tree_of
from placement.core.prices import Prices, prices_of

COST_RANGE: Final = 2**63 // 10
"""OR-Tools refuses costs once max|cost| times the nodes comes near this."""


class SolverError(RuntimeError):
    """The solver gave no optimum; the instance is out of its range, never infeasible."""


@dataclass(frozen=True, slots=True)
class _Arcs:
    """A flow problem in the order in which arcs are handed to OR-Tools."""

    tail: IntArray
    head: IntArray
    capacity: IntArray
    cost: IntArray
    supply: IntArray


def optimal_edges(instance: Instance, ranks: IntArray) -> IntArray:
    """Edge taken by each candidate (-1: unplaced).

    Args:
        instance: the problem.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.

    Raises:
        SolverError: costs beyond the range of the solver.
    """
    tree = tree_of(instance)
    edge = _first_pass(instance, tree)
    prices = prices_of(instance, edge)
    surplus = prices.surplus(instance)
    ticket = len(ranks) - ranks
    tight = prices.edge_gain(instance) == surplus[instance.edge_candidate]
    optional = (surplus == 0) & (instance.forced == NONE)
    if bool((tight & optional[instance.edge_candidate]).any()):
        weight = np.where(optional, ticket, 0)[instance.edge_candidate]
        edge = _on_face(instance, tree, prices, tight, optional, weight)
    return _seats_by_lottery(instance, tree, prices, tight, edge, ticket)


def coverage_prices(instance: Instance) -> Prices:
    """Prices that bound the coverage: those of an optimum where nothing but a floor counts."""
    bare = replace(instance, edge_value=np.zeros_like(instance.edge_value), floor_weight=1)
    return prices_of(bare, _first_pass(bare, tree_of(bare)))


def bare_arcs(instance: Instance) -> _Arcs:
    """Every arc of pass 1, candidates numbered first; also what the benchmark hands over bare."""
    tree = tree_of(instance)
    n, e = len(instance.candidate_ids), len(instance.edge_value)
    free = np.flatnonzero(instance.forced == NONE)
    ones = np.ones(e + len(free), dtype=np.int64)
    supply = np.zeros(n + tree.sink + 1, dtype=np.int64)
    supply[:n] = 1
    supply[-1] = -n
    return _Arcs(
        tail=np.concatenate([instance.edge_candidate, free, n + tree.tail]),
        head=np.concatenate(
            [n + tree.entered(instance), np.full(len(free), n + tree.sink), n + tree.head]
        ),
        capacity=np.concatenate([ones, tree.capacity]),
        cost=np.concatenate(
            [-instance.edge_value, np.zeros(len(free), dtype=np.int64), -tree.gain]
        ),
        supply=supply,
    )


def run_flow(arcs: _Arcs) -> IntArray:
    """Optimal flow on each arc, in the order given.

    Raises:
        SolverError: OR-Tools did not report an optimum (its flows must not be read then).
    """
    top = int(np.abs(arcs.cost).max(initial=0))
    if top * len(arcs.supply) >= COST_RANGE:
        msg = f"costs up to {top} on {len(arcs.supply)} nodes are beyond the solver's range"
        raise SolverError(msg)
    solver = SimpleMinCostFlow()
    handles = solver.add_arcs_with_capacity_and_unit_cost(
        arcs.tail, arcs.head, arcs.capacity, arcs.cost
    )
    solver.set_nodes_supplies(np.arange(len(arcs.supply)), arcs.supply)
    status = solver.solve()
    if status != solver.OPTIMAL:
        msg = f"the flow solver ended with {status.name}"
        raise SolverError(msg)
    return np.asarray(solver.flows(handles), dtype=np.int64)


def _first_pass(instance: Instance, tree: Tree) -> IntArray:
    if not len(instance.edge_value) or not tree.sink:
        return np.full(len(instance.candidate_ids), NONE, dtype=np.int64)
    flow = run_flow(bare_arcs(instance))
    return placed_edges(flow[: len(instance.edge_value)] > 0, instance)


def _on_face(
    instance: Instance,
    tree: Tree,
    prices: Prices,
    tight: BoolArray,
    optional: BoolArray,
    weight: IntArray,
) -> IntArray:
    """The optimum that carries most ``weight``, searched among the optima of pass 1 only.

    Full arcs become fixed supply, empty arcs are left out, the rest keeps its capacity.
    """
    n = len(instance.candidate_ids)
    used = np.flatnonzero(tight)
    stays = np.flatnonzero(optional)
    arc_gain = prices.arc_gain(tree)
    open_arcs = np.flatnonzero(arc_gain == 0)
    has_way = optional.copy()
    has_way[instance.edge_candidate[used]] = True
    flow = run_flow(
        _Arcs(
            tail=np.concatenate([instance.edge_candidate[used], stays, n + tree.tail[open_arcs]]),
            head=np.concatenate(
                [
                    n + tree.entered(instance)[used],
                    np.full(len(stays), n + tree.sink),
                    n + tree.head[open_arcs],
                ]
            ),
            capacity=np.concatenate(
                [np.ones(len(used) + len(stays), dtype=np.int64), tree.capacity[open_arcs]]
            ),
            cost=np.concatenate(
                [-weight[used], np.zeros(len(stays) + len(open_arcs), dtype=np.int64)]
            ),
            supply=_face_supply(tree, has_way, np.flatnonzero(arc_gain > 0)),
        )
    )
    chosen = np.zeros(len(tight), dtype=np.bool_)
    chosen[used] = flow[: len(used)] > 0
    return placed_edges(chosen, instance)


def _face_supply(tree: Tree, has_way: BoolArray, full: IntArray) -> IntArray:
    """One unit per person with a way, and what the full arcs carry moved to their ends."""
    n = len(has_way)
    supply = np.zeros(n + tree.sink + 1, dtype=np.int64)
    supply[:n] = has_way
    supply[-1] = -int(has_way.sum())
    np.add.at(supply, n + tree.tail[full], -tree.capacity[full])
    np.add.at(supply, n + tree.head[full], tree.capacity[full])
    return supply


def _seats_by_lottery(
    instance: Instance,
    tree: Tree,
    prices: Prices,
    tight: BoolArray,
    edge: IntArray,
    ticket: IntArray,
) -> IntArray:
    """Pass 3: who is in is settled; who sits where follows lottery-weighted own wishes."""
    is_in = edge != NONE
    tight = tight & is_in[instance.edge_candidate]
    choices = np.bincount(instance.edge_candidate[tight], minlength=len(edge))
    if not bool((choices > 1).any()):
        return edge
    weight = ticket[instance.edge_candidate] * _liking(instance, tight)
    return _on_face(instance, tree, prices, tight, np.zeros(len(edge), dtype=np.bool_), weight)


def _liking(instance: Instance, tight: BoolArray) -> IntArray:
    """Place of each edge in its candidate's own order among the tight ones, worst 1.

    The order is the wish rank, then the value; equals share a place.
    """
    rows = np.flatnonzero(tight)
    wish = np.where(instance.edge_wish > 0, instance.edge_wish, np.iinfo(np.int32).max)[rows]
    who, value = instance.edge_candidate[rows], instance.edge_value[rows]
    order = np.lexsort((value, -wish, who))
    who, wish, value = who[order], wish[order], value[order]
    fresh = np.ones(len(rows), dtype=np.bool_)
    fresh[1:] = who[1:] != who[:-1]
    better = np.ones(len(rows), dtype=np.bool_)
    better[1:] = fresh[1:] | (wish[1:] != wish[:-1]) | (value[1:] != value[:-1])
    steps = np.cumsum(better)
    first = np.maximum.accumulate(np.where(fresh, steps, 0))
    liking = np.zeros(len(tight), dtype=np.int64)
    liking[rows[order]] = steps - first + 1
    return liking
