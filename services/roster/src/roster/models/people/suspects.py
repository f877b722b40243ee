"""Pairs of rows that may be one person, found as people are written or looked through."""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from common.ids import new_id
from sqlalchemy import Row, Select, and_, delete, func, insert, or_, select, tuple_
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.duplicates import Likeness, Looks, likeness
from roster.models.people.duplicate import DuplicatePair
from roster.models.person import Person, month_in_order

MOST_AT_ONCE: Final = 100
"""Rows compared with one that was just written; a commoner name is left to the job."""
_COLUMNS: Final = (
    "id",
    "name",
    "name_pinyin",
    "sex",
    "birth_month",
    "birth_on",
    "id_number_index",
    "phone_index",
    "work_unit",
    "org_path",
)
Pair = tuple[UUID, UUID]


async def note_suspects(session: AsyncSession, person: Person) -> None:
    """Compare a person who was just written with whoever may be the same; keep what is alike."""
    await session.flush()
    found = await session.execute(_like(person))
    mine = _looks(person)
    pairs = {
        pair_of(person.id, row.id): alike
        for row in found
        if (alike := likeness(mine, _looks(row))) is not None
    }
    await _drop_unlike(session, person, pairs)
    try:
        async with session.begin_nested():
            await keep_pairs(session, pairs)
    except IntegrityError:
        return  # The other one was written at the same moment and kept the pair.


async def keep_pairs(session: AsyncSession, pairs: dict[Pair, Likeness]) -> int:
    """Keep the pairs nobody has seen yet; dismissed ones stay dismissed."""
    if not pairs:
        return 0
    known = set(
        await session.execute(
            select(DuplicatePair.low_id, DuplicatePair.high_id).where(
                tuple_(DuplicatePair.low_id, DuplicatePair.high_id).in_(list(pairs))
            )
        )
    )
    rows = [
        {
            "id": new_id(),
            "low_id": low,
            "high_id": high,
            "score": alike.score,
            "reasons": [reason.value for reason in alike.reasons],
        }
        for (low, high), alike in pairs.items()
        if (low, high) not in {tuple(one) for one in known}
    ]
    if rows:
        await session.execute(insert(DuplicatePair), rows)
    return len(rows)


def pairs_among(rows: Iterable[Row[Any]]) -> dict[Pair, Likeness]:
    """Alike pairs among candidates; each row holds both people, the second's columns as ``b_…``."""
    found: dict[Pair, Likeness] = {}
    for row in rows:
        pair = pair_of(row.id, row.b_id)
        if pair in found:
            continue
        alike = likeness(_looks(row), _looks(row, "b_"))
        if alike is not None:
            found[pair] = alike
    return found


def candidates(*, by_phone: bool) -> Select[Any]:
    """Two people who share a blocking key: the phone, or pinyin and month of birth."""
    other = aliased(Person)
    same = (
        and_(other.phone_index == Person.phone_index, other.name_pinyin == Person.name_pinyin)
        if by_phone
        else and_(
            other.name_pinyin == Person.name_pinyin, month_in_order(other) == Person.birth_month
        )
    )
    return (
        select(
            *(getattr(Person, name) for name in _COLUMNS),
            *(getattr(other, name).label(f"b_{name}") for name in _COLUMNS),
        )
        .join(other, and_(same, other.name_pinyin == Person.name_pinyin, other.id != Person.id))
        .where(Person.erased_at.is_(None), other.erased_at.is_(None))
    )


def pair_of(one: UUID, other: UUID) -> Pair:
    return (one, other) if one < other else (other, one)


def _like(person: Person) -> Select[Any]:
    keys = [
        and_(Person.phone_index == person.phone_index, Person.name_pinyin == person.name_pinyin)
        if person.phone_index is not None
        else None,
        and_(
            Person.name_pinyin == person.name_pinyin,
            month_in_order(Person) == person.birth_month,
        )
        if person.birth_month is not None
        else None,
    ]
    wanted = [key for key in keys if key is not None]
    return (
        select(*(getattr(Person, name) for name in _COLUMNS))
        .where(or_(*wanted) if wanted else Person.id.is_(None))
        .where(Person.id != person.id, Person.erased_at.is_(None))
        .limit(MOST_AT_ONCE)
    )


async def _drop_unlike(session: AsyncSession, person: Person, pairs: dict[Pair, Likeness]) -> None:
    """Open proposals that a change has answered are proposals no more; a person's own ones stay."""
    known = await session.execute(
        select(DuplicatePair.id, DuplicatePair.low_id, DuplicatePair.high_id).where(
            or_(DuplicatePair.low_id == person.id, DuplicatePair.high_id == person.id),
            DuplicatePair.state == "open",
            func.cardinality(DuplicatePair.reasons) > 0,
        )
    )
    gone = [row.id for row in known if (row.low_id, row.high_id) not in pairs]
    if gone:
        await session.execute(delete(DuplicatePair).where(DuplicatePair.id.in_(gone)))


def _looks(row: Any, prefix: str = "") -> Looks:  # noqa: ANN401 - a row or an entity
    def of(name: str) -> Any:  # noqa: ANN401
        return getattr(row, f"{prefix}{name}")

    return Looks(
        name=of("name"),
        pinyin=of("name_pinyin"),
        sex=of("sex"),
        birth_month=of("birth_month"),
        birth_on=of("birth_on"),
        id_mark=of("id_number_index"),
        phone_mark=of("phone_index"),
        unit=of("work_unit"),
        org_path=of("org_path"),
    )
