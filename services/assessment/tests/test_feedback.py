"""What figures need of a result: grade, ballots, and that its person took note."""

from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest
from assessment.core.run import Result, Run
from assessment.core.scheme import Scheme
from assessment.models.base import PLUMBING
from assessment.runs.scoring import grades_of
from common.testing.tokens import bearer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from services.assessment.tests.fakes import DISTRICT
from services.assessment.tests.house import House

YOUTH = [UUID(int=300 + n) for n in range(5)]


async def announced(house: House, type_: str) -> list[dict[str, Any]]:
    engine = create_async_engine(house.settings.database_url)
    async with engine.connect() as connection:
        outbox = PLUMBING.outbox
        found = await connection.scalars(select(outbox.c.data).where(outbox.c.type == type_))
    await engine.dispose()
    return list(found)


async def test_a_result_is_announced_with_its_ballots_and_acknowledged_once(house: House) -> None:
    cycle_id = await house.an_open_cycle("spb_quarter_star", DISTRICT["id"])
    await house.name_raters(cycle_id, "youth", YOUTH)
    for account in YOUTH[:3]:
        await house.rate(cycle_id, account, "youth", 4)
    run_id = await house.close_and_run(cycle_id)
    subject = (await house.subjects(cycle_id))["林一诺"]
    own = bearer("member", path="0001/", person_id=UUID(subject["person_id"]))
    url = f"/runs/{run_id}/results/{subject['id']}"

    before = await house.get(url, own)
    first = await house.posted(f"{url}/acknowledge", headers=own)
    again = await house.posted(f"{url}/acknowledge", headers=own)
    after = await house.get(url, own)
    by_office = await house.post(f"{url}/acknowledge")

    assert (before["is_own"], before["acknowledged_at"]) == (True, None)
    assert first == again
    assert after["acknowledged_at"] == first["acknowledged_at"]
    assert (await house.get(url))["is_own"] is False
    assert by_office.status_code == 404
    published = await announced(house, "result.published")
    [mine] = [one for one in published if one["subject_id"] == subject["id"]]
    assert (mine["ballots_issued"], mine["ballots_valid"]) == (5, 3)
    assert (mine["is_graded"], mine["is_excellent"]) == (False, False)
    [told] = await announced(house, "result.acknowledged")
    assert told["run_id"] == run_id


@pytest.mark.parametrize(
    ("bands", "band", "expected"),
    [
        (("优秀", "合格", "不合格"), "优秀", True),
        (("优秀", "合格", "不合格"), "合格", False),
        (("优秀", "合格", "不合格"), "", None),
        (("完成", "未完成"), "完成", None),
    ],
)
def test_the_highest_of_several_grades_is_excellent(
    bands: tuple[str, ...], band: str, *, expected: bool | None
) -> None:
    output = SimpleNamespace(bands=tuple(SimpleNamespace(label=one) for one in bands))
    scheme = cast("Scheme", SimpleNamespace(outputs={"year": output}))
    result = cast(
        "Result",
        SimpleNamespace(subject_id="s", output="year", period="2026", band=band, score=Decimal(1)),
    )
    done = cast("Run", SimpleNamespace(results=[result]))

    assert grades_of(scheme, done) == {"s": expected}
