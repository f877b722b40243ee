"""Rows that say who serves where, as what, since when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from common.files.sheets import Cell

from roster.core.imports.dates import Moment, parse_later
from roster.core.imports.field_cells import FieldCells
from roster.core.imports.findings import Findings, Flaw, Suggestion
from roster.core.imports.people import Surroundings, match_place, place_texts
from roster.core.imports.people_values import (
    Read,
    read_birth,
    read_choice,
    read_id_number,
    read_name,
    read_phone,
    read_text,
)
from roster.core.imports.places import PlaceIndex
from roster.core.imports.tables import Table
from roster.core.imports.text import is_unknown, squeezed, text_of

FORM_WORDS: Final = {
    "专职": "full_time",
    "专": "full_time",
    "挂职": "seconded",
    "挂": "seconded",
    "兼职": "concurrent",
    "兼": "concurrent",
    "兼任": "concurrent",
    "志愿者": "volunteer",
    "志愿": "volunteer",
    "顶岗锻炼": "training_post",
    "顶岗": "training_post",
    "聘用": "engaged",
}
BASIS_WORDS: Final = {
    "选举": "elected",
    "选举产生": "elected",
    "增选": "co_opted",
    "届中增选": "co_opted",
    "任命": "appointed",
    "批复": "approved",
    "党委提名团委批复": "approved",
    "指派": "assigned",
    "选派": "assigned",
    "安排": "assigned",
    "聘任": "engaged",
    "聘用": "engaged",
    "协议": "agreement",
    "志愿服务协议": "agreement",
}
APPOINTMENT_VALUES: Final = (
    "name",
    "phone",
    "id_number",
    "birth_month",
    "work_unit",
    "organization_id",
    "title",
    "form",
    "basis",
    "starts_on",
    "ends_on",
)


@dataclass(slots=True)
class AppointmentDraft:
    """Rows ready to be matched with people and posts; lists as long as ``rows``."""

    rows: list[int]
    values: dict[str, list[Any]]
    findings: Findings
    columns: list[Any]
    header_row: int
    skipped: set[int] = field(default_factory=set)


def read_appointments(
    table: Table, columns: list[Any], around: Surroundings, findings: Findings
) -> AppointmentDraft:
    """Clean values of every data row; people and posts are looked up afterwards."""
    cells = FieldCells(table, columns, around.answers, findings)
    on = table.document_on or around.today
    read = {
        "name": cells.read("name", read_name),
        "phone": cells.read("phone", read_phone),
        "id_number": cells.read("id_number", read_id_number),
        "birth": cells.read("birth", lambda cell: read_birth(cell, on=on, month_only=True)),
        "form": cells.read("form", lambda cell: read_choice(FORM_WORDS, cell)),
        "basis": cells.read("basis", lambda cell: read_choice(BASIS_WORDS, cell)),
        "work_unit": cells.read("work_unit", read_text),
        "post_title": cells.read("post_title", read_text),
        "starts_on": cells.read("starts_on", lambda cell: read_later_day(cell, on, last=False)),
        "ends_on": cells.read("ends_on", lambda cell: read_later_day(cell, on, last=True)),
    }
    draft = AppointmentDraft(
        table.numbers,
        {key: [None] * len(table.numbers) for key in APPOINTMENT_VALUES},
        findings,
        columns,
        table.header_row,
        set(cells.vacancies),
    )
    values = draft.values
    values["name"] = [name.name if name else None for name in read["name"]]
    values["phone"] = read["phone"]
    values["id_number"] = [one.number if one else None for one in read["id_number"]]
    values["birth_month"] = [one.month if one else None for one in read["birth"]]
    for key in ("work_unit", "form", "basis", "starts_on", "ends_on"):
        values[key] = read[key]
    _add_places(draft, cells, around, table.sections)
    values["title"] = [
        (squeezed(own) if own else title) or None
        for own, title in zip(read["post_title"], values["title"], strict=True)
    ]
    _check(draft, cells)
    return draft


def read_later_day(cell: Cell, on: date, *, last: bool) -> Read:
    """A day in office; a month alone means its first day, or its last for an end."""
    text = text_of(cell)
    if is_unknown(text) or text in {"至今", "现任", "在任"}:
        return None, ()
    found = parse_later(cell, on=on)
    if found is None:
        return None, (Flaw("date-unreadable", text, (Suggestion(None, "留空", 0.2),)),)
    return (_last_day(found) if last and found.day is None else found.first_day), ()


def _last_day(moment: Moment) -> date:
    year, month = int(moment.month[:4]), int(moment.month[5:])
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def _add_places(
    draft: AppointmentDraft,
    cells: FieldCells,
    around: Surroundings,
    sections: Mapping[int, str],
) -> None:
    index = PlaceIndex(around.organization_id, around.places, around.aliases)
    texts = place_texts(cells, draft.rows, sections)
    found = {text: match_place(index, text, around.answers) for text in set(texts)}
    values = draft.values
    for at, text in enumerate(texts):
        row = draft.rows[at]
        values["title"][at] = text.title or None
        if values["form"][at] is None:
            values["form"][at] = text.form
        match = found[text]
        if isinstance(match, Flaw):
            match = around.answers.about(row, "organization") or match
        if not isinstance(match, Flaw):
            values["organization_id"][at] = match
        elif row not in draft.skipped:
            cells.report(row, "organization", match)


def _check(draft: AppointmentDraft, cells: FieldCells) -> None:
    values = draft.values
    for at, row in enumerate(draft.rows):
        if row in draft.skipped:
            continue
        starts_on, ends_on = values["starts_on"][at], values["ends_on"][at]
        if not values["title"][at]:
            cells.report(row, "post_title", Flaw("post-missing"))
        if starts_on is not None and ends_on is not None and ends_on < starts_on:
            cells.report(row, "ends_on", Flaw("ends-before-start"))
