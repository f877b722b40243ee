"""Keyset pages: the next page starts after the last row seen, whatever was inserted meanwhile."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Depends, Query
from pydantic import BaseModel
from sqlalchemy import ColumnElement, Select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from common.errors import InvalidError

Item = TypeVar("Item")
Key = ColumnElement[Any] | InstrumentedAttribute[Any]

MAX_LIMIT = 200


class Page(BaseModel, Generic[Item]):
    items: list[Item]
    next_cursor: str | None


@dataclass(frozen=True)
class PageQuery:
    limit: int
    cursor: str | None


def _page_query(
    limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = 50,
    cursor: Annotated[str | None, Query(max_length=2000)] = None,
) -> PageQuery:
    return PageQuery(limit, cursor)


Paging = Annotated[PageQuery, Depends(_page_query)]


@dataclass(frozen=True)
class Rows(Generic[Item]):
    """What ``page_of`` returns; a route with ``response_model=Page[...]`` renders it."""

    items: Sequence[Item]
    next_cursor: str | None


async def page_of(
    session: AsyncSession,
    statement: Select[Item],
    keys: Sequence[Key],
    query: PageQuery,
    *,
    descending: bool = False,
) -> Rows[Item]:
    """One page of a single-entity ``SELECT``.

    Args:
        session: where to read.
        statement: selects one entity (or one column); no ORDER BY of its own.
        keys: not-null columns that order the list and end in a unique one.
        query: the size and the place.
        descending: newest first; holds for all keys.

    Raises:
        InvalidError: the cursor is not one of this list.
    """
    rows, next_cursor = await _fetch(session, statement, keys, query, descending=descending)
    return Rows([row[0] for row in rows], next_cursor)


async def page_of_rows(
    session: AsyncSession,
    statement: Select[Any],
    keys: Sequence[Key],
    query: PageQuery,
    *,
    descending: bool = False,
) -> Rows[dict[str, Any]]:
    """As ``page_of`` for a ``SELECT`` of labelled columns: items are mappings."""
    rows, next_cursor = await _fetch(session, statement, keys, query, descending=descending)
    extra = {_label(number) for number in range(len(keys))}
    items = [
        {name: value for name, value in row._mapping.items() if name not in extra}  # noqa: SLF001
        for row in rows
    ]
    return Rows(items, next_cursor)


async def _fetch(
    session: AsyncSession,
    statement: Select[Any],
    keys: Sequence[Key],
    query: PageQuery,
    *,
    descending: bool,
) -> tuple[list[Any], str | None]:
    if query.cursor is not None:
        place = tuple_(*_decode(query.cursor, keys))
        here = tuple_(*keys)
        statement = statement.where(here < place if descending else here > place)
    order = [key.desc() if descending else key.asc() for key in keys]
    labelled = [key.label(_label(number)) for number, key in enumerate(keys)]
    found = await session.execute(
        statement.add_columns(*labelled).order_by(*order).limit(query.limit + 1)
    )
    rows = list(found)
    if len(rows) <= query.limit:
        return rows, None
    rows = rows[: query.limit]
    last = [getattr(rows[-1], _label(number)) for number in range(len(keys))]
    return rows, _encode(last)


def _label(number: int) -> str:
    return f"page_key_{number}"


def _encode(values: Sequence[Any]) -> str:
    text = json.dumps([_plain(value) for value in values], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _plain(value: object) -> str | int:
    if isinstance(value, int):
        return value
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _decode(cursor: str, keys: Sequence[Key]) -> list[Any]:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        values = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        return [_typed(value, key) for value, key in zip(values, keys, strict=True)]
    except (ValueError, TypeError, binascii.Error) as error:
        raise InvalidError("cursor 无效，请从第一页重新开始。") from error


def _typed(value: object, key: Key) -> object:
    kind = key.type.python_type
    if kind is int:
        number = int(str(value))
        if abs(number) >= 1 << 63:
            raise ValueError
        return number
    text = str(value)
    if "\x00" in text:
        raise ValueError
    if kind is UUID:
        return UUID(text)
    if kind is datetime:
        return datetime.fromisoformat(text)
    if kind is date:
        return date.fromisoformat(text)
    return text
