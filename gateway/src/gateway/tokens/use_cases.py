"""Issuing tokens.

These use cases open their own short transactions instead of taking the request's: a password
check takes 20 ms of Argon2 during which no connection should be held, and a reused refresh
token must kill its family although the request is refused.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from common import clock
from common.ids import new_id
from common.web.tokens import AUDIENCE, ISSUER
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from gateway.core.names import fold
from gateway.core.refresh import Fate, RefreshToken, fate, read, written
from gateway.ids import FamilyId
from gateway.keyring import Keyring
from gateway.models.account import Account
from gateway.models.client import Client
from gateway.models.sign_in import RefreshFamily
from gateway.passwords import Passwords
from gateway.throttle import Throttle
from gateway.tokens import queries
from gateway.tokens.errors import (
    InvalidClientError,
    InvalidCredentialsError,
    RefreshRefusedError,
)

Sessions = async_sessionmaker[AsyncSession]

log = structlog.get_logger()


@dataclass(frozen=True)
class Issuer:
    """What issuing needs, put together once in ``main``."""

    sessions: Callable[[], Sessions]
    keyring: Keyring
    passwords: Passwords
    throttle: Throttle
    refresh_key: bytes
    access_life: timedelta
    idle_life: timedelta
    total_life: timedelta


@dataclass(frozen=True)
class Issued:
    access_token: str
    expires_in: int
    refresh_token: str | None


@dataclass(frozen=True)
class Credentials:
    username: str
    password: str
    address: str


async def sign_in(issuer: Issuer, given: Credentials) -> Issued:
    """A new sign-in by name and password.

    Raises:
        InvalidCredentialsError: whatever the reason, after the same work.
        TooManyTriesError: too many failures lately for the name or the address.
    """
    account = await issuer.throttle.guarded(
        issuer.passwords.slots,
        name=given.username,
        address=given.address,
        check=lambda: _account_with(issuer, given),
    )
    if account is None:
        raise InvalidCredentialsError("请检查后重试。")
    moment = clock.now()
    family = RefreshFamily(
        account_id=account.id, generation=1, created_at=moment, rotated_at=moment
    )
    renewed = None
    if account.password_hash and issuer.passwords.needs_rehash(account.password_hash):
        renewed = await issuer.passwords.hash(given.password)
    async with issuer.sessions().begin() as session:
        session.add(family)
        await session.flush()
        await queries.note_sign_in(session, account.id, moment, renewed)
    return await _issued(issuer, account, RefreshToken(family.id, 1))


async def refresh(issuer: Issuer, presented: str) -> Issued:
    """The next pair of tokens; the presented refresh token is used up.

    Raises:
        RefreshRefusedError: not ours, expired, revoked, or used before (then its family ends).
    """
    token = read(presented, issuer.refresh_key)
    if token is None:
        raise RefreshRefusedError("请重新登录。")
    moment = clock.now()
    async with issuer.sessions().begin() as session:
        family = await queries.lock_family(session, FamilyId(token.family_id))
        if family is None or family.revoked_at is not None:
            account = None
        else:
            account = await queries.account_of(session, family.account_id)
            if not _judge(issuer, family, account, token.generation, moment):
                account = None
        successor = family.generation if family else 0
    # Outside the block: the revocation above is committed before the refusal is raised.
    if account is None:
        raise RefreshRefusedError("请重新登录。")
    return await _issued(issuer, account, RefreshToken(token.family_id, successor))


async def sign_out(issuer: Issuer, presented: str) -> None:
    """End the sign-in that a refresh token belongs to. Silent when there is none."""
    token = read(presented, issuer.refresh_key)
    if token is None:
        return
    async with issuer.sessions().begin() as session:
        family = await queries.lock_family(session, FamilyId(token.family_id))
        if family is not None and family.revoked_at is None:
            _revoke(family, "signed-out", clock.now())


async def client_token(issuer: Issuer, name: str, secret: str) -> Issued:
    """An access token for a registered system.

    Raises:
        InvalidClientError: unknown, disabled, or another secret.
    """
    async with issuer.sessions()() as session:
        client = await queries.client_named(session, name)
    given = hashlib.sha256(secret.encode()).digest()
    stored = client.secret_hash if client and client.secret_hash else b"\0" * len(given)
    matches = hmac.compare_digest(given, stored)
    if client is None or client.is_disabled or not matches:
        raise InvalidClientError("请检查 client_id 和 client_secret。")
    claims = _claims(issuer, str(client.id), client.display_name, client)
    token = await issuer.keyring.sign(claims | {"client_id": client.name})
    return Issued(token, _seconds(issuer), None)


async def _account_with(issuer: Issuer, given: Credentials) -> Account | None:
    """The account with this name and password. Argon2 is computed in every case."""
    async with issuer.sessions()() as session:
        account = await queries.account_named(session, fold(given.username))
    is_usable = account is not None and not account.is_disabled
    stored = account.password_hash if account is not None and is_usable else None
    is_right = await issuer.passwords.matches(stored, given.password)
    return account if is_right else None


def _judge(
    issuer: Issuer,
    family: RefreshFamily,
    account: Account | None,
    generation: int,
    moment: datetime,
) -> bool:
    """Rotate, repeat or end the family; whether a token may be issued."""
    if account is None or account.is_disabled or family.created_at < account.sessions_valid_from:
        _revoke(family, "account-changed", moment)
        return False
    expires_at = min(family.created_at + issuer.total_life, family.rotated_at + issuer.idle_life)
    match fate(
        generation,
        current=family.generation,
        rotated_at=family.rotated_at,
        expires_at=expires_at,
        now=moment,
    ):
        case Fate.ROTATE:
            family.generation += 1
            family.rotated_at = moment
            return True
        case Fate.REPEAT:
            return True
        case Fate.EXPIRED:
            _revoke(family, "expired", moment)
            return False
        case Fate.REUSED:
            log.warning("refresh_token_reused", caller=str(account.id))
            _revoke(family, "reused", moment)
            return False


def _revoke(family: RefreshFamily, reason: str, moment: datetime) -> None:
    family.revoked_at, family.revoked_because = moment, reason


async def _issued(issuer: Issuer, account: Account, successor: RefreshToken) -> Issued:
    claims = _claims(issuer, str(account.id), account.display_name, account)
    if account.person_id is not None:
        claims["person_id"] = str(account.person_id)
    return Issued(
        await issuer.keyring.sign(claims),
        _seconds(issuer),
        written(successor, issuer.refresh_key),
    )


def _claims(issuer: Issuer, subject: str, name: str, holder: Account | Client) -> dict[str, Any]:
    issued_at = int(clock.now().timestamp())
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": subject,
        "name": name,
        "iat": issued_at,
        "exp": issued_at + _seconds(issuer),
        "jti": str(new_id()),
        "grants": [{"role": grant.role, "path": grant.path} for grant in holder.grants],
    }


def _seconds(issuer: Issuer) -> int:
    return int(issuer.access_life.total_seconds())
