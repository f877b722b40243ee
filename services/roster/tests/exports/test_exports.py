"""Bulk exports: one row per line, by id, of one moment."""

import json

import httpx
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vault import Vault
from roster.core.vocabulary import Kind, Level
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_id_number,
    an_organization,
)

URL = "/api/roster/exports"
SYSTEM = bearer("system")


async def lines_of(client: httpx.AsyncClient, kind: str, **params: str) -> list[dict[str, object]]:
    answer = await client.get(f"{URL}/{kind}", params=params, headers=SYSTEM)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    return [json.loads(line) for line in answer.text.splitlines()]


async def test_people_leave_without_what_no_match_may_see(
    client: httpx.AsyncClient, session: AsyncSession, vault: Vault
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    people = [
        a_person(branch, vault=vault, phone=a_phone(), id_number=an_id_number()) for _ in range(3)
    ]
    session.add_all(people)
    await session.flush()

    lines = await lines_of(client, "people", organization_id=str(branch.id))

    assert [line["id"] for line in lines] == sorted(str(person.id) for person in people)
    assert lines[0].keys() == {
        "id", "name", "sex", "birth_month", "birth_on", "political_status", "is_league_member",
        "education", "work_unit", "work_title", "employment_identity", "recruited_year",
        "source_channel", "home_division_code", "residence_division_code", "skills",
        "stay_intent", "organization_id", "org_path", "version",
    }  # fmt: skip


async def test_posts_name_their_town_and_their_taken_seats(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    street = an_organization(parent=county, level=Level.TOWNSHIP, name="云栖街道团工委")
    branch = an_organization(parent=street, division_code="370199001002")
    session.add_all([county, street, branch])
    await session.flush()
    person, post, office = a_person(branch), a_post(branch, capacity=2), a_post(county)
    session.add_all([person, post, office])
    await session.flush()
    session.add(an_appointment(person, post))
    await session.flush()

    by_id = {line["id"]: line for line in await lines_of(client, "posts")}
    narrow = await lines_of(client, "posts", organization_id=str(branch.id))
    later = await lines_of(client, "posts", as_of="2028-01-01T00:00:00Z")

    assert by_id[str(post.id)]["town_name"] == "云栖街道团工委"
    assert by_id[str(post.id)]["town_organization_id"] == str(street.id)
    assert by_id[str(post.id)]["division_code"] == "370199001002"
    assert by_id[str(post.id)]["occupied"] == 1
    assert by_id[str(office.id)]["town_name"] is None
    assert [line["town_name"] for line in narrow] == ["云栖街道团工委"]
    assert {line["id"]: line["occupied"] for line in later}[str(post.id)] == 0


async def test_appointments_leave_in_every_state(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person, post, round_id = a_person(branch), a_post(branch, capacity=3), new_id()
    session.add_all([person, post])
    await session.flush()
    session.add_all([
        an_appointment(person, post, state=State.ENDED),
        an_appointment(person, post, source_round_id=round_id),
    ])  # fmt: skip
    await session.flush()

    lines = await lines_of(client, "appointments", organization_id=str(branch.id))

    assert {line["state"] for line in lines} == {"ended", "arranged"}
    assert {line["source_round_id"] for line in lines} == {None, str(round_id)}
    assert {line["person_name"] for line in lines} == {person.name}
    assert lines[0]["starts_on"] == "2026-09-01"


async def test_organizations_leave_with_their_place(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    branch = an_organization(parent=root)
    session.add_all([root, branch])
    await session.flush()

    lines = await lines_of(client, "organizations", organization_id=str(root.id))

    assert {(line["path"], line["parent_league_id"]) for line in lines} == {
        (root.path, None),
        (branch.path, str(root.id)),
    }


async def test_an_organization_out_of_scope_is_not_found_before_the_first_line(
    client: httpx.AsyncClient,
) -> None:
    refused = await client.get(
        f"{URL}/people", params={"organization_id": str(new_id())}, headers=SYSTEM
    )
    member = await client.get(f"{URL}/people", headers=bearer("branch"))

    assert (refused.status_code, member.status_code) == (404, 403)
