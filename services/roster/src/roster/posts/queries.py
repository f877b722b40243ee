"""SQL of the slice ``posts``. Every function takes the scope it may look into."""

from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE
from roster.ids import PostId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.post import Post
from roster.models.tree import at_or_below
from roster.posts.schemas import PostFilter

KEYS = (Post.org_path, Post.title, Post.id)
"""What orders the list; ``ix_post_org_path`` answers it."""


async def post_in(session: AsyncSession, scope: Scope, post_id: PostId) -> Post | None:
    """The post, locked until commit: nobody is appointed to it meanwhile."""
    return await session.scalar(
        select(Post).where(Post.id == post_id, scope.where(Post.org_path)).with_for_update()
    )


async def occupied_of(session: AsyncSession, post_id: PostId) -> int:
    found = await session.scalar(
        select(func.count()).where(Appointment.post_id == post_id, Appointment.state.in_(LIVE))
    )
    return found or 0


async def shown_post(
    session: AsyncSession, scope: Scope, post_id: PostId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_shown(scope).where(Post.id == post_id))
    return found.one_or_none()


def posts_matching(scope: Scope, wanted: PostFilter) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    return _shown(scope).where(*_conditions(scope, wanted))


def _occupied() -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(Appointment.post_id == Post.id, Appointment.state.in_(LIVE))
        .scalar_subquery()
    )


def _shown(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *Post.__table__.columns,
            Organization.name.label("organization_name"),
            Organization.division_code.label("division_code"),
            _occupied().label("occupied"),
        )
        .select_from(Post)
        .join(Organization, Organization.id == Post.organization_id)
        .where(scope.where(Post.org_path))
    )


def _conditions(scope: Scope, wanted: PostFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.form is not None:
        found.append(Post.form == wanted.form)
    if wanted.status is not None:
        found.append(Post.status == wanted.status)
    if wanted.q is not None:
        found.append(Post.title.contains(wanted.q, autoescape=True))
    if wanted.has_vacancy is not None:
        vacant = _occupied() < Post.capacity
        found.append(vacant if wanted.has_vacancy else ~vacant)
    if wanted.organization_id is not None:
        found.append(at_or_below(Post.org_path, scope, wanted.organization_id))
    return found
