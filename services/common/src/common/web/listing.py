"""Lists that come in the order asked for, and as a sheet for who wants to take them away.

    POSTS = ordered_by("title", title=(Post.title, Post.org_path, Post.id), ...)

    @router.get("", response_model=Page[PostOut], responses=SHEETS)
    @sheet_of(PostOut, SHEET)
    async def list_posts(session: ReadSession, listing: Annotated[Listing, Depends(POSTS)]): ...

``?sort=-title`` turns an order round; the first order is the one unless asked. ``?format=xlsx`` and
``?format=csv`` answer everything that the filters leave, from the first row on, in that order.
"""

import asyncio
import functools
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, ParamSpec, TypeVar

from fastapi import Query, Response
from pydantic import BaseModel
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from common import clock
from common.errors import TooLargeError
from common.files.sheets import write_csv, write_xlsx
from common.web.page import Key, PageQuery, Paging, Rows, page_of, page_of_rows
from common.web.problem import problems

Item = TypeVar("Item")
Model = TypeVar("Model", bound=BaseModel)
Asked = ParamSpec("Asked")
Cell = str | int | float | None
Format = Literal["xlsx", "csv"]

MAX_SHEET_ROWS: Final = 20_000
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV: Final = "text/csv; charset=utf-8"


class ExportTooLongError(TooLargeError):
    slug, title = "export-too-long", "要导出的行太多"


_BINARY: Final = {"schema": {"type": "string", "format": "binary"}}
SHEETS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {XLSX: _BINARY, "text/csv": _BINARY}},
    **problems(ExportTooLongError),
}
"""What a route with ``sheet_of`` may answer besides its page."""


@dataclass(frozen=True)
class Listing:
    """One page of a list in an order, or all of it as a sheet."""

    paging: PageQuery
    keys: tuple[Key, ...]
    descending: bool
    format: Format | None

    async def rows(self, session: AsyncSession, statement: Select[Any]) -> Rows[dict[str, Any]]:
        """``page_of_rows`` in this order."""
        return await page_of_rows(
            session, statement, self.keys, self.paging, descending=self.descending
        )

    async def entities(self, session: AsyncSession, statement: Select[Item]) -> Rows[Item]:
        """``page_of`` in this order."""
        return await page_of(session, statement, self.keys, self.paging, descending=self.descending)


def ordered_by(default: str, /, **orders: Sequence[Key]) -> Callable[..., Listing]:
    """A dependency that reads the order and the form a list is wanted in.

    Args:
        default: the order unless asked; ``-name`` from the end.
        orders: by name the keys of an order: not null, the last one unique.
    """
    names = tuple(f"{sign}{name}" for name in orders for sign in ("", "-"))

    def asked(paging: Paging, sort: str, format: Format | None = None) -> Listing:  # noqa: A002
        whole = paging if format is None else PageQuery(MAX_SHEET_ROWS, None)
        return Listing(whole, tuple(orders[sort.removeprefix("-")]), sort.startswith("-"), format)

    asked.__annotations__["sort"] = Annotated[Literal[names], Query(description="排序，- 为倒序")]
    asked.__annotations__["format"] = Annotated[
        Format | None, Query(description="按现在的筛选和排序导出为表格")
    ]
    asked.__defaults__ = (default, None)
    return asked


@dataclass(frozen=True)
class Column:
    """A column of a sheet: what stands above it, and how it is read off an item."""

    title: str
    read: Callable[[Any], Cell]


@dataclass(frozen=True)
class Sheet:
    """What a list is called when it is taken away, and its columns."""

    name: str
    columns: tuple[Column, ...]


def sheet_of(
    model: type[Model], sheet: Sheet
) -> Callable[[Callable[Asked, Awaitable[Any]]], Callable[Asked, Awaitable[Any]]]:
    """Let a list route with a ``listing`` answer as a sheet, of the very items it would page.

    Raises:
        ExportTooLongError: more than ``MAX_SHEET_ROWS`` rows, from the route.
    """

    def wrap(route: Callable[Asked, Awaitable[Any]]) -> Callable[Asked, Awaitable[Any]]:
        @functools.wraps(route)
        async def answer(*args: Asked.args, **kwargs: Asked.kwargs) -> Any:  # noqa: ANN401
            page = await route(*args, **kwargs)
            wanted = kwargs["listing"]
            assert isinstance(wanted, Listing)  # noqa: S101 - the name of the parameter
            if wanted.format is None:
                return page
            if page.next_cursor is not None:
                limit = MAX_SHEET_ROWS
                raise ExportTooLongError(f"一次最多导出 {limit} 行，请先筛选。", limit=limit)
            items = [model.model_validate(one, from_attributes=True) for one in page.items]
            rows = [[column.read(item) for column in sheet.columns] for item in items]
            header = [column.title for column in sheet.columns]
            return await asyncio.to_thread(_file, sheet.name, header, rows, wanted.format)

        return answer

    return wrap


def _file(
    name: str, header: Sequence[str], rows: Sequence[Sequence[Cell]], kind: Format
) -> Response:
    data = write_csv(header, rows) if kind == "csv" else write_xlsx(name, header, rows)
    file = f"list-{clock.today():%Y%m%d}.{kind}"
    return Response(
        data,
        media_type=CSV if kind == "csv" else XLSX,
        headers={"content-disposition": f'attachment; filename="{file}"'},
    )
