"""Rules that hold in a subtree from a day on."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, RuleSetId
from roster.models.base import Base, OrgPath


class RuleSet(Base):
    """What a committee sets for its area. Written by the slice ``rules``.

    ``values`` names only what differs from what holds above.
    """

    __tablename__ = "organization_rule_set"
    __table_args__ = (
        Index("uq_organization_rule_set_organization_id_effective_on", "organization_id",
              "effective_on", unique=True),
        Index("ix_organization_rule_set_org_path", "org_path", "effective_on", "id"),
    )  # fmt: skip

    id: Mapped[RuleSetId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    effective_on: Mapped[date]
    values: Mapped[dict[str, Any]]
    document_no: Mapped[str | None]
    note: Mapped[str | None]
    recorded_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
