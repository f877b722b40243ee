"""Erasing, correcting, and keeping nothing longer than needed."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from common import clock
from common.db import engine_of, sessions_of
from common.testing.tokens import bearer
from hypothesis import given
from hypothesis import strategies as st
from roster.core.lifecycle import State
from roster.core.retention import (
    Policy,
    PolicyKey,
    Service,
    cutoff,
    obstacle_to_erasure,
    policy_on,
)
from roster.core.vault import Vault
from roster.erasure import use_cases
from roster.erasure.retaining import run_policies
from roster.ids import ErasureId
from roster.models.appointment import Appointment
from roster.models.imports import RosterImport
from roster.models.organization import Organization
from roster.models.people.consent import Consent
from roster.models.people.erasure import Erasure, RetentionRun
from roster.models.people.identity import PersonIdentity
from roster.models.person import Person
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.roster.tests.erasure.test_what_is_left import everything
from services.roster.tests.factories import (
    a_check_in,
    a_consent,
    a_person,
    a_phone,
    a_post,
    an_appointment,
    an_education,
    an_id_number,
    an_identity,
    an_organization,
)

URL = "/api/roster"
ALL = bearer("committee")
TODAY = date(2026, 11, 20)


@pytest.fixture
async def street(session: AsyncSession) -> Organization:
    street = an_organization(name="云栖街道团工委")
    session.add(street)
    await session.flush()
    return street


async def ask(
    client: httpx.AsyncClient, person: Person, headers: dict[str, str] = ALL
) -> httpx.Response:
    return await client.post(
        f"{URL}/people/{person.id}/erasure", json={"reason": "不再参加"}, headers=headers
    )


async def command(
    client: httpx.AsyncClient,
    path: str,
    version: int,
    headers: dict[str, str] = ALL,
    **body: object,
) -> httpx.Response:
    tag = headers | {"if-match": f'"{version}"'}
    return await client.post(f"{URL}/{path}", json=body or None, headers=tag)


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 2000)), max_size=4),
    st.sampled_from(["volunteer", "agency_cadre", None]),
    st.integers(1, 1500),
)
def test_who_may_be_erased_is_what_the_duties_say(
    services: list[tuple[bool, int]], source: str | None, keep: int
) -> None:
    known = [
        Service(live, None if live else TODAY - timedelta(days=ago), "concurrent")
        for live, ago in services
    ]

    found = obstacle_to_erasure(TODAY, known, source, keep)

    serving = any(live for live, _ in services)
    kept = source != "volunteer" and any(ago < keep for live, ago in services if not live)
    assert (found is not None) == (serving or kept)
    assert found is None or (found.reason == "in_office") == serving


def test_the_latest_period_of_a_rule_holds() -> None:
    rules = [
        Policy("withdrawn", date(2026, 1, 1), 30, "propose"),
        Policy("withdrawn", date(2026, 6, 1), 10, "propose"),
        Policy("import_files", date(2026, 1, 1), 90, "execute"),
    ]

    may, june = (policy_on(day, rules, PolicyKey.WITHDRAWN) for day in (date(2026, 5, 31), TODAY))
    assert (may and may.days, june and june.days) == (30, 10)
    assert policy_on(date(2025, 1, 1), rules, PolicyKey.WITHDRAWN) is None
    assert june is not None
    assert cutoff(TODAY, june) == date(2026, 11, 10)


async def test_nobody_is_erased_in_office_nor_while_records_must_be_kept(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    serving, served = a_person(street), a_person(street, name="周予安")
    post, past = a_post(street), a_post(street)
    session.add_all([serving, served, post, past])
    await session.flush()
    session.add(an_appointment(serving, post))
    session.add(an_appointment(served, past, state=State.ENDED, ends_on=clock.today()))
    await session.flush()

    refused, kept = await ask(client, serving), await ask(client, served)

    assert refused.json()["type"] == "/problems/in-office"
    assert kept.json()["type"] == "/problems/records-kept"
    assert kept.json()["until_on"] > str(clock.today())


async def test_a_person_asks_and_changes_their_mind(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    me, other = a_person(street), a_person(street, name="他人")
    session.add_all([me, other])
    await session.flush()
    own = bearer("member", path=street.path, person_id=me.id)

    asked = await ask(client, me, own)
    assert asked.status_code == 201, asked.text
    assert asked.json()["origin"] == "person"
    assert asked.json()["due_on"] == str(clock.today() + timedelta(days=15))
    assert (await ask(client, me, own)).json()["type"] == "/problems/erasure-under-way"
    assert (await ask(client, other, own)).status_code == 404
    mine = (await client.get(f"{URL}/erasures", headers=own)).json()["items"]
    assert [one["person_id"] for one in mine] == [str(me.id)]
    undone = await command(client, f"erasures/{asked.json()['id']}/undo", 1, own)
    assert undone.json()["state"] == "undone"
    assert (await command(client, f"erasures/{asked.json()['id']}/undo", 2, own)).status_code == 409
    assert (await session.get_one(Person, me.id)).name == me.name


async def test_an_erased_person_is_a_number_in_the_counts_and_nothing_else(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    phone, number = a_phone(), an_id_number()
    person = a_person(
        street, name="可以忘记的人", vault=vault, phone=phone, id_number=number,
        source_channel="volunteer", work_unit="可以忘记的单位",
    )  # fmt: skip
    post = a_post(street)
    session.add_all([person, post])
    await session.flush()
    served = an_appointment(person, post, state=State.ENDED)
    served.state_reason = "可以忘记的原因"
    session.add_all([served, an_identity(person, unit="可以忘记的办事处"), an_education(person)])
    session.add(a_consent(person))
    await session.flush()
    session.add(a_check_in(served))
    asked = (await ask(client, person)).json()
    early = await use_cases.erase(session, ErasureId(UUID(asked["id"])), clock.today())
    due = date.fromisoformat(asked["due_on"])

    assert not early
    assert await use_cases.erase(session, ErasureId(UUID(asked["id"])), due)
    await session.flush()

    whole = await everything(session)
    assert "可以忘记" not in whole
    gone = await session.get_one(Person, person.id)
    await session.refresh(gone)
    assert gone.name == "已删除人员"
    assert (gone.phone_index, gone.birth_month, gone.political_status) == (None, None, None)
    kept = await session.scalar(
        select(func.count()).select_from(Appointment).where(Appointment.person_id == person.id)
    )
    assert kept == 1
    for table in (PersonIdentity, Consent):
        left = select(func.count()).select_from(table).where(table.person_id == person.id)
        assert await session.scalar(left) == 0
    listed = (
        await client.get(f"{URL}/people", params={"organization_id": str(street.id)}, headers=ALL)
    ).json()
    assert listed["items"] == []
    state = await client.get(f"{URL}/erasures", params={"state": "done"}, headers=ALL)
    assert [one["person_name"] for one in state.json()["items"]] == ["已删除人员"]


async def test_whoever_took_office_meanwhile_stays(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    person, post = a_person(street), a_post(street)
    session.add_all([person, post])
    await session.flush()
    asked = (await ask(client, person)).json()
    session.add(an_appointment(person, post))
    await session.flush()

    due = date.fromisoformat(asked["due_on"])
    assert not await use_cases.erase(session, ErasureId(UUID(asked["id"])), due)
    erasure = await session.get_one(Erasure, UUID(asked["id"]))
    assert erasure.state == "undone"
    assert person.name == "林晓禾"


async def test_a_member_asks_for_a_correction_and_the_committee_makes_it(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession, vault: Vault
) -> None:
    me = a_person(street, vault=vault, phone=a_phone())
    session.add(me)
    await session.flush()
    own = bearer("member", path=street.path, person_id=me.id)
    phone = a_phone()

    async def wish(field: str, value: str) -> httpx.Response:
        body = {"field": field, "value": value}
        return await client.post(f"{URL}/people/{me.id}/corrections", json=body, headers=own)

    named, called = await wish("political_status", "中共预备党员"), await wish("phone", phone)
    assert (await wish("phone", "12345")).json()["type"] == "/problems/correction-invalid"
    assert named.json()["value"] == "02"
    assert called.json()["value"] == f"199****{phone[-4:]}"
    assert phone not in await everything(session)
    waiting = await client.get(f"{URL}/corrections", params={"state": "open"}, headers=ALL)
    assert len(waiting.json()["items"]) == 2

    by_member = await command(
        client, f"corrections/{named.json()['id']}/accept", 1, own, answer="好"
    )
    assert by_member.status_code == 403
    for one in (named, called):
        done = await command(client, f"corrections/{one.json()['id']}/accept", 1, answer="已更正")
        assert done.json()["state"] == "accepted", done.text
    shown = (await client.get(f"{URL}/people/{me.id}", headers=own)).json()
    assert (shown["political_status"], shown["phone_masked"]) == ("02", f"199****{phone[-4:]}")
    history = (await client.get(f"{URL}/people/{me.id}/history", headers=own)).json()
    assert [one["political_status"] for one in history] == ["02", "03"]
    again = await command(client, f"corrections/{named.json()['id']}/refuse", 2, answer="不")
    assert again.json()["type"] == "/problems/correction-decided"


@pytest.fixture
async def sessions(own_url: str) -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    engine = engine_of(own_url)
    yield sessions_of(engine)
    await engine.dispose()


async def test_the_rules_propose_people_empty_files_and_say_so(
    sessions: async_sessionmaker[AsyncSession],
) -> None:
    today = clock.today()
    async with sessions.begin() as session:
        street = an_organization()
        session.add(street)
        await session.flush()
        old = a_person(street, name="老报名", source_channel="volunteer")
        fresh = a_person(street, name="新报名", source_channel="volunteer")
        left = a_person(street, name="已撤回", source_channel="returning_student")
        cadre = a_person(street, name="干部", source_channel="agency_cadre")
        session.add_all([old, fresh, left, cadre])
        await session.flush()
        gone = today - timedelta(days=40)
        session.add(a_consent(left, purpose="roster", given_on=gone, withdrawn_on=gone))
        long_ago = clock.now() - timedelta(days=400)
        await session.execute(
            update(Person).where(Person.id.in_([old.id, cadre.id])).values(created_at=long_ago)
        )
        record = RosterImport(
            id=UUID(int=1), kind="people", organization_id=street.id, org_path=street.path,
            file_name="a.csv", file_bytes=3, file_sealed=b"abc", file_key_id="k1",
            method="test/1", state="committed", requested_by=UUID(int=2), created_at=long_ago,
        )  # fmt: skip
        session.add(record)

    first = await run_policies(sessions, today)
    second = await run_policies(sessions, today)

    assert first == {
        "unplaced_sign_ups": {"proposed": 1, "executed": 0},
        "withdrawn": {"proposed": 1, "executed": 0},
        "import_files": {"proposed": 0, "executed": 1},
        "erased": 0,
    }
    assert all(one in ({"proposed": 0, "executed": 0}, 0) for one in second.values())
    async with sessions.begin() as session:
        proposed = (await session.scalars(select(Erasure).order_by(Erasure.policy))).all()
        assert [(one.policy, one.state) for one in proposed] == [
            ("unplaced_sign_ups", "proposed"),
            ("withdrawn", "proposed"),
        ]
        kept = await session.scalar(select(RosterImport.file_bytes))
        assert kept == 0
        assert await session.scalar(select(func.count()).select_from(RetentionRun)) == 3
        proposed[0].state, proposed[0].due_on = "pending", today
    third: dict[str, Any] = await run_policies(sessions, today)
    assert third["erased"] == 1
    async with sessions() as session:
        names = set(await session.scalars(select(Person.name)))
    assert names == {"已删除人员", "新报名", "已撤回", "干部"}


async def test_a_proposal_is_confirmed_or_dropped_by_a_committee(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    one, two = a_person(street), a_person(street, name="周予安")
    session.add_all([one, two])
    await session.flush()
    for person in (one, two):
        assert await use_cases.propose_erasure(session, person.id, "withdrawn")
    found = (await client.get(f"{URL}/erasures", params={"state": "proposed"}, headers=ALL)).json()
    ids = {line["person_id"]: line["id"] for line in found["items"]}

    confirmed = await command(client, f"erasures/{ids[str(one.id)]}/confirm", 1)
    dropped = await command(client, f"erasures/{ids[str(two.id)]}/undo", 1)

    assert (confirmed.json()["state"], dropped.json()["state"]) == ("pending", "undone")
    assert confirmed.json()["due_on"] == str(clock.today() + timedelta(days=15))


async def test_periods_are_dated_and_set_by_administrators(client: httpx.AsyncClient) -> None:
    admin = bearer("admin")
    body: dict[str, object] = {
        "key": "withdrawn", "from_on": str(clock.today()), "days": 10, "mode": "propose",
    }  # fmt: skip

    async def set_(who: dict[str, str], **facts: object) -> httpx.Response:
        return await client.post(f"{URL}/retention/policies", json=body | facts, headers=who)

    assert (await set_(ALL)).status_code == 403
    made = await set_(admin)
    assert made.status_code == 201, made.text
    assert made.json()["holds_today"]
    assert (await set_(admin)).json()["type"] == "/problems/retention-policy-invalid"
    wrong = await set_(admin, from_on=str(clock.today() + timedelta(days=1)), mode="keep")
    assert wrong.json()["type"] == "/problems/retention-policy-invalid"
    listed = (await client.get(f"{URL}/retention/policies", headers=ALL)).json()
    current = [one["days"] for one in listed if one["key"] == "withdrawn" and one["holds_today"]]
    assert current == [10]
