"""Absences of people in office: leave, secondment away, suspension, lost contact."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, func, or_, select
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AbsenceId, AccountId, AppointmentId
from roster.models.appointment import Appointment
from roster.models.base import Base


class Absence(Base):
    """Days on which a person in office is not at the post. Written by ``appointments``."""

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('on_leave', 'seconded', 'suspended', 'lost_contact')", name="kind_known"
        ),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        Index("ix_absence_appointment_id", "appointment_id", "starts_on"),
    )

    id: Mapped[AbsenceId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    """Last day away; open until the person returns."""
    document_no: Mapped[str | None]
    note: Mapped[str | None]
    approved_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


def away_on(day: date, *kinds: str) -> ColumnElement[bool]:
    """Whether an appointment's holder is away on a day, for lists and counts alike."""
    found = select(Absence.id).where(
        Absence.appointment_id == Appointment.id,
        Absence.starts_on <= day,
        or_(Absence.ends_on.is_(None), Absence.ends_on >= day),
    )
    return (found.where(Absence.kind.in_(kinds)) if kinds else found).exists()
