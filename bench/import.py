"""Import 100,000 clean people end to end, beside a bare COPY of the same rows.

    python bench/import.py [--rows 100000] [--format csv|xlsx]

End to end means: the bytes are uploaded through the HTTP application, the dry run reads them in
its child process, checks, matches against the register and stages them sealed, and the commit
writes people and events. The yardstick is COPY of the very rows that resulted into an empty copy
of the same table with the same indexes. Beside the seconds on the clock stand the processor
seconds of everything that took part (this process, its children, the database), because on a
shared machine the clock measures the neighbours, too. TEST_DATABASE_URL names a server on this
machine; otherwise the embedded one is started.
"""

import argparse
import asyncio
import base64
import csv
import gc
import io
import logging
import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle, islice, pairwise
from pathlib import Path
from uuid import UUID

import asyncpg
import structlog
from common.db import engine_of, sessions_of
from common.files.sheets import write_xlsx
from common.ids import new_id
from common.sandbox import keep_warm, run_limited
from common.testing.client import client_of
from common.testing.database import cloned, make_template
from common.testing.tokens import bearer, keys_for_tests
from common.worker import Worker, execute
from pydantic import SecretStr
from roster.core.identity import check_digit
from roster.core.names import grams_of
from roster.imports.tasks import READERS, TASKS
from roster.main import MIGRATIONS, create_app
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.settings import Settings
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from supervisor.postgres import connect_or_start

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
GIVEN = "明佳敏磊雪涛强军婷丽娜静超宇轩梓涵子萱浩然欣怡诗琪思远博文"
HEADER = [
    "序号", "姓名", "性别", "出生年月", "民族", "政治面貌", "学历", "工作单位", "街道", "社区",
    "联系电话", "身份证号",
]  # fmt: skip
STREETS, COMMUNITIES = 13, 11
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, and of processors: ours with children, the database's."""

    clock: float
    ours: float
    database: float

    @property
    def processors(self) -> float:
        return self.ours + self.database

    def __sub__(self, other: "Cost") -> "Cost":
        return Cost(
            self.clock - other.clock, self.ours - other.ours, self.database - other.database
        )

    def __str__(self) -> str:
        return (
            f"{self.clock:7.2f} s, processors {self.processors:6.2f} s "
            f"({self.ours:.2f} ours, {self.database:.2f} database)"
        )


async def meter_of(url: str) -> Callable[[], Cost]:
    """Reads what was spent up to now."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    postmaster = _stat_of(await connection.fetchval("select pg_backend_pid()"))[0]
    await connection.close()
    # An embedded server is one of our own children and is told apart.
    is_ours = _is_below(os.getpid(), postmaster)

    def spent() -> Cost:
        below, database = _tree_seconds(os.getpid()), _tree_seconds(postmaster)
        return Cost(time.perf_counter(), below - (database if is_ours else 0), database)

    return spent


def _is_below(ancestor: int, pid: int) -> bool:
    while pid > 1 and pid != ancestor:
        pid = _stat_of(pid)[0]
    return pid == ancestor


def _tree_seconds(root: int) -> float:
    """Processor seconds of a process and all below it: those that run and those that ended."""
    pids = [int(one.name) for one in Path("/proc").iterdir() if one.name.isdigit()]
    live = {pid: _stat_of(pid) for pid in pids}
    tree, size = {root}, 0
    while size != len(tree):
        size = len(tree)
        tree |= {pid for pid, (parent, _, _) in live.items() if parent in tree}
    return sum(own + ended for pid, (_, own, ended) in live.items() if pid in tree)


def _stat_of(pid: int) -> tuple[int, float, float]:
    """Parent, own processor seconds, those of ended children; zeros for a process that is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0, 0.0, 0.0
    user, system, child_user, child_system = (int(one) / _TICKS for one in fields[11:15])
    return int(fields[1]), user + system, child_user + child_system


def invented_people(count: int) -> list[list[str]]:
    """Rows of a clean roster; county codes of the ID numbers were never assigned."""
    dice = random.Random(20261120)  # noqa: S311 - invented rows, no secret
    rows = []
    places = islice(cycle(range(STREETS * COMMUNITIES)), count)
    for number, place in enumerate(places):
        year, month, day = 1990 + number % 15, 1 + number // 15 % 12, 1 + number // 180 % 28
        county = ("370199", "500199", "152599")[number % 3]
        first_17 = f"{county}{year}{month:02}{day:02}{number // 5040 % 1000:03}"
        rows.append(
            [
                str(number + 1),
                dice.choice(SURNAMES) + "".join(dice.choices(GIVEN, k=1 + number % 2)),
                "男" if int(first_17[16]) % 2 else "女",
                f"{year}.{month:02}",
                ("汉族", "回族", "满族", "蒙古族")[number % 4],
                ("共青团员", "中共党员", "群众", "中共预备党员")[number % 4],
                ("大学本科", "大专", "硕士研究生")[number % 3],
                f"第{number % 500}单位",
                f"第{place % STREETS}街道",
                f"第{place}社区",
                f"199{number:08}",
                first_17 + check_digit(first_17),
            ]
        )
    return rows


def as_csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    writer.writerows(rows)
    return text.getvalue().encode()


def as_xlsx(rows: list[list[str]]) -> bytes:

    return write_xlsx("花名册", HEADER, rows)


async def planted(sessions: async_sessionmaker[AsyncSession]) -> UUID:
    """A county with its streets and communities; returns its id."""

    def office(name: str, path: str, level: str, above: UUID | None) -> Organization:
        return Organization(
            id=new_id(), name=name, short_name=None, name_grams=grams_of(name), system="league",
            kind="branch" if level == "village" else "committee", level=level,
            line="territorial", parent_league_id=above, path=path, children_made=200,
        )  # fmt: skip

    async with sessions.begin() as session:
        county = office("试验区", "0001/", "county", None)
        session.add(county)
        await session.flush()
        streets = [
            office(f"第{n}街道", f"0001/{n + 1:04}/", "township", county.id) for n in range(STREETS)
        ]
        session.add_all(streets)
        await session.flush()
        for n in range(STREETS * COMMUNITIES):
            street = streets[n % STREETS]
            session.add(office(f"第{n}社区", f"{street.path}{n + 1:04}/", "village", street.id))
        return county.id


async def imported(url: str, data: bytes, name: str) -> dict[str, Cost]:
    """Cost of each stage; the county is planted before the clock starts."""
    settings = settings_for(url)
    engine = engine_of(url, pool_size=6, statement_ms=600_000)
    sessions = sessions_of(engine)
    county = await planted(sessions)
    worker = Worker(engine, sessions, settings, PLUMBING, TASKS)
    headers = bearer("committee")
    spent = await meter_of(url)
    async with client_of(create_app(settings, keys_for_tests()), headers=headers) as client:
        # Like a service that has been up for a while: its worker's children are forked from loaded
        # modules, and its first request is not this one.
        keep_warm(*READERS)
        await client.get("/api/roster/imports")
        await run_limited(len, "")
        marks = [spent()]
        body = {"kind": "people", "organization_id": str(county)}
        answer = await client.post(
            "/api/roster/imports", files={"file": (name, data)}, data=body, timeout=60
        )
        assert answer.status_code == 202, answer.text  # noqa: PLR2004
        marks.append(spent())
        await execute(worker, UUID(answer.json()["job_id"]))
        marks.append(spent())
        path = f"/api/roster/imports/{answer.json()['id']}"
        answer = await client.post(f"{path}/commit")
        await execute(worker, UUID(answer.json()["job_id"]))
        marks.append(spent())
        found = (await client.get(path)).json()
        print(found["state"], found["counts"], found["problem_count"])
    await engine.dispose()
    stages = zip(("upload", "dry run", "commit"), pairwise(marks), strict=True)
    return {name: later - earlier for name, (earlier, later) in stages} | {
        "all": marks[-1] - marks[0]
    }


async def copied(url: str) -> Cost:
    """Cost of COPY alone: the same rows into the same table, emptied before."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    buffer = io.BytesIO()
    await connection.copy_from_table("person", output=buffer, format="binary")
    spent = await meter_of(url)
    tries = []
    for _ in range(3):
        await connection.execute("truncate person cascade")
        buffer.seek(0)
        before = spent()
        await connection.copy_to_table("person", source=buffer, format="binary")
        tries.append(spent() - before)
    await connection.close()
    return min(tries, key=lambda one: one.clock)


def settings_for(url: str) -> Settings:

    key = SecretStr(base64.b64encode(b"bench key of 32 bytes, no secret").decode())
    return Settings(database_url=url, field_keys={"k1": key}, index_key=key, pool_size=6)


def main() -> None:

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=100_000)
    asked.add_argument("--format", choices=("csv", "xlsx"), default="csv")
    options = asked.parse_args()
    write = as_csv if options.format == "csv" else as_xlsx
    # The rows go before the clock starts: the collector of the measured process would walk them.
    data = write(invented_people(options.rows))
    gc.collect()
    print(f"{options.rows} rows, {len(data) / 1e6:.1f} MB {options.format}")
    with connect_or_start() as server:
        template = make_template(server, "bench", MIGRATIONS)
        with cloned(server, template) as url:
            costs = asyncio.run(imported(url, data, f"bench.{options.format}"))
            alone = asyncio.run(copied(url))
    for stage, cost in costs.items():
        print(f"{stage:>8} {cost}")
    print(f"    COPY {alone}")
    whole = costs["all"]
    print(
        f"{options.rows / whole.clock:,.0f} rows/s; {whole.clock / alone.clock:.1f} x COPY alone"
        f" on the clock, {whole.processors / alone.processors:.1f} x in processor seconds"
    )


if __name__ == "__main__":
    main()
