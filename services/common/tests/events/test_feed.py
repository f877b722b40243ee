"""The feed skips nothing, keeps order within a subject, and shows each reader only their own."""

import asyncio
import random
from uuid import uuid4

import httpx
from common.db import engine_of, metadata, sessions_of
from common.events.outbox import Event, emit
from common.events.sequencer import move_batch
from common.tables import plumbing
from common.testing.tokens import bearer
from common.web.auth import Role
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

PLUMBING = plumbing(metadata())
WRITERS, EVENTS_EACH, SUBJECTS = 12, 25, 5


async def _write(sessions: async_sessionmaker[AsyncSession], dice: random.Random) -> int:
    """Transactions of random length on few subjects, one in ten rolled back."""
    committed = 0
    for _ in range(EVENTS_EACH):
        subject = dice.randrange(SUBJECTS)
        async with sessions() as session:
            if dice.random() < 0.5:
                await session.execute(text("select pg_current_xact_id()"))
            await session.execute(text("select pg_advisory_xact_lock(:n)"), {"n": subject})
            counted = await session.scalar(
                text("update stress set n = n + 1 where id = :id returning n"), {"id": subject}
            )
            await emit(
                session, PLUMBING, Event("stress.counted", f"stress/{subject}", "", {"n": counted})
            )
            await asyncio.sleep(dice.random() * 0.01)
            if dice.random() < 0.1:
                await session.rollback()
            else:
                await session.commit()
                committed += 1
    return committed


async def _read_while(
    sessions: async_sessionmaker[AsyncSession], writing: "asyncio.Task[list[int]]"
) -> list[tuple[str, int]]:
    """Publish and read with a cursor, at the same time as the writers."""
    seen: list[tuple[str, int]] = []
    cursor, last_look = 0, False
    while True:
        async with sessions.begin() as session:
            await move_batch(session)
        async with sessions() as session:
            rows = await session.execute(
                text(
                    "select position, subject, (data->>'n')::int from feed_event"
                    " where position > :c and type = 'stress.counted' order by position"
                ),
                {"c": cursor},
            )
            for position, subject, counted in rows:
                cursor = position
                seen.append((subject, counted))
        if last_look:
            return seen
        last_look = writing.done()
        await asyncio.sleep(0)


async def test_no_event_is_skipped_or_out_of_order(database: str) -> None:
    engine = engine_of(database, pool_size=WRITERS + 4)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        await session.execute(text("create table stress (id int primary key, n int not null)"))
        await session.execute(
            text("insert into stress select i, 0 from generate_series(0, :n) i"), {"n": SUBJECTS}
        )

    writing = asyncio.ensure_future(
        asyncio.gather(*(_write(sessions, random.Random(seed)) for seed in range(WRITERS)))
    )
    seen = await _read_while(sessions, writing)
    committed = sum(await writing)
    await engine.dispose()

    assert len(seen) == committed
    for subject in {subject for subject, _ in seen}:
        counts = [counted for of, counted in seen if of == subject]
        assert counts == list(range(1, len(counts) + 1))


async def test_a_reader_sees_only_their_organizations(
    client: httpx.AsyncClient, database: str
) -> None:
    street, other = f"0001/{uuid4().hex[:4]}/", f"0002/{uuid4().hex[:4]}/"
    for path in (street, other, f"{street}0001/"):
        await client.post("/api/notes", json={"title": uuid4().hex, "org_path": path})
    engine = engine_of(database)
    async with sessions_of(engine).begin() as session:
        await move_batch(session)
    await engine.dispose()

    answer = await client.get(
        "/api/notes/feed", params={"limit": 1000}, headers=bearer(Role.COMMITTEE, path=street)
    )

    assert answer.headers["content-type"] == "application/cloudevents-batch+json"
    assert len(answer.json()) == 2
    assert {event["specversion"] for event in answer.json()} == {"1.0"}
    last = answer.json()[-1]["sequence"]
    rest = await client.get(
        "/api/notes/feed", params={"after": last}, headers=bearer(Role.COMMITTEE, path=street)
    )
    assert rest.json() == []


async def test_a_long_poll_answers_when_something_happens(
    client: httpx.AsyncClient, database: str
) -> None:
    path = f"0003/{uuid4().hex[:4]}/"
    headers = bearer(Role.SYSTEM, path=path)
    waiting = asyncio.create_task(
        client.get("/api/notes/feed", params={"wait": 20}, headers=headers)
    )
    await client.post("/api/notes", json={"title": uuid4().hex, "org_path": path})
    engine = engine_of(database)
    async with sessions_of(engine).begin() as session:
        await move_batch(session)
    await engine.dispose()

    answer = await asyncio.wait_for(waiting, 5)
    assert len(answer.json()) == 1
