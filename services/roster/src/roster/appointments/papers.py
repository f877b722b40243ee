"""Papers that leave the office before an appointment: the notice and the letters, in Word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from common.codes import label_of
from docx.enum.text import WD_ALIGN_PARAGRAPH

from roster import word
from roster.models.selection.notice import Notice, NoticeLine

_COLUMNS: Final = ("序号", "姓名", "性别", "出生年月", "现任职务", "拟任职务")
_WIDTHS_MM: Final = (12, 22, 12, 24, 43, 43)
_REQUESTS: Final = {
    "party_study": "请你们研究并提出意见",
    "league_assist": "请你们协助考察并提出意见",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """What a request for an opinion says; nothing of the person but name and post."""

    kind: str
    document_no: str
    asked: str
    person_name: str
    post: str
    sent_on: date
    due_on: date
    sender: str


@dataclass(frozen=True, slots=True)
class AdviceLetter:
    """What an advice to somebody's own unit says: the term that was served, and the position."""

    document_no: str
    unit: str
    person_name: str
    post: str
    starts_on: date
    ends_on: date | None
    position: str
    sent_on: date
    sender: str


def notice_docx(notice: Notice, lines: Sequence[NoticeLine], office: str) -> bytes:
    """公示: name, sex, birth month, present and proposed post, and where objections go."""
    document = word.page()
    word.title(document, notice.title)
    _text(document, "按照任职公示的有关规定，现将拟任职人选情况公示如下。")
    word.table(document, _COLUMNS, [_cells(line) for line in lines], _WIDTHS_MM)
    counted = f"{notice.working_days} 个工作日"
    _text(document, f"公示时间：{_day(notice.posted_on)}至{_day(notice.last_day)}，共 {counted}。")
    _text(
        document,
        "对公示对象有异议的，请在公示期内如实反映。反映情况的人和内容予以保密。"
        f"受理单位：{notice.contact}。",
    )
    _signed(document, office, notice.posted_on)
    return word.saved(document)


def letter_docx(letter: Letter) -> bytes:
    """征求意见函 to the peer Party committee or the superior League committee."""
    document = word.page()
    number = word.line(document, letter.document_no)
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    word.title(document, f"关于征求对{letter.person_name}同志任职意见的函")
    word.line(document, f"{letter.asked}：")
    _text(
        document,
        f"经研究，拟由{letter.person_name}同志担任{letter.post}。按照团干部协管的有关规定，"
        f"{_REQUESTS[letter.kind]}，并于{_day(letter.due_on)}前函复。",
    )
    _text(document, "特此函达。")
    _signed(document, letter.sender, letter.sent_on)
    return word.saved(document)


def advice_docx(letter: AdviceLetter) -> bytes:
    """期满推荐: a letter to the unit; no grade and no score of the person."""
    document = word.page()
    number = word.line(document, letter.document_no)
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    word.title(document, f"关于推荐{letter.person_name}同志任职的函")
    word.line(document, f"{letter.unit}：")
    until = f"至{_day(letter.ends_on)}" if letter.ends_on else "起"
    _text(
        document,
        f"你单位{letter.person_name}同志自{_day(letter.starts_on)}{until}担任{letter.post}，"
        f"任职期间表现优秀。现推荐其在你单位担任{letter.position}，请研究，并函告结果。",
    )
    _text(document, "特此函达。")
    _signed(document, letter.sender, letter.sent_on)
    return word.saved(document)


def _cells(line: NoticeLine) -> tuple[str, ...]:
    return (
        str(line.number),
        line.name,
        (label_of("sex", line.sex) if line.sex else None) or "",
        (line.birth_month or "").replace("-", "."),
        line.present_post or "",
        line.proposed_post,
    )


def _text(document: word.Doc, text: str) -> None:
    word.line(document, f"　　{text}")


def _signed(document: word.Doc, office: str, day: date) -> None:
    word.line(document, "")
    for text in (office, _day(day)):
        word.line(document, text).alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
