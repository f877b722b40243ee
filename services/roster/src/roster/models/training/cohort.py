"""Training programmes of a year, their cohorts (期次), who is enrolled and who was there."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    CohortId,
    EnrolmentId,
    OrganizationId,
    PersonId,
    ProgrammeId,
    TrainingSessionId,
)
from roster.models.base import Base, OrgPath

KINDS = "kind IN ('concentrated', 'political', 'online', 'topic')"
GROUPS = "IN ('serving', 'secretaries', 'deputies', 'seconded', 'concurrent', 'volunteers')"
PLACED = "state IN ('enrolled', 'attended', 'absent')"


class TrainingProgramme(Base):
    """A line of an organization's training plan for a year. Written by the slice ``training``."""

    __tablename__ = "training_programme"
    __table_args__ = (
        CheckConstraint(KINDS, name="kind_known"),
        CheckConstraint(f"target_group {GROUPS}", name="target_group_known"),
        CheckConstraint("status IN ('planned', 'closed')", name="status_known"),
        CheckConstraint("planned_heads >= 0", name="planned_heads_not_negative"),
        CheckConstraint("plan_year BETWEEN 1950 AND 2100", name="plan_year_in_range"),
        Index("ix_training_programme_org_path", "org_path", "plan_year", "id"),
        Index("ix_training_programme_organization_id", "organization_id"),
    )

    id: Mapped[ProgrammeId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    kind: Mapped[str]
    plan_year: Mapped[int]
    target_group: Mapped[str]
    """Whom it is for; coverage is counted against the people of this group in the subtree."""
    planned_heads: Mapped[int] = mapped_column(server_default=text("0"))
    basis: Mapped[str | None]
    """The plan or document that provides for it (e.g. the county's cadre training plan)."""
    status: Mapped[str] = mapped_column(server_default=text("'planned'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TrainingCohort(Base):
    """One run of a programme with its dates and quota. Written by the slice ``training``.

    The row is locked while people are enrolled, so the quota holds.
    """

    __tablename__ = "training_cohort"
    __table_args__ = (
        CheckConstraint(KINDS, name="kind_known"),
        CheckConstraint(
            "state IN ('planned', 'open', 'finished', 'cancelled')", name="state_known"
        ),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("quota >= 1", name="quota_positive"),
        CheckConstraint("hours >= 0", name="hours_not_negative"),
        CheckConstraint("off_job_days >= 0", name="off_job_days_not_negative"),
        Index("ix_training_cohort_org_path", "org_path", "starts_on", "id"),
        Index("ix_training_cohort_programme_id", "programme_id", "starts_on"),
        Index("ix_training_cohort_organization_id", "organization_id"),
    )

    id: Mapped[CohortId] = mapped_column(primary_key=True)
    programme_id: Mapped[ProgrammeId] = mapped_column(ForeignKey("training_programme.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    kind: Mapped[str]
    """The programme's, kept here so that the ledger needs no join."""
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    enrol_by: Mapped[date]
    """Last day on which people may enrol or withdraw by themselves."""
    place: Mapped[str | None]
    link: Mapped[str | None]
    """Where an online course is held; nothing is tracked there."""
    hours: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    """What whoever attends the whole of it gets."""
    off_job_days: Mapped[int] = mapped_column(server_default=text("0"))
    """Working days away from the job; counts towards off-job political training."""
    quota: Mapped[int]
    only_target_group: Mapped[bool] = mapped_column(server_default=text("true"))
    self_enrolment: Mapped[bool] = mapped_column(server_default=text("true"))
    state: Mapped[str] = mapped_column(server_default=text("'planned'"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TrainingEnrolment(Base):
    """A person in a cohort, placed or waiting. Written by the slice ``training``."""

    __tablename__ = "training_enrolment"
    __table_args__ = (
        UniqueConstraint("cohort_id", "person_id"),
        CheckConstraint(
            "state IN ('enrolled', 'waiting', 'withdrawn', 'attended', 'absent')",
            name="state_known",
        ),
        CheckConstraint("result IN ('passed', 'failed', 'excellent')", name="result_known"),
        CheckConstraint("(state = 'waiting') = (waits_since IS NOT NULL)", name="waiting_is_dated"),
        Index("ix_training_enrolment_cohort_id", "cohort_id", "created_at", "id"),
        Index("ix_training_enrolment_person_id", "person_id"),
    )

    id: Mapped[EnrolmentId] = mapped_column(primary_key=True)
    cohort_id: Mapped[CohortId] = mapped_column(ForeignKey("training_cohort.id"))
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    """The person's managing organization when they were enrolled."""
    state: Mapped[str]
    waits_since: Mapped[datetime | None]
    """Who has waited longest moves up first."""
    by_self: Mapped[bool] = mapped_column(server_default=text("false"))
    result: Mapped[str | None]
    hours: Mapped[Decimal | None] = mapped_column(Numeric(6, 1))
    """Hours written to the ledger for this cohort."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TrainingSession(Base):
    """One meeting of a cohort; where there are some, hours follow who was at which.

    Written by the slice ``training``.
    """

    __tablename__ = "training_session"
    __table_args__ = (
        CheckConstraint("hours > 0", name="hours_positive"),
        Index("ix_training_session_cohort_id", "cohort_id", "held_on", "id"),
    )

    id: Mapped[TrainingSessionId] = mapped_column(primary_key=True)
    cohort_id: Mapped[CohortId] = mapped_column(ForeignKey("training_cohort.id"))
    held_on: Mapped[date]
    title: Mapped[str]
    hours: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    noted_at: Mapped[datetime | None]
    """When attendance was last noted."""
    created_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TrainingAttendance(Base):
    """Somebody was at a session. Written by the slice ``training``."""

    __tablename__ = "training_attendance"
    __table_args__ = (Index("ix_training_attendance_enrolment_id", "enrolment_id"),)

    session_id: Mapped[TrainingSessionId] = mapped_column(
        ForeignKey("training_session.id"), primary_key=True
    )
    enrolment_id: Mapped[EnrolmentId] = mapped_column(
        ForeignKey("training_enrolment.id"), primary_key=True
    )
