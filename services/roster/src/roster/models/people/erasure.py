"""Erasing, correcting and keeping no longer than needed."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    CorrectionId,
    ErasureId,
    PersonId,
    RetentionPolicyId,
    RetentionRunId,
)
from roster.models.base import Base, OrgPath


class Erasure(Base):
    """A person is to be made anonymous on a day; until then it can be undone.

    Written by ``erasure``. A retention rule proposes; a committee confirms, and the grace begins.
    """

    __tablename__ = "erasure"
    __table_args__ = (
        CheckConstraint("state IN ('proposed', 'pending', 'undone', 'done')", name="state_known"),
        CheckConstraint("origin IN ('person', 'office', 'retention')", name="origin_known"),
        CheckConstraint(
            "(state IN ('pending', 'done')) <= (due_on IS NOT NULL)", name="due_when_pending"
        ),
        Index("ix_erasure_person_id", "person_id"),
        Index("ix_erasure_state", "state", "due_on"),
        Index(
            "uq_erasure_person_id_open",
            "person_id",
            unique=True,
            postgresql_where=text("state IN ('proposed', 'pending')"),
        ),
    )

    id: Mapped[ErasureId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str]
    origin: Mapped[str]
    reason: Mapped[str | None]
    policy: Mapped[str | None]
    """The retention rule that proposed it."""
    due_on: Mapped[date | None]
    asked_by: Mapped[AccountId | None]
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Correction(Base):
    """A person says that something about them is wrong. Written by ``erasure``.

    The right value is sealed, bound to this row: it may be a phone number.
    """

    __tablename__ = "correction"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'accepted', 'refused')", name="state_known"),
        Index("ix_correction_person_id", "person_id"),
        Index("ix_correction_state", "state", "asked_at", "id"),
    )

    id: Mapped[CorrectionId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    field: Mapped[str]
    value_sealed: Mapped[bytes | None]
    value_key_id: Mapped[str | None]
    reason: Mapped[str | None]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    answer: Mapped[str | None]
    asked_by: Mapped[AccountId]
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    decided_by: Mapped[AccountId | None]
    decided_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class RetentionPolicy(Base):
    """How long something is kept, from a day on. Written by ``erasure``; the latest day holds."""

    __tablename__ = "retention_policy"
    __table_args__ = (
        CheckConstraint("days >= 1", name="days_positive"),
        CheckConstraint("mode IN ('propose', 'execute', 'keep')", name="mode_known"),
        Index("uq_retention_policy_key_from_on", "key", "from_on", unique=True),
    )

    id: Mapped[RetentionPolicyId] = mapped_column(primary_key=True)
    key: Mapped[str]
    from_on: Mapped[date]
    days: Mapped[int]
    mode: Mapped[str]
    """``keep`` is the other direction: records that must not be erased before."""
    note: Mapped[str | None]
    set_by: Mapped[AccountId | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class RetentionRun(Base):
    """What one run of a rule found and did. Written by ``erasure``."""

    __tablename__ = "retention_run"
    __table_args__ = (Index("ix_retention_run_at", "at", "id"),)

    id: Mapped[RetentionRunId] = mapped_column(primary_key=True)
    policy: Mapped[str]
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    cutoff_on: Mapped[date]
    proposed: Mapped[int]
    executed: Mapped[int]
    org_path: Mapped[OrgPath]
