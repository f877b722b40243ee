"""HTTP of the statistics workbook."""

import asyncio
from typing import Annotated, Final
from urllib.parse import quote

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, requires
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Query, Response

from roster.core.indicators import formulas
from roster.indicators import counted, queries
from roster.indicators.errors import IndicatorOrganizationNotFoundError, IndicatorTooWideError
from roster.indicators.schemas import PlaceQuery
from roster.indicators.shown import READERS, figure_out, may_drill
from roster.indicators.workbook import statistics_xlsx

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_BELOW: Final = 1_000

router = service_router("/api/roster/indicators", "indicators")


@router.get(
    "/workbook",
    response_class=Response,
    responses={
        200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(IndicatorOrganizationNotFoundError, IndicatorTooWideError),
    },
)
async def download_statistics(
    session: ReadSession,
    caller: Annotated[Caller, requires(*READERS)],
    asked: Annotated[PlaceQuery, Query()],
) -> Response:
    """统计报表: every indicator of a subtree on a day, and of each organization right below."""
    place = await counted.place_of(session, caller.scope(*READERS), asked.organization_id)
    day, drill = asked.as_of or clock.today(), may_drill(caller, place)
    rules = await counted.rules_at(session, place, day)
    tally = await counted.tally_of(session, place, day)
    figures = [
        figure_out(one, rules, drill=drill) for one in formulas.all_figures(tally, day, rules)
    ]
    children = queries.children_of(place.scope, place.organization).order_by(*queries.CHILD_KEYS)
    found = (await session.execute(children.limit(MOST_BELOW))).all()
    tallies = await counted.tallies_below(session, place, [row.path for row in found], day)
    below = []
    for row in found:
        own = await queries.rules_in_force(session, row.path, day)
        computed = formulas.all_figures(tallies[row.path], day, own)
        below.append((row.name, [figure_out(one, own, drill=drill) for one in computed]))
    data = await asyncio.to_thread(statistics_xlsx, place.name, day, figures, below)
    name = quote(f"统计报表-{place.name}-{day:%Y%m%d}.xlsx")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(data, media_type=XLSX, headers=headers)
