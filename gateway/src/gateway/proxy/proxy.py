"""The raw ASGI app for ``/api/{service}/*``: token, then on to the service."""

import re
import time
from typing import Final

import structlog
from common.web.tokens import BadTokenError, Claims, VerifiedTokens
from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.types import Receive, Scope, Send

from gateway.proxy.errors import (
    MethodRefusedError,
    NoSuchServiceError,
    TokenMissingError,
    TokenRefusedError,
)
from gateway.proxy.forward import Exchange, forward
from gateway.proxy.upstreams import Upstream, close_upstreams, open_upstreams, upstream_urls
from gateway.settings import Settings

OPEN_METHODS: Final = frozenset({"GET", "PUT"})
"""What may be asked of ``/api/{service}/public/`` without a token."""
PLAIN_PATH: Final = re.compile(
    rb"(?:/(?!/|\.{1,2}(?:/|$))|[A-Za-z0-9._~!$&'()*+,;=:@-]|%(?!2[EeFf5]|5[Cc]|[01]|7[Ff])[0-9A-Fa-f]{2})*"
)
"""No escaped slash, dot, percent sign or control character, no doubled slash, no dot segment."""
OPEN_BODY_BYTES: Final = 64 * 1024
METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

log = structlog.get_logger()


class Proxy:
    """Holds the connection pools between ``open`` and ``close``."""

    def __init__(
        self, settings: Settings, tokens: VerifiedTokens, registry: CollectorRegistry
    ) -> None:
        self._settings = settings
        self._open_settings = settings.model_copy(update={"body_limit_bytes": OPEN_BODY_BYTES})
        self._tokens = tokens
        self._names = frozenset(upstream_urls(settings))
        self.upstreams: dict[str, Upstream] = {}
        self._log = log
        self._forwarded = Counter(
            "gateway_forwarded_requests_total",
            "Requests for services, by service, method and status",
            ["upstream", "method", "status"],
            registry=registry,
        )
        self._seconds = Histogram(
            "gateway_forwarded_seconds",
            "From the request's head to the end of the answer",
            ["upstream"],
            registry=registry,
        )

    async def open(self) -> None:
        self.upstreams = open_upstreams(self._settings)
        self._log = log.bind()  # once: putting a logger together costs more than writing a line

    async def close(self) -> None:
        await close_upstreams(self.upstreams)

    def service_of(self, path: str) -> str | None:
        """The service that owns ``path``, or None when the gateway itself answers."""
        if not path.startswith("/api/"):
            return None
        name = path[5:].partition("/")[0]
        return name if name in self._names else None

    async def __call__(
        self, scope: Scope, receive: Receive, send: Send, *, service: str, request_id: str
    ) -> None:
        """Refuse without a valid token, otherwise forward."""
        began = time.perf_counter()
        exchange = Exchange(scope, receive, send, request_id)
        claims: Claims = {}
        try:
            if _is_public(scope, service):
                await self._show(exchange, service)
            elif claims := await self._admit(exchange):
                await forward(exchange, self.upstreams[service], self._settings)
        finally:
            seconds = time.perf_counter() - began
            self._record(exchange, service, str(claims.get("sub", "")), seconds)

    async def _show(self, exchange: Exchange, service: str) -> None:
        """What anybody may see; nothing stands at an address that could lead elsewhere."""
        if PLAIN_PATH.fullmatch(_raw_path(exchange.scope)) is None:
            await exchange.refuse(NoSuchServiceError())
            return
        await forward(exchange, self.upstreams[service], self._open_settings)

    async def _admit(self, exchange: Exchange) -> Claims:
        """The claims of the request's token; empty when it was answered with a refusal."""
        if exchange.scope["method"] not in METHODS:
            await exchange.refuse(MethodRefusedError())
            return {}
        token = _bearer(exchange.scope)
        if token is None:
            await exchange.refuse(TokenMissingError())
            return {}
        try:
            return await self._tokens.claims(token)
        except BadTokenError:
            await exchange.refuse(TokenRefusedError())
            return {}

    def _record(self, exchange: Exchange, service: str, caller: str, seconds: float) -> None:
        method = exchange.scope["method"]
        known = method if method in METHODS else "other"
        self._forwarded.labels(service, known, str(exchange.status)).inc()
        self._seconds.labels(service).observe(seconds)
        self._log.info(
            "request_forwarded",
            upstream=service,
            method=known,
            status=exchange.status,
            duration_ms=round(seconds * 1000, 1),
            caller=caller,
            request_id=exchange.request_id,
        )


def _is_public(scope: Scope, service: str) -> bool:
    """Whether the address is below those a service answers to anybody, as it is forwarded."""
    prefix = f"/api/{service}/public/".encode()
    return _raw_path(scope).startswith(prefix) and scope["method"] in OPEN_METHODS


def _raw_path(scope: Scope) -> bytes:
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return raw


def _bearer(scope: Scope) -> str | None:
    """The bearer token; two Authorization headers are as good as none."""
    given = [value for name, value in scope["headers"] if name == b"authorization"]
    if len(given) != 1:
        return None
    scheme, _, token = given[0].partition(b" ")
    if scheme.lower() != b"bearer" or not token.isascii():
        return None
    return token.strip().decode() or None
