from io import BytesIO
from typing import Any

from common.files.sheets import read_workbook
from docx import Document

from services.placement.tests.district import an_id
from services.placement.tests.house import House


async def test_a_round_goes_from_draft_to_published(house: House) -> None:
    round_id = await house.a_round()
    await house.wish(round_id, "林一帆", "古槐社区团支部副书记")
    job = await house.freeze(round_id)
    assert job["result"]["candidates"] == 4

    run_id = await house.solve(round_id)
    run = (await house.client.get(f"/api/placement/runs/{run_id}")).json()
    assert run["certificate"]["is_optimal"]
    assert run["certificate"]["gap"] == 0
    assert run["metrics"]["placed"] == 3
    assert run["metrics"]["wish_ranks"] == {"first": 1, "second": 0, "third": 0, "none": 2}
    places = await house.places(run_id)
    assert places["林一帆"] == "古槐社区团支部"
    assert places["韩小满"] in {"柳荫社区团支部", "河湾社区团支部"}

    approved = await house.client.post(f"/api/placement/runs/{run_id}/approve")
    assert approved.json()["approved_at"]
    notice = await house.client.post(
        f"/api/placement/rounds/{round_id}/notice", json={"working_days": 5}
    )
    assert notice.status_code in {200, 409}
    if notice.status_code == 409:
        assert notice.json()["type"] == "/problems/calendar-not-loaded"
        ends = {"ends_on": "2199-01-01"}
        notice = await house.client.post(f"/api/placement/rounds/{round_id}/notice", json=ends)
    assert notice.json()["state"] == "noticed"
    published = await house.client.post(f"/api/placement/rounds/{round_id}/publish")
    assert published.json()["appointments"] == 3
    assert len(house.roster.arranged) == 3
    shown = (await house.client.get(f"/api/placement/rounds/{round_id}")).json()
    assert shown["state"] == "published"


async def test_the_arrangement_table_has_the_columns_of_the_published_ones(house: House) -> None:
    round_id, run_id = await house.solved(
        name="青桥区青年干部兼职社区团干部安排表", reference_on="2026-03-10"
    )
    early = await house.client.get(f"/api/placement/rounds/{round_id}/arrangement.docx")
    assert early.status_code == 409
    await house.client.post(f"/api/placement/runs/{run_id}/approve")

    word = await house.client.get(f"/api/placement/rounds/{round_id}/arrangement.docx")
    document = Document(BytesIO(word.content))
    assert [line.text for line in document.paragraphs][:2] == [
        "附件",
        "青桥区青年干部兼职社区团干部安排表",
    ]
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    header = ["序号", "姓名", "性别", "年龄", "政治面貌", "单位", "兼职社区及职务"]
    assert rows[0] == header
    mine = next(row for row in rows if row[1] == "韩小满")
    assert mine[2:6] == ["男", "27", "共青团员", "东桥街道办事处"]
    assert mine[6].startswith("东桥街道")
    assert mine[6].endswith("社区团支部副书记")

    sheet = await house.client.get(f"/api/placement/rounds/{round_id}/arrangement.xlsx")
    cells: list[list[Any]] = read_workbook(sheet.content, "a.xlsx")[0].rows
    assert [str(cell) for cell in cells[0]] == header
    assert len(cells) == 4


async def test_the_same_inputs_freeze_to_the_same_hash(house: House) -> None:
    first = await house.freeze(await house.a_round(reference_on="2026-03-10"))
    second = await house.freeze(await house.a_round(reference_on="2026-03-10", name="另一轮"))
    assert first["result"]["snapshot_hash"] == second["result"]["snapshot_hash"]

    third = await house.a_round(reference_on="2026-03-10")
    await house.wish(third, "林一帆", "古槐社区团支部副书记")
    assert (await house.freeze(third))["result"]["snapshot_hash"] != first["result"][
        "snapshot_hash"
    ]


async def test_a_run_sees_only_what_was_frozen(house: House) -> None:
    round_id = await house.a_round()
    await house.freeze(round_id)
    house.roster.district.people.clear()
    run_id = await house.solve(round_id)
    assert (await house.client.get(f"/api/placement/runs/{run_id}")).json()["metrics"][
        "placed"
    ] == 3
    again = await house.solve(round_id)
    assert await house.places(run_id) == await house.places(again)


async def test_wishes_for_unknown_posts_are_counted_not_obeyed(house: House) -> None:
    round_id = await house.a_round()
    await house.wish(round_id, "林一帆", "没有这个岗位", "古槐社区团支部副书记")
    await house.freeze(round_id)
    shown = (await house.client.get(f"/api/placement/rounds/{round_id}")).json()
    assert shown["dropped_wishes"] == 1
    wishes = (await house.client.get(f"/api/placement/rounds/{round_id}/candidates")).json()
    mine = next(row for row in wishes["items"] if row["name"] == "林一帆")
    assert mine["post_ids"][1] == an_id("古槐社区团支部副书记")
