"""Asking the Party committee and the superior League committee, and reporting to them."""

from datetime import date, timedelta

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.opinions import queries
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
    OpinionIn,
    PartyReportIn,
    ReceiptIn,
)
from roster.appointments.procedures.errors import ProcedureNotFoundError, ProcedureRefusedError
from roster.appointments.procedures.queries import lock_procedure
from roster.core.procedures import Outcome
from roster.core.service_rules import OpinionRule
from roster.core.vocabulary import System
from roster.ids import OpinionId, OrganizationId, PartyReportId, ProcedureId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.selection.opinion import Opinion, PartyReport
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.rule import rule_at
from roster.models.tree import organization_in


async def ask_opinion(
    session: AsyncSession, actor: Actor, procedure_id: ProcedureId, body: OpinionIn
) -> Opinion:
    """Write to the peer Party committee or the superior League committee about a candidate.

    Raises:
        ProcedureNotFoundError, ProcedureRefusedError: not there; over already.
        AskedOrganizationNotFoundError: nobody was named and the tree knows none.
        AskedOrganizationUnfitError: a Party study is asked of a League organization, or the like.
    """
    procedure = await lock_procedure(session, actor.scope, procedure_id)
    if procedure is None:
        raise ProcedureNotFoundError
    if procedure.outcome != Outcome.OPEN:
        raise ProcedureRefusedError("程序已经结束，不用再征求意见。", stage=procedure.stage)
    asked = await _asked(session, procedure, body)
    sent_on = body.sent_on or clock.today()
    found = await rule_at(session, procedure.org_path, "opinion", sent_on)
    rule = OpinionRule() if found is None else OpinionRule(**found)
    is_study = body.kind == "party_study"
    days = rule.party_study_days if is_study else rule.league_assist_days
    opinion = Opinion(
        id=OpinionId(new_id()),
        procedure_id=procedure.id,
        org_path=procedure.org_path,
        kind=body.kind,
        asked_organization_id=asked.id,
        sent_on=sent_on,
        due_on=body.due_on or sent_on + timedelta(days=days),
        document_no=body.document_no,
    )
    session.add(opinion)
    await session.flush()
    await _say(session, opinion, "opinion.asked")
    return opinion


async def answer_opinion(
    session: AsyncSession, actor: Actor, opinion_id: OpinionId, body: OpinionAnswerIn, *, seen: int
) -> Opinion:
    """Record an answer: agreed, deferred or not, with a category of reasons.

    Raises:
        OpinionNotFoundError, PreconditionFailedError, AnsweredAlreadyError: as named.
        AnswerBeforeRequestError, AnswerReasonMissingError: as named.
    """
    opinion = await queries.lock_opinion(session, actor.scope, opinion_id)
    if opinion is None:
        raise OpinionNotFoundError
    if opinion.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if opinion.answer is not None:
        raise AnsweredAlreadyError("如需更正，请重新征求意见。")
    if body.answer != "agree" and body.reason is None:
        raise AnswerReasonMissingError("请选择理由类别。")
    opinion.answer, opinion.reason = body.answer, body.reason
    opinion.answered_on = answered_on(opinion.sent_on, body.answered_on)
    opinion.answer_document_no = body.document_no
    await session.flush()
    await _say(session, opinion, "opinion.answered")
    return opinion


async def send_report(session: AsyncSession, actor: Actor, body: PartyReportIn) -> PartyReport:
    """Note a report or an advice to the Party committee.

    Raises:
        PartyReportPlaceNotFoundError: organization, recipient or person are not there.
    """
    organization = await organization_in(session, actor.scope, body.organization_id)
    if organization is None:
        raise PartyReportPlaceNotFoundError("请选择您管理范围内的组织。")
    recipient_id = body.recipient_id or organization.party_org_id
    recipient = await _organization(session, recipient_id)
    if recipient is None or recipient.system != System.PARTY:
        raise PartyReportPlaceNotFoundError("请选择接收的党组织，或先登记此组织的同级党组织。")
    if body.person_id is not None and not await appointments.people_in(
        session, actor.scope, [body.person_id]
    ):
        raise PartyReportPlaceNotFoundError("请选择您管理范围内的人员。")
    report = PartyReport(
        id=PartyReportId(new_id()),
        org_path=organization.path,
        recipient_id=recipient.id,
        sent_on=body.sent_on or clock.today(),
        sent_by=actor.account_id,
        **body.model_dump(exclude={"recipient_id", "sent_on"}),
    )
    session.add(report)
    await session.flush()
    data = {"party_report_id": str(report.id), "kind": report.kind}
    event = Event("party_report.sent", f"party-reports/{report.id}", report.org_path, data)
    await emit(session, PLUMBING, event)
    return report


async def record_receipt(
    session: AsyncSession, actor: Actor, report_id: PartyReportId, body: ReceiptIn, *, seen: int
) -> PartyReport:
    """Note that the Party committee has received a report.

    Raises:
        PartyReportNotFoundError, PreconditionFailedError, ReceiptRecordedError: as named.
        AnswerBeforeRequestError: received before it was sent.
    """
    report = await queries.lock_report(session, actor.scope, report_id)
    if report is None:
        raise PartyReportNotFoundError
    if report.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if report.received_on is not None:
        raise ReceiptRecordedError
    report.received_on = answered_on(report.sent_on, body.received_on)
    report.receipt_no = body.receipt_no
    await session.flush()
    data = {"party_report_id": str(report.id), "kind": report.kind}
    event = Event("party_report.received", f"party-reports/{report.id}", report.org_path, data)
    await emit(session, PLUMBING, event)
    return report


def answered_on(sent_on: date, given: date | None) -> date:
    """The day of an answer.

    Raises:
        AnswerBeforeRequestError: it would be before the letter.
    """
    day = given or clock.today()
    if day < sent_on:
        raise AnswerBeforeRequestError("请检查发函和答复的日期。")
    return day


async def _asked(
    session: AsyncSession, procedure: SelectionProcedure, body: OpinionIn
) -> Organization:
    own = await session.get_one(Organization, procedure.organization_id)
    is_study = body.kind == "party_study"
    usual = own.party_org_id if is_study else own.parent_league_id
    asked = await _organization(session, body.asked_organization_id or usual)
    if asked is None:
        what = "同级党组织" if is_study else "上级团组织"
        raise AskedOrganizationNotFoundError(f"请先登记此组织的{what}，或指定征求意见的组织。")
    wanted = System.PARTY if is_study else System.LEAGUE
    if asked.system != wanted or asked.id == own.id:
        raise AskedOrganizationUnfitError(
            "同级党委研究请选党组织。" if is_study else "上级团委协管请选上级团组织。"
        )
    return asked


async def _organization(
    session: AsyncSession, organization_id: OrganizationId | None
) -> Organization | None:
    if organization_id is None:
        return None
    return await session.get(Organization, organization_id)


async def _say(session: AsyncSession, opinion: Opinion, type_: str) -> None:
    data = {"opinion_id": str(opinion.id), "procedure_id": str(opinion.procedure_id)}
    await emit(session, PLUMBING, Event(type_, f"opinions/{opinion.id}", opinion.org_path, data))
