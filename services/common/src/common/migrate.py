"""Migrations: run by a command before a release, never by a starting service."""

import asyncio
from functools import cache
from pathlib import Path

import procrastinate
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, pool, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

LOCK_TIMEOUT = "10s"


def config_of(migrations: Path, url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations))
    config.set_main_option("path_separator", "os")
    config.set_main_option(
        "file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(hour).2d%%(minute).2d_%%(slug)s"
    )
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def upgrade(migrations: Path, url: str, *, revision: str = "head") -> None:
    command.upgrade(config_of(migrations, url), revision)


def downgrade(migrations: Path, url: str, *, revision: str) -> None:
    command.downgrade(config_of(migrations, url), revision)


@cache
def head_revision(migrations: Path) -> str | None:
    return ScriptDirectory.from_config(config_of(migrations, "")).get_current_head()


async def current_revision(session: AsyncSession) -> str | None:
    found = await session.execute(text("select version_num from alembic_version"))
    return found.scalar_one_or_none()


def run_env(config: Config, metadata: MetaData) -> None:
    """The body of every service's ``migrations/env.py``."""
    url = str(config.get_main_option("sqlalchemy.url"))
    asyncio.run(_run(url, metadata))


async def _run(url: str, metadata: MetaData) -> None:
    engine = create_async_engine(url, poolclass=pool.NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(lambda sync: _migrate(sync, metadata))
    await engine.dispose()


def _migrate(connection: Connection, metadata: MetaData) -> None:
    from alembic import context  # noqa: PLC0415 - a proxy that exists only while alembic runs

    connection.execute(text(f"set lock_timeout = '{LOCK_TIMEOUT}'"))
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_object=lambda _obj, name, kind, *_: (
            not (kind == "table" and str(name).startswith("procrastinate_"))
        ),
    )
    with context.begin_transaction():
        context.run_migrations()


async def apply_queue_schema(psycopg_url: str) -> None:
    """The queue's own tables, once. procrastinate ships its own migrations for later releases."""
    connector = procrastinate.PsycopgConnector(conninfo=psycopg_url, min_size=1, max_size=1)
    app = procrastinate.App(connector=connector)
    async with app.open_async():
        found = await connector.execute_query_one_async(
            "select to_regclass('procrastinate_jobs') is not null as there"
        )
        if not found["there"]:
            await app.schema_manager.apply_schema_async()
