"""Practice posts (一线练兵): a person on a key project, at petition reception and the like."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, PersonId, PracticeId
from roster.models.base import Base, OrgPath


class PracticeAssignment(Base):
    """Somebody practises somewhere for a time. Written by the slice ``practice``.

    The appraisal is about the work only; nothing private belongs into it.
    """

    __tablename__ = "practice_assignment"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('key_project', 'petition', 'village', 'emergency', 'other')",
            name="kind_known",
        ),
        CheckConstraint("state IN ('open', 'done', 'cancelled')", name="state_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint("hours >= 0", name="hours_not_negative"),
        CheckConstraint("(state = 'done') = (appraisal IS NOT NULL)", name="done_is_appraised"),
        CheckConstraint(
            "(state = 'cancelled') = (cancel_reason IS NOT NULL)", name="cancelled_has_reason"
        ),
        Index("ix_practice_assignment_org_path", "org_path", "starts_on", "id"),
        Index("ix_practice_assignment_person_id", "person_id"),
        Index("ix_practice_assignment_organization_id", "organization_id"),
        Index("ix_practice_assignment_starts_on", "starts_on", "id"),
    )

    id: Mapped[PracticeId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Who assigned it."""
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    place: Mapped[str]
    task: Mapped[str]
    supervisor: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    hours: Mapped[Decimal | None] = mapped_column(Numeric(6, 1))
    appraisal: Mapped[str | None]
    appraised_by: Mapped[AccountId | None]
    cancel_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
