"""What a post demands of its holder, as data and in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from roster.core.vocabulary import OwnStreet


@dataclass(frozen=True, slots=True)
class Requirements:
    """Rules of one post; empty and None demand nothing. Codes are those of the code tables."""

    born_on_or_after: date | None = None
    born_on_or_before: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    political_statuses: tuple[str, ...] = ()
    recruited_years: tuple[int, ...] = ()
    min_education: str | None = None
    sending_units: tuple[str, ...] = ()
    employment_identities: tuple[str, ...] = ()
    own_street: OwnStreet | None = None


_OWN_STREET: Final = MappingProxyType(
    {
        OwnStreet.REQUIRED: "须在本街道（乡镇）工作或居住",
        OwnStreet.PREFERRED: "本街道（乡镇）工作或居住的优先",
        OwnStreet.FORBIDDEN: "须来自外街道（乡镇）",
    }
)


def contradictions(rules: Requirements) -> list[str]:
    """Pairs of limits that nobody can meet together."""
    found: list[str] = []
    after, before = rules.born_on_or_after, rules.born_on_or_before
    if after is not None and before is not None and after > before:
        found.append("出生日期的下限晚于上限，没有人能符合")
    if rules.min_age is not None and rules.max_age is not None and rules.min_age > rules.max_age:
        found.append("年龄下限大于上限，没有人能符合")
    return found


def rules_in_words(
    rules: Requirements,
    *,
    political_labels: Mapping[str, str],
    education_labels: Mapping[str, str],
) -> list[str]:
    """One sentence for each rule, as a notice prints them. A code without label stands as is."""
    return [
        *_birth_in_words(rules),
        *_background_in_words(rules, political_labels, education_labels),
        *([_OWN_STREET[rules.own_street]] if rules.own_street is not None else []),
    ]


def _birth_in_words(rules: Requirements) -> Iterator[str]:
    if rules.born_on_or_after is not None:
        yield f"{_day(rules.born_on_or_after)}（含）以后出生"
    if rules.born_on_or_before is not None:
        yield f"{_day(rules.born_on_or_before)}（含）以前出生"
    if rules.min_age is not None:
        yield f"年满{rules.min_age}周岁"
    if rules.max_age is not None:
        yield f"不超过{rules.max_age}周岁"


def _background_in_words(
    rules: Requirements, political: Mapping[str, str], education: Mapping[str, str]
) -> Iterator[str]:
    if rules.political_statuses:
        yield f"政治面貌为{_any_of(rules.political_statuses, political)}"
    if rules.recruited_years:
        yield f"{'、'.join(map(str, rules.recruited_years))}年度招录"
    if rules.min_education is not None:
        yield f"{education.get(rules.min_education, rules.min_education)}及以上学历"
    if rules.employment_identities:
        yield f"身份为{_any_of(rules.employment_identities, {})}"
    if rules.sending_units:
        yield f"来自{_any_of(rules.sending_units, {})}"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _any_of(values: tuple[str, ...], labels: Mapping[str, str]) -> str:
    words = [labels.get(value, value) for value in values]
    return words[0] if len(words) == 1 else f"{'、'.join(words[:-1])}或{words[-1]}"
