"""The ledger of training hours, what people report for it, and the rules about it."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    EnrolmentId,
    OrganizationId,
    PersonId,
    TrainingClaimId,
    TrainingHoursId,
    TrainingRuleId,
)
from roster.models.base import Base, OrgPath
from roster.models.training.cohort import GROUPS, KINDS


class TrainingHours(Base):
    """One entry of the ledger. Written by ``training`` and ``learning``, never changed.

    A mistake is mended by a second entry that takes the first one back (``reverses_id``).
    """

    __tablename__ = "training_hours"
    __table_args__ = (
        CheckConstraint(KINDS, name="kind_known"),
        CheckConstraint("source IN ('cohort', 'claim', 'staff', 'reversal')", name="source_known"),
        CheckConstraint(
            "(source = 'reversal') = (reverses_id IS NOT NULL)", name="reversal_refers"
        ),
        CheckConstraint("claim_id IS NULL OR source = 'claim'", name="claim_refers"),
        CheckConstraint(
            "CASE WHEN reverses_id IS NULL THEN hours >= 0 ELSE hours <= 0 END",
            name="only_reversals_take_back",
        ),
        CheckConstraint("off_job_days >= 0", name="off_job_days_not_negative"),
        Index("ix_training_hours_person_id", "person_id", "on_day", "id"),
        Index("ix_training_hours_on_day", "on_day", "id"),
        Index("ix_training_hours_enrolment_id", "enrolment_id"),
        Index(
            "uq_training_hours_reverses_id",
            "reverses_id",
            unique=True,
            postgresql_where=text("reverses_id IS NOT NULL"),
        ),
        Index(
            "uq_training_hours_claim_id",
            "claim_id",
            unique=True,
            postgresql_where=text("claim_id IS NOT NULL"),
        ),
    )

    id: Mapped[TrainingHoursId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    on_day: Mapped[date]
    """The day on which the training ended."""
    kind: Mapped[str]
    title: Mapped[str]
    hours: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    off_job_days: Mapped[int] = mapped_column(server_default=text("0"))
    source: Mapped[str]
    enrolment_id: Mapped[EnrolmentId | None] = mapped_column(ForeignKey("training_enrolment.id"))
    claim_id: Mapped[TrainingClaimId | None] = mapped_column(ForeignKey("training_claim.id"))
    reverses_id: Mapped[TrainingHoursId | None] = mapped_column(ForeignKey("training_hours.id"))
    reason: Mapped[str | None]
    written_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class TrainingClaim(Base):
    """Hours a person reports, e.g. of an online course, until staff verify them.

    Written by the slice ``learning``. The certificate is sealed: it names the person.
    """

    __tablename__ = "training_claim"
    __table_args__ = (
        CheckConstraint(KINDS, name="kind_known"),
        CheckConstraint("state IN ('pending', 'accepted', 'refused')", name="state_known"),
        CheckConstraint("hours > 0", name="hours_positive"),
        CheckConstraint("off_job_days >= 0", name="off_job_days_not_negative"),
        CheckConstraint(
            "num_nulls(file_name, file_sealed, file_key_id) IN (0, 3)", name="file_is_whole"
        ),
        Index("ix_training_claim_person_id", "person_id", "created_at"),
        Index("ix_training_claim_created_at", "created_at", "id"),
    )

    id: Mapped[TrainingClaimId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    org_path: Mapped[OrgPath]
    on_day: Mapped[date]
    kind: Mapped[str]
    title: Mapped[str]
    hours: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    off_job_days: Mapped[int] = mapped_column(server_default=text("0"))
    link: Mapped[str | None]
    file_name: Mapped[str | None]
    file_sealed: Mapped[bytes | None]
    file_key_id: Mapped[str | None]
    state: Mapped[str] = mapped_column(server_default=text("'pending'"))
    answer: Mapped[str | None]
    """Why it was refused, or what was looked at."""
    answered_by: Mapped[AccountId | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class TrainingRule(Base):
    """How much training a subtree asks for, from a day on. Written by the slice ``learning``.

    The rule of the nearest organization above holds; where there is none, the assumed ones of
    ``core.training.standing``.
    """

    __tablename__ = "training_rule"
    __table_args__ = (
        CheckConstraint("kind IN ('annual_hours', 'off_job_days')", name="kind_known"),
        CheckConstraint(f"target_group {GROUPS}", name="target_group_known"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("period_years BETWEEN 1 AND 10", name="period_years_in_range"),
        CheckConstraint("valid_to >= valid_from", name="valid_to_after_from"),
        Index("ix_training_rule_org_path", "org_path", "kind", "valid_from"),
        Index("ix_training_rule_organization_id", "organization_id"),
        Index(
            "uq_training_rule_organization_id_kind_open",
            "organization_id",
            "kind",
            unique=True,
            postgresql_where=text("valid_to IS NULL"),
        ),
    )

    id: Mapped[TrainingRuleId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(Numeric(6, 1))
    """Hours a year, or working days in one go."""
    period_years: Mapped[int]
    target_group: Mapped[str]
    counts_online: Mapped[bool] = mapped_column(server_default=text("false"))
    """Whether online learning counts towards the hours of a year."""
    source_note: Mapped[str]
    """The document it is from, or that it is assumed."""
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
