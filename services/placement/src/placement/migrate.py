"""``python -m placement.migrate``: brings the database to the current structure."""

import asyncio

from common.migrate import apply_queue_schema, upgrade

from placement.main import MIGRATIONS
from placement.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    upgrade(MIGRATIONS, settings.database_url)
    asyncio.run(apply_queue_schema(settings.psycopg_url))
