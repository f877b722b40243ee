"""Counts over a subtree."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVarTuple

from common.scope import Scope
from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.indicators.rules import DEFAULT_TARGETS, Rules
from roster.core.vocabulary import OrganizationStatus, System
from roster.ids import IndicatorRuleId, OrganizationId
from roster.models.indicator_rule import IndicatorRule
from roster.models.organization import Organization
from roster.models.tree import paths_above

Columns = TypeVarTuple("Columns")


async def only_top(session: AsyncSession, scope: Scope) -> Organization | None:
    """The League organization that holds everything in scope, where there is one."""
    found = await session.scalars(_tops(select(Organization), scope).limit(2))
    tops = found.all()
    return tops[0] if len(tops) == 1 else None


def children_of(scope: Scope, parent: Organization | None) -> Select[*tuple[Any, ...]]:
    """Active League organizations right below, or the tops of what the caller sees."""
    child = aliased(Organization)
    below = (
        select(func.count())
        .where(
            child.parent_league_id == Organization.id,
            child.system == System.LEAGUE,
            child.status == OrganizationStatus.ACTIVE,
        )
        .scalar_subquery()
    )
    statement = select(
        Organization.id.label("organization_id"),
        Organization.name,
        Organization.short_name,
        Organization.path,
        below.label("child_count"),
    ).where(
        scope.where(Organization.path),
        Organization.system == System.LEAGUE,
        Organization.status == OrganizationStatus.ACTIVE,
    )
    if parent is not None:
        return statement.where(Organization.parent_league_id == parent.id)
    return _tops(statement, scope)


def _tops(statement: Select[*Columns], scope: Scope) -> Select[*Columns]:
    statement = statement.where(
        Organization.system == System.LEAGUE, Organization.status == OrganizationStatus.ACTIVE
    )
    if "" in scope.paths:
        return statement.where(Organization.parent_league_id.is_(None))
    return statement.where(Organization.path.in_(scope.paths))


CHILD_KEYS = (Organization.path,)


async def rules_in_force(session: AsyncSession, path: str, day: date) -> Rules:
    """The latest rule of the nearest organization above, itself included; else the defaults.

    Rules of superiors hold below them, so this one looks above the caller's scope; what it finds
    are limits and targets, and no word of who set them.
    """
    return (await rules_at_each(session, [path], day))[path]


async def rules_at_each(session: AsyncSession, paths: Sequence[str], day: date) -> dict[str, Rules]:
    """``rules_in_force`` of many organizations, read at once."""
    above = {path: {*paths_above(path), path} for path in paths}
    found = await session.scalars(
        select(IndicatorRule)
        .where(IndicatorRule.org_path.in_(set().union(*above.values())))
        .where(IndicatorRule.valid_from <= day)
        .order_by(func.length(IndicatorRule.org_path).desc(), IndicatorRule.valid_from.desc())
    )
    rules = found.all()
    return {
        path: _rules(next((one for one in rules if one.org_path in above[path]), None), path)
        for path in paths
    }


def _rules(found: IndicatorRule | None, path: str) -> Rules:
    if found is None:
        return Rules()
    return Rules(
        duty_days=found.duty_days,
        age_limit=found.age_limit,
        age_includes_limit=found.age_includes_limit,
        villages=found.villages if found.org_path == path else None,
        scarce_majors=tuple(found.scarce_majors) or Rules().scarce_majors,
        renewal_rate=found.renewal_percent / 100,
        targets={**DEFAULT_TARGETS, **found.targets},
    )


def rules_matching(scope: Scope) -> Select[*tuple[Any, ...]]:
    """Rules that were set in scope, without an order."""
    return (
        select(
            *IndicatorRule.__table__.columns,
            Organization.name.label("organization_name"),
        )
        .join(Organization, Organization.id == IndicatorRule.organization_id)
        .where(scope.where(IndicatorRule.org_path))
    )


RULE_KEYS = (IndicatorRule.org_path, IndicatorRule.valid_from, IndicatorRule.id)


async def rule_in(
    session: AsyncSession, scope: Scope, rule_id: IndicatorRuleId
) -> IndicatorRule | None:
    """The rule, locked until commit."""
    return await session.scalar(
        select(IndicatorRule)
        .where(IndicatorRule.id == rule_id, scope.where(IndicatorRule.org_path))
        .with_for_update()
    )


async def rule_exists(
    session: AsyncSession, organization_id: OrganizationId, valid_from: date
) -> bool:
    found = await session.scalar(
        select(IndicatorRule.id).where(
            IndicatorRule.organization_id == organization_id,
            IndicatorRule.valid_from == valid_from,
        )
    )
    return found is not None
