"""From the bytes of a file to a draft: the whole of what runs in the limited child process."""

from dataclasses import dataclass, field
from typing import Final

from roster.core.imports.appointments import AppointmentDraft, read_appointments
from roster.core.imports.columns import ColumnMatch, match_columns
from roster.core.imports.duplicates import settle_duplicates
from roster.core.imports.fields import FIELDS, Kind, label_of_field
from roster.core.imports.files import read_sheets
from roster.core.imports.findings import Findings, Question, Suggestion
from roster.core.imports.organization_rows import OrganizationDraft, read_organizations
from roster.core.imports.people import PeopleDraft, Surroundings, read_people
from roster.core.imports.tables import Table, find_table

METHOD: Final = "import/2"
"""Stored with every import. Change the number when the same file would be read differently."""


@dataclass(slots=True)
class EmptyDraft:
    """No table was found; the findings say so."""

    findings: Findings
    columns: list[ColumnMatch] = field(default_factory=list)
    header_row: int = 0
    rows: list[int] = field(default_factory=list)
    skipped: set[int] = field(default_factory=set)


Draft = PeopleDraft | AppointmentDraft | OrganizationDraft | EmptyDraft


def read_file(data: bytes, filename: str, kind: Kind, around: Surroundings) -> Draft:
    """Read a file as what it is imported as.

    Raises:
        common.errors.DomainError: the file is no readable workbook (``common.files.sheets``).
    """
    findings = Findings()
    table = find_table(kind, read_sheets(data, filename))
    if table is None:
        findings.add(1, "", "", "no-header")
        return EmptyDraft(findings)
    findings.parts = table.parts
    columns = match_columns(kind, table.headers, table.columns, around.answers.columns)
    for other in table.other_sheets:
        findings.add(table.header_row, "", "", "other-sheet", other)
    _ask_columns(kind, table, columns, findings)
    for column in columns:
        if column.index in table.hidden_columns and column.is_kept:
            findings.add(table.header_row, column.header, column.field or "", "hidden-column")
    if not table.numbers:
        findings.add(table.header_row, "", "", "no-rows")
    if not any(column.field == "name" for column in columns):
        findings.add(table.header_row, "", "name", "column-missing")
        return EmptyDraft(findings, columns, table.header_row, table.numbers)
    draft = _read_rows(kind, table, columns, around, findings)
    for row in sorted(table.hidden.intersection(table.numbers)):
        findings.add(row, "", "", "hidden-row")
    return draft


def _read_rows(
    kind: Kind,
    table: Table,
    columns: list[ColumnMatch],
    around: Surroundings,
    findings: Findings,
) -> Draft:
    if kind == "people":
        people = read_people(table, columns, around, findings)
        settle_duplicates(people, around.answers)
        return people
    if kind == "appointments":
        return read_appointments(table, columns, around, findings)
    return read_organizations(table, columns, around, findings)


def _ask_columns(kind: Kind, table: Table, columns: list[ColumnMatch], findings: Findings) -> None:
    """Columns that look like something, but not surely enough, and columns nobody claims."""
    known = {field.key for field in FIELDS[kind]}
    for column in columns:
        if column.field is None and column.guess:
            suggestions = tuple(
                Suggestion(key, label_of_field(kind, key), score)
                for key, score in column.guess
                if key in known
            )
            findings.ask(
                Question(
                    table.header_row,
                    "column",
                    column.header or f"#{column.index + 1}",
                    "column-unsure",
                    (*suggestions, Suggestion(None, "不导入这一列", 0.2)),
                    for_all=True,
                )
            )
