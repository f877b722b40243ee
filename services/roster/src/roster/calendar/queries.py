"""SQL of the slice ``calendar``."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.workdays import DayKind
from roster.models.calendar import CalendarDay, CalendarYear


def _shown() -> Select[*tuple[Any, ...]]:
    def count(kind: DayKind) -> Any:  # noqa: ANN401 - a scalar subquery
        return (
            select(func.count())
            .where(CalendarDay.year == CalendarYear.year, CalendarDay.kind == kind)
            .scalar_subquery()
        )

    return select(
        *CalendarYear.__table__.columns,
        count(DayKind.HOLIDAY).label("holidays"),
        count(DayKind.WORKDAY).label("workdays"),
    )


async def shown_years(session: AsyncSession) -> Sequence[Row[*tuple[Any, ...]]]:
    found = await session.execute(_shown().order_by(CalendarYear.year.desc()))
    return found.all()


async def shown_year(session: AsyncSession, year: int) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_shown().where(CalendarYear.year == year))
    return found.one_or_none()


async def days_of(session: AsyncSession, year: int) -> Sequence[CalendarDay]:
    found = await session.scalars(
        select(CalendarDay).where(CalendarDay.year == year).order_by(CalendarDay.day)
    )
    return found.all()


async def lock_year(session: AsyncSession, year: int) -> CalendarYear | None:
    return await session.get(CalendarYear, year, with_for_update=True)
