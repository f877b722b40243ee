"""Grids over HTTP: service areas of a village or community."""

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, an_organization

URL = "/api/roster"
ALL = bearer("committee")


@pytest.fixture
async def village(session: AsyncSession) -> Organization:
    street = an_organization(kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    session.add(street)
    await session.flush()
    village = an_organization(parent=street, name="镜湖社区团支部")
    session.add(village)
    await session.flush()
    return village


async def test_a_grid_is_set_up_changed_and_removed(
    client: httpx.AsyncClient, session: AsyncSession, village: Organization
) -> None:
    person = a_person(village, name="林晓禾")
    session.add(person)
    await session.flush()
    url = f"{URL}/organizations/{village.id}/grids"
    body = {"name": "第一网格", "code": "01", "area": "镜湖路1至9号", "households": 320}

    made = await client.post(url, json=body, headers=ALL)
    taken = await client.post(url, json=body, headers=ALL)
    changed = await client.patch(
        f"{URL}/grids/{made.json()['id']}",
        json={"responsible_id": str(person.id)},
        headers=ALL | {"if-match": '"1"'},
    )
    above = await client.get(f"{URL}/organizations/{village.parent_league_id}/grids", headers=ALL)
    removed = await client.delete(
        f"{URL}/grids/{made.json()['id']}", headers=ALL | {"if-match": '"2"'}
    )

    assert made.status_code == 201, made.text
    assert taken.json()["type"] == "/problems/grid-code-taken"
    assert changed.json()["responsible_name"] == "林晓禾"
    assert [one["code"] for one in above.json()["items"]] == ["01"]
    assert removed.status_code == 204
    assert (await client.get(url, headers=ALL)).json()["items"] == []


async def test_a_grid_stands_at_a_village_only(
    client: httpx.AsyncClient, village: Organization
) -> None:
    refused = await client.post(
        f"{URL}/organizations/{village.parent_league_id}/grids",
        json={"name": "第一网格", "code": "01"},
        headers=ALL,
    )

    assert refused.json()["type"] == "/problems/grid-place"


async def test_two_grids_of_one_code_keep_villages_from_merging(
    client: httpx.AsyncClient, session: AsyncSession, village: Organization
) -> None:
    street = await session.get(Organization, village.parent_league_id)
    other = an_organization(parent=street)
    session.add(other)
    await session.flush()
    for one in (village, other):
        await client.post(
            f"{URL}/organizations/{one.id}/grids", json={"name": "一", "code": "01"}, headers=ALL
        )

    refused = await client.post(
        f"{URL}/organizations/{village.id}/merge",
        json={"successor_id": str(other.id)},
        headers=ALL | {"if-match": '"1"'},
    )

    assert refused.status_code == 409, refused.text
    assert (refused.json()["type"], refused.json()["table"]) == (
        "/problems/merge-collision",
        "grid",
    )
