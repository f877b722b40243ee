"""SIGKILL at random points of a commit: nothing lost, nothing doubled."""

import asyncio
import os
import random
import signal
import sys
from pathlib import Path

from services.roster.tests.imports.desk import Desk

WORKER = Path(__file__).with_name("forking_worker.py")
KILLS = 50
ROWS = 12_000
CHUNK = 15
SEED = 20261120


async def test_a_commit_killed_at_50_points_loses_and_doubles_nothing(desk: Desk) -> None:
    dice = random.Random(SEED)
    names = [f"林{chr(0x4E00 + n // 60)}{chr(0x5000 + n % 60)}" for n in range(ROWS)]
    lines = "\n".join(f"{name},19900{n:06}" for n, name in enumerate(names))
    found = await desk.upload(f"姓名,联系电话\n{lines}\n".encode())
    assert found["counts"]["created"] == ROWS
    answer = await desk.client.post(
        f"/api/roster/imports/{found['id']}/commit", headers=desk.headers
    )
    url = desk.worker.settings.database_url
    line = f"{url} {answer.json()['job_id']}\n".encode()
    worker = await asyncio.create_subprocess_exec(
        sys.executable,
        str(WORKER),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert worker.stdin is not None
    assert worker.stdout is not None

    kills, written = 0, set()
    while (await desk.get(found["id"]))["state"] != "committed":
        worker.stdin.write(line)
        child = int(await worker.stdout.readline())
        if kills < KILLS:
            await _let_it_work(desk, dice)
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                break
            kills += 1
        assert await worker.stdout.readline() == b"ended\n"
        (row,) = await desk.rows(
            "select done, (select count(*) from person) as people,"
            " (select count(*) from import_person) as staged from roster_import"
        )
        written.add(row["done"])
        assert row["people"] == row["done"] == ROWS - row["staged"]
    worker.stdin.close()
    await worker.wait()

    assert kills == KILLS
    assert len(written) > 5, "the kills hit different points of the commit"
    people = await desk.rows("select name from person")
    assert sorted(one["name"] for one in people) == sorted(names)
    events = await desk.rows(
        "select subject from outbox_event where type = 'person.registered'"
        " union all select subject from feed_event where type = 'person.registered'"
    )
    assert len(events) == len({event["subject"] for event in events}) == ROWS


async def _let_it_work(desk: Desk, dice: random.Random) -> None:
    """Up to a random moment: while it starts, or some chunks on from here."""
    if dice.random() < 0.3:
        await asyncio.sleep(dice.random() * 0.2)
        return
    wanted = await _done(desk) + dice.randint(1, 4) * CHUNK
    for _ in range(1_000):
        await asyncio.sleep(0.005)
        if await _done(desk) >= min(wanted, ROWS):
            return


async def _done(desk: Desk) -> int:
    (row,) = await desk.rows("select done from roster_import")
    return int(row["done"])
