"""The services' live documents, and the last good copy of each."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
import structlog
from yarl import URL

from gateway.core.merge import merge
from gateway.documents.errors import ServiceDocumentMissingError

FRESH_SECONDS = 30.0
HTTP_OK = 200
TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=2)
MAX_BYTES = 16 * 1024 * 1024

log = structlog.get_logger()


class Library:
    """Fetches ``/openapi.json`` of each service at most every half minute."""

    def __init__(
        self,
        own: Callable[[], Mapping[str, Any]],
        sources: Callable[[], Mapping[str, tuple[aiohttp.ClientSession, URL]]],
    ) -> None:
        self._own = own
        self._sources = sources
        self._documents: dict[str, Mapping[str, Any]] = {}
        self._merged: Mapping[str, Any] | None = None
        self._read_at = float("-inf")
        self._reading = asyncio.Lock()

    async def merged(self) -> Mapping[str, Any]:
        """The whole document.

        Raises:
            ServiceDocumentMissingError: a service does not answer and never did before.
        """
        async with self._reading:
            if self._merged is None or time.monotonic() - self._read_at > FRESH_SECONDS:
                await self._read()
                self._merged = merge(self._own(), self._documents)
                self._read_at = time.monotonic()
            return self._merged

    async def _read(self) -> None:
        sources = self._sources()
        found = await asyncio.gather(*(_document(*source) for source in sources.values()))
        for name, document in zip(sources, found, strict=True):
            if document is not None:
                self._documents[name] = document
            elif name not in self._documents:
                raise ServiceDocumentMissingError("请稍后重试。", service=name)
            else:
                log.warning("document_stale", upstream=name)


async def _document(client: aiohttp.ClientSession, origin: URL) -> Mapping[str, Any] | None:
    try:
        async with client.get(
            origin / "openapi.json", timeout=TIMEOUT, allow_redirects=False
        ) as answer:
            if answer.status != HTTP_OK or (answer.content_length or 0) > MAX_BYTES:
                return None
            body = await answer.json()
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return None
    return body if isinstance(body, dict) and "paths" in body else None
