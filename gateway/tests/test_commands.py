"""Migrations and the bootstrap."""

from collections.abc import Callable
from typing import Any

import pytest
from alembic import command
from common.migrate import config_of, downgrade, upgrade
from common.testing.database import _create, database_url, plain_url
from common.web.app import ServiceApp, is_public
from gateway.bootstrap import SecretTooShortError, set_up
from gateway.main import MIGRATIONS
from gateway.settings import BootstrapSettings, Settings
from psycopg import connect

Client = Any
PUBLIC = {
    "issue_token", "revoke_token", "open_web_session", "refresh_web_session",
    "close_web_session", "show_signing_keys", "show_document", "show_page", "show_page_file",
}  # fmt: skip


def test_migrations_go_up_match_the_models_and_go_down(postgres_url: str) -> None:
    name = "gateway_up_down"
    with connect(plain_url(postgres_url), autocommit=True) as connection:
        connection.execute(f"drop database if exists {name} with (force)")
    _create(postgres_url, name)
    url = database_url(postgres_url, name)

    upgrade(MIGRATIONS, url)
    command.check(config_of(MIGRATIONS, url))
    downgrade(MIGRATIONS, url, revision="base")

    with connect(plain_url(url)) as connection:
        left = connection.execute(
            "select table_name from information_schema.tables where table_schema = 'public'"
        ).fetchall()
    assert left == [("alembic_version",)]
    with connect(plain_url(postgres_url), autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


def test_public_routes_are_these_and_no_others(app: ServiceApp) -> None:
    assert {route.name for route in app.api_routes if is_public(route)} == PUBLIC


async def test_the_bootstrap_may_be_repeated(
    app: ServiceApp, client: Client, sign_in: Callable[..., Any]
) -> None:  # fmt: skip
    settings: Settings = app.state.settings
    first = await set_up(BootstrapSettings(**settings.model_dump()))
    again = await set_up(BootstrapSettings(**settings.model_dump()))

    assert "admin_password" not in again
    assert (await sign_in("admin", str(first["admin_password"]))).status_code == 200
    given = BootstrapSettings(**settings.model_dump() | {"admin_password": "from-the-environment"})
    assert "admin_password" not in await set_up(given)
    assert (await sign_in("admin", "from-the-environment")).status_code == 200
    assert (await sign_in("admin", str(first["admin_password"]))).status_code == 401


async def test_a_guessable_client_secret_is_refused(app: ServiceApp) -> None:
    values = app.state.settings.model_dump() | {"placement_client_secret": "short"}

    with pytest.raises(SecretTooShortError):
        await set_up(BootstrapSettings(**values))
