"""The last place of a call-out, accepted twice at the same time; numbers given out at once."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
from common.db import engine_of, sessions_of
from common.scope import Scope
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.callouts import use_cases
from roster.core.vocabulary import Kind
from roster.models.volunteering.call_out import CallOutAnswer
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.roster.tests.factories import a_person, an_organization
from services.roster.tests.growth_factories import a_call_out, an_answer, some_service
from services.roster.tests.test_races import Work, both

EVERYTHING = Scope(("",))


async def some_answers(
    sessions: async_sessionmaker[AsyncSession], *, wanted: int, people: int
) -> list[CallOutAnswer]:
    async with sessions.begin() as session:
        county = an_organization(kind=Kind.COMMITTEE)
        session.add(county)
        await session.flush()
        called = a_call_out(county, wanted=wanted, starts_at=datetime(2098, 7, 1, 1, tzinfo=UTC))
        found = [a_person(county) for _ in range(people)]
        session.add_all([called, *found])
        await session.flush()
        answers = [an_answer(called, person) for person in found]
        session.add_all(answers)
    return answers


async def test_m88_the_last_place_goes_to_one_and_the_other_waits(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    answers = await some_answers(sessions, wanted=1, people=2)

    def accept(given: CallOutAnswer) -> Work:
        return lambda session: use_cases.answer(
            session, EVERYTHING, given.id, accepts=True, seen=1, own=None
        )

    won, waits = await both(own_url, sessions, accept(answers[0]), accept(answers[1]))

    assert (won.state, waits.state) == ("accepted", "waiting")
    await engine.dispose()


async def test_m88_records_issued_at_once_have_different_numbers(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    async with sessions_of(engine).begin() as session:
        county = an_organization(kind=Kind.COMMITTEE)
        session.add(county)
        await session.flush()
        people = [a_person(county) for _ in range(12)]
        session.add_all(people)
        await session.flush()
        session.add_all(some_service(person) for person in people)
    await engine.dispose()
    async with client_of(app_of(own_url), headers=bearer("committee")) as client:

        async def issue(person_id: object) -> httpx.Response:
            body = {
                "person_id": str(person_id),
                "organization_id": str(county.id),
                "since": "2026-01-01",
                "until": "2026-12-31",
                "responsible": "沈立",
                "handler": "何文",
                "contact": "办公室",
            }
            return await client.post("/api/roster/volunteer-records", json=body)

        answers = await asyncio.gather(*(issue(person.id) for person in people))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["number"] for answer in answers}) == 12
