"""Appointments: who holds which seat, from being arranged to leaving."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, FetchedValue, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AppointmentId, BindingId, OrganizationId, PersonId, PostId, RoundId
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
        CheckConstraint(
            "ending IN ('expired', 'resigned', 'transferred', 'promoted', 'unfit',"
            " 'lost_contact', 'dissolved', 'ex_officio', 'other')",
            name="ending_known",
        ),
        CheckConstraint("ending IS NULL OR state = 'ended'", name="ending_has_ended"),
        CheckConstraint("handover IN ('none', 'open', 'done')", name="handover_known"),
        CheckConstraint("handover = 'none' OR state = 'ended'", name="handover_has_ended"),
        CheckConstraint(
            "archived_on IS NULL OR (state = 'ended' AND handover <> 'open')",
            name="archived_is_settled",
        ),
        CheckConstraint(
            "state <> 'in_office' OR COALESCE(seat_no, 0) >= 1", name="in_office_has_a_seat"
        ),
        Index(
            "uq_appointment_post_id_seat_no_in_office",
            "post_id",
            "seat_no",
            unique=True,
            postgresql_where=text("state = 'in_office'"),
        ),
        Index(
            "ix_appointment_ends_on_live",
            "ends_on",
            postgresql_where=text(LIVE),
        ),
        CheckConstraint("(binding_id IS NULL) = (leading_id IS NULL)", name="bound_has_leading"),
        Index(
            "ix_appointment_leading_id",
            "leading_id",
            postgresql_where=text("leading_id IS NOT NULL"),
        ),
        Index(
            "ix_appointment_handover_open",
            "org_path",
            postgresql_where=text("handover = 'open'"),
        ),
        Index("ix_appointment_starts_on_id", "starts_on", "id"),
        Index("ix_appointment_last_day", text("coalesce(ends_on, '2999-12-31'::date)"), "id"),
        Index("ix_appointment_org_path", "org_path", "starts_on", "id"),
        Index(
            "ix_appointment_starts_on",
            "starts_on",
            postgresql_where=text("state IN ('in_office', 'ended')"),
        ),
        Index("ix_appointment_ended_on", "ended_on", postgresql_where=text("state = 'ended'")),
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
    seat_no: Mapped[int | None] = mapped_column(
        server_default=FetchedValue(), server_onupdate=FetchedValue()
    )
    """Which seat of the post a person in office holds. The database gives the lowest free one
    and refuses where none is; an old roster that names too many gets numbers above them."""
    agreed_ends_on: Mapped[date | None]
    """Last day of the term before it was extended; empty where it never was."""
    ending: Mapped[str | None]
    handover: Mapped[str] = mapped_column(server_default=text("'none'"))
    binding_id: Mapped[BindingId | None] = mapped_column(ForeignKey("post_binding.id"))
    """The ex-officio binding that made it."""
    leading_id: Mapped[AppointmentId | None] = mapped_column(ForeignKey("appointment.id"))
    """The appointment it comes with and ends with."""
    archived_on: Mapped[date | None]
    appraisal: Mapped[str | None]
    """The closing appraisal (鉴定), written when the appointment is archived."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
