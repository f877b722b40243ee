"""Databases for tests: one migrated template per service, cloned in milliseconds."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from common import migrate


def make_template(admin_url: str, name: str, migrations: Path) -> str:
    """Create and migrate a database that nobody will ever connect to again; returns its name.

    PostgreSQL refuses to clone a template while anyone is connected to it.
    """
    template = f"template_{name}_{uuid4().hex[:8]}"
    _create(admin_url, template)
    url = database_url(admin_url, template)
    migrate.upgrade(migrations, url)
    asyncio.run(migrate.apply_queue_schema(plain_url(url)))
    return template


@contextmanager
def cloned(admin_url: str, template: str) -> Iterator[str]:
    """The URL of a fresh copy, dropped afterwards."""
    name = f"test_{uuid4().hex[:12]}"
    _create(admin_url, name, template=template)
    try:
        yield database_url(admin_url, name)
    finally:
        with psycopg.connect(plain_url(admin_url), autocommit=True) as connection:
            connection.execute(f'drop database if exists "{name}" with (force)')


@asynccontextmanager
async def rolled_back(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection whose outer transaction never commits; bind sessions to it."""
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        transaction = await connection.begin()
        try:
            yield connection
        finally:
            await transaction.rollback()
    await engine.dispose()


def plain_url(url: str) -> str:
    return url.replace("postgresql+asyncpg://", "postgresql://", 1)


def database_url(admin_url: str, name: str) -> str:
    """The same server, another database, for SQLAlchemy."""
    server = plain_url(admin_url).removeprefix("postgresql://").rsplit("/", 1)[0]
    return f"postgresql+asyncpg://{server}/{name}"


def _create(admin_url: str, name: str, *, template: str | None = None) -> None:
    source = f' template "{template}"' if template else ""
    with psycopg.connect(plain_url(admin_url), autocommit=True) as connection:
        connection.execute(f'create database "{name}"{source}')
