"""Personal plans over HTTP."""

import httpx
import pytest
from roster.core.plans import StageState, is_due, stage_refusal
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.growth_factories import DAY, a_plan, a_stage
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/plans"


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def test_m43_a_plan_begins_when_both_sides_agreed(
    client: httpx.AsyncClient, place: Place
) -> None:
    made = await client.post(
        URL,
        json={
            "person_id": str(place.people[1].id),
            "title": "一人一策",
            "goal": "能独立主持支部工作",
            "starts_on": "2026-01-01",
            "ends_on": "2027-12-31",
            "mentor_id": str(place.people[0].id),
        },
        headers=place.staff,
    )
    assert made.status_code == 201, made.text
    path, plan = f"{URL}/{made.json()['id']}", made.json()
    empty = await client.post(
        f"{path}/agree", json={"side": "office"}, headers=place.staff | at(plan["version"])
    )
    assert empty.json()["type"] == "/problems/plan-empty"
    stage = {"goal": "熟悉组织工作", "path": "跟班", "measures": "每月带教",
             "starts_on": "2026-01-01", "ends_on": "2026-12-31"}  # fmt: skip
    staged = await client.post(
        f"{path}/stages", json=stage, headers=place.staff | at(plan["version"])
    )
    assert staged.status_code == 200, staged.text
    plan = staged.json()
    stage_id, stage_version = plan["stage_list"][0]["id"], plan["stage_list"][0]["version"]
    move = f"{URL}/stages/{stage_id}/move"
    early = await client.post(
        move, json={"state": "active"}, headers=place.staff | at(stage_version)
    )
    assert early.json()["type"] == "/problems/plan-stage-step"

    for side, headers in (("office", place.staff), ("person", place.member(1))):
        agreed = await client.post(
            f"{path}/agree", json={"side": side}, headers=headers | at(plan["version"])
        )
        assert agreed.status_code == 200, agreed.text
        plan = agreed.json()
    assert plan["is_agreed"] is True

    begun = await client.post(
        move, json={"state": "active"}, headers=place.staff | at(stage_version)
    )
    assert begun.json()["stage_list"][0]["state"] == "active"
    noted = await client.post(
        f"{path}/notes", json={"text": "已主持一次支部大会"}, headers=place.member(1)
    )
    assert noted.json()["notes"][0]["text"] == "已主持一次支部大会"
    changed = await client.patch(
        f"{URL}/stages/{stage_id}",
        json={"ends_on": "2026-10-31"},
        headers=place.staff | at(begun.json()["stage_list"][0]["version"]),
    )
    assert changed.json()["is_agreed"] is False


async def test_m43_only_the_person_agrees_for_the_person(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    plan = a_plan(place.people[1])
    session.add(plan)
    await session.flush()
    session.add(a_stage(plan))
    await session.flush()
    for headers in (place.staff, place.member(2)):
        refused = await client.post(
            f"{URL}/{plan.id}/agree", json={"side": "person"}, headers=headers | at(1)
        )
        assert refused.status_code == 404
    other = await client.post(
        f"{URL}/{plan.id}/agree", json={"side": "office"}, headers=place.member(1) | at(1)
    )
    assert other.status_code == 404


async def test_m43_stages_that_end_soon_are_found(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    due, calm = a_plan(place.people[1]), a_plan(place.people[2])
    session.add_all([due, calm])
    await session.flush()
    session.add_all([a_stage(due, ends_on=DAY), a_stage(calm, ends_on=calm.ends_on)])
    await session.flush()

    found = await client.get(URL, params={"is_due": "true"}, headers=place.staff)

    assert [one["id"] for one in found.json()["items"]] == [str(due.id)]
    assert found.json()["items"][0]["due"] == 1
    mine = await client.get(URL, headers=place.member(2))
    assert [one["id"] for one in mine.json()["items"]] == [str(calm.id)]


async def test_a_stage_lies_within_its_plan(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    plan = a_plan(place.people[1])
    session.add(plan)
    await session.flush()
    body = {"goal": "阶段", "starts_on": "2025-12-31", "ends_on": "2026-12-31"}
    refused = await client.post(f"{URL}/{plan.id}/stages", json=body, headers=place.staff | at(1))
    assert refused.json()["type"] == "/problems/plan-dates"


def test_stages_move_one_way() -> None:
    for state in (StageState.REACHED, StageState.DROPPED):
        for target in StageState:
            assert stage_refusal(state, target, is_agreed=True, reason="因") is not None
    assert stage_refusal(StageState.PLANNED, StageState.DROPPED, is_agreed=False, reason=None)
    assert not stage_refusal(StageState.PLANNED, StageState.DROPPED, is_agreed=False, reason="因")
    assert is_due(StageState.ACTIVE, DAY, today=DAY)
    assert not is_due(StageState.REACHED, DAY, today=DAY)
