"""HTTP of the slice ``training``: the plan, its programmes and cohorts."""

from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.core.training.words import TargetGroup
from roster.fields import Year
from roster.ids import CohortId, OrganizationId, PersonId, ProgrammeId
from roster.models.training.cohort import TrainingCohort
from roster.models.tree import organization_in
from roster.training import queries, use_cases
from roster.training.errors import (
    CohortDatesError,
    CohortNotFoundError,
    CohortStepError,
    ProgrammeClosedError,
    ProgrammeNotFoundError,
    QuotaBelowTakenError,
    TrainingOrganizationNotFoundError,
)
from roster.training.schemas import (
    CohortFilter,
    CohortIn,
    CohortMove,
    CohortOut,
    CohortPatch,
    ProgrammeFilter,
    ProgrammeIn,
    ProgrammeOut,
    ProgrammePatch,
    TrainingPlanLine,
    TrainingPlanOut,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
EVERYBODY = (*STAFF, Role.MEMBER)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*EVERYBODY)]

TrainingListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "-starts",
            starts=queries.COHORT_KEYS,
            enrol_by=(TrainingCohort.enrol_by, TrainingCohort.id),
            name=(TrainingCohort.name, TrainingCohort.id),
        )
    ),
]

router = service_router("/api/roster/training", "training")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "/programmes",
    response_model=ProgrammeOut,
    status_code=201,
    responses=problems(TrainingOrganizationNotFoundError),
)
async def create_training_programme(
    body: ProgrammeIn, session: Session, caller: Committee, response: Response
) -> ProgrammeOut:
    """Enter a programme into an organization's training plan of a year."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_programme(session, scope, body)
    return tagged(response, await _programme(session, scope, created.id))


@router.get("/programmes", response_model=Page[ProgrammeOut])
async def list_training_programmes(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[ProgrammeFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Programmes of the caller's organizations, newest year first."""
    statement = queries.programmes_matching(caller.scope(*STAFF), wanted)
    keys = queries.PROGRAMME_KEYS
    return await page_of_rows(session, statement, keys, paging, descending=True)


@router.get(
    "/programmes/{programme_id}",
    response_model=ProgrammeOut,
    responses=problems(ProgrammeNotFoundError),
)
async def get_training_programme(
    programme_id: ProgrammeId, session: ReadSession, caller: Staff, response: Response
) -> ProgrammeOut:
    """One programme with how many it reached."""
    return tagged(response, await _programme(session, caller.scope(*STAFF), programme_id))


@router.patch(
    "/programmes/{programme_id}",
    response_model=ProgrammeOut,
    responses=problems(ProgrammeNotFoundError, PreconditionFailedError),
)
async def change_training_programme(
    programme_id: ProgrammeId,
    patch: ProgrammePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> ProgrammeOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_programme(session, scope, programme_id, patch, seen=seen)
    return tagged(response, await _programme(session, scope, programme_id))


@router.get(
    "/plan", response_model=TrainingPlanOut, responses=problems(TrainingOrganizationNotFoundError)
)
async def read_training_plan(
    session: ReadSession, caller: Staff, organization_id: OrganizationId, plan_year: Year
) -> TrainingPlanOut:
    """The plan of a year in a subtree: whom it is for, and whom it reached."""
    scope = caller.scope(*STAFF)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise TrainingOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    lines = []
    for group in TargetGroup:
        people, programmes, planned, trained = await queries.plan_lines(
            session, scope, organization.path, plan_year, group
        )
        if people or programmes:
            lines.append(
                TrainingPlanLine(
                    target_group=group,
                    people=people,
                    programmes=programmes,
                    planned_heads=planned,
                    trained=trained,
                )
            )
    return TrainingPlanOut(
        organization_id=organization.id,
        organization_name=organization.name,
        plan_year=plan_year,
        lines=lines,
    )


@router.post(
    "/cohorts",
    response_model=CohortOut,
    status_code=201,
    responses=problems(ProgrammeNotFoundError, ProgrammeClosedError, CohortDatesError),
)
async def create_training_cohort(
    body: CohortIn, session: Session, caller: Committee, response: Response
) -> CohortOut:
    """Plan a cohort of a programme."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_cohort(session, scope, body)
    return tagged(response, await cohort_out(session, scope, created.id))


@router.get("/cohorts", response_model=Page[CohortOut], responses=SHEETS)
@sheet_of(CohortOut, sheets.TRAINING)
async def list_training_cohorts(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[CohortFilter, Query()],
    listing: TrainingListing,
) -> Rows[dict[str, Any]]:
    """Cohorts of the caller's organizations and of those above them, newest first."""
    statement = queries.cohorts_matching(caller.scope(*EVERYBODY), wanted, own=self_of(caller))
    return await listing.rows(session, statement)


@router.get(
    "/cohorts/{cohort_id}", response_model=CohortOut, responses=problems(CohortNotFoundError)
)
async def get_training_cohort(
    cohort_id: CohortId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> CohortOut:
    """One cohort with the places left."""
    found = await cohort_out(session, caller.scope(*EVERYBODY), cohort_id, own=self_of(caller))
    return tagged(response, found)


@router.patch(
    "/cohorts/{cohort_id}",
    response_model=CohortOut,
    responses=problems(
        CohortNotFoundError,
        CohortDatesError,
        CohortStepError,
        QuotaBelowTakenError,
        PreconditionFailedError,
    ),
)
async def change_training_cohort(
    cohort_id: CohortId,
    patch: CohortPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CohortOut:
    """Change what the body names; a larger quota lets those who wait move up."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_cohort(session, scope, cohort_id, patch, seen=seen)
    return tagged(response, await cohort_out(session, scope, cohort_id))


@router.post(
    "/cohorts/{cohort_id}/move",
    response_model=CohortOut,
    responses=problems(CohortNotFoundError, CohortStepError, PreconditionFailedError),
)
async def move_training_cohort(
    cohort_id: CohortId,
    body: CohortMove,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> CohortOut:
    """Open a cohort for enrolment, take it back, or cancel it."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.move_cohort(session, scope, cohort_id, body.state, seen=seen)
    return tagged(response, await cohort_out(session, scope, cohort_id))


async def _programme(
    session: AsyncSession, scope: Scope, programme_id: ProgrammeId
) -> ProgrammeOut:
    row = await queries.shown_programme(session, scope, programme_id)
    if row is None:
        raise ProgrammeNotFoundError
    return ProgrammeOut.model_validate(row._asdict())


async def cohort_out(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, *, own: PersonId | None = None
) -> CohortOut:
    statement = queries.cohorts_shown(scope, own=own).where(TrainingCohort.id == cohort_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise CohortNotFoundError
    return CohortOut.model_validate(row._asdict())
