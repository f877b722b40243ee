from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from placement.core.eligibility import LABELS, Refusal, reasons, refusals_of
from placement.core.people import Candidate, Post, Requirements, age_on, is_young, post_line
from placement.core.policy import nearness, pair_value, parts_of, scores_of, value_of

DAY = date(2026, 3, 10)
EARLY, LATE = Refusal.BORN_TOO_EARLY, Refusal.BORN_TOO_LATE
POLITICAL, IDENTITY = Refusal.POLITICAL_STATUS, Refusal.EMPLOYMENT_IDENTITY


def a_candidate(**fields: object) -> Candidate:
    own = {"id": "p", "name": "林一帆", "org_path": "0001/0001/", "born_on": date(1999, 3, 1)}
    return Candidate(**(own | fields))  # type: ignore[arg-type]


def a_post(*, asks: Requirements = Requirements(), **fields: object) -> Post:  # noqa: B008
    own = {
        "id": "b",
        "title": "副书记",
        "organization_id": "o",
        "organization_name": "柳荫社区团支部",
        "org_path": "0001/0001/0001/",
        "seats": 1,
        "town_name": "东桥街道",
        "town_path": "0001/0001/",
    }
    return Post(**(own | fields), requirements=asks)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("person", "asks", "rule"),
    [
        ({"born_on": None}, {"max_age": 30}, Refusal.BIRTH_UNKNOWN),
        ({"born_on": date(1994, 12, 31)}, {"born_on_or_after": date(1995, 1, 1)}, EARLY),
        ({"born_on": date(1995, 1, 1)}, {"born_on_or_after": date(1995, 1, 1)}, Refusal.NONE),
        ({"born_on": date(2001, 1, 2)}, {"born_on_or_before": date(2001, 1, 1)}, LATE),
        ({"born_on": date(1995, 3, 10)}, {"max_age": 30}, Refusal.TOO_OLD),
        ({"born_on": date(1995, 3, 11)}, {"max_age": 30}, Refusal.NONE),
        ({"born_on": date(2008, 3, 11)}, {"min_age": 18}, Refusal.TOO_YOUNG),
        ({"political_status": "13"}, {"political_statuses": ("01", "03")}, POLITICAL),
        ({"political_status": "03"}, {"political_statuses": ("01", "03")}, Refusal.NONE),
        ({"recruited_year": 2020}, {"recruited_years": (2021,)}, Refusal.RECRUITED_YEAR),
        ({"education": "31"}, {"min_education": "21"}, Refusal.EDUCATION),
        ({"education": "11"}, {"min_education": "21"}, Refusal.NONE),
        ({"education": None}, {"min_education": "21"}, Refusal.EDUCATION),
        ({"work_unit": "区司法局"}, {"sending_units": ("区教体局",)}, Refusal.SENDING_UNIT),
        ({"employment_identity": "x"}, {"employment_identities": ("y",)}, IDENTITY),
        ({"org_path": "0001/0002/"}, {"own_street": "required"}, Refusal.OUTSIDE_OWN_STREET),
        ({"org_path": "0001/0001/"}, {"own_street": "required"}, Refusal.NONE),
        ({"org_path": "0001/0001/"}, {"own_street": "forbidden"}, Refusal.INSIDE_OWN_STREET),
        ({"accepts_other": False}, {}, Refusal.NOT_WISHED),
        ({"accepts_other": False, "wishes": ("b",)}, {}, Refusal.NONE),
        ({"in_term": True}, {}, Refusal.IN_TERM),
        ({"holds_posts": ("b",)}, {}, Refusal.HOLDS_POST),
    ],
)  # fmt: skip
def test_each_rule_refuses_alone(
    person: dict[str, object], asks: dict[str, object], rule: Refusal
) -> None:
    post = a_post(asks=Requirements(**asks))  # type: ignore[arg-type]
    assert refusals_of(a_candidate(**person), post, DAY) == rule


def test_every_rule_has_words() -> None:
    assert set(LABELS) == set(Refusal)
    assert reasons(Refusal.IN_TERM | Refusal.BIRTH_UNKNOWN) == [
        Refusal.BIRTH_UNKNOWN,
        Refusal.IN_TERM,
    ]


def test_somebody_employed_by_the_street_belongs_to_it() -> None:
    person = a_candidate(org_path="0001/", work_unit="东桥街道办事处")
    own = Requirements(own_street="required")
    assert refusals_of(person, a_post(asks=own), DAY) == Refusal.NONE


@given(
    st.dictionaries(
        st.sampled_from(("wish", "skills", "distance", "own_street", "priority", "stay")),
        st.integers(1, 1_000_000),
        min_size=1,
    ),
    st.integers(0, 150),
)
def test_the_parts_add_up_and_stay_in_range(weights: dict[str, int], priority: int) -> None:
    person = a_candidate(wishes=("b",), stay_intent="will")
    parts = parts_of(person, a_post(priority=priority), weights)  # type: ignore[arg-type]
    value = pair_value(person, a_post(priority=priority), weights)  # type: ignore[arg-type]
    assert value == value_of(parts) == sum(part.points for part in parts)
    assert 0 <= value_of(parts) <= 10_000
    assert all(0 <= part.score <= 100 for part in parts)


def test_full_marks_everywhere_are_worth_the_maximum() -> None:
    person = a_candidate(wishes=("b",), stay_intent="will", served_posts=("b",))
    weights = {"wish": 1, "stay": 1, "continuity": 2}
    assert value_of(parts_of(person, a_post(), weights)) == 10_000  # type: ignore[arg-type]


def test_earlier_wishes_and_wanted_skills_score_higher() -> None:
    ranks = [scores_of(a_candidate(wishes=wishes), a_post())["wish"]
             for wishes in (("b",), ("x", "b"), ("x", "y", "b"), ())]  # fmt: skip
    assert ranks == [100, 70, 40, 0]
    post = a_post(skills=("宣传", "活动策划"))
    assert scores_of(a_candidate(skills=("宣传",)), post)["skills"] == 50
    assert scores_of(a_candidate(), post)["skills"] == 0


@pytest.mark.parametrize(
    ("code", "score"),
    [
        ("370199001001", 100),
        ("370199001002", 80),
        ("370199002001", 40),
        ("370198001001", 15),
        ("379901001001", 5),
        ("150101001001", 0),
        ("370199000000", 40),
        (None, 0),
    ],
)
def test_nearness_is_the_shared_part_of_the_code(code: str | None, score: int) -> None:
    assert nearness(code, "370199001001") == score


def test_a_county_code_is_not_a_shared_community() -> None:
    assert nearness("370199000000", "370199000000") == 40


def test_age_and_under_35_are_as_of_the_round() -> None:
    assert age_on(date(2026, 3, 9), date(1991, 3, 10)) == 34
    at_35 = a_candidate(born_on=date(1991, 3, 10))
    assert is_young(at_35, DAY, inclusive=True)
    assert not is_young(at_35, DAY, inclusive=False)
    assert not is_young(a_candidate(born_on=None), DAY, inclusive=True)


def test_the_body_is_not_said_twice_in_the_published_table() -> None:
    post = a_post(organization_name="舜井社区团支部", town_name="大明湖街道", title="团支部副书记")
    assert post_line(post) == "大明湖街道舜井社区团支部副书记"


@pytest.mark.parametrize(
    ("organization", "town", "line"),
    [
        ("贡院墙根社区团支部", "泉城路街道", "泉城路街道贡院墙根社区团支部副书记"),
        ("泉城路街道贡院墙根社区团支部", "泉城路街道团工委", "泉城路街道贡院墙根社区团支部副书记"),
        ("贡院墙根社区团支部", "共青团泉城路街道工作委员会", "泉城路街道贡院墙根社区团支部副书记"),
        ("区直机关团支部", None, "区直机关团支部副书记"),
    ],
)
def test_the_post_is_written_as_in_the_published_tables(
    organization: str, town: str | None, line: str
) -> None:
    assert post_line(a_post(organization_name=organization, town_name=town)) == line
