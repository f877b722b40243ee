"""No sealed column is left behind when the key changes."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final
from uuid import UUID

from common.db import engine_of, sessions_of
from common.ids import new_id
from common.testing.client import client_of
from common.testing.tokens import bearer, keys_for_tests
from common.worker import Worker, execute
from pydantic import SecretStr
from roster.appointments.notices.sealing import ObjectionSeal
from roster.core.vault import Vault
from roster.core.vocabulary import Kind
from roster.erasure.correcting import value_of
from roster.ids import AccountId, EarlySignId, PersonId, TalkAddendumId, TalkId
from roster.imports.sealing import open_answers, open_file
from roster.learning.use_cases import open_certificate
from roster.main import create_app
from roster.models import all_tables
from roster.models.base import PLUMBING
from roster.models.development.talk import EarlySign, Talk, TalkAddendum
from roster.models.imports import ImportPerson
from roster.models.people.sealed import SEALED_COLUMNS, SealedColumn
from roster.sealing.resealing import TASKS
from roster.settings import Settings
from roster.talks.sealing import unseal
from sqlalchemy import LargeBinary, Row, Table, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.conftest import FIELD_KEY, INDEX_KEY
from services.roster.tests.factories import an_organization
from services.roster.tests.scope_street import a_street

NEW_KEY = "sm4-gcm:c2l4dGVlbiBieXRlcyBvaw=="
PLAIN_BYTES: Final = {
    "calendar_feed.token_hash",
    "idempotency_record.body",
    "idempotency_record.fingerprint",
}
"""Columns of bytes that hold nothing sealed."""
TEXT: Final = "57qi5ZCN5YaM"
"""Reads as a text, as base64 of a file, and as digits enough for a mark."""
Reader = Callable[[Vault, Any], object]


def binary_columns() -> Iterator[tuple[Table, str]]:
    for table in all_tables().sorted_tables:
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and not column.key.endswith("_index"):
                yield table, column.key


def test_every_sealed_column_of_the_models_is_listed() -> None:
    found = {
        f"{table.name}.{name}"
        for table, name in binary_columns()
        if f"{table.name}.{name}" not in PLAIN_BYTES
    }

    assert found == {f"{one.table}.{one.prefix}_sealed" for one in SEALED_COLUMNS}


def _secret(vault: Vault, owner: PersonId, prefix: Any, row: Any) -> str | None:  # noqa: ANN401
    payload, key_id = getattr(row, f"{prefix}_sealed"), getattr(row, f"{prefix}_key_id")
    return vault.open(owner, prefix, payload, key_id)


def _said(prefix: str) -> Reader:
    return lambda vault, row: unseal(
        vault.cipher,
        row.id,
        prefix,
        getattr(row, f"{prefix}_sealed"),
        getattr(row, f"{prefix}_key_id"),
    )


def _objected(prefix: Any) -> Reader:  # noqa: ANN401 - one of three words
    return lambda vault, row: ObjectionSeal(vault.cipher).open(
        row.id, prefix, getattr(row, f"{prefix}_sealed"), getattr(row, f"{prefix}_key_id")
    )


READERS: Final[Mapping[str, Reader]] = {
    "person.phone": lambda vault, row: _secret(vault, row.id, "phone", row),
    "person.id_number": lambda vault, row: _secret(vault, row.id, "id_number", row),
    "import_person.phone": lambda vault, row: _secret(vault, row.person_id, "phone", row),
    "import_person.id_number": lambda vault, row: _secret(vault, row.person_id, "id_number", row),
    "roster_import.file": lambda vault, row: open_file(vault.cipher, row).decode(),
    "roster_import.answers": lambda vault, row: open_answers(vault.cipher, row).columns[TEXT],
    "correction.value": value_of,
    "training_claim.file": lambda vault, row: (open_certificate(vault.cipher, row) or b"").decode(),
    "talk.content": _said("content"),
    "talk.statement": _said("statement"),
    "talk_addendum.words": _said("words"),
    "early_sign.content": _said("content"),
    "objection.text": _objected("text"),
    "objection.contact": _objected("contact"),
    "objection.finding": _objected("finding"),
}
"""How the slice of each column opens it."""
PLAIN: Final = {
    "roster_import.answers": json.dumps({"cells": [], "words": [], "columns": [[TEXT, TEXT]]})
}
SAID: Final = {"roster_import.file": "红名册", "training_claim.file": "红名册"}
BESIDE: Final[Mapping[str, dict[str, object]]] = {"training_claim.file": {"file_name": "证书.pdf"}}


def settings_with(url: str, *keys: str) -> Settings:
    known = {"k1": SecretStr(FIELD_KEY), "k2": SecretStr(NEW_KEY)}
    return Settings(
        database_url=url,
        field_keys={key: known[key] for key in keys},
        index_key=SecretStr(INDEX_KEY),
        pool_size=5,
    )


def name_of(column: SealedColumn) -> str:
    return f"{column.table}.{column.prefix}"


async def add_what_is_said(session: AsyncSession, ids: Mapping[str, str], path: str) -> None:
    """Talks, signs and a person waiting in an import, in the street."""
    person = PersonId(UUID(ids["person_id"]))
    common: dict[str, Any] = {"content_sealed": b"", "content_key_id": "k1"}
    day, by = date(2026, 9, 1), AccountId(new_id())
    talk = Talk(
        id=TalkId(new_id()), person_id=person, org_path=path, kind="care", held_on=day,
        keep_until=day, recorded_by=by, **common,
    )  # fmt: skip
    session.add(talk)
    await session.flush()
    session.add_all([
        TalkAddendum(
            id=TalkAddendumId(new_id()), talk_id=talk.id, by_person=False, words_sealed=b"",
            words_key_id="k1", recorded_by=by,
        ),
        EarlySign(
            id=EarlySignId(new_id()), person_id=person, org_path=path, source="audit",
            observed_on=day, keep_until=day, recorded_by=by, **common,
        ),
        ImportPerson(
            import_id=UUID(ids["import_id"]), row=2, action="create", person_id=new_id(),
            name="林安", name_pinyin="linan", name_initials="la",
        ),
    ])  # fmt: skip
    await session.flush()


async def a_row_of(session: AsyncSession, column: SealedColumn) -> Row[Any]:
    """The first row of a table."""
    table = all_tables().tables[column.table]
    return (await session.execute(select(table).order_by(*table.primary_key).limit(1))).one()


async def seal(session: AsyncSession, vault: Vault, column: SealedColumn) -> None:
    """Put a value into the column, sealed as the list says."""
    table, row = all_tables().tables[column.table], await a_row_of(session, column)
    plain = PLAIN.get(name_of(column), TEXT)
    sealed = vault.cipher.seal(plain, row=column.binding(getattr(row, column.bound_to)))
    values = {
        f"{column.prefix}_sealed": sealed.payload,
        f"{column.prefix}_key_id": sealed.key_id,
    } | BESIDE.get(name_of(column), {})
    if column.index_of is not None:
        values[f"{column.prefix}_index"] = new_id().bytes
    where = [one == getattr(row, one.name) for one in table.primary_key]
    await session.execute(update(table).where(*where).values(values))


async def test_every_sealed_value_opens_with_the_new_key_alone(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    old, both, new = (settings_with(own_url, *keys) for keys in (("k1",), ("k2", "k1"), ("k2",)))
    vault = Vault(old.field_cipher(), old.blind_index())
    async with sessions.begin() as session:
        county = an_organization(kind=Kind.COMMITTEE)
        session.add(county)
        await session.flush()
        street = await a_street(session, county, "云栖", vault)
        await add_what_is_said(session, street.ids, street.path)
    async with sessions.begin() as session:
        for column in SEALED_COLUMNS:
            await seal(session, vault, column)
    async with client_of(create_app(both, keys_for_tests()), headers=bearer("admin")) as client:
        started = await client.post("/api/roster/sealing/reseal", json={})
        await execute(
            Worker(engine, sessions, both, PLUMBING, TASKS), UUID(started.json()["job_id"])
        )
        assert (await client.get("/api/roster/sealing")).json()["left"] == 0

    opened = Vault(new.field_cipher(), new.blind_index())
    async with sessions() as session:
        for column in SEALED_COLUMNS:
            name = name_of(column)
            row = await a_row_of(session, column)
            assert READERS[name](opened, row) == SAID.get(name, TEXT), name
    await engine.dispose()
