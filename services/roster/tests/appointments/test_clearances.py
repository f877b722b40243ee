"""Clearances, and reports to the Party committee."""

import httpx
from common import clock
from common.testing.tokens import bearer
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import ALL, API, Office, advance, opened


async def test_m70_clearances_have_no_words_expire_and_are_seen_by_few(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    county = bearer("committee", path=office.county.path)
    street = bearer("committee", path=office.branch.path)
    body = {"person_id": str(office.person.id), "body": "discipline", "document_no": "联审1号"}

    wordy = await client.post(f"{API}/clearances", json=body | {"note": "听说……"}, headers=county)
    asked = await client.post(
        f"{API}/clearances", json=body | {"sent_on": "2026-11-01"}, headers=county
    )
    url = f"{API}/clearances/{asked.json()['id']}/answer"
    answer = {"answer": "none", "document_no": "复1号", "answered_on": "2026-11-10"}
    below = await client.post(url, json=answer, headers=street | {"if-match": '"1"'})
    short = await client.post(
        url, json=answer | {"expires_on": "2026-12-01"}, headers=county | {"if-match": '"1"'}
    )
    answered = await client.post(url, json=answer, headers=county | {"if-match": '"1"'})

    async def seen(*roles: str, path: str) -> int:
        found = await client.get(f"{API}/clearances", headers=bearer(*roles, path=path))
        return len(found.json()["items"]) if found.status_code == 200 else found.status_code

    assert wordy.status_code == 422
    assert asked.status_code == 201, asked.text
    assert below.status_code == 404
    assert short.json()["type"] == "/problems/clearance-expiry"
    assert answered.json()["expires_on"] == "2027-11-09", answered.text
    assert await seen("supervisor", path=office.county.path) == 1
    assert await seen("committee", path=office.county.path) == 1
    assert await seen("committee", path=office.branch.path) == 0
    assert await seen("supervisor", path=office.branch.path) == 0
    assert await seen("branch", path=office.county.path) == 403
    assert await seen("system", path="") == 403
    events = (await session.execute(text("select type from outbox_event"))).scalars().all()
    assert not [event for event in events if "clearance" in event]
    exported = await client.get(f"{API}/exports/people", headers=ALL)
    assert "discipline" not in exported.text


async def test_an_answer_that_affects_stops_the_procedure(
    client: httpx.AsyncClient, office: Office
) -> None:
    one = await opened(client, office, "指派")
    await advance(client, one, "reviewed")
    county = bearer("committee", path=office.county.path)
    body = {"procedure_id": one["id"], "body": "petitions", "document_no": "联审2号"}
    asked = await client.post(f"{API}/clearances", json=body, headers=county)

    waiting = await advance(client, one, "consulted")
    await client.post(
        f"{API}/clearances/{asked.json()['id']}/answer",
        json={"answer": "affects", "document_no": "复2号"},
        headers=county | {"if-match": '"1"'},
    )
    stopped = await advance(client, one, "consulted")

    assert "联审还没有答复：信访" in waiting.json()["detail"]
    assert "有影响或暂缓" in stopped.json()["detail"]


async def test_m69_reports_and_advice_to_the_party_committee_have_a_receipt(
    client: httpx.AsyncClient, office: Office
) -> None:
    body = {
        "organization_id": str(office.branch.id),
        "kind": "duty_performance",
        "title": "2026年团干部履职情况通报",
        "content": "全年开展主题活动 12 场。",
        "document_no": "团〔2026〕9号",
        "sent_on": "2026-11-20",
    }
    sent = await client.post(f"{API}/party-reports", json=body, headers=ALL)
    advice = await client.post(
        f"{API}/party-reports",
        json=body | {"kind": "removal_advice", "person_id": str(office.person.id)},
        headers=ALL,
    )
    url = f"{API}/party-reports/{sent.json()['id']}/receipt"
    match = ALL | {"if-match": '"1"'}
    early = await client.post(url, json={"received_on": "2026-11-19"}, headers=match)
    received = await client.post(url, json={"receipt_no": "收12号"}, headers=match)
    again = await client.post(url, json={}, headers=ALL | {"if-match": '"2"'})
    listed = await client.get(
        f"{API}/party-reports", params={"kind": "removal_advice"}, headers=ALL
    )

    assert sent.json()["recipient_name"] == "和平社区党支部", sent.text
    assert advice.json()["person_name"] == "程望舒"
    assert early.json()["type"] == "/problems/answer-before-request"
    assert received.json()["received_on"] == clock.today().isoformat()
    assert again.json()["type"] == "/problems/receipt-recorded"
    assert [item["id"] for item in listed.json()["items"]] == [advice.json()["id"]]
