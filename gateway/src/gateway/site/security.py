"""Headers that keep a browser from doing what nobody asked for."""

from functools import cache
from typing import Final

from starlette.types import Message, Send

PAGE_POLICY: Final = (
    b"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    b"img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    b"worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""For pages. Styles may be inline because Ant Design writes its rules into <style> elements at
run time; scripts may not, and nothing may be loaded from elsewhere."""

DATA_POLICY: Final = b"default-src 'none'; frame-ancestors 'none'; sandbox"
"""For answers of the API: shown by themselves, also an uploaded file, they can do nothing."""

ALWAYS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
)
"""The camera is for scanning report-in codes."""

HTTPS_ONLY: Final = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")


def secured(send: Send, path: str, *, is_https: bool) -> Send:
    """``send`` with the headers added; they replace what a service may have set."""
    is_api = path.startswith(("/api/", "/.well-known/")) or path == "/openapi.json"
    own, names = _headers(is_api=is_api, is_https=is_https)

    async def send_secured(message: Message) -> None:
        if message["type"] == "http.response.start":
            kept = [item for item in message.get("headers", ()) if item[0] not in names]
            if is_api and not any(name == b"cache-control" for name, _ in kept):
                kept.append((b"cache-control", b"no-store"))
            message["headers"] = [*kept, *own]
        await send(message)

    return send_secured


@cache
def _headers(
    *, is_api: bool, is_https: bool
) -> tuple[tuple[tuple[bytes, bytes], ...], frozenset[bytes]]:
    """The headers and their names."""
    policy = (b"content-security-policy", DATA_POLICY if is_api else PAGE_POLICY)
    own = (*ALWAYS, policy, HTTPS_ONLY) if is_https else (*ALWAYS, policy)
    return own, frozenset(name for name, _ in own)
