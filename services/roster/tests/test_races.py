"""Two at the same time: each race is held open until the second one waits for the first."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import psycopg
from common.db import engine_of, sessions_of
from common.ids import new_id
from common.scope import Scope
from common.testing.client import client_of
from common.testing.database import plain_url
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.appointments import arranging
from roster.appointments.errors import PostFullError
from roster.appointments.schemas import AppointmentIn, BatchIn
from roster.core.vocabulary import Kind
from roster.ids import AccountId, RoundId
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.organizations import use_cases as organizations
from roster.organizations.schemas import OrganizationIn
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.roster.tests.factories import a_person, a_post, an_organization

EVERYTHING = Scope(("",))
Work = Callable[[AsyncSession], Any]


async def both(
    url: str, sessions: async_sessionmaker[AsyncSession], first: Work, second: Work
) -> tuple[Any, Any]:
    """Run ``first``, start ``second``, wait until it is blocked, commit, gather both."""
    async with sessions() as one:
        won = await first(one)

        async def follow() -> Any:  # noqa: ANN401
            async with sessions.begin() as two:
                return await second(two)

        following = asyncio.create_task(follow())
        await until_blocked(url, following)
        await one.commit()
    try:
        return won, await following
    except PostFullError as refusal:
        return won, refusal


async def until_blocked(url: str, following: asyncio.Task[Any]) -> None:
    """``pg_locks`` shows a wait at once; ``pg_stat_activity`` is frozen inside a transaction."""
    connection = await psycopg.AsyncConnection.connect(plain_url(url), autocommit=True)
    async with connection:
        for _ in range(200):
            found = await connection.execute("select 1 from pg_locks where not granted limit 1")
            if await found.fetchone():
                return
            assert not following.done(), "the second did not wait for the first"
            await asyncio.sleep(0.02)
    raise AssertionError("the second never waited")


async def a_branch_with_people(
    sessions: async_sessionmaker[AsyncSession],
) -> tuple[Organization, Post, list[Person]]:
    async with sessions.begin() as session:
        branch = an_organization(kind=Kind.COMMITTEE)
        session.add(branch)
        await session.flush()
        post = a_post(branch)
        people = [a_person(branch), a_person(branch)]
        session.add_all([post, *people])
    return branch, post, people


async def test_two_children_at_once_get_two_paths(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    root, _, _ = await a_branch_with_people(sessions)
    body = OrganizationIn(name="云栖街道团工委", kind=Kind.BRANCH, parent_league_id=root.id)

    def make(session: AsyncSession) -> Any:  # noqa: ANN401
        return organizations.create_organization(session, EVERYTHING, body, by=AccountId(new_id()))

    first, second = await both(own_url, sessions, make, make)

    assert [first.path, second.path] == [root.path + "0001/", root.path + "0002/"]
    await engine.dispose()


async def test_two_roots_at_once_get_two_paths(own_url: str) -> None:
    engine = engine_of(own_url)
    body = OrganizationIn(name="共青团青禾区委员会", kind=Kind.COMMITTEE)

    def make(session: AsyncSession) -> Any:  # noqa: ANN401
        return organizations.create_organization(session, EVERYTHING, body, by=AccountId(new_id()))

    first, second = await both(own_url, sessions_of(engine), make, make)

    assert [first.path, second.path] == ["0001/", "0002/"]
    await engine.dispose()


async def test_the_last_seat_goes_to_one(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    _, post, people = await a_branch_with_people(sessions)

    def fill(person: Person) -> Work:
        body = AppointmentIn(person_id=person.id, post_id=post.id)
        return lambda session: arranging.arrange(session, EVERYTHING, body, check_in_days=7)

    won, refused = await both(own_url, sessions, fill(people[0]), fill(people[1]))

    assert won.person_id == people[0].id
    assert isinstance(refused, PostFullError)
    assert refused.facts["post_ids"] == [str(post.id)]
    await engine.dispose()


async def test_two_parallel_requests_for_one_seat_are_201_and_409(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    _, post, people = await a_branch_with_people(sessions_of(engine))
    await engine.dispose()

    async with client_of(app_of(own_url), headers=bearer("committee")) as client:

        async def fill(person: Person) -> httpx.Response:
            body = {"person_id": str(person.id), "post_id": str(post.id)}
            return await client.post("/api/roster/appointments", json=body)

        answers = await asyncio.gather(*(fill(person) for person in people))

    assert sorted(answer.status_code for answer in answers) == [201, 409]
    refused = next(answer for answer in answers if answer.status_code == 409)
    assert refused.json()["type"] == "/problems/post-full"


async def test_a_round_published_twice_at_once_creates_once(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    branch, post, people = await a_branch_with_people(sessions)
    line = AppointmentIn(person_id=people[0].id, post_id=post.id)
    body = BatchIn(round_id=RoundId(new_id()), organization_id=branch.id, appointments=[line])

    def publish(session: AsyncSession) -> Any:  # noqa: ANN401
        return arranging.arrange_batch(session, EVERYTHING, body, check_in_days=7)

    first, second = await both(own_url, sessions, publish, publish)

    assert (first.created, first.existing) == (1, 0)
    assert (second.created, second.existing) == (0, 1)
    assert second.appointments == first.appointments
    await engine.dispose()
