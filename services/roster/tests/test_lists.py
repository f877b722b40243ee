"""Lists in every order they offer, and as sheets of what is seen."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import httpx
import pytest
from common.testing.tokens import bearer
from python_calamine import CalamineWorkbook
from roster.core.names import keys_of_name
from roster.models.organization import Organization
from roster.openapi import document
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster"
TITLES = ("团支部书记", "青年委员", "=HYPERLINK(1)", "组织委员")
NAMES = ("王伟", "李娜", "@张", "-陈静", "王伟", "欧阳明")
DAYS = (date(2026, 1, 5), date(2026, 3, 1), date(2026, 1, 5), date(2025, 9, 1))

# By list and order: what stands in a row that decides its place.
PLACES: dict[tuple[str, str], Callable[[dict[str, Any]], object]] = {
    ("posts", "organization"): lambda row: (row["org_path"], row["title"]),
    ("posts", "title"): lambda row: (row["title"], row["org_path"]),
    ("appointments", "organization"): lambda row: (row["org_path"], row["starts_on"]),
    ("appointments", "starts"): lambda row: row["starts_on"],
    ("appointments", "ends"): lambda row: row["ends_on"] or "2999-12-31",
    ("organizations", "tree"): lambda row: row["path"],
    ("organizations", "name"): lambda row: (row["name"], row["path"]),
    ("people", "name"): lambda row: keys_of_name(row["name"]).pinyin,
    ("people", "birth"): lambda row: row["birth_month"] or "",
}


@pytest.fixture
async def county(session: AsyncSession) -> Organization:
    """Three branches with people, posts and appointments, many of them alike."""
    dice = Random(11)
    top = an_organization(name="县团委")
    session.add(top)
    await session.flush()
    for _ in range(3):
        branch = an_organization(parent=top, name=dice.choice(["东村", "西村"]))
        session.add(branch)
        await session.flush()
        people = [
            a_person(branch, name=name, birth_month=dice.choice([None, "1999-01", "1995-07"]))
            for name in NAMES
        ]
        posts = [a_post(branch, title=title, capacity=5) for title in TITLES]
        session.add_all([*people, *posts])
        await session.flush()
        for person in people:
            starts_on = dice.choice(DAYS)
            ends_on = dice.choice([None, starts_on + timedelta(days=dice.choice([300, 365]))])
            session.add(
                an_appointment(person, dice.choice(posts), starts_on=starts_on, ends_on=ends_on)
            )
    await session.flush()
    return top


async def paged(client: httpx.AsyncClient, name: str, **params: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await client.get(f"{API}/{name}", params={"limit": "4", **params, **cursor})
        assert answer.status_code == 200, answer.text
        rows += answer.json()["items"]
        if answer.json()["next_cursor"] is None:
            return rows
        cursor = {"cursor": answer.json()["next_cursor"]}


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize(("name", "order"), PLACES)
async def test_pages_follow_each_other_in_every_order(
    client: httpx.AsyncClient, county: Organization, name: str, order: str, sign: str
) -> None:
    client.headers.update(bearer("committee", path=county.path))
    place = PLACES[name, order]

    rows = await paged(client, name, sort=f"{sign}{order}")

    whole = (await client.get(f"{API}/{name}", params={"limit": "200"})).json()["items"]
    assert [place(row) for row in rows] == sorted(map(place, whole), reverse=sign == "-")  # type: ignore[type-var]
    assert {row["id"] for row in rows} == {row["id"] for row in whole}
    assert len(rows) == len(whole)


async def test_people_who_were_looked_for_come_in_every_order_too(
    client: httpx.AsyncClient, county: Organization
) -> None:
    client.headers.update(bearer("committee", path=county.path))

    born = [
        row["birth_month"] or "" for row in await paged(client, "people", q="王", sort="-birth")
    ]

    assert len(born) == 6
    assert born == sorted(born, reverse=True)


async def test_a_sheet_is_the_list_as_seen(client: httpx.AsyncClient, county: Organization) -> None:
    client.headers.update(bearer("committee", path=county.path))
    asked = {"q": "委员", "sort": "-title"}
    seen = [row["title"] for row in await paged(client, "posts", **asked)]

    text = await client.get(f"{API}/posts", params={**asked, "format": "csv"})
    book = await client.get(f"{API}/posts", params={**asked, "format": "xlsx"})

    lines = list(csv.DictReader(io.StringIO(text.content.decode("utf-8-sig"))))
    assert [line["岗位"] for line in lines] == seen
    assert lines[0]["组织"] in {"东村", "西村"}
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book.content)).get_sheet_by_index(0)
    assert [row[0] for row in sheet.to_python()[1:]] == seen


async def test_no_cell_of_a_sheet_becomes_a_formula(
    client: httpx.AsyncClient, county: Organization
) -> None:
    client.headers.update(bearer("committee", path=county.path))
    for name in ("posts", "appointments", "people"):
        for kind in ("csv", "xlsx"):
            answer = await client.get(f"{API}/{name}", params={"format": kind})
            assert answer.status_code == 200, answer.text
            if kind == "csv":
                rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
            else:
                book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
                rows = [[str(one) for one in row] for row in book.get_sheet_by_index(0).to_python()]
            cells = [cell for row in rows for cell in row if cell]
            assert any(cell.startswith("'") for cell in cells), name
            assert not any(cell[0] in "=+-@" for cell in cells), name


async def test_an_order_that_a_list_does_not_have_is_refused(
    client: httpx.AsyncClient, county: Organization
) -> None:
    answer = await client.get(
        f"{API}/posts", params={"sort": "id"}, headers=bearer("committee", path=county.path)
    )

    assert answer.status_code == 422


def test_every_main_list_has_orders_and_sheets() -> None:
    paths = json.loads(document())["paths"]
    lists = (
        "people", "organizations", "posts", "appointments", "pools", "pool-candidates",
        "observations", "mentors", "mentorships", "training/cohorts", "plans", "practice",
        "volunteers/teams", "volunteers/members", "call-outs",
    )  # fmt: skip
    for name in lists:
        asked = {one["name"] for one in paths[f"{API}/{name}"]["get"]["parameters"]}
        assert {"sort", "format", "cursor", "limit"} <= asked, name
    talks = {one["name"] for one in paths[f"{API}/talks"]["get"]["parameters"]}
    assert "format" not in talks
