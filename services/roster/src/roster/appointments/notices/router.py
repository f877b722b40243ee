"""HTTP of public notices, for the office."""

from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.answering import committee_of
from roster.appointments.notices import queries, use_cases
from roster.appointments.notices.errors import (
    NoticeNotFoundError,
    NoticeOrganizationNotFoundError,
    NoticeOverError,
    NoticeProceduresError,
    ObjectionNotFoundError,
    ObjectionsSealedError,
    ObjectionVerifiedError,
)
from roster.appointments.notices.schemas import (
    NoticeDetail,
    NoticeFilter,
    NoticeIn,
    NoticeOut,
    ObjectionIn,
    ObjectionOut,
    StaffLineOut,
    VerifyIn,
    WithdrawIn,
)
from roster.appointments.notices.sealing import ObjectionSeal
from roster.core.vault import Vault
from roster.ids import AccountId, NoticeId, ObjectionId
from roster.models.calendar import CalendarYearUnknownError
from roster.models.selection.notice import Notice, Objection

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster", "notices")


def objection_seal(request: Request) -> ObjectionSeal:
    vault: Vault = request.app.state.vault
    return ObjectionSeal(vault.cipher)


Seal = Annotated[ObjectionSeal, Depends(objection_seal)]


@router.post(
    "/notices",
    response_model=NoticeDetail,
    status_code=201,
    responses=problems(
        NoticeOrganizationNotFoundError, NoticeProceduresError, CalendarYearUnknownError
    ),
)
async def post_notice(
    body: NoticeIn, session: Session, caller: Committee, response: Response
) -> NoticeDetail:
    """Announce proposed appointments at a public address."""
    posted = await use_cases.post_notice(session, committee_of(caller), body)
    return tagged(response, await _read(session, caller, posted.id))


@router.get("/notices", response_model=Page[NoticeOut])
async def list_notices(
    session: ReadSession, caller: Staff, wanted: Annotated[NoticeFilter, Query()], paging: Paging
) -> Rows[dict[str, Any]]:
    """Notices, newest first."""
    statement = queries.notices_matching(
        caller.scope(*STAFF), wanted, clock.today(), AccountId(caller.subject)
    )
    return await page_of_rows(session, statement, queries.KEYS, paging, descending=True)


@router.get(
    "/notices/{notice_id}", response_model=NoticeDetail, responses=problems(NoticeNotFoundError)
)
async def get_notice(
    notice_id: NoticeId, session: ReadSession, caller: Staff, response: Response
) -> NoticeDetail:
    """One notice with its lines."""
    return tagged(response, await _read(session, caller, notice_id))


@router.post(
    "/notices/{notice_id}/withdraw",
    response_model=NoticeDetail,
    responses=problems(NoticeNotFoundError, NoticeOverError, PreconditionFailedError),
)
async def withdraw_notice(
    notice_id: NoticeId,
    body: WithdrawIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> NoticeDetail:
    """Take a notice down before its time."""
    await use_cases.withdraw_notice(session, committee_of(caller), notice_id, body, seen=seen)
    return tagged(response, await _read(session, caller, notice_id))


@router.get(
    "/notices/{notice_id}/objections",
    response_model=list[ObjectionOut],
    responses=problems(NoticeNotFoundError, ObjectionsSealedError),
)
async def list_objections(
    notice_id: NoticeId, session: Session, caller: Committee, seal: Seal
) -> list[ObjectionOut]:
    """Objections, for the accounts the notice names; oldest first."""
    notice = await use_cases.readable_notice(session, committee_of(caller), notice_id)
    found = await queries.objections_of(session, notice.id)
    return [_opened(seal, objection, name) for objection, name in found]


@router.post(
    "/notices/{notice_id}/objections",
    response_model=ObjectionOut,
    status_code=201,
    responses=problems(NoticeNotFoundError, ObjectionsSealedError, ObjectionNotFoundError),
)
async def record_objection(
    notice_id: NoticeId, body: ObjectionIn, session: Session, caller: Committee, seal: Seal
) -> ObjectionOut:
    """Note an objection that came by letter, telephone or visit."""
    actor = committee_of(caller)
    taken = await use_cases.object_by_letter(session, actor, seal, notice_id, body)
    return await _objection(session, seal, taken)


@router.post(
    "/objections/{objection_id}/verify",
    response_model=ObjectionOut,
    responses=problems(
        ObjectionNotFoundError,
        ObjectionsSealedError,
        ObjectionVerifiedError,
        PreconditionFailedError,
    ),
)
async def verify_objection(
    objection_id: ObjectionId,
    body: VerifyIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    seal: Seal,
) -> ObjectionOut:
    """Record what an inquiry found."""
    actor = committee_of(caller)
    found = await use_cases.verify_objection(session, actor, seal, objection_id, body, seen=seen)
    return await _objection(session, seal, found)


async def _read(session: AsyncSession, caller: Caller, notice_id: NoticeId) -> NoticeDetail:
    statement = queries.notices_matching(
        caller.scope(*STAFF), NoticeFilter(), clock.today(), AccountId(caller.subject)
    )
    row = (await session.execute(statement.where(Notice.id == notice_id))).one_or_none()
    if row is None:
        raise NoticeNotFoundError
    lines = await queries.lines_of(session, notice_id)
    told = {"lines": [StaffLineOut.model_validate(line) for line in lines]}
    return NoticeDetail.model_validate(row._asdict() | told)


async def _objection(
    session: AsyncSession, seal: ObjectionSeal, objection: Objection
) -> ObjectionOut:
    found = await queries.objections_of(session, objection.notice_id)
    name = next(name for one, name in found if one.id == objection.id)
    return _opened(seal, objection, name)


def _opened(seal: ObjectionSeal, one: Objection, name: str | None) -> ObjectionOut:
    return ObjectionOut(
        id=one.id,
        notice_id=one.notice_id,
        procedure_id=one.procedure_id,
        person_name=name,
        source="public" if one.source == "public" else "staff",
        text=seal.open(one.id, "text", one.text_sealed, one.text_key_id) or "",
        contact=seal.open(one.id, "contact", one.contact_sealed, one.contact_key_id),
        submitted_at=one.submitted_at,
        result=one.result,
        finding=seal.open(one.id, "finding", one.finding_sealed, one.finding_key_id),
        verified_on=one.verified_on,
        verified_by=one.verified_by,
        version=one.version,
    )
