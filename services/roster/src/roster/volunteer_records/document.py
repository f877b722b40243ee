"""The record as a document: 志愿服务记录证明."""

import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt

from roster.models.volunteering.record import VolunteerHours, VolunteerRecord

BODY_FONT = "仿宋_GB2312"
TITLE_FONT = "方正小标宋简体"
LISTED_AT_MOST = 200


def record_document(
    record: VolunteerRecord, *, person: str, issuer: str, entries: Sequence[VolunteerHours]
) -> bytes:
    """Identity, hours and content, who issues it and whom to ask, number and day."""
    paper = Document()
    _line(paper, "志愿服务记录证明", size=22, font=TITLE_FONT, align=WD_ALIGN_PARAGRAPH.CENTER)
    _line(paper, f"编号：{record.number}", align=WD_ALIGN_PARAGRAPH.RIGHT)
    _line(
        paper,
        f"    {person}于{_day(record.since)}至{_day(record.until)}期间参加志愿服务"
        f"{record.entries}次，服务时间共计{_hours(record.hours)}小时。服务内容如下：",
    )
    table = paper.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("日期", "服务内容", "小时"), strict=True):
        cell.text = text
    for entry in entries[:LISTED_AT_MOST]:
        cells = table.add_row().cells
        cells[0].text = entry.on_day.isoformat()
        cells[1].text = entry.content
        cells[2].text = _hours(entry.hours)
    if len(entries) > LISTED_AT_MOST:
        _line(paper, f"（另有 {len(entries) - LISTED_AT_MOST} 条，见系统记录。）")
    _line(paper, "    特此证明。本证明无偿出具，可凭编号核验。")
    _line(paper, f"负责人：{record.responsible}    经办人：{record.handler}")
    _line(paper, f"联系方式：{record.contact}")
    _line(paper, issuer, align=WD_ALIGN_PARAGRAPH.RIGHT)
    _line(paper, _day(record.issued_on), align=WD_ALIGN_PARAGRAPH.RIGHT)
    buffer = io.BytesIO()
    paper.save(buffer)
    return buffer.getvalue()


def _line(
    paper: Any,  # noqa: ANN401 - python-docx has no types
    text: str,
    *,
    size: int = 16,
    font: str = BODY_FONT,
    align: Any = None,  # noqa: ANN401
) -> None:
    paragraph = paper.add_paragraph()
    if align is not None:
        paragraph.alignment = align
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = font
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _hours(hours: Decimal) -> str:
    return f"{float(hours):g}"
