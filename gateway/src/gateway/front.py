"""The outermost layer: who answers a request, under which id, and with which headers."""

from typing import Final

from common.errors import NotFoundError, TooLargeError
from common.ids import new_id
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gateway.core.headers import IDENTITY, IDENTITY_PREFIXES
from gateway.proxy.answers import refuse
from gateway.proxy.proxy import Proxy
from gateway.settings import Settings
from gateway.site.files import Site
from gateway.site.security import secured

OWN_BODY_LIMIT: Final = 1024 * 1024
"""For the gateway's own routes: forms and small JSON."""
KEPT_FOR_OWN_ROUTES: Final = frozenset({b"cookie", b"host"})
LOOPBACK: Final = ("127.0.0.1", "::1")
OWN_ROUTES: Final = ("/api/", "/.well-known/", "/docs/")
OWN_PATHS: Final = frozenset({"/api", "/docs", "/openapi.json", "/healthz", "/readyz", "/metrics"})


class Front:
    """ASGI middleware around the app, which only sees the gateway's own routes.

    ``/api/{service}/*`` goes to the proxy, every other address to the web app's files.
    """

    def __init__(self, app: ASGIApp, proxy: Proxy, site: Site, settings: Settings) -> None:
        self._app = app
        self._proxy = proxy
        self._site = site
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        request_id = str(new_id())
        is_https = self._settings.is_https or scope["scheme"] == "https"
        send = secured(send, path, is_https=is_https)
        service = self._proxy.service_of(path)
        if service is not None:
            await self._proxy(scope, receive, send, service=service, request_id=request_id)
            return
        if not path.startswith(OWN_ROUTES) and path not in OWN_PATHS:
            await self._site(scope, receive, send)
            return
        if path == "/metrics" and not self._may_scrape(scope):
            await refuse(send, NotFoundError(), path=path, request_id=request_id)
            return
        messages = await _whole_body(receive)
        if messages is None:
            await refuse(
                send,
                TooLargeError(limit_bytes=OWN_BODY_LIMIT),
                path=path,
                request_id=request_id,
                unread=receive,
            )
            return
        own = dict(scope) | {"headers": _own_headers(scope, request_id)}
        await self._app(own, _replayed(messages, receive), send)

    def _may_scrape(self, scope: Scope) -> bool:
        """Metrics are for the machine itself, or for whoever holds the token."""
        headers = dict(scope["headers"])
        token = self._settings.metrics_token.get_secret_value()
        if token and headers.get(b"authorization") == b"Bearer " + token.encode():
            return True
        is_local = bool(scope.get("client")) and scope["client"][0] in LOOPBACK
        return is_local and b"x-forwarded-for" not in headers


async def _whole_body(receive: Receive) -> list[Message] | None:
    """The request's messages up to the end of its body; None when there is too much of it."""
    messages: list[Message] = []
    size = 0
    while True:
        message = await receive()
        messages.append(message)
        size += len(message.get("body", b""))
        if size > OWN_BODY_LIMIT:
            return None
        if message["type"] != "http.request" or not message.get("more_body", False):
            return messages


def _replayed(messages: list[Message], receive: Receive) -> Receive:
    waiting = iter(messages)

    async def receive_again() -> Message:
        return next(waiting, None) or await receive()

    return receive_again


def _own_headers(scope: Scope, request_id: str) -> list[tuple[bytes, bytes]]:
    """What a client says about itself is dropped here as it is on the way to a service."""
    dropped = IDENTITY - KEPT_FOR_OWN_ROUTES
    kept = [
        (name, value)
        for name, value in scope["headers"]
        if name not in dropped and not name.startswith(IDENTITY_PREFIXES)
    ]
    return [*kept, (b"x-request-id", request_id.encode())]
