"""The uploaded workbook with one more column: what is wrong with each row.

Small .xlsx files keep their looks (openpyxl); .xls, .csv and large files become a plain .xlsx.
Formulas are replaced by their last values, so that nothing in the answer can compute.
"""

import io
from collections import defaultdict
from collections.abc import Sequence

import openpyxl
from common.crypto import FieldCipher
from common.files.sheet import Cell, Sheet
from common.files.sheets import Page, WorkbookKind, as_text, check_workbook, write_workbook
from common.sandbox import run_limited
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import Row

from roster.core.imports.blocks import sheet_of
from roster.core.imports.files import is_form, read_sheets
from roster.core.imports.text import text_of
from roster.imports.errors import ImportBusyError, ImportFileGoneError
from roster.imports.sealing import open_file
from roster.models.imports import RosterImport

TITLE = "导入批注"
KEEPS_LOOKS_BELOW = 2_000_000
"""Bytes; openpyxl needs fifty times a file's size in memory and a second per megabyte."""

Line = tuple[str, int, str, str, str]
"""Sheet, row, column, severity and message of a problem."""
_Notes = dict[str, dict[int, list[Line]]]
"""By sheet and row."""


async def annotated_copy(
    cipher: FieldCipher,
    record: RosterImport,
    problems: Sequence[Row[*tuple[str, int, str, str, str]]],
) -> bytes:
    """The bytes of the annotated .xlsx, made in a child process with limits.

    Raises:
        ImportBusyError: the file has not been read yet.
        ImportFileGoneError: it was kept long enough.
        LimitsExceededError: the file is too much for the child.
    """
    if record.state == "reading":
        raise ImportBusyError("请等试读完成后再下载。")
    if record.file_bytes == 0:
        raise ImportFileGoneError("如需批注，请重新上传文件。")
    lines: list[Line] = [
        (row.sheet, row.row, row.column, row.severity, row.message) for row in problems
    ]
    return await run_limited(
        annotate,
        open_file(cipher, record),
        record.file_name,
        record.sheet or "",
        record.header_row or 1,
        lines,
        cpu_seconds=60,
        memory_mb=3072,
    )


def annotate(
    data: bytes, filename: str, sheet: str, header_row: int, problems: Sequence[Line]
) -> bytes:
    """Runs in the child process."""
    notes: defaultdict[str, dict[int, list[Line]]] = defaultdict(lambda: defaultdict(list))
    notes[sheet_of(sheet)] = defaultdict(list)
    for line in problems:
        notes[sheet_of(line[0])][line[1]].append(line)
    is_workbook = not is_form(data) and check_workbook(data) is WorkbookKind.XLSX
    if is_workbook and len(data) < KEEPS_LOOKS_BELOW:
        return _with_looks(data, header_row, notes)
    return _plain(data, filename, header_row, notes)


def _with_looks(data: bytes, header_row: int, notes: _Notes) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    for name, lines in notes.items():
        sheet = book[name] if name in book.sheetnames else book.worksheets[0]
        if isinstance(sheet, Worksheet):
            _annotate_sheet(sheet, header_row, lines)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _annotate_sheet(sheet: Worksheet, header_row: int, notes: dict[int, list[Line]]) -> None:
    column = sheet.max_column + 1
    columns = {
        str(cell.value or "").replace("\n", "").replace(" ", ""): at
        for row in sheet.iter_rows(min_row=max(header_row - 2, 1), max_row=header_row)
        for at, cell in enumerate(row, start=1)
    }
    _write(sheet, header_row, column, TITLE)
    for row, lines in notes.items():
        if row > header_row:
            _write(sheet, row, column, _said(lines))
            _mark_cells(sheet, row, columns, lines)
    sheet.column_dimensions[get_column_letter(column)].width = 60


def _write(sheet: Worksheet, row: int, column: int, text: str) -> None:
    cell = sheet.cell(row, column)
    cell.value = as_text(text)
    cell.data_type = "s"
    cell.font = Font(color="C00000")
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def _mark_cells(sheet: Worksheet, row: int, columns: dict[str, int], lines: list[Line]) -> None:
    """Colour the cells themselves and hang the message on them."""
    for _, _, header, severity, message in lines:
        at = columns.get(header.rsplit("/", 1)[-1].replace(" ", "")) if header else None
        if at is None:
            continue
        target = sheet.cell(row, at)
        if isinstance(target, SheetCell):
            colour = "FFC7CE" if severity == "error" else "FFEB9C"
            target.fill = PatternFill("solid", start_color=colour)
            target.comment = Comment(message, TITLE)


def _said(lines: Sequence[Line]) -> str:
    return "；".join(
        f"{f'【{column}】' if column else ''}{message}" for _, _, column, _, message in lines
    )


def _plain(data: bytes, filename: str, header_row: int, notes: _Notes) -> bytes:
    """Every table as it was read, each in a sheet of its own."""
    return write_workbook(
        [
            _page(sheet, header_row, notes.get(sheet.name, {}))
            for sheet in read_sheets(data, filename)
        ]
    )


def _page(sheet: Sheet, header_row: int, notes: dict[int, list[Line]]) -> Page:
    width = max((len(row) for row in sheet.rows), default=0)

    def row_of(number: int, cells: list[Cell]) -> list[str]:
        said = TITLE if number == header_row else _said(notes.get(number, ()))
        padded = [text_of(cell) for cell in cells] + [""] * (width - len(cells))
        return [*padded, said]

    rows = [row_of(number, cells) for number, cells in enumerate(sheet.rows, start=1)]
    return sheet.name, rows[0] if rows else [TITLE], rows[1:]
