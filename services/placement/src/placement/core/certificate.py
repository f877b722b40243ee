"""An independent judge of a placement: it shares no code with the solver.

It takes the instance, who went where, and prices, and works from the definitions alone. By weak
duality *any* prices bound *every* placement from above, so it need not trust where they came
from: when the bound equals the objective (gap 0), the placement is proven optimal and no
placement under any rule can score more.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numba import njit
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

from placement.core.instance import Instance, IntArray, SmallArray

UNPLACED: Final = -1
_RANKS: Final = 2**31
"""More than there are people: a place in the lottery never outweighs a priority."""


@dataclass(frozen=True, slots=True)
class PriceList:
    """Price of entering each branch, for people under 35 and others, and each region."""

    under35: IntArray
    branch: IntArray
    region: IntArray


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was found; the placement stands when ``faults`` is empty, is optimal when gap is 0."""

    faults: tuple[str, ...]
    placed: int
    value: int
    coverage: int
    coverage_demanded: int
    coverage_bound: int
    """No placement whatsoever covers more floor seats (prices or a cut of the network say so)."""
    objective: int
    dual_objective: int
    gap: int
    envy_pairs: int
    floor_envy_pairs: int
    """Of these, the ones a floor explains: the seat went to somebody under 35 who covers it."""
    wish_ranks: tuple[int, int, int, int, int]
    """People on their first, second, third, a later, and no wish at all."""

    @property
    def is_valid(self) -> bool:
        """Nobody sits where they may not, and no seat is taken twice."""
        return not self.faults

    @property
    def is_optimal(self) -> bool:
        """Valid, and proven unbeatable."""
        return self.is_valid and self.gap == 0


def certify(
    instance: Instance,
    branch_of: IntArray,
    prices: PriceList,
    ranks: IntArray,
    coverage_prices: PriceList | None = None,
) -> Certificate:
    """Judge a placement.

    Args:
        instance: the problem.
        branch_of: branch of each candidate, -1 when unplaced, shape (n,).
        prices: any prices; better ones prove a smaller gap.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.
        coverage_prices: any prices that bound the coverage; without them a cut is looked for,
            which takes long beyond a few million edges.
    """
    faults, edge = _feasibility_faults(instance, branch_of)
    taken = edge[edge != UNPLACED]
    value = int(instance.edge_value[taken].sum())
    coverage = _coverage(instance, branch_of)
    worth = value + instance.floor_weight * coverage
    dual = dual_objective(instance, prices)
    envy, floor_envy = _envy_pairs(instance, edge, ranks)
    return Certificate(
        faults=tuple(faults),
        placed=len(taken),
        value=value,
        coverage=coverage,
        coverage_demanded=int(instance.floor.sum()),
        coverage_bound=coverage_bound(instance)
        if coverage_prices is None
        else coverage_bound_by(instance, coverage_prices),
        objective=worth,
        dual_objective=dual,
        gap=dual - worth,
        envy_pairs=envy,
        floor_envy_pairs=floor_envy,
        wish_ranks=_wish_ranks(instance, taken),
    )


def objective(instance: Instance, branch_of: IntArray) -> int:
    """What a placement is worth: the values of its pairs, and M for each covered floor seat."""
    edge = _edges_used(instance.edge_start, instance.edge_branch, branch_of)
    value = int(instance.edge_value[edge[edge != UNPLACED]].sum())
    return value + instance.floor_weight * _coverage(instance, branch_of)


def dual_objective(instance: Instance, prices: PriceList) -> int:
    """What all seats and all people are worth at these prices: no placement can exceed it."""
    return _dual(instance, prices, counts_value=True, floor_weight=instance.floor_weight)


def coverage_bound_by(instance: Instance, prices: PriceList) -> int:
    """The same bound where a covered floor seat counts 1 and nothing else counts."""
    return _dual(instance, prices, counts_value=False, floor_weight=1)


def _dual(instance: Instance, prices: PriceList, *, counts_value: bool, floor_weight: int) -> int:
    has_floor = (instance.floor > 0) & (instance.capacity > 0)
    # Without a floor there is one way in, so a price of its own would bound nothing.
    entry = np.where(has_floor, prices.under35, prices.branch)
    surplus = _surplus(
        instance.edge_start,
        instance.edge_branch,
        instance.edge_value if counts_value else np.zeros_like(instance.edge_value),
        instance.under35,
        instance.forced,
        entry.astype(np.int64),
        prices.branch.astype(np.int64),
    )
    roof = np.append(prices.region, 0)
    seat_rent = np.maximum(prices.branch - roof[instance.branch_region], 0) * instance.capacity
    level_rent = np.maximum(prices.region - roof[instance.region_parent], 0)
    room = np.where(instance.region_cap < 0, instance.capacity.sum(), instance.region_cap)
    step = entry - prices.branch
    covered = np.minimum(instance.floor, instance.capacity)
    floor_rent = np.where(has_floor, np.maximum(floor_weight + step, 0) * covered, 0)
    plain_rent = np.maximum(step, 0) * instance.capacity
    parts = (seat_rent, level_rent * room, floor_rent, plain_rent)
    return int(surplus) + sum(int(part.sum()) for part in parts)


@njit(cache=True)
def _surplus(  # noqa: PLR0913, PLR0917 - the columns of the edges and two price lists
    start: SmallArray,
    branch: SmallArray,
    value: SmallArray,
    young: NDArray[np.bool_],
    forced: IntArray,
    entry: IntArray,
    plain: IntArray,
) -> int:
    """What people keep at best, summed; whoever is forced has no way past a bad seat."""
    total = np.int64(0)
    for person in range(forced.shape[0]):
        is_bound = forced[person] >= 0 and start[person] < start[person + 1]
        best = np.iinfo(np.int64).min if is_bound else np.int64(0)
        for edge in range(start[person], start[person + 1]):
            seat = branch[edge]
            left = value[edge] - (entry[seat] if young[person] else plain[seat])
            best = max(best, left)
        total += best
    return int(total)


def coverage_bound(instance: Instance) -> int:
    """The most floor seats anyone could cover, proven by a cut.

    A maximum flow finds the cut; the number returned is the capacity of that cut, counted here,
    so it bounds every placement even if the flow were wrong.
    """
    counts = _heads(instance, instance.forced)
    young = _heads(instance, np.where(instance.under35, instance.forced, UNPLACED))
    held = int(np.minimum(young, instance.floor).sum())
    still = np.maximum(instance.floor - young, 0)
    seats = np.minimum(still, instance.capacity - counts)
    cap = np.where(instance.region_cap < 0, instance.capacity.sum(), instance.region_cap)
    room = cap - _per_region(instance, counts)
    free = instance.under35 & (instance.forced < 0)
    usable = free[instance.edge_candidate] & (seats[instance.edge_branch] > 0)
    n, b, r = len(instance.candidate_ids), len(instance.branch_ids), len(instance.region_ids)
    source, sink = n + b + r, n + b + r + 1
    top = np.append(n + b + np.arange(r), sink)
    people = np.unique(instance.edge_candidate[usable])
    tail = np.concatenate(
        [
            np.full(len(people), source),
            instance.edge_candidate[usable],
            n + np.arange(b),
            n + b + np.arange(r),
        ]
    )
    head = np.concatenate(
        [
            people,
            n + instance.edge_branch[usable],
            top[instance.branch_region],
            top[instance.region_parent],
        ]
    )
    ones = np.ones(len(people) + int(usable.sum()), dtype=np.int64)
    capacity = np.concatenate([ones, np.maximum(seats, 0), np.maximum(room, 0)])
    return held + _smallest_cut(tail, head, np.minimum(capacity, n), source, sink)


def _smallest_cut(
    tail: IntArray, head: IntArray, capacity: IntArray, source: int, sink: int
) -> int:
    """Capacity of the arcs that leave what the source still reaches under a maximum flow."""
    shape = (sink + 1, sink + 1)
    network = csr_array((capacity.astype(np.int32), (tail, head)), shape=shape)
    residual = network - maximum_flow(network, source, sink).flow
    residual.eliminate_zeros()
    reached = np.zeros(sink + 1, dtype=np.bool_)
    reached[breadth_first_order(residual, source, return_predecessors=False)] = True
    return int(capacity[reached[tail] & ~reached[head]].sum())


def _feasibility_faults(instance: Instance, branch_of: IntArray) -> tuple[list[str], IntArray]:
    """What is wrong with the placement, and the edge each placed person uses."""
    faults: list[str] = []
    edge = _edges_used(instance.edge_start, instance.edge_branch, branch_of)
    for i in np.flatnonzero((branch_of != UNPLACED) & (edge == UNPLACED)):
        who, where = instance.candidate_ids[i], instance.branch_ids[branch_of[i]]
        faults.append(f"{who} is not eligible at {where}")
    held = instance.forced != UNPLACED
    faults.extend(
        f"{instance.candidate_ids[i]} is not at the branch they are forced to"
        for i in np.flatnonzero(held & (branch_of != instance.forced))
    )
    counts = _heads(instance, branch_of)
    faults.extend(
        f"branch {instance.branch_ids[j]} holds {counts[j]} of {instance.capacity[j]}"
        for j in np.flatnonzero(counts > instance.capacity)
    )
    taken = _per_region(instance, counts)
    capped = instance.region_cap >= 0
    faults.extend(
        f"region {instance.region_ids[k]} holds {taken[k]} of {instance.region_cap[k]}"
        for k in np.flatnonzero(capped & (taken > instance.region_cap))
    )
    return faults, edge


def _heads(instance: Instance, branch_of: IntArray) -> IntArray:
    """People per branch."""
    there = branch_of[branch_of != UNPLACED]
    return np.bincount(there, minlength=len(instance.branch_ids)).astype(np.int64)


def _per_region(instance: Instance, counts: IntArray) -> IntArray:
    """People per region: every branch is walked up to the top, so nesting cannot be miscounted."""
    taken = np.zeros(len(instance.region_ids) + 1, dtype=np.int64)
    at = instance.branch_region.copy()
    while (at != -1).any():
        np.add.at(taken, at, np.where(at == -1, 0, counts))
        at = np.where(at == -1, -1, np.append(instance.region_parent, -1)[at])
    return taken[:-1]


def _coverage(instance: Instance, branch_of: IntArray) -> int:
    """Floor seats held by people under 35."""
    young = _heads(instance, np.where(instance.under35, branch_of, UNPLACED))
    return int(np.minimum(young, instance.floor).sum())


def _envy_pairs(instance: Instance, edge: IntArray, ranks: IntArray) -> tuple[int, int]:
    """Pairs (i, k) where i would rather have k's branch and stands before k there.

    Standing is the priority at the branch, higher first, then the lottery. A person prefers the
    better wish rank (none is last), then the higher value. The second number counts the pairs in
    which i is not under 35 and k is, at a branch with no more people under 35 than its floor.
    Forced people neither envy nor are envied: their seat was decided beforehand.
    """
    free = instance.forced == UNPLACED
    seated = np.flatnonzero((edge != UNPLACED) & free)
    used = edge[seated]
    seat = instance.edge_branch[used].astype(np.int64)
    standing = _standing(instance.edge_priority[used], ranks[seated])
    order = np.lexsort((standing, seat))
    young = instance.under35[seated]
    b = len(instance.branch_ids)
    held = np.bincount(
        instance.edge_branch[edge[(edge != UNPLACED) & instance.under35]], minlength=b
    )
    covers = young & (held <= instance.floor)[seat]
    envy, floor_envy = _count_envy(
        instance.edge_start,
        instance.edge_branch,
        instance.edge_value,
        np.where(instance.edge_wish > 0, instance.edge_wish, np.iinfo(np.int32).max),
        instance.edge_priority,
        instance.under35,
        np.where(free, ranks, UNPLACED),
        edge,
        np.concatenate([[0], np.cumsum(np.bincount(seat, minlength=b))]),
        standing[order],
        np.concatenate([[0], np.cumsum(covers[order])]),
    )
    return int(envy), int(floor_envy)


def _standing(priority: SmallArray, rank: IntArray) -> IntArray:
    """Priority first, then the lottery, as one number; higher stands before."""
    return priority.astype(np.int64) * _RANKS + (_RANKS - 1 - rank)


@njit(cache=True)
def _count_envy(  # noqa: PLR0913, PLR0917 - the columns of the edges and who sits where
    start: SmallArray,
    branch: SmallArray,
    value: SmallArray,
    wish: SmallArray,
    priority: SmallArray,
    young: NDArray[np.bool_],
    rank: IntArray,
    edge: IntArray,
    first: IntArray,
    standing: IntArray,
    covering: IntArray,
) -> tuple[int, int]:
    """Envy, and what of it a floor explains. Whoever has rank -1 is not asked.

    ``first`` says where the people of each branch begin in ``standing``, the lowest first;
    ``covering`` counts those before each who are there for a floor.
    """
    envy, by_floor = 0, 0
    for person in range(rank.shape[0]):
        if rank[person] < 0:
            continue
        own = edge[person]
        for other in range(start[person], start[person + 1]):
            if other == own:
                continue
            if own >= 0 and (wish[other], -value[other]) >= (wish[own], -value[own]):
                continue
            mine = np.int64(priority[other]) * _RANKS + (_RANKS - 1 - rank[person])
            begin, end = first[branch[other]], first[branch[other] + 1]
            behind = begin + np.searchsorted(standing[begin:end], mine)
            envy += behind - begin
            if not young[person]:
                by_floor += covering[behind] - covering[begin]
    return envy, by_floor


@njit(cache=True)
def _edges_used(start: SmallArray, branch: SmallArray, branch_of: IntArray) -> IntArray:
    """The edge by which each person reaches their branch, -1 for none."""
    edge = np.full(branch_of.shape[0], UNPLACED, np.int64)
    for person in range(branch_of.shape[0]):
        for at in range(start[person], start[person + 1]):
            if branch[at] == branch_of[person]:
                edge[person] = at
    return edge


def _wish_ranks(instance: Instance, taken: IntArray) -> tuple[int, int, int, int, int]:
    """How many sit on wish 1, 2, 3, later, none."""
    wish = instance.edge_wish[taken]
    first, second, third = (int((wish == k).sum()) for k in (1, 2, 3))
    unwished = int((wish == 0).sum())
    return first, second, third, len(taken) - first - second - third - unwished, unwished
