"""SQL of the slice ``sealing``."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, Table, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from roster.models.base import Base
from roster.models.people.sealed import SEALED_COLUMNS, SealedColumn

SUFFIX = "_sealed"


def all_columns() -> list[tuple[Table, str]]:
    """Every sealed column of the metadata, as table and prefix."""
    return sorted(
        (
            (table, column.key.removesuffix(SUFFIX))
            for table in Base.metadata.tables.values()
            for column in table.columns
            if column.key.endswith(SUFFIX)
        ),
        key=lambda one: (one[0].name, one[1]),
    )


def is_rotated(table: str, prefix: str) -> bool:
    return any((one.table, one.prefix) == (table, prefix) for one in SEALED_COLUMNS)


async def counts_by_key(session: AsyncSession, table: Table, prefix: str) -> dict[str, int]:
    key_id = table.c[f"{prefix}_key_id"]
    found = await session.execute(
        select(key_id, func.count()).where(key_id.is_not(None)).group_by(key_id).order_by(key_id)
    )
    return {str(key): int(count) for key, count in found}


async def values_after(
    session: AsyncSession, column: SealedColumn, after: tuple[Any, ...] | None, limit: int
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Sealed values in the order of their keys, so that a job can go on where it was.

    The key of a row comes first, then ``bound_to``, ``payload`` and ``key_id``.
    """
    table = Base.metadata.tables[column.table]
    payload, key_id = table.c[f"{column.prefix}_sealed"], table.c[f"{column.prefix}_key_id"]
    key = table.primary_key.columns
    statement: Select[*tuple[Any, ...]] = select(
        *(one.label(f"at_{one.name}") for one in key),
        table.c[column.bound_to].label("bound_to"),
        payload.label("payload"),
        key_id.label("key_id"),
    ).where(payload.is_not(None), key_id.is_not(None), func.length(payload) > 0)
    if after is not None:
        statement = statement.where(tuple_(*key) > after)
    found = await session.execute(statement.order_by(*key).limit(limit))
    return found.all()


def key_of(row: Row[Any], column: SealedColumn) -> dict[str, Any]:
    """The values of ``at_…``, which name the row."""
    key = Base.metadata.tables[column.table].primary_key.columns
    return {f"at_{one.name}": getattr(row, f"at_{one.name}") for one in key}
