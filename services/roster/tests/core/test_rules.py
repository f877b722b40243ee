"""The pure rules: lifecycle, seats, requirements in words, names, identity, places."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster.core.ages import age_on
from roster.core.eligibility import Requirements, contradictions, rules_in_words
from roster.core.establishment import (
    Term,
    has_seat,
    is_leading,
    last_day,
    peak_occupancy,
    vacancies,
)
from roster.core.identity import (
    CitizenId,
    check_digit,
    mask_citizen_id,
    mask_mobile,
    read_citizen_id,
    read_mobile,
)
from roster.core.lifecycle import State, is_overdue
from roster.core.names import grams_of, keys_of_name, pinyin_prefixes, query_grams, tidy_name
from roster.core.places import may_be_home, share_a_place
from roster.core.vocabulary import OwnStreet

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 60).map(lambda number: FIRST + timedelta(days=number))


@st.composite
def terms(draw: st.DrawFn) -> Term:
    starts_on = draw(DAYS)
    length = draw(st.none() | st.integers(0, 30))
    return Term(starts_on, None if length is None else starts_on + timedelta(days=length))


def test_the_due_day_itself_is_in_time() -> None:
    def late(today: date, *, state: State = State.ARRANGED, reported: bool = False) -> bool:
        return is_overdue(state, FIRST, reported=reported, today=today)

    after = FIRST + timedelta(days=1)
    assert not late(FIRST)
    assert late(after)
    assert not late(after, reported=True)
    assert not late(after, state=State.ENDED)
    assert not is_overdue(State.ARRANGED, None, reported=False, today=after)


@given(st.lists(terms(), max_size=8), terms())
def test_the_peak_is_that_of_counting_every_day(held: list[Term], within: Term) -> None:
    end = within.ends_on or FIRST + timedelta(days=200)
    days = [within.starts_on + timedelta(days=n) for n in range((end - within.starts_on).days + 1)]
    by_day = max((sum(term.holds_on(day) for term in held) for day in days), default=0)

    assert peak_occupancy(held, within) == by_day
    assert has_seat(held, within, capacity=by_day + 1)
    assert not has_seat(held, within, capacity=by_day)


@pytest.mark.parametrize(
    ("starts_on", "months", "ends_on"),
    [
        (date(2026, 9, 1), 12, date(2027, 8, 31)),
        (date(2026, 12, 15), 1, date(2027, 1, 14)),
        (date(2026, 1, 31), 1, date(2026, 2, 27)),
        (date(2024, 2, 29), 12, date(2025, 2, 27)),
    ],
)
def test_a_term_of_months_ends_the_day_before(starts_on: date, months: int, ends_on: date) -> None:
    assert last_day(starts_on, months) == ends_on


def test_an_overfilled_post_hides_no_vacancy() -> None:
    assert vacancies(1, 3) == 0


@pytest.mark.parametrize(
    ("title", "leads"),
    [("团支部副书记", True), ("第一书记", True), ("书记助理", False), ("委员", False)],
)
def test_secretaries_lead_and_their_helpers_do_not(title: str, *, leads: bool) -> None:
    assert is_leading(title) is leads


def test_requirements_are_told_in_words() -> None:
    rules = Requirements(
        born_on_or_after=date(1995, 1, 1),
        max_age=35,
        political_statuses=("01", "03"),
        recruited_years=(2021,),
        min_education="20",
        sending_units=("区水务局",),
        own_street=OwnStreet.REQUIRED,
    )

    assert rules_in_words(
        rules,
        political_labels={"01": "中共党员", "03": "共青团员"},
        education_labels={"20": "大学"},
    ) == [
        "1995年1月1日（含）以后出生",
        "不超过35周岁",
        "政治面貌为中共党员或共青团员",
        "2021年度招录",
        "大学及以上学历",
        "来自区水务局",
        "须在本街道（乡镇）工作或居住",
    ]
    assert rules_in_words(Requirements(), political_labels={}, education_labels={}) == []


def test_limits_nobody_can_meet_are_found() -> None:
    assert contradictions(Requirements(min_age=30, max_age=30)) == []
    assert len(contradictions(Requirements(min_age=31, max_age=30))) == 1
    born = Requirements(born_on_or_after=date(2000, 1, 2), born_on_or_before=date(2000, 1, 1))
    assert len(contradictions(born)) == 1


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("单小雨", "shan xiaoyu", "sxy"),
        ("欧阳明轩", "ouyang mingxuan", "oymx"),
        ("尉迟青", "yuchi qing", "ycq"),
        ("吕一", "lv yi", "ly"),
        ("阿力木·吐尔逊", "alimu tuerxun", "almtex"),
        ("譞", "xuan", "x"),
    ],
)
def test_names_have_keys_to_find_them_by(name: str, pinyin: str, initials: str) -> None:
    keys = keys_of_name(name)

    assert (keys.pinyin, keys.initials) == (pinyin, initials)
    assert any(keys.pinyin.startswith(prefix) for prefix in pinyin_prefixes(pinyin[:6]))
    assert set(query_grams(name)) <= set(keys.grams)


@given(st.text(alphabet="林晓禾阿力木ab", min_size=1, max_size=6), st.data())
def test_every_part_of_a_text_is_found_by_its_grams(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    assert set(query_grams(text[start:end])) <= set(grams_of(text))


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("林　晓", "林晓"),
        (" 林 晓 禾 ", "林晓禾"),
        ("阿力木•吐尔逊", "阿力木·吐尔逊"),
        ("Li  Lei", "Li Lei"),
    ],
)
def test_names_are_kept_tidy(raw: str, tidy: str) -> None:
    assert tidy_name(raw) == tidy


@pytest.mark.parametrize(
    "number",
    ["11010519491231002X", "440308199901101512", "370102199503150020", "152525199907040036"],
)
def test_valid_id_numbers_are_read(number: str) -> None:
    found = read_citizen_id(f" {number.lower()} ")

    assert isinstance(found, CitizenId)
    assert found.number == number
    assert check_digit(number[:17]) == number[17]
    assert number[6:16] not in mask_citizen_id(number)


def test_what_is_wrong_with_an_id_number_is_told() -> None:
    assert read_citizen_id("370102199503150028") == "check_digit"
    assert read_citizen_id("3701021995") == "length"
    no_day = "37010219950230002"
    assert read_citizen_id(no_day + check_digit(no_day)) == "date"
    old = read_citizen_id("370102950315002")
    assert isinstance(old, CitizenId)
    assert old.number == "370102199503150020"


@pytest.mark.parametrize(
    "raw",
    [
        "19900012345",
        "+86 199-0001-2345",
        "１９９０００１２３４５",
        "19900012345.0",
        "0086 19900012345",
    ],
)
def test_mobiles_are_read_as_people_write_them(raw: str) -> None:
    assert read_mobile(raw) == "19900012345"


def test_numbers_are_masked_whatever_their_length() -> None:
    assert mask_mobile("19900012345") == "199****2345"
    assert mask_mobile("8801234") == "*****34"
    assert read_mobile("1990001234") is None


def test_ages_are_completed_years() -> None:
    assert age_on(date(2026, 5, 16), birth_on=date(1998, 5, 17), birth_month="1998-05") == 27
    assert age_on(date(2026, 5, 17), birth_on=date(1998, 5, 17), birth_month=None) == 28
    assert age_on(date(2026, 5, 1), birth_on=None, birth_month="1998-05") == 28
    assert age_on(date(2026, 5, 1), birth_on=None, birth_month=None) is None


def test_a_community_lies_in_its_street_and_not_in_the_next() -> None:
    street, community, other = "370199001000", "370199001002", "370199002003"

    assert share_a_place(street, community)
    assert not share_a_place(community, other)
    assert may_be_home(community, None, street) is True
    assert may_be_home(community, other, None) is False
    assert may_be_home(None, community) is None
    assert may_be_home(community, None, None) is None
