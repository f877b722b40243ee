"""SQL of the slice ``growth``."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonId
from roster.models.development.growth import GrowthEvent, Sight
from roster.models.organization import Organization
from roster.models.person import Person

MOST = 2000


async def person_seen(
    session: AsyncSession, sight: Sight, person_id: PersonId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(
        select(
            Person.id.label("person_id"),
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
            Person.work_unit,
            Person.birth_month,
            Person.sex,
            Person.political_status,
            Person.education,
        )
        .join(Organization, Organization.id == Person.organization_id)
        .where(Person.id == person_id, sight.of(Person.org_path, Person.id))
    )
    return found.one_or_none()


async def events_of(session: AsyncSession, person_id: PersonId) -> Sequence[GrowthEvent]:
    """Of a person already found in sight."""
    found = await session.scalars(
        select(GrowthEvent)
        .where(GrowthEvent.person_id == person_id)
        .order_by(GrowthEvent.occurred_at, GrowthEvent.id)
        .limit(MOST)
    )
    return found.all()


async def is_known(session: AsyncSession, person_id: PersonId) -> bool:
    return await session.scalar(select(Person.id).where(Person.id == person_id)) is not None
