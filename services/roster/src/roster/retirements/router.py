"""HTTP of the slice ``retirements``."""

from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.etag import IfMatch, tag_of
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AppointmentId, RetirementPlanId
from roster.retirements import use_cases
from roster.retirements.errors import (
    NotNearRetirementError,
    RetirementPlanExistsError,
    RetirementPlanNotFoundError,
    RetiringAppointmentNotFoundError,
    RetiringOrganizationNotFoundError,
    TalkOutcomeRefusedError,
)
from roster.retirements.schemas import (
    RetirementPlanIn,
    RetirementPlanOut,
    RetirementPlanPatch,
    RetiringFilter,
    RetiringList,
    RetiringOut,
)

router = service_router("/api/roster", "retirements")


@router.get(
    "/near-retirement",
    response_model=RetiringList,
    responses=problems(RetiringOrganizationNotFoundError),
)
async def list_near_retirement(
    session: ReadSession, caller: Committee, wanted: Annotated[RetiringFilter, Query()]
) -> RetiringList:
    """Holders of leading posts who retire within three years, or as set, soonest first."""
    today = clock.today()
    found = await use_cases.retiring(session, caller.scope(Role.COMMITTEE), wanted, today)
    items = [_out(row, month) for row, month in found.found]
    return RetiringList(as_of=today, years=found.years, unknown=found.unknown, items=items)


@router.post(
    "/retirement-plans",
    response_model=RetiringOut,
    status_code=201,
    responses=problems(
        RetiringAppointmentNotFoundError, NotNearRetirementError, RetirementPlanExistsError
    ),
)
async def plan_retirement_talk(
    body: RetirementPlanIn, session: Session, caller: Committee, response: Response
) -> RetiringOut:
    """Plan the talk with one holder."""
    scope = caller.scope(Role.COMMITTEE)
    planned = await use_cases.plan_talk(session, scope, body, clock.today())
    return await _read(session, scope, planned, response)


@router.patch(
    "/retirement-plans/{plan_id}",
    response_model=RetiringOut,
    responses=problems(
        RetirementPlanNotFoundError, TalkOutcomeRefusedError, PreconditionFailedError
    ),
)
async def change_retirement_plan(
    plan_id: RetirementPlanId,
    patch: RetirementPlanPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> RetiringOut:
    """Note how the talk went: until the age is reached, or free earlier."""
    scope = caller.scope(Role.COMMITTEE)
    changed = await use_cases.change_plan(session, scope, plan_id, patch, seen=seen)
    return await _read(session, scope, changed, response)


async def _read(
    session: AsyncSession, scope: Scope, appointment_id: AppointmentId, response: Response
) -> RetiringOut:
    wanted = RetiringFilter(years=10)
    found = await use_cases.retiring(
        session, scope, wanted, clock.today(), appointment_id=appointment_id
    )
    if not found.found:
        raise RetirementPlanNotFoundError
    shown = _out(*found.found[0])
    if shown.plan is not None:
        response.headers["etag"] = tag_of(shown.plan.version)
    return shown


def _out(row: Row[*tuple[Any, ...]], retires_in: str) -> RetiringOut:
    plan = row.RetirementPlan
    free_on = None if plan is None else plan.post_free_on
    return RetiringOut.model_validate(
        row._asdict()
        | {
            "retires_in": retires_in,
            "post_free_in": retires_in if free_on is None else f"{free_on:%Y-%m}",
            "plan": None if plan is None else RetirementPlanOut.model_validate(plan),
        }
    )
