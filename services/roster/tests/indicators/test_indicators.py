"""Counts over a subtree."""

import httpx
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster/indicators/staffing"


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
        "people": 3,
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


async def test_without_seats_there_is_no_rate(client: httpx.AsyncClient) -> None:
    counted = await client.get(URL, headers=bearer("committee", path="0999/"))

    assert counted.json()["staffing_rate"] is None


async def test_people_are_counted_over_the_whole_tree(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branches = [an_organization(), an_organization()]
    session.add_all(branches)
    await session.flush()
    session.add_all([a_person(branch) for branch in branches])
    await session.flush()

    counted = await client.get(URL, headers=bearer("committee", path=""))

    assert counted.json()["people"] == 2
