"""JSON shapes of the slice ``calendar``."""

from datetime import date, datetime
from typing import Annotated

from common.words import Sentence
from pydantic import Field, StringConstraints

from roster.core.workdays import DayKind
from roster.fields import DocumentNo, Input, Output
from roster.ids import AccountId

NoticeYear = Annotated[int, Field(ge=2004, le=2100)]


class CalendarDayIn(Input):
    day: date
    kind: DayKind
    name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=20)] = ""


class CalendarDayOut(Output):
    day: date
    kind: DayKind
    name: str


class CalendarYearPut(Input):
    document_no: DocumentNo | None = None
    days: Annotated[list[CalendarDayIn], Field(min_length=1, max_length=120)]


class CalendarYearIn(CalendarYearPut):
    year: NoticeYear


class CalendarYearOut(Output):
    year: int
    document_no: str | None
    loaded_by: AccountId | None
    holidays: int
    workdays: int
    version: int
    updated_at: datetime


class CalendarYearDetail(CalendarYearOut):
    days: list[CalendarDayOut]


class CalendarTextIn(Input):
    year: NoticeYear
    text: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class CalendarTextOut(Output):
    """What a pasted notice says, to be looked at before it is loaded."""

    year: int
    days: list[CalendarDayOut]
    problems: list[Sentence]


class LastWorkingDayOut(Output):
    posted_on: date
    working_days: int
    counts_posting_day: bool
    last_day: date
