"""The worker process: ``python -m roster.worker``."""

from common.log import configure
from common.sandbox import keep_warm
from common.worker import run_worker

from roster.appointments import tasks as appointments
from roster.duplicates import tasks as duplicates
from roster.erasure import tasks as erasure
from roster.growth import consuming as growth
from roster.imports.tasks import READERS, TASKS
from roster.indicators import tasks as indicators
from roster.models.base import PLUMBING
from roster.pools import tasks as pools
from roster.sealing import resealing
from roster.settings import Settings
from roster.talks import tasks as talks

if __name__ == "__main__":
    settings = Settings()
    configure("roster-worker", settings.log_level)
    keep_warm(*READERS)
    tasks = {
        **TASKS,
        **duplicates.TASKS,
        **erasure.TASKS,
        **resealing.TASKS,
    }
    chores = {
        **pools.CHORES,
        **talks.CHORES,
        **growth.CHORES,
        **appointments.CHORES,
        **erasure.CHORES,
    }
    companions = (
        *growth.COMPANIONS,
        *indicators.COMPANIONS,
    )
    run_worker(settings, PLUMBING, tasks, chores=chores, companions=companions)
