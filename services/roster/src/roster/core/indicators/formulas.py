"""Every indicator as a function of a tally. ``definitions`` says each in words."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from roster.core.ages import age_on
from roster.core.indicators.definitions import VERSIONS
from roster.core.indicators.figures import Figure, Part, Unit, ratio
from roster.core.indicators.flows import FLOWS
from roster.core.indicators.results import RESULTS
from roster.core.indicators.rules import Rules
from roster.core.indicators.tally import NONE, Tally

Formula = Callable[[Tally, date, Rules], Figure]

_DAYS_OF_A_YEAR: Final = 365.2425
_GRACE_BRANCH, _GRACE_OTHER = 183, 366
"""Days by which an election may be postponed: a branch half a year, others a year."""


def figure_of(key: str, tally: Tally, day: date, rules: Rules) -> Figure:
    return FORMULAS[key](tally, day, rules)


def all_figures(tally: Tally, day: date, rules: Rules) -> list[Figure]:
    return [formula(tally, day, rules) for formula in FORMULAS.values()]


def _rate(
    key: str,
    numerator: int,
    denominator: int,
    *,
    known: int | None = None,
    missing: int = 0,
    parts: tuple[Part, ...] = (),
) -> Figure:
    return Figure(
        key=key,
        version=VERSIONS[key],
        unit=Unit.RATIO,
        value=ratio(numerator, denominator),
        numerator=numerator,
        denominator=denominator,
        known=denominator if known is None else known,
        missing=missing,
        parts=parts,
    )


def staffing(tally: Tally, _day: date, _rules: Rules) -> Figure:
    """配备率, by form; suspended posts and vacancies stay in the denominator."""
    seats, filled = tally.of("seats"), tally.of("filled")
    parts = tuple(
        Part(form, ratio(filled.get(form, 0), n), filled.get(form, 0), n)
        for form, n in seats.items()
    )
    return _rate("staffing", sum(filled.values()), sum(seats.values()), parts=parts)


def establishment_staffing(tally: Tally, _day: date, _rules: Rules) -> Figure:
    """机关编制配备率: 在编专职 of the establishment, where one was entered."""
    return _rate("establishment_staffing", tally.n("in_places"), tally.n("places"))


def on_post(tally: Tally, day: date, rules: Rules) -> Figure:
    """在岗率: those with evidence of duty in the last N days, of all but those on leave."""
    since = (day - timedelta(days=rules.duty_days)).isoformat()
    duty = tally.of("duty")
    present = sum(n for last, n in duty.items() if last >= since)
    without = duty.get(NONE, 0)
    whole = sum(duty.values())
    return _rate("on_post", present, whole, known=whole - without, missing=without)


def reported(tally: Tally, day: date, _rules: Rules) -> Figure:
    """到岗率: checked in by the day it was due, of those due in the year up to the day."""
    due = _due(tally, day)
    return _rate("reported", sum(n for (came, _), n in due.items() if came == "on_time"),
                 sum(due.values()))  # fmt: skip


def both_reported(tally: Tally, day: date, _rules: Rules) -> Figure:
    """双报到率: checked in both at the post and at home, of those due."""
    due = _due(tally, day)
    return _rate("both_reported", sum(n for (_, both), n in due.items() if both),
                 sum(due.values()))  # fmt: skip


def _due(tally: Tally, day: date) -> dict[tuple[str, str], int]:
    """How those came who were due in the year up to the day, the day itself left out."""
    first = (day - timedelta(days=365)).isoformat()
    found: dict[tuple[str, str], int] = {}
    for bucket, n in tally.of("due").items():
        due_on, came, both = bucket.split("/")
        if first <= due_on < day.isoformat():
            found[came, both] = found.get((came, both), 0) + n
    return found


def ages_of(tally: Tally, day: date) -> dict[int | None, int]:
    """How many people of each age, in completed years; None where no birth is known."""
    ages: dict[int | None, int] = {}
    for bucket, n in tally.of("born").items():
        month = bucket.split("/")[0]
        age = age_on(day, birth_on=None, birth_month=month or None)
        ages[age] = ages.get(age, 0) + n
    return ages


def under_35(tally: Tally, day: date, rules: Rules) -> Figure:
    """35岁以下占比, of those whose birth is known."""
    ages = ages_of(tally, day)
    unknown = ages.pop(None, 0)
    young = sum(n for age, n in ages.items() if age is not None and rules.is_young(age))
    known = sum(ages.values())
    return _rate("under_35", young, known, known=known, missing=unknown)


def mean_age(tally: Tally, day: date, _rules: Rules) -> Figure:
    """平均年龄, from the 15th of the birth month."""
    years, unknown = _exact_ages(tally, day)
    known = sum(years.values())
    mean = sum(age * n for age, n in years.items()) / known if known else None
    return _age_figure("mean_age", mean, known, unknown)


def median_age(tally: Tally, day: date, _rules: Rules) -> Figure:
    years, unknown = _exact_ages(tally, day)
    return _age_figure("median_age", _median(years), sum(years.values()), unknown)


def _exact_ages(tally: Tally, day: date) -> tuple[dict[float, int], int]:
    years: dict[float, int] = {}
    unknown = 0
    for bucket, n in tally.of("born").items():
        month = bucket.split("/")[0]
        if not month:
            unknown += n
            continue
        born = date(int(month[:4]), int(month[5:7]), 15)
        age = (day - born).days / _DAYS_OF_A_YEAR
        years[age] = years.get(age, 0) + n
    return years, unknown


def _median(counts: Mapping[float, int]) -> float | None:
    """The middle of a counted list; the mean of the two middle ones where it is even."""
    n = sum(counts.values())
    if not n:
        return None
    lower, upper = (n - 1) // 2, n // 2
    found: list[float] = []
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        found += [value for place in (lower, upper) if seen - counts[value] <= place < seen]
    return sum(found) / len(found)


def _age_figure(key: str, value: float | None, known: int, missing: int) -> Figure:
    return Figure(key, VERSIONS[key], Unit.YEARS, value, None, None, known, missing)


def village_coverage(tally: Tally, day: date, rules: Rules) -> Figure:
    """村级覆盖率: villages whose organization has a secretary in term."""
    led = sum(n for until, n in tally.of("led").items() if until and until >= day.isoformat())
    return _of_villages("village_coverage", led, tally, rules)


def youth_member_coverage(tally: Tally, day: date, rules: Rules) -> Figure:
    """青年委员覆盖率: villages with a 青年委员 not older than the limit."""
    young = sum(
        n
        for month, n in tally.of("youth_member").items()
        if (age := age_on(day, birth_on=None, birth_month=month or None)) is not None
        and rules.is_young(age)
    )
    return _of_villages("youth_member_coverage", young, tally, rules)


def _of_villages(key: str, covered: int, tally: Tally, rules: Rules) -> Figure:
    registered = tally.n("villages")
    villages = max(registered, rules.villages or 0)
    return _rate(key, covered, villages, known=registered, missing=villages - registered)


def two_committees(tally: Tally, _day: date, _rules: Rules) -> Figure:
    """两委进入率: secretaries of villages who sit in the 两委."""
    return _rate(
        "two_committees",
        tally.n("secretaries", "in_two_committees"),
        tally.n("secretaries"),
    )


def term_renewal(tally: Tally, day: date, _rules: Rules) -> Figure:
    """换届按期率: organizations whose term has not run out, of those whose term is known."""
    in_time = overdue = late = 0
    for kind, grace in (("term_branch", _GRACE_BRANCH), ("term_other", _GRACE_OTHER)):
        latest = (day - timedelta(days=grace)).isoformat()
        for until, n in tally.of(kind).items():
            if until >= day.isoformat():
                in_time += n
            elif until >= latest:
                late += n
            elif until:
                overdue += n
    due = in_time + late + overdue
    unknown = tally.n("term_branch", NONE) + tally.n("term_other", NONE)
    parts = (
        Part("within_postponement", ratio(late, due), late, due),
        Part("beyond_postponement", ratio(overdue, due), overdue, due),
    )
    return _rate("term_renewal", in_time, due, known=due, missing=unknown, parts=parts)


def new_under_35(tally: Tally, day: date, rules: Rules) -> Figure:
    """新增干部中35岁以下占比: age when they began, of those who first served in the year."""
    ages = _entered(tally, "entered", day.year)
    unknown = ages.pop(NONE, 0)
    young = sum(n for age, n in ages.items() if rules.is_young(int(age)))
    known = sum(ages.values())
    return _rate("new_under_35", young, known, known=known, missing=unknown)


def new_scarce_majors(tally: Tally, day: date, rules: Rules) -> Figure:
    """新增干部中紧缺专业占比."""
    majors = _entered(tally, "entered_major", day.year)
    unknown = majors.pop(NONE, 0)
    scarce = sum(n for major, n in majors.items() if rules.is_scarce(major))
    known = sum(majors.values())
    return _rate("new_scarce_majors", scarce, known, known=known, missing=unknown)


def _entered(tally: Tally, kind: str, year: int) -> dict[str, int]:
    prefix = f"{year:04d}/"
    return {
        bucket.removeprefix(prefix): n
        for bucket, n in tally.of(kind).items()
        if bucket.startswith(prefix)
    }


def serving_people(tally: Tally, _day: date, _rules: Rules) -> Figure:
    """团干部人数: distinct people in office."""
    people = tally.n("people")
    key = "serving_people"
    return Figure(key, VERSIONS[key], Unit.COUNT, people, people, None, people, 0)


FORMULAS: Final[Mapping[str, Formula]] = MappingProxyType(
    {
        "staffing": staffing,
        "establishment_staffing": establishment_staffing,
        "serving_people": serving_people,
        "on_post": on_post,
        "reported": reported,
        "both_reported": both_reported,
        "village_coverage": village_coverage,
        "youth_member_coverage": youth_member_coverage,
        "two_committees": two_committees,
        "term_renewal": term_renewal,
        "under_35": under_35,
        "mean_age": mean_age,
        "median_age": median_age,
        "new_under_35": new_under_35,
        "new_scarce_majors": new_scarce_majors,
        **FLOWS,
        **RESULTS,
    }
)

KINDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "staffing": ("seats", "filled"),
        "establishment_staffing": ("places", "in_places"),
        "serving_people": ("people",),
        "on_post": ("duty",),
        "reported": ("due",),
        "both_reported": ("due",),
        "village_coverage": ("villages", "led"),
        "youth_member_coverage": ("villages", "youth_member"),
        "two_committees": ("secretaries",),
        "term_renewal": ("term_branch", "term_other"),
        "under_35": ("born",),
        "mean_age": ("born",),
        "median_age": ("born",),
        "new_under_35": ("entered",),
        "new_scarce_majors": ("entered_major",),
        "joined": ("spells",),
        "turnover": ("spells",),
        "retention": ("spells",),
        "median_tenure": ("spells",),
        "excellent": ("results",),
        "youth_participation": ("ballots",),
        "results_used": ("results",),
        "results_acknowledged": ("results",),
    }
)
"""What of a tally each formula reads, so that a comparison of many places reads no more."""
