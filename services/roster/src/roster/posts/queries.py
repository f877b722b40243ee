"""SQL of the slice ``posts``. Every function takes the scope it may look into."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE
from roster.ids import PostId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.post import Post
from roster.models.service.change import ALWAYS, appointment_on, post_on
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
    """Lines of the list, without an order; with ``as_of`` as they were on that day."""
    if wanted.as_of is None:
        return _shown(scope).where(*_conditions(scope, wanted))
    return _shown_then(scope, wanted, wanted.as_of)


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


def _shown_then(scope: Scope, wanted: PostFilter, day: date) -> Select[*tuple[Any, ...]]:
    """As the posts were on a day, with who was in them then."""
    then, held = post_on(day), appointment_on(day)
    occupied = (
        select(func.count())
        .select_from(Appointment)
        .join(held, ALWAYS)
        .where(Appointment.post_id == Post.id, held.c.state.in_(LIVE))
        .scalar_subquery()
    )
    changing = {"title", "form", "capacity", "status"}
    columns = [
        then.c[column.name] if column.name in changing else column
        for column in Post.__table__.columns
    ]
    was = Was(then.c.title, then.c.form, then.c.status, occupied < then.c.capacity)
    return (
        select(
            *columns,
            Organization.name.label("organization_name"),
            Organization.division_code.label("division_code"),
            occupied.label("occupied"),
        )
        .select_from(Post)
        .join(then, ALWAYS)
        .join(Organization, Organization.id == Post.organization_id)
        .where(scope.where(Post.org_path), *_conditions(scope, wanted, was))
    )


@dataclass(frozen=True)
class Was:
    """The columns the filters look at, of today or of a day before."""

    title: Any
    form: Any
    status: Any
    vacant: ColumnElement[bool]


def _now() -> Was:
    return Was(Post.title, Post.form, Post.status, _occupied() < Post.capacity)


def _conditions(
    scope: Scope, wanted: PostFilter, was: Was | None = None
) -> list[ColumnElement[bool]]:
    was = was or _now()
    found: list[ColumnElement[bool]] = []
    if wanted.form is not None:
        found.append(was.form == wanted.form)
    if wanted.status is not None:
        found.append(was.status == wanted.status)
    if wanted.q is not None:
        found.append(was.title.contains(wanted.q, autoescape=True))
    if wanted.has_vacancy is not None:
        found.append(was.vacant if wanted.has_vacancy else ~was.vacant)
    if wanted.organization_id is not None:
        found.append(at_or_below(Post.org_path, scope, wanted.organization_id))
    return found
