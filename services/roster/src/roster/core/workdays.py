"""Working days of mainland China by the yearly notices; unknown years are refused."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

SATURDAY: Final = 5
FEWEST_HOLIDAYS: Final = 11
"""Statutory holidays of a year since 2008; a notice with fewer days is not the whole one."""
ALWAYS_FREE: Final = ((1, 1), (10, 1))


class DayKind(StrEnum):
    HOLIDAY = "holiday"
    WORKDAY = "workday"
    """A Saturday or Sunday that is worked (调休上班)."""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Days that differ from the week's own course, and the years whose notice is known."""

    years: frozenset[int]
    days: Mapping[date, DayKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownYear:
    """The notice for this year has not been loaded, so nothing can be counted."""

    year: int


def is_working_day(calendar: WorkCalendar, day: date) -> bool | UnknownYear:
    if day.year not in calendar.years:
        return UnknownYear(day.year)
    kind = calendar.days.get(day)
    return day.weekday() < SATURDAY if kind is None else kind is DayKind.WORKDAY


def last_working_day(
    calendar: WorkCalendar, posted_on: date, working_days: int, *, counts_posting_day: bool
) -> date | UnknownYear:
    """The day on which so many working days are over.

    Args:
        calendar: what is known.
        posted_on: the day of posting.
        working_days: how many, at least one.
        counts_posting_day: whether the day of posting is the first of them, if it is worked.
    """
    day = posted_on if counts_posting_day else posted_on + timedelta(days=1)
    left = working_days
    while True:
        worked = is_working_day(calendar, day)
        if isinstance(worked, UnknownYear):
            return worked
        left -= worked
        if not left:
            return day
        day += timedelta(days=1)


def notice_problems(year: int, days: Mapping[date, DayKind]) -> list[str]:
    """What is wrong with a year's notice, in words; empty where it may be loaded."""
    return [
        *_strangers(year, days),
        *_missing(year, {day for day, kind in days.items() if kind is DayKind.HOLIDAY}),
    ]


def _strangers(year: int, days: Mapping[date, DayKind]) -> Iterable[str]:
    for day, kind in sorted(days.items()):
        if day.year != year and (day.year, day.month) != (year - 1, 12):
            yield f"{day.isoformat()} 不在 {year} 年内。"
        if kind is DayKind.WORKDAY and day.weekday() < SATURDAY:
            yield f"{day.isoformat()} 不是周末，不用列为调休上班。"


def _missing(year: int, holidays: set[date]) -> Iterable[str]:
    for month, day in ALWAYS_FREE:
        if date(year, month, day) not in holidays:
            yield f"缺少 {month} 月 {day} 日的放假安排。"
    if len(holidays) < FEWEST_HOLIDAYS:
        yield f"放假只有 {len(holidays)} 天，少于法定的 {FEWEST_HOLIDAYS} 天，请核对全文。"
