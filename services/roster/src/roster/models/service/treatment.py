"""享受“两委”委员待遇: whether an appointment is paid as a committee member, and by which paper."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId, TreatmentId
from roster.models.base import Base


class Treatment(Base):
    """A dated treatment of one appointment. Written by ``appointments``."""

    __tablename__ = "treatment"
    __table_args__ = (
        CheckConstraint("kind IN ('committee_member', 'subsidy', 'none')", name="kind_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        Index("ix_treatment_appointment_id", "appointment_id", "starts_on"),
    )

    id: Mapped[TreatmentId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    kind: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    source: Mapped[str]
    """Who pays: 村级组织运转经费, 苏木镇财政 …"""
    document_no: Mapped[str]
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
