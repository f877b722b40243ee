"""The migrations build what the models say, and can be taken back."""

from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from alembic import command
from common import migrate
from common.testing.database import database_url, plain_url
from roster.main import MIGRATIONS


@pytest.fixture
def empty_url(postgres_url: str) -> str:
    name = f"roster_migrations_{uuid4().hex[:8]}"
    with psycopg.connect(plain_url(postgres_url), autocommit=True) as connection:
        connection.execute(f'create database "{name}"')
    return database_url(postgres_url, name)


def test_the_migrations_build_the_models_and_can_be_taken_back(empty_url: str) -> None:
    config = migrate.config_of(MIGRATIONS, empty_url)

    migrate.upgrade(MIGRATIONS, empty_url)
    command.check(config)
    migrate.downgrade(MIGRATIONS, empty_url, revision="-1")
    migrate.upgrade(MIGRATIONS, empty_url)
    migrate.downgrade(MIGRATIONS, empty_url, revision="base")

    with psycopg.connect(plain_url(empty_url)) as connection:
        left = connection.execute(
            "select tablename from pg_tables where schemaname = 'public'"
        ).fetchall()
    assert left == [("alembic_version",)]


def test_there_is_one_line_of_migrations() -> None:
    assert migrate.head_revision(Path(MIGRATIONS)) is not None
