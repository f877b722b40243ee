"""When two rows are proposed as one person, and when never."""

from datetime import date
from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from roster.core.duplicates import Looks, Reason, are_near, likeness
from roster.core.merging import GROUPS, taken_back

BASE = Looks(
    name="林晓禾",
    pinyin="lin xiaohe",
    sex="2",
    birth_month="1998-05",
    birth_on=None,
    id_mark=None,
    phone_mark=None,
    unit="青禾区水务局",
    org_path="0001/0002/0003/",
)


def like(**facts: object) -> Looks:
    return Looks(**({name: getattr(BASE, name) for name in Looks.__slots__} | facts))  # type: ignore[arg-type]  # a fact each


def reasons_of(one: Looks, other: Looks) -> set[Reason]:
    found = likeness(one, other)
    return set() if found is None else set(found.reasons)


def test_the_same_id_number_is_certain() -> None:
    found = likeness(like(id_mark=b"1"), like(id_mark=b"1", name="别名", pinyin="bie ming"))

    assert found is not None
    assert (found.score, found.reasons) == (100, (Reason.SAME_ID_NUMBER,))


def test_other_id_numbers_days_of_birth_or_sexes_are_other_people() -> None:
    assert likeness(like(id_mark=b"1"), like(id_mark=b"2")) is None
    assert likeness(like(sex="1"), like(sex="2")) is None
    assert likeness(like(birth_on=date(1998, 5, 1)), like(birth_on=date(1998, 5, 2))) is None
    assert likeness(like(sex="0"), like(sex="2")) is not None


def test_reasons_are_told_one_by_one() -> None:
    far = {"org_path": "0001/0009/0001/"}
    assert reasons_of(like(phone_mark=b"p", birth_month=None), like(phone_mark=b"p", **far)) == {
        Reason.SAME_PHONE_AND_NAME
    }
    assert reasons_of(like(), like(**far)) == {Reason.SAME_NAME_BIRTH_UNIT}
    assert reasons_of(like(unit=None), like(unit=None)) == {Reason.SAME_NAME_BIRTH_NEARBY}
    assert reasons_of(like(unit=None), like(name="林小禾", unit=None)) == {
        Reason.SAME_PINYIN_BIRTH_NEARBY
    }
    assert reasons_of(like(unit=None), like(unit=None, **far)) == set()
    assert reasons_of(like(), like(birth_month="1998-06")) == set()
    assert reasons_of(like(phone_mark=b"p"), like(phone_mark=b"p", birth_month="1999-05")) == {
        Reason.SAME_PHONE_AND_NAME,
        Reason.BIRTH_DIFFERS,
    }


def test_near_is_above_or_beside_in_one_town() -> None:
    assert are_near("0001/", "0001/0002/0003/")
    assert are_near("0001/0002/0003/", "0001/0002/0004/")
    assert not are_near("0001/0002/", "0001/0003/")
    assert not are_near("0001/0002/0003/", "0001/0003/0003/")


FACTS = st.builds(
    Looks,
    name=st.sampled_from(["林晓禾", "林小禾"]),
    pinyin=st.sampled_from(["lin xiaohe", "lin he"]),
    sex=st.sampled_from([None, "1", "2"]),
    birth_month=st.sampled_from([None, "1998-05", "1998-06"]),
    birth_on=st.none(),
    id_mark=st.sampled_from([None, b"1", b"2"]),
    phone_mark=st.sampled_from([None, b"p", b"q"]),
    unit=st.sampled_from([None, "甲", "乙"]),
    org_path=st.sampled_from(["0001/", "0001/0002/", "0001/0003/", "0001/0002/0001/"]),
)


@given(FACTS, FACTS)
def test_likeness_is_the_same_both_ways_and_never_certain_without_the_id_number(
    one: Looks, other: Looks
) -> None:
    found = likeness(one, other)

    assert found == likeness(other, one)
    if found is not None:
        assert 0 <= found.score <= 100
        assert (found.score == 100) == (found.reasons == (Reason.SAME_ID_NUMBER,))


def test_every_fact_belongs_to_one_group() -> None:
    columns = [column for columns in GROUPS.values() for column in columns]

    assert len(columns) == len(set(columns))


def test_what_was_changed_since_a_merge_stays() -> None:
    """By definition: every combination of before, after and now over two values."""
    for before, after, now in product("ab", repeat=3):
        back = taken_back({"x": before}, {"x": after}, {"x": now})
        expected = before if now == after else now
        assert back.get("x", now) == expected
