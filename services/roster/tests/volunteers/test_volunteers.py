"""Volunteer banks and teams over HTTP."""

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person
from services.roster.tests.growth_factories import a_volunteer, a_volunteer_team
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/volunteers"


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def test_m88_one_bank_township_teams_and_squads_with_two_thousand_people(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    made = []
    for organization, tier in (
        (place.county, "bank"), (place.street, "township"), (place.other, "township"),
        (place.street, "squad"),
    ):  # fmt: skip
        body = {"organization_id": str(organization.id), "tier": tier, "name": f"{tier}队"}
        answer = await client.post(f"{URL}/teams", json=body, headers=place.staff)
        assert answer.status_code == 201, answer.text
        made.append(answer.json())
    second = await client.post(
        f"{URL}/teams",
        json={"organization_id": str(place.county.id), "tier": "bank", "name": "又一个"},
        headers=place.staff,
    )
    assert second.json()["type"] == "/problems/volunteer-bank-exists"
    people = [a_person(place.street) for _ in range(2000)]
    session.add_all(people)
    await session.flush()
    added = await client.post(
        f"{URL}/teams/{made[0]['id']}/members",
        json={"person_ids": [str(person.id) for person in people], "skills": ["急救"]},
        headers=place.staff,
    )
    assert added.json() == {"added": 2000, "existing": 0}, added.text
    again = await client.post(
        f"{URL}/teams/{made[3]['id']}/members",
        json={"person_ids": [str(people[0].id), str(place.people[3].id)]},
        headers=place.staff,
    )
    assert again.json()["added"] == 2

    banks = await client.get(
        f"{URL}/banks", params={"organization_id": str(place.county.id)}, headers=place.staff
    )
    figures = banks.json()
    assert figures["people"] == 2001
    assert [(one["tier"], one["teams"], one["people"]) for one in figures["tiers"]] == [
        ("bank", 1, 2000), ("township", 2, 0), ("squad", 1, 2),
    ]  # fmt: skip
    assert [line["teams"] for line in figures["lines"]] == [1, 2, 1]


async def test_m88_members_say_themselves_when_they_have_time(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    team = a_volunteer_team(place.street)
    session.add(team)
    await session.flush()
    session.add(a_volunteer(team, place.people[1]))
    await session.flush()
    mine = await client.get(f"{URL}/members", headers=place.member(1))
    (own,) = mine.json()["items"]
    path = f"{URL}/members/{own['id']}"

    changed = await client.patch(
        path,
        json={"availability": "周末全天", "skills": ["无人机"]},
        headers=place.member(1) | at(1),
    )
    assert changed.json()["availability"] == "周末全天"
    found = await client.get(f"{URL}/members", params={"skill": "无人机"}, headers=place.staff)
    assert len(found.json()["items"]) == 1
    left = await client.post(f"{path}/leave", headers=place.member(1) | at(2))
    assert left.json()["left_on"] is not None
    other = await client.get(f"{URL}/members", headers=place.member(2))
    assert other.json()["items"] == []
