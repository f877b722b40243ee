"""A gateway behind a real server, in front of an upstream that the test writes."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.web.tokens import AUDIENCE, ISSUER
from gateway.main import create_app
from gateway.settings import Settings

PLAIN_HTTP = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Nothing here speaks TLS, and reading the machine's certificates takes longer than many a test."""

Behind = Callable[..., AbstractAsyncContextManager[httpx.AsyncClient]]


@pytest.fixture
def behind(settings_with: Callable[..., Settings], serve: Callable[..., Any]) -> Behind:
    """``async with behind(upstream, **settings) as client``: signed in, through real sockets."""

    @asynccontextmanager
    async def opened(
        upstream: Callable[..., Awaitable[None]] | str, **changes: object
    ) -> AsyncIterator[httpx.AsyncClient]:
        if isinstance(upstream, str):
            async with _gateway(upstream, changes) as client:
                yield client
            return
        async with serve(upstream) as url, _gateway(url, changes) as client:
            yield client

    @asynccontextmanager
    async def _gateway(url: str, changes: dict[str, Any]) -> AsyncIterator[httpx.AsyncClient]:
        app = create_app(settings_with(**{"roster_url": url, "placement_url": url} | changes))
        async with serve(app) as origin:
            issued_at = int(clock.now().timestamp())
            claims = {
                "iss": ISSUER,
                "aud": AUDIENCE,
                "sub": str(new_id()),
                "jti": str(new_id()),
                "iat": issued_at,
                "exp": issued_at + 300,
                "grants": [{"role": "committee", "path": ""}],
            }
            token = await app.state.issuer.keyring.sign(claims)
            headers = {"authorization": f"Bearer {token}"}
            async with httpx.AsyncClient(
                base_url=origin, headers=headers, timeout=10, verify=PLAIN_HTTP
            ) as client:
                client.gateway = app  # type: ignore[attr-defined]
                yield client

    return opened
