"""Check-ins (报到): at the post's organization and at home."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId, CheckInId, OrganizationId
from roster.models.base import Base, OrgPath


class CheckIn(Base):
    """A person reported in somewhere. Written by ``appointments``; never changed afterwards."""

    __tablename__ = "check_in"
    __table_args__ = (
        CheckConstraint("kind IN ('post', 'home')", name="kind_known"),
        CheckConstraint("method IN ('onsite', 'qr', 'phone', 'online')", name="method_known"),
        UniqueConstraint("appointment_id", "organization_id", "at"),
        Index("ix_check_in_org_path", "org_path"),
        Index("ix_check_in_organization_id", "organization_id"),
    )

    id: Mapped[CheckInId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    """Where: the post's own organization, or the one of the place the person lives in."""
    org_path: Mapped[OrgPath]
    """Path of the appointment, which decides who may see the check-in."""
    kind: Mapped[str]
    at: Mapped[datetime]
    method: Mapped[str]
    received_by: Mapped[AccountId | None]
    """Who received it; empty where the person checked in by themself."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
