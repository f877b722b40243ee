"""What a refresh token is, and what becomes of one that is presented.

A token is ``qr1.<family>.<generation>.<mark>``; the mark is an HMAC that only the gateway can
make. So a stored row never reveals a token, and a repeat within the grace is answered with the
very same successor: two tabs that refresh at once end up with one token, not with two.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final
from uuid import UUID

VERSION: Final = "qr1"
GRACE: Final = timedelta(seconds=10)
LONGEST_NUMBER: Final = 9


@dataclass(frozen=True)
class RefreshToken:
    family_id: UUID
    generation: int


class Fate(Enum):
    """What to do with a genuine token."""

    ROTATE = auto()
    """It is the current one: the next generation takes its place."""
    REPEAT = auto()
    """Its successor was issued moments ago and has not been used: answer with that again."""
    EXPIRED = auto()
    REUSED = auto()
    """Somebody holds a copy: the family dies."""


def written(token: RefreshToken, key: bytes) -> str:
    head = f"{VERSION}.{token.family_id.hex}.{token.generation}"
    return f"{head}.{_mark(head, key)}"


def read(text: str, key: bytes) -> RefreshToken | None:
    """The token, if it is one of ours; nothing else can touch a family."""
    head, _, mark = text.rpartition(".")
    if not text.isascii() or not hmac.compare_digest(_mark(head, key), mark):
        return None
    version, family, number = head.split(".")
    if version != VERSION or len(number) > LONGEST_NUMBER:
        return None
    return RefreshToken(UUID(hex=family), int(number))


def fate(
    presented: int, *, current: int, rotated_at: datetime, expires_at: datetime, now: datetime
) -> Fate:
    """Judge a presented generation against the family's current one."""
    if now >= expires_at:
        return Fate.EXPIRED
    if presented == current:
        return Fate.ROTATE
    if presented == current - 1 and now - rotated_at <= GRACE:
        return Fate.REPEAT
    return Fate.REUSED


def _mark(head: str, key: bytes) -> str:
    return hmac.new(key, head.encode(), hashlib.sha256).hexdigest()
