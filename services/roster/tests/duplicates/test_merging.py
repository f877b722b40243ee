"""Two rows become one, and two again: nothing is lost on the way."""

from collections.abc import Callable
from uuid import UUID

import httpx
import pytest
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from common.worker import Worker, execute
from roster.core.vault import Vault
from roster.duplicates.tasks import TASKS
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.conftest import settings_for
from services.roster.tests.duplicates.steps import ALL, URL, merge, pairs, propose, undo
from services.roster.tests.factories import (
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_id_number,
    an_organization,
)


@pytest.fixture
async def street(session: AsyncSession) -> Organization:
    county = an_organization(name="共青团青禾区委员会")
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, name="云栖街道团工委")
    session.add(street)
    await session.flush()
    return street


async def test_a_likely_double_is_proposed_as_it_is_registered_and_never_merged_by_itself(
    client: httpx.AsyncClient, street: Organization
) -> None:
    facts = {"name": "林晓禾", "birth_month": "1998-05", "work_unit": "青禾区水务局"}
    for _ in range(2):
        made = await client.post(
            f"{URL}/people", json=facts | {"organization_id": str(street.id)}, headers=ALL
        )
        assert made.status_code == 201

    found = await pairs(client)

    assert len(found) == 1
    assert found[0]["reasons"] == ["same_name_birth_unit", "same_name_birth_nearby"]
    assert found[0]["one"]["name"] == "林晓禾"
    listed = await client.get(f"{URL}/people", params={"q": "林晓禾"}, headers=ALL)
    assert len(listed.json()["items"]) == 2


async def test_a_dismissed_pair_stays_dismissed_and_a_correction_takes_a_proposal_away(
    client: httpx.AsyncClient, street: Organization
) -> None:
    facts = {"name": "林晓禾", "birth_month": "1998-05", "organization_id": str(street.id)}
    made = [(await client.post(f"{URL}/people", json=facts, headers=ALL)).json() for _ in range(3)]
    first, second, third = await pairs(client)
    tag = {"if-match": f'"{first["version"]}"'}
    gone = await client.post(
        f"{URL}/duplicates/{first['id']}/dismiss", json={"note": "同名不同人"}, headers=ALL | tag
    )
    assert gone.json()["state"] == "dismissed"

    for one in made:
        url = f"{URL}/people/{one['id']}"
        match = (await client.get(url, headers=ALL)).headers["etag"]
        await client.patch(url, json={"major": "法学"}, headers=ALL | {"if-match": match})

    assert {one["id"] for one in await pairs(client)} == {second["id"], third["id"]}
    assert [one["note"] for one in await pairs(client, state="dismissed")] == ["同名不同人"]
    url = f"{URL}/people/{second['other']['id']}"
    match = (await client.get(url, headers=ALL)).headers["etag"]
    await client.patch(url, json={"birth_month": "1997-01"}, headers=ALL | {"if-match": match})
    left = await pairs(client)
    assert second["id"] not in {one["id"] for one in left}


async def test_a_pair_is_seen_only_by_who_sees_both(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    other = an_organization()
    session.add(other)
    await session.flush()
    one, two = a_person(street), a_person(other)
    session.add_all([one, two])
    await session.flush()
    await propose(client, one, two)

    assert len(await pairs(client)) == 1
    assert await pairs(client, bearer("committee", path=street.path)) == []


async def test_facts_are_compared_and_the_better_row_is_suggested(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    number, phone = an_id_number(2), a_phone()
    known = a_person(street, name="林晓禾", vault=vault, id_number=number, work_unit="水务局")
    bare = a_person(street, name="林小禾", vault=vault, phone=phone, work_unit="区水务局")
    bare.school = "青桥大学"
    session.add_all([known, bare])
    await session.flush()

    pair = await propose(client, known, bare)

    assert pair["keep"] == str(known.id)
    assert set(pair["take"]) == {"schooling", "phone"}
    facts = {one["group"]: one for one in pair["facts"]}
    assert facts["work"]["differs"]
    assert not facts["birth"]["differs"]
    assert phone not in str(pair)
    assert number not in str(pair)

    made = await merge(client, pair, known.id, ["schooling", "phone", "name"])
    assert made.status_code == 200, made.text
    shown = (await client.get(f"{URL}/people/{bare.id}", headers=ALL)).json()
    assert (shown["id"], shown["name"]) == (str(known.id), "林小禾")
    assert (shown["school"], shown["work_unit"]) == ("青桥大学", "水务局")
    assert shown["phone_masked"] == f"199****{phone[-4:]}"
    looked = await client.post(f"{URL}/people/lookup", json={"phone": phone}, headers=ALL)
    assert [one["id"] for one in looked.json()] == [str(known.id)]


async def test_an_old_id_of_a_member_still_opens_their_own_page(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    one, two = a_person(street), a_person(street)
    session.add_all([one, two])
    await session.flush()
    made = await merge(client, await propose(client, one, two), one.id)
    assert made.status_code == 200, made.text
    me = bearer("member", path=street.path, person_id=two.id)

    assert (await client.get(f"{URL}/people/{two.id}", headers=me)).json()["id"] == str(one.id)


async def test_two_open_terms_at_one_post_are_settled_before_a_merge(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    one, two, post = a_person(street), a_person(street), a_post(street, capacity=2)
    session.add_all([one, two, post])
    await session.flush()
    session.add_all([an_appointment(one, post), an_appointment(two, post)])
    await session.flush()

    refused = await merge(client, await propose(client, one, two), one.id)

    assert refused.json()["type"] == "/problems/merge-clash"
    assert "同一岗位" in refused.json()["detail"]
    assert (await client.get(f"{URL}/people/{two.id}", headers=ALL)).json()["id"] == str(two.id)


async def test_merges_are_undone_last_first(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    people = [a_person(street) for _ in range(3)]
    session.add_all(people)
    await session.flush()
    first = (await merge(client, await propose(client, *people[:2]), people[0].id)).json()
    second = (await merge(client, await propose(client, people[0], people[2]), people[2].id)).json()

    early = await undo(client, first)
    assert early.json()["type"] == "/problems/merge-not-last"
    chain = (await client.get(f"{URL}/people/{people[1].id}", headers=ALL)).json()
    assert chain["id"] == str(people[2].id)
    assert (await undo(client, second)).status_code == 200
    assert (await undo(client, second)).status_code == 412
    listed = (await client.get(f"{URL}/merges", headers=ALL)).json()["items"]
    again = next(one for one in listed if one["id"] == first["id"])
    assert again["can_be_undone"]
    assert (await undo(client, again)).status_code == 200
    for person in people:
        shown = await client.get(f"{URL}/people/{person.id}", headers=ALL)
        assert shown.json()["id"] == str(person.id)


async def test_what_was_said_since_stays_with_the_survivor(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    one, two = a_person(street, work_unit="甲"), a_person(street, work_unit="乙")
    two.major, two.school = "法学", "青桥大学"
    session.add_all([one, two])
    await session.flush()
    made = (
        await merge(client, await propose(client, one, two), one.id, ["work", "schooling"])
    ).json()
    url = f"{URL}/people/{one.id}"
    match = (await client.get(url, headers=ALL)).headers["etag"]
    await client.patch(url, json={"work_unit": "丙"}, headers=ALL | {"if-match": match})

    assert (await undo(client, made)).status_code == 200

    kept = (await client.get(url, headers=ALL)).json()
    back = (await client.get(f"{URL}/people/{two.id}", headers=ALL)).json()
    assert (kept["work_unit"], kept["major"]) == ("丙", None)
    assert (back["work_unit"], back["major"]) == ("乙", "法学")


async def test_the_job_finds_what_was_there_before_and_a_second_run_adds_nothing(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    config = settings_for(own_url)
    vault = Vault(config.field_cipher(), config.blind_index())
    phone = a_phone()
    async with sessions.begin() as session:
        street = an_organization()
        session.add(street)
        await session.flush()
        session.add_all([
            a_person(street, vault=vault, phone=phone),
            a_person(street, vault=vault, phone=phone, birth_month=None),
            a_person(street, name="周予安", birth_month="1999-01"),
            a_person(street, name="周予安", birth_month="1999-01", work_unit="别处"),
            a_person(street, name="陈未", birth_month="1999-01"),
        ])  # fmt: skip
    worker = Worker(engine, sessions, config, PLUMBING, TASKS)
    async with client_of(app_of(own_url), headers=ALL) as asking:
        for _ in range(2):
            started = await asking.post(
                f"{URL}/duplicates/search", json={"organization_id": str(street.id)}
            )
            assert started.status_code == 202, started.text
            await execute(worker, UUID(started.json()["job_id"]))
        found = (await asking.get(f"{URL}/duplicates")).json()["items"]
        job = (await asking.get(started.headers["location"])).json()
    await engine.dispose()

    assert job["result"] == {"pairs": 2, "new": 0}
    assert [one["reasons"] for one in found] == [
        ["same_phone_and_name"],
        ["same_name_birth_nearby"],
    ]
