"""How long what is kept, and who may be erased when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from roster.core.consents import SIGNED_UP


class PolicyKey(StrEnum):
    UNPLACED_SIGN_UPS = "unplaced_sign_ups"
    WITHDRAWN = "withdrawn"
    IMPORT_FILES = "import_files"
    SERVICE_RECORDS = "service_records"
    ERASURE_GRACE = "erasure_grace"


class Mode(StrEnum):
    PROPOSE = "propose"
    EXECUTE = "execute"
    KEEP = "keep"


MODES: Final = {
    PolicyKey.UNPLACED_SIGN_UPS: (Mode.PROPOSE,),
    PolicyKey.WITHDRAWN: (Mode.PROPOSE, Mode.EXECUTE),
    PolicyKey.IMPORT_FILES: (Mode.PROPOSE, Mode.EXECUTE),
    PolicyKey.SERVICE_RECORDS: (Mode.KEEP,),
    PolicyKey.ERASURE_GRACE: (Mode.KEEP,),
}
"""What a rule may do; nobody is erased unasked but after withdrawing."""


@dataclass(frozen=True, slots=True)
class Policy:
    """``days`` hold from ``from_on`` on, until a later one of the same key."""

    key: str
    from_on: date
    days: int
    mode: str


def policy_on(day: date, policies: Iterable[Policy], key: PolicyKey) -> Policy | None:
    """The rule of a key that holds on a day."""
    begun = [one for one in policies if one.key == key and one.from_on <= day]
    return max(begun, key=lambda one: one.from_on, default=None)


def cutoff(day: date, policy: Policy) -> date:
    """Whatever ended before this day has been kept long enough."""
    return day - timedelta(days=policy.days)


@dataclass(frozen=True, slots=True)
class Service:
    """One appointment as erasure sees it."""

    is_live: bool
    ended_on: date | None
    form: str


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why somebody cannot be erased, and until when."""

    reason: str
    until_on: date | None


def obstacle_to_erasure(
    today: date, services: Iterable[Service], source_channel: str | None, keep_days: int
) -> Obstacle | None:
    """In office nobody is erased; records of service by duty are kept for a while after it.

    Volunteers who signed up themselves and have left may go at once.
    """
    known = list(services)
    if any(one.is_live for one in known):
        return Obstacle("in_office", None)
    if source_channel in SIGNED_UP:
        return None
    ends = [one.ended_on + timedelta(days=keep_days) for one in known if one.ended_on is not None]
    latest = max(ends, default=None)
    return Obstacle("records_kept", latest) if latest is not None and today < latest else None
