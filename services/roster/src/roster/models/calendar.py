"""The working calendar: one row for each yearly notice, and the days it changes."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from roster.core.workdays import DayKind, WorkCalendar
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
