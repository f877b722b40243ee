"""What a placement round publishes arrives exactly once."""

from uuid import UUID

import httpx
import pytest
from common.ids import new_id
from common.testing.tokens import bearer
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

URL = "/api/roster/appointments/batches"
ALL = bearer("committee")


class Round:
    id: UUID
    root: Organization
    branch: Organization
    people: list[Person]
    posts: list[Post]

    def body(self, pairs: list[tuple[int, int]] | None = None) -> dict[str, object]:
        wanted = pairs if pairs is not None else [(0, 0), (1, 1)]
        return {
            "round_id": str(self.id),
            "organization_id": str(self.root.id),
            "appointments": [
                {
                    "person_id": str(self.people[person].id),
                    "post_id": str(self.posts[post].id),
                    "starts_on": "2026-12-01",
                    "ends_on": "2027-11-30",
                    "basis": "assigned",
                }
                for person, post in wanted
            ],
        }


@pytest.fixture
async def round_(session: AsyncSession) -> Round:
    made = Round()
    made.id = new_id()
    made.root = an_organization()
    made.branch = an_organization(parent=made.root)
    session.add_all([made.root, made.branch])
    await session.flush()
    made.people = [a_person(made.branch, name=name) for name in ("甲一", "乙二", "丙三")]
    made.posts = [a_post(made.branch, title=title) for title in ("副书记", "指导员")]
    session.add_all([*made.people, *made.posts])
    await session.flush()
    return made


async def test_repeating_with_any_key_doubles_nothing(
    client: httpx.AsyncClient, round_: Round
) -> None:
    once = ALL | {"idempotency-key": "round"}
    subject = bearer("committee", subject=new_id()) | {"idempotency-key": "round"}

    first = await client.post(URL, json=round_.body(), headers=subject)
    same_key = await client.post(URL, json=round_.body(), headers=subject)
    new_key = await client.post(URL, json=round_.body(), headers=once)

    assert first.status_code == 201, first.text
    assert (first.json()["created"], first.json()["existing"]) == (2, 0)
    assert same_key.json() == first.json()
    assert (new_key.json()["created"], new_key.json()["existing"]) == (0, 2)
    assert new_key.json()["appointments"] == first.json()["appointments"]
    params = {"source_round_id": str(round_.id)}
    listed = await client.get("/api/roster/appointments", params=params, headers=ALL)
    assert len(listed.json()["items"]) == 2


async def test_a_batch_is_all_or_none_and_names_the_full_posts(
    client: httpx.AsyncClient, round_: Round
) -> None:
    refused = await client.post(URL, json=round_.body([(0, 0), (1, 1), (2, 1)]), headers=ALL)

    assert refused.json()["type"] == "/problems/post-full"
    assert refused.json()["post_ids"] == [str(round_.posts[1].id)]
    listed = await client.get(
        "/api/roster/appointments", params={"source_round_id": str(round_.id)}, headers=ALL
    )
    assert listed.json()["items"] == []


async def test_one_round_places_a_person_once(client: httpx.AsyncClient, round_: Round) -> None:
    twice = await client.post(URL, json=round_.body([(0, 0), (0, 1)]), headers=ALL)
    await client.post(URL, json=round_.body([(0, 0)]), headers=ALL)
    moved = await client.post(URL, json=round_.body([(0, 1)]), headers=ALL)
    doubled = await client.post(URL, json=round_.body([(0, 0), (0, 0)]), headers=ALL)

    assert twice.json()["type"] == "/problems/placed-elsewhere"
    assert moved.json()["type"] == "/problems/placed-elsewhere"
    assert (doubled.status_code, doubled.json()["existing"]) == (201, 1)


async def test_who_holds_the_post_already_is_named(
    client: httpx.AsyncClient, round_: Round, session: AsyncSession
) -> None:
    session.add(an_appointment(round_.people[0], round_.posts[0]))
    await session.flush()

    refused = await client.post(URL, json=round_.body(), headers=ALL)

    assert refused.json()["type"] == "/problems/already-appointed"
    assert refused.json()["person_ids"] == [str(round_.people[0].id)]


async def test_a_batch_reaches_no_further_than_its_caller_and_its_organization(
    client: httpx.AsyncClient, round_: Round, session: AsyncSession
) -> None:
    other = an_organization()
    session.add(other)
    await session.flush()
    stranger, post = a_person(other), a_post(other)
    session.add_all([stranger, post])
    await session.flush()
    street = bearer("committee", path=round_.root.path)

    outside = await client.post(URL, json=round_.body(), headers=bearer("system", path=other.path))
    round_.people[0] = stranger
    person = await client.post(URL, json=round_.body(), headers=street)
    round_.posts[1] = post
    beyond = await client.post(URL, json=round_.body([(1, 1)]), headers=ALL)

    assert outside.json()["type"] == "/problems/batch-organization-not-found"
    assert person.json()["type"] == "/problems/appointees-not-found"
    assert person.json()["person_ids"] == [str(stranger.id)]
    assert beyond.json()["type"] == "/problems/posts-not-found"


async def test_an_empty_batch_is_nothing(client: httpx.AsyncClient, round_: Round) -> None:
    answer = await client.post(URL, json=round_.body([]), headers=ALL)

    assert answer.json() == {"created": 0, "existing": 0, "appointments": []}


async def test_the_next_best_of_a_round_wait_and_are_proposed_when_somebody_declines(
    client: httpx.AsyncClient, round_: Round
) -> None:
    placed, waiting = round_.body([(0, 0)]), round_.people[1:]
    placed["alternates"] = [
        {"person_id": str(person.id), "post_id": str(round_.posts[0].id)} for person in waiting
    ]

    first = await client.post(URL, json=placed, headers=ALL)
    again = await client.post(URL, json=placed, headers=ALL)
    before = (await client.get("/api/roster/alternates", headers=ALL)).json()["items"]
    await client.post(
        f"/api/roster/appointments/{first.json()['appointments'][0]['id']}/decline",
        json={"reason": "另有安排"},
        headers=ALL | {"if-match": '"1"'},
    )
    after = (await client.get("/api/roster/alternates", headers=ALL)).json()["items"]

    assert (first.status_code, again.json()["existing"]) == (201, 1)
    assert [(one["person_name"], one["rank"], one["source"]) for one in before] == [
        ("乙二", 1, "placement"), ("丙三", 2, "placement"),
    ]  # fmt: skip
    assert [one["state"] for one in before] == ["waiting", "waiting"]
    assert [one["state"] for one in after] == ["proposed", "waiting"]


async def test_an_alternate_from_elsewhere_is_passed_over_and_stops_nobody(
    client: httpx.AsyncClient, session: AsyncSession, round_: Round
) -> None:
    other = an_organization()
    session.add(other)
    await session.flush()
    stranger, foreign = a_person(other), a_post(other)
    session.add_all([stranger, foreign])
    await session.flush()
    body, first = round_.body([(0, 0)]), round_.posts[0]
    pairs = [(stranger, first), (round_.people[1], foreign), (round_.people[2], first)]
    body["alternates"] = [
        {"person_id": str(person.id), "post_id": str(post.id)} for person, post in pairs
    ]

    answer = await client.post(URL, json=body, headers=bearer("committee", path=round_.root.path))
    listed = (await client.get("/api/roster/alternates", headers=ALL)).json()["items"]

    assert answer.json()["created"] == 1, answer.text
    assert [(one["person_name"], one["rank"]) for one in listed] == [("丙三", 1)]
