import asyncio
from collections import Counter

import pytest
from common.testing.client import client_of
from common.testing.tokens import bearer

from services.placement.tests.house import House


async def test_publishing_again_with_the_same_or_another_key_adds_nothing(house: House) -> None:
    round_id, _ = await house.noticed()
    path = f"/api/placement/rounds/{round_id}/publish"
    key = {"idempotency-key": "one"}
    first = await house.client.post(path, headers=key)
    same = await house.client.post(path, headers=key)
    other = await house.client.post(path)
    assert first.status_code == same.status_code == other.status_code == 200
    assert first.json() == same.json() == other.json()
    assert len(house.roster.arranged) == 3
    assert len(house.roster.batches) == 1


async def test_publishing_six_times_at_once_publishes_once(house: House) -> None:
    round_id, _ = await house.noticed()
    path = f"/api/placement/rounds/{round_id}/publish"
    answers = await asyncio.gather(*(house.client.post(path) for _ in range(6)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(house.roster.batches) == 1


async def test_an_answer_lost_after_the_roster_acted_doubles_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The roster has written, this service has not: the repeat must find what is there."""
    round_id, _ = await house.noticed()
    path = f"/api/placement/rounds/{round_id}/publish"

    async def broken(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr("placement.publication.use_cases._tell", broken)
        assert (await house.client.post(path)).status_code == 503
    assert len(house.roster.arranged) == 3
    shown = await house.client.get(f"/api/placement/rounds/{round_id}")
    assert shown.json()["state"] == "noticed"

    assert (await house.client.post(path)).json()["appointments"] == 3
    assert len(house.roster.arranged) == 3
    first, second = house.roster.batches
    assert first == second


async def test_a_roster_that_does_not_answer_leaves_the_round_unpublished(house: House) -> None:
    round_id, _ = await house.noticed()
    house.roster.refuses = True
    path = f"/api/placement/rounds/{round_id}/publish"
    assert (await house.client.post(path)).status_code == 503
    house.roster.refuses = False
    assert (await house.client.post(path)).status_code == 200


async def test_the_next_best_at_each_post_go_along_as_alternates(house: House) -> None:
    house.roster.district.add_person("方知夏", "共青团青桥区委")
    round_id, _ = await house.noticed()
    await house.client.post(f"/api/placement/rounds/{round_id}/publish")

    [batch] = house.roster.batches
    placed = {line["person_id"] for line in batch["appointments"]}
    waiting = [line["person_id"] for line in batch["alternates"]]
    assert len(placed) == 3
    assert waiting
    assert not placed & set(waiting)
    assert {line["post_id"] for line in batch["alternates"]} <= {
        line["post_id"] for line in batch["appointments"]
    }
    nowhere = {row["id"] for row in house.roster.district.people} - placed
    assert set(waiting) <= nowhere
    assert max(Counter(line["post_id"] for line in batch["alternates"]).values()) <= 3


async def test_every_step_is_told_in_the_feed_without_names(house: House) -> None:
    round_id, _ = await house.noticed()
    await house.client.post(f"/api/placement/rounds/{round_id}/publish")
    await house.sequence()
    async with client_of(house.app, headers=bearer("system", path="0001/")) as system:
        events = (await system.get("/api/placement/feed")).json()
    kinds = [event["type"] for event in events]
    assert kinds == [
        "round.opened",
        "round.frozen",
        "run.finished",
        "round.approved",
        "round.noticed",
        "round.published",
        *["assignment.published"] * 3,
    ]
    assert "林一帆" not in str(events)
