"""SQL of the slice ``identities``. The person was found in scope before."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonEducationId, PersonId, PersonIdentityId
from roster.models.people.identity import PersonEducation, PersonIdentity


async def identities_of(session: AsyncSession, person_id: PersonId) -> Sequence[PersonIdentity]:
    """A person's identities, the latest first."""
    found = await session.scalars(
        select(PersonIdentity)
        .where(PersonIdentity.person_id == person_id)
        .order_by(PersonIdentity.from_on.desc().nulls_last(), PersonIdentity.id.desc())
    )
    return found.all()


async def identity_of(
    session: AsyncSession, person_id: PersonId, identity_id: PersonIdentityId
) -> PersonIdentity | None:
    found: PersonIdentity | None = await session.scalar(
        select(PersonIdentity)
        .where(PersonIdentity.id == identity_id, PersonIdentity.person_id == person_id)
        .with_for_update()
    )
    return found


async def educations_of(session: AsyncSession, person_id: PersonId) -> Sequence[PersonEducation]:
    """A person's schooling, in its order in life."""
    found = await session.scalars(
        select(PersonEducation)
        .where(PersonEducation.person_id == person_id)
        .order_by(PersonEducation.from_month.asc().nulls_last(), PersonEducation.id)
    )
    return found.all()


async def education_of(
    session: AsyncSession, person_id: PersonId, education_id: PersonEducationId
) -> PersonEducation | None:
    found: PersonEducation | None = await session.scalar(
        select(PersonEducation)
        .where(PersonEducation.id == education_id, PersonEducation.person_id == person_id)
        .with_for_update()
    )
    return found
