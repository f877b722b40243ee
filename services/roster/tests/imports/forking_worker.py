"""Runs one job in a forked process per line of input, so that it can be killed cheaply.

Input lines: ``<database url> <job id>``. Output lines: the child's pid; its end is seen by the
test through the pid. Imports are done once, before the first fork.
"""

import asyncio
import base64
import os
import sys
from uuid import UUID

from common.db import engine_of, sessions_of
from common.worker import Worker, execute
from pydantic import SecretStr
from roster.imports import committing
from roster.imports.tasks import TASKS
from roster.models.base import PLUMBING
from roster.settings import Settings


async def work(url: str, job_id: str) -> None:
    key = base64.b64encode(b"field key of the tests: 32 bytes").decode()
    index = base64.b64encode(b"index key of the tests").decode()
    settings = Settings(
        database_url=url, field_keys={"k1": SecretStr(key)}, index_key=SecretStr(index)
    )
    engine = engine_of(url, pool_size=4)
    await execute(Worker(engine, sessions_of(engine), settings, PLUMBING, TASKS), UUID(job_id))
    await engine.dispose()


def main() -> None:
    committing.PEOPLE_CHUNK = 15  # type: ignore[misc]  # many small transactions to be killed in
    for line in sys.stdin:
        url, job_id = line.split()
        child = os.fork()
        if child == 0:
            os.dup2(2, 1)  # the log must not mix with the pids
            asyncio.run(work(url, job_id))
            os._exit(0)
        print(child, flush=True)  # noqa: T201
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201


main()
