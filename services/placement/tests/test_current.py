"""Documents, tables and fakes that must not drift from what they stand for."""

import json
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from common.migrate import downgrade, upgrade
from common.testing.database import cloned
from placement.clients.roster import (
    AppointmentRow,
    BatchAnswer,
    ConsentsAnswer,
    OrganizationRow,
    PersonRow,
    PostRow,
)
from placement.main import MIGRATIONS
from placement.models import all_tables
from placement.openapi import document
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from services.placement.tests.district import a_district
from services.placement.tests.house import House

SERVICES = Path(__file__).parents[2]


def test_the_committed_document_is_current() -> None:
    """Else: python -m placement.openapi > services/placement/openapi.json."""
    committed = (SERVICES / "placement/openapi.json").read_text(encoding="utf-8")
    assert committed == document()


async def test_the_migrations_make_the_tables_of_the_models(house: House) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_object": lambda _o, name, kind, *_: (
                    not (kind == "table" and str(name).startswith("procrastinate_"))
                )
            },
        )
        return compare_metadata(context, all_tables())

    engine = create_async_engine(house.settings.database_url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


def test_a_migration_can_be_taken_back_and_made_again(postgres_url: str, template: str) -> None:
    with cloned(postgres_url, template) as url:
        downgrade(MIGRATIONS, url, revision="-1")
        upgrade(MIGRATIONS, url)


def roster_document() -> dict[str, Any]:
    text = (SERVICES / "roster/openapi.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def test_the_fake_roster_has_the_routes_of_the_real_one() -> None:
    paths = roster_document()["paths"]
    assert "get" in paths["/api/roster/organizations/{organization_id}"]
    assert "post" in paths["/api/roster/appointments/batches"]
    assert "get" in paths["/api/roster/people/{person_id}"]
    assert "get" in paths["/api/roster/posts/{post_id}"]
    assert {"get", "post"} <= set(paths["/api/roster/people/{person_id}/consents"])
    for name in ("people", "posts", "appointments", "organizations"):
        export = paths[f"/api/roster/exports/{name}"]["get"]
        assert {"organization_id", "as_of"} <= {item["name"] for item in export["parameters"]}
        assert "application/x-ndjson" in export["responses"]["200"]["content"]


def test_what_is_sent_and_read_has_the_names_of_the_real_roster() -> None:
    schemas = roster_document()["components"]["schemas"]
    sent = {"round_id", "organization_id", "appointments", "alternates"}
    assert set(schemas["BatchIn"]["properties"]) == sent
    assert set(schemas["AppointmentIn"]["required"]) <= {"person_id", "post_id"}
    line = {"person_id", "post_id", "starts_on", "basis"}
    assert line <= set(schemas["AppointmentIn"]["properties"])
    assert "assigned" in schemas["Basis"]["enum"]
    assert set(BatchAnswer.model_fields) <= set(schemas["BatchOut"]["properties"])
    assert set(OrganizationRow.model_fields) <= set(schemas["OrganizationDetail"]["properties"])
    assert set(PersonRow.model_fields) <= set(schemas["PersonOut"]["properties"])
    of_towns = {"town_organization_id", "town_name"}  # only in the export
    assert set(PostRow.model_fields) - of_towns <= set(schemas["PostOut"]["properties"])
    assert set(ConsentsAnswer.model_fields) <= set(schemas["PersonConsents"]["properties"])
    assert {"purpose", "how"} <= set(schemas["ConsentIn"]["properties"])
    assert "sign_up" in schemas["ConsentHow"]["enum"]
    asked = set(schemas["RequirementsOut"]["properties"])
    assert set(PostRow.model_fields["requirements"].annotation.model_fields) == asked  # type: ignore[union-attr]


def test_the_fake_rows_carry_what_is_read() -> None:
    district = a_district()
    assert set(PersonRow.model_fields) <= set(district.people[0])
    assert set(PostRow.model_fields) - {"status"} <= set(district.posts[0])
    assert set(OrganizationRow.model_fields) <= set(district.organizations[0])
    assert AppointmentRow.model_fields["state"].is_required()
