"""报到 without an appointment, and the log of theory and practice."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Numeric, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import (
    AccountId,
    AppointmentId,
    DutyLogId,
    OrganizationId,
    PersonId,
    ReportInId,
)
from roster.models.base import Base, OrgPath


class ReportIn(Base):
    """A person reported to an organization to take part there. Written by ``attendance``."""

    __tablename__ = "report_in"
    __table_args__ = (
        CheckConstraint(
            "purpose IN ('residence', 'winter_holiday', 'summer_holiday', 'festival', 'weekend')",
            name="purpose_known",
        ),
        CheckConstraint("method IN ('onsite', 'qr', 'phone', 'online')", name="method_known"),
        UniqueConstraint("person_id", "organization_id", "purpose", "reported_on"),
        Index("ix_report_in_org_path", "org_path", "reported_on", "id"),
        Index("ix_report_in_organization_id", "organization_id"),
    )

    id: Mapped[ReportInId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    """Path of the receiving organization, which decides who may see it."""
    purpose: Mapped[str]
    reported_on: Mapped[date]
    method: Mapped[str]
    received_by: Mapped[AccountId | None]
    """Empty where the person reported by themself."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class DutyLog(Base):
    """理论学习 or 实践打卡: what someone did, when and for how long. Written by ``attendance``.

    The place is words; no position is taken and none is kept.
    """

    __tablename__ = "duty_log"
    __table_args__ = (
        CheckConstraint("kind IN ('theory', 'practice')", name="kind_known"),
        CheckConstraint("hours > 0 AND hours <= 24", name="hours_in_a_day"),
        Index("ix_duty_log_org_path", "org_path", "done_on", "id"),
        Index("ix_duty_log_person_id", "person_id", "done_on"),
        Index("ix_duty_log_appointment_id", "appointment_id"),
    )

    id: Mapped[DutyLogId] = mapped_column(primary_key=True)
    person_id: Mapped[PersonId] = mapped_column(ForeignKey("person.id"))
    appointment_id: Mapped[AppointmentId | None] = mapped_column(ForeignKey("appointment.id"))
    org_path: Mapped[OrgPath]
    """Path of the appointment, or of the person where there is none."""
    kind: Mapped[str]
    done_on: Mapped[date]
    hours: Mapped[Decimal] = mapped_column(Numeric(4, 1))
    place: Mapped[str | None]
    content: Mapped[str]
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
