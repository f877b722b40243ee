"""``docs/reference/mechanisms.md`` is true: what it names is there.

A row that is carried names a page of the web app, a route of the API and a test that shows it. A
row that is not carried yet says so with a dash in all three places.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[3]
TABLE = ROOT / "docs/reference/mechanisms.md"
DOCUMENTS = [*ROOT.glob("services/*/openapi.json"), ROOT / "gateway/openapi.json"]
ROUTES = ROOT / "frontend/src/app/routes"
MECHANISMS = 94
NOT_YET = "—"


class Row(NamedTuple):
    id: str
    phase: str
    mechanism: str
    screen: str
    route: str
    test: str


def rows() -> Iterator[Row]:
    for line in TABLE.read_text().splitlines():
        if re.match(r"\| M\d+ ", line):
            yield Row(*(cell.strip() for cell in line.strip("|\n").split("|")))


def carried() -> list[Row]:
    return [row for row in rows() if NOT_YET not in (row.screen, row.route, row.test)]


def test_every_mechanism_has_one_row_and_says_all_or_nothing() -> None:
    assert [row.id for row in rows()] == [f"M{number}" for number in range(1, MECHANISMS + 1)]
    for row in rows():
        places = (row.screen, row.route, row.test)
        assert (NOT_YET in places) == (set(places) == {NOT_YET}), row.id


@pytest.mark.parametrize("row", carried(), ids=lambda row: row.id)
def test_what_a_row_names_is_there(row: Row) -> None:
    for screen in _named(row.screen):
        assert screen in _screens(), f"{row.id}: no page {screen}"
    for route in _named(row.route):
        assert route in _routes(), f"{row.id}: no route {route}"
    for test in _named(row.test):
        path, _, name = test.partition("::")
        text = (ROOT / path).read_text()
        assert f"def {name}(" in text or f'test("{name}"' in text, f"{row.id}: no test {test}"
        if path.startswith("services/roster/"):
            assert f"_{row.id.lower()}_" in name, f"{row.id}: {test} is not named after it"


def _named(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


@cache
def _screens() -> set[str]:
    return {
        found
        for file in ROUTES.glob("*.ts*")
        for found in re.findall(r'path: "(/[^"]*)"', file.read_text())
    }


@cache
def _routes() -> set[str]:
    return {
        f"{method.upper()} {path}"
        for document in DOCUMENTS
        for path, item in json.loads(document.read_text())["paths"].items()
        for method in item
    }
