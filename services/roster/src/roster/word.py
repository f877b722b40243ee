"""Word documents in the layout of official papers (GB/T 9704): A4, its margins and its fonts.

Fonts are named, never embedded: 小标宋 and 仿宋_GB2312 stand on every office machine.
"""

import io
from collections.abc import Sequence
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

TITLE_FONT: Final = "方正小标宋简体"
HEAD_FONT: Final = "黑体"
BODY_FONT: Final = "仿宋_GB2312"
TITLE_POINTS: Final = 22
BODY_POINTS: Final = 16
CELL_POINTS: Final = 12

# python-docx has no types; what it hands out is Any here and nowhere else.
Doc = Any


def page(*, is_landscape: bool = False) -> Doc:
    """An empty A4 page; lists with many columns lie on their side."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    if is_landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.left_margin, section.right_margin = Mm(37), Mm(35)
        section.top_margin, section.bottom_margin = Mm(28), Mm(26)
    return document


def line(document: Doc, text: str, font: str = BODY_FONT, points: int = BODY_POINTS) -> Doc:
    paragraph = document.add_paragraph()
    write(paragraph.add_run(text), font, points)
    return paragraph


def title(document: Doc, text: str) -> None:
    line(document, text, TITLE_FONT, TITLE_POINTS).alignment = WD_ALIGN_PARAGRAPH.CENTER


def table(
    document: Doc, header: Sequence[str], rows: Sequence[Sequence[str]], widths_mm: Sequence[int]
) -> None:
    """A grid whose heading is repeated on every page."""
    grid = document.add_table(rows=1, cols=len(header), style="Table Grid")
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    grid.autofit = False
    _fill(grid.rows[0].cells, header, widths_mm, HEAD_FONT)
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    grid.rows[0]._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001
    for texts in rows:
        _fill(grid.add_row().cells, texts, widths_mm, BODY_FONT)


def cell_text(cell: Doc, text: str, font: str = BODY_FONT, points: int = CELL_POINTS) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    write(paragraph.add_run(text), font, points)


def write(run: Doc, font: str, points: int) -> None:
    """Chinese text takes its font from the East Asian slot, which python-docx leaves empty."""
    run.font.name = font
    run.font.size = Pt(points)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001


def saved(document: Doc) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _fill(cells: Sequence[Doc], texts: Sequence[str], widths: Sequence[int], font: str) -> None:
    for cell, text, width in zip(cells, texts, widths, strict=True):
        cell.width = Mm(width)
        cell_text(cell, text, font)
