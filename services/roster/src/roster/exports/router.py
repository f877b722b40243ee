"""Bulk exports: NDJSON, one row per line, straight from a server cursor.

A reader that is cut off notices: the body ends without its last chunk.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal
from uuid import UUID

from common import clock
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse
from pydantic import BeforeValidator
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.exports import queries
from roster.exports.errors import ExportOrganizationNotFoundError
from roster.exports.queries import Statement
from roster.ids import OrganizationId
from roster.models.tree import organization_in

READERS = (Role.COMMITTEE, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]
MEDIA_TYPE: Final = "application/x-ndjson"
ROWS_AT_ONCE: Final = 1000
DOCUMENTED: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "每行一个 JSON 对象，按 id 排序",
        "content": {MEDIA_TYPE: {"schema": {"type": "string"}}},
    },
    **problems(ExportOrganizationNotFoundError),
}

More = Callable[[Mapping[str, Any]], Mapping[str, Any]]

router = service_router("/api/roster/exports", "exports")


def _day_of(value: object) -> object:
    """A moment names its day: ``2026-11-20T09:00:00Z`` asks for the same as ``2026-11-20``."""
    return value.partition("T")[0] if isinstance(value, str) else value


async def _wanted_scope(
    session: ReadSession, caller: Reader, organization_id: OrganizationId | None = None
) -> Scope:
    scope = caller.scope(*READERS)
    if organization_id is None:
        return scope
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise ExportOrganizationNotFoundError
    return scope.within(organization.path)


def _as_of(
    as_of: Annotated[
        date | None, BeforeValidator(_day_of), Query(description="计算在岗人数的日期，默认今天")
    ] = None,
) -> date:
    return as_of or clock.today()


WantedScope = Annotated[Scope, Depends(_wanted_scope)]
AsOf = Annotated[date, Depends(_as_of)]


@router.get("/people", response_class=StreamingResponse, responses=DOCUMENTED)
async def export_people_lines(
    request: Request,
    _: Reader,
    scope: WantedScope,
    as_of: AsOf,
    purpose: Annotated[
        Literal["matching"] | None,
        Query(description="matching：不含需要本人同意而未同意选派匹配的人"),
    ] = None,
) -> StreamingResponse:
    """Everybody in scope; no ethnicity, phone or ID number.

    ``GET /api/roster/consents/summary`` says how many a purpose leaves out, and why.
    """
    return _stream(request, queries.people(scope, for_matching=purpose == "matching"), as_of)


@router.get("/posts", response_class=StreamingResponse, responses=DOCUMENTED)
async def export_post_lines(
    request: Request, _: Reader, scope: WantedScope, as_of: AsOf, session: ReadSession
) -> StreamingResponse:
    """Posts with the town they lie in and how many seats are taken."""
    town_of = await queries.towns_of(session, scope)
    return _stream(
        request, queries.posts(scope, as_of), as_of, lambda row: town_of(row["org_path"])
    )


@router.get("/appointments", response_class=StreamingResponse, responses=DOCUMENTED)
async def export_appointment_lines(
    request: Request, _: Reader, scope: WantedScope, as_of: AsOf
) -> StreamingResponse:
    """Appointments of every state."""
    return _stream(request, queries.appointments(scope), as_of)


@router.get("/organizations", response_class=StreamingResponse, responses=DOCUMENTED)
async def export_organization_lines(
    request: Request, _: Reader, scope: WantedScope, as_of: AsOf
) -> StreamingResponse:
    """The tree."""
    return _stream(request, queries.organizations(scope), as_of)


def _nothing(_: Mapping[str, Any]) -> Mapping[str, Any]:
    return {}


def _stream(
    request: Request, statement: Statement, as_of: date, more: More = _nothing
) -> StreamingResponse:
    lines = _lines(request.app.state.sessions, statement, more)
    return StreamingResponse(lines, media_type=MEDIA_TYPE, headers={"x-as-of": as_of.isoformat()})


async def _lines(
    sessions: async_sessionmaker[AsyncSession], statement: Statement, more: More
) -> AsyncIterator[bytes]:
    """One statement, so one moment; a session of its own, because the request's is over."""
    async with sessions() as session:
        found = await session.stream(statement.execution_options(yield_per=ROWS_AT_ONCE))
        async for rows in found.partitions():
            said = (row._asdict() for row in rows)
            yield "".join(
                json.dumps({**row, **more(row)}, ensure_ascii=False, default=_plain) + "\n"
                for row in said
            ).encode()


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(type(value).__name__)
