"""Rules of appointments that an office sets for itself, each from a day on."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from roster.ids import AccountId, OrganizationId, ServiceRuleId
from roster.models.base import Base, OrgPath


class ServiceRule(Base):
    """What holds in a subtree from a day on. Written by ``service_rules``; never changed.

    A later row for the same subject replaces an earlier one; a row nearer to an organization
    goes before one further up.
    """

    __tablename__ = "service_rule"
    __table_args__ = (
        CheckConstraint(
            "subject IN ('extension', 'opinion', 'clearance', 'notice') OR"
            " subject LIKE 'procedure:%'",
            name="subject_known",
        ),
        UniqueConstraint("organization_id", "subject", "valid_from"),
        Index("ix_service_rule_org_path", "org_path", "subject", "valid_from"),
    )

    id: Mapped[ServiceRuleId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    subject: Mapped[str]
    valid_from: Mapped[date]
    content: Mapped[dict[str, Any]]
    document_no: Mapped[str | None]
    created_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


async def rule_at(
    session: AsyncSession, org_path: str, subject: str, day: date
) -> dict[str, Any] | None:
    """What holds for an organization on a day; None where nobody set it."""
    segments = org_path.rstrip("/").split("/")
    above = ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments) + 1)]
    return await session.scalar(
        select(ServiceRule.content)
        .where(
            ServiceRule.org_path.in_(above),
            ServiceRule.subject == subject,
            ServiceRule.valid_from <= day,
        )
        .order_by(func.length(ServiceRule.org_path).desc(), ServiceRule.valid_from.desc())
        .limit(1)
    )
