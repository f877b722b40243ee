"""``GET /feed``: everything that changed, in order, as CloudEvents 1.0 in JSON batches."""

import asyncio
import time
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession

from common.scope import Scope
from common.tables import Plumbing
from common.web.app import service_router
from common.web.auth import Caller, Role, requires

MEDIA_TYPE = "application/cloudevents-batch+json"
MAX_WAIT_SECONDS = 25
POLL_SECONDS = 0.25


class CloudEvent(BaseModel):
    """CloudEvents 1.0 with the ``sequence`` extension: pass the last one as ``after``."""

    model_config = ConfigDict(extra="forbid")

    specversion: str
    id: str
    source: str
    type: str
    subject: str
    time: str
    datacontenttype: str
    sequence: str
    data: dict[str, Any]


def router_of(service: str) -> APIRouter:
    """The feed of one service, under ``/api/<service>/feed``."""
    router = service_router(f"/api/{service}/feed", "feed")

    @router.get(
        "",
        response_class=JSONResponse,
        responses={
            200: {
                "description": "事件，按发生顺序；没有新事件时为空",
                "content": {
                    MEDIA_TYPE: {
                        "schema": {
                            "type": "array",
                            "items": CloudEvent.model_json_schema(),
                        }
                    }
                },
            }
        },
    )
    async def read_feed(
        request: Request,
        caller: Annotated[Caller, requires(Role.COMMITTEE, Role.SYSTEM)],
        after: Annotated[int, Query(ge=0, lt=1 << 62)] = 0,
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
        wait: Annotated[int, Query(ge=0, le=MAX_WAIT_SECONDS)] = 0,
    ) -> Response:
        """Events after a cursor, within the caller's organizations; waits for new ones if asked."""
        scope = caller.scope(Role.COMMITTEE, Role.SYSTEM)
        deadline = time.monotonic() + wait
        while True:
            # A transaction per look: a long poll must not hold a connection or a snapshot.
            async with request.app.state.sessions() as session:
                rows = await events_after(session, request.app.state.plumbing, scope, after, limit)
            if rows or time.monotonic() >= deadline:
                break
            await asyncio.sleep(POLL_SECONDS)
        source = f"/api/{service}"
        return JSONResponse([cloud_event(row, source) for row in rows], media_type=MEDIA_TYPE)

    return router


async def events_after(
    session: AsyncSession, plumbing: Plumbing, scope: Scope, after: int, limit: int
) -> Sequence[Row[Any]]:
    """The next events in scope, by position."""
    feed = plumbing.feed
    found = await session.execute(
        select(feed)
        .where(feed.c.position > after, scope.where(feed.c.org_path))
        .order_by(feed.c.position)
        .limit(limit)
    )
    return found.all()


def cloud_event(row: Row[Any], source: str) -> dict[str, Any]:
    return CloudEvent(
        specversion="1.0",
        id=str(row.event_id),
        source=source,
        type=row.type,
        subject=row.subject,
        time=row.occurred_at.isoformat(),
        datacontenttype="application/json",
        sequence=str(row.position),
        data=row.data,
    ).model_dump()
