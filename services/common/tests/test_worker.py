"""Jobs end once, whatever happens to the worker."""

import asyncio
import random
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from common.db import engine_of, metadata, sessions_of
from common.ids import new_id
from common.jobs import start_job
from common.tables import plumbing
from sqlalchemy import Row, select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

PLUMBING = plumbing(metadata())
WORKER = Path(__file__).with_name("worker_for_tests.py")
STEPS = 60

Sessions = async_sessionmaker[AsyncSession]


@pytest.fixture
async def sessions(database: str) -> AsyncIterator[Sessions]:
    engine = engine_of(database)
    made = sessions_of(engine)
    async with made.begin() as session:
        await session.execute(
            text("create table if not exists counted (job uuid, number int, unique (job, number))")
        )
    yield made
    await engine.dispose()


def start_worker(database: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - our own file
        [sys.executable, str(WORKER), database], stderr=subprocess.DEVNULL
    )


async def ask(sessions: Sessions, task: str, **args: Any) -> UUID:  # noqa: ANN401
    async with sessions.begin() as session:
        return await start_job(session, PLUMBING, task, args, org_path="", requested_by=new_id())


async def ended(sessions: Sessions, job_id: UUID, seconds: float = 60) -> Row[Any]:
    job = PLUMBING.job
    async with asyncio.timeout(seconds):
        while True:
            async with sessions() as session:
                row = (await session.execute(select(job).where(job.c.id == job_id))).one()
            if row.state in {"done", "failed"}:
                return row
            await asyncio.sleep(0.1)


async def counted(sessions: Sessions, job_id: UUID) -> int:
    async with sessions() as session:
        found = await session.scalar(
            text("select count(*) from counted where job = :job"), {"job": job_id}
        )
    return int(found or 0)


async def test_a_killed_worker_loses_and_doubles_nothing(database: str, sessions: Sessions) -> None:
    dice = random.Random(20261120)
    job_id = await ask(sessions, "count", upto=STEPS)
    for _ in range(3):
        worker = start_worker(database)
        before = await counted(sessions, job_id)
        while await counted(sessions, job_id) == before:
            await asyncio.sleep(0.02)
        await asyncio.sleep(dice.random() * 0.2)
        worker.kill()
        worker.wait()
    worker = start_worker(database)
    try:
        job = await ended(sessions, job_id)
    finally:
        worker.terminate()
        worker.wait(10)

    assert (job.state, job.result, job.done) == ("done", {"counted": STEPS}, STEPS)
    assert await counted(sessions, job_id) == STEPS


async def test_two_workers_share_jobs_and_a_broken_task_says_nothing_private(
    database: str, sessions: Sessions
) -> None:
    workers = [start_worker(database), start_worker(database)]
    try:
        jobs = [await ask(sessions, "count", upto=3) for _ in range(12)]
        broken = await ask(sessions, "fail")
        for job_id in jobs:
            assert (await ended(sessions, job_id)).state == "done"
            assert await counted(sessions, job_id) == 3
        failed = await ended(sessions, broken)
        assert failed.state == "failed"
        assert str(broken) not in failed.message
    finally:
        for worker in workers:
            worker.terminate()
        assert [worker.wait(15) for worker in workers] == [0, 0]


async def test_what_a_broken_job_was_for_is_told_with_it(database: str, sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await session.execute(text("create table told (message text)"))
    worker = start_worker(database)
    try:
        jobs = [await ask(sessions, task) for task in ("fail_telling", "fail_untold")]
        failed = [await ended(sessions, job_id) for job_id in jobs]
    finally:
        worker.terminate()
        worker.wait(10)

    async with sessions() as session:
        told = (await session.scalars(text("select message from told"))).all()
    assert [job.state for job in failed] == ["failed", "failed"]
    assert told == [failed[0].message], "a bug in the telling ends its job, too"


async def test_chores_are_done_at_the_start_and_a_broken_one_stops_no_other(
    database: str, sessions: Sessions
) -> None:
    worker = start_worker(database)
    try:
        async with asyncio.timeout(30):
            while not await noted(sessions):
                await asyncio.sleep(0.1)
    finally:
        worker.terminate()
        worker.wait(15)

    assert await noted(sessions) >= 1


async def noted(sessions: Sessions) -> int:
    async with sessions() as session:
        if await session.scalar(text("select to_regclass('noted')")) is None:
            return 0
        return int(await session.scalar(text("select count(*) from noted")) or 0)
