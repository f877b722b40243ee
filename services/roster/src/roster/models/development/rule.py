"""Dated configuration of development, and reading what holds on a day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from roster.core.development_rules import DEFAULTS, RuleKey
from roster.ids import AccountId, OrganizationId, RuleSettingId
from roster.models.base import Base, OrgPath
from roster.models.tree import paths_above


class DevelopmentRule(Base):
    """A value from a day on. Written by ``development_rules``; never changed, only followed."""

    __tablename__ = "development_rule"
    __table_args__ = (
        UniqueConstraint("organization_id", "key", "valid_from"),
        Index("ix_development_rule_org_path", "org_path", "key", "valid_from"),
    )

    id: Mapped[RuleSettingId] = mapped_column(primary_key=True)
    organization_id: Mapped[OrganizationId] = mapped_column(ForeignKey("organization.id"))
    org_path: Mapped[OrgPath]
    key: Mapped[str]
    value: Mapped[Any] = mapped_column(JSONB)
    valid_from: Mapped[date]
    source: Mapped[str]
    """The document it comes from."""
    recorded_by: Mapped[AccountId]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


async def rule_in_force(  # JSON, of the form its rule says
    session: AsyncSession, path: str, key: RuleKey, today: date
) -> Any:  # noqa: ANN401
    """The value of the nearest organization at or above ``path``; else the default."""
    found = await session.execute(
        select(DevelopmentRule.value)
        .where(
            DevelopmentRule.key == key,
            DevelopmentRule.org_path.in_([*paths_above(path), path]),
            DevelopmentRule.valid_from <= today,
        )
        .order_by(func.length(DevelopmentRule.org_path).desc(), DevelopmentRule.valid_from.desc())
        .limit(1)
    )
    row = found.one_or_none()
    return DEFAULTS[key].value if row is None else row.value
