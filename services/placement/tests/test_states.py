import pytest

from services.placement.tests.district import an_id
from services.placement.tests.house import House

LATER = {"ends_on": "2199-01-01"}


async def state_of(house: House, round_id: str) -> str:
    return str((await house.client.get(f"/api/placement/rounds/{round_id}")).json()["state"])


async def refused(house: House, path: str, body: object = None) -> str:
    answer = await house.client.post(f"/api/placement/{path}", json=body)
    assert answer.status_code == 409, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    said = answer.json()
    assert said["detail"]
    return str(said["type"]).removeprefix("/problems/")


async def test_an_open_round_can_only_be_frozen(house: House) -> None:
    round_id = await house.a_round()
    assert (
        await refused(house, f"rounds/{round_id}/runs", {"mode": "optimal"}) == "round-not-frozen"
    )
    assert await refused(house, f"rounds/{round_id}/notice") == "round-not-approved"
    assert await refused(house, f"rounds/{round_id}/publish") == "round-not-approved"


async def test_a_frozen_round_takes_no_more_wishes_and_no_changes(house: House) -> None:
    round_id = await house.a_round()
    await house.freeze(round_id)
    assert await state_of(house, round_id) == "frozen"
    assert await refused(house, f"rounds/{round_id}/freeze") == "round-not-open"
    wish = await house.client.put(
        f"/api/placement/rounds/{round_id}/wishes/{an_id('林一帆')}", json={"post_ids": []}
    )
    assert wish.json()["type"] == "/problems/round-not-open"
    shown = await house.client.get(f"/api/placement/rounds/{round_id}")
    patch = await house.client.patch(
        f"/api/placement/rounds/{round_id}",
        json={"name": "改名"},
        headers={"if-match": shown.headers["etag"]},
    )
    assert patch.json()["type"] == "/problems/round-not-open"
    assert await refused(house, f"rounds/{round_id}/publish") == "round-not-approved"


async def test_a_second_freeze_under_way_changes_nothing(house: House) -> None:
    round_id = await house.a_round()
    path = f"/api/placement/rounds/{round_id}/freeze"
    first, second = await house.client.post(path), await house.client.post(path)
    assert (await house.job(first))["state"] == "done"
    again = await house.client.get(second.headers["location"])
    assert again.json()["state"] == "done"
    assert again.json()["result"]["candidates"] == 4


async def test_an_approved_round_is_closed(house: House) -> None:
    round_id, run_id = await house.solved()
    other = await house.solve(round_id, "another seed")
    assert await state_of(house, round_id) == "solved"
    approved = await house.client.post(f"/api/placement/runs/{run_id}/approve")
    assert approved.status_code == 200
    assert await state_of(house, round_id) == "approved"

    change = {"person_id": an_id("林一帆"), "post_id": None, "reason": "请假"}
    assert await refused(house, f"runs/{run_id}/adjustments", change) == "round-already-approved"
    assert await refused(house, f"runs/{other}/approve") == "round-already-approved"
    again = await refused(house, f"rounds/{round_id}/runs", {"mode": "optimal", "seed": "s"})
    assert again == "round-already-approved"
    assert await refused(house, f"rounds/{round_id}/publish") == "notice-missing"


async def test_a_notice_ends_after_working_days_or_asks(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date  # noqa: PLC0415

    round_id, run_id = await house.solved()
    await house.client.post(f"/api/placement/runs/{run_id}/approve")
    path = f"rounds/{round_id}/notice"
    monkeypatch.setattr("common.clock.today", lambda: date(2026, 12, 28))
    assert await refused(house, path) == "calendar-not-loaded"
    wrong = await house.client.post(f"/api/placement/{path}", json={"ends_on": "2026-12-28"})
    assert wrong.status_code == 422
    monkeypatch.setattr("common.clock.today", lambda: date(2026, 9, 30))
    notice = await house.client.post(f"/api/placement/{path}", json={"working_days": 5})
    assert notice.json()["notice_until"] == "2026-10-13"
    again = await house.client.post(f"/api/placement/{path}", json={"working_days": 9})
    assert again.json()["notice_until"] == "2026-10-13"


async def test_publication_waits_for_the_notice_where_the_policy_says_so(house: House) -> None:
    round_id, run_id = await house.solved(policy={"publish_waits_for_notice": True})
    await house.client.post(f"/api/placement/runs/{run_id}/approve")
    await house.client.post(f"/api/placement/rounds/{round_id}/notice", json=LATER)
    assert await refused(house, f"rounds/{round_id}/publish") == "notice-running"
    assert not house.roster.batches


@pytest.mark.parametrize("mode", ["fair", "repair"])
async def test_modes_that_are_not_built_are_refused(house: House, mode: str) -> None:
    round_id = await house.a_round()
    await house.freeze(round_id)
    body = {"mode": mode, "seed": "s"}
    assert await refused(house, f"rounds/{round_id}/runs", body) == "mode-not-available"


async def test_a_freeze_that_finds_nobody_says_so_and_leaves_the_round_open(house: House) -> None:
    round_id = await house.a_round(candidates={"filter": {"political_statuses": ["99"]}})
    job = await house.job(await house.client.post(f"/api/placement/rounds/{round_id}/freeze"))
    assert job["state"] == "failed"
    assert "筛选条件" in job["message"]
    assert await state_of(house, round_id) == "open"


async def test_a_change_needs_the_version_it_was_made_on(house: House) -> None:
    round_id = await house.a_round()
    path = f"/api/placement/rounds/{round_id}"
    tag = (await house.client.get(path)).headers["etag"]
    assert (await house.client.patch(path, json={"name": "一"})).status_code == 428
    changed = await house.client.patch(
        path,
        json={"name": "一", "candidates": {"filter": {"sexes": ["2"]}}},
        headers={"if-match": tag},
    )
    assert changed.status_code == 200
    assert changed.json()["candidates"]["filter"]["sexes"] == ["2"]
    stale = await house.client.patch(path, json={"name": "二"}, headers={"if-match": tag})
    assert stale.status_code == 412

    wish = f"{path}/wishes/{an_id('林一帆')}"
    first = await house.client.put(wish, json={"post_ids": [], "accepts_other": True})
    assert first.status_code == 200
    assert (await house.client.put(wish, json={"post_ids": []})).status_code == 428
    etag = {"if-match": first.headers["etag"]}
    second = await house.client.put(wish, json={"post_ids": [an_id("x")]}, headers=etag)
    assert second.status_code == 200
    assert (await house.client.put(wish, json={"post_ids": []}, headers=etag)).status_code == 412


@pytest.mark.parametrize(
    "policy",
    [
        {"weights": {"wish": 0}},
        {"weights": {"beauty": 1}},
        {"weights": {"wish": -1}},
        {"ethnicity": "汉"},
        {"caps": [{"organization_id": an_id("a"), "cap": -1}]},
        {"pins": [{"person_id": an_id("a"), "post_id": an_id(p), "kind": "force"} for p in "bc"]},
    ],
)
async def test_a_policy_that_cannot_be_declared_is_refused(
    house: House, policy: dict[str, object]
) -> None:
    body = {"name": "n", "organization_id": an_id("共青团青桥区委"), "policy": policy}
    answer = await house.client.post("/api/placement/rounds", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"][:2] == ["body", "policy"]


async def test_four_wishes_or_one_twice_are_refused(house: House) -> None:
    round_id = await house.a_round()
    path = f"/api/placement/rounds/{round_id}/wishes/{an_id('林一帆')}"
    for posts in ([an_id(n) for n in "abcd"], [an_id("a"), an_id("a")]):
        answer = await house.client.put(path, json={"post_ids": posts})
        assert answer.status_code == 422
