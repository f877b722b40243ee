"""Public notices and what is said against them."""

from datetime import timedelta

import httpx
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.appointments.notices.queries import take_down
from roster.models.selection.notice import Notice, Objection
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import ALL, API, Office, advance, post_notice, ready
from services.roster.tests.factories import a_post


async def test_the_public_page_shows_what_the_rules_allow_and_then_nothing(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    one = await ready(client, office)
    held = a_post(office.branch, title="宣传委员")
    session.add(held)
    await session.flush()
    posted = (await post_notice(client, office, one["id"])).json()
    url = f"{API}/public/notices/{posted['address']}"

    shown = await client.get(url)
    elsewhere = await client.get(f"{API}/public/notices/{'x' * 32}")
    await session.execute(
        update(Notice).values(
            posted_on=clock.today() - timedelta(days=9), last_day=clock.today() - timedelta(days=1)
        )
    )
    past = await client.get(url)
    taken = await take_down(session, clock.today())
    again = await client.get(f"{API}/notices/{posted['id']}", headers=ALL)

    assert shown.status_code == 200, shown.text
    assert set(shown.json()) == {
        "title", "organization_name", "contact", "posted_on", "last_day", "lines",
    }  # fmt: skip
    assert shown.json()["lines"] == [
        {
            "number": 1,
            "name": "程望舒",
            "sex": "2",
            "birth_month": "1998-05",
            "present_post": "青禾区水务局",
            "proposed_post": f"{office.branch.name}团支部副书记",
        }
    ]
    assert (elsewhere.status_code, past.status_code) == (404, 404)
    assert len(taken) == 1
    assert (again.json()["state"], again.json()["is_public"]) == ("ended", False)


async def test_objections_are_sealed_read_by_named_staff_and_stop_the_procedure(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    one = await ready(client, office)
    posted = (await post_notice(client, office, one["id"])).json()
    public = f"{API}/public/notices/{posted['address']}/objections/{new_id()}"
    body = {"number": 1, "text": "学历与所填不符。", "contact": "19900012345"}

    sent = await client.put(public, json=body)
    twice = await client.put(public, json=body)
    url = f"{API}/notices/{posted['id']}/objections"
    read = await client.get(url, headers=ALL)
    colleague = await client.get(url, headers=bearer("committee"))
    await session.execute(
        update(Notice).values(
            posted_on=clock.today() - timedelta(days=9), last_day=clock.today() - timedelta(days=1)
        )
    )
    session.expire_all()
    unverified = await advance(client, one, "arranged")
    objection = read.json()[0]
    verify = f"{API}/objections/{objection['id']}/verify"
    finding = {"result": "upheld", "finding": "核查：学历证书编号有误。"}
    stranger = await client.post(
        verify, json=finding, headers=bearer("committee") | {"if-match": '"1"'}
    )
    verified = await client.post(verify, json=finding, headers=ALL | {"if-match": '"1"'})
    upheld = await advance(client, one, "arranged")

    assert (sent.status_code, sent.json()) == (200, twice.json())
    assert "学历" not in sent.text
    assert (objection["text"], objection["contact"], objection["person_name"]) == (
        "学历与所填不符。",
        "19900012345",
        "程望舒",
    )
    assert colleague.json()["type"] == "/problems/objections-sealed"
    assert stranger.json()["type"] == "/problems/objections-sealed"
    assert "1 件异议没有核查" in unverified.json()["detail"]
    assert verified.json()["finding"] == "核查：学历证书编号有误。", verified.text
    assert "核查属实" in upheld.json()["detail"]
    stored = (await session.execute(select(Objection))).scalars().one()
    raw = b"".join(
        part or b"" for part in (stored.text_sealed, stored.contact_sealed, stored.finding_sealed)
    )
    assert "学历".encode() not in raw
    events = (await session.execute(text("select data::text from outbox_event"))).scalars().all()
    assert all("学历" not in event and "程望舒" not in event for event in events)


async def test_a_notice_is_counted_by_the_rule_and_refused_where_the_calendar_ends(
    client: httpx.AsyncClient, office: Office
) -> None:
    one = await ready(client, office)
    other = dict(one)

    refused = await post_notice(client, office, one["id"], posted_on="2026-12-28")
    posted = await post_notice(
        client, office, one["id"], posted_on="2026-11-20", counts_posting_day=True
    )
    twice = await post_notice(client, office, other["id"])
    unknown = await post_notice(client, office, str(new_id()))

    assert refused.json()["type"] == "/problems/calendar-year-unknown"
    assert (posted.json()["last_day"], posted.json()["working_days"]) == ("2026-11-26", 5)
    assert twice.json()["type"] == unknown.json()["type"] == "/problems/notice-procedures"


async def test_the_public_page_takes_no_flood(client: httpx.AsyncClient, office: Office) -> None:
    one = await ready(client, office)
    posted = (await post_notice(client, office, one["id"])).json()
    base = f"{API}/public/notices/{posted['address']}/objections"

    answers = [
        (await client.put(f"{base}/{new_id()}", json={"text": "重复提交"})).status_code
        for _ in range(31)
    ]

    assert answers == [200] * 30 + [409]
