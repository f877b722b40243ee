"""Setting the rules of an area, and taking a set back."""

from dataclasses import replace
from datetime import date

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.rules import contradictions
from roster.ids import AccountId, OrganizationId, RuleSetId
from roster.models.base import PLUMBING
from roster.models.structure.rule_set import RuleSet
from roster.models.structure.rules_in_force import rules_in_force
from roster.models.tree import organization_in
from roster.rules import queries
from roster.rules.errors import (
    RulesContradictError,
    RuleSetExistsError,
    RuleSetNotFoundError,
    RulesOrganizationNotFoundError,
)
from roster.rules.schemas import RuleSetIn


async def set_rules(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    body: RuleSetIn,
    *,
    by: AccountId,
) -> RuleSet:
    """Set rules for an organization and all below it, from a day on.

    Raises:
        RulesOrganizationNotFoundError: it is not there, or not for this caller.
        RuleSetExistsError: it set some from that day already.
        RulesContradictError: together with those in force they could never hold.
    """
    organization = await organization_in(session, scope, organization_id, locked=True)
    if organization is None:
        raise RulesOrganizationNotFoundError
    if await queries.is_set_on(session, organization_id, body.effective_on):
        raise RuleSetExistsError("请换一个执行日期，或先撤回那一套。")
    before = await rules_in_force(session, organization.path, body.effective_on)
    found = contradictions(replace(before.rules, **body.values))
    if found:
        raise RulesContradictError(f"{'；'.join(found)}。")
    rule_set = RuleSet(
        id=RuleSetId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        recorded_by=by,
        **body.model_dump(),
    )
    session.add(rule_set)
    await session.flush()
    await _say(session, rule_set, "rules.set", body.effective_on)
    return rule_set


async def withdraw_rules(
    session: AsyncSession, scope: Scope, rule_set_id: RuleSetId, *, seen: int
) -> None:
    """Take a set of rules back: what was in force before it is in force again.

    Raises:
        RuleSetNotFoundError, PreconditionFailedError: as named.
    """
    rule_set = await queries.rule_set_in(session, scope, rule_set_id)
    if rule_set is None:
        raise RuleSetNotFoundError
    if rule_set.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    await session.delete(rule_set)
    await session.flush()
    await _say(session, rule_set, "rules.withdrawn", rule_set.effective_on)


async def _say(session: AsyncSession, rule_set: RuleSet, type_: str, effective_on: date) -> None:
    data = {
        "rule_set_id": str(rule_set.id),
        "organization_id": str(rule_set.organization_id),
        "effective_on": effective_on.isoformat(),
    }
    await emit(session, PLUMBING, Event(type_, f"rules/{rule_set.id}", rule_set.org_path, data))
