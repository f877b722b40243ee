"""Which signing key is used when, and which are published.

A key is published for a while before it signs, so that every verifier knows it by then; and it
stays published after its successor took over until its last token has expired.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class KeyTimes:
    kid: str
    active_from: datetime
    is_revoked: bool = False


@dataclass(frozen=True)
class RotationRules:
    rotate_after: timedelta
    notice: timedelta
    """How long a key is published before it signs."""
    token_life: timedelta
    """Of the tokens it signs, clock differences included."""


def signing_kid(keys: Sequence[KeyTimes], now: datetime) -> str | None:
    """The key to sign with: the youngest whose time has come."""
    ready = [key for key in keys if not key.is_revoked and key.active_from <= now]
    return max(ready, key=lambda key: (key.active_from, key.kid)).kid if ready else None


def published_kids(keys: Sequence[KeyTimes], now: datetime, rules: RotationRules) -> list[str]:
    """Keys of the JWKS, oldest first: to come, in use, and those whose tokens still live."""
    usable = sorted(
        (key for key in keys if not key.is_revoked), key=lambda key: (key.active_from, key.kid)
    )
    kept = []
    for key, successor in zip(usable, [*usable[1:], None], strict=True):
        if successor is None or successor.active_from + rules.token_life > now:
            kept.append(key.kid)
    return kept


def next_active_from(
    keys: Sequence[KeyTimes], now: datetime, rules: RotationRules
) -> datetime | None:
    """When a new key should take over, or None when none is needed yet."""
    usable = [key for key in keys if not key.is_revoked]
    if signing_kid(usable, now) is None:
        return now
    youngest = max(key.active_from for key in usable)
    due = youngest + rules.rotate_after
    return max(due, now + rules.notice) if now >= due - rules.notice else None
