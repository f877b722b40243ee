"""What time alone brings about in pools: people who no longer meet the criteria."""

from typing import Any

from common import clock
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.ids import PoolId
from roster.pools import queries
from roster.pools.leaving import propose_exits


async def look_for_exits(sessions: async_sessionmaker[AsyncSession], _: Any) -> None:  # noqa: ANN401
    """Look at every pool, one transaction each."""
    after: PoolId | None = None
    while True:
        async with sessions.begin() as session:
            pool = await queries.pools_after(session, after)
            if pool is None:
                return
            await propose_exits(session, pool, clock.today())
            after = pool.id


CHORES = {"pools.look_for_exits": look_for_exits}
