"""Setting up posts and changing them."""

from typing import Any

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vocabulary import PostStatus
from roster.ids import PostId
from roster.models.base import PLUMBING
from roster.models.post import Post
from roster.models.tree import organization_in
from roster.posts import queries
from roster.posts.errors import (
    CapacityBelowOccupiedError,
    FloorAboveCapacityError,
    PostClosedError,
    PostNotFoundError,
    PostOpenError,
    PostOrganizationNotFoundError,
    RequirementsContradictError,
)
from roster.posts.schemas import PostIn, PostPatch
from roster.requirements import RequirementsIn, contradictions_of, stored_rules


async def create_post(session: AsyncSession, scope: Scope, body: PostIn) -> Post:
    """Set up a post at an organization.

    Raises:
        PostOrganizationNotFoundError: it is not there, or not for this caller.
        RequirementsContradictError: nobody could ever meet the requirements.
        FloorAboveCapacityError: more people under 35 asked for than seats.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise PostOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    _check_floor(body.floor_under35, body.capacity)
    post = Post(
        id=PostId(new_id()),
        org_path=organization.path,
        requirements=_stored(body.requirements),
        **body.model_dump(exclude={"requirements"}),
    )
    session.add(post)
    await session.flush()
    await _say(session, post, "post.created")
    return post


async def change_post(
    session: AsyncSession, scope: Scope, post_id: PostId, patch: PostPatch, *, seen: int
) -> Post:
    """Change what the patch names.

    Raises:
        PostNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        CapacityBelowOccupiedError: fewer seats than people in them.
        RequirementsContradictError, FloorAboveCapacityError: as when created.
    """
    post = await _seen_post(session, scope, post_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True, exclude={"requirements"})
    if patch.requirements is not None:
        changes["requirements"] = _stored(patch.requirements)
    if patch.capacity is not None and patch.capacity < post.capacity:
        occupied = await queries.occupied_of(session, post_id)
        if patch.capacity < occupied:
            raise CapacityBelowOccupiedError(
                "请先让多出的人员离任，再减少职数。", occupied=occupied
            )
    for field, value in changes.items():
        setattr(post, field, value)
    _check_floor(post.floor_under35, post.capacity)
    await session.flush()
    await _say(session, post, "post.changed")
    return post


async def close_post(session: AsyncSession, scope: Scope, post_id: PostId, *, seen: int) -> Post:
    """Take a post out of use; who holds it stays until their term ends.

    Raises:
        PostNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        PostClosedError: it is closed already.
    """
    post = await _seen_post(session, scope, post_id, seen)
    if post.status == PostStatus.CLOSED:
        raise PostClosedError
    post.status = PostStatus.CLOSED
    await session.flush()
    await _say(session, post, "post.closed")
    return post


async def reopen_post(session: AsyncSession, scope: Scope, post_id: PostId, *, seen: int) -> Post:
    """Put a closed post back into use.

    Raises:
        PostNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        PostOpenError: it is open.
    """
    post = await _seen_post(session, scope, post_id, seen)
    if post.status == PostStatus.OPEN:
        raise PostOpenError
    post.status = PostStatus.OPEN
    await session.flush()
    await _say(session, post, "post.reopened")
    return post


async def _seen_post(session: AsyncSession, scope: Scope, post_id: PostId, seen: int) -> Post:
    post = await queries.post_in(session, scope, post_id)
    if post is None:
        raise PostNotFoundError
    if post.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return post


def _stored(rules: RequirementsIn) -> dict[str, Any]:
    found = contradictions_of(rules)
    if found:
        raise RequirementsContradictError(f"{'；'.join(found)}。")
    return stored_rules(rules)


def _check_floor(floor_under35: int, capacity: int) -> None:
    if floor_under35 > capacity:
        raise FloorAboveCapacityError("请增加职数或降低最低人数。")


async def _say(session: AsyncSession, post: Post, type_: str) -> None:
    data = {
        "post_id": str(post.id),
        "organization_id": str(post.organization_id),
        "version": post.version,
    }
    await emit(session, PLUMBING, Event(type_, f"posts/{post.id}", post.org_path, data))
