"""SQL of the slice ``search``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, func, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from roster.core.names import query_grams, squeeze
from roster.core.vocabulary import OrganizationStatus
from roster.models.finding import (
    Finding,
    are_letters,
    finding_of,
    posts_titled,
    ways_of_letters,
)
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post

FEW: Final = 8
NARROW: Final = 5_000
"""As many people can be read one by one within a few milliseconds."""


async def people_named(
    session: AsyncSession, scope: Scope, typed: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    """A few of them; letters are initials, pinyin, or stand in the name itself."""
    if not are_letters(typed):
        return await _people(session, scope, await finding_of(session, name=typed))
    ways = ways_of_letters(typed)
    if await _is_narrow(session, scope):
        any_way = or_(*(way.condition for way in ways))
        return await _people(session, scope, Finding((any_way,), is_rare=True))
    some = [
        select(Person.id)
        .where(scope.where(Person.org_path), Person.erased_at.is_(None), way.condition)
        .order_by(way.order)
        .limit(FEW)
        .subquery()
        for way in ways
    ]
    found = union_all(*(select(one.c.id) for one in some))
    return await _people(session, scope, Finding((Person.id.in_(found),), is_rare=True))


async def _is_narrow(session: AsyncSession, scope: Scope) -> bool:
    """Whether few people are in scope; an index of the nation meets them late."""
    some = select(Person.id).where(scope.where(Person.org_path)).limit(NARROW + 1).subquery()
    return (await session.scalar(select(func.count()).select_from(some)) or 0) <= NARROW


async def people_at_unit(
    session: AsyncSession, scope: Scope, typed: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    return await _people(session, scope, await finding_of(session, unit=typed))


async def people_marked(
    session: AsyncSession,
    scope: Scope,
    column: InstrumentedAttribute[bytes | None],
    mark: bytes,
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Those whose sealed number has this mark in the blind index."""
    return await _people(session, scope, Finding((column == mark,), is_rare=True))


async def _people(
    session: AsyncSession, scope: Scope, finding: Finding
) -> Sequence[Row[*tuple[Any, ...]]]:
    few = (
        select(Person.id)
        .where(scope.where(Person.org_path), Person.erased_at.is_(None), *finding.conditions)
        .order_by(*finding.keys((Person.name_pinyin, Person.id)))
        .limit(FEW)
        .subquery()
    )
    found = await session.execute(
        select(
            Person.id,
            Person.name,
            Person.work_unit,
            Organization.name.label("organization_name"),
        )
        .join(few, few.c.id == Person.id)
        .join(Organization, Organization.id == Person.organization_id)
        .order_by(Person.name_pinyin, Person.id)
    )
    return found.all()


async def organizations_named(
    session: AsyncSession, scope: Scope, typed: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    squeezed = squeeze(typed)
    superior = aliased(Organization)

    def holds(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
        return func.lower(func.replace(column, " ", "")).contains(squeezed, autoescape=True)

    found = await session.execute(
        select(
            Organization.id,
            Organization.name,
            superior.name.label("superior_name"),
        )
        .outerjoin(superior, superior.id == Organization.parent_league_id)
        .where(
            scope.where(Organization.path),
            Organization.status == OrganizationStatus.ACTIVE,
            Organization.name_grams.contains(query_grams(typed)),
            or_(holds(Organization.name), holds(Organization.short_name)),
        )
        .order_by(Organization.path.concat(""))
        .limit(FEW)
    )
    return found.all()


async def posts_named(
    session: AsyncSession, scope: Scope, typed: str
) -> Sequence[Row[*tuple[Any, ...]]]:
    found = await session.execute(
        select(
            Post.id,
            Post.title,
            Post.organization_id,
            Organization.name.label("organization_name"),
        )
        .join(Organization, Organization.id == Post.organization_id)
        .where(*await posts_titled(session, scope, typed))
        .order_by(Post.title, Post.org_path, Post.id)
        .limit(FEW)
    )
    return found.all()
