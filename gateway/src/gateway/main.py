"""The gateway put together: the only place that knows all its parts."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import structlog
from common import clock
from common.web.app import ServiceApp, build_app
from common.web.idempotency import forget_old
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from gateway.accounts.router import router as accounts_router
from gateway.documents.library import Library
from gateway.documents.router import router as documents_router
from gateway.front import Front
from gateway.keyring import Keyring, rules_of
from gateway.master_key import derive
from gateway.models.base import PLUMBING
from gateway.passwords import Passwords
from gateway.proxy.proxy import Proxy
from gateway.registrations.router import router as clients_router
from gateway.settings import Settings
from gateway.site.files import Site
from gateway.throttle import Throttle
from gateway.tokens.queries import forget_families
from gateway.tokens.router import keys_router
from gateway.tokens.router import router as tokens_router
from gateway.tokens.use_cases import Issuer

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"
HOUSEKEEPING_SECONDS: Final = 3600.0

log = structlog.get_logger()


def create_app(settings: Settings) -> ServiceApp:
    """The whole gateway as one ASGI app."""
    derived = derive(settings.master_key.get_secret_value())
    state: dict[str, Any] = {}

    def sessions() -> async_sessionmaker[AsyncSession]:
        # Looked up each time: the engine belongs to the event loop and exists from lifespan on.
        found: async_sessionmaker[AsyncSession] = state["app"].state.sessions
        return found

    keyring = Keyring(sessions, derived.signing_keys, rules_of(settings))
    app = build_app(
        title="青桥 Qingqiao",
        english=("gateway",),
        settings=settings,
        plumbing=PLUMBING,
        routers=[tokens_router, keys_router, accounts_router, clients_router, documents_router],
        migrations=MIGRATIONS,
        keys=keyring,
        openapi_url=None,
    )
    state["app"] = app
    proxy = Proxy(settings, app.state.tokens, app.state.metrics.registry)
    passwords = Passwords()
    app.state.passwords = passwords
    app.state.throttle = Throttle(sessions, derived.failed_sign_ins)
    app.state.issuer = Issuer(
        sessions=sessions,
        keyring=keyring,
        passwords=passwords,
        throttle=app.state.throttle,
        refresh_key=derived.refresh_tokens,
        access_life=timedelta(seconds=settings.access_token_seconds),
        idle_life=timedelta(days=settings.refresh_idle_days),
        total_life=timedelta(days=settings.refresh_total_days),
    )
    app.state.library = Library(lambda: _own_document(app), lambda: _sources(proxy))
    app.add_middleware(Front, proxy=proxy, site=Site(settings.web_dir), settings=settings)
    _live(app, proxy, keyring)
    return app


def _live(app: ServiceApp, proxy: Proxy, keyring: Keyring) -> None:
    """What opens and closes with the app, around what ``build_app`` opens."""
    inner = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(running: FastAPI) -> AsyncIterator[None]:
        async with inner(running):
            await proxy.open()
            roster = proxy.upstreams["roster"]
            app.state.roster = (roster.client, roster.origin)
            housekeeping = asyncio.create_task(_keep_house(app, keyring))
            try:
                yield
            finally:
                housekeeping.cancel()
                await proxy.close()
                app.state.passwords.close()

    app.router.lifespan_context = lifespan


async def _keep_house(app: ServiceApp, keyring: Keyring) -> None:
    """Renew keys by age and drop what has expired, every hour; a bad hour is made up later."""
    while True:
        try:
            await keyring.read()
            await app.state.throttle.forget_old()
            async with app.state.sessions.begin() as session:
                await forget_old(session, PLUMBING)
                await forget_families(session, clock.now() - app.state.issuer.idle_life)
        except (SQLAlchemyError, OSError) as error:
            log.warning("housekeeping_failed", error=type(error).__name__)
        await asyncio.sleep(HOUSEKEEPING_SECONDS)


def _own_document(app: ServiceApp) -> Mapping[str, Any]:
    return app.openapi()


def _sources(proxy: Proxy) -> dict[str, Any]:
    return {name: (upstream.client, upstream.origin) for name, upstream in proxy.upstreams.items()}
