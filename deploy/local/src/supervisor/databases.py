"""One server, a database and a login role for each service; each login enters its own only."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlsplit

import psycopg
from psycopg import sql

from supervisor.parts import SERVICES

PREFIX: Final = "qingqiao_"


class DatabaseRefusedError(Exception):
    """The given server cannot be used; the message says why."""


def prepare_databases(admin_url: str, passwords: Mapping[str, str]) -> dict[str, str]:
    """Create what is missing and return each service's URL.

    Raises:
        DatabaseRefusedError: the server does not answer, or the login may not create databases.
    """
    try:
        with psycopg.connect(admin_url, autocommit=True, connect_timeout=10) as connection:
            for service in SERVICES:
                _prepare(connection, PREFIX + service, passwords[service])
    except psycopg.errors.InsufficientPrivilege as error:
        raise DatabaseRefusedError(
            "The login in DATABASE_URL must be allowed to create roles and databases: "
            f"ALTER ROLE … CREATEROLE CREATEDB. The server said: {error}"
        ) from error
    except psycopg.OperationalError as error:
        raise DatabaseRefusedError(f"The database server does not let us in: {error}") from error
    return {service: _url(admin_url, PREFIX + service, passwords[service]) for service in SERVICES}


def _prepare(connection: psycopg.Connection, name: str, password: str) -> None:
    role = sql.Identifier(name)
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name]).fetchone()
    verb = sql.SQL("ALTER" if known else "CREATE")
    connection.execute(
        sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(verb, role, sql.Literal(password))
    )
    there = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
    if not there:
        # On PostgreSQL 16 and newer a role that is no superuser must be a member to give away.
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(role))
        connection.execute(
            sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0 ENCODING 'UTF8'").format(
                role, role
            )
        )
    connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(role))


def _url(admin_url: str, name: str, password: str) -> str:
    """The service's own URL on the same server, as SQLAlchemy's asyncpg dialect reads it."""
    address = urlsplit(admin_url).netloc.rpartition("@")[2]
    return f"postgresql+asyncpg://{name}:{quote(password, safe='')}@{address}/{name}"
