"""Youth homes and their pairings over HTTP."""

import httpx
import pytest
from roster.core.lifecycle import State
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment
from services.roster.tests.growth_factories import a_site, a_volunteer_team
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/sites"


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def test_m51_sites_without_a_pairing_are_found_until_all_are_covered(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    western = a_person(place.street, name="凌西", source_channel="western_plan")
    post, team = a_post(place.street), a_volunteer_team(place.street)
    lonely, other = a_site(place.street, name="甲之家"), a_site(place.other, name="乙之家")
    session.add_all([western, post, team, lonely, other])
    await session.flush()
    session.add(an_appointment(western, post, state=State.IN_OFFICE))
    await session.flush()

    async def coverage() -> tuple[int, int, int, int]:
        found = await client.get(
            f"{URL}/coverage", params={"organization_id": str(place.county.id)}, headers=place.staff
        )
        one = found.json()
        return one["sites"], one["paired"], one["volunteers"], one["paired_volunteers"]

    assert await coverage() == (2, 0, 1, 0)
    paired = await client.post(
        f"{URL}/{lonely.id}/pairings", json={"person_id": str(western.id)}, headers=place.staff
    )
    assert paired.status_code == 201, paired.text
    twice = await client.post(
        f"{URL}/{lonely.id}/pairings", json={"person_id": str(western.id)}, headers=place.staff
    )
    assert twice.json()["type"] == "/problems/site-paired"
    neither = await client.post(f"{URL}/{lonely.id}/pairings", json={}, headers=place.staff)
    assert neither.json()["type"] == "/problems/site-partner-number"
    by_team = await client.post(
        f"{URL}/{other.id}/pairings", json={"team_id": str(team.id)}, headers=place.staff
    )
    assert by_team.json()["team_name"] == team.name
    assert await coverage() == (2, 2, 1, 1)

    ended = await client.post(
        f"{URL}/pairings/{paired.json()['id']}/end",
        json={"reason": "服务期满"},
        headers=place.staff | at(1),
    )
    assert ended.json()["ended_on"] is not None
    missing = await client.get(URL, params={"is_paired": "false"}, headers=place.staff)
    assert [one["name"] for one in missing.json()["items"]] == ["甲之家"]
