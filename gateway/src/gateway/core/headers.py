"""Which headers pass the gateway, and which it sets itself.

Hop-by-hop headers belong to one connection (RFC 9110 §7.6.1). Headers that name the client or
the user are only believed when the gateway wrote them, so what a client sends under these
names is dropped. Cookies end here: they belong to the sign-in, no service reads them.
"""

from collections.abc import Iterable, Sequence
from typing import Final

RawHeaders = Sequence[tuple[bytes, bytes]]

HOP: Final = frozenset({
    b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization",
    b"proxy-connection", b"te", b"trailer", b"transfer-encoding", b"upgrade", b"http2-settings",
})  # fmt: skip

IDENTITY: Final = frozenset({
    b"forwarded", b"via", b"x-request-id", b"x-real-ip", b"x-client-ip", b"x-client-id",
    b"true-client-ip", b"cf-connecting-ip", b"remote-user", b"cookie", b"host", b"expect",
})  # fmt: skip

IDENTITY_PREFIXES: Final = (b"x-forwarded-", b"x-user-", b"x-remote-", b"x-auth-", b"x-original-")

FROM_SERVICE_DROPPED: Final = frozenset({b"date", b"server", b"x-request-id", b"set-cookie"})
"""The gateway writes these itself, or (set-cookie) lets nobody but itself do so."""

TO_SERVICE_DROPPED: Final = HOP | IDENTITY
TO_CLIENT_DROPPED: Final = HOP | FROM_SERVICE_DROPPED


def named_hops(headers: RawHeaders) -> frozenset[bytes]:
    """What the ``Connection`` header declares to be hop-by-hop as well."""
    return frozenset(
        token.strip().lower()
        for name, value in headers
        if name == b"connection"
        for token in value.split(b",")
    )


def to_service(headers: RawHeaders, own: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The client's headers without hops and claims of identity, then the gateway's ``own``.

    A name with an underscore is dropped too: some servers read it as the same name with a
    dash, which would bring a dropped header back.
    """
    dropped = TO_SERVICE_DROPPED | named_hops(headers)
    kept = [
        (name.decode("latin-1"), value.decode("utf-8", "replace"))
        for name, value in headers
        if name not in dropped and not name.startswith(IDENTITY_PREFIXES) and b"_" not in name
    ]
    kept.extend(own)
    return kept


def to_client(headers: RawHeaders) -> list[tuple[bytes, bytes]]:
    """The service's headers without hops and without what the gateway writes itself."""
    lowered = [(name.lower(), value) for name, value in headers]
    dropped = TO_CLIENT_DROPPED | named_hops(lowered)
    return [(name, value) for name, value in lowered if name not in dropped]
