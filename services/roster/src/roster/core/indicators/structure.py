"""Who serves, by age, education, source and sex; and how that changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from roster.core.ages import age_on
from roster.core.indicators.formulas import mean_age, under_35
from roster.core.indicators.rules import Rules
from roster.core.indicators.tally import NONE, Tally

METHOD: Final = "structure/1"
BANDS: Final = ((0, 19), (20, 24), (25, 29), (30, 34), (35, 39), (40, 44), (45, 49), (50, 200))
_EDUCATION: Final = (
    ("postgraduate", ("1",)),
    ("bachelor", ("2",)),
    ("college", ("3",)),
    ("secondary", ("4", "6")),
    ("lower", ("7", "8", "9")),
)
"""Groups of GB/T 4658 by first digit."""


@dataclass(frozen=True, slots=True)
class Structure:
    """Counts of the people in office on a day."""

    people: int
    ages: Mapping[str, Mapping[str, int]]
    """Band, then sex code."""
    education: Mapping[str, int]
    source: Mapping[str, int]
    sex: Mapping[str, int]
    mean_age: float | None
    under_35: float | None


def structure_of(tally: Tally, day: date, rules: Rules) -> Structure:
    ages: dict[str, dict[str, int]] = {band_name(low): {} for low, _ in BANDS}
    sexes: dict[str, int] = {}
    for bucket, n in tally.of("born").items():
        month, sex = bucket.split("/")
        age = age_on(day, birth_on=None, birth_month=month or None)
        band = "unknown" if age is None else band_name(age)
        cell = ages.setdefault(band, {})
        cell[sex or "unknown"] = cell.get(sex or "unknown", 0) + n
        sexes[sex or "unknown"] = sexes.get(sex or "unknown", 0) + n
    education: dict[str, int] = {}
    for code, n in tally.of("education").items():
        group = education_group(code)
        education[group] = education.get(group, 0) + n
    return Structure(
        people=tally.n("people"),
        ages=ages,
        education=education,
        source={code or "unknown": n for code, n in tally.of("source").items()},
        sex=sexes,
        mean_age=mean_age(tally, day, rules).value,
        under_35=under_35(tally, day, rules).value,
    )


def band_name(age: int) -> str:
    low, high = next((low, high) for low, high in BANDS if age <= high)
    if low == 0:
        return f"-{high}"
    return f"{low}+" if (low, high) == BANDS[-1] else f"{low}-{high}"


def education_group(code: str) -> str:
    if code == NONE:
        return "unknown"
    return next((name for name, digits in _EDUCATION if code.startswith(digits)), "unknown")
