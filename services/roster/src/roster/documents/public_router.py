"""HTTP without a token: the calendar behind a subscription's address."""

from typing import Annotated, Final

from common import clock
from common.web.app import service_router
from common.web.auth import public
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Path, Response

from roster.core.ics import calendar
from roster.documents import use_cases
from roster.documents.dates import entries_in
from roster.documents.errors import CalendarFeedNotFoundError

ICS: Final = "text/calendar"
NAME: Final = "青桥：届满、任期与报到"

router = service_router("/api/roster/public/calendars", "public")


@router.get(
    "/{token}/calendar.ics",
    response_class=Response,
    responses={
        200: {"content": {ICS: {"schema": {"type": "string"}}}},
        **problems(CalendarFeedNotFoundError),
    },
)
@public
async def read_calendar(
    token: Annotated[str, Path(min_length=16, max_length=64)], session: ReadSession
) -> Response:
    """Terms, ends of service, check-ins and notices due; dates and titles, nobody's name."""
    scope = await use_cases.scope_of_feed(session, token)
    entries = await entries_in(session, scope, clock.today())
    return Response(calendar(NAME, entries, clock.now()), media_type=f"{ICS}; charset=utf-8")
