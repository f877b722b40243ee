"""Say what happened, in the transaction in which it happens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from common.ids import new_id
from common.tables import Plumbing


@dataclass(frozen=True)
class Event:
    """A fact about one aggregate. ``data`` carries ids and states, never people's data.

    ``subject`` is the resource's path below the service, e.g. ``appointments/<id>``;
    ``org_path`` decides who may read it.
    """

    type: str
    subject: str
    org_path: str
    data: Mapping[str, Any] = field(default_factory=dict)


async def emit(session: AsyncSession, plumbing: Plumbing, *events: Event) -> None:
    """Write events to the outbox; they appear in the feed after the commit, in order."""
    await emit_all(session, plumbing, events)


async def emit_all(session: AsyncSession, plumbing: Plumbing, events: Sequence[Event]) -> None:
    if not events:
        return
    rows = [
        {
            "event_id": new_id(),
            "type": event.type,
            "subject": event.subject,
            "org_path": event.org_path,
            "data": dict(event.data),
        }
        for event in events
    ]
    await session.execute(insert(plumbing.outbox), rows)
