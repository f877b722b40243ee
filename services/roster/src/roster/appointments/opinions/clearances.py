"""联审: formal clearances, asked by a committee and seen by it and by supervisors only.

Nothing about them goes to the outbox: other services must never learn of one.
"""

from datetime import date

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.scope import Scope
from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries as appointments
from roster.appointments.actors import Actor
from roster.appointments.opinions import queries
from roster.appointments.opinions.errors import (
    AnsweredAlreadyError,
    ClearanceExpiryError,
    ClearanceNotFoundError,
    ClearancePersonNotFoundError,
)
from roster.appointments.opinions.schemas import ClearanceAnswerIn, ClearanceIn
from roster.appointments.opinions.use_cases import answered_on
from roster.appointments.procedures.queries import lock_procedure
from roster.core.establishment import last_day
from roster.core.service_rules import ClearanceRule
from roster.ids import ClearanceId, PersonId
from roster.models.organization import Organization
from roster.models.selection.opinion import Clearance
from roster.models.service.rule import rule_at

SHORTEST_MONTHS, LONGEST_MONTHS = 6, 12


async def ask_clearance(
    session: AsyncSession, actor: Actor, office: Organization, body: ClearanceIn
) -> Clearance:
    """Ask a body about a person, in the name of a committee.

    Raises:
        ClearancePersonNotFoundError: nobody was named, or not for this actor.
    """
    clearance = Clearance(
        id=ClearanceId(new_id()),
        person_id=await _person(session, actor.scope, body),
        procedure_id=body.procedure_id,
        organization_id=office.id,
        org_path=office.path,
        body=body.body,
        sent_on=body.sent_on or clock.today(),
        document_no=body.document_no,
        requested_by=actor.account_id,
    )
    session.add(clearance)
    await session.flush()
    return clearance


async def answer_clearance(
    session: AsyncSession,
    visible: ColumnElement[bool],
    clearance_id: ClearanceId,
    body: ClearanceAnswerIn,
    *,
    seen: int,
) -> Clearance:
    """Record an answer with the number of its document and how long it holds.

    Raises:
        ClearanceNotFoundError, PreconditionFailedError, AnsweredAlreadyError: as named.
        AnswerBeforeRequestError, ClearanceExpiryError: as named.
    """
    clearance = await queries.lock_clearance(session, visible, clearance_id)
    if clearance is None:
        raise ClearanceNotFoundError
    if clearance.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if clearance.answer is not None:
        raise AnsweredAlreadyError("如需更正，请重新发起联审。")
    day = answered_on(clearance.sent_on, body.answered_on)
    found = await rule_at(session, clearance.org_path, "clearance", day)
    months = ClearanceRule().valid_months if found is None else found["valid_months"]
    clearance.answer, clearance.answered_on = body.answer, day
    clearance.answer_document_no = body.document_no
    clearance.expires_on = _expiry(day, body.expires_on, months)
    await session.flush()
    return clearance


def _expiry(answered: date, given: date | None, months: int) -> date:
    expires_on = given or last_day(answered, months)
    shortest, longest = last_day(answered, SHORTEST_MONTHS), last_day(answered, LONGEST_MONTHS)
    if not shortest <= expires_on <= longest:
        raise ClearanceExpiryError(
            f"请填写 {shortest.isoformat()} 至 {longest.isoformat()} 之间的日期。"
        )
    return expires_on


async def _person(session: AsyncSession, scope: Scope, body: ClearanceIn) -> PersonId:
    if body.procedure_id is not None:
        procedure = await lock_procedure(session, scope, body.procedure_id)
        if procedure is None or body.person_id not in {None, procedure.person_id}:
            raise ClearancePersonNotFoundError("请选择您管理范围内的程序。")
        return procedure.person_id
    if body.person_id is None or not await appointments.people_in(session, scope, [body.person_id]):
        raise ClearancePersonNotFoundError("请选择您管理范围内的人员。")
    return body.person_id
