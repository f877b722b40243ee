"""Loading the yearly notice of the State Council."""

from collections.abc import Sequence

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from roster.calendar import queries
from roster.calendar.errors import (
    CalendarNoticeIncompleteError,
    CalendarYearLoadedError,
    CalendarYearNotFoundError,
)
from roster.calendar.schemas import CalendarDayIn, CalendarYearIn, CalendarYearPut
from roster.core.workdays import notice_problems
from roster.ids import AccountId
from roster.models.base import PLUMBING
from roster.models.calendar import CalendarDay, CalendarYear


async def load_year(session: AsyncSession, by: AccountId, body: CalendarYearIn) -> CalendarYear:
    """Load a year's notice.

    Raises:
        CalendarYearLoadedError: it is there; it can be corrected.
        CalendarNoticeIncompleteError: it cannot be the whole notice.
    """
    if await queries.lock_year(session, body.year) is not None:
        raise CalendarYearLoadedError("如需改正，请打开这一年修改。", year=body.year)
    _check(body.year, body.days)
    year = CalendarYear(year=body.year, document_no=body.document_no, loaded_by=by)
    session.add(year)
    await session.flush()
    await _write(session, body.year, body.days)
    await _say(session, year)
    return year


async def correct_year(
    session: AsyncSession, by: AccountId, year: int, body: CalendarYearPut, *, seen: int
) -> CalendarYear:
    """Replace a year's days.

    Raises:
        CalendarYearNotFoundError, PreconditionFailedError: as named.
        CalendarNoticeIncompleteError: it cannot be the whole notice.
    """
    found = await queries.lock_year(session, year)
    if found is None:
        raise CalendarYearNotFoundError
    if found.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    _check(year, body.days)
    found.document_no, found.loaded_by, found.updated_at = body.document_no, by, clock.now()
    await session.execute(delete(CalendarDay).where(CalendarDay.year == year))
    await session.flush()
    await _write(session, year, body.days)
    await _say(session, found)
    return found


def _check(year: int, days: Sequence[CalendarDayIn]) -> None:
    if problems := notice_problems(year, {one.day: one.kind for one in days}):
        raise CalendarNoticeIncompleteError("".join(problems[:5]))


async def _write(session: AsyncSession, year: int, days: Sequence[CalendarDayIn]) -> None:
    """The newest notice that names a day is the one that counts."""
    by_day = {one.day: one for one in days}
    await session.execute(delete(CalendarDay).where(CalendarDay.day.in_(by_day)))
    session.add_all(
        CalendarDay(day=one.day, year=year, kind=one.kind, name=one.name) for one in by_day.values()
    )
    await session.flush()


async def _say(session: AsyncSession, year: CalendarYear) -> None:
    data = {"year": year.year, "version": year.version}
    await emit(session, PLUMBING, Event("calendar.loaded", f"calendar/{year.year}", "", data))
