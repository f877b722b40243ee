"""Setting the rules of indicators."""

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, IndicatorRuleId
from roster.indicators import queries
from roster.indicators.errors import (
    IndicatorOrganizationNotFoundError,
    IndicatorRuleExistsError,
    IndicatorRuleNotFoundError,
)
from roster.indicators.schemas import IndicatorRuleIn, IndicatorRulePatch
from roster.models.base import PLUMBING
from roster.models.indicator_rule import IndicatorRule
from roster.models.tree import organization_in


async def set_rule(
    session: AsyncSession, scope: Scope, account_id: AccountId, body: IndicatorRuleIn
) -> IndicatorRule:
    """Set limits and targets for an organization and those below it, from a day on.

    Raises:
        IndicatorOrganizationNotFoundError: it is not there, or not for this caller.
        IndicatorRuleExistsError: it has a rule from that day already.
    """
    organization = await organization_in(session, scope, body.organization_id, locked=True)
    if organization is None:
        raise IndicatorOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    if await queries.rule_exists(session, organization.id, body.valid_from):
        raise IndicatorRuleExistsError("请修改那条设置，或换一个生效日期。")
    rule = IndicatorRule(
        id=IndicatorRuleId(new_id()),
        org_path=organization.path,
        set_by=account_id,
        **body.model_dump(),
    )
    session.add(rule)
    await session.flush()
    await _say(session, rule, "indicator_rule.set")
    return rule


async def change_rule(
    session: AsyncSession,
    scope: Scope,
    rule_id: IndicatorRuleId,
    patch: IndicatorRulePatch,
    *,
    seen: int,
) -> IndicatorRule:
    """Put other limits and targets into a rule.

    Raises:
        IndicatorRuleNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
    """
    rule = await _seen(session, scope, rule_id, seen)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(rule, field, value)
    await session.flush()
    await _say(session, rule, "indicator_rule.changed")
    return rule


async def remove_rule(
    session: AsyncSession, scope: Scope, rule_id: IndicatorRuleId, *, seen: int
) -> None:
    """Take a rule back; the one before it, or the superior's, holds again.

    Raises:
        IndicatorRuleNotFoundError, PreconditionFailedError: as when changed.
    """
    rule = await _seen(session, scope, rule_id, seen)
    await _say(session, rule, "indicator_rule.removed")
    await session.delete(rule)


async def _seen(
    session: AsyncSession, scope: Scope, rule_id: IndicatorRuleId, seen: int
) -> IndicatorRule:
    rule = await queries.rule_in(session, scope, rule_id)
    if rule is None:
        raise IndicatorRuleNotFoundError
    if rule.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return rule


async def _say(session: AsyncSession, rule: IndicatorRule, type_: str) -> None:
    data = {"indicator_rule_id": str(rule.id), "version": rule.version}
    await emit(session, PLUMBING, Event(type_, f"indicators/rules/{rule.id}", rule.org_path, data))
