"""What a column can mean. The headings that real rosters use stand in ``headings.csv``."""

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal, cast, get_args

from common.codes import code_of
from common.files.sheets import Cell

from roster.core.imports.dates import parse_moment
from roster.core.imports.findings import Flaw
from roster.core.imports.identity import parse_id_number, parse_phone
from roster.core.imports.names import PersonName, parse_name
from roster.core.imports.text import number_of, text_of

Kind = Literal["people", "organizations", "appointments"]
Probe = Callable[[Cell], bool]

_ANY_DAY: Final = date(2026, 1, 1)
_DIVISION_LENGTHS: Final = frozenset({6, 9, 12})


@dataclass(frozen=True, slots=True)
class Field:
    """One meaning of a column.

    ``words`` are complete headings, ``hints`` parts of longer ones. ``probe`` says whether a
    cell looks like it; ``is_telling`` that its contents alone are evidence enough to suggest
    it. A field that is not kept is recognised so that it is not taken for another.
    """

    key: str
    label: str
    words: tuple[str, ...]
    hints: tuple[str, ...]
    probe: Probe | None
    is_telling: bool
    is_kept: bool


def _is_name(cell: Cell) -> bool:
    return isinstance(parse_name(text_of(cell)), PersonName)


def _is_word_of(table: Literal["sex", "ethnicity", "political_status"]) -> Probe:
    # A code is no evidence: every small number would pass for an ethnicity.
    return lambda cell: not text_of(cell).isdecimal() and code_of(table, text_of(cell)) is not None


def _is_education(cell: Cell) -> bool:
    parts = re.split(r"[\s/、,，]+", text_of(cell))
    return any(code_of("education", part) or code_of("degree", part) for part in parts)


def _is_date(cell: Cell) -> bool:
    return parse_moment(cell, on=_ANY_DAY) is not None


def _is_age(cell: Cell) -> bool:
    return number_of(text_of(cell)) is not None


def _is_phone(cell: Cell) -> bool:
    return parse_phone(text_of(cell))[0] is not None


def _is_id_number(cell: Cell) -> bool:
    found = parse_id_number(text_of(cell))
    return not isinstance(found, Flaw) or found.code in {"id-check-digit", "id-date"}


def _is_division_code(cell: Cell) -> bool:
    text = text_of(cell)
    return text.isdecimal() and len(text) in _DIVISION_LENGTHS


_PROBES: Final[Mapping[str, Probe]] = {
    "name": _is_name,
    "sex": _is_word_of("sex"),
    "ethnicity": _is_word_of("ethnicity"),
    "political_status": _is_word_of("political_status"),
    "education": _is_education,
    "date": _is_date,
    "age": _is_age,
    "phone": _is_phone,
    "id_number": _is_id_number,
    "division_code": _is_division_code,
}


def _read_headings() -> Mapping[Kind, tuple[Field, ...]]:
    text = (files("roster.core.imports") / "headings.csv").read_text(encoding="utf-8")
    found: dict[Kind, list[Field]] = {kind: [] for kind in get_args(Kind)}
    for row in csv.DictReader(text.splitlines()):
        found[cast("Kind", row["kind"])].append(
            Field(
                key=row["key"],
                label=row["label"],
                words=tuple(filter(None, row["words"].split(";"))),
                hints=tuple(filter(None, row["hints"].split(";"))),
                probe=_PROBES[row["probe"]] if row["probe"] else None,
                is_telling=bool(row["is_telling"]),
                is_kept=bool(row["is_kept"]),
            )
        )
    return MappingProxyType({kind: tuple(fields) for kind, fields in found.items()})


FIELDS: Final = _read_headings()
"""The fields of each kind of import."""


def label_of_field(kind: Kind, key: str) -> str:
    return next((field.label for field in FIELDS[kind] if field.key == key), key)
