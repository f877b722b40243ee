"""Whole files, compared cell by cell with what a careful clerk would write."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from roster.core.imports.answers import Answers
from roster.core.imports.people import PeopleDraft, Surroundings
from roster.core.imports.places import Place
from roster.core.imports.reading import read_file

FILES = Path(__file__).parents[1] / "files"
STREETS = {
    "泉城路街道": ("贡院墙根",),
    "大明湖街道": ("舜井", "曲水亭"),
    "建新街道": ("解放路",),
    "东关街道": ("长北",),
    "姚家街道": ("中润", "浆水泉"),
}
PLACES = [
    Place("county", None, "共青团历下区委员会", "历下区团委", "county"),
    *[Place(name, "county", f"共青团{name}工作委员会", name, "township") for name in STREETS],
    *[
        Place(one, street, f"{street}{one}社区团支部", f"{one}社区", "village")
        for street, communities in STREETS.items()
        for one in communities
    ],
]


def read(name: str, answers: Answers = Answers()) -> PeopleDraft:  # noqa: B008 - frozen
    around = Surroundings(date(2026, 11, 21), "county", PLACES, {}, answers)
    draft = read_file((FILES / name).read_bytes(), name, "people", around)
    assert isinstance(draft, PeopleDraft)
    return draft


EXPECTED: dict[str, dict[str, dict[str, Any]]] = json.loads(
    Path(__file__).with_name("expected.json").read_text(encoding="utf-8")
)
"""File, row number, field: what the cell means."""
ASKED: dict[str, set[tuple[int, str]]] = {
    "A_花名册_多级表头_合并单元格.xlsx": {(8, "organization-unknown")},
    "B_返家乡报名导出.xlsx": {(4, "word-unknown"), (5, "phone-short"), (5, "id-check-digit")},
    "C_班子成员_旧格式.xls": set(),
    "G_分街道名册.csv": {(5, "id-length"), (6, "name-unclear"), (11, "under-age")},
}


@pytest.mark.parametrize("name", EXPECTED)
def test_every_cell_is_right_or_asked_about(name: str) -> None:
    draft = read(name)

    for row, expected in EXPECTED[name].items():
        at = draft.rows.index(int(row))
        assert {key: _shown(draft.values[key][at]) for key in expected} == expected
    assert set(draft.rows) - draft.skipped == {int(row) for row in EXPECTED[name]}
    errors = {(one.row, one.code) for one in draft.findings.problems if one.severity == "error"}
    assert errors == ASKED[name]


def _shown(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def test_titles_totals_notes_vacancies_and_repeated_headers_are_no_people() -> None:
    assert read("G_分街道名册.csv").rows == [4, 5, 6, 10, 11]
    vacancies = read("C_班子成员_旧格式.xls")
    assert vacancies.skipped == {6}
    assert ("vacancy", 6) in {(one.code, one.row) for one in vacancies.findings.problems}


def test_a_csv_of_marks_is_read_as_names_and_places_only() -> None:
    draft = read("D_考核结果_GB18030.csv")

    assert draft.values["name"] == ["陈佳", "林雨譞", "刘青禾"]
    assert draft.values["organization_id"] == ["贡院墙根", "长北", "舜井"]
    assert {column.field for column in draft.columns if column.is_kept} == {"name", "organization"}


def test_the_same_file_is_read_the_same_way_twice() -> None:
    assert read("A_花名册_多级表头_合并单元格.xlsx") == read("A_花名册_多级表头_合并单元格.xlsx")


def test_a_file_without_header_says_so() -> None:
    around = Surroundings(date(2026, 11, 21), "county", PLACES, {}, Answers())
    draft = read_file("甲,乙\n1,2\n".encode(), "a.csv", "people", around)

    assert [one.code for one in draft.findings.problems] == ["no-header"]


def test_rows_of_different_communities_are_matched_inside_their_own_street() -> None:
    places = [*PLACES, Place("other", "东关街道", "东关街道舜井社区团支部", "舜井社区", "village")]
    around = Surroundings(date(2026, 11, 21), "county", places, {}, Answers())
    text = "姓名,街道,社区\n林晓禾,大明湖,舜井\n周一,东关街道办事处,舜井居委会\n吴桐,,舜井社区\n"

    draft = read_file(text.encode(), "a.csv", "people", around)

    assert isinstance(draft, PeopleDraft)
    assert draft.values["organization_id"] == ["舜井", "other", None]
    (question,) = draft.findings.questions
    assert {one.value for one in question.suggestions} == {"舜井", "other"}
