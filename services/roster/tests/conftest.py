"""The roster on a real PostgreSQL: a clone that rolls back, or a clone of one's own."""

import base64
from collections.abc import AsyncIterator, Callable, Iterator

import httpx
import pytest
from common.testing.client import client_of
from common.testing.database import cloned, make_template, rolled_back
from common.testing.tokens import keys_for_tests
from common.web.app import ServiceApp
from pydantic import SecretStr
from roster.core.vault import Vault
from roster.main import MIGRATIONS, create_app
from roster.settings import Settings
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

FIELD_KEY = base64.b64encode(b"field key of the tests: 32 bytes").decode()
INDEX_KEY = base64.b64encode(b"index key of the tests").decode()


def settings_for(database_url: str) -> Settings:
    return Settings(
        database_url=database_url,
        field_keys={"k1": SecretStr(FIELD_KEY)},
        index_key=SecretStr(INDEX_KEY),
        pool_size=10,
    )


@pytest.fixture(scope="session")
def template(postgres_url: str) -> str:
    return make_template(postgres_url, "roster", MIGRATIONS)


@pytest.fixture(scope="session")
def shared_url(postgres_url: str, template: str) -> Iterator[str]:
    """A database in which every test rolls back."""
    with cloned(postgres_url, template) as url:
        yield url


@pytest.fixture
def own_url(postgres_url: str, template: str) -> Iterator[str]:
    """A database of the test's own, for commits, locks and second connections."""
    with cloned(postgres_url, template) as url:
        yield url


@pytest.fixture
async def connection(shared_url: str) -> AsyncIterator[AsyncConnection]:
    async with rolled_back(shared_url) as connection:
        yield connection


@pytest.fixture
async def session(connection: AsyncConnection) -> AsyncIterator[AsyncSession]:
    """Sees what the requests of the same test wrote, and they see what it flushed."""
    async with AsyncSession(
        connection, expire_on_commit=False, join_transaction_mode="create_savepoint"
    ) as session:
        yield session


@pytest.fixture
def settings(shared_url: str) -> Settings:
    return settings_for(shared_url)


@pytest.fixture
def vault(settings: Settings) -> Vault:
    return Vault(settings.field_cipher(), settings.blind_index())


@pytest.fixture
async def client(
    settings: Settings, connection: AsyncConnection
) -> AsyncIterator[httpx.AsyncClient]:
    """The service; pass ``headers=bearer("committee", path=...)`` with each request."""
    async with client_of(create_app(settings, keys_for_tests()), connection=connection) as client:
        yield client


@pytest.fixture
def app_of() -> Callable[[str], ServiceApp]:
    """The service on a database of the test's own: ``app_of(own_url)``."""
    return lambda url: create_app(settings_for(url), keys_for_tests())
