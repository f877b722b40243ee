"""What an installation may set for development, what holds until it does, and what is refused.

Values are dated: a new one holds from its day on, for the organization and everything below.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from roster.core.retirement import NATIONAL, Group, Raise


class RuleKey(StrEnum):
    NEWCOMER_LOOKS = "newcomer_looks"
    NEWCOMER_MONTHS = "newcomer_months"
    FOLLOW_UP_DAYS = "follow_up_days"
    TALK_RETENTION_MONTHS = "talk_retention_months"
    TALK_EFFECT_MONTHS = "talk_effect_months"
    RETIREMENT_AGES = "retirement_ages"
    RETIREMENT_YEARS = "retirement_years"
    LEADING_TITLES = "leading_titles"


@dataclass(frozen=True, slots=True)
class Default:
    value: Any
    source: str


ASSUMED: Final = "默认值（假定）"

DEFAULTS: Final[Mapping[RuleKey, Default]] = MappingProxyType({
    RuleKey.NEWCOMER_LOOKS: Default([1, 3, 6, 12], ASSUMED),
    RuleKey.NEWCOMER_MONTHS: Default(12, ASSUMED),
    RuleKey.FOLLOW_UP_DAYS: Default(30, ASSUMED),
    RuleKey.TALK_RETENTION_MONTHS: Default({"care": 24, "remind": 36, "admonish": 60}, ASSUMED),
    RuleKey.TALK_EFFECT_MONTHS: Default({"care": 0, "remind": 0, "admonish": 6}, ASSUMED),
    RuleKey.RETIREMENT_AGES: Default(
        {
            group.value: {
                "base_months": rule.base_months,
                "first_birth_month": rule.first_birth_month,
                "step_months": rule.step_months,
                "most_months": rule.most_months,
            }
            for group, rule in NATIONAL.items()
        },
        "全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2025-01-01 起施行）",
    ),
    RuleKey.RETIREMENT_YEARS: Default(3, "逐一约谈近三年将要退休的实职领导干部"),
    RuleKey.LEADING_TITLES: Default(["书记", "主任", "主席", "部长"], ASSUMED),
})  # fmt: skip

_MOST_MONTHS: Final = 240
_TALKS: Final = {"care", "remind", "admonish"}


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _months(value: object) -> bool:
    return (
        isinstance(value, list)
        and 0 < len(value) <= 24  # noqa: PLR2004
        and all(_whole(month, 1, _MOST_MONTHS) for month in value)
    )


def _by_talk(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == _TALKS
        and all(_whole(months, 0, _MOST_MONTHS) for months in value.values())
    )


def _titles(value: object) -> bool:
    return (
        isinstance(value, list)
        and 0 < len(value) <= 50  # noqa: PLR2004
        and all(isinstance(word, str) and 0 < len(word.strip()) <= 30 for word in value)  # noqa: PLR2004
    )


def _ages(value: object) -> bool:
    try:
        return isinstance(value, dict) and len(raises_of(value)) == len(Group)
    except (KeyError, TypeError, ValueError):
        return False


_CHECKS: Final[Mapping[RuleKey, Callable[[object], bool]]] = MappingProxyType({
    RuleKey.NEWCOMER_LOOKS: _months,
    RuleKey.NEWCOMER_MONTHS: lambda value: _whole(value, 1, 60),
    RuleKey.FOLLOW_UP_DAYS: lambda value: _whole(value, 1, 366),
    RuleKey.TALK_RETENTION_MONTHS: _by_talk,
    RuleKey.TALK_EFFECT_MONTHS: _by_talk,
    RuleKey.RETIREMENT_AGES: _ages,
    RuleKey.RETIREMENT_YEARS: lambda value: _whole(value, 1, 10),
    RuleKey.LEADING_TITLES: _titles,
})  # fmt: skip


def is_acceptable(key: RuleKey, value: object) -> bool:
    """Whether a value has the form its rule reads."""
    return _CHECKS[key](value)


def raises_of(value: Any) -> dict[Group, Raise]:  # noqa: ANN401 - JSON, checked here
    """The retirement ages as the core reads them.

    Raises:
        KeyError, TypeError, ValueError: the value is not of that form.
    """
    found = {Group(name): Raise(**parts) for name, parts in value.items()}
    for rule in found.values():
        month = rule.first_birth_month
        whole = (rule.base_months, rule.step_months, rule.most_months)
        if not all(_whole(part, 0, 1200) for part in whole) or rule.step_months == 0:
            raise ValueError
        if len(month) != 7 or month[4] != "-" or not 1 <= int(month[5:]) <= 12:  # noqa: PLR2004
            raise ValueError
        int(month[:4])
    return found
