"""SQL of the slice ``development_rules``."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId
from roster.models.development.rule import DevelopmentRule
from roster.models.organization import Organization
from roster.models.tree import paths_above


async def rules_for(
    session: AsyncSession, path: str, today: date
) -> Sequence[Row[*tuple[Any, ...]]]:
    """What is set at or above an organization found in scope; the one that holds comes first."""
    found = await session.execute(
        select(
            DevelopmentRule.key,
            DevelopmentRule.value,
            DevelopmentRule.valid_from,
            DevelopmentRule.source,
            DevelopmentRule.organization_id,
            Organization.name.label("organization_name"),
        )
        .join(Organization, Organization.id == DevelopmentRule.organization_id)
        .where(
            DevelopmentRule.org_path.in_([*paths_above(path), path]),
            DevelopmentRule.valid_from <= today,
        )
        .order_by(func.length(DevelopmentRule.org_path).desc(), DevelopmentRule.valid_from.desc())
    )
    return found.all()


async def is_set_on(
    session: AsyncSession, organization_id: OrganizationId, key: str, day: date
) -> bool:
    found = await session.scalar(
        select(DevelopmentRule.id).where(
            DevelopmentRule.organization_id == organization_id,
            DevelopmentRule.key == key,
            DevelopmentRule.valid_from == day,
        )
    )
    return found is not None
