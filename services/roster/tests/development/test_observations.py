"""Observations of work over HTTP, and the looks at newcomers."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.development.conftest import County
from services.roster.tests.factories import a_post, an_appointment

API = "/api/roster"


def a_note(county: County, who: int = 0, **facts: object) -> dict[str, Any]:
    return {
        "person_id": str(county.people[who].id),
        "organization_id": str(county.street.id),
        "kind": "sit_in",
        "aspects": ["duty", "results"],
        "occurred_on": "2026-11-03",
        "occasion": "街道汛期复盘会",
        "observers": ["顾南星"],
        "facts": "提出的两条改进意见被采纳",
        **facts,
    }


async def test_m27_facts_of_work_are_noted_and_may_be_taken_back(
    client: httpx.AsyncClient, county: County
) -> None:
    made = await client.post(f"{API}/observations", json=a_note(county), headers=county.branch)
    assert made.status_code == 201, made.text
    listed = await client.get(
        f"{API}/observations", params={"kind": "sit_in"}, headers=county.headers
    )
    assert [one["person_name"] for one in listed.json()["items"]] == ["林晓禾"]
    url = f"{API}/observations/{made.json()['id']}"
    back = await client.post(
        f"{url}/withdraw", json={"reason": "记错人"}, headers=county.headers | {"if-match": '"1"'}
    )
    assert back.json()["withdrawn_reason"] == "记错人"
    again = await client.post(
        f"{url}/withdraw", json={"reason": "再来"}, headers=county.headers | {"if-match": '"2"'}
    )
    assert again.json()["type"] == "/problems/observation-withdrawn"
    outside = await client.get(url, headers=bearer("committee", path="7777/"))
    assert outside.status_code == 404
    own = await client.get(url, headers=county.member(0))
    assert own.status_code == 403


@pytest.mark.parametrize(
    ("facts", "status", "slug"),
    [
        ({"facts": "家访时了解到家庭情况"}, 409, "private-life"),
        ({"occasion": "八小时外走访"}, 409, "private-life"),
        ({"kind": "home_visit"}, 422, "invalid"),
        ({"aspects": ["social_circle"]}, 422, "invalid"),
        ({"facts": "字" * 501}, 422, "invalid"),
        ({"occurred_on": "2199-01-01"}, 409, "observation-early"),
    ],
)
async def test_m27_private_life_has_no_place(
    client: httpx.AsyncClient, county: County, facts: dict[str, object], status: int, slug: str
) -> None:
    refused = await client.post(
        f"{API}/observations", json=a_note(county, **facts), headers=county.branch
    )
    assert (refused.status_code, refused.json()["type"]) == (status, f"/problems/{slug}")


async def test_m28_newcomers_list_themselves_with_their_looks(
    client: httpx.AsyncClient, county: County, session: AsyncSession
) -> None:
    today = clock.today()
    post = a_post(county.street, capacity=5)
    session.add(post)
    await session.flush()
    starts = [today - timedelta(days=days) for days in (100, 800, 40)]
    session.add_all(
        an_appointment(person, post, state=State.IN_OFFICE, starts_on=start, ends_on=None)
        for person, start in zip(county.people[:3], starts, strict=True)
    )
    await session.flush()
    note = a_note(county, occurred_on=today.isoformat(), stage_months=1)
    assert (
        await client.post(f"{API}/observations", json=note, headers=county.branch)
    ).status_code == 201

    found = (await client.get(f"{API}/newcomers", headers=county.headers)).json()["items"]

    assert [one["person_name"] for one in found] == ["林晓禾", "秦若水"]
    assert [(look["months"], look["is_overdue"]) for look in found[0]["looks"]] == [
        (1, False), (3, True), (6, False), (12, False),
    ]  # fmt: skip
    assert found[0]["looks"][0]["done_on"] == today.isoformat()


async def test_what_holds_for_development_is_set_from_a_day_on(
    client: httpx.AsyncClient, county: County
) -> None:
    url = f"{API}/development-rules"
    body = {
        "organization_id": str(county.top.id),
        "key": "newcomer_looks",
        "value": [2, 4],
        "valid_from": "2026-01-01",
        "source": "青团办〔2026〕1号",
    }
    done = await client.post(url, json=body, headers=county.headers)
    assert done.status_code == 201, done.text
    later = body | {"value": [9], "valid_from": (clock.today() + timedelta(30)).isoformat()}
    assert (await client.post(url, json=later, headers=county.headers)).status_code == 201
    wrong = await client.post(url, json=body | {"value": "每月"}, headers=county.headers)
    twice = await client.post(url, json=body, headers=county.headers)
    assert (wrong.status_code, twice.status_code) == (422, 409)

    held = await client.get(
        url, params={"organization_id": str(county.street.id)}, headers=county.branch
    )
    by_key = {one["key"]: one for one in held.json()}
    assert by_key["newcomer_looks"]["value"] == [2, 4]
    assert by_key["newcomer_looks"]["organization_name"] == "共青团青禾区委员会"
    assert by_key["follow_up_days"]["valid_from"] is None
