"""Talks: sealed, readable by a supervisor and the person concerned, never anywhere else."""

import json
from datetime import timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.talks import Refusal, TalkState, TalkStep, next_state
from roster.models.development.talk import EarlySign, Talk, TalkReading
from roster.openapi import document
from roster.talks import queries
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.development.conftest import County

API = "/api/roster"
CANARIES = {
    "facts": "金丝雀事实甲七一",
    "measures": "金丝雀措施乙七一",
    "participant": "金丝雀参谈丙",
    "statement": "金丝雀说明丁七一",
    "addendum": "金丝雀补充戊七一",
    "sign": "金丝雀苗头己七一",
    "outcome": "金丝雀办结庚七一",
}


@pytest.fixture
def supervisor(county: County) -> dict[str, str]:
    return bearer("supervisor", path=county.top.path, subject=new_id())


def a_talk(county: County, who: int = 0, **facts: object) -> dict[str, Any]:
    return {
        "person_id": str(county.people[who].id),
        "kind": "admonish",
        "held_on": "2026-11-10",
        "participants": ["顾南星", CANARIES["participant"]],
        "facts": CANARIES["facts"],
        "measures": CANARIES["measures"],
        **facts,
    }


async def recorded(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str], **facts: object
) -> str:
    made = await client.post(f"{API}/talks", json=a_talk(county, **facts), headers=supervisor)
    assert made.status_code == 201, made.text
    assert set(made.json()) == {"id", "state", "version"}
    return str(made.json()["id"])


def seen(headers: dict[str, str], version: int) -> dict[str, str]:
    return headers | {"if-match": f'"{version}"'}


async def through(client: httpx.AsyncClient, county: County, supervisor: dict[str, str]) -> str:
    """A talk with everything in it: given, replied to, signed, added to."""
    talk = await recorded(client, county, supervisor)
    url, own = f"{API}/talks/{talk}", county.member(0)
    answers = [
        await client.post(f"{url}/give", headers=seen(supervisor, 1)),
        await client.put(
            f"{url}/statement", json={"statement": CANARIES["statement"]}, headers=seen(own, 2)
        ),
        await client.post(f"{url}/acknowledge", headers=seen(own, 3)),
        await client.post(f"{url}/addenda", json={"words": CANARIES["addendum"]}, headers=own),
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 201]
    return talk


def test_after_it_is_given_nothing_in_a_record_changes() -> None:
    for state in (TalkState.GIVEN, TalkState.SIGNED):
        assert isinstance(next_state(state, TalkStep.CHANGE), Refusal)
    assert isinstance(next_state(TalkState.SIGNED, TalkStep.STATE), Refusal)
    assert isinstance(next_state(TalkState.RECORDED, TalkStep.SIGN), Refusal)
    assert next_state(TalkState.SIGNED, TalkStep.ADD) == TalkState.SIGNED


async def test_m71_from_record_to_signature_with_the_right_of_reply(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str]
) -> None:
    talk = await recorded(client, county, supervisor)
    url, own = f"{API}/talks/{talk}", county.member(0)
    assert (await client.get(url, headers=own)).status_code == 404
    changed = await client.patch(url, json={"held_on": "2026-11-09"}, headers=seen(supervisor, 1))
    assert changed.status_code == 200, changed.text
    assert (await client.post(f"{url}/give", headers=seen(supervisor, 2))).status_code == 200
    late = await client.patch(url, json={"facts": "改写"}, headers=seen(supervisor, 3))
    assert late.json()["type"] == "/problems/talk-step-refused"

    reply = {"statement": CANARIES["statement"]}
    foreign = await client.put(f"{url}/statement", json=reply, headers=seen(county.member(1), 3))
    said = await client.put(f"{url}/statement", json=reply, headers=seen(own, 3))
    signed = await client.post(f"{url}/acknowledge", headers=seen(own, 4))
    after = await client.put(f"{url}/statement", json=reply, headers=seen(own, 5))
    assert [one.status_code for one in (foreign, said, signed, after)] == [404, 200, 200, 409]
    added = await client.post(f"{url}/addenda", json={"words": "更正时间"}, headers=supervisor)
    assert added.status_code == 201

    shown = (await client.get(url, headers=own)).json()
    assert (shown["state"], shown["signed_how"], shown["held_on"]) == (
        "signed", "in_app", "2026-11-09",
    )  # fmt: skip
    assert (shown["facts"], shown["statement"]) == (CANARIES["facts"], CANARIES["statement"])
    assert (shown["effect_until"], shown["keep_until"]) == ("2027-05-09", "2031-11-09")
    assert [one["by_person"] for one in shown["addenda"]] == [False]
    mine = await client.get(f"{API}/my-talks", headers=own)
    assert [one["id"] for one in mine.json()["items"]] == [talk]


async def test_m71_a_printed_record_is_signed_on_paper(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str]
) -> None:
    talk = await recorded(client, county, supervisor, kind="care", measures=None)
    url = f"{API}/talks/{talk}"
    await client.post(f"{url}/give", headers=seen(supervisor, 1))
    early = await client.post(
        f"{url}/sign-on-paper", json={"signed_on": "2026-11-01"}, headers=seen(supervisor, 2)
    )
    done = await client.post(
        f"{url}/sign-on-paper", json={"signed_on": "2026-11-12"}, headers=seen(supervisor, 2)
    )
    assert (early.status_code, done.status_code) == (409, 200)
    shown = (await client.get(url, headers=supervisor)).json()
    assert (shown["signed_how"], shown["effect_until"]) == ("on_paper", None)


async def test_who_may_read_a_talk(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str]
) -> None:
    talk = await through(client, county, supervisor)
    url = f"{API}/talks/{talk}"
    allowed = {
        "supervisor here": supervisor,
        "the person": county.member(0),
    }
    refused = {
        "committee": county.headers,
        "admin": bearer("admin"),
        "system": bearer("system"),
        "branch": county.branch,
        "another person": county.member(1),
        "supervisor elsewhere": bearer("supervisor", path="7777/"),
        "supervisor of the street above nobody": bearer("supervisor", path=""),
    }
    for who, headers in allowed.items():
        assert (await client.get(url, headers=headers)).status_code == 200, who
    refused.pop("supervisor of the street above nobody")
    for who, headers in refused.items():
        assert (await client.get(url, headers=headers)).status_code in {403, 404}, who
        listed = await client.get(f"{API}/talks", headers=headers)
        assert listed.status_code == 403 or listed.json()["items"] == [], who


async def test_a_supervisor_does_not_read_about_themself_before_it_is_given(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str]
) -> None:
    talk = await recorded(client, county, supervisor)
    concerned = bearer(
        "supervisor", path=county.top.path, subject=new_id(), person_id=county.people[0].id
    )
    url = f"{API}/talks/{talk}"
    assert (await client.get(url, headers=concerned)).status_code == 404
    assert (await client.get(f"{API}/talks", headers=concerned)).json()["items"] == []
    own = await client.post(f"{API}/talks", json=a_talk(county), headers=concerned)
    assert own.json()["type"] == "/problems/talk-with-oneself"
    await client.post(f"{url}/give", headers=seen(supervisor, 1))
    assert (await client.get(url, headers=concerned)).status_code == 200


async def test_every_reading_is_kept(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str], session: AsyncSession
) -> None:
    talk = await through(client, county, supervisor)
    url = f"{API}/talks/{talk}"
    await client.get(url, headers=supervisor)
    await client.get(f"{API}/talks", headers=supervisor)
    await client.get(url, headers=county.member(0))
    await client.get(url, headers=county.member(1))

    kept = await session.scalars(select(TalkReading).order_by(TalkReading.id))
    assert [(one.what, one.as_person) for one in kept] == [
        ("talk", False), ("talk_list", False), ("talk", True),
    ]  # fmt: skip
    told = await client.get(f"{url}/readings", headers=county.member(0))
    assert [one["what"] for one in told.json()] == ["talk", "talk_list", "talk"]


async def test_what_is_over_is_deleted_and_its_readings_stay(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str], session: AsyncSession
) -> None:
    talk = await through(client, county, supervisor)
    await client.get(f"{API}/talks/{talk}", headers=supervisor)
    kept = await recorded(client, county, supervisor, held_on=clock.today().isoformat())
    last = (await session.get_one(Talk, talk)).keep_until
    await queries.purge(session, last)
    assert {str(one) for one in await session.scalars(select(Talk.id))} == {talk, kept}
    await queries.purge(session, last + timedelta(1))

    assert [str(one) for one in await session.scalars(select(Talk.id))] == [kept]
    assert len((await session.scalars(select(TalkReading.id))).all()) == 1


async def test_m71_early_signs_are_formal_and_closed_with_a_talk(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str], session: AsyncSession
) -> None:
    sign = {
        "person_id": str(county.people[0].id),
        "source": "petition",
        "document_no": "青信〔2026〕12号",
        "observed_on": "2026-11-01",
        "facts": CANARIES["sign"],
    }
    private = await client.post(
        f"{API}/early-signs", json=sign | {"facts": "了解社交圈"}, headers=supervisor
    )
    hearsay = await client.post(
        f"{API}/early-signs", json=sign | {"source": "hearsay"}, headers=supervisor
    )
    made = await client.post(f"{API}/early-signs", json=sign, headers=supervisor)
    assert [one.status_code for one in (private, hearsay, made)] == [409, 422, 201]
    talk = await recorded(client, county, supervisor)
    other = await recorded(client, county, supervisor, person_id=str(county.people[1].id))
    url = f"{API}/early-signs/{made.json()['id']}/close"
    body = {"outcome": CANARIES["outcome"], "talk_id": other}
    wrong = await client.post(url, json=body, headers=seen(supervisor, 1))
    done = await client.post(url, json=body | {"talk_id": talk}, headers=seen(supervisor, 1))
    assert (wrong.status_code, done.status_code) == (404, 200)
    listed = (await client.get(f"{API}/early-signs", headers=supervisor)).json()["items"]
    assert (listed[0]["facts"], listed[0]["outcome"]) == (CANARIES["sign"], CANARIES["outcome"])
    stored = (await session.scalars(select(EarlySign.content_sealed))).one()
    assert CANARIES["sign"].encode() not in stored


async def whole_database(session: AsyncSession) -> str:
    """Every row of every table as text."""
    tables = await session.scalars(
        text("select quote_ident(tablename) from pg_tables where schemaname = 'public'")
    )
    found = []
    for table in tables:
        rows = await session.scalars(text(f"select t::text from {table} t"))  # noqa: S608
        found += [str(row) for row in rows]
    return "\n".join(found)


@pytest.fixture
async def everything(client: httpx.AsyncClient, county: County, supervisor: dict[str, str]) -> str:
    talk = await through(client, county, supervisor)
    sign = {
        "person_id": str(county.people[0].id),
        "source": "audit",
        "document_no": "1",
        "observed_on": "2026-11-01",
        "facts": CANARIES["sign"],
    }
    made = await client.post(f"{API}/early-signs", json=sign, headers=supervisor)
    await client.post(
        f"{API}/early-signs/{made.json()['id']}/close",
        json={"outcome": CANARIES["outcome"]},
        headers=seen(supervisor, 1),
    )
    await client.get(f"{API}/talks/{talk}", headers=supervisor)
    return talk


async def test_nothing_that_was_said_is_readable_at_rest(
    everything: str, session: AsyncSession
) -> None:
    dump = await whole_database(session)
    assert everything in dump
    for canary in CANARIES.values():
        assert canary not in dump
        assert canary.encode().hex() not in dump


async def test_talks_are_in_no_other_answer(
    client: httpx.AsyncClient, county: County, everything: str, session: AsyncSession
) -> None:
    """Every reading route of the service, asked by every role that is not sealed in."""
    person = str(county.people[0].id)
    paths = json.loads(document())["paths"]
    asked = 0
    for path in sorted(path for path in paths if "get" in paths[path]):
        url = path.replace("{person_id}", person).replace("{organization_id}", str(county.top.id))
        for name in ("{talk_id}", "{sign_id}", "{record_id}"):
            url = url.replace(name, everything)
        for role in ("committee", "branch", "system", "admin", "rater", "member"):
            own = {"person_id": county.people[1].id} if role == "member" else {}
            headers = bearer(role, path=county.top.path, **own)
            params = {"person_id": person, "organization_id": str(county.top.id), "q": "林"}
            answer = await client.get(
                url.replace("{key}", "staffing"), params=params, headers=headers
            )
            body = answer.content.decode(errors="replace")
            asked += 1
            assert not any(canary in body for canary in CANARIES.values()), (role, path)
            # A refusal names the path it was asked at; that is the asker's own word.
            assert answer.is_error or everything not in body, (role, path)
    assert asked > 100
    outbox = await session.execute(text("select type, subject, data::text from outbox_event"))
    assert not [row for row in outbox if "talk" in row[0] or everything in row[1] + row[2]]


async def test_the_growth_file_says_nothing_of_talks(
    client: httpx.AsyncClient, county: County, everything: str
) -> None:
    for headers in (county.headers, county.member(0)):
        answer = await client.get(f"{API}/people/{county.people[0].id}/growth", headers=headers)
        assert answer.status_code == 200
        assert "谈话" not in answer.text
        assert everything not in answer.text


async def test_people_are_found_by_name_for_a_talk(
    client: httpx.AsyncClient, county: County, supervisor: dict[str, str]
) -> None:
    found = await client.get(f"{API}/talk-people", params={"q": "晓禾"}, headers=supervisor)
    assert [one["name"] for one in found.json()] == ["林晓禾"]
    assert set(found.json()[0]) == {"id", "name", "organization_name", "work_unit"}
    elsewhere = bearer("supervisor", path="7777/")
    none = await client.get(f"{API}/talk-people", params={"q": "晓禾"}, headers=elsewhere)
    assert none.json() == []
