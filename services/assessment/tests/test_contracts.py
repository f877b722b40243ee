"""The fake roster has the routes and fields of the real one; the tables are what the models say."""

import json
from pathlib import Path

from alembic import command
from assessment.main import MIGRATIONS
from assessment.settings import Settings
from common.migrate import config_of, downgrade, upgrade

from services.assessment.tests.fakes import DISTRICT

ROSTER = Path(__file__).parents[2] / "roster" / "openapi.json"


def test_the_fake_roster_has_the_shape_of_the_real_one() -> None:
    document = json.loads(ROSTER.read_text("utf-8"))
    for path in (
        "/api/roster/organizations/{organization_id}",
        "/api/roster/exports/organizations",
        "/api/roster/exports/appointments",
    ):
        assert "get" in document["paths"][path], path
    organization = document["components"]["schemas"]["OrganizationDetail"]["properties"]
    assert set(DISTRICT) <= set(organization)


def test_migrations_make_what_the_models_say_and_go_back(settings: Settings) -> None:
    command.check(config_of(MIGRATIONS, settings.database_url))
    downgrade(MIGRATIONS, settings.database_url, revision="-1")
    upgrade(MIGRATIONS, settings.database_url)
