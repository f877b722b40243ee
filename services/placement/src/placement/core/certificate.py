"""An independent judge of a placement: it shares no code with the solver.

It takes the instance, who went where, and prices, and works from the definitions alone. By weak
duality *any* prices bound *every* placement from above, so it need not trust where they came
from: when the bound equals the objective (gap 0), the placement is proven optimal and no
placement under any rule can score more.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

from placement.core.instance import Instance, IntArray

UNPLACED = -1


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
    """No placement whatsoever covers more floor seats (a cut of the network says so)."""
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
    instance: Instance, branch_of: IntArray, prices: PriceList, ranks: IntArray
) -> Certificate:
    """Judge a placement.

    Args:
        instance: the problem.
        branch_of: branch of each candidate, -1 when unplaced, shape (n,).
        prices: any prices; better ones prove a smaller gap.
        ranks: place of each candidate in the lottery, shape (n,), 0 first.
    """
    faults, edge = _feasibility_faults(instance, branch_of)
    taken = edge[edge != UNPLACED]
    value = int(instance.edge_value[taken].sum())
    coverage = _coverage(instance, branch_of)
    objective = value + instance.floor_weight * coverage
    dual = dual_objective(instance, prices)
    envy, floor_envy = _envy_pairs(instance, edge, ranks)
    return Certificate(
        faults=tuple(faults),
        placed=len(taken),
        value=value,
        coverage=coverage,
        coverage_demanded=int(instance.floor.sum()),
        coverage_bound=coverage_bound(instance),
        objective=objective,
        dual_objective=dual,
        gap=dual - objective,
        envy_pairs=envy,
        floor_envy_pairs=floor_envy,
        wish_ranks=_wish_ranks(instance, taken),
    )


def dual_objective(instance: Instance, prices: PriceList) -> int:
    """What all seats and all people are worth at these prices: no placement can exceed it."""
    young = instance.under35[instance.edge_candidate]
    seat = instance.edge_branch
    has_floor = (instance.floor > 0) & (instance.capacity > 0)
    # Without a floor there is one way in, so a price of its own would bound nothing.
    entry = np.where(has_floor, prices.under35, prices.branch)
    left = instance.edge_value - np.where(young, entry[seat], prices.branch[seat])
    forced = instance.forced >= 0
    surplus = np.where(forced, np.iinfo(np.int64).min, 0)
    np.maximum.at(surplus, instance.edge_candidate, left)
    roof = np.append(prices.region, 0)
    seat_rent = np.maximum(prices.branch - roof[instance.branch_region], 0) * instance.capacity
    level_rent = np.maximum(prices.region - roof[instance.region_parent], 0)
    room = np.where(instance.region_cap < 0, instance.capacity.sum(), instance.region_cap)
    step = entry - prices.branch
    covered = np.minimum(instance.floor, instance.capacity)
    floor_rent = np.where(has_floor, np.maximum(instance.floor_weight + step, 0) * covered, 0)
    plain_rent = np.maximum(step, 0) * instance.capacity
    parts = (surplus, seat_rent, level_rent * room, floor_rent, plain_rent)
    return sum(int(part.sum()) for part in parts)


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
    key = instance.edge_candidate * max(len(instance.branch_ids), 1) + instance.edge_branch
    people = np.flatnonzero(branch_of != UNPLACED)
    wanted = people * max(len(instance.branch_ids), 1) + branch_of[people]
    at = np.searchsorted(key, wanted)
    found = np.zeros(len(wanted), dtype=np.bool_)
    inside = at < len(key)
    found[inside] = key[at[inside]] == wanted[inside]
    edge = np.full(len(branch_of), UNPLACED, dtype=np.int64)
    edge[people[found]] = at[found]
    for i in people[~found]:
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
    if not len(instance.edge_value):
        return 0, 0
    free = (instance.forced == UNPLACED)[instance.edge_candidate]
    young = instance.under35[instance.edge_candidate]
    wish = np.where(instance.edge_wish > 0, instance.edge_wish, np.iinfo(np.int64).max)
    own = edge[instance.edge_candidate]
    better = (wish < wish[own]) | (
        (wish == wish[own]) & (instance.edge_value > instance.edge_value[own])
    )
    sits = own == np.arange(len(own))
    wanting = ((own == UNPLACED) | better) & ~sits & free
    held = np.bincount(instance.edge_branch[sits & young], minlength=len(instance.branch_ids))
    covers = young & (held <= instance.floor)[instance.edge_branch]
    order = np.lexsort(
        (ranks[instance.edge_candidate], -instance.edge_priority, instance.edge_branch)
    )
    branch = instance.edge_branch[order]
    last = np.searchsorted(branch, branch, side="right")
    behind = _sitting_behind((sits & free)[order], last)
    covering = _sitting_behind((sits & free & covers)[order], last)
    wanting, young = wanting[order], young[order]
    return int(behind[wanting].sum()), int(covering[wanting & ~young].sum())


def _sitting_behind(sits: NDArray[np.bool_], last: IntArray) -> IntArray:
    """For each row, how many of the rows after it and before ``last`` sit."""
    seen = np.concatenate([[0], np.cumsum(sits)])
    return np.asarray(seen[last] - seen[1:], dtype=np.int64)


def _wish_ranks(instance: Instance, taken: IntArray) -> tuple[int, int, int, int, int]:
    """How many sit on wish 1, 2, 3, later, none."""
    wish = instance.edge_wish[taken]
    first, second, third = (int((wish == k).sum()) for k in (1, 2, 3))
    unwished = int((wish == 0).sum())
    return first, second, third, len(taken) - first - second - third - unwished, unwished
