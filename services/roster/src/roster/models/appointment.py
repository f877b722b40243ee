"""Appointments: who holds which seat, from being arranged to leaving."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AppointmentId, OrganizationId, PersonId, PostId, RoundId
from roster.models.base import Base, OrgPath

LIVE = "state IN ('arranged', 'in_office')"


class Appointment(Base):
    """One person at one post for one term. Written by ``appointments`` and ``imports``."""

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint(
            "state IN ('arranged', 'in_office', 'ended', 'declined')", name="state_known"
        ),
        CheckConstraint(
            "basis IN ('elected', 'co_opted', 'appointed', 'approved', 'assigned', 'engaged',"
            " 'agreement')",
            name="basis_known",
        ),
        CheckConstraint(
            "form IN ('full_time', 'seconded', 'concurrent', 'volunteer', 'training_post',"
            " 'engaged')",
            name="form_known",
        ),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("(state = 'ended') = (ended_on IS NOT NULL)", name="ended_is_dated"),
        Index("ix_appointment_org_path", "org_path", "starts_on", "id"),
        Index("ix_appointment_person_id", "person_id"),
        Index("ix_appointment_post_id_live", "post_id", postgresql_where=text(LIVE)),
        Index("ix_appointment_post_id", "post_id"),
        Index("ix_appointment_organization_id", "organization_id"),
        Index(
            "ix_appointment_check_in_due_on",
            "check_in_due_on",
            postgresql_where=text(LIVE),
        ),
        Index(
            "uq_appointment_source_round_id_person_id",
            "source_round_id",
            "person_id",
            unique=True,
            postgresql_where=text("source_round_id IS NOT NULL"),
        ),
        Index(
            "uq_appointment_person_id_post_id_live",
            "person_id",
            "post_id",
            unique=True,
            postgresql_where=text(LIVE),
        ),
    )

    id: Mapped[AppointmentId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    post_id: Mapped[PostId] = mapped_column(ForeignKey("post.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """The post's organization, kept here so that lists need no join."""
    org_path: Mapped[OrgPath]
    state: Mapped[str]
    basis: Mapped[str]
    form: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    """Last day of the agreed term; open where nothing was agreed."""
    check_in_due_on: Mapped[date | None]
    source_round_id: Mapped[RoundId | None]
    """The placement round that arranged it. Issued by the placement service."""
    confirmed_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    state_reason: Mapped[str | None]
    """Why it was ended or declined, in the words of who did it."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
