"""The plan draft (征求意见稿) as a Word file, laid out as an official document (GB/T 9704-2012)."""

import io
from collections.abc import Sequence
from typing import Final

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from roster.core.structure.groups import Plan, numbered

TITLE_FONT: Final = "方正小标宋简体"
BODY_FONT: Final = "仿宋_GB2312"
HEADING_FONT: Final = "黑体"
TITLE_POINTS: Final = 22
BODY_POINTS: Final = 16
PAGE_POINTS: Final = 14
LINE_POINTS: Final = 29
"""22 lines on 225 mm."""
TWO_CHARACTERS: Final = 2 * BODY_POINTS


def plan_docx(plan: Plan, members: Sequence[tuple[str, str, str]]) -> bytes:
    """The draft with its sections, who issues it, and the list of the leading group."""
    document = _page()
    _centred(document, plan.title)
    if plan.stage:
        _centred(document, plan.stage, font="楷体_GB2312", points=BODY_POINTS)
    _text(document, plan.lead)
    for heading, section in zip(numbered(plan.sections), plan.sections, strict=True):
        _line(document, heading, HEADING_FONT)
        _text(document, section.body)
    for issuer in plan.issuers:
        _line(document, issuer, indent=False).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if plan.dated:
        _line(document, plan.dated, indent=False).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    _line(document, "附件", HEADING_FONT, indent=False)
    _centred(document, plan.list_title)
    for role, name, title in members:
        lead = f"{role}：" if role else "\u3000" * 4
        _line(document, f"{lead}{name}\u3000{title}", indent=False)
    _text(document, plan.closing)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _page() -> DocumentType:
    """A4 with 22 lines of 28 characters, and the page number between dashes."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    grid = OxmlElement("w:docGrid")
    for name, value in (("type", "linesAndChars"), ("linePitch", "580"), ("charSpace", "-848")):
        grid.set(qn(f"w:{name}"), value)
    for old in section._sectPr.findall(qn("w:docGrid")):  # noqa: SLF001
        section._sectPr.remove(old)  # noqa: SLF001
    section._sectPr.append(grid)  # noqa: SLF001
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(footer.add_run("— "), "宋体", PAGE_POINTS)
    _page_number(footer)
    _write(footer.add_run(" —"), "宋体", PAGE_POINTS)
    return document


def _page_number(paragraph: Paragraph) -> None:
    run = paragraph.add_run()
    _write(run, "宋体", PAGE_POINTS)
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._element.append(element)  # noqa: SLF001


def _centred(
    document: DocumentType, text: str, *, font: str = TITLE_FONT, points: int = TITLE_POINTS
) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(paragraph.add_run(text), font, points)


def _text(document: DocumentType, text: str) -> None:
    for line in text.splitlines():
        if line.strip():
            _line(document, line.strip())


def _line(
    document: DocumentType, text: str, font: str = BODY_FONT, *, indent: bool = True
) -> Paragraph:
    paragraph = document.add_paragraph()
    form = paragraph.paragraph_format
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(LINE_POINTS)
    form.space_after = Pt(0)
    if indent:
        form.first_line_indent = Pt(TWO_CHARACTERS)
    _write(paragraph.add_run(text), font, BODY_POINTS)
    return paragraph


def _write(run: Run, font: str, points: int) -> None:
    """Chinese text takes its font from the East Asian slot, which python-docx leaves empty."""
    run.font.name = font
    run.font.size = Pt(points)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001
