"""Who came, who left, who stayed: from the spells of a tally."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from roster.core.indicators.definitions import VERSIONS
from roster.core.indicators.figures import Figure, Part, Unit, ratio
from roster.core.indicators.months import later, month_of, months_between
from roster.core.indicators.rules import Rules
from roster.core.indicators.survival import SurvivalPoint, median_of, survival_curve
from roster.core.indicators.tally import Tally

YEAR: Final = 12
LOOK_BACK_MONTHS: Final = 60


@dataclass(frozen=True, slots=True)
class Spells:
    """So many times of service that began and ended in the same months."""

    first: str
    last: str
    """Empty while it goes on."""
    why: str
    n: int

    def holds_at_end_of(self, month: str) -> bool:
        return self.first <= month and (not self.last or self.last > month)


def spells_of(tally: Tally, until: str) -> Iterator[Spells]:
    """Those that go on, or ended in the five years up to a month."""
    since = later(until, -LOOK_BACK_MONTHS)
    for bucket, n in tally.of("spells").items():
        first, last, why = bucket.split("/")
        if not last or last >= since:
            yield Spells(first, last, why, n)


def left_in(tally: Tally, after: str, until: str) -> dict[str, int]:
    """出 by reason, in the months after ``after`` up to ``until``."""
    found: dict[str, int] = {}
    for spell in spells_of(tally, until):
        if spell.last and after < spell.last <= until:
            found[spell.why] = found.get(spell.why, 0) + spell.n
    return found


def joined_in(tally: Tally, after: str, until: str) -> int:
    """入: spells that began in those months."""
    return sum(spell.n for spell in spells_of(tally, until) if after < spell.first <= until)


def serving_at_end_of(tally: Tally, month: str) -> int:
    return sum(spell.n for spell in spells_of(tally, month) if spell.holds_at_end_of(month))


def turnover(tally: Tally, day: date, _rules: Rules) -> Figure:
    """流动率: those who left in a year, of the mean of those at its start and its end."""
    until = month_of(day)
    after = later(until, -YEAR)
    left = left_in(tally, after, until)
    gone = sum(left.values())
    both_ends = serving_at_end_of(tally, after) + serving_at_end_of(tally, until)
    parts = tuple(Part(why, ratio(n, gone), n, gone) for why, n in sorted(left.items()))
    value = 2 * gone / both_ends if both_ends else None
    key = "turnover"
    return Figure(key, VERSIONS[key], Unit.RATIO, value, gone, None, both_ends, 0, parts)


def joined(tally: Tally, day: date, _rules: Rules) -> Figure:
    """入: who began in the last twelve months."""
    until = month_of(day)
    n = joined_in(tally, later(until, -YEAR), until)
    return Figure("joined", VERSIONS["joined"], Unit.COUNT, n, n, None, n, 0)


def retention(tally: Tally, day: date, _rules: Rules) -> Figure:
    """留任率: of those who began one to two years ago, who served at least twelve months."""
    today = month_of(day)
    first, last = later(today, -2 * YEAR), later(today, -YEAR)
    cohort = [spell for spell in spells_of(tally, today) if first < spell.first <= last]
    kept = sum(
        spell.n
        for spell in cohort
        if not spell.last or months_between(spell.first, spell.last) >= YEAR
    )
    whole = sum(spell.n for spell in cohort)
    key = "retention"
    return Figure(key, VERSIONS[key], Unit.RATIO, ratio(kept, whole), kept, whole, whole, 0)


def tenure_curve(tally: Tally, day: date) -> list[SurvivalPoint]:
    ended: dict[int, int] = {}
    serving: dict[int, int] = {}
    for spell in spells_of(tally, month_of(day)):
        months = months_between(spell.first, spell.last or month_of(day))
        counts = ended if spell.last else serving
        counts[months] = counts.get(months, 0) + spell.n
    return survival_curve(ended, serving)


def median_tenure(tally: Tally, day: date, _rules: Rules) -> Figure:
    """任期中位数 by the survival curve; open while more than half still serve."""
    median = median_of(tenure_curve(tally, day))
    spells = list(spells_of(tally, month_of(day)))
    ended = sum(spell.n for spell in spells if spell.last)
    whole = sum(spell.n for spell in spells)
    key = "median_tenure"
    value = None if median is None else float(median)
    return Figure(key, VERSIONS[key], Unit.MONTHS, value, ended, whole, whole, 0)


FLOWS: Final[Mapping[str, Callable[[Tally, date, Rules], Figure]]] = MappingProxyType(
    {
        "joined": joined,
        "turnover": turnover,
        "retention": retention,
        "median_tenure": median_tenure,
    }
)
