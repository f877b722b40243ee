"""Who sees which class of a person's fields, who looked, and one's own file."""

import io
import json
import zipfile

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.field_classes import CLASSES, NEVER_EXCHANGED, Access, access_of, hidden_from
from roster.core.vault import Vault
from roster.exports import queries as exports
from roster.models.organization import Organization
from roster.models.people.history import PersonAudit
from roster.models.person import Person
from roster.people.schemas import PersonOut, PersonRow
from roster.people.showing import without_hidden
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_id_number,
    an_identity,
    an_organization,
)

URL = "/api/roster/people"
ALL = bearer("committee")


@pytest.fixture
async def street(session: AsyncSession) -> Organization:
    street = an_organization(name="云栖街道团工委")
    session.add(street)
    await session.flush()
    return street


def test_every_field_of_a_person_has_a_class() -> None:
    stored = {column.key for column in Person.__table__.columns}
    shown = set(PersonOut.model_fields) | set(PersonRow.model_fields)

    assert (stored | shown) - set(CLASSES) == set()


def test_what_other_services_get_is_open_to_systems() -> None:
    columns = {column.key for column in exports.people(bearer_scope()).selected_columns}

    assert hidden_from({"system"}, columns) == frozenset()
    assert columns & NEVER_EXCHANGED == set()
    assert not any(access_of({"system"}, one) is not Access.OPEN for one in columns)


def bearer_scope() -> exports.Scope:
    return exports.Scope(("",))


def test_a_hidden_class_is_left_empty() -> None:
    facts = {
        "name": "林晓禾",
        "birth_month": "1998-05",
        "phone_masked": "199****1234",
        "skills": ["a"],
    }

    assert without_hidden(facts, {"committee"}) == facts
    assert without_hidden(facts, {"system"})["phone_masked"] is None
    assert without_hidden(facts, {"admin"}) == {
        "name": None, "birth_month": None, "phone_masked": None, "skills": [],
    }  # fmt: skip
    assert access_of({"branch"}, "phone") is Access.MASKED
    assert access_of({"branch", "self"}, "phone") is Access.REVEALED
    with pytest.raises(KeyError):
        access_of({"committee"}, "a_new_field")


async def test_a_number_is_revealed_for_a_purpose_and_the_look_is_kept(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    phone, number = a_phone(), an_id_number()
    person = a_person(street, vault=vault, phone=phone, id_number=number)
    session.add(person)
    await session.flush()
    url = f"{URL}/{person.id}"

    async def ask(role: str, **body: str) -> httpx.Response:
        who = bearer(role, path=street.path, person_id=person.id if role == "member" else None)
        wanted = {"field": "phone", "purpose": "通知报到"} | body
        return await client.post(f"{url}/reveal", json=wanted, headers=who)

    shown = await ask("committee")
    assert (shown.status_code, shown.json()["value"]) == (200, phone)
    assert shown.headers["cache-control"] == "no-store"
    assert (await ask("member", field="id_number")).json()["value"] == number
    assert (await ask("branch")).json()["type"] == "/problems/not-for-this-role"
    assert (await ask("committee", purpose=" ")).status_code == 422
    stored = await session.execute(text("select count(*) from idempotency_record"))
    assert stored.scalar_one() == 0

    own = bearer("member", path=street.path, person_id=person.id)
    lines = (await client.get(f"{url}/audit", headers=own)).json()["items"]
    assert [(one["action"], one["fields"], one["purpose"]) for one in lines] == [
        ("revealed", ["id_number"], "通知报到"),
        ("revealed", ["phone"], "通知报到"),
    ]
    assert phone not in json.dumps(lines)
    assert (await client.get(f"{url}/audit", headers=ALL)).status_code == 403
    admin = bearer("admin")
    every = await client.get(
        "/api/roster/privacy/audit", params={"action": "revealed"}, headers=admin
    )
    assert len(every.json()["items"]) == 2


async def test_nothing_registered_is_said_plainly(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    person = a_person(street)
    session.add(person)
    await session.flush()
    body = {"field": "phone", "purpose": "通知报到"}

    refused = await client.post(f"{URL}/{person.id}/reveal", json=body, headers=ALL)

    assert refused.json()["type"] == "/problems/nothing-to-reveal"


@pytest.mark.parametrize("statement", [
    update(PersonAudit).values(purpose="别的"), delete(PersonAudit), text("truncate person_audit"),
])  # fmt: skip
async def test_a_line_of_the_audit_cannot_be_changed_or_taken_away(
    session: AsyncSession, statement: object
) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        await session.execute(statement)  # type: ignore[call-overload]  # any statement will do


async def test_a_person_takes_their_own_file_along(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    phone = a_phone()
    person, post = a_person(street, vault=vault, phone=phone), a_post(street)
    session.add_all([person, post])
    await session.flush()
    session.add_all([an_appointment(person, post), an_identity(person, unit="云栖街道办事处")])
    await session.flush()
    own = bearer("member", path=street.path, person_id=person.id)

    async def file(headers: dict[str, str]) -> dict[str, object]:
        answer = await client.get(f"{URL}/{person.id}/file", headers=headers)
        assert answer.status_code == 200, answer.text
        archive = zipfile.ZipFile(io.BytesIO(answer.content))
        assert {"任职.xlsx", "身份.xlsx", "基本信息.xlsx"} <= set(archive.namelist())
        found: dict[str, object] = json.loads(archive.read("person.json"))
        return found

    mine, theirs = await file(own), await file(ALL)

    assert mine["基本信息"]["phone"] == phone  # type: ignore[index]  # JSON
    assert "phone" not in theirs["基本信息"]  # type: ignore[operator]  # JSON
    assert phone not in json.dumps(theirs)
    assert [line["action"] for line in theirs["查阅和变更记录"]] == ["file_taken", "file_taken"]  # type: ignore[attr-defined]  # JSON
    assert (
        await client.get(f"{URL}/{person.id}/file", headers=bearer("branch"))
    ).status_code == 403


async def test_the_classes_can_be_read_by_everybody(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/roster/privacy/field-classes", headers=bearer("branch"))

    phone = next(one for one in answer.json() if one["field"] == "phone")
    assert phone["field_class"] == "P2"
    assert phone["access"]["branch"] == "masked"
