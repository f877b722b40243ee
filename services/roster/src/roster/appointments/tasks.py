"""What time alone brings about for appointments."""

from typing import Any, Final

from common import clock
from common.worker import Chore
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.appointments.bindings.following import reconcile
from roster.appointments.notices.queries import take_down


async def follow_bindings(sessions: async_sessionmaker[AsyncSession], _: Any) -> None:  # noqa: ANN401
    """Bound posts follow leading ones that an import or a merger changed."""
    async with sessions.begin() as session:
        await reconcile(session)


async def take_down_notices(sessions: async_sessionmaker[AsyncSession], _: Any) -> None:  # noqa: ANN401
    """Notices end with their last day; the public page has not shown them since midnight."""
    async with sessions.begin() as session:
        await take_down(session, clock.today())


CHORES: Final[dict[str, Chore]] = {
    "follow_bindings": follow_bindings,
    "take_down_notices": take_down_notices,
}
