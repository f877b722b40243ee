"""A worker process with a task that counts in a table, one row a step, and can be killed."""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from common import log
from common.db import metadata
from common.settings import ServiceSettings
from common.tables import plumbing
from common.worker import JobContext, run_worker
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

PLUMBING = plumbing(metadata())
Sessions = async_sessionmaker[AsyncSession]


async def count(context: JobContext, upto: int) -> Mapping[str, Any]:
    """Goes on where it was: the rows are the cursor."""
    async with context.sessions() as session:
        done = await session.scalar(
            text("select count(*) from counted where job = :job"), {"job": context.job_id}
        )
    for number in range(int(done or 0), upto):
        async with context.sessions.begin() as session:
            await session.execute(
                text("insert into counted values (:job, :number)"),
                {"job": context.job_id, "number": number},
            )
        await context.progress(number + 1, upto)
        await asyncio.sleep(0.02)
    return {"counted": upto}


async def fail(context: JobContext) -> None:
    msg = f"a value that must not be shown: {context.job_id}"
    raise RuntimeError(msg)


async def tell(session: AsyncSession, message: str, **_: str) -> None:
    """Keep what failed where the test can see it."""
    await session.execute(text("insert into told values (:message)"), {"message": message})


async def tell_wrongly(session: AsyncSession, message: str, **_: str) -> None:
    """A bug in the telling itself."""
    await session.execute(text("insert into no_such_table values (:m)"), {"m": message})


async def break_down(_: Sessions, settings: ServiceSettings) -> None:
    """A chore with a bug; the next one is done all the same."""
    msg = f"a value that must not be shown: {settings.database_url}"
    raise RuntimeError(msg)


async def note_the_hour(sessions: Sessions, _: ServiceSettings) -> None:
    async with sessions.begin() as session:
        await session.execute(text("create table if not exists noted (at timestamptz)"))
        await session.execute(text("insert into noted values (now())"))


if __name__ == "__main__":
    log.configure("test")
    run_worker(
        ServiceSettings(database_url=sys.argv[1]),
        PLUMBING,
        {"count": count, "fail": fail, "fail_telling": fail, "fail_untold": fail},
        {"fail_telling": tell, "fail_untold": tell_wrongly},
        {"broken": break_down, "note": note_the_hour},
    )
