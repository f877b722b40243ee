"""What a subject did: tasks with evidence, counts, deductions, and what people state about it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import AccountId, CycleId, EntryId, EvidenceId, SubjectId, TaskId
from assessment.models.base import Base, OrgPath, Points

Names = list[str]
"""``Task`` has a column called ``list``, so the type needs another name there."""


class Task(Base):
    """One item of a task list for one subject. Written by the slices ``cycles`` and ``tasks``."""

    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint(
            "state IN ('open', 'submitted', 'returned', 'verified', 'exempt')", name="state_known"
        ),
        CheckConstraint("(state = 'verified') = (value IS NOT NULL)", name="verified_has_value"),
        CheckConstraint("value BETWEEN 0 AND 100", name="value_in_range"),
        CheckConstraint("weight > 0", name="weight_positive"),
        UniqueConstraint("subject_id", "list", "item"),
        Index("ix_task_cycle_id", "cycle_id", "subject_id", "id"),
    )

    id: Mapped[TaskId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    list: Mapped[str]
    item: Mapped[str]
    label: Mapped[str]
    position: Mapped[int]
    weight: Mapped[Points]
    evidence_needed: Mapped[Names]
    verify_group: Mapped[str]
    """The rater group that looks at it; empty when the scheme names none."""
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    value: Mapped[Points | None]
    note: Mapped[str] = mapped_column(server_default=text("''"))
    decided_by: Mapped[AccountId | None]
    decided_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Evidence(Base):
    """A file, a link or a text that shows a task was done. Written by the slice ``tasks``."""

    __tablename__ = "evidence"
    __table_args__ = (
        CheckConstraint("kind IN ('file', 'link', 'text')", name="kind_known"),
        CheckConstraint("(kind = 'file') = (content IS NOT NULL)", name="file_has_content"),
        Index("ix_evidence_task_id", "task_id", "created_at", "id"),
    )

    id: Mapped[EvidenceId] = mapped_column(primary_key=True)
    task_id: Mapped[TaskId] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"))
    kind: Mapped[str]
    text: Mapped[str]
    filename: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(deferred=True)
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class HandbookEntry(Base):
    """A line of the work handbook 工作手册. Written by the slice ``tasks``."""

    __tablename__ = "handbook_entry"
    __table_args__ = (Index("ix_handbook_entry_subject_id", "subject_id", "on_date", "id"),)

    id: Mapped[EntryId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    on_date: Mapped[date]
    place: Mapped[str]
    text: Mapped[str]
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Tally(Base):
    """A count of events or projects in a period. Written by the slice ``tasks``."""

    __tablename__ = "tally"
    __table_args__ = (
        CheckConstraint("count >= 0", name="count_not_negative"),
        UniqueConstraint("subject_id", "indicator", "period"),
        Index("ix_tally_cycle_id", "cycle_id", "subject_id", "id"),
    )

    id: Mapped[EntryId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    indicator: Mapped[str]
    period: Mapped[str]
    count: Mapped[Points]
    note: Mapped[str]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Deduction(Base):
    """Points taken off, and whether they were waived. Written by the slice ``tasks``.

    A waived deduction stays visible with its grounds and deciders (容错: 留痕可查).
    """

    __tablename__ = "deduction"
    __table_args__ = (
        CheckConstraint("points > 0", name="points_positive"),
        Index("ix_deduction_cycle_id", "cycle_id", "subject_id", "id"),
    )

    id: Mapped[EntryId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    indicator: Mapped[str]
    points: Mapped[Points]
    reason: Mapped[str]
    recorded_by: Mapped[AccountId]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    waiver: Mapped[str] = mapped_column(server_default=text("''"))
    """The id of the scheme's exemption under which it was waived; empty while it counts."""
    grounds: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    deciders: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Statement(Base):
    """What only a person can state: a fact for a linkage rule, or an excused absence.

    Written by the slice ``tasks``. ``kind`` is ``fact`` (``name`` is e.g. ``human.severe``) or
    ``excuse`` (``name`` is the indicator or output it applies to, ``reason`` the ground).
    """

    __tablename__ = "statement"
    __table_args__ = (
        CheckConstraint("kind IN ('fact', 'excuse')", name="kind_known"),
        CheckConstraint("months > 0", name="months_positive"),
        Index("ix_statement_cycle_id", "cycle_id", "subject_id", "id"),
    )

    id: Mapped[EntryId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    name: Mapped[str]
    holds: Mapped[bool]
    reason: Mapped[str]
    period: Mapped[str]
    months: Mapped[int | None]
    note: Mapped[str]
    stated_by: Mapped[AccountId]
    stated_at: Mapped[datetime] = mapped_column(server_default=func.now())
