"""Posts: what a branch needs, and how many."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import OrganizationId, PostId
from roster.models.base import Base, OrgPath


class Post(Base):
    """A kind of seat at one organization. Written by the slices ``posts`` and ``imports``."""

    __tablename__ = "post"
    __table_args__ = (
        CheckConstraint(
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer', 'training_post',"
            " 'engaged')",
            name="form_known",
        ),
        CheckConstraint("status IN ('open', 'closed')", name="status_known"),
        CheckConstraint("capacity >= 1", name="capacity_positive"),
        CheckConstraint(
            "floor_under35 BETWEEN 0 AND capacity", name="floor_under35_within_capacity"
        ),
        CheckConstraint("priority BETWEEN 0 AND 100", name="priority_in_range"),
        CheckConstraint("term_months BETWEEN 1 AND 120", name="term_months_in_range"),
        Index("ix_post_org_path", "org_path", "title", "id"),
        Index("ix_post_organization_id", "organization_id"),
        Index("ix_post_title", "title", "org_path"),
    )

    id: Mapped[PostId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    title: Mapped[str]
    form: Mapped[str]
    capacity: Mapped[int] = mapped_column(server_default=text("1"))
    """Authorised number of leadership posts (职数), not establishment (编制)."""
    floor_under35: Mapped[int] = mapped_column(server_default=text("0"))
    """How many of the seats should be held by people under 35."""
    requirements: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """As ``core.eligibility.Requirements`` reads it; absent keys demand nothing."""
    term_months: Mapped[int] = mapped_column(server_default=text("12"))
    skills: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    priority: Mapped[int] = mapped_column(server_default=text("50"))
    status: Mapped[str] = mapped_column(server_default=text("'open'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
