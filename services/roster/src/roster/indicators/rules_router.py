"""HTTP of the rules of indicators: limits and targets, from a day on."""

from typing import Annotated

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, IndicatorRuleId
from roster.indicators import queries, use_cases
from roster.indicators.errors import (
    IndicatorOrganizationNotFoundError,
    IndicatorRuleExistsError,
    IndicatorRuleNotFoundError,
)
from roster.indicators.schemas import IndicatorRuleIn, IndicatorRuleOut, IndicatorRulePatch
from roster.models.indicator_rule import IndicatorRule
from roster.models.organization import Organization

router = service_router("/api/roster/indicators/rules", "indicators")


@router.get("", response_model=Page[IndicatorRuleOut])
async def list_indicator_rules(
    session: ReadSession,
    caller: Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH)],
    paging: Paging,
) -> Page[IndicatorRuleOut]:
    """Rules that were set at the caller's organizations, by organization and first day."""
    statement = queries.rules_matching(caller.scope(Role.COMMITTEE, Role.BRANCH))
    page = await page_of_rows(session, statement, queries.RULE_KEYS, paging)
    return Page(
        items=[IndicatorRuleOut.model_validate(row) for row in page.items],
        next_cursor=page.next_cursor,
    )


@router.post(
    "",
    response_model=IndicatorRuleOut,
    status_code=201,
    responses=problems(IndicatorOrganizationNotFoundError, IndicatorRuleExistsError),
)
async def set_indicator_rule(
    body: IndicatorRuleIn, session: Session, caller: Committee, response: Response
) -> IndicatorRuleOut:
    """Set limits and targets for an organization and those below it, from a day on."""
    scope, account = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    rule = await use_cases.set_rule(session, scope, account, body)
    return tagged(response, await _shown(session, rule))


@router.patch(
    "/{indicator_rule_id}",
    response_model=IndicatorRuleOut,
    responses=problems(IndicatorRuleNotFoundError, PreconditionFailedError),
)
async def change_indicator_rule(
    indicator_rule_id: IndicatorRuleId,
    patch: IndicatorRulePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> IndicatorRuleOut:
    """Put other limits and targets into a rule."""
    scope = caller.scope(Role.COMMITTEE)
    rule = await use_cases.change_rule(session, scope, indicator_rule_id, patch, seen=seen)
    return tagged(response, await _shown(session, rule))


@router.delete(
    "/{indicator_rule_id}",
    status_code=204,
    responses=problems(IndicatorRuleNotFoundError, PreconditionFailedError),
)
async def remove_indicator_rule(
    indicator_rule_id: IndicatorRuleId, session: Session, caller: Committee, seen: IfMatch
) -> None:
    """Take a rule back; what held before it holds again."""
    await use_cases.remove_rule(session, caller.scope(Role.COMMITTEE), indicator_rule_id, seen=seen)


async def _shown(session: AsyncSession, rule: IndicatorRule) -> IndicatorRuleOut:
    organization = await session.get_one(Organization, rule.organization_id)
    plain = {
        name: getattr(rule, name) for name in IndicatorRuleOut.model_fields if hasattr(rule, name)
    }
    return IndicatorRuleOut(**plain, organization_name=organization.name)
