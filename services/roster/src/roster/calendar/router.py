"""HTTP of the slice ``calendar``: the same for everybody, so without a scope."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Role, SignedIn, requires
from common.web.etag import IfMatch, tagged
from common.web.idempotency import read_like
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.calendar import queries, use_cases
from roster.calendar.errors import (
    CalendarNoticeIncompleteError,
    CalendarYearLoadedError,
    CalendarYearNotFoundError,
)
from roster.calendar.schemas import (
    CalendarDayOut,
    CalendarTextIn,
    CalendarTextOut,
    CalendarYearDetail,
    CalendarYearIn,
    CalendarYearOut,
    CalendarYearPut,
    LastWorkingDayOut,
)
from roster.core.calendar_notice import read_notice
from roster.core.workdays import notice_problems
from roster.fields import Day
from roster.ids import AccountId
from roster.models.calendar import CalendarYearUnknownError, last_working_day_after

Admin = Annotated[Caller, requires(Role.ADMIN)]

router = service_router("/api/roster/calendar", "calendar")


@router.get("/years", response_model=list[CalendarYearOut])
async def list_calendar_years(session: ReadSession, _: SignedIn) -> Sequence[Row[*tuple[Any, ...]]]:
    """Years whose notice is loaded, newest first."""
    return await queries.shown_years(session)


@router.get(
    "/years/{year}",
    response_model=CalendarYearDetail,
    responses=problems(CalendarYearNotFoundError),
)
async def get_calendar_year(
    year: int, session: ReadSession, _: SignedIn, response: Response
) -> CalendarYearDetail:
    """One year with the days its notice changes."""
    return tagged(response, await _read(session, year))


@router.post(
    "/years",
    response_model=CalendarYearDetail,
    status_code=201,
    responses=problems(CalendarYearLoadedError, CalendarNoticeIncompleteError),
)
async def load_calendar_year(
    body: CalendarYearIn, session: Session, caller: Admin, response: Response
) -> CalendarYearDetail:
    """Load the State Council's notice for a year."""
    await use_cases.load_year(session, AccountId(caller.subject), body)
    return tagged(response, await _read(session, body.year))


@router.put(
    "/years/{year}",
    response_model=CalendarYearDetail,
    responses=problems(
        CalendarYearNotFoundError, CalendarNoticeIncompleteError, PreconditionFailedError
    ),
)
async def correct_calendar_year(
    year: int,
    body: CalendarYearPut,
    session: Session,
    caller: Admin,
    seen: IfMatch,
    response: Response,
) -> CalendarYearDetail:
    """Replace the days of a year that is loaded."""
    await use_cases.correct_year(session, AccountId(caller.subject), year, body, seen=seen)
    return tagged(response, await _read(session, year))


@router.post("/read", response_model=CalendarTextOut)
@read_like
async def read_calendar_text(body: CalendarTextIn, _: Admin) -> CalendarTextOut:
    """What a pasted notice or list of days says. Nothing is stored."""
    found = read_notice(body.text, body.year)
    return CalendarTextOut(
        year=body.year,
        days=[CalendarDayOut.model_validate(one) for one in found],
        problems=notice_problems(body.year, {one.day: one.kind for one in found}),
    )


@router.get(
    "/last-working-day",
    response_model=LastWorkingDayOut,
    responses=problems(CalendarYearUnknownError),
)
async def get_last_working_day(
    session: ReadSession,
    _: SignedIn,
    posted_on: Annotated[Day, Query(description="公示发布日")],
    working_days: Annotated[int, Query(ge=1, le=120)] = 5,
    counts_posting_day: Annotated[bool, Query(description="发布当日是否计入")] = False,  # noqa: FBT002
) -> LastWorkingDayOut:
    """The last of so many working days; refused where a year on the way is not loaded."""
    last: date = await last_working_day_after(
        session, posted_on, working_days, counts_posting_day=counts_posting_day
    )
    return LastWorkingDayOut(
        posted_on=posted_on,
        working_days=working_days,
        counts_posting_day=counts_posting_day,
        last_day=last,
    )


async def _read(session: AsyncSession, year: int) -> CalendarYearDetail:
    row = await queries.shown_year(session, year)
    if row is None:
        raise CalendarYearNotFoundError
    days = await queries.days_of(session, year)
    return CalendarYearDetail.model_validate(
        row._asdict() | {"days": [CalendarDayOut.model_validate(one) for one in days]}
    )
