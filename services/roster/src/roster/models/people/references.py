"""Every row of every table that names a person.

Found from the metadata, so that a table that is added later is taken along without a word here.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Table, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import PersonId
from roster.models.base import Base

NEVER_PARKED: Final = frozenset({"appointment"})
"""Where two rows cannot both stand, the merge is refused: a seat is not put aside unseen."""
ALWAYS_PARKED: Final = frozenset({"person_past"})
"""The survivor's past is their own."""
SOFTENED: Final = {"person_education": {"is_highest": False}}
"""What a row gives up rather than be put aside."""

Doc = dict[str, Any]


class RowsClashError(Exception):
    """Two rows of a table cannot both belong to one person."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


@dataclass(frozen=True)
class Reference:
    """A column that names a person."""

    table: Table
    column: Column[Any]

    @property
    def key(self) -> tuple[Column[Any], ...]:
        return tuple(self.table.primary_key.columns)


@dataclass
class Moved:
    """What was done to rows of others, enough to take it back."""

    moved: list[list[Any]]
    """Table, column, primary key as it is now, and what else was changed as it was."""
    parked: list[list[Any]]
    """Table and the whole row."""
    first: dict[str, Doc] = field(default_factory=dict)
    """Rows as they were before anything of them was moved."""


def references() -> Iterator[Reference]:
    """All of them, by table and column."""
    for table in sorted(Base.metadata.tables.values(), key=lambda one: one.name):
        for key in sorted(table.foreign_keys, key=lambda one: str(one.parent.key)):
            if key.column.table.name == "person" and key.column.name == "id":
                yield Reference(table, key.parent)


async def point_at(session: AsyncSession, loser: PersonId, survivor: PersonId) -> Moved:
    """Make every row that names the loser name the survivor.

    A row that cannot stand beside one of the survivor's (a unique rule) is put aside whole.

    Raises:
        RowsClashError: rows of a table that are never put aside.
    """
    done = Moved([], [])
    for reference in references():
        for key in await _keys_naming(session, reference, loser):
            await _as_it_was(session, reference.table.name, key, done)
            await _move(session, reference, key, survivor, done)
    return done


async def point_back(session: AsyncSession, loser: PersonId, done: Moved) -> None:
    """Undo ``point_at``; a row that is gone by now stays gone.

    Raises:
        RowsClashError: a row that was put aside has no place any more.
    """
    for name, column, key, was in done.moved:
        table = Base.metadata.tables[name]
        values = {column: _typed(table.c[column], str(loser))} | {
            one: _typed(table.c[one], value) for one, value in was.items()
        }
        await session.execute(table.update().where(*_is(table, key)).values(values))
    for name, doc in done.parked:
        try:
            async with session.begin_nested():
                await insert_doc(session, name, doc)
        except IntegrityError as error:
            raise RowsClashError(name) from error


async def doc_of(session: AsyncSession, name: str, key: Doc) -> Doc:
    """A whole row as JSON that ``insert_doc`` makes into the same row again."""
    table = Base.metadata.tables[name]
    found = await session.execute(
        select(func.to_jsonb(text(f'"{table.name}"'))).select_from(table).where(*_is(table, key))
    )
    doc: Doc = found.scalar_one()
    return doc


async def insert_doc(session: AsyncSession, name: str, doc: Doc) -> None:
    """Make the row again, byte for byte."""
    statement = text(
        f'insert into "{name}" select * from'  # noqa: S608 - a table of our own
        f' jsonb_populate_record(null::"{name}", cast(:doc as jsonb))'
    )
    await session.execute(statement, {"doc": json.dumps(doc)})


async def set_from_doc(session: AsyncSession, name: str, row_id: PersonId, doc: Doc) -> None:
    """Put values of a row's JSON back into some of its columns."""
    columns = ", ".join(f'"{one}"' for one in doc)
    statement = text(
        f'update "{name}" set ({columns}) = (select {columns} from'  # noqa: S608 - our own
        f' jsonb_populate_record(null::"{name}", cast(:doc as jsonb))) where id = :id'
    )
    await session.execute(statement, {"doc": json.dumps(doc), "id": row_id})


async def remove_rows_naming(session: AsyncSession, who: PersonId, kept: Collection[str]) -> None:
    """Remove what others keep about a person, with what hangs on it; some tables are kept.

    A row that names the person as somebody else's mentor or receiver stays: it is about the other.
    """
    for reference in references():
        table = reference.table
        if table.name in kept or reference.column.key != "person_id":
            continue
        if _holds_up(table, kept):
            continue
        await _remove(session, table, reference.column == who, kept)


def _children(table: Table) -> list[tuple[Table, Column[Any], Column[Any]]]:
    return [
        (child, key.parent, key.column)
        for child in Base.metadata.tables.values()
        for key in child.foreign_keys
        if key.column.table is table and child is not table and key.ondelete is None
    ]


def _holds_up(table: Table, kept: Collection[str]) -> bool:
    """Whether a row of a kept table must have a row of this one."""
    return any(
        (child.name in kept and not column.nullable) or _holds_up(child, kept)
        for child, column, _ in _children(table)
    )


async def _remove(
    session: AsyncSession, table: Table, condition: ColumnElement[bool], kept: Collection[str]
) -> None:
    for child, column, parent in _children(table):
        hangs = column.in_(select(parent).where(condition))
        if child.name in kept or column.nullable:
            await session.execute(child.update().where(hangs).values({column.key: None}))
        else:
            await _remove(session, child, hangs, kept)
    await session.execute(table.delete().where(condition))


async def _keys_naming(session: AsyncSession, reference: Reference, who: PersonId) -> list[Doc]:
    found = await session.execute(
        select(*reference.key).where(reference.column == who).with_for_update()
    )
    return [
        {column.key: value for column, value in zip(reference.key, row, strict=True)}
        for row in found
    ]


async def _move(
    session: AsyncSession, reference: Reference, key: Doc, survivor: PersonId, done: Moved
) -> None:
    name = reference.table.name
    if name not in ALWAYS_PARKED:
        for more in ({}, SOFTENED[name]) if name in SOFTENED else ({},):
            if await _repointed(session, reference, key, {reference.column.key: survivor, **more}):
                before = await _as_it_was(session, name, key, done)
                after = key
                if reference.column.primary_key:
                    after = {**key, reference.column.key: survivor}
                    done.first[_mark(name, after)] = before
                plain = {one: str(value) for one, value in after.items()}
                was = {one: before[one] for one in more}
                done.moved.append([name, reference.column.key, plain, was])
                return
    if name in NEVER_PARKED:
        raise RowsClashError(name)
    await _put_aside(session, reference.table, key, done)


async def _repointed(session: AsyncSession, reference: Reference, key: Doc, values: Doc) -> bool:
    try:
        async with session.begin_nested():
            table = reference.table
            await session.execute(table.update().where(*_is(table, key)).values(values))
    except IntegrityError:
        return False
    return True


async def _put_aside(session: AsyncSession, table: Table, key: Doc, done: Moved) -> None:
    """Take a row away whole, as it was before anything of it was moved."""
    before = await _as_it_was(session, table.name, key, done)
    try:
        async with session.begin_nested():
            await session.execute(table.delete().where(*_is(table, key)))
    except IntegrityError as error:
        raise RowsClashError(table.name) from error
    plain = {one: str(value) for one, value in key.items()}
    done.moved = [one for one in done.moved if (one[0], one[2]) != (table.name, plain)]
    done.parked.append([table.name, before])


async def _as_it_was(session: AsyncSession, name: str, key: Doc, done: Moved) -> Doc:
    mark = _mark(name, key)
    if mark not in done.first:
        done.first[mark] = await doc_of(session, name, key)
    return done.first[mark]


def _mark(name: str, key: Doc) -> str:
    return f"{name} {sorted((one, str(value)) for one, value in key.items())}"


def _is(table: Table, key: Doc) -> list[Any]:
    return [table.c[name] == _typed(table.c[name], value) for name, value in key.items()]


def _typed(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - whatever the column holds
    """A value as it came back from JSON, as the column takes it."""
    kind = column.type.python_type
    if not isinstance(value, str) or kind is str:
        return value
    if kind in {date, datetime}:
        return kind.fromisoformat(value)
    return kind(value)
