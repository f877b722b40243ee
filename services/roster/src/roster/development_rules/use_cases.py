"""Setting what holds from a day on."""

from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.development_rules import is_acceptable
from roster.development_rules import queries
from roster.development_rules.errors import (
    RuleDayTakenError,
    RuleOrganizationNotFoundError,
    RuleValueRefusedError,
)
from roster.development_rules.schemas import DevelopmentRuleIn
from roster.ids import AccountId, RuleSettingId
from roster.models.base import PLUMBING
from roster.models.development.rule import DevelopmentRule
from roster.models.organization import Organization
from roster.models.tree import organization_in


async def set_rule(
    session: AsyncSession, scope: Scope, account_id: AccountId, body: DevelopmentRuleIn
) -> Organization:
    """Set a value from a day on; earlier values stay as they were for earlier days.

    Raises:
        RuleOrganizationNotFoundError: it is not there, or not for this caller.
        RuleValueRefusedError: the value has not the form its rule reads.
        RuleDayTakenError: the organization set this rule for this day before.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise RuleOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    if not is_acceptable(body.key, body.value):
        raise RuleValueRefusedError("请按这项设置现有值的样子填写。")
    if await queries.is_set_on(session, organization.id, body.key, body.valid_from):
        raise RuleDayTakenError("请换一个生效日期。")
    rule = DevelopmentRule(
        id=RuleSettingId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        key=body.key,
        value=body.value,
        valid_from=body.valid_from,
        source=body.source,
        recorded_by=account_id,
    )
    session.add(rule)
    await session.flush()
    event = Event("development_rule.set", f"development-rules/{rule.id}", rule.org_path,
                  {"key": rule.key})  # fmt: skip
    await emit(session, PLUMBING, event)
    return organization
