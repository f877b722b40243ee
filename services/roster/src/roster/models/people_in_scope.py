"""People a caller may act on, for the slices that keep records about them."""

from collections.abc import Sequence

from common.scope import Scope
from sqlalchemy import ARRAY, ColumnElement, Uuid, any_, false, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from roster.core.names import query_grams, squeeze
from roster.ids import PersonId
from roster.models.person import Person


async def person_in(
    session: AsyncSession, scope: Scope, person_id: PersonId, *, own: PersonId | None = None
) -> Person | None:
    """A person in scope, or the caller themself (``own``)."""
    return await session.scalar(
        select(Person).where(
            Person.id == person_id, theirs_or_own(Person.org_path, scope, Person.id, own)
        )
    )


async def people_in(
    session: AsyncSession, scope: Scope, people: Sequence[PersonId]
) -> dict[PersonId, Person]:
    """Those of the people that are in scope."""
    found = await session.scalars(
        select(Person).where(any_of(Person.id, people), scope.where(Person.org_path))
    )
    return {person.id: person for person in found}


def theirs_or_own(
    path: InstrumentedAttribute[str],
    scope: Scope,
    person: InstrumentedAttribute[PersonId],
    own: PersonId | None,
) -> ColumnElement[bool]:
    """Rows of the caller's subtrees, and those about the caller themself."""
    return or_(scope.where(path), false() if own is None else person == own)


def any_of(
    column: InstrumentedAttribute[PersonId], people: Sequence[PersonId]
) -> ColumnElement[bool]:
    """As one array parameter: a list would meet the driver's limit of 32,767."""
    return column == any_(literal(list(people), ARRAY(Uuid())))


def named(q: str) -> ColumnElement[bool]:
    """People whose name holds the words; for statements that join ``Person``."""
    squeezed = func.lower(func.replace(Person.name, " ", ""))
    return Person.name_grams.contains(query_grams(q)) & squeezed.contains(
        squeeze(q), autoescape=True
    )
