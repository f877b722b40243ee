"""Talent pools over HTTP: in by nomination, inspection and comparison, out by decision."""

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Any

import httpx
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.models.base import PLUMBING
from roster.models.development.pool import PoolCandidate
from roster.pools.leaving import propose_exits
from roster.pools.queries import pools_after
from roster.pools.tasks import look_for_exits
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.development.conftest import County, build

API = "/api/roster"
TIERS = [{"key": "near", "name": "近期", "quota": 1}, {"key": "far", "name": "战略"}]


async def a_pool(client: httpx.AsyncClient, county: County, **facts: object) -> dict[str, Any]:
    body = {
        "organization_id": str(county.top.id),
        "name": "优秀年轻团干部库",
        "purpose": "区级后备",
        "tiers": TIERS,
        **facts,
    }
    made = await client.post(f"{API}/pools", json=body, headers=county.headers)
    assert made.status_code == 201, made.text
    return dict(made.json())


async def nominated(
    client: httpx.AsyncClient, county: County, pool: dict[str, Any], who: int, tier: str = "near"
) -> httpx.Response:
    body = {
        "person_id": str(county.people[who].id),
        "organization_id": str(county.street.id),
        "tier": tier,
        "reasons": "防汛值守中表现突出",
    }
    headers = bearer("branch", path=county.street.path)
    return await client.post(f"{API}/pools/{pool['id']}/nominations", json=body, headers=headers)


async def inspected(
    client: httpx.AsyncClient, county: County, pool: dict[str, Any], who: int, tier: str = "near"
) -> str:
    made = await nominated(client, county, pool, who, tier)
    assert made.status_code == 201, made.text
    body = {
        "inspectors": ["顾南星", "沈知白"],
        "findings": "分管工作推进有力",
        "document_no": "青团考〔2026〕3号",
    }
    url = f"{API}/pool-candidates/{made.json()['id']}/inspections"
    done = await client.post(url, json=body, headers=county.headers)
    assert done.status_code == 201, done.text
    assert done.json()["state"] == "inspected"
    return str(made.json()["id"])


def meeting(*lines: tuple[str, str], tier: str | None = None) -> dict[str, Any]:
    return {
        "meeting": "团区委书记办公会",
        "minutes_no": "〔2026〕第7次",
        "held_on": "2026-11-20",
        "criteria": ["政治素质", "实绩"],
        "lines": [
            {
                "candidate_id": candidate,
                "marks": {"政治素质": "好", "实绩": "突出"},
                "outcome": outcome,
                "tier": tier,
                "reason": "名额有限" if outcome == "refuse" else None,
            }
            for candidate, outcome in lines
        ],
    }


async def test_m24_a_pool_has_tiers_quotas_and_criteria_in_words(
    client: httpx.AsyncClient, county: County
) -> None:
    pool = await a_pool(client, county, quota=5, requirements={"max_age": 35})

    assert pool["requirement_texts"] == ["不超过35周岁"]
    assert [tier["held"] for tier in pool["tiers"]] == [0, 0]
    url, tag = f"{API}/pools/{pool['id']}", county.headers | {"if-match": '"1"'}
    small = await client.patch(url, json={"quota": 1, "tiers": [TIERS[0] | {"quota": 2}]},
                               headers=tag)  # fmt: skip
    assert small.json()["type"] == "/problems/pool-tiers-refused"
    closed = await client.post(f"{url}/close", headers=tag)
    assert closed.json()["status"] == "closed"
    late = await nominated(client, county, pool, 0)
    # A closed pool is a call for nominations to nobody: below it, it is not there.
    assert late.status_code == 404
    stale = await client.patch(url, json={"quota": 9}, headers=tag)
    assert stale.status_code == 412
    again = await client.post(f"{url}/reopen", headers=county.headers | {"if-match": '"2"'})
    assert again.json()["status"] == "open"
    listed = await client.get(f"{API}/pools", params={"q": "年轻"}, headers=county.headers)
    assert [one["id"] for one in listed.json()["items"]] == [pool["id"]]


async def test_m25_in_by_nomination_inspection_and_comparison(
    client: httpx.AsyncClient, county: County
) -> None:
    pool = await a_pool(client, county)
    first = await inspected(client, county, pool, 0)
    second = await inspected(client, county, pool, 1, "far")

    url = f"{API}/pools/{pool['id']}/comparisons"
    done = await client.post(
        url, json=meeting((first, "enter"), (second, "refuse")), headers=county.headers
    )

    assert done.status_code == 201, done.text
    assert [line["person_name"] for line in done.json()["lines"]] == ["林晓禾", "周知远"]
    people = await client.get(
        f"{API}/pool-candidates", params={"pool_id": pool["id"]}, headers=county.headers
    )
    assert {one["person_name"]: one["state"] for one in people.json()["items"]} == {
        "林晓禾": "entered", "周知远": "refused",
    }  # fmt: skip
    shown = await client.get(f"{API}/pools/{pool['id']}", headers=county.headers)
    assert shown.json()["tiers"][0]["held"] == shown.json()["entered"] == 1
    kept = await client.get(url, headers=county.headers)
    assert kept.json()[0]["minutes_no"] == "〔2026〕第7次"
    ratio = await client.get(f"{API}/pools/{pool['id']}/ratios", headers=county.headers)
    assert (ratio.json()["total"], ratio.json()["under35"], ratio.json()["women"]) == (1, 1, 1)


async def test_m25_what_is_missing_refuses(client: httpx.AsyncClient, county: County) -> None:
    pool = await a_pool(client, county)
    url = f"{API}/pools/{pool['id']}/comparisons"
    raw = [(await nominated(client, county, pool, who)).json()["id"] for who in (0, 1)]

    early = await client.post(
        url, json=meeting((raw[0], "enter"), (raw[1], "enter")), headers=county.headers
    )
    alone = await client.post(
        f"{API}/pool-candidates/{raw[0]}/inspections",
        json={"inspectors": ["顾南星"], "findings": "好", "document_no": "1"},
        headers=county.headers,
    )
    twice = await nominated(client, county, pool, 0)
    one = await client.post(url, json=meeting((raw[0], "enter")), headers=county.headers)

    slugs = [answer.json()["type"] for answer in (early, alone, twice, one)]
    assert slugs == [
        "/problems/candidate-step-refused", "/problems/candidate-step-refused",
        "/problems/already-nominated", "/problems/comparison-refused",
    ]  # fmt: skip


async def test_m25_criteria_refuse_and_missing_facts_are_asked(
    client: httpx.AsyncClient, county: County, session: AsyncSession
) -> None:
    rules = {"max_age": 25, "min_education": "20"}
    strict = await a_pool(client, county, requirements=rules)
    refused = await nominated(client, county, strict, 0)
    assert refused.json()["type"] == "/problems/nominee-unfit"
    assert refused.json()["rules"] == ["age"]

    county.people[1].birth_month = None
    await session.flush()
    made = await nominated(client, county, strict, 1)
    assert made.json()["to_check"] == ["age", "education"]


async def test_a_meeting_is_carried_out_whole_or_not_at_all(
    client: httpx.AsyncClient, county: County
) -> None:
    pool = await a_pool(client, county)
    ids = [await inspected(client, county, pool, who) for who in (0, 1)]
    url = f"{API}/pools/{pool['id']}/comparisons"

    both = await client.post(
        url, json=meeting((ids[0], "enter"), (ids[1], "enter")), headers=county.headers
    )

    assert both.json()["type"] == "/problems/pool-full"
    people = await client.get(
        f"{API}/pool-candidates", params={"state": "inspected"}, headers=county.headers
    )
    assert len(people.json()["items"]) == 2


async def test_the_nominating_street_follows_its_own_and_reads_no_findings(
    client: httpx.AsyncClient, county: County
) -> None:
    pool = await a_pool(client, county)
    candidate = await inspected(client, county, pool, 0)
    street = bearer("branch", path=county.street.path)

    seen = (await client.get(f"{API}/pools/{pool['id']}", headers=street)).json()
    own = (await client.get(f"{API}/pool-candidates/{candidate}", headers=street)).json()

    assert (seen["is_kept_here"], seen["entered"], seen["in_progress"]) == (False, 0, 0)
    assert (own["state"], own["inspections"]) == ("inspected", [])
    elsewhere = bearer("committee", path="7777/")
    for url in (f"pools/{pool['id']}", f"pool-candidates/{candidate}"):
        assert (await client.get(f"{API}/{url}", headers=elsewhere)).status_code == 404


async def test_m26_a_fact_proposes_and_a_person_decides(
    client: httpx.AsyncClient, county: County, session: AsyncSession
) -> None:
    pool = await a_pool(client, county, requirements={"max_age": 35}, requires_service=False)
    ids = [await inspected(client, county, pool, who, "far") for who in (0, 1)]
    url = f"{API}/pools/{pool['id']}/comparisons"
    done = await client.post(
        url, json=meeting((ids[0], "enter"), (ids[1], "enter")), headers=county.headers
    )
    assert done.status_code == 201, done.text
    county.people[0].birth_month = county.people[1].birth_month = "1980-01"
    await session.flush()

    async def look() -> list[dict[str, Any]]:
        found = await pools_after(session, None)
        assert found is not None
        await propose_exits(session, found, date(2026, 11, 25))
        await propose_exits(session, found, date(2026, 11, 25))
        answer = await client.get(
            f"{API}/pool-exit-proposals", params={"state": "open"}, headers=county.headers
        )
        return list(answer.json()["items"])

    first, second = await look()
    assert (first["trigger"], first["wanted"], first["found"]) == (
        "age", "不超过35周岁", "46周岁",
    )  # fmt: skip
    tag = county.headers | {"if-match": '"1"'}
    out = await client.post(
        f"{API}/pool-exit-proposals/{first['id']}/decide",
        json={"accept": True, "reason": "超过年龄"},
        headers=tag,
    )
    kept = await client.post(
        f"{API}/pool-exit-proposals/{second['id']}/decide",
        json={"accept": False, "reason": "重点任务未结束"},
        headers=tag,
    )
    assert (out.json()["state"], kept.json()["state"]) == ("accepted", "dismissed")
    assert await look() == []
    people = await client.get(
        f"{API}/pool-candidates", params={"pool_id": pool["id"]}, headers=county.headers
    )
    assert sorted(one["state"] for one in people.json()["items"]) == ["entered", "exited"]
    again = await client.post(
        f"{API}/pool-exit-proposals/{first['id']}/decide",
        json={"accept": False, "reason": "改主意"},
        headers=county.headers | {"if-match": '"2"'},
    )
    assert again.json()["type"] == "/problems/exit-proposal-decided"


async def test_m26_a_fact_that_has_gone_withdraws_its_proposal(
    client: httpx.AsyncClient, county: County, session: AsyncSession
) -> None:
    pool = await a_pool(client, county, requires_service=True)
    ids = [await inspected(client, county, pool, who, "far") for who in (0, 1)]
    url = f"{API}/pools/{pool['id']}/comparisons"
    await client.post(
        url, json=meeting((ids[0], "enter"), (ids[1], "defer")), headers=county.headers
    )
    county.people[0].org_path = "8888/"
    await session.flush()
    found = await pools_after(session, None)
    assert found is not None
    assert await propose_exits(session, found, date(2026, 11, 25)) == 2

    county.people[0].org_path = county.street.path
    found.requires_service = False
    await session.flush()
    await propose_exits(session, found, date(2026, 11, 26))
    answer = await client.get(f"{API}/pool-exit-proposals", headers=county.headers)
    assert {(one["trigger"], one["state"]) for one in answer.json()["items"]} == {
        ("area", "withdrawn"), ("service", "withdrawn"),
    }  # fmt: skip


async def test_the_last_seat_goes_to_one_of_two_meetings(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    async with sessions_of(engine).begin() as session:
        county = await build(session)
    async with client_of(app_of(own_url)) as client:
        pool = await a_pool(client, county)
        ids = [await inspected(client, county, pool, who) for who in range(4)]
        url = f"{API}/pools/{pool['id']}/comparisons"
        bodies = [meeting((ids[n], "enter"), (ids[n + 2], "defer")) for n in (0, 1)]

        answers = await asyncio.gather(
            *(client.post(url, json=body, headers=county.headers) for body in bodies)
        )

    async with sessions_of(engine)() as session:
        entered = await session.scalars(
            select(PoolCandidate.id).where(PoolCandidate.state == "entered")
        )
        assert len(entered.all()) == 1
    await engine.dispose()
    assert sorted(answer.status_code for answer in answers) == [201, 409]


async def test_the_hourly_look_goes_through_all_pools(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        county = await build(session)
    async with client_of(app_of(own_url)) as client:
        for name in ("甲库", "乙库"):
            pool = await a_pool(client, county, name=name, requires_service=True)
            ids = [await inspected(client, county, pool, who, "far") for who in (0, 1)]
            body = meeting((ids[0], "enter"), (ids[1], "defer"))
            await client.post(
                f"{API}/pools/{pool['id']}/comparisons", json=body, headers=county.headers
            )
        await look_for_exits(sessions, None)
        await look_for_exits(sessions, None)
        found = await client.get(f"{API}/pool-exit-proposals", headers=county.headers)
    async with sessions() as session:
        said = await session.execute(select(PLUMBING.outbox.c.type, PLUMBING.outbox.c.data))
        events = said.all()
    await engine.dispose()
    assert [one["pool_name"] for one in found.json()["items"]] == ["甲库", "乙库"]
    assert {row.type for row in events} >= {"pool.created", "pool.nominated", "pool.entered"}
    assert all("林晓禾" not in str(row.data) for row in events)
