"""A repeated POST happens once: its answer is stored in the transaction of its effect.

Same caller, key and request: the stored answer again. Same key, other request: 422. Two at the
same time: the second waits for the first. Refusals are not stored, so a corrected try may
reuse its key.
"""

import hashlib
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any, TypeVar, cast

from fastapi import Request, Response
from fastapi.routing import APIRoute
from sqlalchemy import CursorResult, Table, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from common import clock
from common.errors import ConflictError, InvalidError, PreconditionRequiredError
from common.tables import Plumbing
from common.web.auth import Caller

HEADER = "Idempotency-Key"
KEPT = timedelta(hours=72)
MAX_KEY_CHARS = 200
KEPT_HEADERS = ("content-type", "location", "etag")
SUCCESS = range(200, 300)


class IdempotencyKeyMissingError(PreconditionRequiredError):
    slug, title = "idempotency-key-missing", "缺少 Idempotency-Key 请求头"


class IdempotencyKeyReusedError(InvalidError):
    slug, title = "idempotency-key-reused", "这个 Idempotency-Key 已用于另一个请求"


class IdempotentWriteMissingError(ConflictError):
    """A programming error: a POST route without a transaction cannot be made to happen once."""

    slug, title = "idempotency-without-session", "此请求不能保证只执行一次"


class Replay(Exception):  # noqa: N818 - not an error: it carries the stored answer out
    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])


def read_like(endpoint: Endpoint) -> Endpoint:
    """Mark a POST that changes nothing (a search, a preview): it needs no key."""
    endpoint.__dict__["is_read_like"] = True
    return endpoint


class IdempotentRoute(APIRoute):
    """The route class of every router: POSTs need a key unless marked ``read_like``."""

    @override
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        if "POST" not in (self.methods or ()) or getattr(self.endpoint, "is_read_like", False):
            return handle

        async def handle_once(request: Request) -> Response:
            request.state.idempotency_key = _key_of(request)
            request.state.fingerprint = await _fingerprint(request)
            try:
                response = await handle(request)
            except Replay as replay:
                return replay.response
            await _store(request, response)
            return response

        return handle_once


async def replay_known(request: Request, session: AsyncSession) -> None:
    """Called as the transaction opens. Waits for a twin under way, then replays its answer.

    Raises:
        Replay: this very request was answered before.
        IdempotencyKeyReusedError: the key belongs to another request.
    """
    key = getattr(request.state, "idempotency_key", None)
    caller: Caller | None = getattr(request.state, "caller", None)
    if key is None or caller is None:
        return
    await session.execute(select(func.pg_advisory_xact_lock(_lock_number(caller, key))))
    records = _records(request)
    row = (
        await session.execute(
            select(records).where(records.c.caller == caller.subject, records.c.key == key)
        )
    ).one_or_none()
    if row is None:
        return
    if row.fingerprint != request.state.fingerprint:
        raise IdempotencyKeyReusedError("请为新的请求换一个键。")
    headers = cast("dict[str, str]", row.headers) | {"idempotency-replayed": "true"}
    raise Replay(Response(row.body, row.status, headers))


async def forget_old(session: AsyncSession, records: Plumbing) -> int:
    """Drop answers older than 72 hours; run by the worker."""
    table = records.idempotency
    gone = await session.execute(delete(table).where(table.c.created_at < clock.now() - KEPT))
    return cast("CursorResult[Any]", gone).rowcount


async def _store(request: Request, response: Response) -> None:
    if response.status_code not in SUCCESS:
        return
    session: AsyncSession | None = getattr(request.state, "session", None)
    caller: Caller | None = getattr(request.state, "caller", None)
    if session is None or caller is None:
        raise IdempotentWriteMissingError
    await session.execute(
        insert(_records(request)).values(
            caller=caller.subject,
            key=request.state.idempotency_key,
            fingerprint=request.state.fingerprint,
            status=response.status_code,
            headers={
                name: response.headers[name] for name in KEPT_HEADERS if name in response.headers
            },
            body=bytes(response.body),
        )
    )


def _key_of(request: Request) -> str:
    key = request.headers.get(HEADER, "").strip()
    if not key:
        raise IdempotencyKeyMissingError("每个会新建或执行的 POST 都要带一个唯一的键。")
    if len(key) > MAX_KEY_CHARS:
        raise InvalidError("Idempotency-Key 最长 200 个字符。")
    return key


async def _fingerprint(request: Request) -> bytes:
    """What was asked. A multipart boundary differs on each try, so it is cut out of the hash."""
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if "boundary=" in kind:
        boundary = kind.split("boundary=", 1)[1].split(";")[0].strip().strip('"')
        body = body.replace(boundary.encode(), b"")
    line = f"{request.method} {request.url.path}?{request.url.query}\n"
    return hashlib.sha256(line.encode() + body).digest()


def _lock_number(caller: Caller, key: str) -> int:
    mark = hashlib.sha256(caller.subject.bytes + key.encode()).digest()
    return int.from_bytes(mark[:8], signed=True)


def _records(request: Request) -> Table:
    plumbing: Plumbing = request.app.state.plumbing
    return plumbing.idempotency
