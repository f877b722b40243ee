"""SQL of the slice ``consents``."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, and_, exists, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from roster.consents.schemas import SummaryFilter
from roster.ids import ConsentId, PersonId
from roster.models.people.consent import Consent, ConsentPurpose
from roster.models.people.matching import needs_consent
from roster.models.person import Person
from roster.models.tree import at_or_below


def shown() -> Select[*tuple[Any, ...]]:
    return select(*Consent.__table__.columns, ConsentPurpose.label, ConsentPurpose.wording).join(
        ConsentPurpose, ConsentPurpose.key == Consent.purpose
    )


async def consents_of(
    session: AsyncSession, person_id: PersonId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """A person's consents, the standing ones first, then the latest."""
    found = await session.execute(
        shown()
        .where(Consent.person_id == person_id)
        .order_by(
            Consent.withdrawn_on.is_not(None),
            ConsentPurpose.position,
            Consent.given_on.desc(),
            Consent.id,
        )
    )
    return found.all()


async def consent_shown(session: AsyncSession, consent_id: ConsentId) -> Row[*tuple[Any, ...]]:
    return (await session.execute(shown().where(Consent.id == consent_id))).one()


async def standing(session: AsyncSession, person_id: PersonId, purpose: str) -> Consent | None:
    found: Consent | None = await session.scalar(
        select(Consent)
        .where(
            Consent.person_id == person_id,
            Consent.purpose == purpose,
            Consent.withdrawn_on.is_(None),
        )
        .with_for_update()
    )
    return found


async def consent_of(
    session: AsyncSession, person_id: PersonId, consent_id: ConsentId
) -> Consent | None:
    found: Consent | None = await session.scalar(
        select(Consent)
        .where(Consent.id == consent_id, Consent.person_id == person_id)
        .with_for_update()
    )
    return found


async def purposes(session: AsyncSession) -> Sequence[ConsentPurpose]:
    found = await session.scalars(
        select(ConsentPurpose).order_by(ConsentPurpose.position, ConsentPurpose.key)
    )
    return found.all()


async def summaries(
    session: AsyncSession, scope: Scope, wanted: SummaryFilter
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Per active purpose: who may be used for it, and who not."""
    stands = exists().where(
        Consent.person_id == Person.id,
        Consent.purpose == ConsentPurpose.key,
        Consent.withdrawn_on.is_(None),
    )
    was_there = exists().where(
        Consent.person_id == Person.id, Consent.purpose == ConsentPurpose.key
    )
    by_duty = or_(~needs_consent(), Person.source_channel.is_(None))
    inside = [scope.where(Person.org_path), Person.erased_at.is_(None)]
    if wanted.organization_id is not None:
        inside.append(at_or_below(Person.org_path, scope, wanted.organization_id))
    found = await session.execute(
        select(
            ConsentPurpose.key.label("purpose"),
            func.count(Person.id).label("people"),
            func.count().filter(Person.id.is_not(None), by_duty).label("by_duty"),
            func.count().filter(~by_duty, stands).label("agreed"),
            func.count().filter(~by_duty, ~was_there).label("not_given"),
            func.count().filter(~by_duty, was_there, ~stands).label("withdrawn"),
        )
        .select_from(ConsentPurpose)
        .outerjoin(Person, and_(true(), *inside))
        .where(ConsentPurpose.is_active)
        .group_by(ConsentPurpose.key, ConsentPurpose.position)
        .order_by(ConsentPurpose.position)
    )
    return found.all()
