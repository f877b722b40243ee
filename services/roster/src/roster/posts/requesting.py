"""需求申报: a vacancy is reported, its seats are authorised, and it is published as a post."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.post_requests import RequestState, RequestStep, next_state
from roster.ids import AccountId, PostId, PostRequestId
from roster.models.base import PLUMBING
from roster.models.post import Post
from roster.models.selection.post_request import PostRequest
from roster.models.tree import organization_in
from roster.posts import request_queries as queries
from roster.posts.errors import (
    PostOrganizationNotFoundError,
    PostRequestNotFoundError,
    PostRequestRefusedError,
)
from roster.posts.request_schemas import (
    ApproveRequestIn,
    PostRequestIn,
    PublishRequestIn,
    RefuseRequestIn,
)


async def report(
    session: AsyncSession, scope: Scope, by: AccountId, body: PostRequestIn
) -> PostRequest:
    """Report that a post is missing.

    Raises:
        PostOrganizationNotFoundError: not there, or not for this caller.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise PostOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    request = PostRequest(
        id=PostRequestId(new_id()),
        org_path=organization.path,
        reported_on=clock.today(),
        reported_by=by,
        **body.model_dump(),
    )
    session.add(request)
    await session.flush()
    await _say(session, request, "post_request.reported")
    return request


async def approve(
    session: AsyncSession,
    scope: Scope,
    by: AccountId,
    request_id: PostRequestId,
    body: ApproveRequestIn,
    *,
    seen: int,
) -> PostRequest:
    """Authorise a number of seats (岗位核定).

    Raises:
        PostRequestNotFoundError, PreconditionFailedError, PostRequestRefusedError: as named.
    """
    request, there = await _allowed(session, scope, request_id, RequestStep.APPROVE, seen)
    request.state = there
    request.seats_approved = body.seats or request.seats_wanted
    request.document_no, request.decision_note = body.document_no, body.note
    await _decide(session, request, by, "post_request.approved")
    return request


async def refuse(
    session: AsyncSession,
    scope: Scope,
    by: AccountId,
    request_id: PostRequestId,
    body: RefuseRequestIn,
    *,
    seen: int,
) -> PostRequest:
    """Refuse a request, with the reason.

    Raises:
        PostRequestNotFoundError, PreconditionFailedError, PostRequestRefusedError: as named.
    """
    request, there = await _allowed(session, scope, request_id, RequestStep.REFUSE, seen)
    request.state = there
    request.seats_approved = None
    request.decision_note = body.reason
    await _decide(session, request, by, "post_request.refused")
    return request


async def publish(
    session: AsyncSession,
    scope: Scope,
    request_id: PostRequestId,
    body: PublishRequestIn,
    *,
    seen: int,
) -> PostRequest:
    """Set the post up with the authorised seats; it is open from now on.

    Raises:
        PostRequestNotFoundError, PreconditionFailedError, PostRequestRefusedError: as named.
    """
    request, there = await _allowed(session, scope, request_id, RequestStep.PUBLISH, seen)
    post = Post(
        id=PostId(new_id()),
        organization_id=request.organization_id,
        org_path=request.org_path,
        title=request.title,
        form=request.form,
        capacity=request.seats_approved,
        term_months=body.term_months,
        requirements={},
    )
    session.add(post)
    await session.flush()
    request.state, request.post_id = there, post.id
    await session.flush()
    facts = {"post_id": str(post.id), "organization_id": str(post.organization_id), "version": 1}
    created = Event("post.created", f"posts/{post.id}", post.org_path, facts)
    await emit(session, PLUMBING, created)
    await _say(session, request, "post_request.published")
    return request


async def _allowed(
    session: AsyncSession, scope: Scope, request_id: PostRequestId, step: RequestStep, seen: int
) -> tuple[PostRequest, RequestState]:
    """The request with where the step leads it."""
    request = await queries.lock_request(session, scope, request_id)
    if request is None:
        raise PostRequestNotFoundError
    if request.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    there = next_state(RequestState(request.state), step)
    if not isinstance(there, RequestState):
        raise PostRequestRefusedError(there.reason, state=request.state)
    return request, there


async def _decide(session: AsyncSession, request: PostRequest, by: AccountId, type_: str) -> None:
    request.decided_on, request.decided_by = clock.today(), by
    await session.flush()
    await _say(session, request, type_)


async def _say(session: AsyncSession, request: PostRequest, type_: str) -> None:
    data = {"post_request_id": str(request.id), "state": request.state}
    event = Event(type_, f"post-requests/{request.id}", request.org_path, data)
    await emit(session, PLUMBING, event)
