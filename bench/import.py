"""Import 100,000 clean people end to end, beside a bare COPY of the same rows.

    python bench/import.py [--rows 100000] [--format csv|xlsx]

End to end means: the bytes are uploaded through the HTTP application, the dry run reads them in
its child process, checks, matches against the register and stages them sealed, and the commit
writes people and events. The yardstick is COPY of the very rows that resulted into an empty copy
of the same table with the same indexes. TEST_DATABASE_URL names a server; otherwise the embedded
one is started.
"""

import argparse
import asyncio
import base64
import csv
import io
import logging
import random
import time
from itertools import cycle, islice
from uuid import UUID

import asyncpg
import structlog
from common.db import engine_of, sessions_of
from common.files.sheets import write_xlsx
from common.ids import new_id
from common.testing.client import client_of
from common.testing.database import cloned, make_template
from common.testing.tokens import bearer, keys_for_tests
from common.worker import Worker, execute
from pydantic import SecretStr
from roster.core.identity import check_digit
from roster.core.names import grams_of
from roster.imports.tasks import TASKS
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


async def imported(url: str, data: bytes, name: str) -> dict[str, float]:
    """Seconds of each stage; the county is planted before the clock starts."""
    settings = settings_for(url)
    engine = engine_of(url, pool_size=6, statement_ms=600_000)
    sessions = sessions_of(engine)
    county = await planted(sessions)
    worker = Worker(engine, sessions, settings, PLUMBING, TASKS)
    headers = bearer("committee")
    seconds: dict[str, float] = {}
    async with client_of(create_app(settings, keys_for_tests()), headers=headers) as client:
        started = time.perf_counter()
        body = {"kind": "people", "organization_id": str(county)}
        answer = await client.post(
            "/api/roster/imports", files={"file": (name, data)}, data=body, timeout=60
        )
        assert answer.status_code == 202, answer.text  # noqa: PLR2004
        seconds["upload"] = time.perf_counter() - started
        await execute(worker, UUID(answer.json()["job_id"]))
        seconds["dry run"] = time.perf_counter() - started - seconds["upload"]
        path = f"/api/roster/imports/{answer.json()['id']}"
        committing = time.perf_counter()
        answer = await client.post(f"{path}/commit")
        await execute(worker, UUID(answer.json()["job_id"]))
        seconds["commit"] = time.perf_counter() - committing
        seconds["all"] = time.perf_counter() - started
        found = (await client.get(path)).json()
        print(found["state"], found["counts"], found["problem_count"])
    await engine.dispose()
    return seconds


async def copied(url: str) -> float:
    """Seconds of COPY alone: the same rows into the same table, emptied before."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    buffer = io.BytesIO()
    await connection.copy_from_table("person", output=buffer, format="binary")
    best = float("inf")
    for _ in range(2):
        await connection.execute("truncate person cascade")
        buffer.seek(0)
        started = time.perf_counter()
        await connection.copy_to_table("person", source=buffer, format="binary")
        best = min(best, time.perf_counter() - started)
    await connection.close()
    return best


def settings_for(url: str) -> Settings:

    key = SecretStr(base64.b64encode(b"bench key of 32 bytes, no secret").decode())
    return Settings(database_url=url, field_keys={"k1": key}, index_key=key, pool_size=6)


def main() -> None:

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=100_000)
    asked.add_argument("--format", choices=("csv", "xlsx"), default="csv")
    options = asked.parse_args()
    rows = invented_people(options.rows)
    data = as_csv(rows) if options.format == "csv" else as_xlsx(rows)
    print(f"{options.rows} rows, {len(data) / 1e6:.1f} MB {options.format}")
    with connect_or_start() as server:
        template = make_template(server, "bench", MIGRATIONS)
        with cloned(server, template) as url:
            seconds = asyncio.run(imported(url, data, f"bench.{options.format}"))
            alone = asyncio.run(copied(url))
    for stage, taken in seconds.items():
        print(f"{stage:>8} {taken:7.2f} s")
    print(f"    COPY {alone:7.2f} s")
    print(f"{options.rows / seconds['all']:,.0f} rows/s; {seconds['all'] / alone:.1f} x COPY alone")


if __name__ == "__main__":
    main()
