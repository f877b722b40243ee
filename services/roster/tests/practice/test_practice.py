"""Practice posts over HTTP."""

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.growth_factories import a_practice
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/practice"


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def test_m49_a_person_practises_and_is_appraised_for_the_work(
    client: httpx.AsyncClient, place: Place
) -> None:
    body = {
        "person_id": str(place.people[1].id),
        "organization_id": str(place.county.id),
        "kind": "key_project",
        "place": "青禾产业园",
        "task": "参与征地协调",
        "supervisor": "沈主任",
        "starts_on": "2026-03-01",
        "ends_on": "2026-06-30",
    }
    made = await client.post(URL, json=body, headers=place.staff)
    assert made.status_code == 201, made.text
    path = f"{URL}/{made.json()['id']}"
    backwards = await client.post(URL, json=body | {"ends_on": "2026-02-01"}, headers=place.staff)
    assert backwards.json()["type"] == "/problems/practice-dates"

    done = await client.post(
        f"{path}/finish",
        json={"hours": 320, "appraisal": "独立完成三个村的协调", "ended_on": "2026-06-20"},
        headers=place.staff | at(1),
    )
    assert (done.json()["state"], done.json()["ends_on"]) == ("done", "2026-06-20"), done.text
    again = await client.post(
        f"{path}/cancel", json={"reason": "不需要"}, headers=place.staff | at(2)
    )
    assert again.json()["type"] == "/problems/practice-closed"
    counts = await client.get(
        f"{URL}/counts", params={"organization_id": str(place.county.id)}, headers=place.staff
    )
    assert counts.json() == [
        {
            "organization_id": str(place.county.id),
            "organization_name": place.county.name,
            "people": 1,
            "open": 0,
            "done": 1,
            "hours": 320,
        }
    ]


async def test_m49_people_see_their_own_and_streets_those_of_their_people(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    session.add_all(
        [a_practice(place.people[1], place.county), a_practice(place.people[3], place.county)]
    )
    await session.flush()

    mine = await client.get(URL, headers=place.member(3))
    street = await client.get(URL, headers=place.street_staff)

    assert [one["person_name"] for one in mine.json()["items"]] == ["凌四"]
    assert [one["person_name"] for one in street.json()["items"]] == ["凌二"]
