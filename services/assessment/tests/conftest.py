"""The service on a clone of its own migrated database, beside a roster that answers over HTTP."""

from collections.abc import AsyncIterator, Iterator

import pytest
from assessment.main import MIGRATIONS, create_app
from assessment.settings import Settings
from common.testing.client import client_of
from common.testing.database import cloned, make_template
from common.testing.tokens import keys_for_tests
from common.web.app import ServiceApp

from services.assessment.tests.fakes import fake_roster, serving
from services.assessment.tests.house import House, committee


@pytest.fixture(scope="session")
def template(postgres_url: str) -> str:
    return make_template(postgres_url, "assessment", MIGRATIONS)


@pytest.fixture(scope="session")
def roster_url() -> Iterator[str]:
    with serving(fake_roster()) as url:
        yield url


@pytest.fixture
def settings(postgres_url: str, template: str, roster_url: str) -> Iterator[Settings]:
    with cloned(postgres_url, template) as url:
        yield Settings(database_url=url, pool_size=8, roster_url=roster_url, gateway_url=roster_url)


@pytest.fixture
def app(settings: Settings) -> ServiceApp:
    return create_app(settings, keys=keys_for_tests())


@pytest.fixture
async def house(app: ServiceApp, settings: Settings) -> AsyncIterator[House]:
    async with client_of(app, headers=committee()) as client:
        yield House(client, settings)
