"""The growth file: assembled from the roster's own tables and the other services' feeds."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import httpx
from common.db import engine_of, sessions_of
from common.events.consumer import Received, take
from common.ids import new_id
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.core.growth import Entry, EntryKind, timeline
from roster.core.lifecycle import State
from roster.growth.consuming import keep
from roster.models.development.growth import INBOX, GrowthEvent
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.development.conftest import County, build
from services.roster.tests.development.test_mentors import a_mentor, paired
from services.roster.tests.development.test_pools import a_pool, inspected, meeting
from services.roster.tests.factories import a_check_in, a_post, an_appointment

API = "/api/roster"


def an_event(type_: str, position: int = 1, subject: str = "", **data: object) -> Received:
    return Received(
        new_id(),
        position,
        "/api/assessment",
        type_,
        subject or f"x/{uuid4()}",
        datetime(2026, 10, 31, 16, 30, tzinfo=UTC),
        dict(data),
    )


def test_a_timeline_is_newest_first_and_repeats_its_order() -> None:
    one = Entry(date(2026, 1, 1), EntryKind.MENTOR, "乙")
    other = Entry(date(2026, 1, 1), EntryKind.MENTOR, "甲")
    pool = Entry(date(2026, 2, 1), EntryKind.POOL, "库", is_internal=True)
    assert timeline([one, other, pool], for_person=False) == [pool, one, other]
    assert timeline([other, pool, one], for_person=True) == [one, other]


async def file_of(
    client: httpx.AsyncClient, county: County, headers: dict[str, str]
) -> dict[str, Any]:
    answer = await client.get(f"{API}/people/{county.people[0].id}/growth", headers=headers)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_m42_one_timeline_of_posts_pools_mentors_and_what_other_services_say(
    client: httpx.AsyncClient, county: County, session: AsyncSession
) -> None:
    person = county.people[0]
    post = a_post(county.street)
    session.add(post)
    await session.flush()
    served = an_appointment(person, post, state=State.ENDED, ends_on=date(2026, 10, 1))
    session.add(served)
    await session.flush()
    session.add(a_check_in(served))
    pool = await a_pool(client, county)
    ids = [await inspected(client, county, pool, who, "far") for who in (0, 1)]
    await client.post(
        f"{API}/pools/{pool['id']}/comparisons",
        json=meeting((ids[0], "enter"), (ids[1], "defer")),
        headers=county.headers,
    )
    mentor = await a_mentor(client, county, 1)
    await paired(client, county, 0, mentor["id"])
    run, subject = str(uuid4()), str(uuid4())
    told = an_event("result.published", person_id=str(person.id), run_id=run, subject_id=subject)
    await take(session, INBOX, "assessment", [told], keep)

    file = await file_of(client, county, county.branch)

    kinds = {entry["kind"] for entry in file["entries"]}
    assert kinds == {"appointment", "check_in", "mentor", "result"}
    assert "pool" in {e["kind"] for e in (await file_of(client, county, county.headers))["entries"]}
    result = next(entry for entry in file["entries"] if entry["kind"] == "result")
    assert (result["on"], result["link"]) == ("2026-11-01", f"/results/{run}/{subject}")
    days = [entry["on"] for entry in file["entries"]]
    assert days == sorted(days, reverse=True)
    own = await file_of(client, county, county.member(0))
    assert "pool" not in {entry["kind"] for entry in own["entries"]}
    for headers in (county.member(1), bearer("committee", path="7777/")):
        stranger = await client.get(f"{API}/people/{person.id}/growth", headers=headers)
        assert stranger.status_code == 404


async def test_m42_only_what_belongs_into_a_file_is_kept(
    county: County, session: AsyncSession
) -> None:
    person = str(county.people[0].id)
    task = f"tasks/{uuid4()}"
    page = [
        an_event("task.decided", 1, task, person_id=person, state="returned"),
        an_event("task.decided", 2, task, person_id=person, state="verified", note="不留"),
        an_event("proposal.decided", 3, person_id=person, state="rejected"),
        an_event("proposal.decided", 4, person_id=person, state="accepted", cycle_id="c"),
        an_event("assignment.published", 5, person_id=str(uuid4()), round_id="r"),
        an_event("task.decided", 6, person_id=None, state="verified"),
        an_event("run.done", 7, cycle_id="c"),
    ]
    await take(session, INBOX, "assessment", page, keep)
    kept = (await session.scalars(select(GrowthEvent).order_by(GrowthEvent.type))).all()
    assert [one.type for one in kept] == ["proposal.decided", "task.decided"]
    assert kept[1].data == {"state": "verified"}


async def test_m42_the_worker_reads_the_other_services_feed_once(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    """The same page twice, by two consumers: one entry."""
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        county = await build(session)
    event = an_event("result.published", 9, person_id=str(county.people[0].id), run_id="r")
    for _ in range(2):
        async with sessions.begin() as session:
            await take(session, INBOX, "assessment", [event], keep)
    async with sessions() as session:
        assert await session.scalar(select(func.count()).select_from(GrowthEvent)) == 1
    async with client_of(app_of(own_url)) as client:
        file = await file_of(client, county, county.headers)
    await engine.dispose()
    assert [entry["title"] for entry in file["entries"]] == ["考核结果已公布"]
