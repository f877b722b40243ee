"""Working groups: leading groups (领导小组) with their seats, and liaison groups (塔群)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    GroupSeatId,
    LeadingGroupId,
    LiaisonGroupId,
    OrganizationId,
    PersonId,
    PostId,
)
from roster.models.base import Base, OrgPath


class LeadingGroup(Base):
    """A group set up for a task; it and its office end with the task. Written by ``groups``."""

    __tablename__ = "leading_group"
    __table_args__ = (
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("finished_on >= starts_on", name="finished_after_start"),
        Index("ix_leading_group_org_path", "org_path", "starts_on", "id"),
    )

    id: Mapped[LeadingGroupId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    task: Mapped[str]
    """With it the group ends."""
    office: Mapped[str | None]
    """Where its office is (办公室设在)."""
    document_no: Mapped[str | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    """Last day of the task, if it is known beforehand."""
    finished_on: Mapped[date | None]
    """The day its task was done; from the next on the group is no more."""
    finish_note: Mapped[str | None]
    plan: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """Texts of the plan draft (征求意见稿) as people changed them."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class GroupSeat(Base):
    """A seat of a leading group. Written by the slice ``groups``.

    Bound to a post it is held by whoever is in office there: a successor takes it by taking the
    post, and nobody has to write anything. Otherwise it is a person's, or that of somebody
    outside the roster whose name is written down.
    """

    __tablename__ = "leading_group_seat"
    __table_args__ = (
        CheckConstraint("role IN ('head', 'deputy', 'member', 'office_head')", name="role_known"),
        CheckConstraint(
            "num_nonnulls(post_id, person_id, holder_name) = 1", name="held_in_one_way"
        ),
        Index("ix_leading_group_seat_group_id", "group_id", "order_no", "id"),
        Index("ix_leading_group_seat_post_id", "post_id"),
        Index("ix_leading_group_seat_person_id", "person_id"),
    )

    id: Mapped[GroupSeatId] = mapped_column(primary_key=True)
    group_id: Mapped[LeadingGroupId] = mapped_column(ForeignKey("leading_group.id"))
    role: Mapped[str]
    order_no: Mapped[int]
    post_id: Mapped[PostId | None] = mapped_column(ForeignKey("post.id"))
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    holder_name: Mapped[str | None]
    title: Mapped[str | None]
    """The office as the list prints it; a post's own title where it is left out."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class LiaisonGroup(Base):
    """A chat group of the tower (微信塔群) with its secretary (小秘书). Written by ``groups``."""

    __tablename__ = "liaison_group"
    __table_args__ = (
        CheckConstraint("tier IN ('county', 'township', 'village', 'grid')", name="tier_known"),
        CheckConstraint("member_count >= 0", name="member_count_not_negative"),
        Index("uq_liaison_group_organization_id_name", "organization_id", "name", unique=True),
        Index("ix_liaison_group_org_path", "org_path", "name", "id"),
        Index("ix_liaison_group_secretary_id", "secretary_id"),
    )

    id: Mapped[LiaisonGroupId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    tier: Mapped[str]
    name: Mapped[str]
    secretary_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    member_count: Mapped[int | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
