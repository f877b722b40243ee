"""Mode ``optimal``: a min-cost flow on the laminar tree, ties broken by the public lottery.

Three passes of the network simplex, each exact and each starting where the last one stopped:

1. most ``value + M * coverage``;
2. among all optima, the people with the best lottery places are in;
3. among those, the better a person's lottery place, the more their own wish counts.

Pass 2 and 3 run on the *optimal face*: with optimal prices, an edge or arc of negative reduced
value is empty in every optimum, one of positive reduced value is full in every optimum, and any
feasible flow that respects both is an optimum again (complementary slackness). So they cannot
cost a single point of the pass before.

Why pass 2 names one set of people and no other: the sets of people that feasible integral flows
can place are the independent part of an M-natural-convex family (flows carry such families to
such families; Murota, Discrete Convex Analysis, 2003, ch. 9), whose largest members under
distinct positive weights are found greedily. Linear weights n - place therefore choose the same
set as weights 2**(n - place) would, without overflow. Pass 3 leaves a tie only where the
lottery-weighted wishes tie too; then the order of pivots decides, which follows from the ids
alone: the same input gives the same bytes on every machine.

If the proof of pass 1 does not close (it always should), ``reference_flow`` answers instead.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from placement.core import reference_flow
from placement.core.instance import BoolArray, Instance, IntArray
from placement.core.locality import Layout, laid_out
from placement.core.network import Arcs, Lines, tree_of
from placement.core.prices import Prices, prices_of
from placement.core.simplex import (
    EMPTY,
    FROZEN_EMPTY,
    FROZEN_FULL,
    FULL,
    UNPLACED,
    Basis,
    PivotLimitError,
    cold_basis,
    improve,
)

METHOD: Final = "optimal-simplex-lottery/2"
"""Stored with every run. Change the number whenever the same input would place differently."""

REPAIR_METHOD: Final = "repair-fair-simplex/1"

PIVOTS_PER_NODE: Final = 2000
"""Far beyond what any instance of the benches needed (about 5)."""


@dataclass(frozen=True, slots=True)
class Solution:
    """Edge taken by each candidate (-1: unplaced) and the prices that prove it."""

    edge: IntArray
    prices: Prices


def solve_optimal(instance: Instance, ranks: IntArray) -> Solution:
    """Place people for the most coverage and value; never infeasible, whatever the floors.

    Args:
        instance: the problem.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.

    Raises:
        SolverError: costs beyond the range of the solver.
    """
    search = _begin(instance)
    try:
        face = _improved(search, search.open, search.basis)
        edge = _by_lottery(search, face, ranks)
    except PivotLimitError:
        edge = reference_flow.optimal_edges(instance, ranks)
    return Solution(edge, prices_of(instance, edge))


def solve_repair(instance: Instance, ranks: IntArray, kept: IntArray) -> IntArray:
    """Cover every floor that can be covered, changing as little as possible.

    Most coverage; among those, most people where they are in ``kept``; among those, most value;
    then the lottery. Returns the edge taken by each candidate, -1 when unplaced.

    Args:
        instance: the problem.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.
        kept: edge of each candidate in the placement to repair, -1 for none, shape (n,).

    Raises:
        PivotLimitError: more pivots than any instance should need.
    """
    search = _begin(instance)
    lines, arcs, edge = search.open.lines, search.open.arcs, search.open.edge
    coverage = Problem(
        lines._replace(gain=np.zeros_like(lines.gain)),
        arcs._replace(gain=(arcs.gain > 0).astype(np.int64)),
        edge,
    )
    face = _improved(search, coverage, search.basis)
    stays = kept[instance.edge_candidate[face.edge]] == face.edge
    face = _improved(search, _weighted(face, stays), search.basis)
    face = _improved(search, _weighted(face, instance.edge_value[face.edge]), search.basis)
    return _by_lottery(search, face, ranks)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is still open: lines of people, arcs, and the instance's edge behind each line."""

    lines: Lines
    arcs: Arcs
    edge: IntArray


@dataclass(frozen=True, slots=True)
class _Search:
    """One instance on its way through the passes; ``basis`` is changed in place."""

    instance: Instance
    layout: Layout
    open: Problem
    basis: Basis
    limit: int


def _begin(instance: Instance) -> _Search:
    layout = laid_out(instance, tree_of(instance))
    people = len(layout.person)
    return _Search(
        instance=instance,
        layout=layout,
        open=Problem(layout.lines, layout.arcs, layout.edge),
        basis=cold_basis(layout.arcs, layout.first_arc, people, closed=layout.closed),
        limit=PIVOTS_PER_NODE * (people + len(layout.arcs.tail) + 1),
    )


def _improved(search: _Search, problem: Problem, basis: Basis) -> Problem:
    """Solve what is open, and leave open only what the optima differ in."""
    improve(problem.lines, problem.arcs, basis, pivot_limit=search.limit)
    return _face(problem, basis)


def _weighted(face: Problem, weight: NDArray[Any]) -> Problem:
    """The same choices with another aim: most ``weight`` of the edges taken."""
    return Problem(
        face.lines._replace(gain=weight.astype(np.int64)),
        face.arcs._replace(gain=np.zeros_like(face.arcs.gain)),
        face.edge,
    )


def _by_lottery(search: _Search, face: Problem, ranks: IntArray) -> IntArray:
    """Passes 2 and 3, and the edges of the instance."""
    basis, layout = search.basis, search.layout
    ticket = (len(ranks) - ranks)[layout.person]
    optional = face.lines.may_stay[_owners(face.lines)]
    if bool(optional.any()):
        weight = np.where(optional, ticket[_owners(face.lines)], 0)
        face = _improved(search, _weighted(face, weight), basis)
    if bool((np.diff(face.lines.start) > 1).any()):
        weight = ticket[_owners(face.lines)] * _liking(search.instance, face)
        face = _improved(search, _weighted(face, weight), basis)
    edge = layout.settled.copy()
    placed = basis.edge != UNPLACED
    edge[layout.person[placed]] = face.edge[basis.edge[placed]]
    return edge


def _face(problem: Problem, basis: Basis) -> Problem:
    """Drop the edges that are empty in every optimum, freeze the arcs that never change."""
    lines, arcs, price = problem.lines, problem.arcs, basis.price
    owner = _owners(lines)
    worth = lines.gain + price[lines.node]
    used = basis.edge != UNPLACED
    best = np.zeros(len(basis.edge), dtype=np.int64)
    best[used] = worth[basis.edge[used]]
    tight = worth == best[owner]
    gain = arcs.gain + price[arcs.head] - price[arcs.tail]
    basis.state[(basis.state == EMPTY) & (gain != 0)] = FROZEN_EMPTY
    basis.state[(basis.state == FULL) & (gain != 0)] = FROZEN_FULL
    _renumber(basis, tight)
    count = np.bincount(owner[tight], minlength=len(best))
    start = np.concatenate([[0], np.cumsum(count)]).astype(np.int32)
    kept = Lines(start, lines.node[tight], lines.gain[tight], lines.may_stay & (best == 0))
    return Problem(kept, arcs, problem.edge[tight])


def _renumber(basis: Basis, tight: BoolArray) -> None:
    """Edges of the basis by their new numbers; they are all tight."""
    number = np.cumsum(tight, dtype=np.int64) - 1
    for own in (basis.edge, basis.idle):
        is_edge = own >= 0
        own[is_edge] = number[own[is_edge]]


def _owners(lines: Lines) -> IntArray:
    """Person of each edge."""
    return np.repeat(np.arange(len(lines.start) - 1), np.diff(lines.start))


def _liking(instance: Instance, face: Problem) -> IntArray:
    """Place of each edge in its person's own order among the open ones, worst 1.

    The order is the wish rank, then the value; equals share a place.
    """
    who = _owners(face.lines)
    wish, value = instance.edge_wish[face.edge], instance.edge_value[face.edge]
    wish = np.where(wish > 0, wish, np.iinfo(np.int64).max)
    order = np.lexsort((value, -wish, who))
    who, wish, value = who[order], wish[order], value[order]
    fresh = np.ones(len(who), dtype=np.bool_)
    fresh[1:] = who[1:] != who[:-1]
    better = fresh.copy()
    better[1:] |= (wish[1:] != wish[:-1]) | (value[1:] != value[:-1])
    steps = np.cumsum(better)
    first = np.maximum.accumulate(np.where(fresh, steps, 0))
    liking = np.empty(len(who), dtype=np.int64)
    liking[order] = steps - first + 1
    return liking
