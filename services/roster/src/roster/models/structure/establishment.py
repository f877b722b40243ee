"""编制 of organizations, and templates of how an office is staffed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, EstablishmentEntryId, OrganizationId, StaffingTemplateId
from roster.models.base import Base, OrgPath


class EstablishmentEntry(Base):
    """Establishment places from a day on. Written by the slice ``establishment``."""

    __tablename__ = "establishment_entry"
    __table_args__ = (
        CheckConstraint("administrative >= 0", name="administrative_not_negative"),
        CheckConstraint("institutional >= 0", name="institutional_not_negative"),
        Index("uq_establishment_entry_organization_id_effective_on", "organization_id",
              "effective_on", unique=True),
        Index("ix_establishment_entry_org_path", "org_path", "effective_on", "id"),
    )  # fmt: skip

    id: Mapped[EstablishmentEntryId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    effective_on: Mapped[date]
    administrative: Mapped[int]
    institutional: Mapped[int]
    document_no: Mapped[str | None]
    note: Mapped[str | None]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012


class StaffingTemplate(Base):
    """How an office should be staffed, as 6+3+2+1. Written by the slice ``establishment``.

    It belongs to the organization that set it up and may be used by all below it.
    """

    __tablename__ = "staffing_template"
    __table_args__ = (
        Index("uq_staffing_template_organization_id_name", "organization_id", "name", unique=True),
        Index("ix_staffing_template_org_path", "org_path", "name", "id"),
    )

    id: Mapped[StaffingTemplateId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JSONB())
    """``title``, ``form``, ``count`` of each line."""
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
