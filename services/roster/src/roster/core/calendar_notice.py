"""Reads 国务院办公厅关于…部分节假日安排的通知 as it is pasted, or plain lines of dates."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from roster.core.workdays import DayKind

_LINE: Final = re.compile(r"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})[,\t ]+(\S+?)(?:[,\t ]+(.*))?$")
_KINDS: Final = {
    "holiday": DayKind.HOLIDAY,
    "workday": DayKind.WORKDAY,
    "放假": DayKind.HOLIDAY,
    "休": DayKind.HOLIDAY,
    "上班": DayKind.WORKDAY,
    "班": DayKind.WORKDAY,
}
_CLAUSE: Final = re.compile(r"[一二三四五六七八九十]+、([^:：\n]{2,12})[:：]([^\n]*)")
_NOTES: Final = re.compile(r"\([^()]*\)")
_DATE: Final = r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日"
_RANGE: Final = re.compile(_DATE + r"(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?")


@dataclass(frozen=True, slots=True)
class NoticeDay:
    day: date
    kind: DayKind
    name: str


def read_notice(text: str, year: int) -> list[NoticeDay]:
    """The days a pasted text names, by date.

    Two forms are read: the notice's own sentences (一、元旦:1月1日(周五)至3日(周日)放假调休,
    共3天。1月4日(周一)上班。) and lines ``2027-01-01,holiday,元旦`` as a sheet exports them.
    What is neither is passed over; ``workdays.notice_problems`` says whether enough was found.
    """
    plain = unicodedata.normalize("NFKC", text)
    found = {one.day: one for one in [*_sentences(plain, year), *_lines(plain)]}
    return [found[day] for day in sorted(found)]


def _lines(text: str) -> Iterator[NoticeDay]:
    for line in text.splitlines():
        match = _LINE.match(line.strip())
        if match is None or match[4] not in _KINDS:
            continue
        day = _day(int(match[1]), int(match[2]), int(match[3]))
        if day is not None:
            yield NoticeDay(day, _KINDS[match[4]], (match[5] or "").strip())


def _sentences(text: str, year: int) -> Iterator[NoticeDay]:
    for name, clause in _CLAUSE.findall(text):
        plain = _NOTES.sub("", clause)
        for sentence in re.split(r"[。;；]", plain):
            kind = _kind_of(sentence)
            if kind is not None:
                for day in _days_of(sentence, year):
                    yield NoticeDay(day, kind, name.strip())


def _kind_of(sentence: str) -> DayKind | None:
    if "上班" in sentence:
        return DayKind.WORKDAY
    return DayKind.HOLIDAY if "放假" in sentence else None


def _days_of(sentence: str, year: int) -> Iterator[date]:
    for match in _RANGE.finditer(sentence):
        first = _day(int(match[1] or year), int(match[2]), int(match[3]))
        if first is None:
            continue
        last = first
        if match[6] is not None:
            month = int(match[5] or first.month)
            own_year = first.year + (match[4] is None and month < first.month)
            last = _day(int(match[4] or own_year), month, int(match[6])) or first
        for number in range(max((last - first).days, 0) + 1):
            yield first + timedelta(days=number)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
