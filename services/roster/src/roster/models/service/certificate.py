"""任职证明、实践证明: numbered, checkable by anybody, revocable."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, AppointmentId, CertificateId, OrganizationId
from roster.models.base import Base, OrgPath


class Certificate(Base):
    """What was certified, as of the day of issue. Written by ``appointments.certificates``."""

    __tablename__ = "certificate"
    __table_args__ = (
        CheckConstraint("kind IN ('service', 'practice')", name="kind_known"),
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        CheckConstraint(
            "(revoked_on IS NULL) = (revoked_reason IS NULL)", name="revoked_has_reason"
        ),
        Index("uq_certificate_year_serial", "year", "serial", unique=True),
        Index("uq_certificate_number", "number", unique=True),
        Index("ix_certificate_appointment_id", "appointment_id"),
        Index("ix_certificate_org_path", "org_path", "issued_on", "id"),
    )

    id: Mapped[CertificateId] = mapped_column(primary_key=True)
    appointment_id: Mapped[AppointmentId] = mapped_column(ForeignKey("appointment.id"))
    issuer_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    kind: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    number: Mapped[str]
    """``QQ2026-000017``: what is printed and typed."""
    check_code: Mapped[str]
    """Ten letters and digits; with the number they open the public check."""
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    hours: Mapped[int | None]
    issued_on: Mapped[date]
    issued_by: Mapped[AccountId]
    revoked_on: Mapped[date | None]
    revoked_reason: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
