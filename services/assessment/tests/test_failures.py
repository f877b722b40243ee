"""A job that breaks leaves nothing waiting: what it was for says so and can be asked for again."""

from typing import Any

import pytest

from services.assessment.tests.fakes import DISTRICT
from services.assessment.tests.house import House


async def broken(*_: object) -> None:
    msg = "secret"
    raise RuntimeError(msg)


async def broken_job(house: House, answer: dict[str, Any]) -> None:
    await house.work()
    assert (await house.get(f"/jobs/{answer['job_id']}"))["state"] == "failed"


async def test_a_run_whose_job_breaks_has_failed_and_another_can_follow(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle_id = await house.an_open_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    await house.posted(f"/cycles/{cycle_id}/close")
    with monkeypatch.context() as patch:
        patch.setattr("assessment.runs.scoring.store_proposals", broken)
        started = await house.posted(f"/cycles/{cycle_id}/runs")
        await broken_job(house, started)

    run = await house.get(f"/runs/{started['run_id']}")
    assert run["state"] == "failed"
    assert "管理员" in run["message"]
    assert "secret" not in run["message"]
    assert run["finished_at"] is not None
    assert (await house.get(f"/runs/{await house.run(cycle_id)}"))["state"] == "done"


async def test_a_cycle_whose_opening_breaks_is_a_draft_again_and_says_why(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle_id = await house.a_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    with monkeypatch.context() as patch:
        patch.setattr("assessment.cycles.opening.add_tasks", broken)
        await broken_job(house, await house.posted(f"/cycles/{cycle_id}/open"))

    cycle = await house.get(f"/cycles/{cycle_id}")
    assert cycle["state"] == "draft"
    assert "管理员" in cycle["message"]

    await house.job(await house.posted(f"/cycles/{cycle_id}/open"))
    cycle = await house.get(f"/cycles/{cycle_id}")
    assert (cycle["state"], cycle["message"]) == ("open", "")


async def test_an_opening_that_finds_nobody_says_so_on_the_cycle(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle_id = await house.a_cycle("lixia_six_ones", DISTRICT["id"], "2026")
    monkeypatch.setattr("assessment.cycles.opening.enrol", lambda *_: [])

    await broken_job(house, await house.posted(f"/cycles/{cycle_id}/open"))

    cycle = await house.get(f"/cycles/{cycle_id}")
    assert cycle["state"] == "draft"
    assert "名册" in cycle["message"]
