"""Sheets that are not one plain table: two tables side by side, or a card of one person.

Each becomes a block, a sheet as the rest of the reading expects it. Where rows keep their place,
they keep their number.
"""

from dataclasses import dataclass, replace
from typing import Final

from common.files.sheet import Cell, MergedRange, Sheet

from roster.core.imports.columns import SURE, header_score
from roster.core.imports.fields import Kind
from roster.core.imports.text import squeezed, text_of

NAME_HEADINGS: Final = frozenset(
    {"姓名", "名称", "姓名*", "组织名称", "名字", "全称", "学生姓名", "人员姓名", "组织全称"}
)
LONGEST_HEADING: Final = 16
_SEARCHED_ROWS: Final = 40
_FEWEST_LABELS: Final = 4
_FEWEST_ROWS: Final = 3
_MOST_OF_A_ROW: Final = 0.6
_VALUES: Final = frozenset({"男", "女"})
"""Headings of ticked columns elsewhere, but values on a card."""
_RIGHT: Final = "（右）"


@dataclass(frozen=True, slots=True)
class Block:
    """A sheet to look for a table in; ``row`` is the number of a card's only row."""

    sheet: Sheet
    row: int | None = None


def sheet_of(block: str) -> str:
    """The sheet that a block was cut from, by its name."""
    return block.replace(_RIGHT, "")


def blocks_of(kind: Kind, sheet: Sheet) -> list[Block]:
    if (card := _card(kind, sheet)) is not None:
        return [card]
    return [Block(one) for one in _side_by_side(sheet)]


def _card(kind: Kind, sheet: Sheet) -> Block | None:
    """Labels beside their values, in at least three rows that are not mostly labels."""
    pairs: dict[str, Cell] = {}
    notes = [*sheet.notes]
    named_in = None
    rows = 0
    for number, cells in enumerate(sheet.rows[:_SEARCHED_ROWS]):
        labels = [at for at, cell in enumerate(cells) if _is_label(kind, cell)]
        filled = sum(bool(text_of(cell)) for cell in cells)
        if not labels:
            notes += [text_of(cell) for cell in cells if cell != ""]
            continue
        if len(labels) > 1 and len(labels) > _MOST_OF_A_ROW * filled and filled > len(labels) + 1:
            return None
        rows += 1
        for at, following in zip(labels, [*labels[1:], len(cells)], strict=True):
            heading = squeezed(text_of(cells[at]))
            if heading in pairs:
                return None
            values = [cell for cell in cells[at + 1 : following] if text_of(cell)]
            pairs[heading] = values[0] if values else ""
            if heading in NAME_HEADINGS:
                named_in = number
                if not values:
                    return None
    if named_in is None or len(pairs) < _FEWEST_LABELS or rows < _FEWEST_ROWS:
        return None
    rows_of_one: list[list[Cell]] = [[*pairs], [*pairs.values()]]
    return Block(Sheet(sheet.name, rows_of_one, notes=tuple(notes)), named_in + 1)


def _is_label(kind: Kind, cell: Cell) -> bool:
    if not isinstance(cell, str):
        return False
    text = text_of(cell)
    if text in _VALUES:
        return False
    return 0 < len(text) <= LONGEST_HEADING and header_score(kind, text) >= SURE


def _side_by_side(sheet: Sheet) -> list[Sheet]:
    """The sheet, or its left and right half where one heading row holds the same table twice."""
    for cells in sheet.rows[:_SEARCHED_ROWS]:
        texts = [squeezed(text_of(cell)) for cell in cells]
        names = [at for at, text in enumerate(texts) if text in NAME_HEADINGS]
        if len(names) < 2:  # noqa: PLR2004 - one table
            continue
        period = names[1] - names[0]
        first = next(at for at, text in enumerate(texts) if text)
        starts = [first + period * number for number in range(len(names))]
        left = [text for text in texts[first : first + period] if text]
        if all([one for one in texts[at : at + period] if one] == left for at in starts):
            ends = [*starts[1:], max(len(row) for row in sheet.rows)]
            return [
                _cut(sheet, start, end, "" if number == 0 else _RIGHT * number)
                for number, (start, end) in enumerate(zip(starts, ends, strict=True))
            ]
    return [sheet]


def _cut(sheet: Sheet, start: int, end: int, suffix: str) -> Sheet:
    """Some columns of a sheet, and what is written across them."""
    merged = tuple(
        MergedRange(one.top, one.left - start, one.bottom, one.right - start)
        for one in sheet.merged
        if start <= one.left and one.right < end
    )
    across = [text_of(cell) for row in sheet.rows for cell in row[:1] if len(row) and cell != ""]
    return replace(
        sheet,
        name=f"{sheet.name}{suffix}",
        rows=[row[start:end] for row in sheet.rows],
        merged=merged,
        hidden_columns=frozenset(at - start for at in sheet.hidden_columns if start <= at < end),
        notes=(*sheet.notes, *across) if suffix else sheet.notes,
    )
