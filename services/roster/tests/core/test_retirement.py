"""The raised retirement ages, against the tables of the decision and month by month."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.calendar_months import add_months, month_index, month_of
from roster.core.development_rules import DEFAULTS, RuleKey, is_acceptable, raises_of
from roster.core.retirement import NATIONAL, Group, Holder, delay_of, nears_retirement, retires_in

VECTORS = [
    (Group.MEN, "1964-12", 0, "2024-12"),
    (Group.MEN, "1965-01", 1, "2025-02"),
    (Group.MEN, "1965-04", 1, "2025-05"),
    (Group.MEN, "1965-05", 2, "2025-07"),
    (Group.MEN, "1970-01", 16, "2031-05"),
    (Group.MEN, "1976-08", 35, "2039-07"),
    (Group.MEN, "1976-09", 36, "2039-09"),
    (Group.MEN, "1990-01", 36, "2053-01"),
    (Group.WOMEN_CADRES, "1969-12", 0, "2024-12"),
    (Group.WOMEN_CADRES, "1970-01", 1, "2025-02"),
    (Group.WOMEN_CADRES, "1971-05", 5, "2026-10"),
    (Group.WOMEN_CADRES, "1981-08", 35, "2039-07"),
    (Group.WOMEN_CADRES, "1981-09", 36, "2039-09"),
    (Group.WOMEN_WORKERS, "1974-12", 0, "2024-12"),
    (Group.WOMEN_WORKERS, "1975-01", 1, "2025-02"),
    (Group.WOMEN_WORKERS, "1975-03", 2, "2025-05"),
    (Group.WOMEN_WORKERS, "1984-10", 59, "2039-09"),
    (Group.WOMEN_WORKERS, "1984-11", 60, "2039-11"),
]


@pytest.mark.parametrize(("group", "born", "delay", "month"), VECTORS)
def test_m89_the_tables_of_the_decision(group: Group, born: str, delay: int, month: str) -> None:
    assert delay_of(born, NATIONAL[group]) == delay
    assert retires_in(born, NATIONAL[group]) == month


@given(st.sampled_from(list(Group)), st.integers(month_index("1940-01"), month_index("2010-12")))
def test_who_is_born_later_never_retires_earlier(group: Group, born: int) -> None:
    rule = NATIONAL[group]
    one, next_one = (retires_in(month_of(month), rule) for month in (born, born + 1))
    assert one < next_one
    assert delay_of(month_of(born + 1), rule) - delay_of(month_of(born), rule) in {0, 1}


def test_near_means_within_the_years_and_needs_sex_and_birth() -> None:
    man = Holder("1", "1968-01")
    assert retires_in("1968-01", NATIONAL[Group.MEN]) == "2028-11"
    assert nears_retirement(man, NATIONAL, "2025-11", 3) == "2028-11"
    assert nears_retirement(man, NATIONAL, "2025-10", 3) is None
    assert nears_retirement(Holder(None, "1968-01"), NATIONAL, "2026-11", 3) is None
    assert nears_retirement(Holder("1", None), NATIONAL, "2026-11", 3) is None


def test_the_defaults_have_the_form_they_ask_for() -> None:
    for key in RuleKey:
        assert is_acceptable(key, DEFAULTS[key].value)
        assert not is_acceptable(key, {"unknown": []})
        assert not is_acceptable(key, "每月")
    assert raises_of(DEFAULTS[RuleKey.RETIREMENT_AGES].value) == NATIONAL


@given(st.dates(max_value=date(9900, 1, 1)), st.integers(0, 300))
def test_months_are_added_on_the_calendar(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
