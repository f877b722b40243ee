"""The worker's part of the summaries: take marks away, count anew, carry the difference up."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import structlog
from common import clock
from sqlalchemy import ARRAY, Text, bindparam, insert, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.core.indicators.counting import OwnTally
from roster.core.indicators.tally import Tally
from roster.indicators import summaries
from roster.models.indicator_summary import (
    IndicatorDay,
    IndicatorMark,
    IndicatorOwn,
    IndicatorRollup,
)

BATCH: Final = 1_000
IDLE_SECONDS: Final = 2.0
BROKEN_SECONDS: Final = 30.0
_LOCK: Final = 0x696E6469
"""Any number, the same for all: one worker folds at a time."""

_TAKE = text("""
delete from indicator_mark where path = any(
    array(select distinct path from indicator_mark order by path limit :batch))
returning path
""")

log = structlog.get_logger()


async def fold_for_ever(sessions: async_sessionmaker[AsyncSession], _settings: object) -> None:
    """Runs as long as the worker; survives a database restart, and a fault in the counting."""
    while True:
        pause = IDLE_SECONDS
        try:
            await fold_all(sessions)
        except (SQLAlchemyError, OSError) as error:
            log.warning("summaries_waiting", error=type(error).__name__)
            pause = BROKEN_SECONDS
        except Exception as error:
            log.exception("summaries_failed", exc_info=error)
            pause = BROKEN_SECONDS
        await asyncio.sleep(pause)


async def fold_all(sessions: async_sessionmaker[AsyncSession]) -> None:
    """Fold in until nothing is marked, each batch in a transaction of its own."""
    while True:
        async with sessions.begin() as session:
            folded = await fold_some(session, clock.today())
        if folded:
            log.info("summaries_folded", count=folded)
        if folded < BATCH:
            return


async def fold_some(session: AsyncSession, today: date) -> int:
    """Fold in one batch of marked organizations; returns how many were marked.

    The lock is a statement of its own, and the marks are taken before anything is counted: what
    commits later leaves a mark that stays.
    """
    await session.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    await _turn_the_day(session, today)
    taken = set(await session.scalars(_TAKE, {"batch": BATCH}))
    if not taken:
        return 0
    touched = await summaries.closure_of(session, taken)
    before = (await summaries.stored_of(session, touched, ())).own
    after = await summaries.counted_anew(session, touched, today)
    await _store_own(session, before, after)
    await _carry_up(session, before, after, touched)
    return len(taken)


async def _turn_the_day(session: AsyncSession, today: date) -> None:
    """Mark what began or ended since the day the summaries are of."""
    day = await session.scalar(select(IndicatorDay.day).with_for_update())
    if day is None or day >= today:
        return
    turned = await summaries.marked_below(session, "", day, today, most=10_000_000)
    if turned:
        await session.execute(insert(IndicatorMark), [{"path": path} for path in sorted(turned)])
    await session.execute(update(IndicatorDay).values(day=today))


async def _store_own(
    session: AsyncSession,
    before: Mapping[str, OwnTally],
    after: Mapping[str, OwnTally],
) -> None:
    await session.execute(
        text("delete from indicator_own where path = any(:paths)").bindparams(
            bindparam("paths", list(before), type_=ARRAY(Text()))
        )
    )
    rows: list[dict[str, Any]] = [
        {
            "path": path,
            "tally": one.own.to_json(),
            "deductions": {at: tally.to_json() for at, tally in one.deductions.items()},
        }
        for path, one in after.items()
    ]
    if rows:
        await session.execute(insert(IndicatorOwn), rows)


async def _carry_up(
    session: AsyncSession,
    before: Mapping[str, OwnTally],
    after: Mapping[str, OwnTally],
    touched: Sequence[str],
) -> None:
    """Add to every subtree above what changed in it; one that has no sum yet is added up."""
    differences = _differences(before, after, touched)
    known = await _rollups(session, sorted(differences))
    with_children = {
        above for path in touched if path in after for above in ("", *summaries.upwards(path)[:-1])
    }
    for path, difference in differences.items():
        if path in known:
            if difference:
                known[path] += difference
                await session.execute(
                    update(IndicatorRollup)
                    .where(IndicatorRollup.path == path)
                    .values(tally=known[path].to_json())
                )
        elif path in with_children:
            whole = await _added_up(session, path)
            await session.execute(insert(IndicatorRollup).values(path=path, tally=whole.to_json()))


def _differences(
    before: Mapping[str, OwnTally], after: Mapping[str, OwnTally], touched: Sequence[str]
) -> dict[str, Tally]:
    """What changed in every subtree that holds one of ``touched``.

    Each change is noted once, a deduction where it begins to count, and what is noted at a path
    is then carried to the one above it.
    """
    paths = {above for path in touched for above in ("", *summaries.upwards(path))}
    found = {path: Tally() for path in sorted(paths, key=len, reverse=True)}
    for path in touched:
        if path in after:
            found[path] += after[path].own
            for meeting, tally in after[path].deductions.items():
                found[meeting] -= tally
        if path in before:
            found[path] -= before[path].own
            for meeting, tally in before[path].deductions.items():
                found[meeting] += tally
    for path, difference in found.items():
        if path:
            found[path[: path.rstrip("/").rfind("/") + 1]] += difference
    return found


async def _rollups(session: AsyncSession, paths: Sequence[str]) -> dict[str, Tally]:
    found = await session.execute(
        text("select path, tally from indicator_rollup where path = any(:paths)").bindparams(
            bindparam("paths", list(paths), type_=ARRAY(Text()))
        )
    )
    return {path: Tally(tally) for path, tally in found}


async def _added_up(session: AsyncSession, path: str) -> Tally:
    """The sum over what is stored at and below a path, this batch included."""
    high = path[:-1] + "0" if path else "~"
    found = await session.execute(
        text("select tally, deductions from indicator_own where path >= :path and path < :high"),
        {"path": path, "high": high},
    )
    return Tally.total(
        summaries.own_tally_of(tally, deductions).within(path) for tally, deductions in found
    )
