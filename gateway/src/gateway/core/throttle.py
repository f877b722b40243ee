"""Guessing is slowed down, never locked out: a lock would let anyone shut anyone out."""

from datetime import datetime, timedelta
from typing import Final

FREE_FAILURES: Final = 10
LONGEST_WAIT: Final = timedelta(seconds=30)
FORGET_ONE_AFTER: Final = timedelta(minutes=1)


def remembered(failures: int, *, last_at: datetime, now: datetime) -> int:
    """Failures that still count: one is forgotten each minute."""
    return max(0, failures - max(timedelta(0), now - last_at) // FORGET_ONE_AFTER)


def wait(failures: int, *, last_at: datetime, now: datetime) -> timedelta:
    """How long until the next try: nothing up to ten failures, then 1, 2, 4 … 30 seconds."""
    over = remembered(failures, last_at=last_at, now=now) - FREE_FAILURES
    if over < 0:
        return timedelta(0)
    pause = min(LONGEST_WAIT, timedelta(seconds=2 ** min(over, 10)))
    return max(timedelta(0), last_at + pause - now)
