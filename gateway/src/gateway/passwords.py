"""Argon2id off the event loop, a few at a time."""

import asyncio
import os
import secrets
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MEMORY_KIB = 19 * 1024
ROUNDS = 2
LANES = 1
"""OWASP's Argon2id setting for servers: about 20 ms and 19 MiB a try on one core."""


class Passwords:
    """Hashes and checks. ``slots`` bounds how many tries are between check and record at once."""

    def __init__(self, *, threads: int | None = None) -> None:
        count = threads or min(4, os.cpu_count() or 1)
        self._hasher = _hasher()
        self._pool = ThreadPoolExecutor(count, thread_name_prefix="argon2")
        self._decoy = _decoy()
        self.slots = asyncio.Semaphore(count)
        self.checks = 0
        """How many passwords were really computed; tests compare it between answers."""

    async def hash(self, plain: str) -> str:
        return await asyncio.get_running_loop().run_in_executor(
            self._pool, self._hasher.hash, plain
        )

    async def matches(self, stored: str | None, given: str) -> bool:
        """Whether ``given`` is the password. Without a stored one it costs just as much."""
        return await asyncio.get_running_loop().run_in_executor(
            self._pool, self._check, stored, given
        )

    def needs_rehash(self, stored: str) -> bool:
        """Whether the hash was made with other settings than today's."""
        return self._hasher.check_needs_rehash(stored)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _check(self, stored: str | None, given: str) -> bool:
        self.checks += 1
        try:
            self._hasher.verify(stored or self._decoy, given)
        except (VerificationError, InvalidHashError):
            return False
        return stored is not None


def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY_KIB, parallelism=LANES)


@cache
def _decoy() -> str:
    """What a guess is checked against when nobody has the name; nobody knows its password."""
    return _hasher().hash(secrets.token_urlsafe())
