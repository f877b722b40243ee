"""Events about people: ids, versions and words of our own, never what is known of somebody."""

from common.events.outbox import Event, emit
from sqlalchemy.ext.asyncio import AsyncSession

from roster.models.base import PLUMBING
from roster.models.person import Person


async def say_of_person(
    session: AsyncSession, person: Person, type_: str, **facts: str | None
) -> None:
    await emit(
        session,
        PLUMBING,
        Event(
            type_,
            f"people/{person.id}",
            person.org_path,
            {
                "person_id": str(person.id),
                "organization_id": str(person.organization_id),
                "version": person.version,
                **facts,
            },
        ),
    )
