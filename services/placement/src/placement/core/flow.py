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
from placement.core.certificate import PriceList, dual_objective, objective
from placement.core.instance import VALUE_MAX, BoolArray, Instance, IntArray, SmallArray
from placement.core.locality import Layout, laid_out
from placement.core.network import Arcs, Lines, Tree, branches_of, tree_of
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
    copied,
    improve,
)

METHOD: Final = "optimal-simplex-lottery/2"
"""Stored with every run. Change the number whenever the same input would place differently."""

REPAIR_METHOD: Final = "repair-fair-simplex/1"

PIVOTS_PER_NODE: Final = 2000
"""Far beyond what any instance of the benches needed (about 5)."""

INTERVALS_UP_TO: Final = 4_000_000
"""Edges up to which both ends of the prices are looked for; they explain, they prove no more."""


class GapError(RuntimeError):
    """The prices of pass 1 do not prove its placement."""


@dataclass(frozen=True, slots=True)
class Solution:
    """Edge taken by each candidate (-1: unplaced), and what proves it to any judge."""

    edge: IntArray
    prices: Prices
    """At these nobody wants another seat. High and low are the same where only a proof is known."""
    coverage: Prices
    """The same where a covered floor seat counts 1 and nothing else counts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is still open: lines of people, arcs, and the instance's edge behind each line."""

    lines: Lines
    arcs: Arcs
    edge: SmallArray


@dataclass(frozen=True, slots=True)
class _Search:
    """One instance on its way through the passes; ``basis`` is changed in place."""

    instance: Instance
    tree: Tree
    layout: Layout
    open: Problem
    basis: Basis
    limit: int


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
        found = _optimum(search)
        _refuse_gap(instance, found)
        edge = _by_lottery(search, _face(search.open, search.basis), ranks)
    except (PivotLimitError, GapError):
        return _by_reference(instance, ranks)
    if len(instance.edge_value) > INTERVALS_UP_TO:
        return Solution(edge, found.prices, found.coverage)
    return Solution(edge, prices_of(instance, edge), found.coverage)


def any_optimum(instance: Instance) -> Solution:
    """The first pass alone: an optimum and its proof, ties as they fall.

    Raises:
        PivotLimitError: more pivots than any instance should need.
    """
    return _optimum(_begin(instance))


def price_list(prices: Prices) -> PriceList:
    """Prices per branch and region, as the judge wants them."""
    tree, high = prices.tree, prices.high
    return PriceList(high[tree.entrance], high[tree.branch], high[tree.region])


def _refuse_gap(instance: Instance, found: Solution) -> None:
    worth = objective(instance, branches_of(instance, found.edge))
    if worth != dual_objective(instance, price_list(found.prices)):
        raise GapError


def _by_reference(instance: Instance, ranks: IntArray) -> Solution:
    edge = reference_flow.optimal_edges(instance, ranks)
    return Solution(edge, prices_of(instance, edge), reference_flow.coverage_prices(instance))


def _optimum(search: _Search) -> Solution:
    """Run pass 1, and bound the coverage from where it ended."""
    problem, basis = search.open, search.basis
    _improve(search, problem, basis)
    aside = copied(basis)
    _improve(search, _coverage(problem), aside)
    return Solution(
        edge=_edges(search, problem, basis),
        prices=_proof(search, basis, search.instance.floor_weight),
        coverage=_proof(search, aside, 1),
    )


def _coverage(problem: Problem) -> Problem:
    """The same choices where only covered floor seats count, each 1."""
    return Problem(
        problem.lines._replace(gain=np.zeros_like(problem.lines.gain)),
        problem.arcs._replace(gain=(problem.arcs.gain > 0).astype(np.int64)),
        problem.edge,
    )


def _proof(search: _Search, basis: Basis, floor_weight: int) -> Prices:
    """Prices of the nodes of the tree, from what a unit is worth at each node of the basis.

    Where forced people hold every way out no seat can be had at any price.
    """
    layout, instance = search.layout, search.instance
    price = -basis.price[layout.place]
    price[layout.dead] += floor_weight + int(instance.edge_value.max(initial=VALUE_MAX)) + 1
    return Prices(price, price, search.tree)


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
    face = _improved(search, _coverage(search.open), search.basis)
    stays = kept[instance.edge_candidate[face.edge]] == face.edge
    face = _improved(search, _weighted(face, stays), search.basis)
    face = _improved(search, _weighted(face, instance.edge_value[face.edge]), search.basis)
    return _by_lottery(search, face, ranks)


def _begin(instance: Instance) -> _Search:
    tree = tree_of(instance)
    layout = laid_out(instance, tree)
    people = len(layout.person)
    return _Search(
        instance=instance,
        tree=tree,
        layout=layout,
        open=Problem(layout.lines, layout.arcs, layout.edge),
        basis=cold_basis(layout.arcs, layout.first_arc, people, closed=layout.closed),
        limit=PIVOTS_PER_NODE * (people + len(layout.arcs.tail) + 1),
    )


def _improve(search: _Search, problem: Problem, basis: Basis) -> None:
    improve(problem.lines, problem.arcs, basis, search.layout.area_of, pivot_limit=search.limit)


def _improved(search: _Search, problem: Problem, basis: Basis) -> Problem:
    """Solve what is open, and leave open only what the optima differ in."""
    _improve(search, problem, basis)
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
    basis = search.basis
    ticket = (len(ranks) - ranks)[search.layout.person]
    optional = face.lines.may_stay[_owners(face.lines)]
    if bool(optional.any()):
        weight = np.where(optional, ticket[_owners(face.lines)], 0)
        face = _improved(search, _weighted(face, weight), basis)
    if bool((np.diff(face.lines.start) > 1).any()):
        weight = ticket[_owners(face.lines)] * _liking(search.instance, face)
        face = _improved(search, _weighted(face, weight), basis)
    return _edges(search, face, basis)


def _edges(search: _Search, problem: Problem, basis: Basis) -> IntArray:
    """Edge of the instance that each candidate takes."""
    edge = search.layout.settled.copy()
    placed = basis.edge != UNPLACED
    edge[search.layout.person[placed]] = problem.edge[basis.edge[placed]]
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
    wish = np.where(wish > 0, wish, np.iinfo(np.int32).max)
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
