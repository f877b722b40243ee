"""``python -m assessment.migrate``: brings the database to the current structure."""

import asyncio

from common.migrate import apply_queue_schema, upgrade

from assessment.main import MIGRATIONS
from assessment.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    upgrade(MIGRATIONS, settings.database_url)
    asyncio.run(apply_queue_schema(settings.psycopg_url))
