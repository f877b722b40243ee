"""Lecture teams over HTTP."""

from datetime import date
from io import BytesIO

import httpx
import pytest
from openpyxl import load_workbook
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.growth_factories import a_lecture, a_lecture_team
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/lectures"


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def test_m50_a_team_with_its_lecturers_holds_a_session(
    client: httpx.AsyncClient, place: Place
) -> None:
    made = await client.post(
        f"{URL}/teams",
        json={"organization_id": str(place.county.id), "name": "红领中巡讲团", "themes": ["党史"]},
        headers=place.staff,
    )
    assert made.status_code == 201, made.text
    team_id = made.json()["id"]
    body = {"person_id": str(place.people[1].id)}
    joined = await client.post(f"{URL}/teams/{team_id}/lecturers", json=body, headers=place.staff)
    (lecturer,) = joined.json()
    twice = await client.post(f"{URL}/teams/{team_id}/lecturers", json=body, headers=place.staff)
    assert twice.json()["type"] == "/problems/lecturer-present"

    held = await client.post(
        f"{URL}/sessions",
        json={
            "team_id": team_id,
            "organization_id": str(place.street.id),
            "held_on": "2026-06-01",
            "theme": "以革命故事看红岩精神",
            "audience": 120,
            "lecturer_id": lecturer["id"],
        },
        headers=place.staff,
    )
    assert (held.status_code, held.json()["lecturer_name"]) == (201, "凌二"), held.text
    gone = await client.post(
        f"{URL}/lecturers/{lecturer['id']}/leave", headers=place.staff | at(lecturer["version"])
    )
    assert gone.json()[0]["left_on"] is not None
    assert gone.json()[0]["sessions"] == 1


async def test_m50_seven_hundred_sixty_sessions_are_counted_down_the_tree(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    team = a_lecture_team(place.county)
    session.add(team)
    await session.flush()
    hosts = [place.county, place.street, place.other]
    session.add_all(
        a_lecture(team, hosts[number % 3], held_on=date(2026, 1 + number % 6, 9), audience=10)
        for number in range(760)
    )
    session.add(a_lecture(team, place.street, held_on=date(2025, 12, 31)))
    await session.flush()
    period = {"since": "2026-01-01", "until": "2026-12-31"}

    whole = await client.get(
        f"{URL}/counts",
        params={"organization_id": str(place.county.id), **period},
        headers=place.staff,
    )
    figures = whole.json()
    assert (figures["sessions"], figures["audience"], figures["teams"]) == (760, 7600, 1)
    assert [line["sessions"] for line in figures["lines"]] == [254, 253, 253]
    below = await client.get(
        f"{URL}/counts",
        params={"organization_id": str(place.street.id), **period},
        headers=place.street_staff,
    )
    assert below.json()["sessions"] == 253

    listed = await client.get(f"{URL}/sessions", params={"limit": 1}, headers=place.street_staff)
    (last,) = listed.json()["items"]
    void = await client.post(
        f"{URL}/sessions/{last['id']}/void",
        json={"reason": "重复登记"},
        headers=place.street_staff | at(1),
    )
    assert void.json()["void_reason"] == "重复登记"
    below = await client.get(
        f"{URL}/counts",
        params={"organization_id": str(place.street.id), **period},
        headers=place.street_staff,
    )
    assert below.json()["sessions"] == 252

    book = await client.get(
        f"{URL}/sessions/export",
        params={"organization_id": str(place.street.id), **period},
        headers=place.staff,
    )
    sheet = load_workbook(BytesIO(book.content)).active
    assert sheet is not None
    assert sheet.max_row == 254
