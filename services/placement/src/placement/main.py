"""The only place where the service is put together."""

from pathlib import Path

from common import jobs
from common.events import feed
from common.web.app import ServiceApp, build_app
from common.web.tokens import KeySource

from placement.adjustments.router import router as adjustments
from placement.explanations.router import router as explanations
from placement.models import PLUMBING
from placement.publication.router import router as publication
from placement.requests.router import router as requests
from placement.rounds.router import router as rounds
from placement.runs.router import router as runs
from placement.settings import Settings
from placement.sign_ups.router import router as sign_ups

MIGRATIONS = Path(__file__).parents[2] / "migrations"


def create_app(settings: Settings, keys: KeySource | None = None) -> ServiceApp:
    """The service; ``keys`` replaces the gateway's JWKS in tests."""
    app = build_app(
        title="青桥 placement",
        english=("placement",),
        settings=settings,
        plumbing=PLUMBING,
        routers=[
            rounds,
            sign_ups,
            requests,
            runs,
            explanations,
            adjustments,
            publication,
            jobs.router_of("placement", PLUMBING),
            feed.router_of("placement"),
        ],
        migrations=MIGRATIONS,
        keys=keys,
    )
    app.state.roster_transport = None
    return app
