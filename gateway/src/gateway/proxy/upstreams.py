"""One connection pool for each service behind the gateway."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import aiohttp
from multidict import CIMultiDict
from typing_extensions import override
from yarl import URL

from gateway.settings import Settings

NO_OWN_HEADERS: Final = CIMultiDict[None](
    (name, None) for name in ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")
)


class PlainRequest(aiohttp.ClientRequest):
    """Adds none of its own headers.

    The session's ``skip_auto_headers`` says the same, at the price of sorting and copying for
    every request.
    """

    @override
    def update_auto_headers(self, skip_auto_headers: Iterable[str] | None) -> None:
        self._skip_auto_headers = NO_OWN_HEADERS


@dataclass(frozen=True)
class Upstream:
    """A service: the prefix it answers under, and the pool that reaches it."""

    name: str
    prefix: str
    origin: URL
    client: aiohttp.ClientSession


def upstream_urls(settings: Settings) -> dict[str, str]:
    """The route table: the part after ``/api/`` decides, paths are not rewritten."""
    return {
        "roster": settings.roster_url,
        "placement": settings.placement_url,
        "assessment": settings.assessment_url,
    }


def open_upstreams(settings: Settings) -> dict[str, Upstream]:
    """Open the pools; they belong to the running event loop."""
    return {
        name: Upstream(name, f"/api/{name}", URL(url), _client(settings))
        for name, url in upstream_urls(settings).items()
    }


async def close_upstreams(upstreams: dict[str, Upstream]) -> None:
    await asyncio.gather(*(upstream.client.close() for upstream in upstreams.values()))


def _client(settings: Settings) -> aiohttp.ClientSession:
    """A client that adds and changes nothing: no cookies, no decoding, no redirects, no proxy.

    Idle connections are dropped well before a service closes them, so that a POST is not sent
    into a connection that is about to end (it could not be retried).
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(
            limit=settings.upstream_connections,
            keepalive_timeout=settings.upstream_keepalive_seconds,
        ),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        request_class=PlainRequest,
        timeout=aiohttp.ClientTimeout(
            total=None,
            sock_connect=settings.connect_seconds,
            sock_read=settings.stream_idle_seconds,
        ),
        trust_env=False,
    )
