"""Terms of office: alarms before their end, extensions and renewals, absences within them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from roster.core.establishment import Term, last_day
from roster.core.lifecycle import Refusal

ALARM_MONTHS: Final = (1, 3, 6)
"""How long before the end of a term it is announced (assumed)."""


class Alarm(StrEnum):
    """How near the end of a term is."""

    SIX_MONTHS = "six_months"
    THREE_MONTHS = "three_months"
    ONE_MONTH = "one_month"
    PAST = "past"


_ALARMS: Final = {1: Alarm.ONE_MONTH, 3: Alarm.THREE_MONTHS, 6: Alarm.SIX_MONTHS}


def alarm_until(today: date, months: int) -> date:
    """The last end of a term that is announced on this day: ends up to it are near."""
    return last_day(today, months) + timedelta(days=1)


def alarm_of(ends_on: date | None, today: date) -> Alarm | None:
    """The most urgent alarm of a term; None where its end is far or open.

    The last day itself is still in office, so only a day after it is past.
    """
    if ends_on is None:
        return None
    if ends_on < today:
        return Alarm.PAST
    return next(
        (_ALARMS[months] for months in ALARM_MONTHS if ends_on <= alarm_until(today, months)), None
    )


@dataclass(frozen=True, slots=True)
class ExtensionRule:
    """How far a term may be prolonged without a new decision on the person (assumed)."""

    max_months: int = 6


def extended_refusal(
    agreed_ends_on: date | None, ends_on: date | None, new_end: date, rule: ExtensionRule
) -> Refusal | None:
    """Why a term cannot be prolonged to a day; None if it can.

    Args:
        agreed_ends_on: last day of the term before any extension.
        ends_on: its last day now.
        new_end: the wished last day.
        rule: what the office allows.
    """
    if agreed_ends_on is None or ends_on is None:
        return Refusal("此任职没有约定结束日期，不用延期。")
    if new_end <= ends_on:
        return Refusal("延期后的结束日期应晚于现在的结束日期。")
    if new_end > last_day(agreed_ends_on + timedelta(days=1), rule.max_months):
        return Refusal(f"累计延期不能超过 {rule.max_months} 个月；需要更长时间的，请按续任办理。")
    return None


def renewed_term(ends_on: date | None, today: date, months: int) -> Term:
    """The next term: it begins on the day after the present one, or today where that was open."""
    starts_on = today if ends_on is None else ends_on + timedelta(days=1)
    return Term(starts_on, last_day(starts_on, months))


def absence_refusal(others: Sequence[Term], absence: Term, office: Term) -> Refusal | None:
    """Why someone cannot be away in these days; None if they can."""
    if absence.ends_on is not None and absence.ends_on < absence.starts_on:
        return Refusal("结束日期不能早于开始日期。")
    if absence.starts_on < office.starts_on:
        return Refusal("开始日期不能早于任职开始日期。")
    if any(other.meets(absence) for other in others):
        return Refusal("这段时间与已登记的请假、借调或暂停重叠，请先核对。")
    return None
