"""Reading .xlsx, .xls, .csv and tables of .docx as plain rows; writing .xlsx that opens as text.

Untrusted files: call ``check_workbook`` before keeping the bytes and ``read_workbook`` in a
child process with limits (``common.sandbox``), because a workbook of 400 KB can expand to
140 MB. Nothing here knows what a row means.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from enum import StrEnum

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from common.errors import InvalidError, TooLargeError
from common.files.sheet import Cell, MergedRange, Sheet
from common.files.word import DOCUMENT, read_word_tables

__all__ = ["Cell", "MergedRange", "Sheet"]

MAX_UNPACKED_BYTES = 400_000_000
MAX_UNPACKED_RATIO = 200
"""Honest workbooks pack 5 to 40 times; the ratio counts only above a few megabytes."""
RATIO_FREE_BYTES = 20_000_000
MAX_ENTRIES = 5_000
_ENOUGH_FOR_A_LINE = 65_536

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_UNSAFE_START = re.compile(r"^[\s\x00-\x1f]*[=+\-@＝＋－＠]|^[\t\r\n]")
_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_SHEET_NAME = 31
_SHEET_ENTRY = re.compile(rb"<sheet\b[^>]*>")
_RELATION = re.compile(rb"<Relationship\b[^>]*>")
_HIDDEN_COLUMN = re.compile(rb'<col\b(?=[^>]*\shidden="(?:1|true)")[^>]*>')
_MOST_COLUMNS = 16_384
_Hidden = tuple[frozenset[int], frozenset[int]]
_NOTHING_HIDDEN: _Hidden = (frozenset(), frozenset())
_HIDDEN_ROW = re.compile(rb'<row\b(?=[^>]*\shidden="(?:1|true)")[^>]*\sr="(\d+)"')


class NotAWorkbookError(InvalidError):
    slug, title = "not-a-workbook", "这个文件不是能读的表格"


class WorkbookEncryptedError(InvalidError):
    slug, title = "workbook-encrypted", "这个表格设了密码"


class WorkbookEmptyError(InvalidError):
    slug, title = "workbook-empty", "这个表格里没有内容"


class WorkbookTooLargeError(TooLargeError):
    slug, title = "workbook-too-large", "这个表格展开后太大"


class WorkbookKind(StrEnum):
    XLSX = "xlsx"
    XLS = "xls"
    CSV = "csv"
    DOCX = "docx"


def check_workbook(data: bytes) -> WorkbookKind:
    """What kind of file this is, judged by its bytes and without unpacking anything.

    Raises:
        NotAWorkbookError: neither a workbook nor text.
        WorkbookEncryptedError: protected by a password.
        WorkbookEmptyError: no bytes.
        WorkbookTooLargeError: the zip directory announces too much.
    """
    if not data or data.isspace():
        raise WorkbookEmptyError(detail="文件是空的，请重新导出后再上传。")
    if data.startswith(b"PK"):
        names = check_zip(data)
        if DOCUMENT in names:
            return WorkbookKind.DOCX
        if "xl/workbook.xml" in names:
            return WorkbookKind.XLSX
        raise NotAWorkbookError(detail="这不是 Excel 表格。请另存为 .xlsx 后再上传。")
    if data.startswith(_OLE):
        if _ENCRYPTED_STREAM in data:
            raise WorkbookEncryptedError(detail="请在表格软件里取消打开密码，另存后再上传。")
        return WorkbookKind.XLS
    if data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        raise NotAWorkbookError(
            detail="这是网页格式的“表格”。请用表格软件打开，另存为 .xlsx 后再上传。"
        )
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotAWorkbookError(detail="请上传 .xlsx、.xls、.csv 或 .docx 文件。")
    return WorkbookKind.CSV


def read_workbook(data: bytes, filename: str) -> list[Sheet]:
    """Every worksheet of the file in its order, hidden ones marked.

    Raises:
        NotAWorkbookError: the file cannot be read as what it claims to be.
        WorkbookEncryptedError, WorkbookEmptyError, WorkbookTooLargeError: as named.
    """
    kind = check_workbook(data)
    if kind is WorkbookKind.CSV:
        sheets = [Sheet(name=filename, rows=_read_csv(data))]
    elif kind is WorkbookKind.DOCX:
        sheets = read_word_tables(data)
    else:
        sheets = _read_excel(data, kind)
    if not any(cell not in ("", None) for sheet in sheets for row in sheet.rows for cell in row):
        raise WorkbookEmptyError(detail="表格里没有任何内容，请检查后重新上传。")
    return sheets


Value = str | int | float | None
Page = tuple[str, Sequence[str], Iterable[Sequence[Value]]]
"""Name, header and rows of a sheet to write."""


def write_xlsx(sheet_name: str, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """A workbook of one sheet: see ``write_workbook``."""
    return write_workbook([(sheet_name, header, rows)])


def write_workbook(pages: Sequence[Page]) -> bytes:
    """A workbook whose text stays text: no cell can become a formula."""
    import xlsxwriter  # noqa: PLC0415 - a third of what a child that only reads would load

    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        text = book.add_format({"num_format": "@"})
        bold = book.add_format({"num_format": "@", "bold": True})
        names: set[str] = set()
        for name, header, rows in pages:
            sheet = book.add_worksheet(_sheet_name(name, names))
            for column, title in enumerate(header):
                sheet.write_string(0, column, as_text(title), bold)
            for number, row in enumerate(rows, start=1):
                for column, value in enumerate(row):
                    if isinstance(value, str):
                        sheet.write_string(number, column, as_text(value), text)
                    elif value is not None:
                        sheet.write_number(number, column, value)
            sheet.freeze_panes(1, 0)
    return buffer.getvalue()


def write_csv(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Text with a mark by which spreadsheets know it as UTF-8; no cell can become a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for row in (header, *rows):
        writer.writerow([as_text(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue().encode("utf-8-sig")


def _sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that every program accepts, and no other sheet has."""
    bare = _NOT_IN_A_SHEET_NAME.sub("-", wanted).strip("'")[:_LONGEST_SHEET_NAME] or "1"
    name, number = bare, 1
    while name.casefold() in taken:
        number += 1
        name = f"{bare[: _LONGEST_SHEET_NAME - 3]}-{number}"
    taken.add(name.casefold())
    return name


def as_text(value: str) -> str:
    """``value`` so that no spreadsheet takes it for a formula, in .xlsx or saved on as .csv."""
    return f"'{value}" if _UNSAFE_START.match(value) else value


def check_zip(data: bytes) -> frozenset[str]:
    """The names in a zip that announces no more than can be unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise NotAWorkbookError(detail="文件不完整，请重新另存为 .xlsx 后再上传。") from error
    unpacked = sum(entry.file_size for entry in entries)
    ratio = unpacked / max(len(data), 1)
    if (
        len(entries) > MAX_ENTRIES
        or unpacked > MAX_UNPACKED_BYTES
        or (unpacked > RATIO_FREE_BYTES and ratio > MAX_UNPACKED_RATIO)
    ):
        raise WorkbookTooLargeError(detail="请删去空白行列和图片，或拆成几个文件后再上传。")
    return frozenset(entry.filename for entry in entries)


def _read_excel(data: bytes, kind: WorkbookKind) -> list[Sheet]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        hidden = _hidden(data) if kind is WorkbookKind.XLSX else {}
        sheets = []
        for number, meta in enumerate(book.sheets_metadata):
            if meta.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_index(number)
            sheets.append(
                Sheet(
                    name=meta.name,
                    rows=sheet.to_python(skip_empty_area=False),
                    merged=tuple(
                        MergedRange(*start, *end) for start, end in sheet.merged_cell_ranges or ()
                    ),
                    hidden_rows=hidden.get(meta.name, _NOTHING_HIDDEN)[0],
                    hidden_columns=hidden.get(meta.name, _NOTHING_HIDDEN)[1],
                    is_hidden=meta.visible != SheetVisibleEnum.Visible,
                )
            )
    except PasswordError as error:
        raise WorkbookEncryptedError(detail="请在表格软件里取消打开密码，另存后再上传。") from error
    except (CalamineError, zipfile.BadZipFile) as error:
        raise NotAWorkbookError(detail="文件已损坏，请用表格软件打开后另存，再上传。") from error
    return sheets


def _hidden(data: bytes) -> dict[str, _Hidden]:
    """Hidden rows and columns by sheet name. The reader does not report them: the XML is asked."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = set(archive.namelist())
        if "xl/_rels/workbook.xml.rels" not in names:
            return {}
        targets = {
            _attribute(tag, b"Id"): _attribute(tag, b"Target").removeprefix("/xl/")
            for tag in _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels"))
        }
        found = {}
        for tag in _SHEET_ENTRY.findall(archive.read("xl/workbook.xml")):
            path = f"xl/{targets.get(_attribute(tag, b'r:id'), '')}"
            if path in names and b' hidden="' in (xml := archive.read(path)):
                found[_unescape(_attribute(tag, b"name"))] = _hidden_in(xml)
    return found


def _hidden_in(xml: bytes) -> _Hidden:
    columns: set[int] = set()
    for tag in _HIDDEN_COLUMN.findall(xml):
        first, last = (int(_attribute(tag, name) or 0) for name in (b"min", b"max"))
        columns.update(range(first - 1, min(last, _MOST_COLUMNS)))
    return frozenset(int(row) - 1 for row in _HIDDEN_ROW.findall(xml)), frozenset(columns)


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\b" + re.escape(name) + rb'="([^"]*)"', tag)
    return found.group(1).decode() if found else ""


def _unescape(text: str) -> str:
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'")):
        text = text.replace(entity, character)
    return text.replace("&amp;", "&")


def _read_csv(data: bytes) -> list[list[Cell]]:
    text = _decoded(data)
    first_line = text[:_ENOUGH_FOR_A_LINE].lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",\t;", key=first_line.count)
    try:
        rows: list[list[Cell]] = [*csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error as error:
        raise NotAWorkbookError(
            detail="文本表格里有没有闭合的引号，请用表格软件打开后另存为 .xlsx 再上传。"
        ) from error
    return rows


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotAWorkbookError(detail="文字编码认不出来，请另存为 .xlsx，或另存为 UTF-8 的 .csv。")
