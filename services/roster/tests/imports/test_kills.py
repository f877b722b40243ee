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
ROWS = 4_000
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

    kills, cursors = 0, set()
    while (await desk.get(found["id"]))["state"] != "committed":
        worker.stdin.write(line)
        child = int(await worker.stdout.readline())
        if kills < KILLS:
            await asyncio.sleep(0.05 + dice.random() * 0.35)
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                break
            kills += 1
        assert await worker.stdout.readline() == b"ended\n"
        (row,) = await desk.rows(
            "select cursor, (select count(*) from person) as people from roster_import"
        )
        cursors.add(row["cursor"])
        assert row["people"] in {row["cursor"] - 1, 0} or row["cursor"] == ROWS + 1
    worker.stdin.close()
    await worker.wait()

    assert kills == KILLS
    assert len(cursors) > 5, "the kills hit different points of the commit"
    people = await desk.rows("select name from person")
    assert sorted(one["name"] for one in people) == sorted(names)
    events = await desk.rows(
        "select subject from outbox_event where type = 'person.registered'"
        " union all select subject from feed_event where type = 'person.registered'"
    )
    assert len(events) == len({event["subject"] for event in events}) == ROWS
