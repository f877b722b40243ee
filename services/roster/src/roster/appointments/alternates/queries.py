"""SQL of alternates."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.alternates.schemas import AlternateFilter
from roster.appointments.queries import one_of
from roster.ids import AlternateId, PersonId, PostId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.alternate import Alternate
from roster.models.tree import at_or_below

KEYS = (Alternate.org_path, Alternate.rank, Alternate.id)


async def next_rank(session: AsyncSession, post_id: PostId) -> int:
    last = await session.scalar(
        select(func.max(Alternate.rank)).where(Alternate.post_id == post_id)
    )
    return (last or 0) + 1


async def last_ranks(session: AsyncSession, post_ids: Sequence[PostId]) -> dict[PostId, int]:
    """The last place taken on each list; posts without a list are left out."""
    rows = await session.execute(
        select(Alternate.post_id, func.max(Alternate.rank))
        .where(one_of(Alternate.post_id, post_ids))
        .group_by(Alternate.post_id)
    )
    return {row[0]: row[1] for row in rows}


async def ever_listed(
    session: AsyncSession, post_ids: Sequence[PostId]
) -> set[tuple[PostId, PersonId]]:
    """Everybody who is or was on these lists, in whatever state."""
    rows = await session.execute(
        select(Alternate.post_id, Alternate.person_id).where(one_of(Alternate.post_id, post_ids))
    )
    return {(post_id, person_id) for post_id, person_id in rows}


async def is_listed(session: AsyncSession, post_id: PostId, person_id: PersonId) -> bool:
    found = await session.scalar(
        select(Alternate.id).where(
            Alternate.post_id == post_id,
            Alternate.person_id == person_id,
            Alternate.state.in_(("waiting", "proposed")),
        )
    )
    return found is not None


async def first_waiting(session: AsyncSession, post_id: PostId) -> Alternate | None:
    """Who is next in line, locked."""
    return await session.scalar(
        select(Alternate)
        .where(Alternate.post_id == post_id, Alternate.state == "waiting")
        .order_by(Alternate.rank, Alternate.created_at, Alternate.id)
        .limit(1)
        .with_for_update()
    )


async def lock_alternate(
    session: AsyncSession, scope: Scope, alternate_id: AlternateId
) -> Alternate | None:
    return await session.scalar(
        select(Alternate)
        .where(Alternate.id == alternate_id, scope.where(Alternate.org_path))
        .with_for_update()
    )


def alternates_matching(scope: Scope, wanted: AlternateFilter) -> Select[*tuple[Any, ...]]:
    left, left_person = aliased(Appointment), aliased(Person)
    conditions = [scope.where(Alternate.org_path)]
    if wanted.post_id is not None:
        conditions.append(Alternate.post_id == wanted.post_id)
    if wanted.state is not None:
        conditions.append(Alternate.state == wanted.state)
    if wanted.organization_id is not None:
        conditions.append(at_or_below(Alternate.org_path, scope, wanted.organization_id))
    return (
        select(
            *Alternate.__table__.columns,
            Post.title.label("post_title"),
            Post.organization_id,
            Organization.name.label("organization_name"),
            Person.name.label("person_name"),
            left_person.name.label("replaces_name"),
        )
        .select_from(Alternate)
        .join(Post, Post.id == Alternate.post_id)
        .join(Organization, Organization.id == Post.organization_id)
        .join(Person, Person.id == Alternate.person_id)
        .outerjoin(left, left.id == Alternate.replaces_id)
        .outerjoin(left_person, left_person.id == left.person_id)
        .where(*conditions)
    )
