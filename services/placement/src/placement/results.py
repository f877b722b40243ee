"""A run's result on its way from the solver to the tables."""

from collections.abc import Sequence
from typing import Any

from common.sandbox import run_limited
from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncSession

from placement.core.policy import Pin
from placement.core.rounds import FrozenRound, Place, RunResult
from placement.core.telling import ToldRun, solve_and_tell
from placement.models.run import Assignment, Run, RunPost, RunRegion
from placement.settings import Settings
from placement.snapshots import by_id


async def solve_limited(
    settings: Settings, frozen: FrozenRound, seed: str, decisions: Sequence[Pin] = ()
) -> ToldRun:
    """Solve in a process of its own: the solver has no time limit and can be killed.

    Raises:
        PinError: a decision cannot be kept.
        LimitsExceededError: it took more time or memory than allowed.
    """
    return await run_limited(
        solve_and_tell,
        frozen,
        seed,
        tuple(decisions),
        cpu_seconds=settings.solve_cpu_seconds,
        memory_mb=settings.solve_memory_mb,
    )


async def save_result(
    session: AsyncSession, run: Run, frozen: FrozenRound, told: ToldRun, adjusted: set[str]
) -> None:
    """Put a result in the place of whatever the run held before, in one transaction."""
    result = told.result
    for table in (Assignment, RunPost, RunRegion):
        await session.execute(delete(table).where(table.run_id == run.id))
    rows: list[tuple[Any, list[dict[str, Any]]]] = [
        (Assignment, _assignments(run, frozen, told, adjusted)),
        (RunPost, _posts(run, result)),
        (RunRegion, _regions(run, result)),
    ]
    for table, values in rows:
        if values:
            await session.execute(insert(table), values)
    run.metrics = metrics_of(result)
    run.certificate = certificate_of(result)


def metrics_of(result: RunResult) -> dict[str, Any]:
    """The figures people compare runs by."""
    judged = result.certificate
    first, second, third, later, none = judged.wish_ranks
    return {
        "candidates": len(result.places),
        "placed": judged.placed,
        "unplaced": len(result.places) - judged.placed,
        "seats": sum(post.seats for post in result.posts),
        "filled": sum(post.filled for post in result.posts),
        "empty_posts": sum(post.filled < post.seats for post in result.posts),
        "coverage": judged.coverage,
        "coverage_bound": judged.coverage_bound,
        "coverage_demanded": judged.coverage_demanded,
        "value": judged.value,
        "value_bound": result.value_bound,
        "envy_pairs": judged.envy_pairs,
        "wish_ranks": {"first": first, "second": second, "third": third, "none": later + none},
    }


def certificate_of(result: RunResult) -> dict[str, Any]:
    """What the independent judge found."""
    judged = result.certificate
    return {
        "is_valid": judged.is_valid,
        "is_optimal": judged.is_optimal,
        "faults": list(judged.faults),
        "objective": judged.objective,
        "dual_objective": judged.dual_objective,
        "gap": judged.gap,
        "floor_weight": result.floor_weight,
    }


def _assignments(
    run: Run, frozen: FrozenRound, told: ToldRun, adjusted: set[str]
) -> list[dict[str, Any]]:
    _, posts = by_id(frozen)

    def place_in_table(place: Place) -> tuple[bool, str, str, str, str]:
        post = posts.get(place.post_id or "")
        if post is None:
            return True, "", "", "", place.person_id
        return False, post.org_path, post.title, post.id, place.person_id

    return [
        {
            "run_id": run.id,
            "person_id": place.person_id,
            "ordinal": ordinal,
            "post_id": place.post_id,
            "value": place.value,
            "wish_rank": place.wish_rank,
            "is_adjusted": place.person_id in adjusted,
            "reason": told.lines[place.person_id],
        }
        for ordinal, place in enumerate(sorted(told.result.places, key=place_in_table), start=1)
    ]


def _posts(run: Run, result: RunResult) -> list[dict[str, Any]]:
    return [
        {
            "run_id": run.id,
            "post_id": post.post_id,
            "seats": post.seats,
            "filled": post.filled,
            "floor": post.floor,
            "covered": post.covered,
            "price": post.price,
            "price_low": post.price_low,
            "young_price": post.young_price,
            "young_price_low": post.young_price_low,
            "reachable_count": post.reachable_count,
            "reachable": list(post.reachable),
            "refused": dict(post.refused),
        }
        for post in result.posts
    ]


def _regions(run: Run, result: RunResult) -> list[dict[str, Any]]:
    return [
        {
            "run_id": run.id,
            "organization_id": region.region_id,
            "taken": region.taken,
            "cap": region.cap,
            "price": region.price,
        }
        for region in result.regions
    ]
