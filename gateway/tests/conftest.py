"""A gateway on a database of its own, upstream services as real servers on loopback."""

import asyncio
import base64
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest
import uvicorn
from common import clock
from common.ids import new_id
from common.testing.client import client_of
from common.testing.database import cloned, make_template
from common.web.app import ServiceApp
from common.web.tokens import AUDIENCE, ISSUER
from fastapi import FastAPI
from gateway.main import MIGRATIONS, create_app
from gateway.models.account import Account, AccountGrant
from gateway.settings import Settings
from starlette.types import Receive, Scope, Send
from typing_extensions import override

MASTER_KEY = base64.b64encode(bytes(range(32))).decode()
PASSWORD = "Right-horse-42-battery"
CLOSED_PORT = "http://127.0.0.1:9"

ASGIApp = Callable[..., Awaitable[None]]
Serve = Callable[[ASGIApp], Any]


class QuietServer(uvicorn.Server):
    """Leaves the signals of the test run alone, and stops when told to, not at the next tick."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.stop = asyncio.Event()

    @override
    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.stop.wait()

    @override
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def _served(app: ASGIApp) -> AsyncIterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        app,
        # Upstreams of tests are bare functions that only know requests.
        lifespan="on" if isinstance(app, FastAPI) else "off",
        ws="none",
        log_level="critical",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = QuietServer(config)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.stop.set()
        await running


@pytest.fixture
def serve() -> Serve:
    """``async with serve(app) as url``: the app behind uvicorn on a free port."""
    return _served


@pytest.fixture(scope="session")
def template(postgres_url: str) -> str:
    return make_template(postgres_url, "gateway", MIGRATIONS)


@pytest.fixture
def database(postgres_url: str, template: str) -> Iterator[str]:
    with cloned(postgres_url, template) as url:
        yield url


@pytest.fixture
def settings_with(database: str) -> Callable[..., Settings]:
    """Settings of a test; services nobody starts are on a closed port."""

    def made(**changes: object) -> Settings:
        values: dict[str, Any] = {
            "database_url": database,
            "master_key": MASTER_KEY,
            "pool_size": 8,
            "roster_url": CLOSED_PORT,
            "placement_url": CLOSED_PORT,
            "assessment_url": CLOSED_PORT,
        }
        return Settings(**(values | changes))

    return made


@dataclass(frozen=True)
class Tree:
    """The organizations that the roster of the tests knows."""

    county: UUID
    street: UUID
    other_street: UUID

    def path_of(self, organization_id: UUID) -> str | None:
        paths = {self.county: "0001/", self.street: "0001/0012/", self.other_street: "0001/0013/"}
        return paths.get(organization_id)


TREE = Tree(UUID(int=1), UUID(int=12), UUID(int=13))


@pytest.fixture
def tree() -> Tree:
    return TREE


async def roster_for_tests(scope: Scope, receive: Receive, send: Send) -> None:
    """``GET /api/roster/organizations/{id}``; answers 404 without a token."""
    path = TREE.path_of(UUID(scope["path"].rsplit("/", 1)[-1]))
    is_signed_in = any(name == b"authorization" for name, _ in scope["headers"])
    status = 200 if path and is_signed_in else 404
    body = json.dumps({"path": path}).encode()
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@pytest.fixture(scope="session")
async def roster_url() -> AsyncIterator[str]:
    """One for all tests: it keeps nothing."""
    async with _served(roster_for_tests) as url:
        yield url


@pytest.fixture
def app(settings_with: Callable[..., Settings], roster_url: str) -> ServiceApp:
    return create_app(settings_with(roster_url=roster_url))


@pytest.fixture
async def client(app: ServiceApp) -> AsyncIterator[httpx.AsyncClient]:
    """Nobody signed in; POSTs get a fresh idempotency key."""
    async with client_of(app) as client:
        yield client


Grants = list[tuple[str, UUID | None]]


@pytest.fixture
def an_account(app: ServiceApp, client: httpx.AsyncClient) -> Callable[..., Awaitable[Account]]:
    """Adds an account straight to the database, with ``PASSWORD``."""

    async def made(
        username: str,
        *grants: tuple[str, UUID | None],
        password: str | None = PASSWORD,
        person_id: UUID | None = None,
        display_name: str | None = None,
    ) -> Account:
        hashed = await app.state.passwords.hash(password) if password else None
        account = Account(
            username=username,
            display_name=display_name or f"账号 {username}",
            person_id=person_id,
            password_hash=hashed,
            sessions_valid_from=clock.now(),
            created_at=clock.now(),
            updated_at=clock.now(),
            grants=[
                AccountGrant(
                    role=role,
                    organization_id=place,
                    path=(TREE.path_of(place) or "") if place else "",
                )
                for role, place in grants
            ],
        )
        async with app.state.sessions.begin() as session:
            session.add(account)
        return account

    return made


@pytest.fixture
def token_of(app: ServiceApp) -> Callable[..., Awaitable[dict[str, str]]]:
    """The header of an access token signed by this gateway, without signing in."""

    async def made(
        account: Account | None = None, *grants: tuple[str, str], **claims: object
    ) -> dict[str, str]:
        issued_at = int(clock.now().timestamp())
        held = [(g.role, g.path) for g in account.grants] if account else list(grants)
        body = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": str(account.id if account else new_id()),
            "name": "测试",
            "iat": issued_at,
            "exp": issued_at + 300,
            "jti": str(new_id()),
            "grants": [{"role": role, "path": path} for role, path in held],
        }
        token = await app.state.issuer.keyring.sign(body | claims)
        return {"authorization": f"Bearer {token}"}

    return made


@pytest.fixture
def sign_in(client: httpx.AsyncClient) -> Callable[..., Awaitable[httpx.Response]]:
    async def done(username: str, password: str = PASSWORD) -> httpx.Response:
        form = {"grant_type": "password", "username": username, "password": password}
        return await client.post("/api/auth/token", data=form)

    return done
