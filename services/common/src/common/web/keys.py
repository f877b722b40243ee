"""The issuer's public keys, fetched when an unknown key id turns up."""

import asyncio
import time

import httpx
import structlog

from common.web.tokens import PublicKey, public_key

MIN_SECONDS_BETWEEN_FETCHES = 60.0
STALE_AFTER_SECONDS = 300.0
USABLE_SECONDS = 24 * 3600.0

log = structlog.get_logger()


class RemoteKeys:
    """A JWKS read over HTTP.

    An unknown key id causes at most one fetch a minute, so forged ids cannot be used to
    flood the issuer; known keys stay usable for a day while the issuer is away.
    """

    def __init__(self, url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._url = url
        self._transport = transport
        self._keys: dict[str, PublicKey] = {}
        self._fetched_at = float("-inf")
        self._tried_at = float("-inf")
        self._lock = asyncio.Lock()

    async def key(self, kid: str) -> PublicKey | None:
        age = time.monotonic() - self._fetched_at
        if kid not in self._keys or age > STALE_AFTER_SECONDS:
            await self._refresh()
        if time.monotonic() - self._fetched_at > USABLE_SECONDS:
            return None
        return self._keys.get(kid)

    async def _refresh(self) -> None:
        async with self._lock:
            wait = MIN_SECONDS_BETWEEN_FETCHES if self._keys else 1.0
            if time.monotonic() - self._tried_at < wait:
                return
            self._tried_at = time.monotonic()
            try:
                async with httpx.AsyncClient(transport=self._transport, timeout=3) as client:
                    answer = (await client.get(self._url)).raise_for_status().json()
                self._keys = {entry["kid"]: public_key(entry) for entry in answer["keys"]}
                self._fetched_at = time.monotonic()
            except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
                log.warning("jwks_unreachable", error=type(error).__name__)
