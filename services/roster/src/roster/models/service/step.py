"""The steps of an appointment: who did what, with which document."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, PrimaryKeyConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId
from roster.models.base import Base


class AppointmentStep(Base):
    """One step taken. Written by ``appointments``; never changed afterwards."""

    __tablename__ = "appointment_step"
    __table_args__ = (
        PrimaryKeyConstraint("appointment_id", "number"),
        Index("ix_appointment_step_recorded_at", "recorded_at"),
    )

    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    number: Mapped[int] = mapped_column(autoincrement=False)
    """Version of the appointment that the step made."""
    step: Mapped[str]
    """A step of ``core.lifecycle``, or ``arrange``, ``correct``, ``bind``."""
    effective_on: Mapped[date]
    taken_by: Mapped[AccountId | None]
    """Empty where the system took it: an ex-officio post that followed its leading one."""
    document_no: Mapped[str | None]
    note: Mapped[str | None]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
