"""The last place of a cohort, wanted twice at the same time."""

import asyncio
from collections.abc import Callable

import httpx
from common.db import engine_of, sessions_of
from common.scope import Scope
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.core.vocabulary import Kind
from roster.models.person import Person
from roster.models.training.cohort import TrainingCohort
from roster.training import enrolling
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.roster.tests.factories import a_person, an_organization
from services.roster.tests.test_races import Work, both
from services.roster.tests.training_factories import a_cohort, a_programme

EVERYTHING = Scope(("",))


async def a_small_cohort(
    sessions: async_sessionmaker[AsyncSession], *, quota: int, people: int
) -> tuple[TrainingCohort, list[Person]]:
    async with sessions.begin() as session:
        county = an_organization(kind=Kind.COMMITTEE)
        session.add(county)
        await session.flush()
        programme = a_programme(county)
        session.add(programme)
        await session.flush()
        cohort = a_cohort(programme, quota=quota)
        found = [a_person(county) for _ in range(people)]
        session.add_all([cohort, *found])
    return cohort, found


async def test_m46_the_last_place_goes_to_one_and_the_other_waits(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    cohort, people = await a_small_cohort(sessions, quota=1, people=2)

    def enrol(person: Person) -> Work:
        return lambda session: enrolling.enrol(session, EVERYTHING, cohort.id, [person.id])

    won, waits = await both(own_url, sessions, enrol(people[0]), enrol(people[1]))

    assert (won.enrolled, won.waiting) == (1, 0)
    assert (waits.enrolled, waits.waiting) == (0, 1)
    await engine.dispose()


async def test_m46_thirty_at_once_fill_ten_places(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    engine = engine_of(own_url)
    cohort, people = await a_small_cohort(sessions_of(engine), quota=10, people=30)
    await engine.dispose()
    url = f"/api/roster/training/cohorts/{cohort.id}"

    async with client_of(app_of(own_url)) as client:

        async def join(person: Person) -> httpx.Response:
            headers = bearer("member", path=person.org_path, person_id=person.id)
            return await client.post(f"{url}/join", headers=headers)

        answers = await asyncio.gather(*(join(person) for person in people))
        shown = await client.get(url, headers=bearer("committee"))

    assert {answer.status_code for answer in answers} == {200}
    assert sum(answer.json()["enrolled"] for answer in answers) == 10
    assert (shown.json()["taken"], shown.json()["waiting"]) == (10, 20)
