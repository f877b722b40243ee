"""Every table that names an organization is decided on when organizations merge."""

from typing import Final

import httpx
from common.testing.tokens import bearer
from roster.core.vault import Vault
from roster.core.vocabulary import Kind
from roster.models import all_tables
from roster.organizations.moving import NAMED, OWN, STAYS
from sqlalchemy import Column, Table, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization
from services.roster.tests.scope_street import a_street

FOLLOWS: Final = {"pool_candidate.nominator_path"}
"""What ``follow_references`` points at the successor."""
COUNTED: Final = {"indicator_mark", "indicator_own", "indicator_rollup"}
"""Sums, which the database keeps in step with the rows."""
NOT_A_PLACE: Final = {"plan_stage.path"}
"""The way somebody is to go."""
ENDED: Final = {"post"}
"""A closed post that nobody holds stays with the organization that is no more."""


def names_a_place(column: "Column[object]") -> bool:
    keyed = any(key.column.table.name == "organization" for key in column.foreign_keys)
    path = column.key == "path" or column.key.endswith("_path")
    return keyed or path or column.key.endswith("organization_id")


def is_moved(table: Table, column: "Column[object]") -> bool:
    return column.key in {"organization_id", "org_path"} and "org_path" in table.c


def test_every_column_that_names_an_organization_is_decided() -> None:
    undecided = {
        f"{table.name}.{column.key}"
        for table in all_tables().sorted_tables
        for column in table.columns
        if names_a_place(column)
        and table.name not in STAYS | COUNTED
        and not is_moved(table, column)
    }

    assert undecided == NAMED | FOLLOWS | NOT_A_PLACE


def test_what_is_decided_exists() -> None:
    tables = all_tables().tables

    assert tables.keys() >= STAYS | OWN
    for name in NAMED | FOLLOWS:
        table, column = name.split(".")
        assert column in tables[table].c


async def test_no_row_of_any_kind_is_left_behind(
    client: httpx.AsyncClient, session: AsyncSession, vault: Vault
) -> None:
    county = an_organization(kind=Kind.COMMITTEE)
    session.add(county)
    await session.flush()
    street = await a_street(session, county, "云栖", vault)
    successor = an_organization(parent=county, name="望岳街道团工委", kind=Kind.WORKING_COMMITTEE)
    session.add(successor)
    await session.flush()

    url = f"/api/roster/organizations/{street.ids['organization_id']}"
    headers = bearer("committee")
    tag = (await client.get(url, headers=headers)).headers["etag"]
    done = await client.post(
        f"{url}/merge",
        json={"successor_id": str(successor.id)},
        headers=headers | {"if-match": tag},
    )

    assert done.status_code == 200, done.text
    left = {}
    stays = (STAYS - {"check_in"}) | OWN | ENDED
    for table in all_tables().sorted_tables:
        for name in {"org_path", "nominator_path"} & set(table.c.keys()):
            rows = select(func.count()).where(table.c[name] == street.path)
            count = await session.scalar(rows)
            if count and table.name not in stays:
                left[f"{table.name}.{name}"] = count
    assert left == {}
