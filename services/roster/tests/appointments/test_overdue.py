"""The overdue filter (SQL) and the overdue mark (core) mean the same; changes reach the feed."""

from datetime import timedelta
from itertools import product

import httpx
from common import clock
from common.events.sequencer import move_batch
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster/appointments"


async def test_the_filter_and_the_mark_agree(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person = a_person(branch)
    session.add(person)
    today = clock.today()
    days = (None, today - timedelta(days=1), today, today + timedelta(days=1))
    for state, due, reported in product(State, days, (False, True)):
        post = a_post(branch)
        session.add(post)
        await session.flush()
        appointment = an_appointment(person, post, state=state, check_in_due_on=due)
        session.add(appointment)
        await session.flush()
        if reported:
            session.add(a_check_in(appointment))
    await session.flush()
    headers = bearer("committee", path=branch.path)

    async def found(**params: str) -> dict[str, bool]:
        answer = await client.get(URL, params={"limit": "200", **params}, headers=headers)
        return {one["id"]: one["is_overdue"] for one in answer.json()["items"]}

    everything = await found()
    late = await found(overdue="true")
    rest = await found(overdue="false")

    assert late.keys() == {id_ for id_, is_late in everything.items() if is_late}
    assert len(late) == 2
    assert len(everything) == len(late) + len(rest) == len(State) * 4 * 2


async def test_what_happens_reaches_the_feed_without_names(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person, post = a_person(branch), a_post(branch)
    session.add_all([person, post])
    await session.flush()
    headers = bearer("committee", path=branch.path)
    body = {"person_id": str(person.id), "post_id": str(post.id)}
    made = (await client.post(URL, json=body, headers=headers)).json()
    await client.post(f"{URL}/{made['id']}/confirm", headers=headers | {"if-match": '"1"'})
    await move_batch(session)
    await session.flush()

    feed = await client.get("/api/roster/feed", headers=headers)

    assert [event["type"] for event in feed.json()] == [
        "appointment.arranged",
        "appointment.confirmed",
    ]
    assert {event["subject"] for event in feed.json()} == {f"appointments/{made['id']}"}
    assert person.name not in feed.text
