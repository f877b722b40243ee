"""Rounds, wishes and frozen inputs."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from placement.ids import (
    AccountId,
    JobId,
    OrganizationId,
    PersonId,
    PostId,
    RoundId,
    RunId,
)
from placement.models.base import Base, OrgPath

STATES = ("open", "frozen", "solved", "approved", "noticed", "published")
"""In this order, one step at a time."""


class Round(Base):
    """One placement. Written by ``rounds``; ``runs`` and ``publication`` move its state."""

    __tablename__ = "round"
    __table_args__ = (
        CheckConstraint(f"state in {STATES}", name="state"),
        CheckConstraint("(state = 'open') = (frozen_at is null)", name="frozen"),
        CheckConstraint(
            "(state in ('approved', 'noticed', 'published')) = (approved_run_id is not null)",
            name="approved",
        ),
        Index(None, "org_path", "created_at"),
    )

    id: Mapped[RoundId] = mapped_column(primary_key=True)
    name: Mapped[str]
    organization_id: Mapped[OrganizationId]
    organization_name: Mapped[str]
    org_path: Mapped[OrgPath]
    candidates: Mapped[dict[str, Any]]
    posts: Mapped[dict[str, Any]]
    policy: Mapped[dict[str, Any]]
    sign_up: Mapped[dict[str, Any]]
    """Whether people sign up, and the window of sign-ups and wishes."""
    two_sided: Mapped[dict[str, Any]]
    """Whether branches ask for people, the window of their requests, and how many per post."""
    document_title: Mapped[str]
    reference_on: Mapped[date]
    """The day on which ages are counted."""
    starts_on: Mapped[date | None]
    """When the appointments begin; settled at the latest by the approval."""
    state: Mapped[str] = mapped_column(default="open")
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime]
    frozen_at: Mapped[datetime | None]
    snapshot_hash: Mapped[str | None]
    candidate_count: Mapped[int | None]
    post_count: Mapped[int | None]
    seat_count: Mapped[int | None]
    dropped_wishes: Mapped[int | None]
    """Wishes for posts, or by people, that the frozen round does not contain."""
    freeze_job_id: Mapped[JobId | None]
    approved_run_id: Mapped[RunId | None]
    approved_by: Mapped[AccountId | None]
    approved_at: Mapped[datetime | None]
    notice_from: Mapped[date | None]
    notice_until: Mapped[date | None]
    notice_working_days: Mapped[int | None]
    noticed_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    published_count: Mapped[int | None]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper


class Wish(Base):
    """What one person asks for in one round. Written by ``rounds``."""

    __tablename__ = "wish"
    __table_args__ = (CheckConstraint("cardinality(post_ids) <= 3", name="three"),)

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[PersonId] = mapped_column(primary_key=True)
    post_ids: Mapped[list[PostId]]
    accepts_other: Mapped[bool]
    updated_by: Mapped[AccountId]
    updated_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - read by the mapper


class FrozenCandidate(Base):
    """A person as they were when the round was frozen. Written once by ``rounds``."""

    __tablename__ = "round_candidate"

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[PersonId] = mapped_column(primary_key=True)
    name: Mapped[str]
    org_path: Mapped[OrgPath]
    data: Mapped[dict[str, Any]]


class FrozenPost(Base):
    """A post as it was when the round was frozen. Written once by ``rounds``."""

    __tablename__ = "round_post"

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    post_id: Mapped[PostId] = mapped_column(primary_key=True)
    title: Mapped[str]
    organization_name: Mapped[str]
    org_path: Mapped[OrgPath]
    data: Mapped[dict[str, Any]]


class FrozenRegion(Base):
    """An organization with a cap, or a post's town. Written once by ``rounds``."""

    __tablename__ = "round_region"

    round_id: Mapped[RoundId] = mapped_column(
        ForeignKey("round.id", ondelete="CASCADE"), primary_key=True
    )
    organization_id: Mapped[OrganizationId] = mapped_column(primary_key=True)
    name: Mapped[str]
    org_path: Mapped[OrgPath]
    cap: Mapped[int | None]
