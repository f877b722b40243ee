"""An httpx client that speaks to an app in this process, as production would."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI, Request
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker
from typing_extensions import override

from common.ids import new_id
from common.web.session import open_read_session


class _KeyedClient(httpx.AsyncClient):
    """Gives every POST a fresh ``Idempotency-Key`` unless the test sets one."""

    @override
    async def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        if method.upper() == "POST":
            headers = httpx.Headers(options.pop("headers", None))
            headers.setdefault("idempotency-key", str(new_id()))
            options["headers"] = headers
        return await super().request(method, url, **options)


@asynccontextmanager
async def client_of(
    app: FastAPI,
    *,
    headers: dict[str, str] | None = None,
    connection: AsyncConnection | None = None,
) -> AsyncIterator[httpx.AsyncClient]:
    """A client with the app's lifespan run.

    Args:
        app: made by the service's ``create_app``.
        headers: sent with every request, usually ``bearer(...)``.
        connection: from ``database.rolled_back``: requests commit into savepoints only, and
            reads may write (a transaction under way cannot be made read-only).
    """
    async with app.router.lifespan_context(app):
        if connection is not None:
            app.state.sessions = async_sessionmaker(
                connection,
                class_=AsyncSession,
                expire_on_commit=False,
                join_transaction_mode="create_savepoint",
            )
            app.dependency_overrides[open_read_session] = _open_shared_session
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with _KeyedClient(
            transport=transport, base_url="http://test", headers=headers
        ) as client:
            yield client


async def _open_shared_session(request: Request) -> AsyncIterator[AsyncSession]:
    async with request.app.state.sessions.begin() as session:
        yield session
