"""Rules of appointments: dated, the nearest one counts."""

import httpx
from common.ids import new_id
from common.testing.tokens import bearer
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization

URL = "/api/roster/service-rules"
ALL = bearer("committee")


async def test_the_nearest_rule_of_the_day_holds(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    county = an_organization()
    session.add(county)
    await session.flush()
    street = an_organization(parent=county)
    session.add(street)
    await session.flush()

    async def set_rule(where: object, since: str, months: int) -> httpx.Response:
        body = {
            "organization_id": str(where),
            "valid_from": since,
            "content": {"subject": "extension", "max_months": months},
        }
        return await client.post(URL, json=body, headers=ALL)

    async def in_force(day: str) -> tuple[int, bool]:
        params = {"organization_id": str(street.id), "day": day}
        found = (await client.get(f"{URL}/in-force", params=params, headers=ALL)).json()
        rule = next(one for one in found["rules"] if one["subject"] == "extension")
        return rule["content"]["max_months"], rule["is_default"]

    assert (await set_rule(county.id, "2026-01-01", 3)).status_code == 201
    assert (await set_rule(county.id, "2026-07-01", 4)).status_code == 201
    assert (await set_rule(street.id, "2026-10-01", 12)).status_code == 201
    twice = await set_rule(street.id, "2026-10-01", 9)
    nowhere = await set_rule(new_id(), "2026-10-01", 9)

    assert await in_force("2025-12-31") == (6, True)
    assert await in_force("2026-06-30") == (3, False)
    assert await in_force("2026-07-01") == (4, False)
    assert await in_force("2026-11-26") == (12, False)
    assert twice.json()["type"] == "/problems/rule-exists"
    assert nowhere.json()["type"] == "/problems/rule-organization-not-found"
    listed = await client.get(URL, params={"organization_id": str(county.id)}, headers=ALL)
    assert len(listed.json()["items"]) == 3


async def test_a_procedure_rule_keeps_what_none_goes_without(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    county = an_organization()
    session.add(county)
    await session.flush()
    content = {"subject": "procedure", "basis": "assigned", "stages": ["announced", "decided"]}

    made = await client.post(
        URL, json={"organization_id": str(county.id), "content": content}, headers=ALL
    )

    assert made.json()["subject"] == "procedure:assigned"
    assert made.json()["content"]["stages"] == [
        "nominated", "reviewed", "decided", "announced", "arranged",
    ]  # fmt: skip
