"""Figures of assessment: what the results say together, and what became of them.

A result counts where its person serves. Of several computations of a cycle the last one counts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from roster.core.indicators.definitions import VERSIONS
from roster.core.indicators.figures import Figure, Unit, ratio
from roster.core.indicators.months import years_before
from roster.core.indicators.rules import Rules
from roster.core.indicators.tally import NONE, Tally

FEWEST_BALLOTS: Final = 5
"""With fewer valid ballots nothing is said of a youth rating, to nobody."""


@dataclass(frozen=True, slots=True)
class ResultFacts:
    """One person's result of one cycle, as the assessment service announced it."""

    on: date
    is_graded: bool
    """False where the grade was left open (不定等次) or the scheme gives none."""
    is_excellent: bool
    is_used: bool
    """A proposal in the person's favour was accepted within a year."""
    is_acknowledged: bool
    ballots_issued: int
    ballots_valid: int


def count_results(facts: Tally, results: Iterable[ResultFacts], day: date) -> None:
    for one in results:
        if one.on > day:
            continue
        grade = "excellent" if one.is_excellent else "graded" if one.is_graded else NONE
        used = "used" if one.is_used else NONE
        told = "acknowledged" if one.is_acknowledged else NONE
        facts.add("results", f"{one.on.isoformat()}/{grade}/{used}/{told}")
        facts.add("ballots", f"{one.on.isoformat()}/valid", one.ballots_valid)
        facts.add("ballots", f"{one.on.isoformat()}/lost", one.ballots_issued - one.ballots_valid)


def excellent(tally: Tally, day: date, _rules: Rules) -> Figure:
    """考核优秀率, of the graded."""
    found = _of_a_year(tally, day)
    graded = [one for one in found if one[1]]
    numerator = sum(n for n, grade, _, _ in graded if grade == "excellent")
    open_ = sum(n for n, grade, _, _ in found if not grade)
    return _rate("excellent", numerator, sum(one[0] for one in graded), missing=open_)


def youth_participation(tally: Tally, day: date, _rules: Rules) -> Figure:
    """参评率: valid ballots of those issued; silent below five."""
    since = years_before(day, 1).isoformat()
    valid = issued = 0
    for bucket, n in tally.of("ballots").items():
        on, kind = bucket.split("/")
        if since < on <= day.isoformat():
            issued += n
            valid += n if kind == "valid" else 0
    if valid < FEWEST_BALLOTS:
        key = "youth_participation"
        return Figure(key, VERSIONS[key], Unit.RATIO, None, None, None, 0, 0,
                      is_suppressed=issued > 0)  # fmt: skip
    return _rate("youth_participation", valid, issued)


def results_used(tally: Tally, day: date, _rules: Rules) -> Figure:
    """结果运用率, of the excellent."""
    best = [one for one in _of_a_year(tally, day) if one[1] == "excellent"]
    return _rate("results_used", sum(n for n, _, used, _ in best if used),
                 sum(one[0] for one in best))  # fmt: skip


def results_acknowledged(tally: Tally, day: date, _rules: Rules) -> Figure:
    """反馈率, of the results sent."""
    found = _of_a_year(tally, day)
    return _rate("results_acknowledged", sum(n for n, _, _, told in found if told),
                 sum(one[0] for one in found))  # fmt: skip


def _of_a_year(tally: Tally, day: date) -> list[tuple[int, str, str, str]]:
    """How many results of the year up to the day, with grade, use and acknowledgement."""
    since = years_before(day, 1).isoformat()
    found = []
    for bucket, n in tally.of("results").items():
        on, grade, used, told = bucket.split("/")
        if since < on <= day.isoformat():
            found.append((n, grade, used, told))
    return found


def _rate(key: str, numerator: int, denominator: int, *, missing: int = 0) -> Figure:
    value = ratio(numerator, denominator)
    return Figure(
        key, VERSIONS[key], Unit.RATIO, value, numerator, denominator, denominator, missing
    )


RESULTS: Final[dict[str, Callable[[Tally, date, Rules], Figure]]] = {
    "excellent": excellent,
    "youth_participation": youth_participation,
    "results_used": results_used,
    "results_acknowledged": results_acknowledged,
}
