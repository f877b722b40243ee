"""The sentence a report begins with, and the figures it says."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from roster.core.indicators.structure import Structure

METHOD: Final = "narrative/1"


@dataclass(frozen=True, slots=True)
class Change:
    """One figure at two dates."""

    key: str
    before: float | None
    now: float | None

    @property
    def difference(self) -> float | None:
        return None if self.before is None or self.now is None else self.now - self.before

    @property
    def share(self) -> float | None:
        """The difference as a share of what was before."""
        difference = self.difference
        return difference / self.before if difference is not None and self.before else None


@dataclass(frozen=True, slots=True)
class Narrative:
    zh: str
    en: str
    changes: tuple[Change, ...]


def narrative_of(name: str, then: date, before: Structure, day: date, now: Structure) -> Narrative:
    """Headcount, mean age and share of the young against an earlier day.

    Percentages are rounded to whole ones and years to one decimal, as such sentences have it; the
    changes carry the exact figures.
    """
    people = Change("serving_people", before.people, now.people)
    age = Change("mean_age", before.mean_age, now.mean_age)
    young = Change("under_35", before.under_35, now.under_35)
    zh = [_people_zh(name, then, day, people), _age_zh(age), _young_zh(young)]
    en = [_people_en(name, then, day, people), _age_en(age), _young_en(young)]
    return Narrative(
        zh="，".join(part for part in zh if part) + "。",
        en=", ".join(part for part in en if part) + ".",
        changes=(people, age, young),
    )


def _people_zh(name: str, then: date, day: date, people: Change) -> str:
    said = f"截至{_day_zh(day)}，{name}团干部{_n(people.now)}人，与{_day_zh(then)}相比"
    difference = people.difference or 0
    if difference == 0:
        return f"{said}人数持平"
    word, rate = ("增加", "增幅") if difference > 0 else ("减少", "降幅")
    share = people.share
    grown = "" if share is None else f"，{rate}为{abs(share):.0%}"
    return f"{said}人数{word}了{_n(abs(difference))}人{grown}"


def _age_zh(age: Change) -> str:
    if age.difference is None:
        return ""
    shift = round(age.difference, 1)
    if shift == 0:
        return f"平均年龄{age.now:.1f}岁，与前持平"
    return f"平均年龄{age.now:.1f}岁，{'上升' if shift > 0 else '降低'}{abs(shift):.1f}岁"


def _young_zh(young: Change) -> str:
    if young.now is None:
        return ""
    said = f"35岁以下占{young.now:.1%}"
    if young.difference is None or round(100 * young.difference, 1) == 0:
        return said
    word = "提高" if young.difference > 0 else "下降"
    return f"{said}，{word}{abs(100 * young.difference):.1f}个百分点"


def _people_en(name: str, then: date, day: date, people: Change) -> str:
    said = f"As of {day.isoformat()}, {name} has {_n(people.now)} League cadres"
    difference = people.difference or 0
    if difference == 0:
        return f"{said}, as many as on {then.isoformat()}"
    word = "more" if difference > 0 else "fewer"
    share = people.share
    grown = "" if share is None else f" ({share:+.0%})"
    return f"{said}, {_n(abs(difference))} {word} than on {then.isoformat()}{grown}"


def _age_en(age: Change) -> str:
    if age.difference is None:
        return ""
    shift = round(age.difference, 1)
    change = "unchanged" if shift == 0 else f"{'up' if shift > 0 else 'down'} {abs(shift):.1f}"
    return f"mean age {age.now:.1f} years, {change}"


def _young_en(young: Change) -> str:
    if young.now is None:
        return ""
    said = f"{young.now:.1%} not older than 35"
    if young.difference is None or round(100 * young.difference, 1) == 0:
        return said
    word = "up" if young.difference > 0 else "down"
    return f"{said}, {word} {abs(100 * young.difference):.1f} points"


def _day_zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _n(count: float | None) -> str:
    return f"{int(count or 0)}"
