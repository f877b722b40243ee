"""Appointments over HTTP: arranging, steps, lists."""

from datetime import date

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import PostStatus
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster/appointments"
ALL = bearer("committee")


@pytest.fixture
async def branch(session: AsyncSession) -> Organization:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    return branch


@pytest.fixture
async def person(session: AsyncSession, branch: Organization) -> Person:
    person = a_person(branch)
    session.add(person)
    await session.flush()
    return person


@pytest.fixture
async def post(session: AsyncSession, branch: Organization) -> Post:
    post = a_post(branch)
    session.add(post)
    await session.flush()
    return post


async def arrange(
    client: httpx.AsyncClient, person: Person, post: Post, **facts: object
) -> httpx.Response:
    body = {"person_id": str(person.id), "post_id": str(post.id), "starts_on": "2026-09-01"}
    return await client.post(URL, json=body | facts, headers=ALL)


async def go(
    client: httpx.AsyncClient, made: dict[str, object], step: str, body: object = None
) -> httpx.Response:
    headers = ALL | {"if-match": f'"{made["version"]}"'}
    return await client.post(f"{URL}/{made['id']}/{step}", json=body, headers=headers)


async def test_an_arranged_person_is_not_in_office(
    client: httpx.AsyncClient, person: Person, post: Post
) -> None:
    made = await arrange(client, person, post)

    assert made.status_code == 201, made.text
    shown = made.json()
    assert shown["state"] == State.ARRANGED
    assert (shown["ends_on"], shown["check_in_due_on"]) == ("2027-08-31", "2026-09-08")
    assert (shown["person_name"], shown["post_title"]) == (person.name, post.title)
    read = await client.get(f"{URL}/{shown['id']}", headers=ALL)
    assert read.json() == shown
    assert read.headers["etag"] == '"1"'


async def test_the_life_of_an_appointment(
    client: httpx.AsyncClient, person: Person, post: Post
) -> None:
    made = (await arrange(client, person, post)).json()

    early = await go(client, made, "end", {"reason": "太早"})
    seated = (await go(client, made, "confirm", {"basis": "增选"})).json()
    stale = await go(client, made, "end", {"reason": "旧版本"})
    backwards = await go(client, seated, "end", {"reason": "调动", "ended_on": "2026-08-01"})
    ended = (await go(client, seated, "end", {"reason": "调动", "ended_on": "2026-12-01"})).json()
    again = await go(client, ended, "decline", {"reason": "不来"})

    assert early.json()["type"] == "/problems/step-refused"
    assert "还未到任" in early.json()["detail"]
    assert (seated["state"], seated["basis"], seated["confirmed_on"]) == (
        "in_office",
        "co_opted",
        clock.today().isoformat(),
    )
    assert stale.status_code == 412
    assert backwards.status_code == 409
    assert (ended["state"], ended["ended_on"], ended["state_reason"]) == (
        "ended",
        "2026-12-01",
        "调动",
    )
    assert again.status_code == 409


async def test_who_declines_frees_the_seat(
    client: httpx.AsyncClient, person: Person, post: Post
) -> None:
    made = (await arrange(client, person, post)).json()

    full = await arrange(client, person, post)
    await go(client, made, "decline", {"reason": "另有安排"})
    again = await arrange(client, person, post)

    assert full.json()["type"] == "/problems/already-appointed"
    assert again.status_code == 201


async def test_a_full_post_says_which_it_is(
    client: httpx.AsyncClient,
    session: AsyncSession,
    branch: Organization,
    person: Person,
    post: Post,
) -> None:
    other = a_person(branch)
    session.add(other)
    await session.flush()
    session.add(an_appointment(other, post))
    await session.flush()

    full = await arrange(client, person, post)
    later = await arrange(client, person, post, starts_on="2027-09-01")

    assert full.status_code == 409
    assert full.json()["type"] == "/problems/post-full"
    assert full.json()["post_ids"] == [str(post.id)]
    assert post.title in full.json()["detail"]
    assert later.status_code == 201


@pytest.mark.parametrize(
    ("facts", "status", "slug"),
    [
        ({"person_id": str(new_id())}, 404, "appointees-not-found"),
        ({"post_id": str(new_id())}, 404, "posts-not-found"),
        ({"ends_on": "2026-08-31"}, 409, "term-backwards"),
        ({"basis": "抽签"}, 422, "invalid"),
        ({"starts_on": "9999-12-31"}, 422, "invalid"),
    ],
)
async def test_what_cannot_be_arranged_is_refused(
    client: httpx.AsyncClient,
    person: Person,
    post: Post,
    facts: dict[str, object],
    status: int,
    slug: str,
) -> None:
    refused = await arrange(client, person, post, **facts)

    assert refused.status_code == status, refused.text
    assert refused.json()["type"] == f"/problems/{slug}"


async def test_nobody_is_arranged_for_a_closed_post(
    client: httpx.AsyncClient, session: AsyncSession, branch: Organization, person: Person
) -> None:
    closed = a_post(branch, status=PostStatus.CLOSED)
    session.add(closed)
    await session.flush()

    assert (await arrange(client, person, closed)).json()["type"] == "/problems/post-not-open"


async def test_a_longer_term_needs_its_seat(
    client: httpx.AsyncClient,
    session: AsyncSession,
    branch: Organization,
    person: Person,
    post: Post,
) -> None:
    made = (await arrange(client, person, post)).json()
    url, match = f"{URL}/{made['id']}", {"if-match": '"1"'}
    next_one = a_person(branch)
    session.add(next_one)
    await session.flush()
    session.add(an_appointment(next_one, post, starts_on=date(2027, 9, 1), ends_on=None))
    await session.flush()

    longer = await client.patch(url, json={"ends_on": "2027-12-31"}, headers=ALL | match)
    shorter = await client.patch(url, json={"ends_on": "2027-06-30"}, headers=ALL | match)

    assert longer.json()["type"] == "/problems/post-full"
    assert shorter.json()["ends_on"] == "2027-06-30"
    assert shorter.headers["etag"] == '"2"'


async def test_filters_find_the_overdue(
    client: httpx.AsyncClient, session: AsyncSession, branch: Organization, person: Person
) -> None:
    posts = [a_post(branch, title=title) for title in ("一", "二", "三")]
    session.add_all(posts)
    await session.flush()
    late = an_appointment(person, posts[0])
    there = an_appointment(person, posts[1], state=State.IN_OFFICE)
    gone = an_appointment(person, posts[2], state=State.DECLINED)
    session.add_all([late, there, gone])
    await session.flush()
    session.add(a_check_in(there))
    await session.flush()

    async def found(**params: str) -> set[str]:
        params = {"organization_id": str(branch.id), **params}
        answer = await client.get(URL, params=params, headers=ALL)
        return {one["id"] for one in answer.json()["items"]}

    assert await found(overdue="true") == {str(late.id)}
    assert await found(overdue="false") == {str(there.id), str(gone.id)}
    assert await found(state="in_office") == {str(there.id)}
    assert await found(post_id=str(posts[2].id)) == {str(gone.id)}
    assert await found(q=person.name[:2]) == {str(late.id), str(there.id), str(gone.id)}
    assert await found(person_id=str(new_id())) == set()
    assert await found(source_round_id=str(new_id())) == set()


async def test_a_member_sees_and_declines_their_own(
    client: httpx.AsyncClient, session: AsyncSession, branch: Organization, person: Person
) -> None:
    other = a_person(branch)
    posts = [a_post(branch), a_post(branch)]
    session.add_all([other, *posts])
    await session.flush()
    mine, theirs = an_appointment(person, posts[0]), an_appointment(other, posts[1])
    session.add_all([mine, theirs])
    await session.flush()
    me = bearer("member", path=branch.path, person_id=person.id)

    listed = await client.get(URL, headers=me)
    hidden = await client.get(f"{URL}/{theirs.id}", headers=me)
    not_mine = await client.post(
        f"{URL}/{theirs.id}/decline", json={"reason": "x"}, headers=me | {"if-match": '"1"'}
    )
    declined = await client.post(
        f"{URL}/{mine.id}/decline", json={"reason": "返校"}, headers=me | {"if-match": '"1"'}
    )
    confirm = await client.post(f"{URL}/{mine.id}/confirm", headers=me | {"if-match": '"2"'})

    assert [one["id"] for one in listed.json()["items"]] == [str(mine.id)]
    assert (hidden.status_code, not_mine.status_code) == (404, 404)
    assert declined.json()["state"] == State.DECLINED
    assert confirm.status_code == 403
