"""HTTP of the slice ``service_rules``."""

from typing import Annotated, Any

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query

from roster.fields import Day
from roster.ids import AccountId, OrganizationId
from roster.models.service.rule import ServiceRule
from roster.service_rules import queries, use_cases
from roster.service_rules.errors import (
    RuleExistsError,
    RuleOrganizationNotFoundError,
    RuleStagesError,
)
from roster.service_rules.schemas import RulesInForce, ServiceRuleIn, ServiceRuleOut

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster/service-rules", "service rules")


@router.get("", response_model=Page[ServiceRuleOut])
async def list_service_rules(
    session: ReadSession,
    caller: Staff,
    paging: Paging,
    organization_id: OrganizationId | None = None,
) -> Rows[dict[str, Any]]:
    """Rules that were set, by organization, subject and first day."""
    statement = queries.rules_matching(caller.scope(*STAFF), organization_id)
    return await page_of_rows(session, statement, queries.KEYS, paging)


@router.get(
    "/in-force",
    response_model=RulesInForce,
    responses=problems(RuleOrganizationNotFoundError),
)
async def read_rules_in_force(
    session: ReadSession,
    caller: Staff,
    organization_id: OrganizationId,
    day: Annotated[Day | None, Query(description="哪一天的规则，默认今天")] = None,
) -> RulesInForce:
    """What holds for an organization: its own rule, the nearest one above, or the default."""
    scope = caller.scope(*STAFF)
    return await use_cases.rules_in_force(session, scope, organization_id, day or clock.today())


@router.post(
    "",
    response_model=ServiceRuleOut,
    status_code=201,
    responses=problems(RuleOrganizationNotFoundError, RuleExistsError, RuleStagesError),
)
async def set_service_rule(
    body: ServiceRuleIn, session: Session, caller: Committee
) -> dict[str, Any]:
    """Set a rule of appointments for an organization and all below it, from a day on."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    rule = await use_cases.set_rule(session, scope, by, body)
    found = await session.execute(
        queries.rules_matching(scope, None).where(ServiceRule.id == rule.id)
    )
    return found.one()._asdict()
