"""Whoever holds one post holds another: succession happens by itself."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.appointments.bindings.following import reconcile
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster"
ALL = bearer("committee")


class Township:
    """A League committee and its Party committee, with two villages below."""

    league: Organization
    party: Organization
    villages: list[Organization]
    leading: Post
    bound: Post
    people: list[Person]


@pytest.fixture
async def township(session: AsyncSession) -> Township:
    made = Township()
    made.league = an_organization(kind=Kind.COMMITTEE, level=Level.TOWNSHIP)
    session.add(made.league)
    await session.flush()
    made.party = an_organization(
        parent=made.league, kind=Kind.PARTY_COMMITTEE, level=Level.TOWNSHIP
    )
    session.add(made.party)
    await session.flush()
    made.league.party_org_id = made.party.id
    made.villages = [an_organization(parent=made.league) for _ in range(2)]
    session.add_all(made.villages)
    await session.flush()
    made.leading = a_post(made.party, title="组织委员")
    made.bound = a_post(made.league, title="团委书记", term_months=36)
    made.people = [a_person(made.league) for _ in range(3)]
    session.add_all([made.leading, made.bound, *made.people])
    await session.flush()
    return made


async def bind(client: httpx.AsyncClient, township: Township, **facts: object) -> httpx.Response:
    body = {
        "organization_id": str(township.league.id),
        "basis": "任命",
        "reason": "党委组织委员兼任团委书记",
        "document_no": "苏木党发〔2026〕1号",
        "starts_on": "2026-01-01",
    }
    return await client.post(f"{API}/bindings", json=body | facts, headers=ALL)


def a_pair(township: Township) -> dict[str, str]:
    return {
        "leading_post_id": str(township.leading.id),
        "bound_post_id": str(township.bound.id),
    }


async def seat(client: httpx.AsyncClient, person: Person, post: Post, on: str) -> dict[str, Any]:
    body = {"person_id": str(person.id), "post_id": str(post.id), "starts_on": on}
    made = (await client.post(f"{API}/appointments", json=body, headers=ALL)).json()
    answer = await client.post(
        f"{API}/appointments/{made['id']}/confirm",
        json={"confirmed_on": on},
        headers=ALL | {"if-match": f'"{made["version"]}"'},
    )
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def leave(client: httpx.AsyncClient, one: dict[str, Any], on: str) -> httpx.Response:
    return await client.post(
        f"{API}/appointments/{one['id']}/end",
        json={"reason": "调任", "ended_on": on},
        headers=ALL | {"if-match": f'"{one["version"]}"'},
    )


async def leaders(
    client: httpx.AsyncClient, organization: Organization, as_of: str
) -> list[tuple[str, str]]:
    url = f"{API}/organizations/{organization.id}/leaders"
    found = await client.get(url, params={"as_of": as_of}, headers=ALL)
    return [(one["person_id"], one["state"]) for one in found.json()]


async def test_m9_the_league_secretary_comes_and_goes_with_the_party_committee_member(
    client: httpx.AsyncClient, township: Township
) -> None:
    first, second, _ = (str(person.id) for person in township.people)
    made = await bind(client, township, **a_pair(township))
    assert made.status_code == 201, made.text

    one = await seat(client, township.people[0], township.leading, "2026-02-01")
    assert (await leave(client, one, "2026-05-31")).status_code == 200
    await seat(client, township.people[1], township.leading, "2026-06-10")

    assert await leaders(client, township.league, "2026-01-31") == []
    assert await leaders(client, township.league, "2026-02-01") == [(first, "in_office")]
    assert await leaders(client, township.league, "2026-05-31") == [(first, "in_office")]
    assert await leaders(client, township.league, "2026-06-05") == []
    assert await leaders(client, township.league, "2026-06-10") == [(second, "in_office")]
    params = {"post_id": str(township.bound.id)}
    bound = (await client.get(f"{API}/appointments", params=params, headers=ALL)).json()["items"]
    ended = next(item for item in bound if item["person_id"] == first)
    assert (ended["basis"], ended["ending"], ended["state_reason"]) == (
        "appointed",
        "ex_officio",
        "随“组织委员”离任，自然免去。",
    )
    steps = await client.get(f"{API}/appointments/{ended['id']}/timeline", headers=ALL)
    assert [(s["step"], s["taken_by"], s["document_no"]) for s in steps.json()] == [
        ("bind", None, "苏木党发〔2026〕1号"),
        ("end", None, None),
    ]


async def test_who_holds_the_leading_post_already_follows_at_once(
    client: httpx.AsyncClient, township: Township
) -> None:
    await seat(client, township.people[0], township.leading, "2025-11-01")

    made = await bind(client, township, **a_pair(township))
    ended = await client.post(
        f"{API}/bindings/{made.json()['id']}/end", headers=ALL | {"if-match": '"1"'}
    )
    again = await client.post(
        f"{API}/bindings/{made.json()['id']}/end", headers=ALL | {"if-match": '"2"'}
    )

    assert made.json()["serving"] == 1
    assert await leaders(client, township.league, "2026-01-01") != []
    assert await leaders(client, township.league, "2025-12-31") == []
    assert ended.json()["ends_on"] == clock.today().isoformat()
    assert again.json()["type"] == "/problems/binding-ended"


async def test_a_bound_post_that_is_held_by_another_stops_the_confirmation(
    client: httpx.AsyncClient, township: Township, session: AsyncSession
) -> None:
    await bind(client, township, **a_pair(township))
    await seat(client, township.people[2], township.bound, "2026-01-05")
    body = {"person_id": str(township.people[0].id), "post_id": str(township.leading.id)}
    made = (await client.post(f"{API}/appointments", json=body, headers=ALL)).json()

    refused = await client.post(
        f"{API}/appointments/{made['id']}/confirm", headers=ALL | {"if-match": '"1"'}
    )

    assert refused.json()["type"] == "/problems/bound-post-full"
    now = (await client.get(f"{API}/appointments/{made['id']}", headers=ALL)).json()
    assert now["state"] == "arranged"


async def test_m10_first_secretaries_and_instructors_are_the_villages_league_advisers(
    client: httpx.AsyncClient, township: Township, session: AsyncSession
) -> None:
    village, bare = township.villages
    secretary, instructor = a_post(village, title="第一书记"), a_post(village, title="党建指导员")
    adviser = a_post(village, title="团建指导员")
    session.add_all([secretary, instructor, adviser])
    await session.flush()
    made = await bind(
        client, township, leading_titles=["第一书记", "党建指导员"], bound_title="团建指导员",
        basis="指派", reason="第一书记和党建指导员担任团建指导员",
    )  # fmt: skip
    binding = made.json()["id"]

    one = await seat(client, township.people[0], secretary, "2026-03-01")
    await seat(client, township.people[1], instructor, "2026-04-01")

    async def advisers() -> list[str]:
        params = {"post_id": str(adviser.id), "state": "in_office"}
        found = await client.get(f"{API}/appointments", params=params, headers=ALL)
        return [item["person_id"] for item in found.json()["items"]]

    assert await advisers() == [str(township.people[0].id)]
    await leave(client, one, "2026-09-30")
    # The other leading post of the village has the seat now: nobody had to ask.
    assert await advisers() == [str(township.people[1].id)]
    url = f"{API}/bindings/{binding}/coverage"
    lines = (await client.get(url, headers=ALL)).json()["items"]
    missing = await client.get(url, params={"is_covered": "false"}, headers=ALL)
    assert {line["organization_name"]: line["person_id"] for line in lines} == {
        village.name: str(township.people[1].id),
        bare.name: None,
    }
    assert [(line["organization_name"], line["has_post"]) for line in missing.json()["items"]] == [
        (bare.name, False)
    ]


async def test_what_an_import_or_a_merger_changed_is_made_up_for(
    client: httpx.AsyncClient, township: Township, session: AsyncSession
) -> None:
    await bind(client, township, **a_pair(township))
    leading = an_appointment(
        township.people[0], township.leading, state=State.IN_OFFICE, starts_on=date(2026, 2, 1)
    )
    session.add(leading)
    await session.flush()

    assert await reconcile(session) == 1
    assert await leaders(client, township.league, "2026-02-01") != []
    leading.state, leading.ended_on = State.ENDED, clock.today() - timedelta(days=1)
    await session.flush()
    assert await reconcile(session) == 1
    assert await reconcile(session) == 0
    assert await leaders(client, township.league, clock.today().isoformat()) == []


async def test_a_binding_is_a_pair_of_posts_or_of_titles(
    client: httpx.AsyncClient, township: Township
) -> None:
    both = await bind(
        client, township, **a_pair(township), leading_titles=["第一书记"], bound_title="指导员"
    )
    half = await bind(client, township, leading_titles=["第一书记"])

    assert (both.status_code, half.status_code) == (422, 422)
