"""Periods: a year holds quarters, a quarter holds months. ``2026``, ``2026-Q3``, ``2026-08``.

A placement term (任职期) has no calendar of its own; its key is any text, and rows that carry no
period belong to whatever period the run is about.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

PeriodType = Literal["year", "quarter", "month", "placement"]

PERIOD: Final = re.compile(r"(\d{4})(?:-?Q([1-4])|-(0[1-9]|1[0-2]))?")

CHILDREN: Final[dict[tuple[str, str], int]] = {
    ("year", "quarter"): 4,
    ("year", "month"): 12,
    ("quarter", "month"): 3,
}
"""How many periods of the second kind one of the first holds."""


@dataclass(frozen=True, order=True)
class Period:
    year: int
    quarter: int = 0
    month: int = 0

    @property
    def type(self) -> PeriodType:
        if self.month:
            return "month"
        return "quarter" if self.quarter else "year"

    @property
    def key(self) -> str:
        if self.month:
            return f"{self.year:04d}-{self.month:02d}"
        return f"{self.year:04d}-Q{self.quarter}" if self.quarter else f"{self.year:04d}"

    def up_to(self, kind: str) -> "Period | None":
        """The period of that kind which holds this one; ``None`` when this one is larger."""
        if kind == "year":
            return Period(self.year)
        if kind == "quarter" and self.quarter:
            return Period(self.year, self.quarter)
        return self if kind == self.type else None

    def before(self, steps: int) -> "Period":
        """The period of the same kind, ``steps`` earlier."""
        if self.month:
            index = self.year * 12 + self.month - 1 - steps
            month = index % 12 + 1
            return Period(index // 12, (month - 1) // 3 + 1, month)
        if self.quarter:
            index = self.year * 4 + self.quarter - 1 - steps
            return Period(index // 4, index % 4 + 1)
        return Period(self.year - steps)


def parse_period(text: str) -> Period | None:
    """``None`` when the text is no calendar period."""
    found = PERIOD.fullmatch(text)
    if found is None:
        return None
    year, quarter, month = found.groups()
    if month:
        return Period(int(year), (int(month) - 1) // 3 + 1, int(month))
    return Period(int(year), int(quarter or 0))


def is_within(inner: str, outer: str) -> bool:
    """Whether a row of period ``inner`` counts in ``outer``. An empty period is always within."""
    if not inner or not outer or inner == outer:
        return True
    small, large = parse_period(inner), parse_period(outer)
    if small is None or large is None:
        return False
    return small.up_to(large.type) == large
