"""Failed sign-ins are counted by name and by address, and slow the next ones down.

Check and record are transactions of their own: a refusal rolls the request's transaction back,
but the failure has to stay. Both run inside one of the few password slots, so that a burst of
guesses cannot all pass the check before the first failure is written.
"""

import ipaddress
import math
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import TypeVar

from common import clock
from common.crypto import BlindIndex
from common.errors import DomainError
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from gateway.core import throttle as rules
from gateway.core.names import fold
from gateway.models.sign_in import FailedSignIn

KEPT = timedelta(days=1)
LOCK_SPACE = 0x716B
IPV6_NETWORK_BITS = 64
"""One household or office has a whole /64, so single IPv6 addresses say nothing."""

Found = TypeVar("Found")
Sessions = async_sessionmaker[AsyncSession]


class TooManyTriesError(DomainError):
    slug, title, status = "too-many-tries", "尝试次数太多", 429


class Throttle:
    def __init__(self, sessions: Callable[[], Sessions], index: BlindIndex) -> None:
        self._sessions = sessions
        self._index = index

    async def guarded(
        self,
        slot: AbstractAsyncContextManager[object],
        *,
        name: str,
        address: str,
        check: Callable[[], Awaitable[Found | None]],
    ) -> Found | None:
        """Run ``check`` unless it is too early; None from it counts as a failure.

        Raises:
            TooManyTriesError: says how many seconds to wait. Unknown names wait just the same.
        """
        async with slot:
            marks = {"name": self._index.of(fold(name)), "address": self._index.of(_net(address))}
            await self._claim(marks)
            found = await check()
            if found is None:
                await self._note_failure(marks)
            else:
                await self._forget(marks["name"])
            return found

    async def forget_old(self) -> None:
        async with self._sessions().begin() as session:
            old = clock.now() - KEPT
            await session.execute(delete(FailedSignIn).where(FailedSignIn.last_at < old))

    async def _claim(self, marks: dict[str, bytes]) -> None:
        """Pass, or refuse; past the free failures each pause lets exactly one try through."""
        moment = clock.now()
        async with self._sessions().begin() as session:
            rows = [row for row in await _locked(session, marks) if row is not None]
            pause = max((_wait(row, moment) for row in rows), default=timedelta(0))
            if pause > timedelta(0):
                seconds = math.ceil(pause.total_seconds())
                raise TooManyTriesError(f"请在 {seconds} 秒后再试。", retry_after_seconds=seconds)
            for row in rows:
                still = rules.remembered(row.failures, last_at=row.last_at, now=moment)
                if still >= rules.FREE_FAILURES:
                    row.failures, row.last_at = still, moment

    async def _note_failure(self, marks: dict[str, bytes]) -> None:
        moment = clock.now()
        async with self._sessions().begin() as session:
            for (kind, mark), row in zip(marks.items(), await _locked(session, marks), strict=True):
                if row is None:
                    session.add(FailedSignIn(kind=kind, mark=mark, failures=1, last_at=moment))
                    continue
                still = rules.remembered(row.failures, last_at=row.last_at, now=moment)
                row.failures, row.last_at = still + 1, moment

    async def _forget(self, name_mark: bytes) -> None:
        """A right password clears the name. Not the address: the guesser may own an account."""
        async with self._sessions().begin() as session:
            await session.execute(
                delete(FailedSignIn).where(
                    FailedSignIn.kind == "name", FailedSignIn.mark == name_mark
                )
            )


async def _locked(session: AsyncSession, marks: dict[str, bytes]) -> list[FailedSignIn | None]:
    """The rows, held until commit; also while they do not exist yet. Always in one order."""
    numbers = sorted({int.from_bytes(mark[:4], signed=True) for mark in marks.values()})
    for number in numbers:
        await session.execute(select(func.pg_advisory_xact_lock(LOCK_SPACE, number)))
    return [await session.get(FailedSignIn, (kind, mark)) for kind, mark in marks.items()]


def _wait(row: FailedSignIn, moment: datetime) -> timedelta:
    return rules.wait(row.failures, last_at=row.last_at, now=moment)


def _net(address: str) -> str:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is None:
        return str(ipaddress.ip_network((found, IPV6_NETWORK_BITS), strict=False))
    return str(found)
