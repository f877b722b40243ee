"""Setting the rules of appointments, and reading what holds."""

from dataclasses import asdict
from datetime import date

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.procedures import ORDER, REQUIRED, Stage, required_stages
from roster.core.service_rules import DEFAULTS
from roster.ids import AccountId, OrganizationId, ServiceRuleId
from roster.models.base import PLUMBING
from roster.models.service.rule import ServiceRule, rule_at
from roster.models.tree import organization_in
from roster.service_rules import queries
from roster.service_rules.errors import (
    RuleExistsError,
    RuleOrganizationNotFoundError,
    RuleStagesError,
)
from roster.service_rules.schemas import (
    ProcedureContent,
    RuleInForce,
    RulesInForce,
    ServiceRuleIn,
)


async def set_rule(
    session: AsyncSession, scope: Scope, by: AccountId, body: ServiceRuleIn
) -> ServiceRule:
    """Set what holds in an organization's subtree from a day on.

    Raises:
        RuleOrganizationNotFoundError: not there, or not for this caller.
        RuleExistsError: the same subject begins anew on the same day already.
        RuleStagesError: a stage is named twice, or a notice has nothing to announce.
    """
    organization = await organization_in(session, scope, body.organization_id, locked=True)
    if organization is None:
        raise RuleOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    content = body.content.model_dump(mode="json", exclude={"subject", "basis"})
    subject: str = body.content.subject
    if isinstance(body.content, ProcedureContent):
        subject = f"procedure:{body.content.basis}"
        content = {"stages": _stages(body.content.stages)}
    rule = ServiceRule(
        id=ServiceRuleId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        subject=subject,
        valid_from=body.valid_from or clock.today(),
        content=content,
        document_no=body.document_no,
        created_by=by,
    )
    if await queries.same_rule(session, rule) is not None:
        raise RuleExistsError("请换一个生效日期。")
    session.add(rule)
    await session.flush()
    data = {"service_rule_id": str(rule.id), "subject": subject}
    event = Event("service_rule.set", f"service-rules/{rule.id}", organization.path, data)
    await emit(session, PLUMBING, event)
    return rule


async def rules_in_force(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId, day: date
) -> RulesInForce:
    """Everything that holds for an organization on a day.

    Raises:
        RuleOrganizationNotFoundError: not there, or not for this caller.
    """
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise RuleOrganizationNotFoundError
    defaults = {subject: asdict(rule) for subject, rule in DEFAULTS.items()} | {
        f"procedure:{basis}": {"stages": _stages(stages)} for basis, stages in REQUIRED.items()
    }
    rules = []
    for subject, default in defaults.items():
        found = await rule_at(session, organization.path, subject, day)
        content = default if found is None else found
        rules.append(RuleInForce(subject=subject, content=content, is_default=found is None))
    return RulesInForce(organization_id=organization.id, day=day, rules=rules)


def _stages(stages: tuple[Stage, ...] | list[Stage]) -> list[str]:
    """In their order, with those no procedure goes without."""
    if len(set(stages)) != len(stages):
        raise RuleStagesError("同一步骤只能列一次。")
    wanted = required_stages(tuple(stages))
    return [str(stage) for stage in ORDER if stage in wanted]
