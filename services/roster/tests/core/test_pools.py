"""Pools by their definition: steps, seats, criteria, ratios."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.criteria import Doubt, Facts, Rule, doubts, unmet
from roster.core.eligibility import Requirements
from roster.core.pools import (
    CandidateState,
    CandidateStep,
    Member,
    Refusal,
    Tier,
    inspectors_refusal,
    marks_refusal,
    next_state,
    ratios,
    seat_refusal,
    tier_refusal,
)

NEAR, FAR = Tier("near", "近期", 2), Tier("far", "战略")
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(("state", "step"), list(product(CandidateState, CandidateStep)))
def test_every_step_leads_on_or_says_why_not(state: CandidateState, step: CandidateStep) -> None:
    found = next_state(state, step)

    assert isinstance(found, CandidateState) or found.reason.endswith("。")


def test_nobody_enters_without_an_inspection() -> None:
    assert isinstance(next_state(CandidateState.NOMINATED, CandidateStep.ENTER), Refusal)
    assert next_state(CandidateState.INSPECTED, CandidateStep.ENTER) == CandidateState.ENTERED
    for over in (CandidateState.REFUSED, CandidateState.EXITED):
        for step in CandidateStep:
            assert isinstance(next_state(over, step), Refusal)


@given(
    st.dictionaries(st.sampled_from(["near", "far"]), st.integers(0, 3)),
    st.lists(st.sampled_from(["near", "far"]), max_size=4),
    st.integers(1, 6),
)
def test_seats_are_those_of_the_tier_and_of_the_pool(
    held: dict[str, int], adding: list[str], quota: int
) -> None:
    refused = seat_refusal([NEAR, FAR], quota, held, adding) is not None
    near = held.get("near", 0) + adding.count("near")
    too_many = sum(held.values()) + len(adding) > quota
    assert refused == (too_many or ("near" in adding and near > 2))


def test_tiers_fit_together() -> None:
    assert tier_refusal([NEAR, FAR], 2) is None
    assert tier_refusal([NEAR, FAR], 1) is not None
    assert tier_refusal([NEAR, Tier("near", "另一")], None) is not None
    assert tier_refusal([NEAR, Tier("other", "近期")], None) is not None
    assert seat_refusal([NEAR], None, {}, ["gone"]) is not None


def test_two_named_people_inspect_and_two_are_compared() -> None:
    assert inspectors_refusal(["周知远", "周 知远"]) is not None
    assert inspectors_refusal(["周知远", "秦若水"]) is None
    one, other = {"政治素质": "好", "实绩": "突出"}, {"政治素质": "好"}
    assert marks_refusal(["政治素质", "实绩"], [one]) is not None
    assert marks_refusal(["政治素质", "实绩"], [one, other]) is not None
    assert marks_refusal(["政治素质", "实绩"], [one, one]) is None


def test_what_is_unknown_is_asked_and_not_held_against_anybody() -> None:
    rules = Requirements(max_age=35, political_statuses=("01",), min_education="20")

    found = doubts(rules, Facts(), TODAY)

    assert [one.rule for one in found] == [Rule.AGE, Rule.POLITICAL_STATUS, Rule.EDUCATION]
    assert unmet(rules, Facts(), TODAY) == []


@pytest.mark.parametrize(
    ("facts", "rules"),
    [
        (Facts(birth_month="1990-11"), [Rule.AGE]),
        (Facts(birth_on=date(1990, 11, 25)), [Rule.AGE]),
        (Facts(birth_on=date(1990, 11, 26)), []),
        (Facts(birth_month="1990-12"), []),
    ],
)
def test_an_age_limit_passes_on_the_birthday(facts: Facts, rules: list[Rule]) -> None:
    found = [one.rule for one in unmet(Requirements(max_age=35), facts, TODAY)]
    # November 1990 may be the 30th: that person is still 35 on the 25th.
    assert found == ([] if facts.birth_month == "1990-11" else rules)
    later = date(2026, 12, 1)
    if rules:
        assert [one.rule for one in unmet(Requirements(max_age=35), facts, later)] == rules


def test_background_is_compared_with_what_is_wanted() -> None:
    facts = Facts(
        political_status="13",
        education="31",
        work_unit="青禾区水务局",
        employment_identity="公务员",
        recruited_year=2020,
    )
    rules = Requirements(
        political_statuses=("01", "02"),
        recruited_years=(2021,),
        min_education="20",
        sending_units=("青禾区教育局",),
        employment_identities=("公务员",),
    )
    assert unmet(rules, facts, TODAY) == [
        Doubt(Rule.POLITICAL_STATUS, "中共党员、中共预备党员", "群众"),
        Doubt(Rule.RECRUITED_YEAR, "2021", "2020"),
        Doubt(Rule.WORK_UNIT, "青禾区教育局", "青禾区水务局"),
        Doubt(Rule.EDUCATION, "本科在读及以上学历", "大学专科"),
    ]


def test_ratios_have_their_own_bases() -> None:
    people = [
        Member("near", "2", "20", date(1995, 1, 1), None),
        Member("near", "1", "31", None, "1980-01"),
        Member("far", None, None, None, None),
    ]
    found = ratios(people, TODAY)
    assert (found.total, found.under35, found.birth_known) == (3, 1, 2)
    assert (found.women, found.sex_known) == (1, 2)
    assert (found.graduates, found.education_known) == (1, 2)
    assert found.by_tier == {"near": 2, "far": 1}
