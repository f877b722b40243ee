"""What identifies a person cannot be read in the database."""

from collections.abc import Callable

import psycopg
import pytest
from common.crypto import UnreadableFieldError
from common.ids import new_id
from common.testing.client import client_of
from common.testing.database import plain_url
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from roster.core.vault import Vault
from roster.ids import PersonId

from services.roster.tests.factories import a_phone, an_id_number

ALL = bearer("committee")


async def test_no_phone_and_no_id_number_stands_in_any_table(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    canaries: list[str] = []
    async with client_of(app_of(own_url), headers=ALL) as client:
        root = await client.post(
            "/api/roster/organizations",
            json={"name": "共青团青禾区委员会", "kind": "committee"},
        )
        for number in range(10):
            phone, id_number = a_phone(40_000 + number), an_id_number(400 + number)
            canaries += [phone, id_number]
            made = await client.post(
                "/api/roster/people",
                json={
                    "name": "林晓禾",
                    "organization_id": root.json()["id"],
                    "phone": phone,
                    "id_number": id_number,
                },
            )
            assert made.status_code == 201, made.text
            assert not any(canary in made.text for canary in canaries)

    dump = everything_in(own_url)

    assert "林晓禾" in dump
    found = [canary for canary in canaries if canary in dump or canary.encode().hex() in dump]
    assert found == []


def everything_in(url: str) -> str:
    """Every row of every table as text, as a dump would hold it."""
    with psycopg.connect(plain_url(url)) as connection:
        tables = connection.execute(
            "select format('%I', tablename) from pg_tables where schemaname = 'public'"
        ).fetchall()
        return "\n".join(
            str(row[0])
            for (table,) in tables
            for row in connection.execute(f"select {table}::text from {table}").fetchall()  # noqa: S608
        )


def test_a_value_moved_to_another_row_or_column_does_not_open(vault: Vault) -> None:
    mine, other = PersonId(new_id()), PersonId(new_id())
    sealed = vault.seal(mine, "phone", "19900012345")
    payload, key_id = sealed["phone_sealed"], sealed["phone_key_id"]
    assert isinstance(payload, bytes)
    assert isinstance(key_id, str)

    assert vault.open(mine, "phone", payload, key_id) == "19900012345"
    with pytest.raises(UnreadableFieldError):
        vault.open(other, "phone", payload, key_id)
    with pytest.raises(UnreadableFieldError):
        vault.open(mine, "id_number", payload, key_id)


def test_equal_digits_of_two_fields_have_nothing_in_common(vault: Vault) -> None:
    assert vault.mark("phone", "19900012345") == vault.mark("phone", "19900012345")
    assert vault.mark("phone", "19900012345") != vault.mark("id_number", "19900012345")
