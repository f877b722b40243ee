"""National code tables (GB/T) as package data: a word becomes a code, a code a label.

Tables: ``sex`` (GB/T 2261.1), ``marital_status`` (2261.2), ``employment`` (2261.4),
``ethnicity`` (3304), ``political_status`` (4762), ``education`` (4658), ``degree`` (6864),
``urban_rural`` (statistical class of a place). Each row has the official label, a short label
for screens and the spellings that real rosters use.
"""

import csv
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, get_args

CodeTable = Literal[
    "sex",
    "marital_status",
    "employment",
    "ethnicity",
    "political_status",
    "education",
    "degree",
    "urban_rural",
]
"""The tables that exist; any other name is a programming error and raises KeyError."""

_INVISIBLE = re.compile(r"[\s\u200b-\u200d\ufeff]+")


@dataclass(frozen=True, slots=True)
class Code:
    """One row of a table."""

    code: str
    label: str
    short: str
    aliases: tuple[str, ...]


@cache
def codes_of(table: CodeTable) -> tuple[Code, ...]:
    """All codes of a table in the order of the standard."""
    if table not in get_args(CodeTable):
        raise KeyError(table)
    text = (files("common.codes") / "tables" / f"{table}.csv").read_text(encoding="utf-8")
    return tuple(
        Code(
            code=row["code"],
            label=row["label"],
            short=row["short"],
            aliases=tuple(alias for alias in row["aliases"].split(";") if alias),
        )
        for row in csv.DictReader(text.splitlines())
    )


def code_of(table: CodeTable, text: str) -> str | None:
    """The code that a word stands for: by label, short label, alias, or the code itself.

    Width, spaces and letter case do not matter. None when the table does not know the
    word; the empty string and 无 are unknown, never a guess.
    """
    return _by_word(table).get(_key(text))


def label_of(table: CodeTable, code: str) -> str | None:
    """The short label of a code as a screen shows it, or None for a code not in the table."""
    found = _by_code(table).get(code)
    return None if found is None else found.short


def official_label_of(table: CodeTable, code: str) -> str | None:
    """The label in the words of the standard."""
    found = _by_code(table).get(code)
    return None if found is None else found.label


@cache
def _by_code(table: CodeTable) -> Mapping[str, Code]:
    return MappingProxyType({row.code: row for row in codes_of(table)})


@cache
def _by_word(table: CodeTable) -> Mapping[str, str]:
    words: dict[str, str] = {}
    for row in codes_of(table):
        for word in (row.code, row.label, row.short, *row.aliases):
            words.setdefault(_key(word), row.code)
    return MappingProxyType(words)


def _key(text: str) -> str:
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
