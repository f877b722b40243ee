"""SQL of vacancy requests."""

from typing import Any

from common.scope import Scope
from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PostRequestId
from roster.models.organization import Organization
from roster.models.selection.post_request import PostRequest
from roster.models.tree import at_or_below
from roster.posts.request_schemas import PostRequestFilter

KEYS = (PostRequest.org_path, PostRequest.reported_on, PostRequest.id)


async def lock_request(
    session: AsyncSession, scope: Scope, request_id: PostRequestId
) -> PostRequest | None:
    return await session.scalar(
        select(PostRequest)
        .where(PostRequest.id == request_id, scope.where(PostRequest.org_path))
        .with_for_update()
    )


def requests_matching(scope: Scope, wanted: PostRequestFilter) -> Select[*tuple[Any, ...]]:
    conditions = [scope.where(PostRequest.org_path)]
    if wanted.state is not None:
        conditions.append(PostRequest.state == wanted.state)
    if wanted.organization_id is not None:
        conditions.append(at_or_below(PostRequest.org_path, scope, wanted.organization_id))
    return (
        select(*PostRequest.__table__.columns, Organization.name.label("organization_name"))
        .select_from(PostRequest)
        .join(Organization, Organization.id == PostRequest.organization_id)
        .where(*conditions)
    )
