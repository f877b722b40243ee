"""Word tables, 任免审批表 and rosters over several sheets, from the upload to the register."""

import io
import zipfile

import openpyxl
from roster.imports.annotating import TITLE

from services.roster.tests.core_imports.messy_books import side_by_side, streets_in_sheets
from services.roster.tests.core_imports.messy_word import word_tables
from services.roster.tests.imports.desk import FILES, Desk

FORM = FILES / "E_任免表示例.lrmx"


async def test_a_word_roster_of_two_tables_is_imported_whole(desk: Desk) -> None:
    found = await desk.upload(word_tables(), name="花名册.docx")
    assert (found["counts"]["created"], found["counts"]["skipped"]) == (3, 1)
    await desk.commit(found)
    assert (await desk.person("凌川"))["org_path"] == desk.places["舜井"].path
    assert (await desk.person("林北"))["work_unit"] == "区融媒体中心"


async def test_an_arrangement_in_word_becomes_appointments(desk: Desk) -> None:
    await desk.commit(await desk.upload("F_安排表.docx"))
    found = await desk.upload("F_安排表.docx", kind="appointments")
    wanted = [one for one in found["questions"] if one["field"] == "post"]
    answers = [{"row": one["row"], "field": "post", "value": "create"} for one in wanted]
    # The document does not say from when: any cell can be filled in by an answer.
    answers += [{"row": row, "field": "starts_on", "value": "2026.11"} for row in (2, 3)]
    found = await desk.answer(found, *answers)
    assert found["counts"]["created"] == 2, found["problems"]


async def test_a_form_takes_what_a_roster_needs_and_nothing_of_the_family(desk: Desk) -> None:
    await desk.commit(await desk.upload(FORM.name))
    person = await desk.person("陈佳")
    assert (person["birth_month"], person["education"]) == ("1999-03", "21")
    (row,) = await desk.rows("select to_jsonb(p)::text as everything from person p")
    assert "陈某" not in row["everything"]
    assert "健康" not in row["everything"]


async def test_several_forms_come_in_one_zip(desk: Desk) -> None:
    text = FORM.read_text(encoding="utf-8")
    other = text.replace("陈  佳", "凌  川").replace("370199199903150029", "")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("甲/a.lrmx", text)
        archive.writestr("甲/b.lrmx", other)
    await desk.commit(await desk.upload(buffer.getvalue(), name="审批表.zip"))
    assert {row["name"] for row in await desk.rows("select name from person")} == {"陈佳", "凌川"}


async def test_a_form_with_entities_fails_with_a_reason(desk: Desk) -> None:
    text = FORM.read_text(encoding="utf-8").replace(
        "<Person>", '<!DOCTYPE Person [<!ENTITY x SYSTEM "file:///etc/passwd">]><Person>'
    )
    found = await desk.upload(text.encode(), name="a.lrmx")
    assert (found["state"], found["counts"]) == ("failed", None)
    assert "不允许" in found["message"]


async def test_a_roster_over_three_sheets_says_where_each_doubt_is(desk: Desk) -> None:
    book = openpyxl.load_workbook(io.BytesIO(streets_in_sheets()))
    book["姚家街道"]["G4"] = "党派不清"
    buffer = io.BytesIO()
    book.save(buffer)
    found = await desk.upload(buffer.getvalue(), name="名册.xlsx")

    said = [one for one in found["problems"] if one["code"] == "word-unknown"]
    assert [(one["sheet"], one["row"]) for one in said] == [("姚家街道", 4)]
    (question,) = found["questions"]
    assert question["place"] == "“姚家街道”第4行"
    hidden = [one for one in found["problems"] if one["code"] == "hidden-column"]
    assert hidden == [], "a hidden column that is not imported needs no word"
    answer = await desk.client.get(
        f"/api/roster/imports/{found['id']}/annotated", headers=desk.headers
    )
    annotated = openpyxl.load_workbook(io.BytesIO(answer.content))
    sheet = annotated["姚家街道"]
    assert sheet.cell(2, sheet.max_column).value == TITLE
    assert "面貌" in str(sheet.cell(4, sheet.max_column).value)

    found = await desk.answer(
        found, {"row": question["row"], "field": "political_status", "value": "03"}
    )
    assert found["counts"]["created"] == 6
    await desk.commit(found)
    assert (await desk.person("凌四川"))["political_status"] == "03"
    assert (await desk.person("凌二川"))["org_path"] == desk.places["舜井"].path


async def test_two_tables_side_by_side_are_both_imported(desk: Desk) -> None:
    found = await desk.upload(side_by_side(), name="名单.xlsx")
    assert (found["counts"]["created"], found["counts"]["refused"]) == (5, 1)
    (question,) = found["questions"]
    assert question["place"] == "“青年干部”第6行"


async def test_the_rows_of_a_word_file_come_back_annotated_in_a_workbook(desk: Desk) -> None:
    found = await desk.upload(word_tables(), name="花名册.docx")
    answer = await desk.client.get(
        f"/api/roster/imports/{found['id']}/annotated", headers=desk.headers
    )
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    assert book.sheetnames == ["表1", "表2"]
    assert "空缺" in str(book["表2"].cell(4, 9).value)
