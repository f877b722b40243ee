"""Grids (网格): areas that a village's or community's organization serves."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import GridId, OrganizationId, PersonId
from roster.models.base import Base, OrgPath


class Grid(Base):
    """A service area. It is no League organization. Written by the slice ``grids``."""

    __tablename__ = "grid"
    __table_args__ = (
        CheckConstraint("households >= 0", name="households_not_negative"),
        Index("uq_grid_organization_id_code", "organization_id", "code", unique=True),
        Index("ix_grid_org_path", "org_path", "code", "id"),
        Index("ix_grid_responsible_id", "responsible_id"),
    )

    id: Mapped[GridId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    name: Mapped[str]
    code: Mapped[str]
    area: Mapped[str | None]
    """Streets and buildings, in words."""
    households: Mapped[int | None]
    responsible_id: Mapped[PersonId | None] = mapped_column(ForeignKey("person.id"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
