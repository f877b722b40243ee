"""Bring the database to the current release: ``python -m gateway.migrate``."""

from common.migrate import upgrade

from gateway.main import MIGRATIONS
from gateway.settings import Settings

if __name__ == "__main__":
    upgrade(MIGRATIONS, Settings().database_url)
