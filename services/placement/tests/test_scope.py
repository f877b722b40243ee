from typing import Any

import httpx
import pytest
from common.ids import new_id
from common.testing.tokens import bearer

from services.placement.tests.district import an_id
from services.placement.tests.house import House

NAMES = ("林一帆", "周知微", "韩小满", "顾明远")


async def calls(house: House, round_id: str, run_id: str) -> list[tuple[str, str, Any]]:
    """Every route of the service about this round, with a body that would do."""
    person, post = an_id("林一帆"), an_id("古槐社区团支部副书记")
    bodies: dict[tuple[str, str], Any] = {
        ("POST", "/api/placement/rounds"): {
            "name": "n",
            "organization_id": an_id("共青团青桥区委"),
        },
        ("PATCH", "/api/placement/rounds/{round_id}"): {"name": "n"},
        ("PUT", "/api/placement/rounds/{round_id}/wishes/{person_id}"): {"post_ids": [post]},
        ("PUT", "/api/placement/rounds/{round_id}/sign-ups/{person_id}"): {
            "agrees": True,
            "reason": "r",
        },
        ("PUT", "/api/placement/rounds/{round_id}/sign-ups/{person_id}/withdrawal"): {
            "reason": "r",
        },
        ("PUT", "/api/placement/rounds/{round_id}/requests/{post_id}"): {"person_ids": [person]},
        ("POST", "/api/placement/rounds/{round_id}/runs"): {"mode": "optimal", "seed": "s"},
        ("POST", "/api/placement/runs/{run_id}/adjustments"): {
            "person_id": person,
            "post_id": post,
            "reason": "r",
        },
    }
    values = {
        "round_id": round_id,
        "run_id": run_id,
        "person_id": person,
        "post_id": post,
        "job_id": str(new_id()),
    }
    return [
        (method, route.path_format.format(**values), bodies.get((method, route.path_format)))
        for route in house.app.api_routes
        for method in route.methods or ()
        if route.include_in_schema
    ]


@pytest.mark.parametrize("role", ["committee", "branch", "system", "member"])
async def test_another_street_sees_and_changes_nothing(house: House, role: str) -> None:
    round_id, run_id = await house.solved()
    person = new_id()
    headers = bearer(role, path="0002/", person_id=person)
    async with house.as_other(role, path="0002/", person_id=person) as other:
        for method, path, body in await calls(house, round_id, run_id):
            answer: httpx.Response = await other.request(
                method, path, json=body, headers=headers | {"if-match": '"1"'}
            )
            assert answer.status_code in {200, 403, 404}, (method, path, answer.text)
            if answer.status_code == 200:
                empty = answer.json() in ([], {"items": [], "next_cursor": None})
                assert empty, (method, path, answer.text)
            assert not any(name in answer.text for name in NAMES)


async def test_without_a_token_nothing_is_shown(house: House) -> None:
    round_id, run_id = await house.solved()
    for method, path, body in await calls(house, round_id, run_id):
        headers = {"authorization": "", "if-match": '"1"'}
        answer = await house.client.request(method, path, json=body, headers=headers)
        assert answer.status_code == 401, path


async def test_a_street_below_does_not_see_the_county_round(house: House) -> None:
    round_id, run_id = await house.solved()
    async with house.as_other("committee", path="0001/0001/") as street:
        for path in (f"rounds/{round_id}", f"runs/{run_id}", f"runs/{run_id}/assignments"):
            assert (await street.get(f"/api/placement/{path}")).status_code == 404
        own = {"name": "n", "organization_id": an_id("共青团青桥区委")}
        answer = await street.post("/api/placement/rounds", json=own)
        assert answer.status_code == 404


async def test_a_street_below_reads_its_own_part_of_an_announced_round(house: House) -> None:
    round_id, run_id = await house.solved()
    async with house.as_other("committee", path="0001/0001/") as street:
        assert (await street.get("/api/placement/rounds")).json()["items"] == []
        assert (await street.get(f"/api/placement/rounds/{round_id}/placements")).status_code == 404
        await house.client.post(f"/api/placement/runs/{run_id}/approve")
        ends = {"ends_on": "2199-01-01"}
        await house.client.post(f"/api/placement/rounds/{round_id}/notice", json=ends)

        shown = (await street.get(f"/api/placement/rounds/{round_id}")).json()
        assert (shown["state"], shown["is_whole"], shown["policy"]["pins"]) == (
            "noticed",
            False,
            [],
        )
        own = (await street.get(f"/api/placement/rounds/{round_id}/placements")).json()["items"]
        whole = f"/api/placement/rounds/{round_id}/placements"
        everybody = (await house.client.get(whole)).json()["items"]
        assert 0 < len(own) < len(everybody)
        for path in (f"runs/{run_id}", f"runs/{run_id}/assignments", f"rounds/{round_id}/wishes"):
            assert (await street.get(f"/api/placement/{path}")).status_code == 404
        table = await street.get(f"/api/placement/rounds/{round_id}/arrangement.xlsx")
        assert table.status_code == 404
    async with house.as_other("committee", path="0001/0009/") as nobody:
        assert (await nobody.get(whole)).json()["items"] == []


async def test_a_branch_secretary_reads_but_decides_nothing(house: House) -> None:
    round_id, run_id = await house.solved()
    async with house.as_other("branch", path="0001/") as branch:
        assert (await branch.get(f"/api/placement/runs/{run_id}/assignments")).status_code == 200
        for path in (f"rounds/{round_id}/freeze", f"runs/{run_id}/approve"):
            assert (await branch.post(f"/api/placement/{path}")).status_code == 403


async def test_a_member_writes_and_reads_only_their_own_wishes(house: House) -> None:
    round_id = await house.a_round(
        candidates={"filter": {"person_ids": [an_id("林一帆"), an_id("周知微")]}}
    )
    await house.wish(round_id, "周知微", "古槐社区团支部副书记")
    mine = {"path": "0001/0001/", "person_id": an_id("林一帆")}
    async with house.as_other("member", **mine) as member:
        base = f"/api/placement/rounds/{round_id}"
        shown = await member.get(base)
        assert shown.status_code == 200
        assert shown.json()["candidates"]["filter"]["person_ids"] == []
        body = {"post_ids": [an_id("河湾社区团支部副书记")], "accepts_other": False}
        assert (await member.put(f"{base}/wishes/{an_id('林一帆')}", json=body)).status_code == 200
        assert (await member.get(f"{base}/wishes/{an_id('林一帆')}")).status_code == 200
        assert (await member.put(f"{base}/wishes/{an_id('周知微')}", json=body)).status_code == 404
        assert (await member.get(f"{base}/wishes/{an_id('周知微')}")).status_code == 404
        assert (await member.get(f"{base}/wishes")).status_code == 403
        assert (await member.get(f"{base}/candidates")).status_code == 403


async def test_a_member_sees_their_own_reasons_once_announced_and_nobody_elses(
    house: House,
) -> None:
    round_id, run_id = await house.solved()
    mine = {"path": "0001/0001/", "person_id": an_id("韩小满")}
    path = f"/api/placement/runs/{run_id}/explanations/"
    post = an_id("古槐社区团支部副书记")
    async with house.as_other("member", **mine) as member:
        early = await member.get(path + an_id("韩小满"))
        assert early.json()["type"] == "/problems/result-not-announced"
        await house.client.post(f"/api/placement/runs/{run_id}/approve")
        ends = {"ends_on": "2199-01-01"}
        await house.client.post(f"/api/placement/rounds/{round_id}/notice", json=ends)

        own = await member.get(path + an_id("韩小满"), params={"post_id": post})
        assert own.status_code == 200
        alternative = own.json()["not_there"][0]
        assert alternative["seated"] == []
        assert alternative["filled"] == 1
        assert not any(name in own.text for name in NAMES if name != "韩小满")
        assert (await member.get(path + an_id("林一帆"))).status_code == 404
        assert (await member.get(f"/api/placement/runs/{run_id}")).status_code == 403

    staff = await house.client.get(path + an_id("韩小满"), params={"post_id": post})
    assert len(staff.json()["not_there"][0]["seated"]) == 1
