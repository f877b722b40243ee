"""The arrangement table (安排表) as Word and as a workbook, in the form the counties publish."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from common.files.sheets import write_xlsx
from docx import Document
from docx.document import Document as DocumentType
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Cell
from docx.text.run import Run

HEADER: Final = ("序号", "姓名", "性别", "年龄", "政治面貌", "单位", "兼职社区及职务")
WIDTHS_MM: Final = (12, 20, 12, 12, 22, 42, 48)
ATTACHMENT: Final = "附件"


@dataclass(frozen=True, slots=True)
class ArrangementRow:
    """One person as the public may read of them."""

    name: str
    sex: str
    age: int | None
    political_status: str
    unit: str
    post: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The table with its title; rows in the order of streets and communities."""

    title: str
    rows: Sequence[ArrangementRow]


def arrangement_xlsx(table: Arrangement) -> bytes:
    """The table as a workbook; its title names the sheet."""
    return write_xlsx(table.title, HEADER, [_cells(n, row) for n, row in _numbered(table)])


def arrangement_docx(table: Arrangement) -> bytes:
    """The table as an A4 page with 附件 above the title (GB/T 9704: title 22 pt, 小标宋)."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    _line(document, ATTACHMENT, "黑体", 16)
    _line(document, table.title, "方正小标宋简体", 22).alignment = WD_ALIGN_PARAGRAPH.CENTER
    grid = document.add_table(rows=1, cols=len(HEADER), style="Table Grid")
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    grid.autofit = False
    _fill(grid.rows[0].cells, HEADER, "黑体")
    for number, row in _numbered(table):
        texts = ["" if cell is None else str(cell) for cell in _cells(number, row)]
        _fill(grid.add_row().cells, texts, "仿宋_GB2312")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def download_headers(name: str) -> dict[str, str]:
    """A file name with Chinese in it, as RFC 6266 wants it."""
    return {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}


def _numbered(table: Arrangement) -> list[tuple[int, ArrangementRow]]:
    return list(enumerate(table.rows, start=1))


def _cells(number: int, row: ArrangementRow) -> tuple[str | int | None, ...]:
    return (number, row.name, row.sex, row.age, row.political_status, row.unit, row.post)


def _line(document: DocumentType, text: str, font: str, points: int):  # type: ignore[no-untyped-def]  # noqa: ANN202 - python-docx has no types for it
    paragraph = document.add_paragraph()
    _write(paragraph.add_run(text), font, points)
    return paragraph


def _fill(cells: Sequence[_Cell], texts: Sequence[str], font: str) -> None:
    for cell, text, width in zip(cells, texts, WIDTHS_MM, strict=True):
        cell.width = Mm(width)
        paragraph = cell.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        _write(paragraph.add_run(text), font, 12)


def _write(run: Run, font: str, points: int) -> None:
    """Chinese text takes its font from the East Asian slot, which python-docx leaves empty."""
    run.font.name = font
    run.font.size = Pt(points)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001
