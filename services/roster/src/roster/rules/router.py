"""HTTP of the slice ``rules``."""

from datetime import date
from typing import Annotated

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response

from roster.core.structure.rules import NAMES, SOURCES, Rules
from roster.ids import AccountId, OrganizationId, RuleSetId
from roster.models.structure.rule_set import RuleSet
from roster.models.structure.rules_in_force import InForce, rules_in_force
from roster.models.tree import organization_in
from roster.rules import queries, use_cases
from roster.rules.errors import (
    RulesContradictError,
    RuleSetExistsError,
    RuleSetNotFoundError,
    RulesOrganizationNotFoundError,
)
from roster.rules.schemas import RuleInForceOut, RuleSetIn, RuleSetOut, RulesInForceOut

READERS = (Role.COMMITTEE, Role.BRANCH, Role.ADMIN, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster", "rules")


@router.get(
    "/organizations/{organization_id}/rules",
    response_model=RulesInForceOut,
    responses=problems(RulesOrganizationNotFoundError),
)
async def read_rules(
    organization_id: OrganizationId,
    session: ReadSession,
    caller: Reader,
    as_of: Annotated[date | None, Query(description="默认今天")] = None,
) -> RulesInForceOut:
    """The rules in force for an organization on a day, each with where it comes from."""
    scope = caller.scope(*READERS)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise RulesOrganizationNotFoundError
    day = as_of or clock.today()
    found = await rules_in_force(session, organization.path, day)
    setters = [setter for setter, _ in found.set_by.values()]
    names = await queries.names_in(session, scope, setters)
    own = await queries.rule_sets_of(session, scope, organization_id)
    return RulesInForceOut(
        as_of=day,
        rules=[_rule(name, found, names) for name in NAMES],
        own=[RuleSetOut.model_validate(one) for one in own],
    )


@router.post(
    "/organizations/{organization_id}/rules",
    response_model=RuleSetOut,
    status_code=201,
    responses=problems(RulesOrganizationNotFoundError, RuleSetExistsError, RulesContradictError),
)
async def set_rules(
    organization_id: OrganizationId,
    body: RuleSetIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> RuleSet:
    """Set rules for an organization and all below it, from a day on."""
    created = await use_cases.set_rules(
        session,
        caller.scope(Role.COMMITTEE),
        organization_id,
        body,
        by=AccountId(caller.subject),
    )
    return tagged(response, created)


@router.delete(
    "/rules/{rule_set_id}",
    status_code=204,
    responses=problems(RuleSetNotFoundError, PreconditionFailedError),
)
async def withdraw_rules(
    rule_set_id: RuleSetId, session: Session, caller: Committee, seen: IfMatch
) -> None:
    """Take a set of rules back."""
    await use_cases.withdraw_rules(session, caller.scope(Role.COMMITTEE), rule_set_id, seen=seen)


def _rule(name: str, found: InForce, names: dict[OrganizationId, str]) -> RuleInForceOut:
    """The setter is named only if the caller may see it; what it set holds either way."""
    setter, since = found.set_by.get(name, (None, None))
    visible = setter if setter in names else None
    return RuleInForceOut(
        name=name,
        value=getattr(found.rules, name),
        default=getattr(Rules(), name),
        source=SOURCES.get(name),
        set_by=visible,
        set_by_name=None if visible is None else names[visible],
        since=since,
    )
