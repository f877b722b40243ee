"""Talks with holders of leading posts who retire soon, and when the post is free."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AppointmentId, RetirementPlanId
from roster.models.base import Base, OrgPath


class RetirementPlan(Base):
    """One talk about one appointment. Written by the slice ``retirements``."""

    __tablename__ = "retirement_plan"
    __table_args__ = (
        UniqueConstraint("appointment_id"),
        CheckConstraint(
            "outcome IN ('steps_down_early', 'until_retirement', 'undecided')",
            name="outcome_known",
        ),
        CheckConstraint("(held_on IS NULL) = (outcome IS NULL)", name="held_has_outcome"),
        CheckConstraint(
            "outcome IS DISTINCT FROM 'steps_down_early' OR post_free_on IS NOT NULL",
            name="early_is_dated",
        ),
        Index("ix_retirement_plan_org_path", "org_path", "planned_on"),
    )

    id: Mapped[RetirementPlanId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    org_path: Mapped[OrgPath]
    planned_on: Mapped[date]
    held_on: Mapped[date | None]
    outcome: Mapped[str | None]
    post_free_on: Mapped[date | None]
    note: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
