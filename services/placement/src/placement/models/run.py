"""Runs: where everybody went, what each post cost, and what was changed by hand."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from placement.ids import (
    AccountId,
    AdjustmentId,
    JobId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
    RunId,
)
from placement.models.base import Base


class Run(Base):
    """One answer to a frozen round. Written by ``runs``; closed once approved."""

    __tablename__ = "run"
    __table_args__ = (
        CheckConstraint("mode in ('optimal', 'fair', 'repair')", name="mode"),
        CheckConstraint("state in ('queued', 'running', 'done', 'failed')", name="state"),
        CheckConstraint("(state = 'done') = (metrics is not null)", name="metrics"),
        Index(None, "round_id", "created_at"),
    )

    id: Mapped[RunId] = mapped_column(primary_key=True)
    round_id: Mapped[RoundId] = mapped_column(ForeignKey("round.id"))
    mode: Mapped[str]
    seed: Mapped[str]
    state: Mapped[str] = mapped_column(default="queued")
    message: Mapped[str] = mapped_column(default="")
    method: Mapped[str | None]
    snapshot_hash: Mapped[str]
    metrics: Mapped[dict[str, Any] | None]
    certificate: Mapped[dict[str, Any] | None]
    job_id: Mapped[JobId | None]
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    approved_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper


class Assignment(Base):
    """Where one candidate of a run went; no post means nowhere. Written by ``runs``."""

    __tablename__ = "assignment"
    __table_args__ = (Index("ix_assignment_run_id_ordinal", "run_id", "ordinal", unique=True),)

    run_id: Mapped[RunId] = mapped_column(
        ForeignKey("run.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[PersonId] = mapped_column(primary_key=True)
    ordinal: Mapped[int]
    """Place in the arrangement table: by town, organization and post, the unplaced last."""
    post_id: Mapped[PostId | None]
    value: Mapped[int]
    wish_rank: Mapped[int]
    is_adjusted: Mapped[bool]
    reason: Mapped[str]


class RunPost(Base):
    """How one post ended in a run, and its price. Written by ``runs``."""

    __tablename__ = "run_post"

    run_id: Mapped[RunId] = mapped_column(
        ForeignKey("run.id", ondelete="CASCADE"), primary_key=True
    )
    post_id: Mapped[PostId] = mapped_column(primary_key=True)
    seats: Mapped[int]
    filled: Mapped[int]
    floor: Mapped[int]
    covered: Mapped[int]
    price: Mapped[int]
    price_low: Mapped[int]
    young_price: Mapped[int]
    young_price_low: Mapped[int]
    reachable_count: Mapped[int]
    reachable: Mapped[list[str]]
    """Ids of the people who may hold it, best value first, at most 50."""
    refused: Mapped[dict[str, Any]]


class RunRegion(Base):
    """How full a capped organization is in a run, and what its cap costs. Written by ``runs``."""

    __tablename__ = "run_region"

    run_id: Mapped[RunId] = mapped_column(
        ForeignKey("run.id", ondelete="CASCADE"), primary_key=True
    )
    organization_id: Mapped[OrganizationId] = mapped_column(primary_key=True)
    taken: Mapped[int]
    cap: Mapped[int | None]
    price: Mapped[int]


class Adjustment(Base):
    """A decision by hand, with its reason and what it cost. Written by ``runs``."""

    __tablename__ = "adjustment"
    __table_args__ = (
        CheckConstraint("length(btrim(reason)) > 0", name="reason"),
        Index(None, "run_id", "made_at"),
    )

    id: Mapped[AdjustmentId] = mapped_column(primary_key=True)
    run_id: Mapped[RunId] = mapped_column(ForeignKey("run.id", ondelete="CASCADE"))
    person_id: Mapped[PersonId]
    post_id: Mapped[PostId | None]
    reason: Mapped[str]
    cost: Mapped[dict[str, Any]]
    made_by: Mapped[AccountId]
    made_at: Mapped[datetime]
