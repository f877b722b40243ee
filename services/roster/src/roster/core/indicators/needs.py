"""What the people in office are and can, against what the posts want; now and some months on.

超前研判: known ends take people away, everybody grows older, nobody new is assumed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from roster.core.ages import age_on
from roster.core.indicators.months import month_at, month_of, number_of
from roster.core.indicators.structure import BANDS, band_name

METHOD: Final = "needs/1"
_TOP: Final = 20
_UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person in office, with the month after which they are expected gone."""

    birth_month: str | None
    major: str | None
    skills: Sequence[str]
    leaves_in: str | None


@dataclass(frozen=True, slots=True)
class Need:
    key: str
    wanted: int | None
    now: int
    later: int

    @property
    def gap_now(self) -> int | None:
        return None if self.wanted is None else max(self.wanted - self.now, 0)

    @property
    def gap_later(self) -> int | None:
        return None if self.wanted is None else max(self.wanted - self.later, 0)


@dataclass(frozen=True, slots=True)
class Needs:
    until: str
    people_now: int
    people_later: int
    ages: tuple[Need, ...]
    majors: tuple[Need, ...]
    skills: tuple[Need, ...]


def needs_of(
    holders: Iterable[Holder], wanted_skills: Mapping[str, int], day: date, *, months: int
) -> Needs:
    """Ages, majors and skills now and at the end of the month ``months`` ahead.

    Args:
        holders: each person in office once.
        wanted_skills: seats whose post asks for a skill.
        day: now.
        months: how far to look.
    """
    until = month_at(number_of(month_of(day)) + months)
    then = date(int(until[:4]), int(until[5:7]), min(day.day, 28))
    everyone = list(holders)
    staying = [one for one in everyone if one.leaves_in is None or one.leaves_in > until]
    bands = [*(band_name(low) for low, _ in BANDS), _UNKNOWN]
    ages_now, ages_later = _ages(everyone, day), _ages(staying, then)
    return Needs(
        until=until,
        people_now=len(everyone),
        people_later=len(staying),
        ages=tuple(
            Need(band, None, ages_now[band], ages_later[band])
            for band in bands
            if ages_now[band] or ages_later[band]
        ),
        majors=_top(_majors(everyone), _majors(staying), {}),
        skills=_top(_skills(everyone), _skills(staying), wanted_skills),
    )


def _ages(people: Iterable[Holder], day: date) -> Counter[str]:
    ages = (age_on(day, birth_on=None, birth_month=one.birth_month) for one in people)
    return Counter(_UNKNOWN if age is None else band_name(max(age, 0)) for age in ages)


def _majors(people: Iterable[Holder]) -> Counter[str]:
    return Counter(one.major or _UNKNOWN for one in people)


def _skills(people: Iterable[Holder]) -> Counter[str]:
    return Counter(skill for one in people for skill in set(one.skills))


def _top(now: Counter[str], later: Counter[str], wanted: Mapping[str, int]) -> tuple[Need, ...]:
    """What is wanted most and what is most frequent, so many of them."""
    keys = sorted({*now, *wanted}, key=lambda key: (-wanted.get(key, 0), -now[key], key))[:_TOP]
    return tuple(
        Need(key, wanted.get(key, 0) if wanted else None, now[key], later[key]) for key in keys
    )
