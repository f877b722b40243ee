"""One line, one metric and one request id per request; and the last net under every bug."""

import re
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog
from fastapi import Request
from prometheus_client import CollectorRegistry, Counter, Histogram

from common.ids import new_id
from common.web.problem import broken
from common.words import Catalogue, prefers_english, speaking

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

REQUEST_ID = re.compile(rb"^[A-Za-z0-9-]{8,64}$")
QUIET_PATHS = frozenset({"/healthz", "/readyz", "/metrics"})

log = structlog.get_logger()


class Metrics:
    """Counters of one app, in a registry of its own so that tests may build many apps."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "http_requests_total", "Answers", ["method", "route", "status"], registry=self.registry
        )
        self.seconds = Histogram(
            "http_request_seconds", "Time to answer", ["method", "route"], registry=self.registry
        )


class Observer:
    """ASGI middleware, outermost. The gateway passes its request id on; others are not trusted.

    Whatever the request leads to is said in the language its Accept-Language asks for.
    """

    def __init__(self, app: App, metrics: Metrics, english: Catalogue | None = None) -> None:
        self.app = app
        self.metrics = metrics
        self.english = english

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state["request_id"] = request_id = _request_id(scope)
        started, status = time.perf_counter(), 0

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-id", request_id.encode()),
                ]
            await send(message)

        with (
            structlog.contextvars.bound_contextvars(request_id=request_id),
            speaking(self.english if _reads_english(scope) else None),
        ):
            try:
                await self.app(scope, receive, send_noting)
            except Exception as error:
                if status:
                    log.exception("response_broken", exc_info=error)
                    raise
                response = await broken(Request(scope), error)
                await response(scope, receive, send_noting)
            self._note(scope, status, time.perf_counter() - started)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        if scope["path"] in QUIET_PATHS:
            return
        route = getattr(scope.get("route"), "path", "unmatched")
        self.metrics.requests.labels(scope["method"], route, status).inc()
        self.metrics.seconds.labels(scope["method"], route).observe(seconds)
        caller = scope["state"].get("caller")
        log.info(
            "request_answered",
            method=scope["method"],
            route=route,
            status=status,
            duration_ms=round(seconds * 1000, 1),
            caller=str(caller.subject) if caller else None,
        )


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and REQUEST_ID.match(value):
            return bytes(value).decode()
    return str(new_id())


def _reads_english(scope: Scope) -> bool:
    said = [value for name, value in scope["headers"] if name == b"accept-language"]
    return prefers_english(b",".join(said).decode("latin-1"))
