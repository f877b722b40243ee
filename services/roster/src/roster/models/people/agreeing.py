"""Consents as they are first recorded, and whether one stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from common.ids import new_id
from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.consents import ConsentHow, GivenBy, LegalBasis, Purpose
from roster.ids import AccountId, ConsentId, PersonId
from roster.models.people.consent import Consent, ConsentPurpose


@dataclass(frozen=True)
class Given:
    """How and by whom a consent was given, and who wrote it down."""

    by: GivenBy
    how: ConsentHow
    on: date
    recorded_by: AccountId | None


async def record_consents(
    session: AsyncSession, person_id: PersonId, purposes: Iterable[str], given: Given
) -> set[str]:
    """Record consent to each purpose, by its present text; returns the purposes nobody knows."""
    wanted = set(purposes)
    known = (
        await session.execute(
            select(ConsentPurpose.key, ConsentPurpose.text_version).where(
                ConsentPurpose.key.in_(wanted), ConsentPurpose.is_active
            )
        )
    ).all()
    for key, text_version in known:
        session.add(
            Consent(
                id=ConsentId(new_id()),
                person_id=person_id,
                purpose=key,
                basis=LegalBasis.CONSENT,
                given_by=given.by,
                given_on=given.on,
                how=given.how,
                text_version=text_version,
                recorded_by=given.recorded_by,
            )
        )
    await session.flush()
    return wanted - {key for key, _ in known}


async def guardian_agreed(session: AsyncSession, person_id: PersonId) -> bool:
    found = await session.scalar(
        select(
            exists().where(
                Consent.person_id == person_id,
                Consent.purpose == Purpose.ROSTER,
                Consent.given_by == GivenBy.GUARDIAN,
                Consent.withdrawn_on.is_(None),
            )
        )
    )
    return bool(found)
