"""A table of 25 people for 25 communities in 13 streets, as a district published it; all invented.

Six of the 25 work for a street; each of them sits in a community of that street (M33).
"""

from dataclasses import replace
from datetime import date

from placement.core.people import Candidate, Post, Region, Requirements, is_own_street
from placement.core.policy import Cap, Policy
from placement.core.rounds import FrozenRound, solve_round

STREETS = {
    "清源街道": 1, "明湖街道": 2, "东门街道": 2, "新村街道": 2, "佛山街道": 2,
    "趵泉街道": 1, "放路街道": 2,
    "化东街道": 3, "燕岭街道": 2, "甸柳街道": 2, "姚台街道": 4, "智源街道": 1, "龙溪街道": 1,
}  # fmt: skip
OWN = ("新村街道", "新村街道", "趵泉街道", "放路街道", "燕岭街道", "甸柳街道")
DAY = date(2023, 3, 1)
ASKS = Requirements(born_on_or_after=date(1995, 1, 1), political_statuses=("01", "03"))


def the_posts() -> tuple[Post, ...]:
    return tuple(
        Post(
            id=f"{street}{number}",
            title="副书记",
            organization_id=f"o-{street}{number}",
            organization_name=f"第{number}社区团支部",
            org_path=f"0001/{place:04d}/{number:04d}/",
            seats=1,
            town_name=street,
            town_path=f"0001/{place:04d}/",
            requirements=ASKS,
        )
        for place, (street, count) in enumerate(STREETS.items(), start=1)
        for number in range(1, count + 1)
    )


def the_people() -> tuple[Candidate, ...]:
    units = [f"{street}办事处" for street in OWN] + [f"区属单位{n}" for n in range(19)]
    return tuple(
        Candidate(
            id=f"p{number:02d}",
            name=f"化名{number}",
            org_path="0001/",
            born_on=date(1996 + number % 4, 1 + number % 12, 1),
            political_status="01" if number % 2 else "03",
            work_unit=unit,
        )
        for number, unit in enumerate(units)
    )


def a_round(**changes: object) -> FrozenRound:
    frozen = FrozenRound(DAY, Policy(), the_people(), the_posts())
    return replace(frozen, **changes)  # type: ignore[arg-type]


def test_25_people_fill_25_posts_and_street_staff_stay_in_their_street() -> None:
    frozen = a_round()
    result = solve_round(frozen, "2023-03")
    assert result.certificate.is_optimal
    assert result.certificate.placed == 25
    posts = {post.id: post for post in frozen.posts}
    people = {person.id: person for person in frozen.candidates}
    own = [
        place.person_id
        for place in result.places
        if place.post_id and is_own_street(people[place.person_id], posts[place.post_id])
    ]
    assert own == [f"p{number:02d}" for number in range(6)]


def test_somebody_born_too_early_is_not_sent() -> None:
    people = the_people()
    older = (replace(people[0], born_on=date(1994, 12, 31)), *people[1:])
    result = solve_round(a_round(candidates=older), "2023-03")
    assert result.certificate.placed == 24
    refused = {name: count for post in result.posts for name, count in post.refused.items()}
    assert refused == {"BORN_TOO_EARLY": 1}


def test_a_street_cap_leaves_its_seats_empty_and_says_what_it_costs() -> None:
    street = Region("r", "姚台街道", "0001/0011/", 2)
    capped = a_round(regions=(street,), policy=Policy(caps=(Cap("r", 2),)))
    result = solve_round(capped, "2023-03")
    assert result.certificate.placed == 23
    assert [region.taken for region in result.regions] == [2]
    assert result.certificate.is_optimal


def test_the_same_seed_gives_the_same_table_in_any_order_of_rows() -> None:
    first = solve_round(a_round(), "s")
    turned = a_round(candidates=the_people()[::-1], posts=the_posts()[::-1])
    assert solve_round(turned, "s").places == first.places
