"""Problems (RFC 9457) said straight to the ASGI server, below any framework."""

import asyncio
import json
from collections.abc import Sequence
from typing import Final

from common.errors import DomainError
from starlette.types import Receive, Send

UNAUTHORIZED: Final = 401
LINGER_SECONDS: Final = 5.0
LINGER_BYTES: Final = 64 * 1024 * 1024


async def refuse(
    send: Send,
    error: DomainError,
    *,
    path: str,
    request_id: str,
    headers: Sequence[tuple[bytes, bytes]] = (),
    unread: Receive | None = None,
) -> None:
    """Answer with ``error``.

    Args:
        send: the server's.
        error: the refusal.
        path: what was asked for, without its query.
        request_id: goes into the problem and its header.
        headers: further ones.
        unread: the rest of a request body that is not wanted; the connection ends after it.
    """
    body: dict[str, object] = {
        "type": f"/problems/{error.slug}",
        "title": error.title,
        "status": error.status,
        "instance": path,
        **error.facts,
        "request_id": request_id,
    }
    if error.detail:
        body["detail"] = error.detail
    content = json.dumps(body, ensure_ascii=False).encode()
    own = [
        (b"content-type", b"application/problem+json"),
        (b"content-length", str(len(content)).encode()),
        (b"x-request-id", request_id.encode()),
        *headers,
    ]
    if error.status == UNAUTHORIZED:
        own.append((b"www-authenticate", b'Bearer realm="qingqiao"'))
    if unread is not None:
        own.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": error.status, "headers": own})
    if unread is not None:
        # Closing now would reset the connection under a client that is still sending, and it
        # would never read why. So its rest is taken and dropped, within limits.
        await send({"type": "http.response.body", "body": content, "more_body": True})
        await _drop(unread)
        content = b""
    await send({"type": "http.response.body", "body": content})


async def _drop(unread: Receive) -> None:
    size = 0
    try:
        async with asyncio.timeout(LINGER_SECONDS):
            while size < LINGER_BYTES:
                message = await unread()
                size += len(message.get("body", b""))
                if not message.get("more_body", False):
                    return
    except TimeoutError:
        return
