"""What an event brings about happens once, whatever is read twice or killed in between."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from uuid import uuid4

import pytest
from common import clock
from common.db import engine_of, metadata, sessions_of
from common.events import consumer
from common.events.consumer import Received, follow, inbox, position_in, take
from common.ids import new_id
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

META = metadata()
INBOX = inbox(META)
Sessions = async_sessionmaker[AsyncSession]


class KilledError(Exception):
    """Stands for the process's death: the transaction is gone, the feed is not."""


def die(now: bool) -> None:  # noqa: FBT001 - reads as a sentence
    if now:
        raise KilledError


@pytest.fixture
async def sessions(database: str) -> AsyncIterator[Sessions]:
    engine = engine_of(database, pool_size=8)
    async with engine.begin() as connection:
        await connection.run_sync(META.create_all)
        await connection.execute(text("create table if not exists effect (source text, n int)"))
    yield sessions_of(engine)
    await engine.dispose()


@pytest.fixture
def source() -> str:
    return f"other-{uuid4().hex[:8]}"


def a_feed(length: int) -> list[Received]:
    """Events with gaps in their positions, as the sequencer leaves them."""
    return [
        Received(new_id(), 3 * n + 1, "/api/other", "x.happened", f"x/{n}", clock.now(), {"n": n})
        for n in range(length)
    ]


def handler(source: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - a closure
    async def handle(session: AsyncSession, event: Received) -> None:
        await session.execute(
            text("insert into effect values (:source, :n)"),
            {"source": source, "n": event.data["n"]},
        )

    return handle


async def effects(sessions: Sessions, source: str) -> list[int]:
    async with sessions() as session:
        found = await session.scalars(
            text("select n from effect where source = :source order by ctid"), {"source": source}
        )
        return list(found)


async def test_a_page_read_twice_is_handled_once(sessions: Sessions, source: str) -> None:
    feed = a_feed(5)
    for page in (feed[:3], feed[:3], feed[1:5], feed):
        async with sessions.begin() as session:
            await take(session, INBOX, source, page, handler(source))

    assert await effects(sessions, source) == [0, 1, 2, 3, 4]
    async with sessions() as session:
        assert await position_in(session, INBOX, source) == feed[-1].position


async def test_a_cursor_that_went_back_doubles_nothing(sessions: Sessions, source: str) -> None:
    feed = a_feed(4)
    async with sessions.begin() as session:
        await take(session, INBOX, source, feed, handler(source))
    async with sessions.begin() as session:
        await session.execute(
            INBOX.cursor.update().where(INBOX.cursor.c.source == source).values(position=0)
        )
    async with sessions.begin() as session:
        await take(session, INBOX, source, [*feed, *a_feed(0)], handler(source))

    assert await effects(sessions, source) == [0, 1, 2, 3]


async def test_killed_at_any_point_it_goes_on_where_it_was(sessions: Sessions, source: str) -> None:
    dice, feed, kills = random.Random(7), a_feed(60), 0

    async def handle(session: AsyncSession, event: Received) -> None:
        await handler(source)(session, event)
        die(dice.random() < 0.15)

    async with sessions() as session:
        at = await position_in(session, INBOX, source)
    while at < feed[-1].position:
        page = [event for event in feed if event.position > at][: dice.randint(1, 9)]
        try:
            async with sessions.begin() as session:
                await take(session, INBOX, source, page, handle)
                die(dice.random() < 0.2)
        except KilledError:
            kills += 1
        async with sessions() as session:
            at = await position_in(session, INBOX, source)

    assert await effects(sessions, source) == list(range(60))
    assert kills > 5


async def test_two_consumers_take_turns(sessions: Sessions, source: str) -> None:
    feed = a_feed(40)

    async def work() -> None:
        at = 0
        while at < feed[-1].position:
            page = [event for event in feed if event.position > at][:7]
            async with sessions.begin() as session:
                await take(session, INBOX, source, page, handler(source))
            async with sessions() as session:
                at = await position_in(session, INBOX, source)

    await asyncio.gather(*(work() for _ in range(4)))

    assert await effects(sessions, source) == list(range(40))


async def test_following_survives_a_feed_that_is_away(
    sessions: Sessions, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consumer, "BROKEN_SECONDS", 0.01)
    feed, calls = a_feed(6), 0

    async def fetch(after: int) -> Sequence[Received]:
        nonlocal calls
        calls += 1
        if calls % 2:
            raise OSError
        await asyncio.sleep(0.01)
        return [event for event in feed if event.position > after][:2]

    following = asyncio.create_task(follow(sessions, INBOX, source, fetch, handler(source)))
    async with asyncio.timeout(10):
        while await effects(sessions, source) != list(range(6)):
            await asyncio.sleep(0.02)
    following.cancel()
    with pytest.raises(asyncio.CancelledError):
        await following
