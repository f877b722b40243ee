"""Rows that say which organizations there are, and what is above them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from common.files.sheets import Cell

from roster.core.imports.appointments import read_later_day
from roster.core.imports.field_cells import FieldCells
from roster.core.imports.findings import Findings, Flaw, Suggestion
from roster.core.imports.people import Surroundings
from roster.core.imports.people_values import (
    Read,
    read_choice,
    read_code_of_unit,
    read_division_code,
    read_text,
)
from roster.core.imports.places import PlaceIndex, PlaceText, alias_key
from roster.core.imports.tables import Table
from roster.core.imports.text import is_unknown, number_of, squeezed, text_of

KIND_WORDS: Final = {
    "团委": "committee",
    "基层团委": "committee",
    "团工委": "working_committee",
    "团总支": "general_branch",
    "团总支部": "general_branch",
    "团支部": "branch",
    "党委": "party_committee",
    "党工委": "party_committee",
    "党支部": "party_branch",
    "党总支": "party_branch",
}
LEVEL_WORDS: Final = {
    "省": "province",
    "省级": "province",
    "市": "city",
    "市级": "city",
    "地市": "city",
    "县": "county",
    "县级": "county",
    "区县": "county",
    "乡镇": "township",
    "街道": "township",
    "乡镇街道": "township",
    "镇街": "township",
    "村": "village",
    "社区": "village",
    "村社区": "village",
    "无": "none",
}
LINE_WORDS: Final = {
    "属地": "territorial",
    "地域": "territorial",
    "学校": "school",
    "机关": "agency",
    "国企": "soe",
    "国有企业": "soe",
    "行业": "industry",
    "两新": "new_sector",
    "新兴领域": "new_sector",
}
ORGANIZATION_VALUES: Final = (
    "name",
    "short_name",
    "parent",
    "kind",
    "level",
    "line",
    "industry",
    "division_code",
    "credit_code",
    "term_no",
    "term_starts_on",
    "term_ends_on",
)

_TERM = re.compile(r"(.+?)\s*(?:--|——|—|–|~|至|到|-)\s*(.+)")
_TERM_NO = re.compile(r"第?\s*(\d{1,3}|[一二三四五六七八九十廿卅]{1,3})\s*届?")
_KIND_ENDINGS: Final = (
    ("工作委员会", "working_committee"),
    ("团工委", "working_committee"),
    ("党工委", "party_committee"),
    ("总支部委员会", "general_branch"),
    ("总支部", "general_branch"),
    ("团总支", "general_branch"),
    ("支部委员会", "branch"),
    ("团支部", "branch"),
    ("党支部", "party_branch"),
    ("党委", "party_committee"),
    ("支部", "branch"),
    ("团委", "committee"),
    ("委员会", "committee"),
)
_LEVELS_BY_CODE: Final = ((2, "province"), (4, "city"), (6, "county"), (9, "township"))


@dataclass(slots=True)
class OrganizationDraft:
    """Rows in the order of the file; ``parent`` is an id, or ``row:N`` for a row above."""

    rows: list[int]
    values: dict[str, list[Any]]
    findings: Findings
    columns: list[Any]
    header_row: int
    skipped: set[int] = field(default_factory=set)


def read_organizations(
    table: Table, columns: list[Any], around: Surroundings, findings: Findings
) -> OrganizationDraft:
    """Clean values of every data row, parents found in the file or in the tree."""
    cells = FieldCells(table, columns, around.answers, findings)
    on = table.document_on or around.today
    plain_readers = {
        "name": read_text,
        "short_name": read_text,
        "parent": read_text,
        "industry": read_text,
        "kind": lambda cell: read_choice(KIND_WORDS, cell),
        "level": lambda cell: read_choice(LEVEL_WORDS, cell),
        "line": lambda cell: read_choice(LINE_WORDS, cell),
        "division_code": read_division_code,
        "credit_code": read_code_of_unit,
        "term_no": _read_term_no,
        "term_starts_on": lambda cell: read_later_day(cell, on, last=False),
        "term_ends_on": lambda cell: read_later_day(cell, on, last=True),
        "term": lambda cell: _read_term(cell, on),
    }
    read = {key: cells.read(key, reader) for key, reader in plain_readers.items()}
    values: dict[str, list[Any]] = {key: read[key] for key in ORGANIZATION_VALUES}
    draft = OrganizationDraft(table.numbers, values, findings, columns, table.header_row)
    values["name"] = [squeezed(name) if name else None for name in read["name"]]
    _split_terms(values, read["term"])
    for at, row in enumerate(draft.rows):
        _complete(draft, cells, at, row)
    _add_parents(draft, cells, around)
    return draft


def _complete(draft: OrganizationDraft, cells: FieldCells, at: int, row: int) -> None:
    """Kind by the name's ending, level by the division code, where the file is silent."""
    values = draft.values
    name = values["name"][at]
    if not name:
        cells.report(row, "name", Flaw("name-missing"))
        return
    if values["kind"][at] is None:
        values["kind"][at] = next(
            (kind for ending, kind in _KIND_ENDINGS if name.endswith(ending)), None
        )
    if values["kind"][at] is None:
        labels = {kind: word for word, kind in reversed(KIND_WORDS.items())}
        options = tuple(Suggestion(kind, word, 0.3) for kind, word in labels.items())
        cells.report(row, "kind", Flaw("kind-unknown", name, options))
    if values["level"][at] is None:
        values["level"][at] = level_of_code(values["division_code"][at])
    starts_on, ends_on = values["term_starts_on"][at], values["term_ends_on"][at]
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        cells.report(row, "term_ends_on", Flaw("ends-before-start"))


def level_of_code(code: str | None) -> str | None:
    """The level a division code of 12 digits stands for."""
    if code is None:
        return None
    for length, level in _LEVELS_BY_CODE:
        if not code[length:].strip("0"):
            return level
    return "village"


def _read_term_no(cell: Cell) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    if found := _TERM_NO.fullmatch(text):
        number = int(found[1]) if found[1].isdecimal() else number_of(found[1])
        if number:
            return number, ()
    return None, (Flaw("date-unreadable", text, (Suggestion(None, "留空", 0.2),)),)


def _read_term(cell: Cell, on: date) -> Read:
    text = text_of(cell)
    if is_unknown(text):
        return None, ()
    if found := _TERM.fullmatch(text):
        starts_on, first_flaws = read_later_day(found[1], on, last=False)
        ends_on, last_flaws = read_later_day(found[2], on, last=True)
        return (starts_on, ends_on), (*first_flaws, *last_flaws)
    return None, (Flaw("date-unreadable", text, (Suggestion(None, "留空", 0.2),)),)


def _split_terms(values: dict[str, list[Any]], terms: list[Any]) -> None:
    for at, term in enumerate(terms):
        if term is not None:
            values["term_starts_on"][at] = values["term_starts_on"][at] or term[0]
            values["term_ends_on"][at] = values["term_ends_on"][at] or term[1]


def _add_parents(draft: OrganizationDraft, cells: FieldCells, around: Surroundings) -> None:
    """Parents first among the rows above, then in the tree; no parent means the import's own."""
    index = PlaceIndex(around.organization_id, around.places, around.aliases)
    parents = draft.values["parent"]
    above: dict[str, str] = {}
    seen: dict[tuple[str, str], int] = {}
    for at, row in enumerate(draft.rows):
        name = draft.values["name"][at]
        if name is None:
            continue
        parents[at] = _parent(parents[at], above, index, around)
        if isinstance(parents[at], Flaw):
            cells.report(row, "parent", parents[at])
            parents[at] = None
            continue
        key = (parents[at], alias_key(name))
        if key in seen:
            cells.report(row, "name", Flaw("code-taken"))
        seen[key] = row
        for called in (name, draft.values["short_name"][at]):
            if called:
                above[alias_key(called)] = f"row:{row}"


def _parent(
    text: str | None, above: Mapping[str, str], index: PlaceIndex, around: Surroundings
) -> str | Flaw:
    if not text:
        return around.organization_id
    if (answer := around.answers.words.get(("parent", text))) is not None:
        return answer
    if (row := above.get(alias_key(text))) is not None:
        return row
    found = index.match(PlaceText("", squeezed(text)))
    if isinstance(found, Flaw):
        return Flaw("parent-unknown", text, found.suggestions)
    return found
