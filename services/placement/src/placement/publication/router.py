"""Notice, publication and the arrangement table of a round."""

from typing import Annotated, Any

from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.client import authorization_of
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Request, Response

from placement import documents
from placement.access import (
    ANNOUNCED,
    STAFF,
    readable_rounds,
    round_in,
    rounds_as_staff,
    rounds_to_decide,
)
from placement.clients.roster import roster_of
from placement.errors import RoundNotFoundError
from placement.ids import RoundId
from placement.publication import queries, use_cases
from placement.publication.errors import (
    AlreadyPublishedError,
    CalendarNotLoadedError,
    NoticeEndError,
    NoticeMissingError,
    NoticeRunningError,
    RoundNotApprovedError,
)
from placement.publication.schemas import NoticeIn, NoticeOut, PlacementOut, PublicationOut

router = service_router("/api/placement/rounds", "publication")

Staff = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH, Role.SYSTEM)]
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _download(media_type: str) -> dict[int | str, dict[str, Any]]:
    """A file, and the refusals on the way to it."""
    file: dict[int | str, dict[str, Any]] = {
        200: {"content": {media_type: {"schema": {"type": "string", "format": "binary"}}}}
    }
    return file | problems(RoundNotFoundError, RoundNotApprovedError)


@router.post(
    "/{round_id}/notice",
    response_model=NoticeOut,
    responses=problems(
        RoundNotFoundError,
        RoundNotApprovedError,
        AlreadyPublishedError,
        CalendarNotLoadedError,
        NoticeEndError,
    ),
)
async def post_notice(
    round_id: RoundId, session: Session, caller: Committee, body: NoticeIn | None = None
) -> NoticeOut:
    """Begin the public notice; its days are working days from the day after posting."""
    return await use_cases.post_notice(
        session, rounds_to_decide(caller), round_id, body or NoticeIn()
    )


@router.post(
    "/{round_id}/publish",
    response_model=PublicationOut,
    responses=problems(
        RoundNotFoundError, RoundNotApprovedError, NoticeMissingError, NoticeRunningError
    ),
)
async def publish_round(
    round_id: RoundId, request: Request, session: Session, caller: Committee
) -> PublicationOut:
    """Create the arranged appointments in the roster, once; again answers the same."""
    roster = roster_of(request.app, authorization_of(request))
    return await use_cases.publish_round(session, roster, rounds_to_decide(caller), round_id)


@router.get(
    "/{round_id}/placements",
    response_model=Page[PlacementOut],
    responses=problems(RoundNotFoundError),
)
async def list_placements(
    round_id: RoundId, session: ReadSession, caller: Staff, paging: Paging
) -> Rows[dict[str, Any]]:
    """Who goes where in an announced round, as far as it is the caller's own people and posts.

    Also for organizations below the round's; before the notice there is nothing to read.
    """
    found = await round_in(session, readable_rounds(caller), round_id)
    if found.state not in ANNOUNCED:
        return Rows([], None)
    return await queries.placements_page(session, caller.scope(*STAFF), found, paging)


@router.get(
    "/{round_id}/arrangement.docx",
    response_class=Response,
    responses=_download(DOCX),
)
async def download_arrangement_docx(
    round_id: RoundId, session: ReadSession, caller: Staff
) -> Response:
    """The arrangement table as a Word document."""
    table = await use_cases.arrangement_of(session, rounds_as_staff(caller), round_id)
    return _file(documents.arrangement_docx(table), DOCX, f"{table.title}.docx")


@router.get(
    "/{round_id}/arrangement.xlsx",
    response_class=Response,
    responses=_download(XLSX),
)
async def download_arrangement_xlsx(
    round_id: RoundId, session: ReadSession, caller: Staff
) -> Response:
    """The arrangement table as a workbook."""
    table = await use_cases.arrangement_of(session, rounds_as_staff(caller), round_id)
    return _file(documents.arrangement_xlsx(table), XLSX, f"{table.title}.xlsx")


def _file(content: bytes, media_type: str, name: str) -> Response:
    return Response(content, media_type=media_type, headers=documents.download_headers(name))
