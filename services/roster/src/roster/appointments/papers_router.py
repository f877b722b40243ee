"""HTTP of papers that leave the office before an appointment."""

import asyncio
from typing import Annotated, Any, Final
from urllib.parse import quote

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession
from fastapi import Response

from roster.appointments.notices.errors import NoticeNotFoundError
from roster.appointments.notices.queries import lines_of, notice_in
from roster.appointments.opinions.errors import OpinionNotFoundError
from roster.appointments.opinions.queries import opinions_matching
from roster.appointments.opinions.schemas import OpinionFilter
from roster.appointments.papers import Letter, letter_docx, notice_docx
from roster.ids import NoticeId, OpinionId
from roster.models.organization import Organization
from roster.models.selection.opinion import Opinion
from roster.models.selection.procedure import SelectionProcedure

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FILE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {DOCX: {"schema": {"type": "string", "format": "binary"}}}}
}
STAFF: Final = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster", "papers")


@router.get(
    "/notices/{notice_id}/document",
    response_class=Response,
    responses={**FILE, **problems(NoticeNotFoundError)},
)
async def download_notice(notice_id: NoticeId, session: ReadSession, caller: Staff) -> Response:
    """The notice as a Word document, for the board."""
    notice = await notice_in(session, caller.scope(*STAFF), notice_id)
    if notice is None:
        raise NoticeNotFoundError
    office = await session.get_one(Organization, notice.organization_id)
    lines = await lines_of(session, notice.id)
    paper = await asyncio.to_thread(notice_docx, notice, lines, office.name)
    return file_answer(paper, notice.title)


@router.get(
    "/opinions/{opinion_id}/document",
    response_class=Response,
    responses={**FILE, **problems(OpinionNotFoundError)},
)
async def download_letter(opinion_id: OpinionId, session: ReadSession, caller: Staff) -> Response:
    """The request for an opinion as a Word document."""
    statement = opinions_matching(caller.scope(*STAFF), OpinionFilter(), clock.today())
    row = (await session.execute(statement.where(Opinion.id == opinion_id))).one_or_none()
    if row is None:
        raise OpinionNotFoundError
    procedure = await session.get_one(SelectionProcedure, row.procedure_id)
    sender = await session.get_one(Organization, procedure.organization_id)
    letter = Letter(
        kind=row.kind,
        document_no=row.document_no,
        asked=row.asked_organization_name,
        person_name=row.person_name,
        post=f"{sender.name}{row.post_title}",
        sent_on=row.sent_on,
        due_on=row.due_on,
        sender=sender.name,
    )
    paper = await asyncio.to_thread(letter_docx, letter)
    return file_answer(paper, f"征求意见函_{row.person_name}")


def file_answer(paper: bytes, name: str) -> Response:
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}.docx"}
    return Response(paper, media_type=DOCX, headers=headers)
