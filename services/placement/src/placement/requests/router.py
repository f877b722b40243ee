"""``/api/placement/rounds/{round_id}/requests``: two-sided choice (双向选择), the branch's side."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.client import authorization_of
from common.web.etag import IfMatchMissingError, tagged
from common.web.page import Page, Paging, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Header, Request, Response
from sqlalchemy import true

from placement.access import is_staff, readable_rounds, round_in
from placement.clients.roster import roster_of
from placement.errors import (
    PostNotFoundError,
    ReasonMissingError,
    RoundNotFoundError,
    RoundNotOpenError,
    WindowNotOpenError,
    WindowOverError,
)
from placement.ids import PostId, RoundId
from placement.models.request import BranchRequest
from placement.requests import queries, use_cases
from placement.requests.errors import (
    NoApplicantError,
    NotTwoSidedError,
    RequestNotFoundError,
    TooManyRequestedError,
)
from placement.requests.schemas import ApplicantOut, RequestIn, RequestOut
from placement.requests.use_cases import CHOOSERS, RequestKey

router = service_router("/api/placement/rounds/{round_id}", "requests")

Chooser = Annotated[Caller, requires(Role.COMMITTEE, Role.BRANCH)]


@router.get("/requests", response_model=Page[RequestOut], responses=problems(RoundNotFoundError))
async def list_requests(
    round_id: RoundId, session: ReadSession, caller: Chooser, paging: Paging
) -> Rows[BranchRequest]:
    """Whom branches ask for; to a branch only its own and those below."""
    found = await round_in(session, readable_rounds(caller), round_id)
    below = caller.scope(*CHOOSERS).where(BranchRequest.org_path)
    visible = true() if is_staff(caller, found.org_path) else below
    return await queries.requests_page(session, round_id, visible, paging)


@router.get(
    "/posts/{post_id}/applicants",
    response_model=Page[ApplicantOut],
    responses=problems(RoundNotFoundError, PostNotFoundError, NotTwoSidedError, RoundNotOpenError),
)
async def list_applicants(
    round_id: RoundId,
    post_id: PostId,
    request: Request,
    session: ReadSession,
    caller: Chooser,
    paging: Paging,
) -> Rows[ApplicantOut]:
    """People who wished for a post of one's own and agreed to matching; nobody else."""
    roster = roster_of(request.app, authorization_of(request))
    key = RequestKey(round_id, post_id)
    return await use_cases.applicants(session, roster, caller, key, paging)


@router.get(
    "/requests/{post_id}",
    response_model=RequestOut,
    responses=problems(RoundNotFoundError, PostNotFoundError, RequestNotFoundError),
)
async def read_request(
    round_id: RoundId,
    post_id: PostId,
    request: Request,
    session: ReadSession,
    caller: Chooser,
    response: Response,
) -> BranchRequest:
    """Whom the branch asks for at one post."""
    roster = roster_of(request.app, authorization_of(request))
    key = RequestKey(round_id, post_id)
    return tagged(response, await use_cases.request_of(session, roster, caller, key))


@router.put(
    "/requests/{post_id}",
    response_model=RequestOut,
    responses=problems(
        RoundNotFoundError,
        PostNotFoundError,
        NotTwoSidedError,
        RoundNotOpenError,
        WindowNotOpenError,
        WindowOverError,
        ReasonMissingError,
        TooManyRequestedError,
        NoApplicantError,
        IfMatchMissingError,
    ),
)
async def put_request(  # noqa: PLR0913, PLR0917 - dependencies
    round_id: RoundId,
    post_id: PostId,
    body: RequestIn,
    request: Request,
    session: Session,
    caller: Chooser,
    response: Response,
    if_match: Annotated[str | None, Header()] = None,
) -> BranchRequest:
    """Ask for people at a post, the first choice first; If-Match once somebody was asked for."""
    roster = roster_of(request.app, authorization_of(request))
    key = RequestKey(round_id, post_id)
    put = await use_cases.put_request(session, roster, caller, key, body, if_match)
    return tagged(response, put)
