"""What organizations were called and were earlier, and what happened to them."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, PrimaryKeyConstraint, Uuid, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, HistoryEntryId, OrganizationId, OrganizationPastId
from roster.models.base import Base, OrgPath


class OrganizationPast(Base):
    """How an organization was until a day. Written by ``models.structure.keeping``.

    Only what has passed stands here: an organization that never changed has no row. Its state on
    a day is that of the first past that ended after it, or the present one.
    """

    __tablename__ = "organization_past"
    __table_args__ = (
        Index("uq_organization_past_organization_id_until_on", "organization_id", "until_on",
              unique=True),
        Index("ix_organization_past_name_grams", "name_grams", postgresql_using="gin"),
        Index("ix_organization_past_org_path", "org_path"),
    )  # fmt: skip

    id: Mapped[OrganizationPastId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    until_on: Mapped[date]
    """The first day on which it was no longer so."""
    name: Mapped[str]
    short_name: Mapped[str | None]
    name_grams: Mapped[list[str]]
    kind: Mapped[str]
    level: Mapped[str]
    line: Mapped[str]
    party_org_id: Mapped[OrganizationId | None] = mapped_column(ForeignKey("organization.id"))


class HistoryEntry(Base):
    """A fact of an organization's history (沿革). Never changed.

    Written by ``models.structure.keeping`` and the slices ``organizations`` and
    ``reorganizations``.
    """

    __tablename__ = "organization_history"
    __table_args__ = (
        CheckConstraint(
            "what IN ('founded', 'renamed', 'reorganized', 'merged', 'absorbed', 'dissolved',"
            " 'restored')",
            name="what_known",
        ),
        Index("ix_organization_history_organization_id", "organization_id", "happened_on", "id"),
        Index("ix_organization_history_org_path", "org_path", "happened_on", "id"),
    )

    id: Mapped[HistoryEntryId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    what: Mapped[str]
    happened_on: Mapped[date]
    before: Mapped[str | None]
    """The name before a renaming; the kind before a reorganization."""
    after: Mapped[str | None]
    other_id: Mapped[OrganizationId | None] = mapped_column(ForeignKey("organization.id"))
    """Merged into it, or absorbed from it."""
    document_no: Mapped[str | None]
    issuer: Mapped[str | None]
    reason: Mapped[str | None]
    counts: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """How many rows of each table a merger moved; ``organization_moved_row`` names them."""
    recorded_by: Mapped[AccountId | None]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())


class MovedRow(Base):
    """A row that a merger moved from one organization to another, so that it can be told back.

    Written by the slice ``reorganizations``.
    """

    __tablename__ = "organization_moved_row"
    __table_args__ = (
        PrimaryKeyConstraint("entry_id", "table_name", "row_id"),
        Index("ix_organization_moved_row_row_id", "row_id"),
    )

    entry_id: Mapped[HistoryEntryId] = mapped_column(ForeignKey("organization_history.id"))
    table_name: Mapped[str]
    row_id: Mapped[UUID] = mapped_column(Uuid())
