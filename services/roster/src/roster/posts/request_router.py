"""HTTP of vacancy requests: branches report, committees decide."""

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

from roster.ids import AccountId, PostRequestId
from roster.models.selection.post_request import PostRequest
from roster.posts import request_queries as queries
from roster.posts import requesting
from roster.posts.errors import (
    PostOrganizationNotFoundError,
    PostRequestNotFoundError,
    PostRequestRefusedError,
)
from roster.posts.request_schemas import (
    ApproveRequestIn,
    PostRequestFilter,
    PostRequestIn,
    PostRequestOut,
    PublishRequestIn,
    RefuseRequestIn,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
STEPPING = (PostRequestNotFoundError, PostRequestRefusedError, PreconditionFailedError)

router = service_router("/api/roster/post-requests", "posts")


@router.post(
    "",
    response_model=PostRequestOut,
    status_code=201,
    responses=problems(PostOrganizationNotFoundError),
)
async def report_vacancy(
    body: PostRequestIn, session: Session, caller: Staff, response: Response
) -> PostRequestOut:
    """Report that a post is missing, how many seats and why."""
    scope = caller.scope(*STAFF)
    made = await requesting.report(session, scope, AccountId(caller.subject), body)
    return tagged(response, await _read(session, scope, made.id))


@router.get("", response_model=Page[PostRequestOut])
async def list_post_requests(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[PostRequestFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Requests by organization and day."""
    statement = queries.requests_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.KEYS, paging)


@router.post("/{request_id}/approve", response_model=PostRequestOut, responses=problems(*STEPPING))
async def approve_post_request(
    request_id: PostRequestId,
    body: ApproveRequestIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PostRequestOut:
    """Authorise a number of seats."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    await requesting.approve(session, scope, by, request_id, body, seen=seen)
    return tagged(response, await _read(session, scope, request_id))


@router.post("/{request_id}/refuse", response_model=PostRequestOut, responses=problems(*STEPPING))
async def refuse_post_request(
    request_id: PostRequestId,
    body: RefuseRequestIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PostRequestOut:
    """Refuse a request, with the reason."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    await requesting.refuse(session, scope, by, request_id, body, seen=seen)
    return tagged(response, await _read(session, scope, request_id))


@router.post("/{request_id}/publish", response_model=PostRequestOut, responses=problems(*STEPPING))
async def publish_post_request(
    request_id: PostRequestId,
    body: PublishRequestIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PostRequestOut:
    """Set the post up with the authorised seats."""
    scope = caller.scope(Role.COMMITTEE)
    await requesting.publish(session, scope, request_id, body, seen=seen)
    return tagged(response, await _read(session, scope, request_id))


async def _read(session: AsyncSession, scope: Scope, request_id: PostRequestId) -> PostRequestOut:
    statement = queries.requests_matching(scope, PostRequestFilter())
    row = (await session.execute(statement.where(PostRequest.id == request_id))).one_or_none()
    if row is None:
        raise PostRequestNotFoundError
    return PostRequestOut.model_validate(row._asdict())
