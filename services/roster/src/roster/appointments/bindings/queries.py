"""SQL of ex-officio bindings."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.bindings.schemas import BindingFilter, CoverageFilter
from roster.core.lifecycle import LIVE, State
from roster.core.vocabulary import Level, OrganizationStatus, PostStatus, System
from roster.ids import AppointmentId, BindingId, PersonId, PostId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.binding import PostBinding
from roster.models.tree import at_or_below

KEYS = (PostBinding.org_path, PostBinding.id)


async def post_in(session: AsyncSession, scope: Scope, post_id: PostId) -> Post | None:
    return await session.scalar(select(Post).where(Post.id == post_id, scope.where(Post.org_path)))


async def lock_binding(
    session: AsyncSession, scope: Scope, binding_id: BindingId
) -> PostBinding | None:
    return await session.scalar(
        select(PostBinding)
        .where(PostBinding.id == binding_id, scope.where(PostBinding.org_path))
        .with_for_update()
    )


async def bindings_led_by(
    session: AsyncSession, appointment: Appointment, title: str, day: date
) -> Sequence[PostBinding]:
    """Bindings that the holder of a post leads on a day."""
    segments = appointment.org_path.rstrip("/").split("/")
    above = ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments) + 1)]
    by_title = and_(PostBinding.org_path.in_(above), PostBinding.leading_titles.contains([title]))
    found = await session.scalars(
        select(PostBinding)
        .where(
            or_(PostBinding.leading_post_id == appointment.post_id, by_title),
            _holds_on(day),
        )
        .order_by(PostBinding.created_at, PostBinding.id)
    )
    return found.all()


async def bound_posts(
    session: AsyncSession, binding: PostBinding, appointment: Appointment
) -> Sequence[Post]:
    """The posts that come with a leading appointment."""
    if binding.bound_post_id is not None:
        found = await session.scalars(select(Post).where(Post.id == binding.bound_post_id))
        return found.all()
    found = await session.scalars(
        select(Post)
        .join(Organization, Organization.id == Post.organization_id)
        .where(
            Post.title == binding.bound_title,
            Post.status == PostStatus.OPEN,
            or_(
                Organization.id == appointment.organization_id,
                Organization.party_org_id == appointment.organization_id,
            ),
        )
        .order_by(Post.org_path, Post.id)
    )
    return found.all()


async def leading_without_bound(
    session: AsyncSession, binding: PostBinding, *, bound_post: Post | None = None
) -> Sequence[Appointment]:
    """Who is in office at a leading post and holds nothing by the binding yet.

    With ``bound_post``: only those whose leading post comes with that one.
    """
    bound = aliased(Appointment)
    has_bound = select(bound.id).where(
        bound.leading_id == Appointment.id,
        bound.binding_id == binding.id,
        bound.state.in_(LIVE),
    )
    statement = (
        select(Appointment)
        .join(Post, Post.id == Appointment.post_id)
        .where(Appointment.state == State.IN_OFFICE, _leads(binding), ~has_bound.exists())
        .order_by(Appointment.confirmed_on, Appointment.id)
    )
    if bound_post is not None and binding.bound_post_id is None:
        place = select(Organization.party_org_id).where(
            Organization.id == bound_post.organization_id
        )
        statement = statement.where(
            or_(
                Appointment.organization_id == bound_post.organization_id,
                Appointment.organization_id == place.scalar_subquery(),
            )
        )
    return (await session.scalars(statement)).all()


async def bound_to(session: AsyncSession, leading_id: AppointmentId) -> Sequence[Appointment]:
    """What is held because of an appointment, locked."""
    found = await session.scalars(
        select(Appointment)
        .where(Appointment.leading_id == leading_id, Appointment.state.in_(LIVE))
        .order_by(Appointment.id)
        .with_for_update()
    )
    return found.all()


async def orphans(session: AsyncSession) -> Sequence[Appointment]:
    """Bound appointments whose leading one has ended some other way."""
    leading = aliased(Appointment)
    found = await session.scalars(
        select(Appointment)
        .join(leading, leading.id == Appointment.leading_id)
        .where(Appointment.state.in_(LIVE), leading.state.not_in(LIVE))
        .order_by(Appointment.id)
        .with_for_update(of=Appointment)
    )
    return found.all()


async def bindings_of_day(session: AsyncSession, day: date) -> Sequence[PostBinding]:
    found = await session.scalars(
        select(PostBinding).where(_holds_on(day)).order_by(PostBinding.id)
    )
    return found.all()


async def live_at(
    session: AsyncSession, person_id: PersonId, post_id: PostId
) -> Appointment | None:
    return await session.scalar(
        select(Appointment)
        .where(
            Appointment.person_id == person_id,
            Appointment.post_id == post_id,
            Appointment.state.in_(LIVE),
        )
        .with_for_update()
    )


def bindings_matching(scope: Scope, wanted: BindingFilter) -> Select[*tuple[Any, ...]]:
    leading, bound = aliased(Post), aliased(Post)
    leading_org, bound_org = aliased(Organization), aliased(Organization)
    serving = select(func.count()).where(
        Appointment.binding_id == PostBinding.id, Appointment.state.in_(LIVE)
    )
    statement = (
        select(
            *PostBinding.__table__.columns,
            Organization.name.label("organization_name"),
            (leading_org.name + literal(" ") + leading.title).label("leading_post"),
            (bound_org.name + literal(" ") + bound.title).label("bound_post"),
            serving.scalar_subquery().label("serving"),
        )
        .select_from(PostBinding)
        .join(Organization, Organization.id == PostBinding.organization_id)
        .outerjoin(leading, leading.id == PostBinding.leading_post_id)
        .outerjoin(leading_org, leading_org.id == leading.organization_id)
        .outerjoin(bound, bound.id == PostBinding.bound_post_id)
        .outerjoin(bound_org, bound_org.id == bound.organization_id)
        .where(scope.where(PostBinding.org_path))
    )
    if wanted.organization_id is not None:
        statement = statement.where(
            at_or_below(PostBinding.org_path, scope, wanted.organization_id)
        )
    return statement


def coverage_of(
    scope: Scope, binding: PostBinding, wanted: CoverageFilter
) -> Select[*tuple[Any, ...]]:
    """Villages of the binding's subtree with the holder of the bound post, one line each."""
    title = binding.bound_title
    held = (
        select(Appointment.id, Appointment.person_id, Person.name)
        .join(Post, Post.id == Appointment.post_id)
        .join(Person, Person.id == Appointment.person_id)
        .where(
            Appointment.organization_id == Organization.id,
            Appointment.state == State.IN_OFFICE,
            Post.title == title,
        )
        .order_by(Appointment.confirmed_on, Appointment.id)
        .limit(1)
        .lateral("held")
    )
    has_post = select(Post.id).where(
        Post.organization_id == Organization.id, Post.title == title, Post.status == PostStatus.OPEN
    )
    statement = (
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            has_post.exists().label("has_post"),
            held.c.id.label("appointment_id"),
            held.c.person_id,
            held.c.name.label("person_name"),
        )
        .select_from(Organization)
        .outerjoin(held, literal(value=True))
        .where(
            scope.within(binding.org_path).where(Organization.path),
            Organization.system == System.LEAGUE,
            Organization.level == Level.VILLAGE,
            Organization.status == OrganizationStatus.ACTIVE,
        )
    )
    if wanted.is_covered is None:
        return statement
    covered = held.c.id.is_not(None)
    return statement.where(covered if wanted.is_covered else ~covered)


def _holds_on(day: date) -> ColumnElement[bool]:
    return and_(
        PostBinding.starts_on <= day,
        or_(PostBinding.ends_on.is_(None), PostBinding.ends_on >= day),
    )


def _leads(binding: PostBinding) -> ColumnElement[bool]:
    if binding.leading_post_id is not None:
        return Appointment.post_id == binding.leading_post_id
    inside = Scope((binding.org_path,)).where(Appointment.org_path)
    return and_(inside, Post.title.in_(binding.leading_titles))
