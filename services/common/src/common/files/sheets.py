"""Reading .xlsx, .xls and .csv as plain rows, and writing .xlsx that opens as text.

Untrusted files: call ``check_workbook`` before keeping the bytes and ``read_workbook`` in a
child process with limits (``common.sandbox``), because a workbook of 400 KB can expand to
140 MB. Nothing here knows what a row means.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from common.errors import InvalidError, TooLargeError

Cell = str | int | float | bool | date | datetime | time | timedelta
"""An empty cell is the empty string."""

MAX_UNPACKED_BYTES = 400_000_000
MAX_UNPACKED_RATIO = 200
"""Honest workbooks pack 5 to 40 times; the ratio counts only above a few megabytes."""
RATIO_FREE_BYTES = 20_000_000
MAX_ENTRIES = 5_000
_ENOUGH_FOR_A_LINE = 65_536

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_UNSAFE_START = re.compile(r"^[\s\x00-\x1f]*[=+\-@＝＋－＠]|^[\t\r\n]")
_SHEET_ENTRY = re.compile(rb"<sheet\b[^>]*>")
_RELATION = re.compile(rb"<Relationship\b[^>]*>")
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


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Cells shown as one, zero-based and inclusive. Only the top left one has a value."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet from its first row and column on, so that ``rows[4]`` is row 5 on screen."""

    name: str
    rows: list[list[Cell]]
    merged: tuple[MergedRange, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    """Zero-based; known for .xlsx only."""
    is_hidden: bool = False


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
        _check_zip(data)
        return WorkbookKind.XLSX
    if data.startswith(_OLE):
        if _ENCRYPTED_STREAM in data:
            raise WorkbookEncryptedError(detail="请在表格软件里取消打开密码，另存后再上传。")
        return WorkbookKind.XLS
    if data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        raise NotAWorkbookError(
            detail="这是网页格式的“表格”。请用表格软件打开，另存为 .xlsx 后再上传。"
        )
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotAWorkbookError(detail="请上传 .xlsx、.xls 或 .csv 文件。")
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
    else:
        sheets = _read_excel(data, kind)
    if not any(cell not in ("", None) for sheet in sheets for row in sheet.rows for cell in row):
        raise WorkbookEmptyError(detail="表格里没有任何内容，请检查后重新上传。")
    return sheets


def write_xlsx(
    sheet_name: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str | int | float | None]],
) -> bytes:
    """A workbook of one sheet. Text stays text: no cell can become a formula."""
    import xlsxwriter  # noqa: PLC0415 - a third of what a child that only reads would load

    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet(sheet_name[:31])
        text = book.add_format({"num_format": "@"})
        bold = book.add_format({"num_format": "@", "bold": True})
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


def as_text(value: str) -> str:
    """``value`` so that no spreadsheet takes it for a formula, in .xlsx or saved on as .csv."""
    return f"'{value}" if _UNSAFE_START.match(value) else value


def _check_zip(data: bytes) -> None:
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
    if not any(entry.filename == "xl/workbook.xml" for entry in entries):
        raise NotAWorkbookError(detail="这不是 Excel 表格。请另存为 .xlsx 后再上传。")


def _read_excel(data: bytes, kind: WorkbookKind) -> list[Sheet]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        hidden_rows = _hidden_rows(data) if kind is WorkbookKind.XLSX else {}
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
                    hidden_rows=hidden_rows.get(meta.name, frozenset()),
                    is_hidden=meta.visible != SheetVisibleEnum.Visible,
                )
            )
    except PasswordError as error:
        raise WorkbookEncryptedError(detail="请在表格软件里取消打开密码，另存后再上传。") from error
    except (CalamineError, zipfile.BadZipFile) as error:
        raise NotAWorkbookError(detail="文件已损坏，请用表格软件打开后另存，再上传。") from error
    return sheets


def _hidden_rows(data: bytes) -> dict[str, frozenset[int]]:
    """Hidden rows by sheet name. The reader does not report them, so the XML is asked."""
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
            if path in names and (rows := _HIDDEN_ROW.findall(_row_tags(archive, path))):
                name = _unescape(_attribute(tag, b"name"))
                found[name] = frozenset(int(row) - 1 for row in rows)
    return found


def _row_tags(archive: zipfile.ZipFile, path: str) -> bytes:
    xml = archive.read(path)
    return xml if b' hidden="' in xml else b""


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
