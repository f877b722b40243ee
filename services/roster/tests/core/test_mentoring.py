"""Mentors and observations by their definitions."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.mentoring import (
    Distance,
    Mentee,
    MentorshipKind,
    Option,
    distance_between,
    is_overdue,
    next_follow_up,
    pairing_refusal,
    suggestions,
)
from roster.core.observing import looks_due, private_life_refusal

DAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("kind", "mentors", "fits"),
    [
        (MentorshipKind.ONE_TO_ONE, 1, True),
        (MentorshipKind.ONE_TO_ONE, 2, False),
        (MentorshipKind.OLD_LEADS_NEW, 1, True),
        (MentorshipKind.OLD_LEADS_NEW, 2, False),
        (MentorshipKind.MANY_TO_ONE, 1, False),
        (MentorshipKind.MANY_TO_ONE, 3, True),
    ],
)
def test_m39_m41_each_kind_has_its_number_of_mentors(
    kind: MentorshipKind, mentors: int, *, fits: bool
) -> None:
    assert (pairing_refusal(kind, mentors, DAY, DAY + timedelta(1)) is None) == fits
    assert pairing_refusal(kind, mentors, DAY, DAY) is not None


@given(st.dates(DAY, date(2027, 1, 1)) | st.none(), st.integers(1, 366))
def test_m52_a_follow_up_is_due_a_rhythm_after_the_last(last: date | None, days: int) -> None:
    due = next_follow_up(DAY, last, days)
    assert due == (last or DAY) + timedelta(days=days)
    assert not is_overdue(due, due, is_active=True)
    assert is_overdue(due, due + timedelta(1), is_active=True)
    assert not is_overdue(due, due + timedelta(1), is_active=False)


def test_m40_who_shares_a_field_comes_first_then_who_is_near() -> None:
    mentee = Mentee("p", "0001/0002/", ("直播", "写作"))
    options = [
        Option("far-field", "a", "0009/", ("写作",), 1, 0),
        Option("near", "b", "0001/0003/", (), 5, 0),
        Option("same", None, "0001/", (), 5, 4),
        Option("full", "c", "0001/0002/", ("写作", "直播"), 1, 1),
        Option("self", "p", "0001/0002/", ("写作", "直播"), 3, 0),
        Option("both", "d", "0001/0003/", ("直播", "写作"), 2, 1),
    ]
    found = suggestions(mentee, options, 10)
    assert [one.mentor_id for one in found] == ["both", "far-field", "same", "near"]
    assert found[0].shared_fields == ("写作", "直播")
    assert (found[2].distance, found[2].free) == (Distance.SAME, 1)
    assert distance_between("0001/0002/", "0009/0002/") is Distance.FAR


def test_m28_looks_are_due_by_the_month() -> None:
    looks = looks_due(date(2026, 8, 31), [6, 1, 3], {1: date(2026, 9, 20)}, date(2026, 12, 1))
    assert [(one.months, one.due_on, one.is_overdue) for one in looks] == [
        (1, date(2026, 9, 30), False), (3, date(2026, 11, 30), True), (6, date(2027, 2, 28), False),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["入户家访了解情况", "了解 其社交圈", "八小时以外表现"])
def test_m27_private_life_is_not_observed(text: str) -> None:
    assert private_life_refusal("防汛值守", text) is not None
    assert private_life_refusal("防汛值守", "连续三天在岗,转移群众 40 户") is None
