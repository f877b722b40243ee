"""Keys carry their algorithm, and a job moves every value to the current one."""

import base64
from collections.abc import Callable
from uuid import UUID

import psycopg
from common.crypto import BlindIndex, FieldCipher
from common.db import engine_of, sessions_of
from common.testing.client import client_of
from common.testing.database import plain_url
from common.testing.tokens import bearer, keys_for_tests
from common.web.app import ServiceApp
from common.worker import Worker, execute
from pydantic import SecretStr
from roster.core.vault import Vault
from roster.main import create_app
from roster.models.base import PLUMBING
from roster.sealing.resealing import TASKS
from roster.settings import Settings

from services.roster.tests.conftest import FIELD_KEY, INDEX_KEY
from services.roster.tests.factories import a_person, a_phone, an_id_number, an_organization

SM4 = "sm4-gcm:" + base64.b64encode(b"sixteen bytes ok").decode()
PEOPLE = 1000


def settings_with(url: str, keys: dict[str, str], index: str) -> Settings:
    return Settings(
        database_url=url,
        field_keys={key_id: SecretStr(key) for key_id, key in keys.items()},
        index_key=SecretStr(index),
        pool_size=10,
    )


async def test_values_move_from_aes_to_sm4_and_stay_findable(
    own_url: str, app_of: Callable[[str], ServiceApp]
) -> None:
    """1,000 people: both numbers open before, during and after, and stand nowhere readable."""
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    before = settings_with(own_url, {"k1": FIELD_KEY}, INDEX_KEY)
    after = settings_with(own_url, {"k2": SM4, "k1": FIELD_KEY}, f"sm3:{INDEX_KEY}")
    old = Vault(before.field_cipher(), before.blind_index())
    phones = [a_phone(50_000 + number) for number in range(PEOPLE)]
    async with sessions.begin() as session:
        street = an_organization()
        session.add(street)
        await session.flush()
        for number, phone in enumerate(phones):
            id_number = an_id_number() if number % 2 == 0 and number < 900 else None
            session.add(a_person(street, vault=old, phone=phone, id_number=id_number))
    admin, staff = bearer("admin"), bearer("committee")
    async with client_of(create_app(after, keys_for_tests())) as client:
        left = (await client.get("/api/roster/sealing", headers=admin)).json()
        assert left["keys"][0] == {"id": "k2", "algorithm": "sm4-gcm", "is_current": True}
        assert left["digest"] == "sm3"
        assert left["left"] == PEOPLE + 450
        started = await client.post(
            "/api/roster/sealing/reseal", json={"reindex": True}, headers=admin
        )
        assert started.status_code == 202
        assert (
            await client.post("/api/roster/sealing/reseal", json={}, headers=staff)
        ).status_code == 403
        worker = Worker(engine, sessions, after, PLUMBING, TASKS)
        await execute(worker, UUID(started.json()["job_id"]))

        job = (await client.get(started.headers["location"], headers=admin)).json()
        assert (job["state"], job["done"]) == ("done", PEOPLE + 450)
        assert job["result"] == {"values": PEOPLE + 450, "key": "k2"}
        now = (await client.get("/api/roster/sealing", headers=admin)).json()
        assert now["left"] == 0
        found = await client.post(
            "/api/roster/people/lookup", json={"phone": phones[7]}, headers=staff
        )
        assert [one["phone_masked"][-4:] for one in found.json()] == [phones[7][-4:]]
    await engine.dispose()
    dump = everything_in(own_url)
    assert not any(phone in dump for phone in phones)
    assert "k1" not in {row for row in dump.split("\n") if row == "k1"}


def everything_in(url: str) -> str:
    with psycopg.connect(plain_url(url)) as connection:
        tables = connection.execute(
            "select format('%I', tablename) from pg_tables where schemaname = 'public'"
        ).fetchall()
        return "\n".join(
            str(row[0])
            for (table,) in tables
            for row in connection.execute(f"select {table}::text from {table}").fetchall()  # noqa: S608
        )


def test_a_key_names_its_algorithm_in_the_settings() -> None:
    settings = settings_with("x", {"k2": SM4, "k1": FIELD_KEY}, f"sm3:{INDEX_KEY}")

    assert isinstance(settings.field_cipher(), FieldCipher)
    assert settings.field_cipher().algorithms == {"k2": "sm4-gcm", "k1": "aes-gcm-siv"}
    index = settings.blind_index()
    assert isinstance(index, BlindIndex)
    assert index.digest == "sm3"
