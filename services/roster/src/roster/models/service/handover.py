"""交接: the checklist of an appointment that has ended."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, PrimaryKeyConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId, PersonId
from roster.models.base import Base


class HandoverRecord(Base):
    """Who receives what an ended appointment leaves behind. Written by ``appointments``."""

    __tablename__ = "handover"

    appointment_id: Mapped[AppointmentId] = mapped_column(
        ForeignKey("appointment.id"), primary_key=True
    )
    receiver_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    signed_on: Mapped[date | None]
    signed_by: Mapped[AccountId | None]
    """Who watched the handover (监交) and signed it off."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class HandoverLine(Base):
    """One thing of the checklist. Written by ``appointments``."""

    __tablename__ = "handover_line"
    __table_args__ = (
        PrimaryKeyConstraint("appointment_id", "item"),
        CheckConstraint("state IN ('open', 'handed', 'none')", name="state_known"),
    )

    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("handover.appointment_id"))
    item: Mapped[str]
    state: Mapped[str] = mapped_column(server_default=text("'open'"))
    """``none``: the organization never had one, which the note explains."""
    note: Mapped[str | None]
