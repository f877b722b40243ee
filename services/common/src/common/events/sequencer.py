"""Give committed events their place in the feed.

Sequence numbers are handed out before commit, so a reader of ``id > cursor`` passes a gap that
fills later. One sequencer at a time moves committed rows under a lock that is held through its
commit; readers see only its positions. Gaps in positions are normal.
"""

import asyncio

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

LOCK = 0x51_49_41_4F
BATCH = 1000
IDLE_SECONDS = 0.1
BROKEN_SECONDS = 2.0

MOVE = text("""
with taken as (
    delete from outbox_event
    where id in (select id from outbox_event order by id limit :batch)
    returning *
), ordered as (select * from taken order by id)
insert into feed_event (position, event_id, type, subject, org_path, data, occurred_at)
select nextval('feed_position'), event_id, type, subject, org_path, data, occurred_at
from ordered
""")

log = structlog.get_logger()


async def move_batch(session: AsyncSession) -> int:
    """Publish up to one batch; returns how many. The caller's transaction must be short.

    The lock is a statement of its own: the next one then sees everything that the previous
    holder committed.
    """
    await session.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    moved = await session.execute(MOVE, {"batch": BATCH})
    return int(getattr(moved, "rowcount", 0))


async def run_sequencer(sessions: async_sessionmaker[AsyncSession]) -> None:
    """Publish for ever. Survives a database restart."""
    while True:
        try:
            async with sessions.begin() as session:
                moved = await move_batch(session)
            if moved < BATCH:
                await asyncio.sleep(IDLE_SECONDS)
        except (SQLAlchemyError, OSError) as error:
            log.warning("sequencer_waiting", error=type(error).__name__)
            await asyncio.sleep(BROKEN_SECONDS)
