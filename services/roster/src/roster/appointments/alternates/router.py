"""HTTP of alternates."""

from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.alternates import queries, use_cases
from roster.appointments.alternates.errors import (
    AlternateListedError,
    AlternateNotFoundError,
    AlternateNotProposedError,
    AlternatePlaceNotFoundError,
)
from roster.appointments.alternates.schemas import (
    AcceptIn,
    AlternateFilter,
    AlternateIn,
    AlternateOut,
    SkipIn,
)
from roster.appointments.answering import committee_of
from roster.appointments.errors import AlreadyAppointedError, PostFullError, PostNotOpenError
from roster.appointments.router import CheckInDays
from roster.ids import AlternateId
from roster.models.selection.alternate import Alternate

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
STEPPING = (AlternateNotFoundError, AlternateNotProposedError, PreconditionFailedError)

router = service_router("/api/roster/alternates", "alternates")


@router.post(
    "",
    response_model=AlternateOut,
    status_code=201,
    responses=problems(AlternatePlaceNotFoundError, AlternateListedError),
)
async def list_alternate(
    body: AlternateIn, session: Session, caller: Committee, response: Response
) -> AlternateOut:
    """Put somebody on a post's list of alternates."""
    actor = committee_of(caller)
    listed = await use_cases.list_alternate(session, actor, body)
    return tagged(response, await _read(session, actor.scope, listed.id))


@router.get("", response_model=Page[AlternateOut])
async def list_alternates(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[AlternateFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Alternates by organization and rank."""
    statement = queries.alternates_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.KEYS, paging)


@router.post(
    "/{alternate_id}/accept",
    response_model=AlternateOut,
    responses=problems(*STEPPING, PostFullError, PostNotOpenError, AlreadyAppointedError),
)
async def accept_alternate(  # noqa: PLR0913, PLR0917 - what the framework injects, one by one
    alternate_id: AlternateId,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    days: CheckInDays,
    response: Response,
    body: AcceptIn | None = None,
) -> AlternateOut:
    """Arrange the proposed person."""
    actor = committee_of(caller)
    await use_cases.accept(
        session, actor, alternate_id, body or AcceptIn(), seen=seen, check_in_days=days
    )
    return tagged(response, await _read(session, actor.scope, alternate_id))


@router.post("/{alternate_id}/skip", response_model=AlternateOut, responses=problems(*STEPPING))
async def skip_alternate(
    alternate_id: AlternateId,
    body: SkipIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> AlternateOut:
    """Pass somebody over; the next in line is proposed."""
    actor = committee_of(caller)
    await use_cases.skip(session, actor, alternate_id, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, alternate_id))


async def _read(session: AsyncSession, scope: Scope, alternate_id: AlternateId) -> AlternateOut:
    statement = queries.alternates_matching(scope, AlternateFilter())
    row = (await session.execute(statement.where(Alternate.id == alternate_id))).one_or_none()
    if row is None:
        raise AlternateNotFoundError
    return AlternateOut.model_validate(row._asdict())
