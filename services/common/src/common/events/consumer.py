"""Follow another service's feed: what an event brings about happens once.

The feed is read at least once. In one transaction the consumer locks its cursor, leaves out
what it knows by event id, handles the rest, and moves the cursor: killed at any point it has done
all of a page or nothing of it, and two consumers take turns. The inbox holds even when a cursor
goes back, as after a restored backup.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import structlog
from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Index,
    MetaData,
    Table,
    Text,
    Uuid,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from common import clock
from common.errors import DomainError
from common.settings import ServiceSettings
from common.web.client import OwnToken, calling, checked

PAGE = 500
WAIT_SECONDS = 20
BROKEN_SECONDS = 5.0
KEPT = timedelta(days=180)

log = structlog.get_logger()


@dataclass(frozen=True)
class Inbox:
    """The consumer's own tables: where it is in each feed, and what it has handled."""

    cursor: Table
    seen: Table


def inbox(metadata: MetaData) -> Inbox:
    """Declare the tables on ``metadata`` (once per consuming service, beside its ``Base``)."""
    moment = DateTime(timezone=True)
    return Inbox(
        cursor=Table(
            "feed_cursor",
            metadata,
            Column("source", Text, primary_key=True),
            Column("position", BigInteger, nullable=False),
            Column("moved_at", moment, nullable=False, server_default=func.now()),
        ),
        seen=Table(
            "inbox_event",
            metadata,
            Column("event_id", Uuid, primary_key=True),
            Column("received_at", moment, nullable=False, server_default=func.now()),
            Index(None, "received_at"),
        ),
    )


@dataclass(frozen=True)
class Received:
    """One event as the feed gave it."""

    id: UUID
    position: int
    source: str
    type: str
    subject: str
    occurred_at: datetime
    data: dict[str, Any]

    @classmethod
    def read(cls, event: dict[str, Any]) -> "Received":
        return cls(
            UUID(event["id"]),
            int(event["sequence"]),
            str(event["source"]),
            str(event["type"]),
            str(event["subject"]),
            datetime.fromisoformat(event["time"]),
            dict(event["data"]),
        )


Fetch = Callable[[int], Awaitable[Sequence[Received]]]
"""``await fetch(after)``: the next events after a position, possibly after a wait."""

Handle = Callable[[AsyncSession, Received], Awaitable[None]]
"""Brings about what an event means here. Ignores what it does not know."""

Sessions = async_sessionmaker[AsyncSession]


async def position_in(session: AsyncSession, tables: Inbox, source: str) -> int:
    found = await session.scalar(
        select(tables.cursor.c.position).where(tables.cursor.c.source == source)
    )
    return int(found or 0)


async def take(
    session: AsyncSession, tables: Inbox, source: str, events: Sequence[Received], handle: Handle
) -> int:
    """Handle a page in the caller's transaction; returns how many events were new."""
    await session.execute(text("select pg_advisory_xact_lock(:n)"), {"n": _lock_of(source)})
    at = await position_in(session, tables, source)
    ids = [event.id for event in events]
    known = set(await session.scalars(
        select(tables.seen.c.event_id).where(tables.seen.c.event_id.in_(ids))
    ))  # fmt: skip
    fresh: list[Received] = []
    for event in events:
        if event.position > at and event.id not in known:
            known.add(event.id)
            fresh.append(event)
    for event in fresh:
        await handle(session, event)
    if fresh:
        await session.execute(insert(tables.seen), [{"event_id": event.id} for event in fresh])
    await _move(session, tables, source, at, max([at, *(event.position for event in events)]))
    return len(fresh)


async def _move(session: AsyncSession, tables: Inbox, source: str, at: int, to: int) -> None:
    if to == at:
        return
    moved = await session.execute(
        update(tables.cursor)
        .where(tables.cursor.c.source == source)
        .values(position=to, moved_at=clock.now())
    )
    if getattr(moved, "rowcount", 0) == 0:
        await session.execute(insert(tables.cursor).values(source=source, position=to))


def _lock_of(source: str) -> int:
    digest = hashlib.sha256(b"feed " + source.encode()).digest()
    return int.from_bytes(digest[:8], signed=True)


def feed_of(service: str, base_url: str, token: OwnToken) -> Fetch:
    """Reads ``/api/<service>/feed`` with this service's own credentials, by long poll."""

    async def fetch(after: int) -> Sequence[Received]:
        authorization = f"Bearer {await token.value()}"
        query = {"after": after, "limit": PAGE, "wait": WAIT_SECONDS}
        async with calling(base_url, authorization=authorization) as client:
            answer = await checked(client.get(f"/api/{service}/feed", params=query))
        return [Received.read(event) for event in answer.json()]

    return fetch


async def follow(
    sessions: Sessions, tables: Inbox, source: str, fetch: Fetch, handle: Handle
) -> None:
    """Follow one feed for ever. Survives the other service, and the database, being away."""
    while True:
        try:
            async with sessions() as session:
                after = await position_in(session, tables, source)
            events = await fetch(after)
            if events:
                async with sessions.begin() as session:
                    await take(session, tables, source, events, handle)
        except (SQLAlchemyError, OSError, DomainError, httpx.HTTPError) as error:
            log.warning("feed_waiting", task=source, error=type(error).__name__)
            await asyncio.sleep(BROKEN_SECONDS)
        except Exception as error:
            # An event that breaks its handler is not skipped: it is tried again until it is mended.
            log.exception("feed_stuck", task=source, exc_info=error)
            await asyncio.sleep(BROKEN_SECONDS * 6)


async def forget_seen(sessions: Sessions, tables: Inbox) -> None:
    """Drop ids so old that no backup brings them back."""
    async with sessions.begin() as session:
        await session.execute(
            delete(tables.seen).where(tables.seen.c.received_at < clock.now() - KEPT)
        )


def has_credentials(settings: ServiceSettings) -> bool:
    """A service that nobody registered follows nobody."""
    return bool(settings.client_id and settings.client_secret)
