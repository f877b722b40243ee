"""The worker process: ``python -m roster.worker``."""

from common.log import configure
from common.worker import run_worker

from roster.imports.tasks import TASKS
from roster.models.base import PLUMBING
from roster.pools import tasks as pools
from roster.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    configure("roster-worker", settings.log_level)
    run_worker(settings, PLUMBING, TASKS, chores={**pools.CHORES})
