"""One box finds people, organizations and posts."""

from typing import Any

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.names import grams_of
from roster.core.vault import Vault
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_phone, a_post, an_id_number, an_organization

URL = "/api/roster/search"


@pytest.fixture
async def street(session: AsyncSession, vault: Vault) -> dict[str, str]:
    """One street with three people, and another one with a namesake."""
    here, there = an_organization(name="云栖街道团工委"), an_organization(name="望岳街道团工委")
    session.add_all([here, there])
    await session.flush()
    phone, number = a_phone(), an_id_number()
    session.add_all(
        [
            a_person(here, name="林晓禾", vault=vault, phone=phone, id_number=number),
            a_person(here, name="欧阳明", work_unit="云栖区水务局"),
            a_person(here, name="吕静", work_unit="第二中学"),
            a_person(here, name="古丽Ayla"),
            a_person(there, name="林晓禾", work_unit="第二中学"),
            a_post(here, title="团支部副书记"),
            a_post(there, title="团支部副书记"),
        ]
    )
    await session.flush()
    return {"path": here.path, "phone": phone, "number": number}


async def always(*_args: object) -> bool:
    return True


async def found(client: httpx.AsyncClient, typed: str, path: str) -> dict[str, Any]:
    answer = await client.post(URL, json={"text": typed}, headers=bearer("branch", path=path))
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("晓禾", ["林晓禾"]),
        ("林", ["林晓禾"]),
        ("linxiao", ["林晓禾"]),
        ("lin xiao", ["林晓禾"]),
        ("lxh", ["林晓禾"]),
        ("oym", ["欧阳明"]),
        ("ouyang", ["欧阳明"]),
        ("lvj", ["吕静"]),
        ("l", ["古丽Ayla", "林晓禾", "吕静"]),
        ("ayl", ["古丽Ayla"]),
        ("王", []),
    ],
)
@pytest.mark.parametrize("narrow", [0, 5_000])
async def test_people_are_found_by_characters_pinyin_and_initials(
    client: httpx.AsyncClient,
    street: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    narrow: int,
    typed: str,
    names: list[str],
) -> None:
    monkeypatch.setattr("roster.search.queries.NARROW", narrow)

    body = await found(client, typed, street["path"])

    assert body["typed"] == "words"
    assert [one["name"] for one in body["people"]] == names


async def test_units_organizations_and_posts_are_found_in_ones_own_street_only(
    client: httpx.AsyncClient, street: dict[str, str]
) -> None:
    unit = await found(client, "第二中学", street["path"])
    both = await found(client, "云栖", street["path"])
    post = await found(client, "副书记", street["path"])

    assert [one["name"] for one in unit["people_by_unit"]] == ["吕静"]
    assert [one["name"] for one in both["people_by_unit"]] == ["欧阳明"]
    assert [one["name"] for one in both["organizations"]] == ["云栖街道团工委"]
    assert [one["organization_name"] for one in post["posts"]] == ["云栖街道团工委"]


async def test_whole_numbers_are_looked_up_exactly(
    client: httpx.AsyncClient, street: dict[str, str]
) -> None:
    phone = await found(client, f"+86 {street['phone'][:3]}-{street['phone'][3:]}", street["path"])
    number = await found(client, street["number"], street["path"])
    foreign = await found(client, street["phone"], "0999/")

    assert (phone["typed"], [one["name"] for one in phone["people"]]) == ("phone", ["林晓禾"])
    assert (number["typed"], [one["name"] for one in number["people"]]) == (
        "id_number",
        ["林晓禾"],
    )
    assert foreign["people"] == []


async def test_the_list_finds_units_by_part_of_their_name(
    client: httpx.AsyncClient, street: dict[str, str]
) -> None:
    answer = await client.get(
        "/api/roster/people",
        params={"unit": "水务"},
        headers=bearer("committee", path=street["path"]),
    )

    assert {one["name"] for one in answer.json()["items"]} == {"林晓禾", "古丽Ayla", "欧阳明"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("l", ["古丽Ayla", "林晓禾", "吕静"]), ("ouy", ["欧阳明"]), ("yl", ["古丽Ayla"])],
)
async def test_a_frequent_name_is_listed_in_the_same_order_as_a_rare_one(
    client: httpx.AsyncClient,
    street: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    expected: list[str],
) -> None:
    async def names() -> list[str]:
        headers = bearer("committee", path=street["path"])
        seen: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            asked = {"q": typed, "limit": "1", "sort": "name", **cursor}
            page = (await client.get("/api/roster/people", params=asked, headers=headers)).json()
            seen += [one["name"] for one in page["items"]]
            if page["next_cursor"] is None:
                return seen
            cursor = {"cursor": page["next_cursor"]}

    rare = await names()
    monkeypatch.setattr("roster.models.finding._are_frequent", always)
    frequent = await names()

    assert rare == frequent == expected


@pytest.mark.parametrize("words", ["青禾区 水务局", "ＡＢＣ公司", "国网(分公司)", "单", ""])
async def test_grams_of_the_database_are_those_of_the_program(
    session: AsyncSession, words: str
) -> None:
    stored = await session.scalar(text("select text_grams(:words)"), {"words": words})

    assert sorted(stored) == grams_of(words)
