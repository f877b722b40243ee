"""Birth months, days in office and the date of a document, as people write them.

A month stays a month: ``1995.03`` never becomes the first of March.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from common.files.sheets import Cell

from roster.core.imports.findings import Flaw, Suggestion
from roster.core.imports.text import plain, text_of

YOUNGEST: Final = 14
OLDEST: Final = 65
"""Ages between which a two-digit year is read."""

_EXCEL_EPOCH: Final = date(1899, 12, 30)
_SERIALS: Final = range(7_000, 60_000)
"""Excel serials of 1919 to 2064."""
_YEARS: Final = range(1900, 2100)
_MONTH = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*月?\s*(?:生|出生)?")
_DAY = re.compile(
    r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?"
)
_SHORT_MONTH = re.compile(r"(\d{2})\s*[-./年]\s*(\d{1,2})\s*月?")
_SHORT_DAY = re.compile(r"(\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_COMPACT_MONTH = re.compile(r"(\d{4})(\d{2})")
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR = re.compile(r"(\d{4})\s*年?")
_LOOSE_FLOAT = re.compile(r"\d{4}\.1")


@dataclass(frozen=True, slots=True)
class Moment:
    """A year and month, and the day where it was written."""

    month: str
    day: date | None = None

    @property
    def first_day(self) -> date:
        return self.day or date(int(self.month[:4]), int(self.month[5:]), 1)


def parse_birth(cell: Cell, *, on: date, month_only: bool) -> Moment | Flaw:
    """A birth month or birthday.

    Args:
        cell: as it stands in the sheet.
        on: the date of the document, which decides the century of a two-digit year.
        month_only: the column is headed 年月, so a date cell on the first is a month.
    """
    if isinstance(cell, float) and _LOOSE_FLOAT.fullmatch(repr(cell)):
        year = int(cell)
        return Flaw(
            "birth-ambiguous",
            raw=repr(cell),
            suggestions=(
                Suggestion(f"{year}-10", f"{year}年10月", 0.5),
                Suggestion(f"{year}-01", f"{year}年1月", 0.5),
            ),
        )
    found = parse_moment(cell, on=on)
    if found is None:
        if _YEAR.fullmatch(text_of(cell)):
            return Flaw("birth-year-only")
        return Flaw("birth-unreadable", suggestions=(Suggestion(None, "留空", 0.2),))
    if month_only and found.day is not None and found.day.day == 1 and not _says_day(cell):
        found = Moment(found.month)
    age = age_at(found, on)
    if age < 0 or age > 110:  # noqa: PLR2004
        return Flaw("birth-out-of-range", suggestions=(Suggestion(None, "留空", 0.2),))
    return found


def parse_moment(cell: Cell, *, on: date) -> Moment | None:
    """Any date or month; two-digit years are read so that the age lies in 14 to 65."""
    if isinstance(cell, datetime):
        return _from_day(cell.date())
    if isinstance(cell, date):
        return _from_day(cell)
    text = text_of(cell)
    if text.isdecimal():
        return _from_figures(text)
    if isinstance(cell, int | float) and not isinstance(cell, bool) and int(cell) in _SERIALS:
        return _from_day(_EXCEL_EPOCH + timedelta(days=int(cell)))
    return _from_text(text, on)


def parse_later(cell: Cell, *, on: date) -> Moment | None:
    """A date in office: as ``parse_moment``, but two-digit years belong to this century."""
    text = text_of(cell)
    for pattern in (_SHORT_DAY, _SHORT_MONTH):
        if found := pattern.fullmatch(text):
            year, *rest = (int(part) for part in found.groups())
            return _moment(2000 + year, *rest)
    return parse_moment(cell, on=on)


def age_at(moment: Moment, on: date) -> int:
    """Completed years; a month alone counts as reached with its last day."""
    born = moment.day
    if born is None:
        year, month = int(moment.month[:4]), int(moment.month[5:])
        born = date(year, month, monthrange(year, month)[1])
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


_AS_OF = re.compile(
    r"截[至止][^\d]{0,6}(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?"
)
_FILLED = re.compile(
    r"(?:填报|填表|制表|报送|上报|统计|更新)(?:时间|日期)[^\d]{0,4}"
    r"(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?"
)
_ANY_DAY = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_ANY_MONTH = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月")


def document_date(texts: list[str]) -> date | None:
    """The date a document's ages refer to: 截至 first, then 填报时间, then the title's date."""
    joined = [plain(text) for text in texts]
    for pattern in (_AS_OF, _FILLED, _ANY_DAY, _ANY_MONTH):
        for text in joined:
            if found := pattern.search(text):
                year, month, *day = (int(part) for part in found.groups())
                last = monthrange(year, month)[1] if 1 <= month <= 12 else 0  # noqa: PLR2004
                if year in _YEARS and last:
                    return date(year, month, min(day[0] or 1, last) if day else last)
    return None


def _says_day(cell: Cell) -> bool:
    if isinstance(cell, date):
        return False
    text = text_of(cell)
    return bool(_DAY.fullmatch(text) or _COMPACT_DAY.fullmatch(text))


def _from_figures(text: str) -> Moment | None:
    if (found := _COMPACT_DAY.fullmatch(text)) and int(found[1]) in _YEARS:
        return _moment(*(int(part) for part in found.groups()))
    if (found := _COMPACT_MONTH.fullmatch(text)) and int(found[1]) in _YEARS:
        return _moment(*(int(part) for part in found.groups()))
    if len(text) == len("36161") and int(text) in _SERIALS:
        return _from_day(_EXCEL_EPOCH + timedelta(days=int(text)))
    return None


def _from_text(text: str, on: date) -> Moment | None:
    for pattern in (_DAY, _MONTH):
        if found := pattern.fullmatch(text):
            return _moment(*(int(part) for part in found.groups()))
    for pattern in (_SHORT_DAY, _SHORT_MONTH):
        if found := pattern.fullmatch(text):
            short, *rest = (int(part) for part in found.groups())
            fits = [
                moment
                for century in (1900, 2000)
                if (moment := _moment(century + short, *rest))
                and YOUNGEST <= age_at(moment, on) <= OLDEST
            ]
            return fits[0] if len(fits) == 1 else None
    return None


def _moment(year: int, month: int, day: int | None = None) -> Moment | None:
    try:
        start = date(year, month, day or 1)
    except ValueError:
        return None
    if year not in _YEARS:
        return None
    return Moment(f"{year:04d}-{month:02d}", start if day is not None else None)


def _from_day(day: date) -> Moment | None:
    return _moment(day.year, day.month, day.day)
