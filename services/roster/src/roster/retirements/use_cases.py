"""Talks with holders of leading posts who retire soon."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from common.web.etag import check_version
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.development_rules import RuleKey, raises_of
from roster.core.retirement import Holder, group_of, nears_retirement
from roster.ids import AppointmentId, RetirementPlanId
from roster.models.base import PLUMBING
from roster.models.development.retirement_plan import RetirementPlan
from roster.models.development.rule import rule_in_force
from roster.models.tree import organization_in
from roster.retirements import queries
from roster.retirements.errors import (
    NotNearRetirementError,
    RetirementPlanExistsError,
    RetirementPlanNotFoundError,
    RetiringAppointmentNotFoundError,
    RetiringOrganizationNotFoundError,
    TalkOutcomeRefusedError,
)
from roster.retirements.schemas import RetirementPlanIn, RetirementPlanPatch, RetiringFilter


@dataclass(frozen=True)
class Retiring:
    """Holders with their retirement months, and how many could not be told."""

    years: int
    unknown: int
    found: list[tuple[Row[*tuple[Any, ...]], str]]


async def retiring(
    session: AsyncSession,
    scope: Scope,
    wanted: RetiringFilter,
    today: date,
    *,
    appointment_id: AppointmentId | None = None,
) -> Retiring:
    """Who holds a leading post and retires within the years asked for, soonest first.

    Raises:
        RetiringOrganizationNotFoundError: it is not there, or not for this caller.
    """
    path = scope.paths[0] if scope.paths else ""
    if wanted.organization_id is not None:
        organization = await organization_in(session, scope, wanted.organization_id)
        if organization is None:
            raise RetiringOrganizationNotFoundError("请选择一个您管理范围内的组织。")
        path = organization.path
    ages = raises_of(await rule_in_force(session, path, RuleKey.RETIREMENT_AGES, today))
    years = wanted.years or await rule_in_force(session, path, RuleKey.RETIREMENT_YEARS, today)
    rows = await queries.holders_of_leading_posts(
        session,
        scope,
        await rule_in_force(session, path, RuleKey.LEADING_TITLES, today),
        organization_id=wanted.organization_id,
        appointment_id=appointment_id,
    )
    month = f"{today:%Y-%m}"
    told = [
        (row, nears_retirement(Holder(row.sex, row.birth_month), ages, month, years))
        for row in rows
    ]
    near = sorted(
        ((row, retires_in) for row, retires_in in told if retires_in is not None),
        key=lambda pair: (pair[1], pair[0].appointment_id),
    )
    unknown = sum(row.birth_month is None or group_of(row.sex) is None for row in rows)
    return Retiring(years, unknown, near)


async def plan_talk(
    session: AsyncSession, scope: Scope, body: RetirementPlanIn, today: date
) -> AppointmentId:
    """Plan the talk with one holder.

    Raises:
        RetiringAppointmentNotFoundError: not there, or not for this caller.
        NotNearRetirementError: the person is not on the list.
        RetirementPlanExistsError: a talk is planned already.
    """
    near = await retiring(
        session, scope, RetiringFilter(), today, appointment_id=body.appointment_id
    )
    if not near.found:
        if await _is_in_scope(session, scope, body.appointment_id):
            raise NotNearRetirementError("请从近退名单里选择。")
        raise RetiringAppointmentNotFoundError("请从近退名单里选择。")
    row = near.found[0][0]
    if row.RetirementPlan is not None:
        raise RetirementPlanExistsError("请修改已有的约谈。")
    plan = RetirementPlan(id=RetirementPlanId(new_id()), org_path=row.org_path, **body.model_dump())
    session.add(plan)
    await session.flush()
    await _say(session, plan, "retirement_plan.made")
    return body.appointment_id


async def _is_in_scope(session: AsyncSession, scope: Scope, appointment_id: AppointmentId) -> bool:
    rows = await queries.holders_of_leading_posts(
        session, scope, [""], appointment_id=appointment_id
    )
    return bool(rows)


async def change_plan(
    session: AsyncSession,
    scope: Scope,
    plan_id: RetirementPlanId,
    patch: RetirementPlanPatch,
    *,
    seen: int,
) -> AppointmentId:
    """Note how the talk went, or move its day.

    Raises:
        RetirementPlanNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        TalkOutcomeRefusedError: a held talk has an outcome, and leaving early has a day.
    """
    plan = await queries.plan_in(session, scope, plan_id)
    if plan is None:
        raise RetirementPlanNotFoundError
    check_version(plan, seen)
    for name, value in patch.model_dump(exclude_unset=True).items():
        setattr(plan, name, value)
    if (plan.held_on is None) != (plan.outcome is None):
        raise TalkOutcomeRefusedError("约谈后请同时填写约谈日期和本人意愿。")
    if plan.outcome == "steps_down_early" and plan.post_free_on is None:
        raise TalkOutcomeRefusedError("本人愿意提前退出的，请填写岗位空出的日期。")
    await session.flush()
    await _say(session, plan, "retirement_plan.changed")
    return plan.appointment_id


async def _say(session: AsyncSession, plan: RetirementPlan, type_: str) -> None:
    data = {"plan_id": str(plan.id), "appointment_id": str(plan.appointment_id)}
    await emit(session, PLUMBING, Event(type_, f"retirement-plans/{plan.id}", plan.org_path, data))
