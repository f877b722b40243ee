"""The tables of a .docx as sheets, with merged cells. Nothing else of the document is read."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from common.files.sheet import Cell, MergedRange, Sheet
from common.files.xml import parse_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"
_WIDEST = 200
"""Columns; a span beyond them is a mistake or malice."""


def read_word_tables(data: bytes) -> list[Sheet]:
    """Every table in its order, 表1, 表2 and so on; rows are counted within their table.

    ``notes`` of each are the paragraphs above it, where titles and dates stand.

    Raises:
        UnsafeXmlError: the document cannot be read safely.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = parse_xml(archive.read(DOCUMENT))
    body = root.find(f"{_W}body")
    sheets: list[Sheet] = []
    notes: list[str] = []
    for block in _blocks(body if body is not None else root):
        if block.tag == f"{_W}p":
            notes.append(_text(block))
        else:
            sheets.append(_sheet(block, f"表{len(sheets) + 1}", tuple(filter(None, notes))))
            notes = []
    return sheets


def _blocks(parent: ET.Element) -> Iterator[ET.Element]:
    """Paragraphs and tables in reading order, also those inside content controls."""
    for child in parent:
        if child.tag in {f"{_W}p", f"{_W}tbl"}:
            yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"}:
            yield from _blocks(child)


def _sheet(table: ET.Element, name: str, notes: tuple[str, ...]) -> Sheet:
    rows: list[list[Cell]] = []
    merged: list[MergedRange] = []
    hidden: set[int] = set()
    open_at: dict[int, MergedRange] = {}
    for number, row in enumerate(table.iter(f"{_W}tr")):
        cells: list[Cell] = [""] * _number(row, "trPr/{w}gridBefore")
        going_on: dict[int, MergedRange] = {}
        for cell in row.findall(f"{_W}tc"):
            left, span = len(cells), min(max(_number(cell, "tcPr/{w}gridSpan"), 1), _WIDEST)
            cells += ["" if _continues(cell) else _text(cell), *[""] * (span - 1)]
            here = MergedRange(number, left, number, left + span - 1)
            if _is_merged_down(cell):
                above = open_at.get(left) if _continues(cell) else None
                top = above.top if above else number
                going_on[left] = MergedRange(top, left, number, left + span - 1)
            elif span > 1:
                merged.append(here)
        merged += [
            one
            for left, one in open_at.items()
            if left not in going_on or going_on[left].top != one.top
        ]
        open_at = going_on
        if row.find(f"{_W}trPr/{_W}hidden") is not None:
            hidden.add(number)
        rows.append(cells[:_WIDEST])
    merged += open_at.values()
    return Sheet(name, rows, tuple(merged), frozenset(hidden), notes=notes)


def _number(parent: ET.Element, path: str) -> int:
    found = parent.find(f"{_W}{path.format(w=_W)}")
    value = found.get(f"{_W}val", "") if found is not None else ""
    return min(int(value), _WIDEST) if value.isdecimal() else 0


def _is_merged_down(cell: ET.Element) -> bool:
    return cell.find(f"{_W}tcPr/{_W}vMerge") is not None


def _continues(cell: ET.Element) -> bool:
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(f"{_W}val", "continue") == "continue"


def _text(parent: ET.Element) -> str:
    """What stands there as read on paper: one line for each paragraph or break."""
    parts: list[str] = []
    for one in parent.iter():
        if one.tag == f"{_W}t":
            parts.append(one.text or "")
        elif one.tag == f"{_W}tab":
            parts.append("\t")
        elif one.tag in {f"{_W}br", f"{_W}cr"} or (one.tag == f"{_W}p" and one is not parent):
            parts.append("\n")
    return "".join(parts).strip()
