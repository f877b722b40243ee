"""SQL of the slice ``service_rules``."""

from typing import Any

from common.scope import Scope
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId, ServiceRuleId
from roster.models.organization import Organization
from roster.models.service.rule import ServiceRule
from roster.models.tree import at_or_below

KEYS = (ServiceRule.org_path, ServiceRule.subject, ServiceRule.valid_from, ServiceRule.id)


def rules_matching(
    scope: Scope, organization_id: OrganizationId | None
) -> Select[*tuple[Any, ...]]:
    """Rules set at or below an organization, those of the past too."""
    statement = (
        select(*ServiceRule.__table__.columns, Organization.name.label("organization_name"))
        .select_from(ServiceRule)
        .join(Organization, Organization.id == ServiceRule.organization_id)
        .where(scope.where(ServiceRule.org_path))
    )
    if organization_id is not None:
        statement = statement.where(at_or_below(ServiceRule.org_path, scope, organization_id))
    return statement


async def same_rule(session: AsyncSession, rule: ServiceRule) -> ServiceRuleId | None:
    return await session.scalar(
        select(ServiceRule.id).where(
            ServiceRule.organization_id == rule.organization_id,
            ServiceRule.subject == rule.subject,
            ServiceRule.valid_from == rule.valid_from,
        )
    )
