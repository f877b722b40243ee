"""The statutory retirement month, raised step by step from 2025 on.

Source: 全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定 (passed 2024-09-13, in force
2025-01-01) and its tables: men 60 → 63 and women 55 → 58 by one month every four months, women
50 → 55 by one month every two months.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from roster.core.calendar_months import month_index, month_of


class Group(StrEnum):
    MEN = "men"
    WOMEN_CADRES = "women_cadres"
    WOMEN_WORKERS = "women_workers"


@dataclass(frozen=True, slots=True)
class Raise:
    """How an age limit is raised, in months; dated by the birth month that meets it first."""

    base_months: int
    first_birth_month: str
    """The first birth month whose limit is raised."""
    step_months: int
    """Birth months that share one further month of work."""
    most_months: int


NATIONAL: Final[Mapping[Group, Raise]] = MappingProxyType({
    Group.MEN: Raise(60 * 12, "1965-01", 4, 36),
    Group.WOMEN_CADRES: Raise(55 * 12, "1970-01", 4, 36),
    Group.WOMEN_WORKERS: Raise(50 * 12, "1975-01", 2, 60),
})  # fmt: skip


def delay_of(birth_month: str, rule: Raise) -> int:
    """Months by which the limit of somebody born in a month is raised."""
    since = month_index(birth_month) - month_index(rule.first_birth_month)
    return 0 if since < 0 else min(since // rule.step_months + 1, rule.most_months)


def retires_in(birth_month: str, rule: Raise) -> str:
    """The month in which somebody born in a month reaches the limit."""
    return month_of(month_index(birth_month) + rule.base_months + delay_of(birth_month, rule))


def group_of(sex: str | None) -> Group | None:
    """Holders of leading posts are cadres; without a sex no limit can be told."""
    return {"1": Group.MEN, "2": Group.WOMEN_CADRES}.get(sex or "")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a leading post."""

    sex: str | None
    birth_month: str | None


def nears_retirement(
    holder: Holder, rules: Mapping[Group, Raise], today_month: str, years: int
) -> str | None:
    """The retirement month if it lies within ``years`` from now, or has passed; else None."""
    group = group_of(holder.sex)
    if group is None or holder.birth_month is None:
        return None
    month = retires_in(holder.birth_month, rules[group])
    return month if month_index(month) <= month_index(today_month) + 12 * years else None
