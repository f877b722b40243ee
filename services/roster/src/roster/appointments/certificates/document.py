"""The certificate as a Word document."""

import io
from dataclasses import dataclass
from datetime import date
from typing import Final

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

TITLES: Final = {"service": "任职证明", "practice": "实践证明"}
BODY_FONT: Final = "仿宋_GB2312"


@dataclass(frozen=True, slots=True)
class CertificateText:
    """What the paper says."""

    kind: str
    number: str
    check_code: str
    person_name: str
    sex: str
    post: str
    starts_on: date
    ends_on: date | None
    hours: int | None
    issuer: str
    issued_on: date


def certificate_docx(text: CertificateText) -> bytes:
    """One A4 page after GB/T 9704: margins, 小标宋 title of 22 pt, 仿宋 body of 16 pt."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    center, right = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
    _line(document, f"编号：{text.number}", BODY_FONT, 12, right)
    _line(document, TITLES[text.kind], "方正小标宋简体", 22, center)
    _line(document, "", BODY_FONT, 16, None)
    for sentence in _sentences(text):
        _line(document, f"　　{sentence}", BODY_FONT, 16, None)
    _line(document, "", BODY_FONT, 16, None)
    _line(document, text.issuer, BODY_FONT, 16, right)
    _line(document, _day(text.issued_on), BODY_FONT, 16, right)
    _line(document, "", BODY_FONT, 16, None)
    check = f"校验码：{text.check_code}（在“证明查验”页面输入编号和校验码，可核对真伪）"
    _line(document, check, BODY_FONT, 12, None)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _sentences(text: CertificateText) -> list[str]:
    sex = f"，{text.sex}" if text.sex else ""
    until = f"至{_day(text.ends_on)}" if text.ends_on else "至今"
    served = f"兹证明{text.person_name}{sex}，自{_day(text.starts_on)}{until}担任{text.post}。"
    practised = f"任职期间登记的理论学习和实践活动共 {text.hours} 小时。" if text.hours else None
    return [served, *([practised] if practised else []), "特此证明。"]


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _line(document: object, text: str, font: str, points: int, align: object) -> None:
    paragraph = document.add_paragraph()  # type: ignore[attr-defined]  # python-docx has no types
    if align is not None:
        paragraph.alignment = align
    run = paragraph.add_run(text)
    run.font.name, run.font.size = font, Pt(points)
    # Chinese text takes its font from the East Asian slot, which python-docx leaves empty.
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001
