"""HTTP of clearances: for supervisors, and for the committee that asked."""

from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.answering import committee_of
from roster.appointments.opinions import clearances, queries
from roster.appointments.opinions.errors import (
    AnswerBeforeRequestError,
    AnsweredAlreadyError,
    ClearanceExpiryError,
    ClearanceNotFoundError,
    ClearancePersonNotFoundError,
)
from roster.appointments.opinions.schemas import (
    ClearanceAnswerIn,
    ClearanceFilter,
    ClearanceIn,
    ClearanceOut,
)
from roster.ids import ClearanceId
from roster.models.organization import Organization
from roster.models.selection.opinion import Clearance

Seer = Annotated[Caller, requires(Role.SUPERVISOR, Role.COMMITTEE)]

router = service_router("/api/roster/clearances", "clearances")


@router.post(
    "",
    response_model=ClearanceOut,
    status_code=201,
    responses=problems(ClearancePersonNotFoundError),
)
async def ask_clearance(
    body: ClearanceIn, session: Session, caller: Committee, response: Response
) -> ClearanceOut:
    """Ask a body about a person, in the name of the caller's committee."""
    office = await _office(session, caller)
    asked = await clearances.ask_clearance(session, committee_of(caller), office, body)
    return tagged(response, await _read(session, _visible(caller), asked.id))


@router.get("", response_model=Page[ClearanceOut])
async def list_clearances(
    session: ReadSession,
    caller: Seer,
    wanted: Annotated[ClearanceFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """What a supervisor watches over, or the caller's own committee asked; newest first."""
    statement = queries.clearances_matching(_visible(caller), wanted, clock.today())
    return await page_of_rows(session, statement, queries.CLEARANCE_KEYS, paging, descending=True)


@router.post(
    "/{clearance_id}/answer",
    response_model=ClearanceOut,
    responses=problems(
        ClearanceNotFoundError,
        AnsweredAlreadyError,
        AnswerBeforeRequestError,
        ClearanceExpiryError,
        PreconditionFailedError,
    ),
)
async def answer_clearance(
    clearance_id: ClearanceId,
    body: ClearanceAnswerIn,
    session: Session,
    caller: Seer,
    seen: IfMatch,
    response: Response,
) -> ClearanceOut:
    """Record an answer: nothing against, affects, or defer. There is no room for words."""
    visible = _visible(caller)
    await clearances.answer_clearance(session, visible, clearance_id, body, seen=seen)
    return tagged(response, await _read(session, visible, clearance_id))


def _visible(caller: Caller) -> ColumnElement[bool]:
    own = tuple(grant.path for grant in caller.grants if grant.role is Role.COMMITTEE)
    return queries.clearances_visible(caller.scope(Role.SUPERVISOR), own)


async def _office(session: AsyncSession, caller: Caller) -> Organization:
    """The organization the caller's committee grant is on; the first root for the whole tree."""
    paths = [grant.path for grant in caller.grants if grant.role is Role.COMMITTEE]
    statement = select(Organization).order_by(Organization.path).limit(1)
    named = [path for path in sorted(paths) if path]
    if named:
        statement = statement.where(Organization.path == named[0])
    found = await session.scalar(statement)
    if found is None:
        raise ClearancePersonNotFoundError
    return found


async def _read(
    session: AsyncSession, visible: ColumnElement[bool], clearance_id: ClearanceId
) -> ClearanceOut:
    statement = queries.clearances_matching(visible, ClearanceFilter(), clock.today())
    row = (await session.execute(statement.where(Clearance.id == clearance_id))).one_or_none()
    if row is None:
        raise ClearanceNotFoundError
    return ClearanceOut.model_validate(row._asdict())
