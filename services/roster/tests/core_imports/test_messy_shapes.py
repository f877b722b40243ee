"""Messy files read cell by cell: nearly all right, and what is not right is asked about."""

from datetime import date
from typing import Any

import pytest
from roster.core.imports.answers import Answers
from roster.core.imports.people import PeopleDraft, Surroundings
from roster.core.imports.reading import read_file

from services.roster.tests.core_imports.messy import FROM_FILES, INVENTED
from services.roster.tests.core_imports.messy_books import Expected
from services.roster.tests.core_imports.test_reading import EXPECTED, FILES, PLACES

Cells = dict[tuple[str, int, str], tuple[Any, Any]]
"""Sheet, row and field: what was read, what is right."""

SHAPES: dict[str, Expected] = (
    {
        name: {("", int(row)): cells for row, cells in rows.items()}
        for name, rows in EXPECTED.items()
    }
    | FROM_FILES
    | {name: expected for name, (_, expected) in INVENTED.items()}
)


def _draft(name: str) -> PeopleDraft:
    data = INVENTED[name][0]() if name in INVENTED else (FILES / name).read_bytes()
    around = Surroundings(date(2026, 11, 21), "county", PLACES, {}, Answers())
    draft = read_file(data, name, "people", around)
    assert isinstance(draft, PeopleDraft)
    return draft


def _cells(name: str) -> tuple[PeopleDraft, Cells]:
    draft = _draft(name)
    found: Cells = {}
    rows = {}
    for at, row in enumerate(draft.rows):
        sheet, number = draft.findings.located(row)
        if row not in draft.skipped:
            rows[sheet, number] = at
    for (sheet, number), cells in SHAPES[name].items():
        at = rows.pop((sheet or draft.findings.sheet, number))
        for key, right in cells.items():
            value = draft.values[key][at]
            read = value.isoformat() if isinstance(value, date) else value
            found[sheet or draft.findings.sheet, number, key] = (read, right)
    assert not rows, "every other row is skipped, and no row was made up"
    return draft, found


_SAID_OF = {"birth_month": "birth", "birth_on": "birth", "organization_id": "organization"}
"""Under which field a doubt about a value is reported, where the names differ."""


def _asked(draft: PeopleDraft) -> set[tuple[str, int, str]]:
    said = {(one.sheet, one.row, one.field) for one in draft.findings.problems}
    questions = draft.findings.questions
    return said | {(*draft.findings.located(one.row), one.field) for one in questions}


@pytest.mark.parametrize("name", SHAPES)
def test_every_wrong_cell_of_a_messy_file_is_asked_about(name: str) -> None:
    draft, cells = _cells(name)
    asked = _asked(draft)
    wrong = {place: pair for place, pair in cells.items() if pair[0] != pair[1]}
    unasked = {
        place: pair
        for place, pair in wrong.items()
        if (*place[:2], _SAID_OF.get(place[2], place[2])) not in asked
    }
    assert not unasked
    guessed = {place: pair for place, pair in wrong.items() if pair[0] is not None}
    assert not guessed, "a doubtful cell stays empty until it is answered"


def test_99_in_100_cells_of_messy_files_are_right() -> None:
    cells = [pair for name in SHAPES for pair in _cells(name)[1].values()]
    right = sum(read == expected for read, expected in cells)
    assert len(SHAPES) >= 9
    assert right / len(cells) >= 0.99, f"{right} of {len(cells)}"
