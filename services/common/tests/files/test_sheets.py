import io
import zipfile
from datetime import date

import openpyxl
import pytest
import xlwt
from common.files import sheets
from common.files.sheets import (
    MergedRange,
    NotAWorkbookError,
    WorkbookEmptyError,
    WorkbookEncryptedError,
    WorkbookKind,
    WorkbookTooLargeError,
    as_text,
    check_workbook,
    read_workbook,
    write_xlsx,
)
from hypothesis import given
from hypothesis import strategies as st

FORMULA_STARTS = ("=1+1", "+1", "-1", "@sum", "＝1", "＋1", "－1", "＠x", "\t=1", "\r=1", "  =1")


def a_workbook(*, hidden_row: int | None = None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "花名册 & 名单"
    sheet.append(["标题", None])
    sheet.merge_cells("A1:B1")
    sheet.append(["姓名", date(1999, 3, 1)])
    sheet.append(["陈佳", 5])
    if hidden_row is not None:
        sheet.row_dimensions[hidden_row].hidden = True
    stray = book.create_sheet("Sheet2")
    stray.sheet_state = "hidden"
    stray["A1"] = "旧版"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_an_xlsx_is_read_with_merges_hidden_rows_and_hidden_sheets() -> None:
    first, second = read_workbook(a_workbook(hidden_row=3), "a.xlsx")

    assert first.name == "花名册 & 名单"
    assert first.rows == [["标题", ""], ["姓名", date(1999, 3, 1)], ["陈佳", 5]]
    assert first.merged == (MergedRange(0, 0, 0, 1),)
    assert first.hidden_rows == {2}
    assert not first.is_hidden
    assert second.is_hidden


def test_an_xls_is_read_by_its_bytes_whatever_it_is_called() -> None:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("名单")
    sheet.write_merge(0, 0, 0, 1, "标题")
    sheet.write(1, 0, "姓名")
    sheet.write(1, 1, "性别")
    buffer = io.BytesIO()
    book.save(buffer)

    (read,) = read_workbook(buffer.getvalue(), "a.csv")

    assert read.rows == [["标题", ""], ["姓名", "性别"]]
    assert read.merged == (MergedRange(0, 0, 0, 1),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_a_csv_is_read_in_every_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    text = f"姓名{delimiter}备注\r\n林雨譞{delimiter}𠮷\r\n"

    (read,) = read_workbook(text.encode(encoding), "a.csv")

    assert read.rows == [["姓名", "备注"], ["林雨譞", "𠮷"]]


def test_a_bomb_is_refused_from_its_directory_without_unpacking() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 30_000_000)

    with pytest.raises(WorkbookTooLargeError):
        check_workbook(buffer.getvalue())


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MAX_ENTRIES", 3)

    with pytest.raises(WorkbookTooLargeError):
        check_workbook(a_workbook())


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", WorkbookEmptyError),
        (b" \r\n", WorkbookEmptyError),
        (b",,\r\n,,\r\n", WorkbookEmptyError),
        (b"PK\x03\x04 broken", NotAWorkbookError),
        (b"<html><table></table></html>", NotAWorkbookError),
        (b"%PDF-1.7\x00\x00\x00", NotAWorkbookError),
        (b"\xff\xff\xff\xff", NotAWorkbookError),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, NotAWorkbookError),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            WorkbookEncryptedError,
        ),
    ],
)
def test_what_is_not_a_readable_table_is_refused_clearly(
    data: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        read_workbook(data, "a.xlsx")


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("ppt/presentation.xml", b"<a/>")

    with pytest.raises(NotAWorkbookError):
        check_workbook(buffer.getvalue())


def test_an_empty_workbook_is_refused() -> None:
    buffer = io.BytesIO()
    openpyxl.Workbook().save(buffer)

    with pytest.raises(WorkbookEmptyError):
        read_workbook(buffer.getvalue(), "a.xlsx")


def test_kinds_are_judged_by_bytes() -> None:
    assert check_workbook(a_workbook()) is WorkbookKind.XLSX
    assert check_workbook("姓名\n".encode()) is WorkbookKind.CSV


@pytest.mark.parametrize("text", FORMULA_STARTS)
def test_written_cells_open_as_text(text: str) -> None:
    data = write_xlsx("名单", [text], [[text, 3, None]])

    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    for cell in (sheet.cell(1, 1), sheet.cell(2, 1)):
        assert cell.data_type == "s"
        assert cell.number_format == "@"
        assert str(cell.value).startswith("'")
    assert sheet.cell(2, 2).value == 3


@given(st.text())
def test_no_text_starts_like_a_formula_after_neutralising(text: str) -> None:
    safe = as_text(text)

    assert not safe.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not safe.startswith(("\t", "\r"))
    assert safe.endswith(text)
