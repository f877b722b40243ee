"""Rules of an area over HTTP: set nearer goes before set above, dated, taken back."""

from datetime import date

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization

URL = "/api/roster"
ALL = bearer("committee")


@pytest.fixture
async def street(session: AsyncSession) -> tuple[Organization, Organization]:
    county = an_organization(kind=Kind.COMMITTEE)
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE)
    session.add(street)
    await session.flush()
    return county, street


async def rules_of(
    client: httpx.AsyncClient, organization: Organization, **params: str
) -> dict[str, dict[str, object]]:
    found = await client.get(
        f"{URL}/organizations/{organization.id}/rules", params=params, headers=ALL
    )
    return {one["name"]: one for one in found.json()["rules"]}


async def test_the_defaults_say_whether_they_are_stated_or_assumed(
    client: httpx.AsyncClient, street: tuple[Organization, Organization]
) -> None:
    found = await rules_of(client, street[1])

    assert found["branch_term_months"]["source"] == "《基层组织选举工作条例》中青发〔2025〕1号"
    assert found["general_branch_from"]["source"] is None
    assert found["general_branch_from"]["set_by"] is None


async def test_what_is_set_nearer_and_later_holds(
    client: httpx.AsyncClient, street: tuple[Organization, Organization]
) -> None:
    county, own = street

    async def set_on(organization: Organization, day: str, **values: int) -> None:
        made = await client.post(
            f"{URL}/organizations/{organization.id}/rules",
            json={"effective_on": day, "values": values},
            headers=ALL,
        )
        assert made.status_code == 201, made.text

    await set_on(county, "2026-01-01", general_branch_from=60, congress_from=300)
    await set_on(own, "2026-03-01", general_branch_from=40)
    await set_on(county, "2026-06-01", general_branch_from=70)

    february = await rules_of(client, own, as_of="2026-02-01")
    july = await rules_of(client, own, as_of="2026-07-01")

    assert february["general_branch_from"]["value"] == 60
    assert july["general_branch_from"]["value"] == 40
    assert july["general_branch_from"]["set_by_name"] == own.name
    assert july["congress_from"]["value"] == 300
    above = await rules_of(client, county, as_of="2026-07-01")
    assert above["general_branch_from"]["value"] == 70


async def test_rules_that_contradict_are_refused(
    client: httpx.AsyncClient, street: tuple[Organization, Organization]
) -> None:
    url = f"{URL}/organizations/{street[0].id}/rules"

    refused = await client.post(
        url,
        json={"effective_on": "2026-01-01", "values": {"joint_branch_below": 80}},
        headers=ALL,
    )
    unknown = await client.post(
        url, json={"effective_on": "2026-01-01", "values": {"nothing": 1}}, headers=ALL
    )

    assert refused.json()["type"] == "/problems/rules-contradict"
    assert unknown.status_code == 422


async def test_a_set_taken_back_leaves_what_held_before(
    client: httpx.AsyncClient, street: tuple[Organization, Organization]
) -> None:
    county, _ = street
    made = await client.post(
        f"{URL}/organizations/{county.id}/rules",
        json={"effective_on": "2026-01-01", "values": {"congress_from": 300}},
        headers=ALL,
    )
    again = await client.post(
        f"{URL}/organizations/{county.id}/rules",
        json={"effective_on": "2026-01-01", "values": {"congress_from": 400}},
        headers=ALL,
    )
    assert again.json()["type"] == "/problems/rule-set-exists"

    url = f"{URL}/rules/{made.json()['id']}"
    assert (await client.delete(url, headers=ALL)).status_code == 428
    assert (await client.delete(url, headers=ALL | {"if-match": '"1"'})).status_code == 204
    assert (await rules_of(client, county))["congress_from"]["value"] == 200


async def test_the_page_of_a_branch_names_the_rule_it_breaks(
    client: httpx.AsyncClient, session: AsyncSession, street: tuple[Organization, Organization]
) -> None:
    branch = an_organization(parent=street[1])
    branch.member_count, branch.member_count_on = 45, date(2026, 1, 1)
    session.add(branch)
    await session.flush()

    async def findings() -> list[str]:
        read = await client.get(f"{URL}/organizations/{branch.id}", headers=ALL)
        return [one["rule"] for one in read.json()["size_findings"]]

    assert await findings() == []
    await client.post(
        f"{URL}/organizations/{street[0].id}/rules",
        json={"effective_on": "2026-01-01", "values": {"general_branch_from": 40}},
        headers=ALL,
    )
    assert await findings() == ["general_branch_from"]
