"""The working calendar: one row for each yearly notice, and the days it changes."""

from datetime import date, datetime

from common.errors import ConflictError
from sqlalchemy import CheckConstraint, ForeignKey, Index, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from roster.core.workdays import DayKind, UnknownYear, WorkCalendar, last_working_day
from roster.ids import AccountId
from roster.models.base import Base


class CalendarYear(Base):
    """A year whose State Council notice is known. Written by ``calendar``."""

    __tablename__ = "calendar_year"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    document_no: Mapped[str | None]
    loaded_by: Mapped[AccountId | None]
    """Empty for the years the installation came with."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class CalendarDay(Base):
    """A day that is free though a weekday, or worked though a weekend. Written by ``calendar``."""

    __tablename__ = "calendar_day"
    __table_args__ = (
        CheckConstraint("kind IN ('holiday', 'workday')", name="kind_known"),
        Index("ix_calendar_day_year", "year", "day"),
    )

    day: Mapped[date] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(ForeignKey("calendar_year.year"))
    """The notice that says so; the last days of December may stand in the next year's."""
    kind: Mapped[str]
    name: Mapped[str]


async def work_calendar(session: AsyncSession, first: int, last: int) -> WorkCalendar:
    """What is known of these years."""
    years = await session.scalars(
        select(CalendarYear.year).where(CalendarYear.year.between(first, last))
    )
    days = await session.execute(
        select(CalendarDay.day, CalendarDay.kind).where(
            CalendarDay.day.between(date(first, 1, 1), date(last, 12, 31))
        )
    )
    return WorkCalendar(frozenset(years), {day: DayKind(kind) for day, kind in days})


class CalendarYearUnknownError(ConflictError):
    slug, title = "calendar-year-unknown", "还没有录入该年度的放假安排，不能推算工作日"


async def last_working_day_after(
    session: AsyncSession, posted_on: date, working_days: int, *, counts_posting_day: bool
) -> date:
    """The last of so many working days, for every slice that counts them.

    Raises:
        CalendarYearUnknownError: the notice of a year on the way is not loaded.
    """
    calendar = await work_calendar(session, posted_on.year, posted_on.year + 1)
    found = last_working_day(
        calendar, posted_on, working_days, counts_posting_day=counts_posting_day
    )
    if isinstance(found, UnknownYear):
        raise CalendarYearUnknownError(
            f"请管理员先在“工作日历”录入国务院办公厅关于 {found.year} 年节假日安排的通知。",
            year=found.year,
        )
    return found
