"""The rules of training, against their definitions."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.training.places import (
    divide,
    earned,
    enrolment_refusal,
    places_left,
    step_refusal,
)
from roster.core.training.standing import (
    ASSUMED,
    DUE_DAYS,
    annual_verdict,
    off_job_verdict,
    years_after,
)
from roster.core.training.words import CohortState, TrainingRuleKind, TrainingStanding

YEARLY = ASSUMED[TrainingRuleKind.ANNUAL_HOURS]
WEEK = ASSUMED[TrainingRuleKind.OFF_JOB_DAYS]


def test_m44_eighty_hours_a_year_are_the_assumed_rule() -> None:
    assert (YEARLY.amount, YEARLY.period_years, YEARLY.counts_online) == (Decimal(80), 1, False)
    assert "参考值" in YEARLY.source_note


@pytest.mark.parametrize(
    ("day", "hours", "standing", "missing"),
    [
        (date(2026, 1, 1), "0", TrainingStanding.SHORT, "80"),
        (date(2026, 1, 1), "0.3", TrainingStanding.ON_COURSE, "79.7"),
        (date(2026, 7, 2), "40.2", TrainingStanding.ON_COURSE, "39.8"),
        (date(2026, 7, 2), "39", TrainingStanding.SHORT, "41"),
        (date(2026, 12, 31), "79.5", TrainingStanding.SHORT, "0.5"),
        (date(2026, 2, 1), "80", TrainingStanding.MET, "0"),
        (date(2026, 2, 1), "96", TrainingStanding.MET, "0"),
    ],
)
def test_m44_hours_against_the_share_of_the_year(
    day: date, hours: str, standing: TrainingStanding, missing: str
) -> None:
    verdict = annual_verdict(YEARLY, Decimal(hours), today=day)

    assert verdict.standing is standing
    assert verdict.missing == Decimal(missing)
    assert verdict.due_on == date(2026, 12, 31)


def test_m45_a_week_every_three_years_is_the_assumed_rule() -> None:
    assert (WEEK.amount, WEEK.period_years) == (Decimal(5), 3)


@pytest.mark.parametrize(
    ("last_on", "since", "standing", "due_on"),
    [
        (date(2025, 5, 9), date(2019, 1, 1), TrainingStanding.MET, date(2028, 5, 9)),
        (date(2024, 2, 29), date(2019, 1, 1), TrainingStanding.DUE, date(2027, 2, 28)),
        (date(2023, 11, 24), date(2019, 1, 1), TrainingStanding.SHORT, date(2026, 11, 24)),
        (date(2023, 11, 25), date(2019, 1, 1), TrainingStanding.DUE, date(2026, 11, 25)),
        (None, date(2026, 9, 1), TrainingStanding.ON_COURSE, date(2029, 9, 1)),
        (None, date(2020, 9, 1), TrainingStanding.SHORT, date(2023, 9, 1)),
        (None, date(2023, 12, 1), TrainingStanding.DUE, date(2026, 12, 1)),
    ],
)
def test_m45_due_three_years_after_the_last_or_after_taking_office(
    last_on: date | None, since: date, standing: TrainingStanding, due_on: date
) -> None:
    verdict = off_job_verdict(WEEK, last_on, since, today=date(2026, 11, 25))

    assert (verdict.standing, verdict.due_on) == (standing, due_on)
    assert (verdict.missing == 0) == (
        standing in {TrainingStanding.MET, TrainingStanding.ON_COURSE}
    )


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(-400, 400))
def test_somebody_is_named_from_half_a_year_before(last_on: date, offset: int) -> None:
    due = years_after(last_on, 3)
    verdict = off_job_verdict(WEEK, last_on, last_on, today=due + timedelta(days=offset))

    if offset > 0:
        assert verdict.standing is TrainingStanding.SHORT
    elif offset >= -DUE_DAYS:
        assert verdict.standing is TrainingStanding.DUE
    else:
        assert verdict.standing is TrainingStanding.MET


@given(st.lists(st.text(min_size=1), unique=True), st.integers(1, 20), st.integers(0, 25))
def test_m46_no_more_are_placed_than_the_quota_has_room_for(
    people: list[str], quota: int, taken: int
) -> None:
    placed, waiting = divide(people, quota, taken)

    assert placed + waiting == people
    assert len(placed) == min(len(people), places_left(quota, taken))


def test_hours_follow_the_sessions_where_there_are_some() -> None:
    assert earned(Decimal(30), [], []) == 30
    assert earned(Decimal(30), [Decimal(3), Decimal("2.5")], [Decimal("2.5")]) == Decimal("2.5")
    assert earned(Decimal(30), [Decimal(3)], []) == 0


def test_enrolment_is_refused_with_the_mend() -> None:
    def ask(**facts: object) -> str | None:
        usual: dict[str, object] = {
            "enrol_by": date(2026, 6, 1),
            "by_self": True,
            "self_enrolment": True,
            "today": date(2026, 6, 1),
        }
        state = facts.pop("state", CohortState.OPEN)
        return enrolment_refusal(state, **{**usual, **facts})  # type: ignore[arg-type]

    assert ask() is None
    assert ask(today=date(2026, 6, 2)) is not None
    assert ask(today=date(2026, 6, 2), by_self=False) is None
    assert ask(self_enrolment=False) is not None
    assert ask(state=CohortState.PLANNED, by_self=False) is not None


def test_a_finished_cohort_stays_finished() -> None:
    for target in CohortState:
        assert step_refusal(CohortState.FINISHED, target) is not None
    assert step_refusal(CohortState.OPEN, CohortState.FINISHED) is None
