"""Mentors, their agreements, and what follows."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    MentorFollowUpId,
    MentorId,
    MentorshipId,
    OrganizationId,
    PersonId,
)
from roster.models.base import Base, OrgPath


class Mentor(Base):
    """Somebody of the register, or from outside, who leads others. Written by ``mentors``."""

    __tablename__ = "mentor"
    __table_args__ = (
        CheckConstraint("status IN ('active', 'retired')", name="status_known"),
        CheckConstraint("capacity BETWEEN 1 AND 50", name="capacity_in_range"),
        CheckConstraint(
            "(person_id IS NULL) = (outside_name IS NOT NULL)", name="inside_or_outside"
        ),
        Index("ix_mentor_org_path", "org_path", "id"),
        Index("ix_mentor_organization_id", "organization_id"),
        Index(
            "uq_mentor_organization_id_person_id_active",
            "organization_id",
            "person_id",
            unique=True,
            postgresql_where=text("status = 'active'"),
        ),
        Index("ix_mentor_person_id", "person_id"),
    )

    id: Mapped[MentorId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Who keeps the mentor in its pool."""
    org_path: Mapped[OrgPath]
    person_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    outside_name: Mapped[str | None]
    outside_unit: Mapped[str | None]
    outside_title: Mapped[str | None]
    fields: Mapped[list[str]]
    capacity: Mapped[int]
    """Agreements at the same time."""
    status: Mapped[str] = mapped_column(server_default=text("'active'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class Mentorship(Base):
    """An agreement (帮带): who is led, for how long, to what end. Written by ``mentors``."""

    __tablename__ = "mentorship"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('one_to_one', 'many_to_one', 'old_leads_new')", name="kind_known"
        ),
        CheckConstraint("state IN ('active', 'ended')", name="state_known"),
        CheckConstraint("ends_on > starts_on", name="ends_after_start"),
        CheckConstraint("rhythm_days BETWEEN 1 AND 366", name="rhythm_in_range"),
        CheckConstraint(
            "(state = 'ended') = (ended_on IS NOT NULL AND summary IS NOT NULL)",
            name="ended_with_summary",
        ),
        Index("ix_mentorship_org_path", "org_path", "starts_on", "id"),
        Index("ix_mentorship_person_id", "person_id"),
        Index(
            "uq_mentorship_person_id_kind_active",
            "person_id",
            "kind",
            unique=True,
            postgresql_where=text("state = 'active'"),
        ),
    )

    id: Mapped[MentorshipId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    """Who is led."""
    org_path: Mapped[OrgPath]
    """Of the person who is led."""
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    goals: Mapped[str]
    rhythm_days: Mapped[int]
    last_follow_up_on: Mapped[date | None]
    follow_up_due_on: Mapped[date]
    state: Mapped[str] = mapped_column(server_default=text("'active'"))
    ended_on: Mapped[date | None]
    summary: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class MentorshipMentor(Base):
    """Who leads in an agreement. Written by ``mentors``."""

    __tablename__ = "mentorship_mentor"
    __table_args__ = (Index("ix_mentorship_mentor_mentor_id", "mentor_id"),)

    mentorship_id: Mapped[MentorshipId] = mapped_column(
        ForeignKey("mentorship.id"), primary_key=True
    )
    mentor_id: Mapped[MentorId] = mapped_column(ForeignKey("mentor.id"), primary_key=True)


class MentorFollowUp(Base):
    """A talk, a report or a mentor's word. Written by ``mentors``; never changed afterwards."""

    __tablename__ = "mentor_follow_up"
    __table_args__ = (
        CheckConstraint("kind IN ('talk', 'work_report', 'mentor_feedback')", name="kind_known"),
        Index("ix_mentor_follow_up_mentorship_id", "mentorship_id", "occurred_on"),
    )

    id: Mapped[MentorFollowUpId] = mapped_column(primary_key=True)
    mentorship_id: Mapped[MentorshipId] = mapped_column(ForeignKey("mentorship.id"))
    kind: Mapped[str]
    occurred_on: Mapped[date]
    content: Mapped[str]
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
