"""Mentors over HTTP: the pool, pairing, follow-ups, the end."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
from common import clock
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp

from services.roster.tests.development.conftest import County, build

API = "/api/roster"


async def a_mentor(
    client: httpx.AsyncClient, county: County, who: int | None = None, **facts: object
) -> dict[str, Any]:
    named = (
        {"person_id": str(county.people[who].id)}
        if who is not None
        else {"outside_name": "顾南星", "outside_unit": "青禾区委党校"}
    )
    body = {"organization_id": str(county.top.id), "fields": ["写作"], **named, **facts}
    made = await client.post(f"{API}/mentors", json=body, headers=county.headers)
    assert made.status_code == 201, made.text
    return dict(made.json())


async def paired(
    client: httpx.AsyncClient, county: County, who: int, *mentors: str, **facts: object
) -> httpx.Response:
    body = {
        "person_id": str(county.people[who].id),
        "mentor_ids": list(mentors),
        "kind": "one_to_one",
        "starts_on": (clock.today() - timedelta(days=50)).isoformat(),
        "ends_on": (clock.today() + timedelta(days=300)).isoformat(),
        "goals": "三个月内能独立组织一次社区活动",
        **facts,
    }
    return await client.post(f"{API}/mentorships", json=body, headers=county.headers)


async def test_m40_a_pool_of_mentors_inside_and_outside_is_suggested_from(
    client: httpx.AsyncClient, county: County
) -> None:
    outside = await a_mentor(client, county, fields=["直播"])
    inside = await a_mentor(client, county, 1)
    assert (inside["name"], outside["unit"]) == ("周知远", "青禾区委党校")
    known = {"organization_id": str(county.top.id), "person_id": str(county.people[1].id),
             "fields": ["写作"]}  # fmt: skip
    twice = await client.post(f"{API}/mentors", json=known, headers=county.headers)
    both = await client.post(
        f"{API}/mentors", json=known | {"outside_name": "甲"}, headers=county.headers
    )
    assert (twice.status_code, both.status_code) == (409, 422)

    suggested = await client.get(
        f"{API}/mentor-suggestions",
        params={"person_id": str(county.people[0].id)},
        headers=county.branch,
    )
    assert [(one["mentor"]["name"], one["shared_fields"]) for one in suggested.json()] == [
        ("周知远", ["写作"]), ("顾南星", []),
    ]  # fmt: skip
    url, tag = f"{API}/mentors/{inside['id']}", county.headers | {"if-match": '"1"'}
    changed = await client.patch(url, json={"capacity": 1}, headers=tag)
    assert changed.json()["capacity"] == 1
    gone = await client.post(f"{url}/retire", headers=county.headers | {"if-match": '"2"'})
    assert gone.json()["status"] == "retired"
    refused = await paired(client, county, 0, inside["id"])
    assert refused.json()["type"] == "/problems/mentor-retired"


async def test_m39_one_to_one_and_many_to_one(client: httpx.AsyncClient, county: County) -> None:
    first, second = await a_mentor(client, county, 1), await a_mentor(client, county)

    one = await paired(client, county, 0, first["id"])
    many = await paired(client, county, 2, first["id"], second["id"], kind="many_to_one")

    assert (one.status_code, many.status_code) == (201, 201), many.text
    assert [mentor["name"] for mentor in many.json()["mentors"]] == ["周知远", "顾南星"]
    assert one.json()["rhythm_days"] == 30
    slugs = [
        (await paired(client, county, 3, first["id"], second["id"])).json()["type"],
        (await paired(client, county, 1, first["id"])).json()["type"],
        (await paired(client, county, 0, second["id"])).json()["type"],
        (await paired(client, county, 3, first["id"])).json()["type"],
    ]
    assert slugs == [
        "/problems/mentorship-refused", "/problems/mentorship-refused",
        "/problems/mentorship-refused", "/problems/mentor-busy",
    ]  # fmt: skip


async def test_m41_old_leads_new(client: httpx.AsyncClient, county: County) -> None:
    mentor = await a_mentor(client, county, 1)
    made = await paired(client, county, 0, mentor["id"], kind="old_leads_new")
    assert made.json()["kind"] == "old_leads_new"
    listed = await client.get(
        f"{API}/mentorships", params={"kind": "old_leads_new"}, headers=county.branch
    )
    assert [row["person_name"] for row in listed.json()["items"]] == ["林晓禾"]


async def test_m52_follow_ups_have_a_rhythm_an_alarm_and_an_end(
    client: httpx.AsyncClient, county: County
) -> None:
    mentor = await a_mentor(client, county, 1)
    made = (await paired(client, county, 0, mentor["id"])).json()
    url, today = f"{API}/mentorships/{made['id']}", clock.today()

    late = await client.get(f"{API}/mentorships", params={"overdue": "true"}, headers=county.branch)
    assert [row["is_overdue"] for row in late.json()["items"]] == [True]
    entry = {"occurred_on": today.isoformat(), "content": "汇报近期工作"}
    written = {
        "report by the led": await client.post(
            f"{url}/follow-ups", json=entry | {"kind": "work_report"}, headers=county.member(0)
        ),
        "feedback by the mentor": await client.post(
            f"{url}/follow-ups", json=entry | {"kind": "mentor_feedback"}, headers=county.member(1)
        ),
        "talk by staff": await client.post(
            f"{url}/follow-ups", json=entry | {"kind": "talk"}, headers=county.branch
        ),
    }
    assert {name: answer.status_code for name, answer in written.items()} == dict.fromkeys(
        written, 201
    )
    wrong = await client.post(
        f"{url}/follow-ups", json=entry | {"kind": "mentor_feedback"}, headers=county.member(0)
    )
    stranger = await client.get(url, headers=county.member(2))
    assert (wrong.status_code, stranger.status_code) == (409, 404)
    seen = await client.get(url, headers=county.member(1))
    assert len(seen.json()["follow_ups"]) == 3
    assert seen.json()["follow_up_due_on"] == (today + timedelta(days=30)).isoformat()
    assert seen.json()["is_overdue"] is False

    tag = county.headers | {"if-match": seen.headers["etag"]}
    ended = await client.post(f"{url}/end", json={"summary": "能独立组织活动"}, headers=tag)
    assert (ended.json()["state"], ended.json()["summary"]) == ("ended", "能独立组织活动")
    after = await client.post(
        f"{url}/follow-ups", json=entry | {"kind": "talk"}, headers=county.branch
    )
    assert after.json()["type"] == "/problems/mentorship-over"


async def test_goals_and_rhythm_change_while_it_runs(
    client: httpx.AsyncClient, county: County
) -> None:
    mentor = await a_mentor(client, county, 1)
    made = (await paired(client, county, 0, mentor["id"])).json()
    url, tag = f"{API}/mentorships/{made['id']}", county.headers | {"if-match": '"1"'}
    changed = await client.patch(url, json={"rhythm_days": 90}, headers=tag)
    assert (changed.json()["rhythm_days"], changed.json()["is_overdue"]) == (90, False)
    refused = await client.patch(
        url, json={"ends_on": made["starts_on"]}, headers=county.headers | {"if-match": '"2"'}
    )
    assert refused.status_code == 409
    outside = await client.get(url, headers=bearer("committee", path="7777/"))
    assert outside.status_code == 404


async def test_the_last_place_of_a_mentor_is_given_once(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    async with sessions_of(engine).begin() as session:
        county = await build(session)
    async with client_of(app_of(own_url)) as client:
        mentor = await a_mentor(client, county, 4, capacity=1)
        answers = await asyncio.gather(
            *(paired(client, county, who, mentor["id"]) for who in range(4))
        )
    await engine.dispose()
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
