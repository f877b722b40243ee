"""HTTP of the slice ``development_rules``."""

from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession, Session
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.development_rules import DEFAULTS, RuleKey
from roster.development_rules import queries, use_cases
from roster.development_rules.errors import (
    RuleDayTakenError,
    RuleOrganizationNotFoundError,
    RuleValueRefusedError,
)
from roster.development_rules.schemas import DevelopmentRuleIn, DevelopmentRuleOut
from roster.ids import AccountId, OrganizationId
from roster.models.tree import organization_in

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster/development-rules", "development-rules")


@router.get(
    "", response_model=list[DevelopmentRuleOut], responses=problems(RuleOrganizationNotFoundError)
)
async def list_development_rules(
    organization_id: OrganizationId, session: ReadSession, caller: Staff
) -> list[DevelopmentRuleOut]:
    """What holds today for an organization, each with where it comes from."""
    organization = await organization_in(session, caller.scope(*STAFF), organization_id)
    if organization is None:
        raise RuleOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    return await _in_force(session, organization.path)


@router.post(
    "",
    response_model=list[DevelopmentRuleOut],
    status_code=201,
    responses=problems(RuleOrganizationNotFoundError, RuleValueRefusedError, RuleDayTakenError),
)
async def set_development_rule(
    body: DevelopmentRuleIn, session: Session, caller: Committee
) -> list[DevelopmentRuleOut]:
    """Set a value from a day on; answers with what holds today."""
    account = AccountId(caller.subject)
    organization = await use_cases.set_rule(session, caller.scope(Role.COMMITTEE), account, body)
    return await _in_force(session, organization.path)


async def _in_force(session: AsyncSession, path: str) -> list[DevelopmentRuleOut]:
    holding: dict[str, DevelopmentRuleOut] = {}
    for row in await queries.rules_for(session, path, clock.today()):
        holding.setdefault(row.key, DevelopmentRuleOut.model_validate(row))
    return [holding.get(key) or _default(key) for key in RuleKey]


def _default(key: RuleKey) -> DevelopmentRuleOut:
    default = DEFAULTS[key]
    return DevelopmentRuleOut(
        key=key,
        value=default.value,
        valid_from=None,
        source=default.source,
        organization_id=None,
        organization_name=None,
    )
