"""What a place has decided about its indicators, from a day on."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, IndicatorRuleId, OrganizationId
from roster.models.base import Base, OrgPath


class IndicatorRule(Base):
    """Limits, targets and words for a subtree. Written by the slice ``indicators``.

    The rule of the nearest organization above counts, and of its rules the latest that has begun.
    """

    __tablename__ = "indicator_rule"
    __table_args__ = (
        UniqueConstraint("organization_id", "valid_from"),
        CheckConstraint("duty_days BETWEEN 1 AND 366", name="duty_days_in_range"),
        CheckConstraint("age_limit BETWEEN 20 AND 60", name="age_limit_in_range"),
        CheckConstraint("villages >= 1", name="villages_positive"),
        CheckConstraint("renewal_percent BETWEEN 0 AND 100", name="renewal_percent_in_range"),
        Index("ix_indicator_rule_org_path", "org_path", "valid_from", "id"),
    )

    id: Mapped[IndicatorRuleId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    valid_from: Mapped[date]
    duty_days: Mapped[int] = mapped_column(server_default=text("30"))
    age_limit: Mapped[int] = mapped_column(server_default=text("35"))
    age_includes_limit: Mapped[bool] = mapped_column(server_default=text("true"))
    villages: Mapped[int | None]
    """By the division table; of this organization only, not of those below it."""
    renewal_percent: Mapped[int] = mapped_column(server_default=text("0"))
    scarce_majors: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    targets: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """Smallest value by indicator; a figure below it is an alarm."""
    note: Mapped[str | None]
    set_by: Mapped[AccountId]
    version: Mapped[int] = mapped_column(server_default=text("1"))
    """Grows with every change; a change made on an older one finds no row."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    updated_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())

    __mapper_args__ = {"version_id_col": version, "eager_defaults": True}  # noqa: RUF012
