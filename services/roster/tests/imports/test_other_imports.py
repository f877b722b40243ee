import io

import openpyxl
from roster.imports.annotating import TITLE

from services.roster.tests.imports.desk import Desk

TREE = (
    "名称,上级,类别,区划代码,届次,任期\n"
    "共青团千佛山街道工作委员会,历下区,团工委,370102009000,第三届,2024.05-2027.04\n"
    "千佛山社区团支部,共青团千佛山街道工作委员会,团支部,370102009001,,\n"
    "棋盘社区团支部,共青团千佛山街道工作委员会,,370102009002,二,\n"
)
ARRANGED = (
    "姓名,单位,街道,兼职社区及职务,任职时间,联系电话\n"
    "林晓禾,区水务局,大明湖街道,舜井社区团支部副书记,2026.11,19900000401\n"
)


async def test_a_tree_is_created_parents_first_and_again_changes_nothing(desk: Desk) -> None:
    found = await desk.upload(TREE.encode(), kind="organizations")
    assert found["counts"]["created"] == 3, found["problems"]
    await desk.commit(found)

    (street,) = await desk.rows("select * from organization where name like '%千佛山街道%'")
    branches = await desk.rows(
        "select * from organization where parent_league_id = :id order by path", id=street["id"]
    )
    assert (street["kind"], street["level"], street["term_no"]) == (
        "working_committee",
        "township",
        3,
    )
    assert (str(street["term_starts_on"]), str(street["term_ends_on"])) == (
        "2024-05-01",
        "2027-04-30",
    )
    assert [one["kind"] for one in branches] == ["branch", "branch"]
    assert [one["path"] for one in branches] == [f"{street['path']}000{n}/" for n in (1, 2)]
    assert branches[1]["term_no"] == 2

    again = await desk.upload(TREE.encode(), kind="organizations")
    assert again["counts"]["unchanged"] == 3
    changed = await desk.upload(TREE.replace("第三届", "第四届").encode(), kind="organizations")
    assert (changed["counts"]["updated"], changed["counts"]["unchanged"]) == (1, 2)
    await desk.commit(changed)
    (street,) = await desk.rows("select * from organization where name like '%千佛山街道%'")
    assert (street["term_no"], street["version"] > 1) == (4, True)


async def test_a_wrong_credit_code_is_asked_about_and_a_right_one_kept(desk: Desk) -> None:
    data = (
        "名称,上级,类别,统一社会信用代码\n"
        "青桥职业学院团委,历下区,团委,91350100M000100Y43\n"
        "青桥重工团委,历下区,团委,91350100M000100Y44\n"
    )

    found = await desk.upload(data.encode(), kind="organizations")
    await desk.commit(found)
    rows = await desk.rows("select credit_code from organization where name like '青桥%'")

    assert [(one["row"], one["code"]) for one in found["problems"]] == [(3, "credit-code-wrong")]
    assert [row["credit_code"] for row in rows] == ["91350100M000100Y43"]


async def test_an_unknown_parent_is_asked_and_its_children_wait(desk: Desk) -> None:
    data = "名称,上级,类别\n某社区团支部,不存在街道,团支部\n".encode()

    found = await desk.upload(data, kind="organizations")

    assert (found["counts"]["created"], found["counts"]["refused"]) == (0, 1)
    assert found["questions"][0]["field"] == "parent"


async def test_an_appointment_needs_its_person_and_asks_for_its_post(desk: Desk) -> None:
    missing = await desk.upload(ARRANGED.encode(), kind="appointments")
    assert next(one["code"] for one in missing["problems"]) == "person-unknown"
    await desk.commit(await desk.upload(ARRANGED.encode()))

    found = await desk.upload(ARRANGED.encode(), kind="appointments")
    (question,) = found["questions"]
    assert (question["field"], question["suggestions"][-1]["value"]) == ("post", "create")
    found = await desk.answer(found, {"row": 2, "field": "post", "value": "create"})
    assert found["counts"]["created"] == 1
    await desk.commit(found)

    (made,) = await desk.rows("select * from appointment")
    (post,) = await desk.rows("select * from post")
    person = await desk.person("林晓禾")
    assert (made["person_id"], made["post_id"]) == (person["id"], post["id"])
    assert (made["state"], made["form"], str(made["starts_on"])) == (
        "arranged",
        "concurrent",
        "2026-11-01",
    )
    assert made["org_path"] == desk.places["舜井"].path
    assert (post["title"], post["capacity"]) == ("团支部副书记", 1)
    events = await desk.rows("select type from outbox_event where type like 'appointment%'")
    assert events == [{"type": "appointment.arranged"}]

    again = await desk.upload(ARRANGED.encode(), kind="appointments")
    assert (again["counts"]["unchanged"], again["questions"]) == (1, [])
    changed = await desk.upload(
        ARRANGED.replace("2026.11", "2026.12").encode(), kind="appointments"
    )
    assert changed["counts"]["updated"] == 1
    await desk.commit(changed)
    assert [str(one["starts_on"]) for one in await desk.rows("select * from appointment")] == [
        "2026-12-01"
    ]


async def test_a_row_into_a_full_post_is_flagged_and_still_imported(desk: Desk) -> None:
    second = "周一,区水务局,大明湖街道,舜井社区团支部副书记,2026.12,19900000402\n"
    await desk.commit(await desk.upload((ARRANGED + second).encode()))
    first = await desk.upload(ARRANGED.encode(), kind="appointments")
    first = await desk.answer(first, {"row": 2, "field": "post", "value": "create"})
    await desk.commit(first)

    found = await desk.upload((ARRANGED + second).encode(), kind="appointments")

    said = [(one["row"], one["column"], one["code"]) for one in found["problems"]]
    assert said == [(3, "兼职社区及职务", "post-at-capacity")]
    assert (found["counts"]["created"], found["counts"]["unchanged"]) == (1, 1)
    await desk.commit(found)
    assert len(await desk.rows("select id from appointment")) == 2

    ended = ARRANGED.replace("任职时间", "任职时间,结束时间").replace(
        "2026.11,", "2026.11,2027.01,"
    )
    later = "周二,区水务局,大明湖街道,舜井社区团支部副书记,2027.02,,19900000403\n"
    await desk.commit(await desk.upload((ended + later).encode()))
    found = await desk.upload((ended + later).encode(), kind="appointments")
    assert [(one["row"], one["code"]) for one in found["problems"]] == [
        (2, "post-at-capacity"),
        (3, "post-at-capacity"),
    ], "the second holder has no last day"


async def test_the_annotated_workbook_keeps_its_looks_and_says_what_is_wrong(desk: Desk) -> None:
    found = await desk.upload("A_花名册_多级表头_合并单元格.xlsx")

    answer = await desk.client.get(
        f"/api/roster/imports/{found['id']}/annotated", headers=desk.headers
    )

    assert answer.status_code == 200, answer.text
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    sheet = book["花名册（修改版）"]
    assert sheet.cell(4, 14).value == TITLE
    assert "找不到这个组织" in str(sheet.cell(8, 14).value)
    assert "A1:M1" in {str(one) for one in sheet.merged_cells.ranges}
    assert sheet.cell(8, 10).comment is not None or sheet.cell(8, 11).comment is not None


async def test_a_csv_is_annotated_as_a_workbook_without_formulas(desk: Desk) -> None:
    data = "姓名,联系电话,备注\n林晓禾,123,=1+1\n".encode("gb18030")
    found = await desk.upload(data)

    answer = await desk.client.get(
        f"/api/roster/imports/{found['id']}/annotated", headers=desk.headers
    )

    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]] == ["姓名", "联系电话", "备注", TITLE]
    assert sheet.cell(2, 3).value == "'=1+1"
    assert "电话" in str(sheet.cell(2, 4).value)
