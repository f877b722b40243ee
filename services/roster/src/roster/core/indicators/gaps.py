"""Vacancies ahead, month by month. Posts are forecast, never people.

gap = authorised - (filled - expected exits + arriving). A known end (term, age limit, end of
service) is expected to free the seat unless renewed; everybody else may leave early at the rate at
which people left early in the last years.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import sqrt
from typing import Final

from roster.core.indicators.flows import serving_at_end_of, spells_of
from roster.core.indicators.months import later, month_of, months_between
from roster.core.indicators.tally import Tally

METHOD: Final = "gap-forecast/1"
_Z: Final = 1.2816
"""80 % of a normal distribution lie within this many standard deviations."""
_HISTORY_MONTHS: Final = 24


@dataclass(frozen=True, slots=True)
class GapMonth:
    """Seats expected at the end of a month; ``low`` and ``high`` hold the gap with 80 %."""

    month: str
    authorised: int
    filled: float
    due: int
    due_by: Mapping[str, int]
    """Known ends in this month by reason."""
    arriving: int
    gap: float
    low: float
    high: float
    last_year: int | None
    """Gap at the end of the same month a year before, against today's seats."""


def monthly_hazard(tally: Tally, day: date) -> float:
    """The chance that somebody leaves within a month other than at the end of a term."""
    until = month_of(day)
    after = later(until, -_HISTORY_MONTHS)
    early = exposed = 0
    for spell in spells_of(tally, until):
        last = spell.last or until
        first = max(spell.first, after)
        exposed += spell.n * max(months_between(first, min(last, until)), 0)
        if spell.last and after < spell.last <= until and spell.why != "expired":
            early += spell.n
    return early / exposed if exposed else 0.0


def gaps_ahead(tally: Tally, day: date, *, months: int, renewal_rate: float) -> list[GapMonth]:
    """The gap at the end of this and each of the next months.

    Args:
        tally: of the subtree.
        day: as of when.
        months: how far to look, this month included.
        renewal_rate: share of known ends that are expected to be renewed, 0 to 1.
    """
    authorised, filled = tally.n("seats"), tally.n("filled")
    hazard = monthly_hazard(tally, day)
    this = month_of(day)
    exits = _by_month(tally, "exits", this)
    came_by = _by_month(tally, "arriving", this)
    arriving = {month: sum(n.values()) for month, n in came_by.items()}
    due = came = 0
    found: list[GapMonth] = []
    for ahead in range(months):
        month = later(this, ahead)
        due_by = exits.get(month, {})
        due += sum(due_by.values())
        came += arriving.get(month, 0)
        early = 1 - (1 - hazard) ** (ahead + 1)
        staying = max(filled - due, 0)
        expected = filled - due * (1 - renewal_rate) - staying * early + came
        spread = _Z * sqrt(due * renewal_rate * (1 - renewal_rate) + staying * early * (1 - early))
        gap = authorised - min(expected, authorised)
        before = serving_at_end_of(tally, later(month, -12)) if later(month, -12) <= this else None
        found.append(
            GapMonth(
                month=month,
                authorised=authorised,
                filled=round(min(expected, authorised), 1),
                due=sum(due_by.values()),
                due_by=due_by,
                arriving=arriving.get(month, 0),
                gap=round(gap, 1),
                low=round(max(gap - spread, 0), 1),
                high=round(min(gap + spread, authorised), 1),
                last_year=None if before is None else max(authorised - before, 0),
            )
        )
    return found


def _by_month(tally: Tally, kind: str, this: str) -> dict[str, dict[str, int]]:
    """By month and reason; what was due before this month is due in it."""
    found: dict[str, dict[str, int]] = {}
    for bucket, n in tally.of(kind).items():
        month, _, why = bucket.partition("/")
        reasons = found.setdefault(max(month, this), {})
        reasons[why] = reasons.get(why, 0) + n
    return found
