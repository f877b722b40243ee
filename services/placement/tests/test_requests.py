"""Two-sided choice: what a branch sees, whom it may ask for, and what that counts."""

from datetime import timedelta
from typing import Any

import pytest
from common import clock

from services.placement.tests.district import an_id
from services.placement.tests.house import House

LIN, ZHOU, HAN = (an_id(name) for name in ("林一帆", "周知微", "韩小满"))
POST, OTHER = an_id("古槐社区团支部副书记"), an_id("河湾社区团支部副书记")
BRANCH = {"path": "0001/0002/0001/"}
TWO_SIDED = {"sign_up": {"mode": "required"}, "two_sided": {"is_used": True, "limit": 2}}
HOUR = timedelta(hours=1)


async def a_two_sided_round(house: House, **fields: Any) -> str:  # noqa: ANN401
    """林一帆 and 周知微 wish for 古槐; 韩小满 only for 河湾."""
    round_id = await house.a_round(**TWO_SIDED | fields)
    base = f"/api/placement/rounds/{round_id}"
    for person, wished in ((LIN, POST), (ZHOU, POST), (HAN, OTHER)):
        signed = await house.client.put(
            f"{base}/sign-ups/{person}", json={"agrees": True, "reason": "代报"}
        )
        assert signed.is_success, signed.text
        wish = {"post_ids": [wished], "reason": "代填"}
        assert (await house.client.put(f"{base}/wishes/{person}", json=wish)).is_success
    return f"{base}/"


async def test_a_branch_sees_only_who_wished_for_its_posts_and_only_the_least(
    house: House,
) -> None:
    base = await a_two_sided_round(house)
    async with house.as_other("branch", **BRANCH) as branch:
        listed = (await branch.get("/api/placement/rounds")).json()["items"]
        assert [row["is_whole"] for row in listed] == [False]
        found = await branch.get(f"{base}posts/{POST}/applicants")
        assert found.json()["items"] == [
            {
                "person_id": person,
                "name": name,
                "work_unit": "区司法局",
                "skills": [],
                "age_band": "26_to_30",
            }
            for person, name in ((LIN, "林一帆"), (ZHOU, "周知微"))
        ]
        for path in (f"posts/{OTHER}/applicants", "wishes", "sign-ups", "candidates"):
            answer = await branch.get(base + path)
            assert answer.status_code == 404, path
        assert (await branch.get(f"{base}requests")).json()["items"] == []


async def test_who_withdrew_is_not_shown_any_more(house: House) -> None:
    base = await a_two_sided_round(house)
    gone = await house.client.put(f"{base}sign-ups/{LIN}/withdrawal", json={"reason": "本人电话"})
    assert gone.is_success
    async with house.as_other("branch", **BRANCH) as branch:
        found = (await branch.get(f"{base}posts/{POST}/applicants")).json()["items"]
        assert [row["name"] for row in found] == ["周知微"]


@pytest.mark.parametrize(
    ("people", "said"), [([HAN], "no-applicant"), ([LIN, ZHOU, HAN], "too-many-requested")]
)
async def test_a_branch_asks_only_for_applicants_and_so_many(
    house: House, people: list[str], said: str
) -> None:
    base = await a_two_sided_round(house)
    async with house.as_other("branch", **BRANCH) as branch:
        answer = await branch.put(f"{base}requests/{POST}", json={"person_ids": people})
        assert answer.json()["type"] == f"/problems/{said}"
        assert (await branch.get(f"{base}requests/{POST}")).status_code == 404


async def test_another_branch_asks_for_nobody_here(house: House) -> None:
    base = await a_two_sided_round(house)
    async with house.as_other("branch", path="0001/0001/0001/") as other:
        answer = await other.put(f"{base}requests/{POST}", json={"person_ids": [LIN]})
        assert answer.status_code == 404
        await house.client.put(
            f"{base}requests/{POST}", json={"person_ids": [LIN], "reason": "支部来电"}
        )
        assert (await other.get(f"{base}requests")).json()["items"] == []
        assert (await other.get(f"{base}requests/{POST}")).status_code == 404


async def test_a_branch_keeps_to_its_window_and_staff_say_why(house: House) -> None:
    shut = {"is_used": True, "closes_at": (clock.now() - HOUR).isoformat()}
    base = await a_two_sided_round(house, two_sided=shut)
    async with house.as_other("branch", **BRANCH) as branch:
        late = await branch.put(f"{base}requests/{POST}", json={"person_ids": [LIN]})
        assert late.json()["type"] == "/problems/window-over"
        assert late.json()["closes_at"] is not None
    silent = await house.client.put(f"{base}requests/{POST}", json={"person_ids": [LIN]})
    assert silent.json()["type"] == "/problems/reason-missing"
    body = {"person_ids": [LIN], "reason": "支部来电"}
    first = await house.client.put(f"{base}requests/{POST}", json=body)
    assert first.is_success
    assert (await house.client.put(f"{base}requests/{POST}", json=body)).status_code == 428
    tag = {"if-match": first.headers["etag"]}
    assert (await house.client.put(f"{base}requests/{POST}", json=body, headers=tag)).is_success
    kept = (await house.client.get(f"{base}corrections")).json()["items"]
    assert kept[0]["what"] == "request"


async def test_what_the_branch_asked_for_is_frozen_hashed_and_counts(house: House) -> None:
    hashes, seated = [], []
    for asked in ([ZHOU, LIN], [LIN, ZHOU]):
        base = await a_two_sided_round(house)
        async with house.as_other("branch", **BRANCH) as branch:
            put = await branch.put(f"{base}requests/{POST}", json={"person_ids": asked})
            assert put.is_success, put.text
        round_id = base.split("/")[-2]
        await house.freeze(round_id)
        shown = (await house.client.get(base.rstrip("/"))).json()
        assert shown["policy"]["weights"]["request"] == 20
        hashes.append(shown["snapshot_hash"])
        run_id = await house.solve(round_id)
        places = await house.places(run_id)
        seated.append(next(name for name, at in places.items() if at == "古槐社区团支部"))
        first = asked[0]
        told = await house.client.get(f"/api/placement/runs/{run_id}/explanations/{first}")
        parts = {part["name"]: part for part in told.json()["parts"]}
        assert (parts["request"]["score"], parts["request"]["label"]) == (100, "接收单位意向")
    assert seated == ["周知微", "林一帆"]
    assert hashes[0] != hashes[1]


async def test_branches_choose_only_among_people_who_signed_up(house: House) -> None:
    body = {"name": "n", "organization_id": an_id("共青团青桥区委"), "two_sided": {"is_used": True}}
    answer = await house.client.post("/api/placement/rounds", json=body)
    assert answer.json()["type"] == "/problems/two-sided-needs-sign-up"
    round_id = await house.a_round()
    answer = await house.client.get(f"/api/placement/rounds/{round_id}/posts/{POST}/applicants")
    assert answer.json()["type"] == "/problems/not-two-sided"
