"""SQL of the slice ``duplicates``. A pair is seen by whoever may see both people."""

from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.lifecycle import LIVE
from roster.duplicates.schemas import PairFilter
from roster.ids import DuplicateId, MergeId, PersonId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.people.duplicate import DuplicatePair, PersonMerge
from roster.models.person import Person
from roster.models.tree import at_or_below

One, Other = aliased(Person), aliased(Person)
OneAt, OtherAt = aliased(Organization), aliased(Organization)
SIDES = ("one", "other")


def pairs_in(scope: Scope, wanted: PairFilter) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    statement = _lines(scope).where(DuplicatePair.state == wanted.state)
    if wanted.organization_id is not None:
        statement = statement.where(
            or_(
                at_or_below(One.org_path, scope, wanted.organization_id),
                at_or_below(Other.org_path, scope, wanted.organization_id),
            )
        )
    if wanted.person_id is not None:
        statement = statement.where(or_(One.id == wanted.person_id, Other.id == wanted.person_id))
    return statement


async def pair_line(
    session: AsyncSession, scope: Scope, pair_id: DuplicateId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_lines(scope).where(DuplicatePair.id == pair_id))
    return found.one_or_none()


async def pair_of_ids(session: AsyncSession, low: PersonId, high: PersonId) -> DuplicatePair | None:
    found: DuplicatePair | None = await session.scalar(
        select(DuplicatePair).where(DuplicatePair.low_id == low, DuplicatePair.high_id == high)
    )
    return found


async def locked_people(
    session: AsyncSession, scope: Scope, ids: tuple[PersonId, PersonId]
) -> dict[PersonId, Person]:
    """Both people in scope, locked in the order of their ids."""
    found = await session.scalars(
        select(Person)
        .where(Person.id.in_(ids), scope.where(Person.org_path), Person.erased_at.is_(None))
        .order_by(Person.id)
        .with_for_update()
    )
    return {person.id: person for person in found}


def merges_in(scope: Scope) -> Select[*tuple[Any, ...]]:
    """Merges, without an order; those of a person that can be undone come last to first."""
    later = aliased(PersonMerge)
    is_last = ~exists().where(
        later.survivor_id == PersonMerge.survivor_id,
        later.undone_at.is_(None),
        later.merged_at > PersonMerge.merged_at,
    )
    return (
        select(
            PersonMerge.id,
            PersonMerge.survivor_id,
            Person.name.label("survivor_name"),
            PersonMerge.loser_id,
            PersonMerge.merged_by,
            PersonMerge.merged_at,
            PersonMerge.undone_at,
            PersonMerge.version,
            (PersonMerge.undone_at.is_(None) & PersonMerge.kept.is_not(None) & is_last).label(
                "can_be_undone"
            ),
        )
        .join(Person, Person.id == PersonMerge.survivor_id)
        .where(scope.where(Person.org_path))
    )


async def merge_in(session: AsyncSession, scope: Scope, merge_id: MergeId) -> PersonMerge | None:
    found: PersonMerge | None = await session.scalar(
        select(PersonMerge)
        .join(Person, Person.id == PersonMerge.survivor_id)
        .where(PersonMerge.id == merge_id, scope.where(Person.org_path))
        .with_for_update(of=PersonMerge)
    )
    return found


async def merge_line(session: AsyncSession, scope: Scope, merge_id: MergeId) -> Row[Any]:
    found = await session.execute(merges_in(scope).where(PersonMerge.id == merge_id))
    return found.one()


async def has_later_merge(session: AsyncSession, merge: PersonMerge) -> bool:
    found = await session.scalar(
        select(
            exists().where(
                PersonMerge.survivor_id == merge.survivor_id,
                PersonMerge.undone_at.is_(None),
                PersonMerge.merged_at > merge.merged_at,
            )
        )
    )
    return bool(found)


def _lines(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            DuplicatePair.id,
            DuplicatePair.score,
            DuplicatePair.reasons,
            DuplicatePair.state,
            DuplicatePair.note,
            DuplicatePair.found_at,
            DuplicatePair.version,
            *_side("one", One, OneAt),
            *_side("other", Other, OtherAt),
        )
        .join(One, One.id == DuplicatePair.low_id)
        .join(Other, Other.id == DuplicatePair.high_id)
        .join(OneAt, OneAt.id == One.organization_id)
        .join(OtherAt, OtherAt.id == Other.organization_id)
        .where(scope.where(One.org_path), scope.where(Other.org_path))
        .where(One.erased_at.is_(None), Other.erased_at.is_(None))
    )


def _side(name: str, person: Any, place: Any) -> list[Any]:  # noqa: ANN401 - aliased entities
    serving = select(func.count()).where(
        Appointment.person_id == person.id, Appointment.state.in_(LIVE)
    )
    return [
        person.id.label(f"{name}_id"),
        person.name.label(f"{name}_name"),
        person.birth_month.label(f"{name}_birth_month"),
        person.work_unit.label(f"{name}_work_unit"),
        person.organization_id.label(f"{name}_organization_id"),
        place.name.label(f"{name}_organization_name"),
        serving.scalar_subquery().label(f"{name}_live_appointments"),
    ]
