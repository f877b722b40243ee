"""Two rows that may be one person, and what was done about it."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, DuplicateId, MergeId, PersonId
from roster.models.base import Base, OrgPath


class DuplicatePair(Base):
    """A proposal that two rows are one person. Written by ``duplicates``.

    A dismissed pair stays, so that it is not proposed again. ``low_id`` is the smaller id.
    """

    __tablename__ = "duplicate_pair"
    __table_args__ = (
        CheckConstraint("low_id < high_id", name="low_before_high"),
        CheckConstraint("state IN ('open', 'dismissed', 'merged')", name="state_known"),
        CheckConstraint("score BETWEEN 0 AND 100", name="score_in_range"),
        UniqueConstraint("low_id", "high_id"),
        Index("ix_duplicate_pair_high_id", "high_id"),
        Index("ix_duplicate_pair_state", "state", "score", "id"),
    )

    id: Mapped[DuplicateId] = mapped_column(primary_key=True)
    low_id: Mapped[PersonId]
    high_id: Mapped[PersonId]
    """No foreign keys: a merge takes one of the two rows away, an unmerge brings it back."""
    score: Mapped[int]
    reasons: Mapped[list[str]]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    note: Mapped[str | None]
    found_at: Mapped[datetime] = mapped_column(server_default=func.now())
    decided_by: Mapped[AccountId | None]
    decided_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class PersonMerge(Base):
    """One merge with everything that takes it back. Written by ``duplicates``.

    ``kept`` holds the rows as they were and which rows were pointed at the survivor; sealed bytes
    stay sealed for the row they come from.
    """

    __tablename__ = "person_merge"
    __table_args__ = (
        Index("ix_person_merge_survivor_id", "survivor_id", "merged_at"),
        Index("ix_person_merge_org_path", "org_path", "merged_at", "id"),
    )

    id: Mapped[MergeId] = mapped_column(primary_key=True)
    survivor_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    loser_id: Mapped[PersonId]
    org_path: Mapped[OrgPath]
    pair_id: Mapped[DuplicateId | None]
    kept: Mapped[dict[str, Any] | None]
    """Empty once the person was erased: then nothing can be taken back."""
    merged_by: Mapped[AccountId]
    merged_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    undone_by: Mapped[AccountId | None]
    undone_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
