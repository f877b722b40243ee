"""HTTP of procedures before an appointment."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.answering import committee_of
from roster.appointments.errors import (
    AlreadyAppointedError,
    PostFullError,
    PostNotOpenError,
    TermBackwardsError,
)
from roster.appointments.procedures import queries, use_cases
from roster.appointments.procedures.errors import (
    CandidateNotFoundError,
    ProcedureNotFoundError,
    ProcedureOpenError,
    ProcedurePostNotFoundError,
    ProcedureRefusedError,
)
from roster.appointments.procedures.schemas import (
    AdvanceIn,
    CheckOut,
    MoveIn,
    ProcedureFilter,
    ProcedureIn,
    ProcedureOut,
    ProcedureStepOut,
)
from roster.appointments.router import CheckInDays
from roster.core.checks import Check
from roster.core.procedures import Outcome, Pause, Procedure, Stage, next_stages
from roster.ids import ProcedureId
from roster.models.selection.procedure import ProcedureStep, SelectionProcedure

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
STEPPING = (ProcedureNotFoundError, ProcedureRefusedError, PreconditionFailedError)

router = service_router("/api/roster/procedures", "procedures")


@router.post(
    "",
    response_model=ProcedureOut,
    status_code=201,
    responses=problems(CandidateNotFoundError, ProcedurePostNotFoundError, ProcedureOpenError),
)
async def open_procedure(
    body: ProcedureIn, session: Session, caller: Committee, response: Response
) -> ProcedureOut:
    """Propose a person for a post."""
    actor = committee_of(caller)
    opened = await use_cases.open_procedure(session, actor, body)
    return tagged(response, await _read(session, actor.scope, opened.id))


@router.get("", response_model=Page[ProcedureOut])
async def list_procedures(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[ProcedureFilter, Query()],
    paging: Paging,
) -> Page[ProcedureOut]:
    """Procedures by organization and day of opening."""
    statement = queries.procedures_matching(caller.scope(*STAFF), wanted)
    page = await page_of_rows(session, statement, queries.KEYS, paging)
    return Page(items=[_out(row) for row in page.items], next_cursor=page.next_cursor)


@router.get(
    "/{procedure_id}", response_model=ProcedureOut, responses=problems(ProcedureNotFoundError)
)
async def get_procedure(
    procedure_id: ProcedureId, session: ReadSession, caller: Staff, response: Response
) -> ProcedureOut:
    """One procedure with what may be done next."""
    return tagged(response, await _read(session, caller.scope(*STAFF), procedure_id))


@router.get(
    "/{procedure_id}/steps",
    response_model=list[ProcedureStepOut],
    responses=problems(ProcedureNotFoundError),
)
async def list_procedure_steps(
    procedure_id: ProcedureId, session: ReadSession, caller: Staff
) -> Sequence[ProcedureStep]:
    """Every step taken, oldest first: by whom, when, with which document."""
    await _read(session, caller.scope(*STAFF), procedure_id)
    return await queries.steps_of(session, procedure_id)


@router.get(
    "/{procedure_id}/checks",
    response_model=list[CheckOut],
    responses=problems(ProcedureNotFoundError),
)
async def list_procedure_checks(
    procedure_id: ProcedureId, session: ReadSession, caller: Committee
) -> Sequence[Check]:
    """Whose opinion and which clearances the consultation wants, and where each stands."""
    return await use_cases.checks_for(session, committee_of(caller), procedure_id)


@router.post(
    "/{procedure_id}/advance",
    response_model=ProcedureOut,
    responses=problems(
        *STEPPING, PostFullError, PostNotOpenError, AlreadyAppointedError, TermBackwardsError
    ),
)
async def advance_procedure(  # noqa: PLR0913, PLR0917 - what the framework injects, one by one
    procedure_id: ProcedureId,
    body: AdvanceIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    days: CheckInDays,
    response: Response,
) -> ProcedureOut:
    """Note that a stage is done; the last one arranges the appointment."""
    actor = committee_of(caller)
    await use_cases.advance_procedure(
        session, actor, procedure_id, body, seen=seen, check_in_days=days
    )
    return tagged(response, await _read(session, actor.scope, procedure_id))


@router.post("/{procedure_id}/move", response_model=ProcedureOut, responses=problems(*STEPPING))
async def move_procedure(
    procedure_id: ProcedureId,
    body: MoveIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> ProcedureOut:
    """Hold, resume, return, resubmit, withdraw, reject or replace, with the reason."""
    actor = committee_of(caller)
    await use_cases.move_procedure(session, actor, procedure_id, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, procedure_id))


async def _read(session: AsyncSession, scope: Scope, procedure_id: ProcedureId) -> ProcedureOut:
    statement = queries.procedures_matching(scope, ProcedureFilter())
    found = await session.execute(statement.where(SelectionProcedure.id == procedure_id))
    row = found.one_or_none()
    if row is None:
        raise ProcedureNotFoundError
    return _out(row._asdict())


def _out(row: Mapping[str, Any]) -> ProcedureOut:
    state = Procedure(
        frozenset(map(Stage, row["required"])),
        Stage(row["stage"]),
        Pause(row["pause"]),
        Outcome(row["outcome"]),
    )
    return ProcedureOut.model_validate(dict(row) | {"next_stages": next_stages(state)})
