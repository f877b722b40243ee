"""Problems (RFC 9457) said straight to the ASGI server, below any framework."""

import json
from collections.abc import Sequence

from common.errors import DomainError
from starlette.types import Send

UNAUTHORIZED = 401


async def refuse(
    send: Send,
    error: DomainError,
    *,
    path: str,
    request_id: str,
    headers: Sequence[tuple[bytes, bytes]] = (),
) -> None:
    """Answer with ``error``; ``path`` is the one that was asked, without its query."""
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
    await send({"type": "http.response.start", "status": error.status, "headers": own})
    await send({"type": "http.response.body", "body": content})
