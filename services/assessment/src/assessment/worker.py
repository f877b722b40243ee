"""``python -m assessment.worker``: opens cycles, scores them, and publishes the feed."""

from collections.abc import Mapping
from typing import Final

from common.log import configure
from common.worker import AfterFailure, Task, run_worker

from assessment.cycles.opening import close_again, open_cycle
from assessment.models.base import PLUMBING
from assessment.runs.scoring import fail_run, score_cycle
from assessment.settings import Settings

TASKS: Final[Mapping[str, Task]] = {"cycles.open": open_cycle, "runs.score": score_cycle}
AFTER_FAILURE: Final[Mapping[str, AfterFailure]] = {
    "cycles.open": close_again,
    "runs.score": fail_run,
}

if __name__ == "__main__":
    settings = Settings()
    configure("assessment", settings.log_level)
    run_worker(settings, PLUMBING, TASKS, AFTER_FAILURE)
