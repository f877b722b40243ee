from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from deploy.local.tests.stack.county import Street, Trail, build_county, walk
from deploy.local.tests.stack.running import Api, running


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("stack")
    with running(folder / "data") as address:
        yield address


@pytest.fixture(scope="session")
def admin(origin: str) -> Iterator[Api]:
    with closing(Api(origin, "admin")) as api:
        yield api


@pytest.fixture(scope="session")
def streets(admin: Api) -> list[Street]:
    return build_county(admin)


@pytest.fixture(scope="session")
def accounts(origin: str, streets: list[Street]) -> Iterator[list[Api]]:
    with ExitStack() as opened:
        yield [opened.enter_context(closing(Api(origin, one.account))) for one in streets]


@pytest.fixture(scope="session")
def trails(accounts: list[Api], streets: list[Street]) -> list[Trail]:
    """The whole journey, walked in both streets."""
    return [walk(accounts[at], streets[at]) for at in (0, 1)]


@pytest.fixture(scope="session")
def fuzzed(accounts: list[Api], streets: list[Street]) -> tuple[Api, Trail]:
    """A third street, whose data may be changed at random."""
    return accounts[2], walk(accounts[2], streets[2])
