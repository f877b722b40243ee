"""What other services said of a person, kept for the growth file; and how a file is read."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from common.events.consumer import inbox
from common.scope import PathColumn, Scope
from sqlalchemy import ColumnElement, ForeignKey, Index, UniqueConstraint, Uuid, false, func, or_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, Mapped, mapped_column

from roster.core.growth import Entry
from roster.ids import GrowthEntryId, PersonId
from roster.models.base import Base

RESULT: Final = "result.published"
"""The assessment service announced a person's result of a cycle."""
INBOX = inbox(Base.metadata)
"""Where the roster's worker is in the other services' feeds."""


class GrowthEvent(Base):
    """An event of another service about a person: ids and states. Written by ``growth``."""

    __tablename__ = "growth_event"
    __table_args__ = (
        UniqueConstraint("event_id"),
        Index("ix_growth_event_person_id", "person_id", "occurred_at"),
    )

    id: Mapped[GrowthEntryId] = mapped_column(primary_key=True)
    event_id: Mapped[UUID] = mapped_column(Uuid())
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    source: Mapped[str]
    type: Mapped[str]
    subject: Mapped[str]
    occurred_at: Mapped[datetime]
    data: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


@dataclass(frozen=True)
class Sight:
    """What the reader of a file may see: subtrees by office, and their own."""

    scope: Scope
    own: PersonId | None

    def of(self, path: PathColumn, person: InstrumentedAttribute[PersonId]) -> ColumnElement[bool]:
        mine = false() if self.own is None else person == self.own
        return or_(self.scope.where(path), mine)


Source = Callable[[AsyncSession, Sight, PersonId], Awaitable[Sequence[Entry]]]
"""``await source(session, sight, person_id)``: a slice's entries about a person.

Registered in ``roster.timeline``. Talks and clearances are no source, and never become one.
"""
