"""Scoring runs, their results, and what they propose."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from assessment.ids import (
    AccountId,
    CycleId,
    PersonId,
    ProposalId,
    ResultId,
    RunId,
    SubjectId,
)
from assessment.models.base import Base, OrgPath, Points


class ScoringRun(Base):
    """One computation of a cycle: same snapshot, scheme and engine, same result hash.

    Written by the slice ``runs``; a correction is a new run, nothing is edited.
    """

    __tablename__ = "run"
    __table_args__ = (
        CheckConstraint("state IN ('queued', 'done', 'failed')", name="state_known"),
        Index("ix_run_cycle_id", "cycle_id", "created_at", "id"),
    )

    id: Mapped[RunId] = mapped_column(primary_key=True)
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    state: Mapped[str] = mapped_column(server_default=text("'queued'"))
    message: Mapped[str] = mapped_column(server_default=text("''"))
    """Why it failed."""
    requested_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    finished_at: Mapped[datetime | None]
    snapshot: Mapped[str | None] = mapped_column(deferred=True)
    """The frozen input, canonical; its hash is ``snapshot_hash``."""
    snapshot_hash: Mapped[str | None]
    scheme_hash: Mapped[str | None]
    engine: Mapped[str | None]
    result_hash: Mapped[str | None]
    diagnostics: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class ResultRecord(Base):
    """One output of one subject in one run, with its whole tree. Written by the slice ``runs``."""

    __tablename__ = "result"
    __table_args__ = (
        CheckConstraint("state IN ('ok', 'insufficient', 'exempt')", name="state_known"),
        CheckConstraint("(state = 'ok') = (score IS NOT NULL)", name="score_when_ok"),
        UniqueConstraint("run_id", "subject_id", "output", "period"),
        Index("ix_result_person_id", "person_id"),
        Index("ix_result_subject_id", "subject_id"),
    )

    id: Mapped[ResultId] = mapped_column(primary_key=True)
    run_id: Mapped[RunId] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    person_id: Mapped[PersonId | None]
    org_path: Mapped[OrgPath]
    position: Mapped[int]
    """Where it stands in the run's canonical order."""
    output: Mapped[str]
    period: Mapped[str]
    state: Mapped[str]
    score: Mapped[Points | None]
    exact: Mapped[str | None]
    band: Mapped[str]
    stars: Mapped[int | None]
    rank: Mapped[int | None]
    rank_from_last: Mapped[int | None]
    pool_size: Mapped[int | None]
    detail: Mapped[dict[str, Any]] = mapped_column(deferred=True)
    """The tree, the missing parts, the band before the quota and the quota's decision."""


class Acknowledgement(Base):
    """A person said that they took note of their result. Written by the slice ``runs``."""

    __tablename__ = "result_acknowledgement"

    run_id: Mapped[RunId] = mapped_column(
        ForeignKey("run.id", ondelete="CASCADE"), primary_key=True
    )
    subject_id: Mapped[SubjectId] = mapped_column(
        ForeignKey("subject.id", ondelete="CASCADE"), primary_key=True
    )
    acknowledged_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Proposal(Base):
    """A consequence a rule proposes. A person decides; nothing happens by itself.

    Made by the slice ``runs``, decided in the slice ``proposals``.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        CheckConstraint(
            "state IN ('open', 'accepted', 'rejected', 'superseded')", name="state_known"
        ),
        CheckConstraint(
            "(state IN ('accepted', 'rejected')) = (decided_at IS NOT NULL)", name="decided_dated"
        ),
        UniqueConstraint("run_id", "rule", "subject_id", "target_id"),
        Index("ix_proposal_cycle_id", "cycle_id", "created_at", "id"),
    )

    id: Mapped[ProposalId] = mapped_column(primary_key=True)
    run_id: Mapped[RunId] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    cycle_id: Mapped[CycleId] = mapped_column(ForeignKey("cycle.id", ondelete="CASCADE"))
    org_path: Mapped[OrgPath]
    rule: Mapped[str]
    effect: Mapped[str]
    consequences: Mapped[list[str]]
    subject_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    """About whom the rule was asked."""
    target_id: Mapped[SubjectId] = mapped_column(ForeignKey("subject.id", ondelete="CASCADE"))
    """On whom the consequence would fall."""
    quote: Mapped[str]
    source_doc: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
    decide: Mapped[str]
    effective: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    reason: Mapped[str] = mapped_column(server_default=text("''"))
    decided_by: Mapped[AccountId | None]
    decided_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
