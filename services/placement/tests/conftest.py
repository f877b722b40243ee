"""The service on its own database, with a roster that answers from memory."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from common.testing.client import client_of
from common.testing.database import cloned, make_template
from common.testing.tokens import bearer, keys_for_tests
from common.web.app import ServiceApp
from placement.main import MIGRATIONS, create_app
from placement.settings import Settings

from services.placement.tests.district import District, a_district
from services.placement.tests.fakes import FakeRoster
from services.placement.tests.house import House


@pytest.fixture(scope="session")
def template(postgres_url: str) -> str:
    return make_template(postgres_url, "placement", MIGRATIONS)


@pytest.fixture
def settings(postgres_url: str, template: str) -> Iterator[Settings]:
    with cloned(postgres_url, template) as url:
        yield Settings(database_url=url, pool_size=8)


@pytest.fixture
def district() -> District:
    return a_district()


@pytest.fixture
def roster(district: District) -> FakeRoster:
    return FakeRoster(district)


@pytest.fixture
def app(settings: Settings, roster: FakeRoster) -> ServiceApp:
    made = create_app(settings, keys=keys_for_tests())
    made.state.roster_transport = httpx.ASGITransport(app=roster.app)
    return made


@pytest.fixture
async def house(app: ServiceApp, settings: Settings, roster: FakeRoster) -> AsyncIterator[House]:
    headers = bearer("committee", path="0001/")
    async with client_of(app, headers=headers) as client:
        yield House(client, app, settings, roster)
