"""``python -m placement.worker``: freezes and solves, and publishes the feed."""

from common.log import configure
from common.worker import run_worker

from placement.models import PLUMBING
from placement.settings import Settings
from placement.tasks import AFTER_FAILURE, TASKS
from placement.warming import CHORES

if __name__ == "__main__":
    settings = Settings()
    configure("placement", settings.log_level)
    run_worker(settings, PLUMBING, TASKS, AFTER_FAILURE, CHORES)
