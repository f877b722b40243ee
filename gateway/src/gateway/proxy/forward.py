"""One request to its service and the answer back, both streamed, neither held in memory."""

import asyncio
import random
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote

import aiohttp
import structlog
from common.errors import DomainError
from starlette.types import Receive, Scope, Send
from yarl import URL

from gateway.core.headers import to_client, to_service
from gateway.proxy.answers import refuse
from gateway.proxy.body import BodyTooLongError, RequestBody
from gateway.proxy.errors import (
    BodyTooLargeError,
    ClientTooSlowError,
    ServiceBrokeOffError,
    ServiceTooSlowError,
    ServiceUnreachableError,
)
from gateway.proxy.upstreams import Upstream
from gateway.settings import Settings

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
CONNECT_TRIES: Final = 3
CLIENT_GONE: Final = 499
"""Only in logs and metrics: nobody is left to read a status."""
PRINTABLE: Final = "".join(chr(code) for code in range(0x21, 0x7F))

log = structlog.get_logger()


@dataclass
class Exchange:
    """A request under way and what has become of it."""

    scope: Scope
    receive: Receive
    send: Send
    request_id: str
    status: int = 0
    has_started: bool = field(default=False)

    async def refuse(
        self,
        error: DomainError,
        *,
        headers: tuple[tuple[bytes, bytes], ...] = (),
        is_unread: bool = False,
    ) -> None:
        """Answer with a problem; ``is_unread`` when the client may still be sending."""
        self.status = error.status
        await refuse(
            self.send,
            error,
            path=self.scope["path"],
            request_id=self.request_id,
            headers=headers,
            unread=self.receive if is_unread else None,
        )


async def forward(exchange: Exchange, upstream: Upstream, settings: Settings) -> None:
    """Pass the request on and its answer back; what goes wrong becomes a problem.

    After the answer has begun nothing can be said any more: the connection is cut, so that a
    client never takes half an export for a whole one.
    """
    if _declared_length(exchange.scope) > settings.body_limit_bytes:
        await exchange.refuse(_too_large(settings), is_unread=True)
        return
    task: asyncio.Task[None] | None = asyncio.current_task()
    assert task is not None  # noqa: S101 - a coroutine always runs in a task
    body = RequestBody(
        exchange.receive,
        limit=settings.body_limit_bytes,
        is_empty=not _has_body(exchange.scope),
    )
    body.watch(task)
    try:
        await _exchange(exchange, body, upstream, settings)
    except asyncio.CancelledError:
        if not body.is_client_gone:
            raise
        task.uncancel()
        exchange.status = CLIENT_GONE
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        await _explain(exchange, body, upstream, settings, error)
    finally:
        body.stop_watching()


async def _exchange(
    exchange: Exchange, body: RequestBody, upstream: Upstream, settings: Settings
) -> None:
    response = await _first_byte(exchange, body, upstream, settings)
    is_whole = False
    try:
        await _relay(exchange, body, response)
        is_whole = True
    finally:
        # Half-read connections must not go back to the pool.
        if is_whole:
            response.release()
        else:
            response.close()


async def _first_byte(
    exchange: Exchange, body: RequestBody, upstream: Upstream, settings: Settings
) -> aiohttp.ClientResponse:
    """The head of the answer. The clock starts again with each piece of the request."""
    loop = asyncio.get_running_loop()
    patience = settings.first_byte_seconds
    if exchange.scope["path"].endswith("/feed"):
        patience += settings.long_poll_seconds
    async with asyncio.timeout(patience) as deadline:
        body.on_piece = lambda: deadline.reschedule(loop.time() + patience)
        try:
            return await _connect_and_send(exchange, body, upstream)
        finally:
            body.on_piece = None


async def _connect_and_send(
    exchange: Exchange, body: RequestBody, upstream: Upstream
) -> aiohttp.ClientResponse:
    """Send the request, again if no connection came about and sending twice does no harm."""
    scope = exchange.scope
    method: str = scope["method"]
    url = _target(upstream.origin, scope)
    headers = to_service(scope["headers"], _own_headers(scope, exchange.request_id))
    tries = CONNECT_TRIES if method in IDEMPOTENT else 1
    while True:
        tries -= 1
        try:
            return await upstream.client.request(
                method,
                url,
                headers=headers,
                data=None if body.is_complete else body.pieces(),
                allow_redirects=False,
            )
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            if not tries or body.has_started:
                raise
        await asyncio.sleep(random.uniform(0.05, 0.2))  # noqa: S311 - jitter, not a secret


async def _relay(exchange: Exchange, body: RequestBody, response: aiohttp.ClientResponse) -> None:
    exchange.status = response.status
    headers = to_client(response.raw_headers)
    headers.append((b"x-request-id", exchange.request_id.encode()))
    exchange.has_started = True
    await exchange.send(
        {"type": "http.response.start", "status": response.status, "headers": headers}
    )
    content = response.content
    while True:
        piece = await content.readany()
        is_last = content.at_eof()
        body.is_answered = is_last
        await exchange.send({"type": "http.response.body", "body": piece, "more_body": not is_last})
        if is_last:
            return


async def _explain(
    exchange: Exchange,
    body: RequestBody,
    upstream: Upstream,
    settings: Settings,
    error: Exception,
) -> None:
    if body.is_client_gone:
        exchange.status = CLIENT_GONE
        return
    log.warning("upstream_failed", upstream=upstream.name, error=type(error).__name__)
    if exchange.has_started:
        return
    if isinstance(body.failure, BodyTooLongError):
        await exchange.refuse(_too_large(settings), is_unread=True)
    elif isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        refusal: DomainError = ServiceUnreachableError("请稍后重试。", service=upstream.name)
        await exchange.refuse(refusal, headers=((b"retry-after", b"2"),))
    elif not isinstance(error, TimeoutError):
        await exchange.refuse(ServiceBrokeOffError("请稍后重试。", service=upstream.name))
    elif body.is_complete:
        await exchange.refuse(ServiceTooSlowError("请稍后重试。", service=upstream.name))
    else:
        await exchange.refuse(ClientTooSlowError("请检查网络后重新上传。"), is_unread=True)


def _too_large(settings: Settings) -> BodyTooLargeError:
    mebibytes = settings.body_limit_bytes / 1024 / 1024
    return BodyTooLargeError(
        f"一次最多上传 {mebibytes:g} MiB，请拆分后重试。", limit_bytes=settings.body_limit_bytes
    )


def _declared_length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


def _has_body(scope: Scope) -> bool:
    return _declared_length(scope) > 0 or any(
        name == b"transfer-encoding" for name, _ in scope["headers"]
    )


def _target(origin: URL, scope: Scope) -> URL:
    """The same path and query, byte for byte, at the service."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope["query_string"]
    target = raw + b"?" + query if query else raw
    # Bytes a URL may not hold travel escaped; what came escaped stays as it is.
    return URL(str(origin).rstrip("/") + quote(target, safe=PRINTABLE), encoded=True)


def _own_headers(scope: Scope, request_id: str) -> list[tuple[str, str]]:
    own = [("x-request-id", request_id), ("x-forwarded-proto", scope["scheme"])]
    if scope.get("client"):
        own.append(("x-forwarded-for", scope["client"][0]))
    for name, value in scope["headers"]:
        if name == b"host":
            own.append(("x-forwarded-host", value.decode("latin-1")))
    return own
