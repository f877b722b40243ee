"""From rounded scores to bands, stars, quotas and ranks.

All of these use the score as it is published, so that nobody with the same published score is
treated differently by a digit nobody can see.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import floor
from typing import Literal

from assessment.core.scheme import Band, Quota, Rank

Pools = Mapping[str, tuple[str, ...]]
"""Subject to the pool it is compared within."""


@dataclass(frozen=True)
class QuotaDecision:
    """What a quota did to one subject that had reached the limited band."""

    label: str
    pool: tuple[str, ...]
    pool_size: int
    seats: int
    candidates: int
    outcome: Literal["seated", "tied-out", "no-seat", "pool-too-small"]


@dataclass(frozen=True)
class Standing:
    rank: int
    rank_from_last: int
    pool_size: int


def band_of(score: Decimal, bands: Sequence[Band]) -> str:
    """The highest band whose minimum the score reaches; the lowest is open downwards."""
    if not bands:
        return ""
    return next((band.label for band in bands if score >= band.min), bands[-1].label)


def apply_quota(
    labels: Mapping[str, str],
    scores: Mapping[str, Decimal],
    pools: Pools,
    quota: Quota,
    bands: Sequence[Band],
    tie_breaks: Mapping[str, tuple[Decimal, ...]],
) -> tuple[dict[str, str], dict[str, QuotaDecision]]:
    """Hold each pool to its seats: those without one drop to the next band.

    Seats are ``floor(max_share · pool)``, the pool being everyone with a score in it. A pool
    smaller than ``min_pool`` is left alone, because a share of a few people means nothing.

    Returns:
        The labels after the quota, and a decision for everyone who had reached the band.
    """
    order = [band.label for band in bands]
    below = order[order.index(quota.label) + 1]
    members: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for subject in labels:
        members[pools[subject]].append(subject)
    held = dict(labels)
    decisions: dict[str, QuotaDecision] = {}
    for pool, subjects in members.items():
        reached = [subject for subject in subjects if labels[subject] == quota.label]
        seats = floor(quota.max_share * len(subjects))
        keys = {s: (scores[s], *tie_breaks.get(s, ())) for s in reached}
        outcomes = seated(keys, seats, quota)
        for subject in reached:
            too_small = len(subjects) < quota.min_pool
            outcome = "pool-too-small" if too_small else outcomes[subject]
            decisions[subject] = QuotaDecision(
                quota.label, pool, len(subjects), seats, len(reached), outcome
            )
            if outcome in {"tied-out", "no-seat"}:
                held[subject] = below
    return held, decisions


def seated(
    keys: Mapping[str, tuple[Decimal, ...]], seats: int, quota: Quota
) -> dict[str, Literal["seated", "tied-out", "no-seat"]]:
    """Who gets a seat.

    ``strict`` gives the last seat to none of those tied for it, ``generous`` to all;
    ``break_by`` has put further scores into the keys and is strict about what is left.
    """
    outcomes: dict[str, Literal["seated", "tied-out", "no-seat"]] = {}
    for subject, key in keys.items():
        ahead = sum(1 for other in keys.values() if other > key)
        equal = sum(1 for other in keys.values() if other == key)
        if ahead + equal <= seats:
            outcomes[subject] = "seated"
        elif ahead < seats:
            outcomes[subject] = "seated" if quota.ties == "generous" else "tied-out"
        else:
            outcomes[subject] = "no-seat"
    return outcomes


def standings(scores: Mapping[str, Decimal], pools: Pools, rank: Rank) -> dict[str, Standing]:
    """Each subject's rank from the best and from the last, within its pool.

    ``dense`` counts different scores (1, 2, 2, 3), ``standard`` counts people (1, 2, 2, 4).
    """
    members: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for subject in scores:
        members[pools[subject]].append(subject)
    found = {}
    for subjects in members.values():
        values = sorted(scores[subject] for subject in subjects)
        distinct = sorted(set(values))
        counted = distinct if rank.ties == "dense" else values
        for subject in subjects:
            score = scores[subject]
            lower = sum(1 for value in counted if value < score)
            higher = sum(1 for value in counted if value > score)
            first, last = (higher, lower) if rank.order == "desc" else (lower, higher)
            found[subject] = Standing(first + 1, last + 1, len(subjects))
    return found
