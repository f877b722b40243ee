"""HTTP of advice to units."""

import asyncio
from typing import Annotated, Any

from common import clock
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

from roster.appointments.answering import committee_of
from roster.appointments.errors import AppointmentNotFoundError
from roster.appointments.opinions.errors import AnswerBeforeRequestError
from roster.appointments.papers import AdviceLetter, advice_docx
from roster.appointments.papers_router import FILE, file_answer
from roster.appointments.unit_advice import queries, use_cases
from roster.appointments.unit_advice.errors import (
    NotExcellentError,
    UnitAdviceExistsError,
    UnitAdviceNotFoundError,
    UnitAdviceTooEarlyError,
    UnitAnsweredError,
    UnitUnknownError,
)
from roster.appointments.unit_advice.schemas import (
    AdvisableFilter,
    AdvisableOut,
    UnitAdviceFilter,
    UnitAdviceIn,
    UnitAdviceOut,
    UnitAnswerIn,
)
from roster.ids import UnitAdviceId
from roster.models.appointment import Appointment
from roster.models.service.unit_advice import UnitAdvice

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster/unit-advice", "unit advice")


@router.get("/advisable", response_model=Page[AdvisableOut])
async def list_advisable(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[AdvisableFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Who served excellently, whose term is over or nearly, and whose unit was not advised yet."""
    statement = queries.advisable(caller.scope(*STAFF), wanted, clock.today())
    return await page_of_rows(session, statement, queries.ADVISABLE_KEYS, paging)


@router.post(
    "",
    response_model=UnitAdviceOut,
    status_code=201,
    responses=problems(
        AppointmentNotFoundError,
        UnitAdviceTooEarlyError,
        UnitUnknownError,
        NotExcellentError,
        UnitAdviceExistsError,
    ),
)
async def advise_unit(
    body: UnitAdviceIn, session: Session, caller: Committee, response: Response
) -> UnitAdviceOut:
    """Advise a person's own unit where in its youth work they would fit."""
    actor = committee_of(caller)
    advice = await use_cases.advise(session, actor, body)
    return tagged(response, await _read(session, actor.scope, advice.id))


@router.get("", response_model=Page[UnitAdviceOut])
async def list_unit_advice(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[UnitAdviceFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Advice that was given, newest first."""
    statement = queries.advice_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.KEYS, paging, descending=True)


@router.post(
    "/{unit_advice_id}/answer",
    response_model=UnitAdviceOut,
    responses=problems(
        UnitAdviceNotFoundError,
        UnitAnsweredError,
        AnswerBeforeRequestError,
        PreconditionFailedError,
    ),
)
async def record_unit_answer(
    unit_advice_id: UnitAdviceId,
    body: UnitAnswerIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> UnitAdviceOut:
    """Record whether the unit follows the advice."""
    actor = committee_of(caller)
    await use_cases.record_answer(session, actor, unit_advice_id, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, unit_advice_id))


@router.get(
    "/{unit_advice_id}/document",
    response_class=Response,
    responses={**FILE, **problems(UnitAdviceNotFoundError)},
)
async def download_unit_advice(
    unit_advice_id: UnitAdviceId, session: ReadSession, caller: Staff
) -> Response:
    """The letter to the unit as a Word document."""
    advice = await _read(session, caller.scope(*STAFF), unit_advice_id)
    served = await session.get_one(Appointment, advice.appointment_id)
    letter = AdviceLetter(
        document_no=advice.document_no,
        unit=advice.work_unit,
        person_name=advice.person_name,
        post=f"{advice.organization_name}{advice.post_title}",
        starts_on=served.starts_on,
        ends_on=served.ended_on or served.ends_on,
        position=advice.position,
        sent_on=advice.sent_on,
        sender=advice.organization_name,
    )
    paper = await asyncio.to_thread(advice_docx, letter)
    return file_answer(paper, f"期满推荐_{advice.person_name}")


async def _read(session: AsyncSession, scope: Scope, advice_id: UnitAdviceId) -> UnitAdviceOut:
    statement = queries.advice_matching(scope, UnitAdviceFilter())
    row = (await session.execute(statement.where(UnitAdvice.id == advice_id))).one_or_none()
    if row is None:
        raise UnitAdviceNotFoundError
    return UnitAdviceOut.model_validate(row._asdict())
