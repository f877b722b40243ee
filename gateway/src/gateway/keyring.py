"""The signing keys in this process: read from the database, renewed by age.

Several gateways may run on one database. Each reads the keys every minute and none signs with
a key before it has been published for ``notice``, so all of them know it by then.
"""

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from common import clock
from common.crypto import FieldCipher, Sealed
from common.web import tokens
from common.web.tokens import Claims, PublicKey
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from gateway.core.rotation import (
    KeyTimes,
    RotationRules,
    next_active_from,
    published_kids,
    signing_kid,
)
from gateway.models.signing_key import SigningKey
from gateway.settings import Settings

ROTATION_LOCK = 0x716B6579
"""Advisory lock: one gateway at a time decides about a new key."""
READ_AGAIN_SECONDS = 60.0
CLOCK_DIFFERENCE = timedelta(minutes=1)

Sessions = async_sessionmaker[AsyncSession]

log = structlog.get_logger()


def rules_of(settings: Settings) -> RotationRules:
    return RotationRules(
        rotate_after=timedelta(days=settings.key_rotation_days),
        notice=timedelta(seconds=settings.key_notice_seconds),
        token_life=timedelta(seconds=settings.access_token_seconds) + CLOCK_DIFFERENCE,
    )


class Keyring:
    """Signs with the key whose time it is; tells verifiers the public keys."""

    def __init__(
        self, sessions: Callable[[], Sessions], cipher: FieldCipher, rules: RotationRules
    ) -> None:
        self._sessions = sessions
        self._cipher = cipher
        self._rules = rules
        self._times: list[KeyTimes] = []
        self._published: dict[str, dict[str, Any]] = {}
        self._public: dict[str, PublicKey] = {}
        self._private: dict[str, Any] = {}
        self._read_at = float("-inf")
        self._reading = asyncio.Lock()

    async def sign(self, claims: Claims) -> str:
        await self._read_if_old()
        kid = signing_kid(self._times, clock.now())
        if kid is None:
            await self.read()
            kid = signing_kid(self._times, clock.now())
        assert kid is not None  # noqa: S101 - read() makes a key when none is usable
        return tokens.sign(claims, self._private[kid], kid)

    async def jwks(self) -> dict[str, list[dict[str, Any]]]:
        await self._read_if_old()
        kids = published_kids(self._times, clock.now(), self._rules)
        return {"keys": [self._published[kid] for kid in kids]}

    async def key(self, kid: str) -> PublicKey | None:
        """For ``common.web.tokens.verify``: only published keys verify."""
        await self._read_if_old()
        if kid not in published_kids(self._times, clock.now(), self._rules):
            return None
        return self._public[kid]

    async def read(self) -> None:
        """Read the keys; make the next one when its time has come."""
        async with self._reading, self._sessions().begin() as session:
            await session.execute(select(func.pg_advisory_xact_lock(ROTATION_LOCK)))
            found = await all_keys(session)
            moment = clock.now()
            active_from = next_active_from(_times(found), moment, self._rules)
            if active_from is not None:
                found.append(await add_key(session, self._cipher, active_from, moment))
            self._take(found)

    async def _read_if_old(self) -> None:
        if time.monotonic() - self._read_at > READ_AGAIN_SECONDS:
            await self.read()

    def _take(self, found: Sequence[SigningKey]) -> None:
        self._times = _times(found)
        for row in found:
            if row.kid not in self._private:
                pem = self._cipher.open(Sealed(row.sealed_by, row.sealed), row=row.kid.encode())
                self._private[row.kid] = tokens.signing_key(pem)
                self._public[row.kid] = tokens.public_key(row.public_jwk)
                self._published[row.kid] = row.public_jwk
        self._read_at = time.monotonic()


async def all_keys(session: AsyncSession) -> list[SigningKey]:
    rows = await session.scalars(select(SigningKey).order_by(SigningKey.created_at, SigningKey.kid))
    return list(rows)


async def add_key(
    session: AsyncSession, cipher: FieldCipher, active_from: datetime, moment: datetime
) -> SigningKey:
    """A fresh key pair, the private half sealed and bound to its id."""
    kid = f"{moment:%Y%m%d}-{secrets.token_hex(4)}"
    pem = tokens.new_signing_key()
    sealed = cipher.seal(pem, row=kid.encode())
    key = SigningKey(
        kid=kid,
        sealed=sealed.payload,
        sealed_by=sealed.key_id,
        public_jwk=tokens.public_jwk(pem, kid),
        created_at=moment,
        active_from=active_from,
    )
    session.add(key)
    await session.flush()
    log.info("signing_key_made", key_id=kid)
    return key


async def rotate(
    session: AsyncSession, cipher: FieldCipher, rules: RotationRules, *, at_once: bool
) -> SigningKey:
    """Make the next key now.

    With ``at_once`` it signs immediately and every older key is revoked: all access tokens die.
    That is for a stolen key; verifiers learn of it within a minute (services: within five).
    """
    await session.execute(select(func.pg_advisory_xact_lock(ROTATION_LOCK)))
    moment = clock.now()
    if at_once:
        await session.execute(
            update(SigningKey).where(SigningKey.revoked_at.is_(None)).values(revoked_at=moment)
        )
    active_from = moment if at_once else moment + rules.notice
    return await add_key(session, cipher, active_from, moment)


def _times(found: Sequence[SigningKey]) -> list[KeyTimes]:
    return [KeyTimes(row.kid, row.active_from, row.revoked_at is not None) for row in found]
