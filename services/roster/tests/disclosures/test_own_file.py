"""A person's own file holds everything that is held about them."""

import io
import json
import zipfile
from typing import Any
from uuid import UUID

import httpx
from common.testing.tokens import bearer
from roster.core.vault import Vault
from roster.disclosures.holdings import LEFT_OUT, TITLES
from roster.models.base import Base
from sqlalchemy import Table, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization
from services.roster.tests.scope_case import Street
from services.roster.tests.scope_street import a_street


def naming_person() -> set[Table]:
    """By definition: has a foreign key to the person in its column ``person_id``."""
    return {
        table
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.target_fullname == "person.id" and key.parent.key == "person_id"
    }


def about_a_person() -> set[str]:
    """Every table from which foreign keys lead to one that names a person and is handed out."""
    found = {table.name for table in naming_person()}
    while True:
        more = {
            table.name
            for table in Base.metadata.tables.values()
            for key in table.foreign_keys
            if key.column.table.name in found - set(LEFT_OUT)
        }
        if more <= found:
            return found
        found |= more


def test_every_table_about_a_person_has_a_title_or_a_reason() -> None:
    told = set(TITLES) | set(LEFT_OUT)

    assert about_a_person() - told == set()
    assert set(TITLES) & set(LEFT_OUT) == set()
    assert set(TITLES) - about_a_person() == set()
    assert len(set(TITLES.values())) == len(TITLES)


async def the_file(client: httpx.AsyncClient, street: Street, headers: dict[str, str]) -> Any:  # noqa: ANN401 - JSON
    url = f"/api/roster/people/{street.ids['person_id']}/file"
    answer = await client.get(url, headers=headers)
    assert answer.status_code == 200, answer.text
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    readme = archive.read("说明.txt").decode()
    assert all(reason in readme for reason in LEFT_OUT.values())
    return json.loads(archive.read("person.json"))


async def test_a_person_takes_along_every_row_that_names_them(
    client: httpx.AsyncClient, session: AsyncSession, vault: Vault
) -> None:
    county = an_organization(name="县团委")
    session.add(county)
    await session.flush()
    street = await a_street(session, county, "望月", vault)
    person_id = UUID(street.ids["person_id"])
    own = bearer("member", path=street.path, person_id=person_id)

    file = await the_file(client, street, own)

    empty = []
    for table in sorted(naming_person(), key=lambda one: one.name):
        count = select(func.count()).select_from(table).where(table.c.person_id == person_id)
        held = await session.scalar(count)
        if table.name in LEFT_OUT:
            assert LEFT_OUT[table.name] not in file
            continue
        assert len(file[TITLES[table.name]]) == held, table.name
        empty += [table.name] if not held else []
    assert len(empty) < 10, empty
    assert file["培养计划阶段"]
    check_ins = await session.scalar(
        text(
            "select count(*) from check_in c join appointment a on a.id = c.appointment_id"
            " where a.person_id = :person"
        ),
        {"person": person_id},
    )
    assert len(file["报到明细"]) == check_ins > 0
    assert file["基本信息"]["phone"] == street.phone


async def test_who_takes_a_file_for_somebody_gets_the_register_only(
    client: httpx.AsyncClient, session: AsyncSession, vault: Vault
) -> None:
    county = an_organization(name="县团委")
    session.add(county)
    await session.flush()
    street = await a_street(session, county, "望月", vault)

    file = await the_file(client, street, bearer("committee", path=county.path))

    assert not set(TITLES.values()) & set(file)
    assert street.phone not in json.dumps(file)
