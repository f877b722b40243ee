"""Counts over a subtree."""

from datetime import date, timedelta
from typing import Any

import httpx
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

API = "/api/roster/indicators"
URL = f"{API}/staffing"


async def test_staffing_counts_seats_people_and_the_overdue(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    other = an_organization()
    session.add_all([branch, other])
    await session.flush()
    people = [a_person(branch) for _ in range(3)]
    posts = [a_post(branch, capacity=3), a_post(branch)]
    session.add_all([*people, *posts, a_person(other)])
    await session.flush()
    there = an_appointment(people[0], posts[0], state=State.IN_OFFICE)
    session.add_all([there, an_appointment(people[1], posts[0])])
    await session.flush()
    session.add(a_check_in(there))
    await session.flush()
    headers = bearer("branch", path=branch.path)

    counted = (await client.get(URL, headers=headers)).json()
    named = await client.get(URL, params={"organization_id": str(branch.id)}, headers=headers)
    outside = await client.get(URL, params={"organization_id": str(new_id())}, headers=headers)

    assert {name: counted[name] for name in counted if name != "as_of"} == {
        "organizations": 1,
        "serving_people": 1,
        "posts": 2,
        "capacity": 4,
        "occupied": 2,
        "vacant": 2,
        "arranged": 1,
        "in_office": 1,
        "overdue": 1,
        "staffing_rate": 0.5,
    }
    assert named.json() == counted
    assert outside.status_code == 404


async def test_an_overfilled_post_hides_no_vacancy(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    people = [a_person(branch) for _ in range(3)]
    posts = [a_post(branch), a_post(branch), a_post(branch, status="closed")]
    session.add_all([*people, *posts])
    await session.flush()
    session.add_all([an_appointment(person, posts[0]) for person in people])
    await session.flush()

    counted = (await client.get(URL, headers=bearer("branch", path=branch.path))).json()

    assert (counted["posts"], counted["capacity"], counted["occupied"]) == (2, 2, 3)
    assert (counted["vacant"], counted["staffing_rate"]) == (1, 0.5)


async def test_without_seats_there_is_no_rate(client: httpx.AsyncClient) -> None:
    counted = await client.get(URL, headers=bearer("committee", path="0999/"))

    assert counted.json()["staffing_rate"] is None


async def test_everybody_in_office_is_counted_over_the_whole_tree(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branches = [an_organization(), an_organization()]
    session.add_all(branches)
    await session.flush()
    people = [a_person(branch) for branch in branches]
    posts = [a_post(branch) for branch in branches]
    session.add_all([*people, *posts])
    await session.flush()
    session.add_all(
        an_appointment(person, post, state=State.IN_OFFICE)
        for person, post in zip(people, posts, strict=True)
    )
    await session.flush()

    counted = await client.get(URL, headers=bearer("committee", path=""))

    assert counted.json()["serving_people"] == 2


async def a_village(session: AsyncSession) -> tuple[Organization, Organization]:
    """A street and its village, with one person in office who checked in."""
    street = an_organization(kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP, name="云栖街道")
    session.add(street)
    await session.flush()
    village = an_organization(parent=street, name="和平社区团支部")
    session.add(village)
    await session.flush()
    person = a_person(village, birth_month="1998-05")
    post = a_post(village, title="青年委员", capacity=2)
    session.add_all([person, post])
    await session.flush()
    since = clock.today() - timedelta(days=100)
    there = an_appointment(
        person, post, state=State.IN_OFFICE, starts_on=since, ends_on=None, check_in_due_on=since
    )
    session.add(there)
    await session.flush()
    session.add(a_check_in(there, at=clock.now() - timedelta(days=1)))
    await session.flush()
    return street, village


def figures_of(answer: httpx.Response) -> dict[str, dict[str, Any]]:
    return {one["key"]: one for one in answer.json()["figures"]}


async def test_m17_figures_come_with_definition_target_and_completeness(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street, village = await a_village(session)
    headers = bearer("committee", path=street.path)

    answer = await client.get(f"{API}", headers=headers)
    words = (await client.get(f"{API}/definitions", headers=headers)).json()
    below = await client.get(
        f"{API}/breakdown", params={"key": "youth_member_coverage"}, headers=headers
    )

    assert answer.json()["as_of"] == clock.today().isoformat()
    assert answer.json()["organization_name"] == "云栖街道"
    figures = figures_of(answer)
    coverage = figures["youth_member_coverage"]
    assert (coverage["numerator"], coverage["denominator"], coverage["target"]) == (1, 1, 1.0)
    assert figures["staffing"]["value"] == 0.5
    assert figures["on_post"]["numerator"] == 1
    assert {one["key"]: one["version"] for one in words} == {
        key: figure["version"] for key, figure in figures.items()
    }
    [child] = below.json()["items"]
    assert (child["organization_id"], child["figure"]["numerator"]) == (str(village.id), 1)


async def test_m20_m30_a_figure_below_its_target_is_an_alarm_from_the_day_it_holds(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street, village = await a_village(session)
    headers = bearer("committee", path=street.path)
    today = clock.today()
    rule = {
        "organization_id": str(street.id),
        "valid_from": today.isoformat(),
        "targets": {"staffing": 0.9},
        "villages": 4,
        "duty_days": 10,
    }

    before = figures_of(await client.get(API, headers=headers))["staffing"]
    made = await client.post(f"{API}/rules", json=rule, headers=headers)
    twice = await client.post(f"{API}/rules", json=rule, headers=headers)
    after = await client.get(API, headers=headers)
    yesterday = await client.get(
        API, params={"as_of": (today - timedelta(days=1)).isoformat()}, headers=headers
    )
    below = await client.get(API, params={"organization_id": str(village.id)}, headers=headers)

    assert (before["target"], before["is_alarm"]) == (None, False)
    assert made.status_code == 201
    assert twice.status_code == 409
    figures = figures_of(after)
    assert (figures["staffing"]["target"], figures["staffing"]["is_alarm"]) == (0.9, True)
    assert figures["on_post"]["target"] == 0.9, "targets of the documents hold beside one's own"
    assert figures["new_under_35"]["target"] == 0.6
    assert figures["youth_member_coverage"]["denominator"] == 4
    assert after.json()["rules"]["duty_days"] == 10
    assert figures_of(yesterday)["staffing"]["target"] is None
    assert figures_of(below)["staffing"]["is_alarm"] is True
    assert figures_of(below)["youth_member_coverage"]["denominator"] == 1


async def test_rules_are_changed_and_taken_back_with_their_tag(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street, _ = await a_village(session)
    headers = bearer("committee", path=street.path)
    body = {"organization_id": str(street.id), "valid_from": "2026-01-01"}
    made = await client.post(f"{API}/rules", json=body, headers=headers)
    url = f"{API}/rules/{made.json()['id']}"
    tag = {"if-match": made.headers["etag"]}

    unknown = await client.patch(url, json={"targets": {"luck": 1}}, headers=headers | tag)
    changed = await client.patch(url, json={"age_limit": 34}, headers=headers | tag)
    stale = await client.delete(url, headers=headers | tag)
    listed = await client.get(f"{API}/rules", headers=headers)
    gone = await client.delete(url, headers=headers | {"if-match": changed.headers["etag"]})

    assert unknown.status_code == 422
    assert changed.json()["age_limit"] == 34
    assert changed.json()["duty_days"] == 30
    assert stale.status_code == 412
    assert [one["organization_name"] for one in listed.json()["items"]] == ["云栖街道"]
    assert gone.status_code == 204
    assert (await client.get(f"{API}/rules", headers=headers)).json()["items"] == []


async def test_who_may_not_see_the_people_gets_no_small_cells(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    street, _ = await a_village(session)

    own = await client.get(API, headers=bearer("branch", path=street.path))
    other = await client.get(API, headers=bearer("member", path=street.path))
    structure = await client.get(f"{API}/structure", headers=bearer("rater", path=street.path))

    assert own.json()["may_drill"] is True
    assert figures_of(own)["serving_people"]["value"] == 1
    assert other.json()["may_drill"] is False
    assert figures_of(other)["serving_people"]["value"] is None
    assert figures_of(other)["mean_age"]["is_suppressed"] is True
    assert structure.json()["now"]["mean_age"] is None
    assert set(structure.json()["now"]["source"].values()) == {None}


async def test_m22_structure_shifts_against_an_earlier_day(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    old, young = a_person(branch, birth_month="1980-06"), a_person(branch, birth_month="2000-06")
    post = a_post(branch, capacity=2)
    session.add_all([old, young, post])
    await session.flush()
    session.add_all(
        [
            an_appointment(
                old, post, state=State.ENDED, starts_on=date(2024, 1, 1), ends_on=date(2026, 6, 30)
            ),
            an_appointment(young, post, state=State.IN_OFFICE, starts_on=date(2026, 7, 1)),
        ]
    )
    await session.flush()
    headers = bearer("branch", path=branch.path)
    asked = {"as_of": "2026-11-15", "since": "2025-11-15"}

    found = (await client.get(f"{API}/structure", params=asked, headers=headers)).json()
    said = (await client.get(f"{API}/narrative", params=asked, headers=headers)).json()
    backwards = await client.get(
        f"{API}/structure", params={"as_of": "2026-01-01", "since": "2026-01-01"}, headers=headers
    )

    assert found["before"]["ages"]["45-49"] == {"2": 1}
    assert found["now"]["ages"]["25-29"] == {"2": 1}
    assert round(found["mean_age_shift"], 1) == -19.0
    assert "平均年龄26.4岁，降低19.0岁" in said["zh"]
    assert backwards.status_code == 422


async def test_m93_the_sentence_says_number_and_growth(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization(name="青禾旗团委")
    session.add(branch)
    await session.flush()
    people = [a_person(branch, birth_month=None) for _ in range(3)]
    post = a_post(branch, capacity=3)
    session.add_all([*people, post])
    await session.flush()
    for number, person in enumerate(people):
        starts_on = date(2025, 1, 1) if number < 2 else date(2026, 5, 1)
        session.add(
            an_appointment(person, post, state=State.IN_OFFICE, starts_on=starts_on, ends_on=None)
        )
    await session.flush()
    asked = {"as_of": "2026-11-25", "since": "2025-11-25"}

    said = await client.get(
        f"{API}/narrative", params=asked, headers=bearer("committee", path=branch.path)
    )

    assert said.json()["zh"] == (
        "截至2026年11月25日，青禾旗团委团干部3人，与2025年11月25日相比人数增加了1人，增幅为50%。"
    )
    assert said.json()["en"] == (
        "As of 2026-11-25, 青禾旗团委 has 3 League cadres, 1 more than on 2025-11-25 (+50%)."
    )
    assert said.json()["changes"][0]["share"] == 0.5


async def test_gaps_month_by_month_and_the_posts_behind_them(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person, post = a_person(branch), a_post(branch, capacity=2)
    session.add_all([person, post, a_post(branch, title="书记助理")])
    await session.flush()
    session.add(
        an_appointment(
            person,
            post,
            state=State.IN_OFFICE,
            starts_on=date(2026, 1, 1),
            ends_on=date(2026, 12, 31),
        )
    )
    await session.flush()
    headers = bearer("branch", path=branch.path)
    asked = {"as_of": "2026-11-25", "months": "3"}

    found = (await client.get(f"{API}/gaps", params=asked, headers=headers)).json()
    posts = await client.get(
        f"{API}/gaps/posts", params={"as_of": "2026-11-25", "month": "2026-12"}, headers=headers
    )

    assert [(one["month"], one["gap"]) for one in found["items"]] == [
        ("2026-11", 2.0),
        ("2026-12", 3.0),
        ("2027-01", 3.0),
    ]
    assert [(row["title"], row["gap"], row["due"]) for row in posts.json()["items"]] == [
        ("书记助理", 1, 0),
        ("团支部副书记", 2, 1),
    ]


async def test_m29_needs_show_what_the_team_lacks_now_and_later(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    writer, other = a_person(branch, birth_month="1999-01"), a_person(branch, birth_month="2001-01")
    writer.major, other.major, other.skills = "法学", "农学", []
    post = a_post(branch, capacity=3)
    post.skills = ["写作"]
    session.add_all([writer, other, post])
    await session.flush()
    for person, ends_on in ((writer, date(2026, 12, 31)), (other, date(2028, 12, 31))):
        session.add(
            an_appointment(
                person, post, state=State.IN_OFFICE, starts_on=date(2026, 1, 1), ends_on=ends_on
            )
        )
    await session.flush()

    found = await client.get(
        f"{API}/needs",
        params={"as_of": "2026-11-25", "months": "12"},
        headers=bearer("branch", path=branch.path),
    )

    needs = found.json()
    assert (needs["people_now"], needs["people_later"], needs["until"]) == (2, 1, "2027-11")
    assert needs["skills"] == [
        {"key": "写作", "wanted": 3, "now": 1, "later": 0, "gap_now": 2, "gap_later": 3}
    ]
    assert {row["key"]: (row["now"], row["later"]) for row in needs["majors"]} == {
        "法学": (1, 0),
        "农学": (1, 1),
    }
    assert {row["key"]: (row["now"], row["later"]) for row in needs["ages"]} == {"25-29": (2, 1)}
