"""需求申报: a branch asks for a post, its superior approves the number and publishes it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, PostId, PostRequestId
from roster.models.base import Base, OrgPath


class PostRequest(Base):
    """From being reported to being published. Written by ``posts``."""

    __tablename__ = "post_request"
    __table_args__ = (
        CheckConstraint(
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer')", name="form_known"
        ),
        CheckConstraint(
            "state IN ('reported', 'approved', 'published', 'refused')", name="state_known"
        ),
        CheckConstraint("seats_wanted >= 1", name="seats_wanted_positive"),
        CheckConstraint("seats_approved >= 1", name="seats_approved_positive"),
        CheckConstraint(
            "(state IN ('approved', 'published')) = (seats_approved IS NOT NULL)",
            name="approved_has_seats",
        ),
        CheckConstraint("(state = 'published') = (post_id IS NOT NULL)", name="published_has_post"),
        CheckConstraint(
            "state <> 'refused' OR decision_note IS NOT NULL", name="refused_has_reason"
        ),
        Index("ix_post_request_org_path", "org_path", "reported_on", "id"),
        Index("ix_post_request_organization_id", "organization_id"),
    )

    id: Mapped[PostRequestId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    title: Mapped[str]
    form: Mapped[str]
    seats_wanted: Mapped[int]
    reason: Mapped[str]
    reported_on: Mapped[date]
    reported_by: Mapped[AccountId]
    state: Mapped[str] = mapped_column(server_default=text("'reported'"))
    seats_approved: Mapped[int | None]
    decided_on: Mapped[date | None]
    decided_by: Mapped[AccountId | None]
    document_no: Mapped[str | None]
    decision_note: Mapped[str | None]
    post_id: Mapped[PostId | None] = mapped_column(ForeignKey("post.id"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
