"""Signing up inside a window, withdrawing, and what staff correct for others."""

from datetime import timedelta
from typing import Any

import pytest
from common import clock

from services.placement.tests.district import an_id
from services.placement.tests.house import House

LIN, HAN = an_id("林一帆"), an_id("韩小满")
POST = an_id("古槐社区团支部副书记")
MINE = {"path": "0001/0001/", "person_id": LIN}
HOUR = timedelta(hours=1)


def window(**ends: Any) -> dict[str, Any]:  # noqa: ANN401
    """A sign-up whose ends lie so far from now."""
    moments = {name: (clock.now() + away).isoformat() for name, away in ends.items()}
    return {"sign_up": {"mode": "required"} | moments}


async def slug(answer: Any) -> str:  # noqa: ANN401
    assert answer.status_code == 409, answer.text
    return str(answer.json()["type"]).removeprefix("/problems/")


async def test_only_who_signed_up_and_did_not_withdraw_is_a_candidate(house: House) -> None:
    round_id = await house.a_round(**window())
    base = f"/api/placement/rounds/{round_id}/sign-ups"
    for person in (LIN, HAN):
        answer = await house.client.put(f"{base}/{person}", json={"agrees": True, "reason": "代报"})
        assert answer.status_code == 200, answer.text
    assert house.roster.agreed == {LIN: "sign_up", HAN: "sign_up"}
    async with house.as_other("member", path="0001/0001/", person_id=HAN) as member:
        gone = await member.put(f"{base}/{HAN}/withdrawal", json={})
        assert gone.json()["withdrawn_at"] is not None
    counts = await house.client.get(f"/api/placement/rounds/{round_id}/sign-up-counts")
    assert counts.json() == {"signed_up": 1, "withdrawn": 1, "without_wishes": 1}
    listed = (await house.client.get(base, params={"which": "withdrawn"})).json()["items"]
    assert [row["name"] for row in listed] == ["韩小满"]

    await house.freeze(round_id)
    found = await house.client.get(f"/api/placement/rounds/{round_id}/candidates")
    assert [row["name"] for row in found.json()["items"]] == ["林一帆"]
    late = await house.client.put(f"{base}/{HAN}", json={"agrees": True, "reason": "代报"})
    assert await slug(late) == "round-not-open"


async def test_a_member_signs_up_agrees_and_then_writes_wishes(house: House) -> None:
    round_id = await house.a_round(**window(opens_at=-HOUR, closes_at=HOUR))
    base = f"/api/placement/rounds/{round_id}"
    async with house.as_other("member", **MINE) as member:
        wish = {"post_ids": [POST], "accepts_other": False}
        early = await member.put(f"{base}/wishes/{LIN}", json=wish)
        assert await slug(early) == "not-signed-up"
        silent = await member.put(f"{base}/sign-ups/{LIN}", json={})
        assert await slug(silent) == "consent-missing"
        assert (await member.put(f"{base}/sign-ups/{LIN}", json={"agrees": True})).is_success
        assert (await member.put(f"{base}/wishes/{LIN}", json=wish)).is_success
        own = (await member.get(f"{base}/sign-ups/{LIN}")).json()
        assert (own["has_wishes"], own["withdrawn_at"]) == (True, None)
        other = await member.put(f"{base}/sign-ups/{HAN}", json={"agrees": True, "reason": "r"})
        assert other.status_code == 404
        assert (await member.get(f"{base}/sign-ups/{HAN}")).status_code == 404
    assert (await house.client.get(f"{base}/corrections")).json()["items"] == []


@pytest.mark.parametrize(
    ("ends", "said", "word"),
    [
        ({"opens_at": HOUR}, "window-not-open", "开始"),
        ({"closes_at": -HOUR}, "window-over", "截止"),
    ],
)
async def test_outside_of_the_window_a_member_is_told_the_date_and_staff_need_a_reason(
    house: House, ends: dict[str, Any], said: str, word: str
) -> None:
    round_id = await house.a_round(**window(**ends))
    base = f"/api/placement/rounds/{round_id}"
    async with house.as_other("member", **MINE) as member:
        shut = await member.put(f"{base}/sign-ups/{LIN}", json={"agrees": True})
        assert await slug(shut) == said
        (name,) = ends
        assert shut.json()[name] is not None
        assert word in shut.json()["detail"]

    body = {"agrees": True}
    assert await slug(await house.client.put(f"{base}/sign-ups/{LIN}", json=body)) == (
        "reason-missing"
    )
    body |= {"reason": "本人出差，电话委托"}
    assert (await house.client.put(f"{base}/sign-ups/{LIN}", json=body)).is_success
    wish = {"post_ids": [POST]}
    assert await slug(await house.client.put(f"{base}/wishes/{LIN}", json=wish)) == "reason-missing"
    wish |= {"reason": "本人出差，电话委托"}
    assert (await house.client.put(f"{base}/wishes/{LIN}", json=wish)).is_success
    kept = (await house.client.get(f"{base}/corrections")).json()["items"]
    assert [(row["what"], row["person_id"], row["reason"]) for row in kept] == [
        ("wish", LIN, "本人出差，电话委托"),
        ("sign_up", LIN, "本人出差，电话委托"),
    ]


async def test_a_round_without_sign_up_takes_none_and_goes_on_as_before(house: House) -> None:
    round_id = await house.a_round()
    answer = await house.client.put(
        f"/api/placement/rounds/{round_id}/sign-ups/{LIN}", json={"agrees": True, "reason": "r"}
    )
    assert await slug(answer) == "sign-up-not-used"
    await house.freeze(round_id)
    found = await house.client.get(f"/api/placement/rounds/{round_id}/candidates")
    assert len(found.json()["items"]) == 4


async def test_a_window_that_ends_before_it_begins_is_refused(house: House) -> None:
    body = {"name": "n", "organization_id": an_id("共青团青桥区委")}
    answer = await house.client.post(
        "/api/placement/rounds", json=body | window(opens_at=HOUR, closes_at=-HOUR)
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"] == ["body", "sign_up"]


async def test_signing_up_again_takes_the_withdrawal_back(house: House) -> None:
    round_id = await house.a_round(**window())
    path = f"/api/placement/rounds/{round_id}/sign-ups/{LIN}"
    async with house.as_other("member", **MINE) as member:
        first = await member.put(path, json={"agrees": True})
        await member.put(f"{path}/withdrawal", json={})
        again = await member.put(path, json={"agrees": True})
        assert again.json()["withdrawn_at"] is None
        assert again.json()["version"] > first.json()["version"]


async def test_somebody_outside_of_the_rounds_organization_cannot_be_signed_up(
    house: House,
) -> None:
    round_id = await house.a_round(organization_id=an_id("东桥街道"), **window())
    path = f"/api/placement/rounds/{round_id}/sign-ups/{LIN}"
    answer = await house.client.put(path, json={"agrees": True, "reason": "代报"})
    assert answer.status_code == 404
    assert answer.json()["type"] == "/problems/person-outside"
