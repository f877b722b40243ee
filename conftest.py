"""One PostgreSQL server for all tests of a run: TEST_DATABASE_URL, or an embedded one."""

from collections.abc import Iterator

import pytest
from supervisor.postgres import connect_or_start

import gateway  # noqa: F401 - before pytest takes the folder of the same name for it


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A superuser's URL. Clone a template (common.testing.database); do not use it directly."""
    with connect_or_start() as url:
        yield url
