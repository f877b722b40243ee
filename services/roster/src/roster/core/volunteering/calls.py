"""Call-outs: who may be asked, who is taken, what counts."""

from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final

from roster.core.ages import age_on

ADULT: Final = 18
NIGHT_FROM: Final = time(22, 0)
NIGHT_UNTIL: Final = time(6, 0)
"""Minors are not called out at night. The hours are assumed."""


class AnswerState(StrEnum):
    ASKED = "asked"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    ATTENDED = "attended"
    ABSENT = "absent"


def touches_night(starts_at: datetime, ends_at: datetime) -> bool:
    """Whether any moment lies between 22:00 and 6:00. Both times as the wall clock shows them."""
    day = starts_at.date() - timedelta(days=1)
    while day <= ends_at.date():
        begins = datetime.combine(day, NIGHT_FROM, starts_at.tzinfo)
        ends = datetime.combine(day + timedelta(days=1), NIGHT_UNTIL, starts_at.tzinfo)
        if starts_at < ends and begins < ends_at:
            return True
        day += timedelta(days=1)
    return False


def is_kept_home(
    starts_at: datetime, ends_at: datetime, *, birth_month: str | None, birth_on: date | None
) -> bool:
    """Whether a person may not be called out: a minor at night, or unknown whether they are one."""
    if not touches_night(starts_at, ends_at):
        return False
    day = starts_at.date()
    if birth_on is None:
        # Of a birth month the last day counts here, so that nobody is taken for an adult too early.
        day = day.replace(day=1) - timedelta(days=1)
    age = age_on(day, birth_on=birth_on, birth_month=birth_month)
    return age is None or age < ADULT


def answer_to(wanted: int, taken: int, *, accepts: bool) -> AnswerState:
    """What a person's yes or no makes of them."""
    if not accepts:
        return AnswerState.DECLINED
    return AnswerState.ACCEPTED if taken < wanted else AnswerState.WAITING


def hours_between(starts_at: datetime, ends_at: datetime) -> Decimal:
    """The hours of a call-out, to a tenth."""
    hours = Decimal((ends_at - starts_at).total_seconds()) / Decimal(3600)
    return hours.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def person_times(attended: int, extra_heads: int) -> int:
    """人次: each person at each call-out counts once, known or not."""
    return attended + extra_heads
