"""Liaison groups (微信塔群) over HTTP: four tiers, their secretaries, whom they do not reach."""

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, an_organization

URL = "/api/roster/liaison-groups"
ALL = bearer("committee")


@pytest.fixture
async def county(session: AsyncSession) -> Organization:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(county)
    await session.flush()
    return county


async def made(client: httpx.AsyncClient, organization: Organization, **body: object) -> dict:
    answer = await client.post(
        URL, json={"organization_id": str(organization.id)} | body, headers=ALL
    )
    assert answer.status_code == 201, answer.text
    found: dict = answer.json()
    return found


async def test_m94_four_tiers_of_groups_with_their_secretaries(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    """四级塔群, 塔群小秘书: who keeps how many groups, and which organizations have none."""
    village = an_organization(parent=county, name="镜湖社区团支部")
    bare = an_organization(parent=county, name="望岳社区团支部")
    person, other = a_person(county, name="林晓禾"), a_person(county, name="沈知微")
    session.add_all([village, bare])
    await session.flush()
    session.add_all([person, other])
    await session.flush()
    await made(client, county, tier="county", name="青禾青年", secretary_id=str(person.id),
               member_count=300)  # fmt: skip
    for number, secretary in enumerate((person, other)):
        await made(client, village, tier="grid", name=f"第{number}网格", member_count=40,
                   secretary_id=str(secretary.id))  # fmt: skip
    await made(client, village, tier="village", name="镜湖青年")
    headers = bearer("committee", path=county.path)

    found = (await client.get(f"{URL}/coverage", headers=headers)).json()
    without = (await client.get(f"{URL}/uncovered", headers=headers)).json()
    listed = await client.get(URL, params={"has_secretary": "false"}, headers=headers)

    assert [(one["tier"], one["groups"], one["members"]) for one in found["tiers"]] == [
        ("county", 1, 300), ("township", 0, 0), ("village", 1, 0), ("grid", 2, 80),
    ]  # fmt: skip
    assert (found["secretaries"], found["organizations"]) == (2, 3)
    assert found["organizations_without"] == 1
    assert [one["name"] for one in without["items"]] == ["望岳社区团支部"]
    assert [one["name"] for one in listed.json()["items"]] == ["镜湖青年"]


async def test_a_group_changes_and_is_closed(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    person, stranger = a_person(county, name="林晓禾"), a_person(an_organization())
    session.add(person)
    await session.flush()
    group = await made(client, county, tier="county", name="青禾青年")
    url = f"{URL}/{group['id']}"

    twice = await client.post(
        URL,
        json={"organization_id": str(county.id), "tier": "county", "name": "青禾青年"},
        headers=ALL,
    )
    unknown = await client.patch(
        url, json={"secretary_id": str(stranger.id)}, headers=ALL | {"if-match": '"1"'}
    )
    changed = await client.patch(
        url, json={"secretary_id": str(person.id)}, headers=ALL | {"if-match": '"1"'}
    )
    closed = await client.delete(url, headers=ALL | {"if-match": '"2"'})

    assert twice.json()["type"] == "/problems/liaison-group-name-taken"
    assert unknown.json()["type"] == "/problems/secretary-not-found"
    assert changed.json()["secretary_name"] == "林晓禾"
    assert closed.status_code == 204
    assert (await client.get(url, headers=ALL)).status_code == 404
