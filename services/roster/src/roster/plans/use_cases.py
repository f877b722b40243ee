"""Making a plan with its stages, agreeing to it, and following it."""

from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.plans import StageState, stage_fits, stage_refusal
from roster.ids import AccountId, DevelopmentPlanId, PersonId, PlanNoteId, PlanStageId
from roster.models.base import PLUMBING
from roster.models.development.plan import DevelopmentPlan, PlanNote, PlanStage
from roster.models.people_in_scope import person_in
from roster.plans import queries
from roster.plans.errors import (
    PlanAgreedError,
    PlanClosedError,
    PlanDatesError,
    PlanEmptyError,
    PlanMentorNotFoundError,
    PlanNotFoundError,
    PlanPersonNotFoundError,
    PlanStageNotFoundError,
    PlanStageStepError,
)
from roster.plans.schemas import (
    GrowthPlanIn,
    PlanNoteIn,
    PlanPatch,
    PlanSide,
    PlanStageIn,
    PlanStageMove,
    PlanStagePatch,
    PlanState,
)


async def create_plan(session: AsyncSession, scope: Scope, body: GrowthPlanIn) -> DevelopmentPlan:
    """Begin a plan for a person.

    Raises:
        PlanPersonNotFoundError, PlanMentorNotFoundError, PlanDatesError: as named.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise PlanPersonNotFoundError
    await _check_mentor(session, scope, body.mentor_id)
    plan = DevelopmentPlan(
        id=DevelopmentPlanId(new_id()),
        org_path=person.org_path,
        state=PlanState.OPEN,
        **body.model_dump(),
    )
    if plan.ends_on < plan.starts_on:
        raise PlanDatesError("计划的结束不能早于开始。")
    session.add(plan)
    await session.flush()
    await _say(session, plan, "development_plan.created")
    return plan


async def change_plan(
    session: AsyncSession,
    scope: Scope,
    plan_id: DevelopmentPlanId,
    patch: PlanPatch,
    *,
    seen: int,
) -> None:
    """Change what the patch names; both sides have to agree anew.

    Raises:
        PlanNotFoundError, PreconditionFailedError, PlanClosedError: as named.
        PlanMentorNotFoundError, PlanDatesError: as named.
    """
    plan = await _open_plan(session, scope, plan_id, seen)
    changes = patch.model_dump(exclude_unset=True)
    await _check_mentor(session, scope, changes.get("mentor_id"))
    for field, value in changes.items():
        setattr(plan, field, value)
    for stage in await queries.stages_of(session, plan.id):
        _check_stage(plan, stage)
    if plan.ends_on < plan.starts_on:
        raise PlanDatesError("计划的结束不能早于开始。")
    await _agree_anew(session, plan, "development_plan.changed")


async def add_stage(
    session: AsyncSession,
    scope: Scope,
    plan_id: DevelopmentPlanId,
    body: PlanStageIn,
    *,
    seen: int,
) -> PlanStage:
    """Add a stage; both sides have to agree anew.

    Raises:
        PlanNotFoundError, PreconditionFailedError, PlanClosedError: as named.
        PlanMentorNotFoundError, PlanDatesError: as named.
    """
    plan = await _open_plan(session, scope, plan_id, seen)
    await _check_mentor(session, scope, body.mentor_id)
    stage = PlanStage(
        id=PlanStageId(new_id()), plan_id=plan.id, state=StageState.PLANNED, **body.model_dump()
    )
    _check_stage(plan, stage)
    session.add(stage)
    await _agree_anew(session, plan, "development_plan.changed")
    return stage


async def change_stage(
    session: AsyncSession,
    scope: Scope,
    stage_id: PlanStageId,
    patch: PlanStagePatch,
    *,
    seen: int,
) -> PlanStage:
    """Change a stage that is not over; both sides have to agree anew.

    Raises:
        PlanStageNotFoundError, PreconditionFailedError, PlanClosedError: as named.
        PlanStageStepError: it is over.
        PlanMentorNotFoundError, PlanDatesError: as named.
    """
    plan, stage = await _seen_stage(session, scope, stage_id, seen)
    if stage.state in {StageState.REACHED, StageState.DROPPED}:
        raise PlanStageStepError("已经完成或放弃的阶段不能再改。")
    changes = patch.model_dump(exclude_unset=True)
    await _check_mentor(session, scope, changes.get("mentor_id"))
    for field, value in changes.items():
        setattr(stage, field, value)
    _check_stage(plan, stage)
    await _agree_anew(session, plan, "development_plan.changed")
    return stage


async def move_stage(
    session: AsyncSession,
    scope: Scope,
    stage_id: PlanStageId,
    body: PlanStageMove,
    *,
    seen: int,
) -> PlanStage:
    """Begin a stage, note that it is reached, or drop it with the reason.

    Raises:
        PlanStageNotFoundError, PreconditionFailedError, PlanClosedError: as named.
        PlanStageStepError: the state does not allow it.
    """
    plan, stage = await _seen_stage(session, scope, stage_id, seen)
    is_agreed = plan.person_agreed_at is not None and plan.office_agreed_at is not None
    refusal = stage_refusal(
        StageState(stage.state), body.state, is_agreed=is_agreed, reason=body.reason
    )
    if refusal is not None:
        raise PlanStageStepError(refusal, state=stage.state)
    stage.state, stage.reason = body.state, body.reason
    await session.flush()
    await _say(session, plan, f"development_plan.stage_{body.state}", stage_id=str(stage.id))
    return stage


async def agree(  # noqa: PLR0913 - who agrees, as whom, on which version
    session: AsyncSession,
    scope: Scope,
    plan_id: DevelopmentPlanId,
    side: PlanSide,
    by: AccountId,
    *,
    seen: int,
    own: PersonId | None,
) -> None:
    """Agree for the office, or as the person themself.

    Raises:
        PlanNotFoundError: not there, or not for this side.
        PreconditionFailedError, PlanClosedError, PlanEmptyError, PlanAgreedError: as named.
    """
    is_office = side is PlanSide.OFFICE
    found = await queries.plan_in(
        session, scope if is_office else Scope(()), plan_id, own=None if is_office else own
    )
    plan = _check_open(found, seen)
    if await queries.stage_count(session, plan_id) == 0:
        raise PlanEmptyError("请先填写至少一个阶段，再确认。")
    agreed = plan.office_agreed_at if is_office else plan.person_agreed_at
    if agreed is not None:
        raise PlanAgreedError("请等另一方确认。")
    if is_office:
        plan.office_agreed_at, plan.office_agreed_by = clock.now(), by
    else:
        plan.person_agreed_at = clock.now()
    await session.flush()
    await _say(session, plan, f"development_plan.agreed_by_{side}")


async def close_plan(
    session: AsyncSession, scope: Scope, plan_id: DevelopmentPlanId, reason: str, *, seen: int
) -> None:
    """End a plan with the reason.

    Raises:
        PlanNotFoundError, PreconditionFailedError, PlanClosedError: as named.
    """
    plan = await _open_plan(session, scope, plan_id, seen)
    plan.state, plan.closed_reason = PlanState.CLOSED, reason
    await session.flush()
    await _say(session, plan, "development_plan.closed")


async def add_note(
    session: AsyncSession,
    scope: Scope,
    plan_id: DevelopmentPlanId,
    body: PlanNoteIn,
    by: tuple[AccountId, str],
    *,
    own: PersonId | None,
) -> None:
    """Note progress; either side may.

    Raises:
        PlanNotFoundError, PlanStageNotFoundError: as named.
    """
    plan = await queries.plan_in(session, scope, plan_id, own=own)
    if plan is None:
        raise PlanNotFoundError
    if body.stage_id is not None:
        stage = await queries.stage_of(session, body.stage_id)
        if stage is None or stage.plan_id != plan.id:
            raise PlanStageNotFoundError
    account_id, name = by
    session.add(
        PlanNote(
            id=PlanNoteId(new_id()),
            plan_id=plan.id,
            stage_id=body.stage_id,
            text=body.text,
            written_by=account_id,
            written_as=name,
        )
    )
    await session.flush()
    await _say(session, plan, "development_plan.noted")


async def _open_plan(
    session: AsyncSession, scope: Scope, plan_id: DevelopmentPlanId, seen: int
) -> DevelopmentPlan:
    plan = await queries.plan_in(session, scope, plan_id)
    return _check_open(plan, seen)


def _check_open(plan: DevelopmentPlan | None, seen: int) -> DevelopmentPlan:
    if plan is None:
        raise PlanNotFoundError
    if plan.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if plan.state == PlanState.CLOSED:
        raise PlanClosedError("请为此人新建一份计划。")
    return plan


async def _seen_stage(
    session: AsyncSession, scope: Scope, stage_id: PlanStageId, seen: int
) -> tuple[DevelopmentPlan, PlanStage]:
    stage = await queries.stage_of(session, stage_id)
    plan = None if stage is None else await queries.plan_in(session, scope, stage.plan_id)
    if stage is None or plan is None:
        raise PlanStageNotFoundError
    await session.refresh(stage)
    if stage.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if plan.state == PlanState.CLOSED:
        raise PlanClosedError("请为此人新建一份计划。")
    return plan, stage


def _check_stage(plan: DevelopmentPlan, stage: Any) -> None:  # noqa: ANN401 - an entity or a row
    fits = stage_fits(
        stage.starts_on,
        stage.ends_on,
        plan_starts_on=plan.starts_on,
        plan_ends_on=plan.ends_on,
    )
    if not fits:
        raise PlanDatesError("阶段要在计划的起止日期之内，且结束不早于开始。")


async def _check_mentor(session: AsyncSession, scope: Scope, mentor_id: PersonId | None) -> None:
    if mentor_id is not None and await person_in(session, scope, mentor_id) is None:
        raise PlanMentorNotFoundError("请从您管理范围内的人员里选择导师。")


async def _agree_anew(session: AsyncSession, plan: DevelopmentPlan, type_: str) -> None:
    plan.person_agreed_at = plan.office_agreed_at = plan.office_agreed_by = None
    plan.updated_at = clock.now()
    await session.flush()
    await _say(session, plan, type_)


async def _say(session: AsyncSession, plan: DevelopmentPlan, type_: str, **more: str) -> None:
    data = {
        "plan_id": str(plan.id),
        "person_id": str(plan.person_id),
        "state": str(plan.state),
        "version": plan.version,
        **more,
    }
    await emit(session, PLUMBING, Event(type_, f"plans/{plan.id}", plan.org_path, data))
