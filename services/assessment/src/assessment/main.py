"""The only place where the service is put together."""

from pathlib import Path

from common import jobs
from common.events import feed
from common.web.app import ServiceApp, build_app
from common.web.tokens import KeySource

from assessment.cycles.router import router as cycles
from assessment.forms.router import router as forms
from assessment.models.base import PLUMBING
from assessment.proposals.router import router as proposals
from assessment.records.router import router as records
from assessment.runs.router import cycle_router as runs_of_cycle
from assessment.runs.router import own_router as own_results
from assessment.runs.router import router as runs
from assessment.schemes.router import router as schemes
from assessment.settings import Settings
from assessment.tasks.router import router as tasks

MIGRATIONS = Path(__file__).parents[2] / "migrations"


def create_app(settings: Settings, keys: KeySource | None = None) -> ServiceApp:
    """The service; ``keys`` replaces the gateway's JWKS in tests."""
    return build_app(
        title="青桥 assessment",
        english=("assessment",),
        settings=settings,
        plumbing=PLUMBING,
        routers=[
            schemes,
            cycles,
            records,
            forms,
            tasks,
            runs_of_cycle,
            runs,
            own_results,
            proposals,
            jobs.router_of("assessment", PLUMBING),
            feed.router_of("assessment"),
        ],
        migrations=MIGRATIONS,
        keys=keys,
    )
