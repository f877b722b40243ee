"""One request is one transaction: it opens here and is committed before the response is sent."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from common.web import idempotency
from common.web.auth import Caller, identify


async def open_session(
    request: Request, _caller: Annotated[Caller | None, Depends(identify)]
) -> AsyncIterator[AsyncSession]:
    """Asks for the caller first, because a repeated POST is known by caller and key."""
    sessions: async_sessionmaker[AsyncSession] = request.app.state.sessions
    async with sessions.begin() as session:
        request.state.session = session
        await idempotency.replay_known(request, session)
        yield session


async def open_read_session(request: Request) -> AsyncIterator[AsyncSession]:
    """PostgreSQL itself refuses a write in this one."""
    sessions: async_sessionmaker[AsyncSession] = request.app.state.sessions
    async with sessions.begin() as session:
        await session.connection(execution_options={"postgresql_readonly": True})
        yield session


# scope="function": FastAPI runs the commit BEFORE it sends the response. With the default
# scope it answers 2xx first and a failed commit is lost (tests/web/test_session.py).
Session = Annotated[AsyncSession, Depends(open_session, scope="function")]
ReadSession = Annotated[AsyncSession, Depends(open_read_session, scope="function")]
