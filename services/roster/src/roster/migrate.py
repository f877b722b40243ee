"""Bring the database to the current release: ``python -m roster.migrate``."""

import asyncio

from common.migrate import apply_queue_schema, upgrade

from roster.main import MIGRATIONS
from roster.settings import Settings


def migrate(settings: Settings) -> None:
    """The roster's own tables, then the queue's."""
    upgrade(MIGRATIONS, settings.database_url)
    asyncio.run(apply_queue_schema(settings.psycopg_url))


if __name__ == "__main__":
    migrate(Settings())
