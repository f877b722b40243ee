"""The demo county's people and lists: invented, valid, the same every time."""

from datetime import date

import pytest
from supervisor.demo import workbooks
from supervisor.demo.accounts import seats
from supervisor.demo.county import communities, streets
from supervisor.demo.people import AREA, CHECK_DIGITS, WEIGHTS, id_number, population
from supervisor.demo.register import Calendar


def test_the_district_has_its_streets_and_communities() -> None:
    assert len(streets()) == 13
    assert len(communities()) == 139
    assert len({community.branch for community in communities()}) == 139
    assert all(community.code.startswith("370102") for community in communities())


def test_six_hundred_people_are_all_different() -> None:
    people = population(2026).everyone
    assert len(people) == 600
    for key in ("name", "phone", "id_number"):
        assert len({getattr(person, key) for person in people}) == 600


def test_nobodys_number_can_be_a_real_persons() -> None:
    for person in population(2026).everyone:
        assert person.id_number.startswith(AREA)
        assert person.phone.startswith("199000")


def test_numbers_agree_with_birth_sex_and_check_digit() -> None:
    for person in population(2026).everyone:
        digits = person.id_number[:17]
        total = sum(int(d) * w for d, w in zip(digits, WEIGHTS, strict=True))
        assert person.id_number[17] == CHECK_DIGITS[total % 11]
        assert person.id_number[6:14] == f"{person.born_on:%Y%m%d}"
        assert int(person.id_number[16]) % 2 == person.is_male


def test_the_check_digit_is_the_standards() -> None:
    assert id_number(date(1995, 3, 15), 1, is_male=False)[:17] == "37019919950315002"
    # The published vectors 11010519491231002X and 440308199901101512.
    for vector in ("11010519491231002X", "440308199901101512"):
        total = sum(int(d) * w for d, w in zip(vector[:17], WEIGHTS, strict=True))
        assert vector[17] == CHECK_DIGITS[total % 11]


def test_the_same_year_gives_the_same_people() -> None:
    assert population(2026) == population(2026)
    assert population(2026) != population(2027)


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2026, 3, 31), date(2028, 2, 29)])
def test_generations_follow_each_other_without_a_gap(today: date) -> None:
    calendar = Calendar(today)
    assert calendar.before_began < calendar.before_ended < calendar.year_begins < today
    assert (calendar.year_begins - calendar.before_ended).days == 1


def test_lists_are_as_messy_as_real_ones() -> None:
    people = population(2026)
    assert "刘" in workbooks.plain_file(people.secretaries).decode("gb18030")
    assert workbooks.cadres_file(people.cadres, date(2026, 11, 20)).startswith(b"PK")


def test_every_account_is_of_an_organization_that_exists() -> None:
    names = {one.league for one in streets()} | {one.branch for one in communities()}
    for seat in seats(population(2026)):
        assert seat.organization in names | {"共青团青桥区委员会"}
