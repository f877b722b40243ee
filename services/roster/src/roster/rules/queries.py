"""SQL of the slice ``rules``. Every function takes the scope it may look into."""

from collections.abc import Iterable, Sequence
from datetime import date

from common.scope import Scope
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId, RuleSetId
from roster.models.organization import Organization
from roster.models.structure.rule_set import RuleSet


async def rule_sets_of(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Sequence[RuleSet]:
    """What an organization set, the latest first."""
    found = await session.scalars(
        select(RuleSet)
        .where(RuleSet.organization_id == organization_id, scope.where(RuleSet.org_path))
        .order_by(RuleSet.effective_on.desc(), RuleSet.id)
    )
    return found.all()


async def rule_set_in(
    session: AsyncSession, scope: Scope, rule_set_id: RuleSetId
) -> RuleSet | None:
    return await session.scalar(
        select(RuleSet)
        .where(RuleSet.id == rule_set_id, scope.where(RuleSet.org_path))
        .with_for_update()
    )


async def is_set_on(
    session: AsyncSession, organization_id: OrganizationId, effective_on: date
) -> bool:
    found = await session.scalar(
        select(RuleSet.id).where(
            RuleSet.organization_id == organization_id, RuleSet.effective_on == effective_on
        )
    )
    return found is not None


async def names_in(
    session: AsyncSession, scope: Scope, ids: Iterable[OrganizationId]
) -> dict[OrganizationId, str]:
    found = await session.execute(
        select(Organization.id, Organization.name).where(
            Organization.id.in_(set(ids)), scope.where(Organization.path)
        )
    )
    return {id_: name for id_, name in found}  # noqa: C416 - a row is not a pair to mypy
