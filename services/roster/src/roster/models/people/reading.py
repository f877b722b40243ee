"""Finding a person by their id, or by an id that a merge made another name for them."""

from common.scope import Scope
from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonId
from roster.models.people.history import PersonAlias
from roster.models.person import Person


async def person_in(
    session: AsyncSession,
    scope: Scope,
    person_id: PersonId,
    *,
    own: PersonId | None = None,
    locked: bool = False,
) -> Person | None:
    """A person in scope, or the caller themself (``own``)."""
    statement = select(Person).where(
        is_person(person_id), or_(scope.where(Person.org_path), is_person(own))
    )
    return await session.scalar(statement.with_for_update(of=Person) if locked else statement)


def is_person(person_id: PersonId | None) -> ColumnElement[bool]:
    """The row that an id means today."""
    if person_id is None:
        return false()
    alias = select(PersonAlias.person_id).where(PersonAlias.old_id == person_id)
    return or_(Person.id == person_id, Person.id == alias.scalar_subquery())
