"""HTTP of the slice ``plans``."""

from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.plans import StageState, is_due
from roster.ids import AccountId, DevelopmentPlanId, PersonId, PlanStageId
from roster.models.development.plan import DevelopmentPlan
from roster.models.person import Person
from roster.plans import queries, use_cases
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
    GrowthPlanOut,
    PlanAgreeIn,
    PlanCloseIn,
    PlanFilter,
    PlanLineOut,
    PlanNoteIn,
    PlanNoteOut,
    PlanPatch,
    PlanStageIn,
    PlanStageMove,
    PlanStageOut,
    PlanStagePatch,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
CHANGING = (PlanNotFoundError, PlanClosedError, PlanMentorNotFoundError, PlanDatesError)
STAGING = (PlanStageNotFoundError, PlanClosedError, PlanStageStepError, PreconditionFailedError)

PlansListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "-starts",
            starts=queries.KEYS,
            ends=(DevelopmentPlan.ends_on, DevelopmentPlan.id),
            person=(Person.name_pinyin, DevelopmentPlan.id),
        )
    ),
]

router = service_router("/api/roster/plans", "plans")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "",
    response_model=GrowthPlanOut,
    status_code=201,
    responses=problems(PlanPersonNotFoundError, PlanMentorNotFoundError, PlanDatesError),
)
async def create_development_plan(
    body: GrowthPlanIn, session: Session, caller: Committee, response: Response
) -> GrowthPlanOut:
    """Begin a plan for a person."""
    scope = caller.scope(Role.COMMITTEE)
    plan = await use_cases.create_plan(session, scope, body)
    return tagged(response, await _plan(session, scope, plan.id))


@router.get("", response_model=Page[PlanLineOut], responses=SHEETS)
@sheet_of(PlanLineOut, sheets.PLANS)
async def list_development_plans(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[PlanFilter, Query()],
    listing: PlansListing,
) -> Rows[dict[str, Any]]:
    """Plans, newest first; a member sees their own."""
    statement = queries.plans_matching(
        caller.scope(*STAFF), wanted, clock.today(), own=self_of(caller)
    )
    return await listing.rows(session, statement)


@router.get("/{plan_id}", response_model=GrowthPlanOut, responses=problems(PlanNotFoundError))
async def get_development_plan(
    plan_id: DevelopmentPlanId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> GrowthPlanOut:
    """One plan with its stages and notes."""
    found = await _plan(session, caller.scope(*STAFF), plan_id, own=self_of(caller))
    return tagged(response, found)


@router.patch(
    "/{plan_id}",
    response_model=GrowthPlanOut,
    responses=problems(*CHANGING, PreconditionFailedError),
)
async def change_development_plan(
    plan_id: DevelopmentPlanId,
    patch: PlanPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """Change what the body names; both sides have to agree anew."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_plan(session, scope, plan_id, patch, seen=seen)
    return tagged(response, await _plan(session, scope, plan_id))


@router.post(
    "/{plan_id}/stages",
    response_model=GrowthPlanOut,
    responses=problems(*CHANGING, PreconditionFailedError),
)
async def add_plan_stage(
    plan_id: DevelopmentPlanId,
    body: PlanStageIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """Add a stage; both sides have to agree anew."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.add_stage(session, scope, plan_id, body, seen=seen)
    return tagged(response, await _plan(session, scope, plan_id))


@router.patch(
    "/stages/{stage_id}",
    response_model=GrowthPlanOut,
    responses=problems(*STAGING, PlanMentorNotFoundError, PlanDatesError),
)
async def change_plan_stage(
    stage_id: PlanStageId,
    patch: PlanStagePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """Change a stage that is not over."""
    scope = caller.scope(Role.COMMITTEE)
    stage = await use_cases.change_stage(session, scope, stage_id, patch, seen=seen)
    return tagged(response, await _plan(session, scope, stage.plan_id))


@router.post("/stages/{stage_id}/move", response_model=GrowthPlanOut, responses=problems(*STAGING))
async def move_plan_stage(
    stage_id: PlanStageId,
    body: PlanStageMove,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """Begin a stage, note that it is reached, or drop it with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    stage = await use_cases.move_stage(session, scope, stage_id, body, seen=seen)
    return tagged(response, await _plan(session, scope, stage.plan_id))


@router.post(
    "/{plan_id}/agree",
    response_model=GrowthPlanOut,
    responses=problems(
        PlanNotFoundError,
        PlanClosedError,
        PlanEmptyError,
        PlanAgreedError,
        PreconditionFailedError,
    ),
)
async def agree_to_plan(
    plan_id: DevelopmentPlanId,
    body: PlanAgreeIn,
    session: Session,
    caller: StaffOrSelf,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """Agree for the office, or as the person themself."""
    scope, own = caller.scope(Role.COMMITTEE), self_of(caller)
    by = AccountId(caller.subject)
    await use_cases.agree(session, scope, plan_id, body.side, by, seen=seen, own=own)
    return tagged(response, await _plan(session, scope, plan_id, own=own))


@router.post(
    "/{plan_id}/close",
    response_model=GrowthPlanOut,
    responses=problems(PlanNotFoundError, PlanClosedError, PreconditionFailedError),
)
async def close_development_plan(
    plan_id: DevelopmentPlanId,
    body: PlanCloseIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GrowthPlanOut:
    """End a plan with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.close_plan(session, scope, plan_id, body.reason, seen=seen)
    return tagged(response, await _plan(session, scope, plan_id))


@router.post(
    "/{plan_id}/notes",
    response_model=GrowthPlanOut,
    responses=problems(PlanNotFoundError, PlanStageNotFoundError),
)
async def add_plan_note(
    plan_id: DevelopmentPlanId,
    body: PlanNoteIn,
    session: Session,
    caller: StaffOrSelf,
    response: Response,
) -> GrowthPlanOut:
    """Note progress; either side may."""
    scope, own = caller.scope(*STAFF), self_of(caller)
    by = (AccountId(caller.subject), caller.name)
    await use_cases.add_note(session, scope, plan_id, body, by, own=own)
    return tagged(response, await _plan(session, scope, plan_id, own=own))


async def _plan(
    session: AsyncSession,
    scope: Scope,
    plan_id: DevelopmentPlanId,
    *,
    own: PersonId | None = None,
) -> GrowthPlanOut:
    today = clock.today()
    statement = queries.plans_shown(scope, today, own=own).where(DevelopmentPlan.id == plan_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise PlanNotFoundError
    stages = [
        PlanStageOut.model_validate(
            stage._asdict()
            | {"is_due": is_due(StageState(stage.state), stage.ends_on, today=today)}
        )
        for stage in await queries.stages_of(session, plan_id)
    ]
    notes = [PlanNoteOut.model_validate(note) for note in await queries.notes_of(session, plan_id)]
    return GrowthPlanOut.model_validate(row._asdict() | {"stage_list": stages, "notes": notes})
