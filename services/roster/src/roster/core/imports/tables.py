"""Finding the roster in a workbook: its sheet, its header rows, its data rows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice, pairwise
from typing import Final

from common.files.sheet import Cell, MergedRange, Sheet

from roster.core.imports.blocks import LONGEST_HEADING, NAME_HEADINGS, Block, blocks_of
from roster.core.imports.columns import SURE, header_score
from roster.core.imports.dates import document_date
from roster.core.imports.fields import Kind
from roster.core.imports.findings import SheetPart
from roster.core.imports.text import DITTO, squeezed, text_of

_SEARCHED_ROWS: Final = 40
_FEWEST_HITS: Final = 2
_STALE = re.compile(r"旧版|作废|勿用|停用|模板|示例|样表|填表说明|字典|下拉|备份")
_TOTAL = re.compile(r"(?:合|小|总|共)计|本页小计")
_NOTE = re.compile(
    r"(?:填表|填报)?(?:说明|备注|注)\s*\d*[:：.、]|注[:：]|"
    r"(?:制表|填表|填报|审核|负责|联系|经办|单位负责|主要负责)人?(?:签字|签章)?[:：]|"
    r"(?:填报|填表|制表|报送|填报单位)\S{0,4}[:：]|[*※]"
)
_PLACE = re.compile(
    r"(?:[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\))?(\S+?(?:街道|镇|乡|苏木))(?:\(.*\))?"
)
_SECTION: Final = "section"
_LONGEST_NAME: Final = 10
_SOME: Final = 1_000
_LONGEST_MARK: Final = 12
"""With spaces around it."""
_MARK_SIGNS: Final = "〃″\"'”“＂＇〞々同"
"""Each mark holds one of these; 上 and 前 come with 同."""
_MARK_LIKE = re.compile(r"^(?:[同上前々]|[^\w\n]){1,6}$", re.MULTILINE)
_ALIKE: Final = 0.75
"""Share of equal headings from which a sheet goes on with another."""


@dataclass(frozen=True, slots=True)
class Table:
    """The roster as columns of equal length.

    Row numbers of its first part are those on the screen; further parts go on counting.
    """

    header_row: int
    headers: list[tuple[str, ...]]
    numbers: list[int]
    columns: list[list[Cell]]
    hidden: frozenset[int]
    document_on: date | None
    parts: tuple[SheetPart, ...]
    hidden_columns: frozenset[int] = frozenset()
    sections: dict[int, str] = field(default_factory=dict)
    """Row number to the street named in a heading row above it."""
    other_sheets: tuple[str, ...] = ()
    """Sheets that look like rosters as well, but of another kind."""


def find_table(kind: Kind, sheets: Sequence[Sheet]) -> Table | None:
    """The best roster of the file, with the sheets that go on with it; None without a header."""
    found = []
    for order, block in enumerate(one for sheet in sheets for one in blocks_of(kind, sheet)):
        hits, row = _best_header(kind, block.sheet)
        if hits >= _FEWEST_HITS:
            stale = bool(_STALE.search(block.sheet.name)) or block.sheet.is_hidden
            found.append((not stale, hits, len(block.sheet.rows), -order, row, block))
    if not found:
        return None
    found.sort(key=lambda one: one[:4], reverse=True)
    tables = {-one[3]: _table(kind, one[5], one[4]) for one in found if one[0] or one is found[0]}
    best = tables.pop(-found[0][3])
    joined = [order for order, other in tables.items() if _goes_on(best, other)]
    others = [
        one[5].sheet.name
        for one in found[1:]
        if one[0] and -one[3] not in joined and one[1] >= found[0][1] - 1
    ]
    in_order = sorted([*joined, -found[0][3]])
    tables[-found[0][3]] = best
    return replace(_joined([tables[order] for order in in_order]), other_sheets=tuple(others))


def _goes_on(first: Table, other: Table) -> bool:
    """Whether another sheet holds the same columns, or all but a few of them."""
    own, others = set(first.headers), set(other.headers)
    return len(own & others) >= _ALIKE * max(len(own), len(others))


def _joined(tables: list[Table]) -> Table:
    """One table below the other, columns brought together by their headings."""
    first = tables[0]
    if len(tables) == 1:
        return first
    headers = list(dict.fromkeys(header for table in tables for header in table.headers))
    joined = Table(
        first.header_row, headers, [], [[] for _ in headers], frozenset(), first.document_on, ()
    )
    after = 0
    for table in tables:
        at = {header: column for column, header in reversed([*enumerate(table.headers)])}
        empty: list[Cell] = [""] * len(table.numbers)
        for header, column in zip(headers, joined.columns, strict=True):
            column.extend(table.columns[at[header]] if header in at else empty)
        joined.numbers.extend(after + number for number in table.numbers)
        joined.sections.update({after + row: text for row, text in table.sections.items()})
        hidden = {headers.index(table.headers[column]) for column in table.hidden_columns}
        joined = replace(
            joined,
            hidden=joined.hidden | {after + row for row in table.hidden},
            hidden_columns=joined.hidden_columns | hidden,
            parts=(*joined.parts, SheetPart(after, table.parts[0].sheet)),
        )
        after += max(*table.numbers, *table.hidden, table.header_row, 0)
    return joined


def _best_header(kind: Kind, sheet: Sheet) -> tuple[int, int]:
    best = (0, 0)
    for number, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
        texts = {text_of(cell) for cell in row if isinstance(cell, str) and cell.strip()}
        hits = sum(
            header_score(kind, text) >= SURE for text in texts if len(text) <= LONGEST_HEADING
        )
        if hits == 1 and len(texts) > 1 and any(squeezed(text) in NAME_HEADINGS for text in texts):
            # 姓名 beside headings of the sender's own: the columns can be named by hand.
            hits = _FEWEST_HITS
        if hits > best[0]:
            best = (hits, number)
    return best


def _table(kind: Kind, block: Block, row: int) -> Table:
    sheet = block.sheet
    first, last = _header_rows(kind, sheet, row)
    width = max(len(cells) for cells in sheet.rows)
    headers = _headers(sheet, first, last, width)
    names = [
        index for index, path in enumerate(headers) if path and squeezed(path[-1]) in NAME_HEADINGS
    ]
    rows = _padded(_filled(sheet, last + 1), width)
    columns: list[Sequence[Cell]] = [*zip(*rows, strict=True)] or [() for _ in range(width)]
    if names and _are_all_people(columns, names[0]):
        kept, sections, notes = [*range(len(rows))], dict[int, str](), list[str]()
    else:
        kept, sections, notes = _data_rows(rows, last + 1, headers, names[0] if names else None)
        columns = [[column[at] for at in kept] for column in columns]
    texts = [text_of(cell) for cells in sheet.rows[:first] for cell in cells if cell != ""]
    numbers = [at + last + 2 for at in kept] if block.row is None else [block.row]
    if street := _street_of(sheet):
        sections = dict.fromkeys(numbers, street) | sections
    return Table(
        header_row=last + 1 if block.row is None else max(block.row - 1, 1),
        headers=headers,
        numbers=numbers,
        columns=[_without_ditto(column) for column in columns],
        hidden=frozenset(at + 1 for at in sheet.hidden_rows if at > last),
        document_on=document_date([*notes, *texts, *sheet.notes]),
        parts=(SheetPart(0, sheet.name),),
        hidden_columns=frozenset(at for at in sheet.hidden_columns if at < width),
        sections=sections,
    )


def _street_of(sheet: Sheet) -> str:
    """The street that a sheet is named after, or that stands as a heading above its table."""
    for text in (sheet.name, *sheet.notes[-1:]):
        if found := _PLACE.fullmatch(squeezed(text)):
            return found[1]
    return ""


def _header_rows(kind: Kind, sheet: Sheet, row: int) -> tuple[int, int]:
    """First and last row of the header block around its best row."""
    first = last = row
    for merged in sheet.merged:
        if merged.top <= row <= merged.bottom and merged.bottom > merged.top:
            first, last = min(first, merged.top), max(last, merged.bottom)
    for merged in sheet.merged:
        # 学历学位 over 全日制 and 在职 without anything merged downwards.
        if (
            merged.top == merged.bottom == row - 1
            and 0 < merged.right - merged.left < len(sheet.rows[row]) - 1
        ):
            first = min(first, row - 1)
    while (
        last + 1 < len(sheet.rows)
        and last - row < _FEWEST_HITS
        and _is_second_header(kind, sheet, last)
    ):
        last += 1
    return first, last


def _is_second_header(kind: Kind, sheet: Sheet, above: int) -> bool:
    """A row below the header that only splits some of its groups, as a .csv shows it."""
    upper, lower = sheet.rows[above], sheet.rows[above + 1]
    filled = [(at, text_of(cell)) for at, cell in enumerate(lower) if text_of(cell)]
    if not filled or filled[0][0] == 0:
        return False
    headings = sum(header_score(kind, text) >= SURE for _, text in filled)
    splits = any(at < len(upper) and not text_of(upper[at]) for at, _ in filled)
    return headings == len(filled) and splits


def _headers(sheet: Sheet, first: int, last: int, width: int) -> list[tuple[str, ...]]:
    block = [
        [text_of(cell) for cell in row] + [""] * (width - len(row))
        for row in sheet.rows[first : last + 1]
    ]
    for merged in sheet.merged:
        if first <= merged.top <= last:
            text = text_of(sheet.rows[merged.top][merged.left])
            for column in range(merged.left, min(merged.right, width - 1) + 1):
                block[merged.top - first][column] = text
    if not sheet.merged:
        for upper, lower in pairwise(block):
            for column in range(1, width):
                if not upper[column] and lower[column]:
                    upper[column] = upper[column - 1]
    return [
        tuple(dict.fromkeys(squeezed(row[column]) for row in block if row[column]))
        for column in range(width)
    ]


def _filled(sheet: Sheet, start: int) -> list[list[Cell]]:
    """The rows from ``start`` with vertically merged cells repeated downwards."""
    merges = _merges(sheet, start)
    if not merges:
        return sheet.rows[start:]
    rows = [list(row) for row in sheet.rows[start:]]
    for merged in merges:
        value = sheet.rows[merged.top][merged.left]
        for row in rows[merged.top + 1 - start : merged.bottom + 1 - start]:
            if merged.left < len(row):
                row[merged.left] = value
    return rows


def _padded(rows: list[list[Cell]], width: int) -> list[list[Cell]]:
    if {*map(len, rows)} <= {width}:
        return rows
    return [row + [""] * (width - len(row)) for row in rows]


def _merges(sheet: Sheet, start: int) -> list[MergedRange]:
    return [one for one in sheet.merged if one.top >= start and one.bottom > one.top]


def _are_all_people(columns: Sequence[Sequence[Cell]], name_column: int) -> bool:
    """Whether every row is an ordinary one, told from whole columns: see ``_data_rows``."""
    full = (column for column in columns if "" not in column)
    return (
        len([*islice(full, _FEWEST_HITS + 1)]) > _FEWEST_HITS
        and "计" not in "".join(map(str, columns[0]))
        and all(map(_is_ordinary_name, {*columns[name_column]}))
    )


def _data_rows(
    rows: list[list[Cell]], start: int, headers: list[tuple[str, ...]], name_column: int | None
) -> tuple[list[int], dict[int, str], list[str]]:
    """Positions of data rows, the streets of heading rows by row number, texts of notes."""
    kept: list[int] = []
    sections: dict[int, str] = {}
    notes: list[str] = []
    section = ""
    cells = [row[name_column] for row in rows] if name_column is not None else [""] * len(rows)
    names = {name for name in {*cells} if _is_ordinary_name(name)}
    for at, (row, name) in enumerate(zip(rows, cells, strict=True)):
        # A fast yes for the ordinary row: a short name in its place and more beside it.
        if name in names and len(row) - row.count("") > _FEWEST_HITS and "计" not in str(row[0]):
            kept.append(at)
        else:
            texts = [text for cell in row if (text := text_of(cell))]
            role = _role(texts, text_of(name), headers)
            if role == "data":
                kept.append(at)
            elif role == "note":
                notes.extend(texts)
            elif role == _SECTION and (found := _PLACE.fullmatch(texts[0].replace(" ", ""))):
                section = found[1]
        if section:
            sections[at + start + 1] = section
    return kept, sections, notes


def _is_ordinary_name(cell: Cell) -> bool:
    """Whether a cell in the column of names can only be the name of a person."""
    return (
        isinstance(cell, str)
        and 2 <= len(cell) <= 4  # noqa: PLR2004 - names of two to four hanzi
        and cell not in NAME_HEADINGS
        and not _TOTAL.search(cell)
        and not _NOTE.match(cell)
    )


def _role(texts: list[str], name: str, headers: list[tuple[str, ...]]) -> str:
    if not texts:
        return "blank"
    first = texts[0].replace(" ", "")
    if _TOTAL.fullmatch(first) or _TOTAL.match(name.replace(" ", "")):
        return "total"
    if _NOTE.match(first) and (not name or name == texts[0]):
        return "note"
    if len(set(texts)) == 1:
        return _role_of_lone_text(first, name)
    leaves = {squeezed(part) for path in headers for part in path}
    is_repeat = sum(squeezed(text) in leaves for text in texts) >= max(_FEWEST_HITS, len(texts) - 1)
    is_count = texts == [str(number) for number in range(1, len(texts) + 1)]
    return "header" if is_repeat or (is_count and len(texts) > _FEWEST_HITS) else "data"


def _role_of_lone_text(text: str, name: str) -> str:
    """A row with one text: a street over its people, a remark, or a person with only a name."""
    if _PLACE.fullmatch(text):
        return _SECTION
    if len(text) > _LONGEST_NAME or (not name and not text.isdecimal()):
        return "note"
    return "data" if name else "blank"


def _without_ditto(cells: Sequence[Cell]) -> list[Cell]:
    """The column with 〃 and 同上 replaced by what stands above them.

    Equal texts come out as one object where they are many: later passes find it in the
    processor's cache. Not in a mixed column: 1, 1.0 and True are equal and not the same.
    """
    column = [*cells]
    only_text = {*map(type, column)} == {str}
    if only_text and len({*column[:_SOME]}) < _SOME // 2:
        once: dict[Cell, Cell] = {}
        column = [*map(once.setdefault, column, column)]
        texts: Iterable[Cell] = once
    else:
        texts = column if only_text else [cell for cell in column if isinstance(cell, str)]
    marks = _marks_in(texts)  # type: ignore[arg-type]  # texts only
    if not marks:
        return column
    above: Cell = ""
    for at, cell in enumerate(column):
        if isinstance(cell, str) and (cell in marks or cell.strip() in marks):
            column[at] = above
        else:
            above = cell
    return column


def _marks_in(texts: Iterable[str]) -> set[str]:
    # Most columns of a long roster hold no mark, nor anything that one is written with.
    whole = "\n".join(texts)
    if not any(sign in whole for sign in _MARK_SIGNS):
        return set()
    alike = _MARK_LIKE.findall("\n".join({text for text in texts if len(text) <= _LONGEST_MARK}))
    return {mark for mark in alike if mark in DITTO or squeezed(mark) in DITTO}
