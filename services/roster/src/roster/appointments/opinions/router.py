"""HTTP of opinions and of reports to the Party committee."""

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
from roster.appointments.opinions import queries, use_cases
from roster.appointments.opinions.errors import (
    AnswerBeforeRequestError,
    AnsweredAlreadyError,
    AnswerReasonMissingError,
    AskedOrganizationNotFoundError,
    AskedOrganizationUnfitError,
    OpinionNotFoundError,
    PartyReportNotFoundError,
    PartyReportPlaceNotFoundError,
    ReceiptRecordedError,
)
from roster.appointments.opinions.schemas import (
    OpinionAnswerIn,
    OpinionFilter,
    OpinionIn,
    OpinionOut,
    PartyReportFilter,
    PartyReportIn,
    PartyReportOut,
    ReceiptIn,
)
from roster.appointments.procedures.errors import ProcedureNotFoundError, ProcedureRefusedError
from roster.ids import OpinionId, PartyReportId, ProcedureId
from roster.models.selection.opinion import Opinion, PartyReport

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster", "opinions")


@router.post(
    "/procedures/{procedure_id}/opinions",
    response_model=OpinionOut,
    status_code=201,
    responses=problems(
        ProcedureNotFoundError,
        ProcedureRefusedError,
        AskedOrganizationNotFoundError,
        AskedOrganizationUnfitError,
    ),
)
async def ask_opinion(
    procedure_id: ProcedureId,
    body: OpinionIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> OpinionOut:
    """Write to the peer Party committee or the superior League committee about a candidate."""
    actor = committee_of(caller)
    asked = await use_cases.ask_opinion(session, actor, procedure_id, body)
    return tagged(response, await _opinion(session, actor.scope, asked.id))


@router.get("/opinions", response_model=Page[OpinionOut])
async def list_opinions(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[OpinionFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Letters and answers, the first due first."""
    statement = queries.opinions_matching(caller.scope(*STAFF), wanted, clock.today())
    return await page_of_rows(session, statement, queries.OPINION_KEYS, paging)


@router.post(
    "/opinions/{opinion_id}/answer",
    response_model=OpinionOut,
    responses=problems(
        OpinionNotFoundError,
        AnsweredAlreadyError,
        AnswerBeforeRequestError,
        AnswerReasonMissingError,
        PreconditionFailedError,
    ),
)
async def answer_opinion(
    opinion_id: OpinionId,
    body: OpinionAnswerIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> OpinionOut:
    """Record an answer: agreed, deferred or not, with a category of reasons."""
    actor = committee_of(caller)
    await use_cases.answer_opinion(session, actor, opinion_id, body, seen=seen)
    return tagged(response, await _opinion(session, actor.scope, opinion_id))


@router.post(
    "/party-reports",
    response_model=PartyReportOut,
    status_code=201,
    responses=problems(PartyReportPlaceNotFoundError),
)
async def send_party_report(
    body: PartyReportIn, session: Session, caller: Committee, response: Response
) -> PartyReportOut:
    """Note a report on duty performance or an advice to the Party committee."""
    actor = committee_of(caller)
    sent = await use_cases.send_report(session, actor, body)
    return tagged(response, await _report(session, actor.scope, sent.id))


@router.get("/party-reports", response_model=Page[PartyReportOut])
async def list_party_reports(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[PartyReportFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Reports and advices, newest first."""
    statement = queries.reports_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.REPORT_KEYS, paging, descending=True)


@router.post(
    "/party-reports/{report_id}/receipt",
    response_model=PartyReportOut,
    responses=problems(
        PartyReportNotFoundError,
        ReceiptRecordedError,
        AnswerBeforeRequestError,
        PreconditionFailedError,
    ),
)
async def record_receipt(
    report_id: PartyReportId,
    body: ReceiptIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PartyReportOut:
    """Note that the Party committee has received a report."""
    actor = committee_of(caller)
    await use_cases.record_receipt(session, actor, report_id, body, seen=seen)
    return tagged(response, await _report(session, actor.scope, report_id))


async def _opinion(session: AsyncSession, scope: Scope, opinion_id: OpinionId) -> OpinionOut:
    statement = queries.opinions_matching(scope, OpinionFilter(), clock.today())
    row = (await session.execute(statement.where(Opinion.id == opinion_id))).one_or_none()
    if row is None:
        raise OpinionNotFoundError
    return OpinionOut.model_validate(row._asdict())


async def _report(session: AsyncSession, scope: Scope, report_id: PartyReportId) -> PartyReportOut:
    statement = queries.reports_matching(scope, PartyReportFilter())
    row = (await session.execute(statement.where(PartyReport.id == report_id))).one_or_none()
    if row is None:
        raise PartyReportNotFoundError
    return PartyReportOut.model_validate(row._asdict())
