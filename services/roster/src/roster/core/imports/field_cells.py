"""The cells of a table by field: read once per distinct text, flaws reported where they stand."""

import re
from datetime import date
from typing import Any, Final

from common.files.sheets import Cell

from roster.core.imports.answers import Answers
from roster.core.imports.columns import ColumnMatch
from roster.core.imports.findings import Findings, Flaw, Question
from roster.core.imports.identity import IdNumber, sex_of_number, valid_numbers
from roster.core.imports.people_values import Reader, readers
from roster.core.imports.tables import Table
from roster.core.imports.text import text_of

_HEADED_BY: Final = {
    "organization": ("organization", "organization_post", "street"),
    "post_title": ("post_title", "organization_post"),
}
"""Under which column a flaw is shown, where several of them are read together."""
_MOBILES = re.compile(r"(?:1[3-9][0-9]{9}(?:\n|$))+")
_DATE_IN_ID = slice(6, 14)


class FieldCells:
    """The cells of each field, answers put in, flaws reported with sheet, row and column."""

    def __init__(
        self, table: Table, columns: list[ColumnMatch], answers: Answers, findings: Findings
    ) -> None:
        self.table = table
        self.findings = findings
        self.vacancies: set[int] = set()
        self._answers = answers
        self._columns = {
            column.field: column for column in columns if column.field and column.is_kept
        }

    def cells(self, key: str) -> list[Cell]:
        """The cells of a field; empty ones where the file has no such column."""
        column = self._columns.get(key)
        raw: list[Cell] = (
            self.table.columns[column.index] if column else [""] * len(self.table.numbers)
        )
        return self._answers.applied(key, self.table.numbers, raw)

    def header(self, key: str) -> str:
        for known in _HEADED_BY.get(key, (key,)):
            if (column := self._columns.get(known)) is not None:
                return column.header
        return ""

    def read_all(self, on: date) -> dict[str, list[Any]]:
        birth_is_month = "日" not in self.header("birth")
        found: dict[str, list[Any]] = {}
        for key, reader in readers(on=on, birth_is_month=birth_is_month).items():
            found[key] = self._id_numbers(reader) if key == "id_number" else self.read(key, reader)
        return found

    def read(self, key: str, reader: Reader) -> list[Any]:
        """The values of a field, None where the cell or the whole column is missing."""
        if key not in self._columns and not self._is_answered(key):
            return [None] * len(self.table.numbers)
        return self._read(key, self.cells(key), reader)

    def _is_answered(self, key: str) -> bool:
        return any(field_key == key for _, field_key in self._answers.cells)

    def _read(self, key: str, cells: list[Cell], reader: Reader) -> list[Any]:
        if key == "phone" and (clean := _clean_mobiles(cells)):
            return clean
        # 1, 1.0 and True are equal as keys but not as text, so the type is part of the key.
        kinds = set(map(type, cells))
        if len(kinds) <= 1:
            keys: list[Any] = cells
            once = {cell: reader(cell) for cell in set(cells)}
        else:
            keys = [*zip(map(type, cells), cells, strict=True)]
            once = {one: reader(one[1]) for one in set(keys)}
        if any(flaws for _, flaws in once.values()):
            for number, one in zip(self.table.numbers, keys, strict=True):
                for flaw in once[one][1]:
                    self.report(number, key, flaw)
        values = {one: value for one, (value, _) in once.items()}
        return [*map(values.__getitem__, keys)]

    def _id_numbers(self, reader: Reader) -> list[IdNumber | None]:
        """All at once where they are clean; the rest one by one."""
        if "id_number" not in self._columns and not self._is_answered("id_number"):
            return [None] * len(self.table.numbers)
        cells = self.cells("id_number")
        texts = [cell if isinstance(cell, str) else text_of(cell) for cell in cells]
        clean = valid_numbers(texts)
        dates = [text[_DATE_IN_ID] for text in texts]
        born = {text: _day(text) for text in {*dates}}
        days = [born[text] for text in dates]
        found: list[IdNumber | None] = []
        for number, text, day, ok in zip(self.table.numbers, texts, days, clean, strict=True):
            if ok and day is not None and text[0] in "1234568":
                found.append(IdNumber(text, day, sex_of_number(text)))
                continue
            value, flaws = reader(text)
            for flaw in flaws:
                self.report(number, "id_number", flaw)
            found.append(value)
        return found

    def report(self, row: int, key: str, flaw: Flaw) -> None:
        if flaw.code == "vacancy":
            self.vacancies.add(row)
        self.findings.add(row, self.header(key), key, flaw.code)
        if flaw.suggestions:
            question = Question(
                row, key, flaw.raw, flaw.code, flaw.suggestions, for_all=bool(flaw.raw)
            )
            self.findings.ask(question)


def _clean_mobiles(cells: list[Cell]) -> list[Any]:
    """The cells as they are if each is a mobile number and nothing else; else nothing."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    if len(texts) == len(cells) and _MOBILES.fullmatch("\n".join(texts)):
        return texts
    return []


def _day(text: str) -> date | None:
    try:
        day = date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    except ValueError:
        return None
    return day if day.year >= 1900 else None  # noqa: PLR2004 - as identity.parse_id_number
