import asyncio
from uuid import UUID

import pytest
from placement.models import PLUMBING, Assignment, Run, RunPost
from sqlalchemy import func, select, text, update
from sqlalchemy.ext.asyncio import create_async_engine

from services.placement.tests.district import an_id
from services.placement.tests.house import House

OLD_TREE = "古槐社区团支部副书记"


async def contested(house: House) -> tuple[str, str]:
    """Three people who all want one post first; nobody is worth the same there."""
    round_id = await house.a_round()
    for name in ("林一帆", "周知微", "韩小满"):
        await house.wish(round_id, name, OLD_TREE, "河湾社区团支部副书记", accepts_other=False)
    await house.freeze(round_id)
    return round_id, await house.solve(round_id)


async def explained(house: House, run_id: str, name: str, post: str | None = None) -> dict:  # type: ignore[type-arg]
    answer = await house.client.get(
        f"/api/placement/runs/{run_id}/explanations/{an_id(name)}",
        params={"post_id": an_id(post)} if post else {},
    )
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_everybody_is_told_why_here_and_why_not_there(house: House) -> None:
    _, run_id = await contested(house)
    places = await house.places(run_id)
    for name in ("林一帆", "周知微", "韩小满"):
        said = await explained(house, run_id, name)
        assert sum(part["points"] for part in said["parts"]) == said["value"]
        assert len(said["lottery_ticket"]) == 64
        others = {item["post_title"]: item for item in said["not_there"]}
        assert len(said["not_there"]) == 2 - (places[name] is not None)
        for other in others.values():
            assert other["is_eligible"]
            assert sum(part["points"] for part in other["price_parts"]) == other["price"]
            assert other["would_change"]
            assert len(other["seated"]) == other["filled"] == 1
    out = next(name for name in ("林一帆", "周知微", "韩小满") if places[name] is None)
    for other in (await explained(house, run_id, out))["not_there"]:
        assert other["short_by"] == other["price"] - other["value"]


async def test_a_rejected_pair_names_the_rule_that_refused_it(house: House) -> None:
    for post in house.roster.district.posts:
        post["requirements"] = {
            "born_on_or_after": "1995-01-01",
            "political_statuses": ["01", "03"],
        }
    _, run_id = await house.solved()
    said = await explained(house, run_id, "顾明远", OLD_TREE)
    refused = said["not_there"][0]
    assert not refused["is_eligible"]
    assert [rule["code"] for rule in refused["refused_by"]] == [
        "BORN_TOO_EARLY",
        "POLITICAL_STATUS",
    ]
    assert said["post_id"] is None
    assert "出生日期早于岗位要求" in said["summary"]


async def test_an_empty_post_says_who_was_reachable_and_where_they_went(house: House) -> None:
    house.roster.district.add_post("古槐社区团支部", "书记", requirements={"max_age": 20})
    house.roster.district.add_post("柳荫社区团支部", "委员", capacity=5)
    _, run_id = await house.solved()
    answer = await house.client.get(f"/api/placement/runs/{run_id}/empty-posts")
    posts = {item["post_title"]: item for item in answer.json()["items"]}
    nobody = posts["书记"]
    assert nobody["reachable_count"] == 0
    assert nobody["refused"] == [{"code": "TOO_OLD", "label": "年龄超过岗位要求", "people": 4}]
    assert "没有人符合条件（4 人被规则排除）" in nobody["summary"]
    open_one = posts["委员"]
    elsewhere = {item["person_name"]: item for item in open_one["went_elsewhere"]}
    assert open_one["reachable_count"] == 4
    assert elsewhere
    assert len(elsewhere) == 4 - open_one["filled"]
    assert all(item["post_title"] == "副书记" for item in elsewhere.values())


async def test_an_unmet_floor_is_counted_against_its_bound(house: House) -> None:
    for post in house.roster.district.posts:
        post["floor_under35"] = 1
    house.roster.district.people[:] = house.roster.district.people[2:]
    _, run_id = await house.solved()
    metrics = (await house.client.get(f"/api/placement/runs/{run_id}")).json()["metrics"]
    assert metrics["coverage"] == metrics["coverage_bound"] == 1
    assert metrics["coverage_demanded"] == 3


async def test_a_street_cap_holds_and_shows_in_the_price(house: House) -> None:
    street = {"organization_id": an_id("东桥街道"), "cap": 0}
    _, run_id = await house.solved(policy={"caps": [street]})
    places = await house.places(run_id)
    assert {place for place in places.values() if place} == {"古槐社区团支部"}
    name = next(who for who, place in places.items() if place is None)
    other = (await explained(house, run_id, name, "河湾社区团支部副书记"))["not_there"][0]
    assert any(part["name"] == "东桥街道" for part in other["price_parts"])


async def test_a_decision_by_hand_shows_its_cost_before_it_is_made(house: House) -> None:
    _, run_id = await contested(house)
    before = await house.places(run_id)
    out = next(name for name, place in before.items() if place is None and name != "顾明远")
    there = next(name for name, place in before.items() if place == "古槐社区团支部")
    body = {"person_id": an_id(out), "post_id": an_id(OLD_TREE), "reason": "街道提出的需要"}
    path = f"/api/placement/runs/{run_id}/adjustments"

    dry = await house.client.post(path, params={"dry_run": True}, json=body)
    assert dry.status_code == 200, dry.text
    assert dry.json()["is_saved"] is False
    assert await house.places(run_id) == before
    moved = {move["person_name"]: move["to_post"] for move in dry.json()["cost"]["moves"]}
    assert moved[out] == "西桥街道古槐社区团支部副书记"
    assert there in moved

    made = await house.client.post(path, json=body)
    assert made.json()["cost"] == dry.json()["cost"]
    after = await house.places(run_id)
    assert after[out] == "古槐社区团支部"
    record = (await house.client.get(path)).json()
    assert [item["reason"] for item in record] == ["街道提出的需要"]
    run = (await house.client.get(f"/api/placement/runs/{run_id}")).json()
    assert run["certificate"]["is_optimal"]

    back = {"person_id": an_id(out), "post_id": None, "reason": "本人请求"}
    await house.client.post(path, json=back)
    assert await house.places(run_id) == before


async def test_a_decision_needs_a_reason_and_keeps_the_rules(house: House) -> None:
    house.roster.district.posts[0]["requirements"] = {"political_statuses": ["01"]}
    title = house.roster.district.posts[0]["organization_name"] + "副书记"
    _, run_id = await house.solved()
    path = f"/api/placement/runs/{run_id}/adjustments"
    blank = {"person_id": an_id("林一帆"), "post_id": an_id(title), "reason": "  "}
    assert (await house.client.post(path, json=blank)).status_code == 422
    refused = await house.client.post(path, json=blank | {"reason": "r"})
    assert refused.status_code == 409
    assert refused.json()["refused_by"] == ["POLITICAL_STATUS"]
    stranger = await house.client.post(path, json=blank | {"person_id": an_id("x"), "reason": "r"})
    assert stranger.status_code == 404
    nowhere = await house.client.post(path, json=blank | {"post_id": an_id("x"), "reason": "r"})
    assert nowhere.status_code == 404


async def test_two_people_cannot_be_forced_into_one_seat(house: House) -> None:
    _, run_id = await house.solved()
    path = f"/api/placement/runs/{run_id}/adjustments"
    body = {"person_id": an_id("林一帆"), "post_id": an_id(OLD_TREE), "reason": "r"}
    assert (await house.client.post(path, json=body)).status_code == 200
    second = await house.client.post(path, json=body | {"person_id": an_id("周知微")})
    assert second.json()["type"] == "/problems/pair-refused"


async def test_pages_of_assignments_meet_without_gap_or_overlap(house: House) -> None:
    _, run_id = await house.solved()
    path, seen, cursor = f"/api/placement/runs/{run_id}/assignments", [], None
    while True:
        params = {"limit": "1"} | ({"cursor": cursor} if cursor else {})
        page = (await house.client.get(path, params=params)).json()
        seen += [item["person_id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 4
    unplaced = (await house.client.get(path, params={"placed": False})).json()["items"]
    assert [item["person_id"] for item in unplaced] == seen[-1:]


@pytest.mark.parametrize("moment", ["solving", "saving"])
async def test_a_killed_run_leaves_nothing_and_is_done_again(
    house: House, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """The worker dies while it computes, or after half of the rows are written."""
    round_id = await house.a_round()
    await house.freeze(round_id)
    body = {"mode": "optimal", "seed": "s"}
    asked = await house.client.post(f"/api/placement/rounds/{round_id}/runs", json=body)
    run_id = UUID(asked.json()["id"])

    async def die(*_: object, **__: object) -> None:
        raise asyncio.CancelledError

    with monkeypatch.context() as patch:
        if moment == "solving":
            patch.setattr("placement.tasks.solve_limited", die)
        else:
            patch.setattr("placement.runs.use_cases.emit", die)
        with pytest.raises(asyncio.CancelledError):
            await house.work()

    engine = create_async_engine(house.settings.database_url)
    async with engine.begin() as connection:
        for table in (Assignment, RunPost):
            rows = select(func.count()).select_from(table).where(table.run_id == run_id)
            assert await connection.scalar(rows) == 0
        assert await connection.scalar(select(Run.state).where(Run.id == run_id)) == "running"
        await connection.execute(update(PLUMBING.job).values(state="queued"))
        await connection.execute(text("delete from procrastinate_jobs"))
    await engine.dispose()

    await house.work()
    shown = (await house.client.get(f"/api/placement/runs/{run_id}")).json()
    assert shown["state"] == "done"
    assert len(await house.places(str(run_id))) == 4


async def test_a_run_that_cannot_keep_its_pins_says_so(house: House) -> None:
    pins = [
        {"person_id": an_id(name), "post_id": an_id(OLD_TREE), "kind": "force"}
        for name in ("林一帆", "周知微")
    ]
    round_id = await house.a_round(policy={"pins": pins})
    await house.freeze(round_id)
    body = {"mode": "optimal", "seed": "s"}
    asked = await house.client.post(f"/api/placement/rounds/{round_id}/runs", json=body)
    assert (await house.job(asked))["state"] == "failed"
    shown = (await house.client.get(f"/api/placement/runs/{asked.json()['id']}")).json()
    assert shown["state"] == "failed"
    assert "冲突" in shown["message"]


async def test_a_run_whose_job_breaks_has_failed_and_another_can_follow(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = await house.a_round()
    await house.freeze(round_id)
    with monkeypatch.context() as patch:
        patch.setattr("placement.runs.use_cases.emit", broken)
        body = {"mode": "optimal", "seed": "s"}
        asked = await house.client.post(f"/api/placement/rounds/{round_id}/runs", json=body)
        assert (await house.job(asked))["state"] == "failed"

    shown = (await house.client.get(f"/api/placement/runs/{asked.json()['id']}")).json()
    assert shown["state"] == "failed"
    assert "管理员" in shown["message"]
    assert "secret" not in shown["message"]
    assert shown["finished_at"] is not None
    assert await house.places(await house.solve(round_id))


async def test_a_freeze_whose_job_breaks_leaves_the_round_open_for_another(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id = await house.a_round()
    with monkeypatch.context() as patch:
        patch.setattr("placement.rounds.use_cases.emit", broken)
        asked = await house.client.post(f"/api/placement/rounds/{round_id}/freeze")
        assert (await house.job(asked))["state"] == "failed"

    shown = (await house.client.get(f"/api/placement/rounds/{round_id}")).json()
    assert shown["state"] == "open"
    job = await house.client.get(f"/api/placement/jobs/{shown['freeze_job_id']}")
    assert job.json()["state"] == "failed"
    await house.freeze(round_id)


async def broken(*_: object) -> None:
    msg = "secret"
    raise RuntimeError(msg)


async def test_a_client_that_sends_only_the_agreed_fields_succeeds(house: House) -> None:
    for candidates in ({}, {"filter": {}}, {"sexes": ["1"]}):
        body = {
            "name": "n",
            "organization_id": an_id("共青团青桥区委"),
            "candidates": candidates,
            "posts": {"filter": {}},
            "policy": {},
        }
        created = await house.client.post("/api/placement/rounds", json=body)
        assert created.status_code == 201, created.text
    round_id = created.json()["id"]
    await house.freeze(round_id)
    run = await house.client.post(
        f"/api/placement/rounds/{round_id}/runs", json={"mode": "optimal", "seed": 7}
    )
    assert run.status_code == 202
    assert run.json()["seed"] == "7"
