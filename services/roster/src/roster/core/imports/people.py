"""A table of people becomes columns of clean values, with everything doubtful asked about."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from common.files.sheets import Cell

from roster.core.imports.answers import Answers
from roster.core.imports.columns import ColumnMatch
from roster.core.imports.dates import Moment, age_at
from roster.core.imports.field_cells import FieldCells
from roster.core.imports.findings import Findings, Flaw
from roster.core.imports.identity import IdNumber
from roster.core.imports.people_values import Schooling, higher
from roster.core.imports.places import Place, PlaceIndex, PlaceText, split_post
from roster.core.imports.tables import Table
from roster.core.imports.text import squeezed, text_of

GUARDED_BELOW: Final = 14
MINOR_BELOW: Final = 18

PERSON_VALUES: Final = (
    "name",
    "sex",
    "birth_month",
    "birth_on",
    "reported_age",
    "reported_age_on",
    "ethnicity",
    "political_status",
    "education",
    "degree",
    "school",
    "major",
    "work_unit",
    "work_title",
    "employment_identity",
    "recruited_year",
    "source_channel",
    "home_division_code",
    "residence_division_code",
    "skills",
    "availability",
    "stay_intent",
    "organization_id",
    "phone",
    "id_number",
)
"""Columns of a draft. ``None`` is unknown and never overwrites what is known."""

_COMMUNITIES = re.compile(r"(?!.*(?:街道|街办|镇|乡|组织|支部)).*(?:社区|村).*")
"""Headings below which a bare name is a community's."""
_MONTH = len("1999-03")


@dataclass(slots=True)
class PeopleDraft:
    """Rows ready to be compared with the register; every list has the length of ``rows``."""

    rows: list[int]
    values: dict[str, list[Any]]
    findings: Findings
    columns: list[ColumnMatch]
    header_row: int
    skipped: set[int] = field(default_factory=set)
    """Row numbers that are no person, or said again further down."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a reading needs to know besides the file."""

    today: date
    organization_id: str
    """Where the file is imported into."""
    places: Sequence[Place]
    aliases: Mapping[str, str]
    answers: Answers


def read_people(
    table: Table, columns: list[ColumnMatch], around: Surroundings, findings: Findings
) -> PeopleDraft:
    """Clean values of every data row, before the register is looked at."""
    on = table.document_on or around.today
    reading = FieldCells(table, columns, around.answers, findings)
    raw = reading.read_all(on)
    names = raw["name"]
    draft = PeopleDraft(
        table.numbers,
        {key: [None] * len(table.numbers) for key in PERSON_VALUES},
        findings,
        columns,
        table.header_row,
    )
    draft.skipped |= reading.vacancies
    values = draft.values
    values["name"] = [name.name if name else None for name in names]
    for key in ("sex", "ethnicity", "political_status"):
        values[key] = _filled_from_name(raw[key], names, key)
    for key in ("sex_male", "sex_female"):
        values["sex"] = _first_of(values["sex"], raw[key])
    _add_schooling(values, raw)
    _add_pairs(values, raw)
    for key in _PLAIN:
        values[key] = raw[key]
    values["id_number"] = [one.number if one else None for one in raw["id_number"]]
    _add_birth(draft, raw, on, around.today)
    _check_sex(draft, raw["id_number"])
    _add_organizations(draft, reading, around, table.sections)
    return draft


_PLAIN: Final = (
    "employment_identity",
    "recruited_year",
    "source_channel",
    "home_division_code",
    "residence_division_code",
    "skills",
    "availability",
    "stay_intent",
    "phone",
)


def _first_of(first: list[Any], second: list[Any]) -> list[Any]:
    return [a if a is not None else b for a, b in zip(first, second, strict=True)]


def _filled_from_name(values: list[Any], names: list[Any], key: str) -> list[Any]:
    if None not in values:
        return values
    return [
        value if value is not None or name is None else getattr(name, key)
        for value, name in zip(values, names, strict=True)
    ]


def _add_schooling(values: dict[str, list[Any]], raw: dict[str, list[Any]]) -> None:
    if not any(raw["in_service_education"]) and not any(raw["degree"]):
        values["education"] = [one.education if one else None for one in raw["education"]]
        values["degree"] = [one.degree if one else None for one in raw["education"]]
        return
    none = Schooling()
    for at, (first, second, degree) in enumerate(
        zip(raw["education"], raw["in_service_education"], raw["degree"], strict=True)
    ):
        day, service = first or none, second or none
        values["education"][at] = higher(day.education, service.education)
        values["degree"][at] = degree or day.degree or service.degree


def _add_pairs(values: dict[str, list[Any]], raw: dict[str, list[Any]]) -> None:
    """工作单位及职务 and 毕业院校及专业 fill what has no column of its own."""
    for first, second, both in (
        ("work_unit", "work_title", "work_unit_title"),
        ("school", "major", "school_major"),
    ):
        pairs = raw[both]
        if not any(pairs):
            values[first], values[second] = raw[first], raw[second]
            continue
        values[first] = _first_of(raw[first], [pair[0] if pair else None for pair in pairs])
        values[second] = _first_of(raw[second], [pair[1] if pair else None for pair in pairs])


def _add_birth(draft: PeopleDraft, raw: dict[str, list[Any]], on: date, today: date) -> None:
    """Birth from the cell, else from the ID number; ages are kept with their date."""
    values = draft.values
    months, days = values["birth_month"], values["birth_on"]
    too_young = f"{today.year - MINOR_BELOW:04d}-{today.month:02d}"
    born_on = {one.born_on for one in raw["id_number"] if one}
    month_of = {day: day.isoformat()[:_MONTH] for day in born_on}
    for at, (moment, id_number, age) in enumerate(
        zip(raw["birth"], raw["id_number"], raw["age"], strict=True)
    ):
        if id_number is not None:
            born = id_number.born_on
            month = month_of[born]
            if moment is not None and (
                moment.month != month or (moment.day is not None and moment.day != born)
            ):
                _say(draft, at, "birth", "birth-differs")
            months[at], days[at] = month, born
        elif moment is not None:
            months[at], days[at] = moment.month, moment.day
        if age is not None:
            values["reported_age"][at], values["reported_age_on"][at] = age, on
        if months[at] is not None and (months[at] >= too_young or age is not None):
            _check_age(draft, at, Moment(months[at], days[at]), (on, today), age)


def _check_age(
    draft: PeopleDraft, at: int, born: Moment, days: tuple[date, date], age: int | None
) -> None:
    on, today = days
    years = age_at(born, today)
    if years < GUARDED_BELOW:
        _say(draft, at, "birth", "under-age")
    elif years < MINOR_BELOW:
        _say(draft, at, "birth", "minor")
    if age is not None and abs(age_at(born, on) - age) > 1:
        _say(draft, at, "age", "age-differs")


def _check_sex(draft: PeopleDraft, id_numbers: list[IdNumber | None]) -> None:
    sexes = draft.values["sex"]
    for at, id_number in enumerate(id_numbers):
        if id_number is None or sexes[at] == id_number.sex:
            continue
        if sexes[at] is None:
            sexes[at] = id_number.sex
        else:
            _say(draft, at, "sex", "sex-differs")


def _say(draft: PeopleDraft, at: int, key: str, code: str) -> None:
    header = next((column.header for column in draft.columns if column.field == key), "")
    draft.findings.add(draft.rows[at], header, key, code)


def _add_organizations(
    draft: PeopleDraft, reading: FieldCells, around: Surroundings, sections: Mapping[int, str]
) -> None:
    index = PlaceIndex(around.organization_id, around.places, around.aliases)
    texts = place_texts(reading, draft.rows, sections)
    if index.is_leaf:
        if any(text.raw for text in texts):
            _say(draft, 0, "organization", "organization-default")
        return
    # Rows that say the same share one text, whose identity is cheaper to look up than its value.
    found: dict[int, str | Flaw | None] = {}
    for text in {id(text): text for text in texts}.values():
        match = match_place(index, text, around.answers)
        # A row that says nothing about its organization moves nobody.
        is_silent = not text.raw and match == around.organization_id
        found[id(text)] = None if is_silent else match
    ids = [found[id(text)] for text in texts]
    for at, unclear in enumerate(ids):
        if isinstance(unclear, Flaw):
            row = draft.rows[at]
            ids[at] = around.answers.about(row, "organization")
            if ids[at] is None and row not in draft.skipped:
                reading.report(row, "organization", unclear)
    draft.values["organization_id"] = ids


def place_texts(
    reading: FieldCells, rows: Sequence[int], sections: Mapping[int, str]
) -> list[PlaceText]:
    """What each row says about its organization, from up to three columns and the sections."""
    cells = reading.cells
    is_community = _COMMUNITIES.fullmatch(squeezed(reading.header("organization"))) is not None
    street_cells = cells("street")
    street_names = {cell: squeezed(text_of(cell)) for cell in set(street_cells)}
    streets = [street_names[cell] for cell in street_cells]
    if sections:
        streets = [
            street or sections.get(row, "") for street, row in zip(streets, rows, strict=True)
        ]
    once: dict[tuple[str, Cell, Cell], PlaceText] = {}
    found = []
    for key in zip(streets, cells("organization"), cells("organization_post"), strict=True):
        if key not in once:
            street, own, post = key
            place, title, form = split_post(text_of(post))
            named = squeezed(text_of(own))
            if not title and named:
                place = ""
            once[key] = PlaceText(street, named or place, title, form, is_community)
        found.append(once[key])
    return found


def match_place(index: PlaceIndex, text: PlaceText, answers: Answers) -> str | Flaw:
    """The organization, with what a person answered about its street or the whole text."""
    if (answer := answers.words.get(("organization", text.raw))) is not None:
        return answer
    street = answers.words.get(("organization", text.street))
    if street is None or not text.street:
        return index.match(text)
    found = index.match(replace(text, street=street))
    # What is asked next, and remembered, are the words of the file.
    return Flaw(found.code, text.raw, found.suggestions) if isinstance(found, Flaw) else found
