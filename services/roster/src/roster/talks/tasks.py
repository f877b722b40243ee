"""What time alone brings about in talks: records whose time is over are deleted."""

from typing import Any

from common import clock
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.talks import queries


async def purge_kept(sessions: async_sessionmaker[AsyncSession], _: Any) -> None:  # noqa: ANN401
    async with sessions.begin() as session:
        await queries.purge(session, clock.today())


CHORES = {"talks.purge_kept": purge_kept}
