from collections.abc import AsyncIterator

import pytest
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.tokens import bearer, keys_for_tests
from common.worker import Worker
from roster.imports.tasks import TASKS
from roster.main import create_app
from roster.models.base import PLUMBING
from roster.settings import Settings

from services.roster.tests.imports.desk import Desk, planted


@pytest.fixture
async def desk(own_url: str, settings: Settings) -> AsyncIterator[Desk]:
    """The county 历下区 with five streets, in a database of the test's own."""
    here = settings.model_copy(update={"database_url": own_url})
    engine = engine_of(own_url, pool_size=6)
    sessions = sessions_of(engine)
    places = await planted(sessions)
    worker = Worker(engine, sessions, here, PLUMBING, TASKS)
    async with client_of(create_app(here, keys_for_tests())) as client:
        yield Desk(client, worker, sessions, places, bearer("committee"))
    await engine.dispose()
