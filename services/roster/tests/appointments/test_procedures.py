"""Procedures over HTTP: from the proposal to the appointment, with what is asked on the way."""

from typing import Any

import httpx
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import (
    ALL,
    API,
    STAFF_ID,
    Office,
    advance,
    call,
    opened,
    post_notice,
)


async def test_m15_a_co_opted_deputy_is_studied_assisted_announced_and_arranged(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    one = await opened(client, office, document_no="荐〔2026〕1号")
    skipped = await advance(client, one, "decided")
    await advance(client, one, "reviewed", note="年龄、面貌符合")
    study = await client.post(
        f"{API}/procedures/{one['id']}/opinions",
        json={"kind": "party_study", "document_no": "函1号", "sent_on": "2026-11-02"},
        headers=ALL,
    )
    assist = await client.post(
        f"{API}/procedures/{one['id']}/opinions",
        json={"kind": "league_assist", "document_no": "函2号", "sent_on": "2026-11-02"},
        headers=ALL,
    )
    waiting = await advance(client, one, "consulted")
    for letter in (study, assist):
        url = f"{API}/opinions/{letter.json()['id']}/answer"
        answer = await client.post(
            url, json={"answer": "agree", "document_no": "复1号"}, headers=ALL | {"if-match": '"1"'}
        )
        assert answer.status_code == 200, answer.text
    await advance(client, one, "consulted")
    await advance(client, one, "decided", document_no="会议纪要〔2026〕3号")
    unannounced = await advance(client, one, "announced")
    posted = await post_notice(client, office, one["id"], posted_on="2026-11-02")
    approved = await advance(client, one, "approved", document_no="批复1号")
    arranged = await advance(client, one, "arranged", starts_on="2026-12-01")
    steps = (await client.get(f"{API}/procedures/{one['id']}/steps", headers=ALL)).json()

    assert "资格初审" in skipped.json()["detail"]
    assert (study.json()["due_on"], assist.json()["due_on"]) == ("2026-12-02", "2026-11-17")
    assert study.json()["asked_organization_name"] == "和平社区党支部"
    assert assist.json()["asked_organization_id"] == str(office.county.id)
    assert "征求意见还没有答复：上级团委协管、同级党委研究" in waiting.json()["detail"]
    assert "先发布" in unannounced.json()["detail"]
    assert posted.status_code == 201, posted.text
    assert approved.status_code == 200, approved.text
    assert arranged.json()["outcome"] == "arranged", arranged.text
    appointment = await client.get(
        f"{API}/appointments/{arranged.json()['appointment_id']}", headers=ALL
    )
    shown = appointment.json()
    assert (shown["state"], shown["basis"], shown["starts_on"]) == (
        "arranged",
        "co_opted",
        "2026-12-01",
    )
    assert [step["step"] for step in steps] == [
        "nominated", "reviewed", "consulted", "decided", "announced", "approved", "arranged",
    ]  # fmt: skip
    assert {step["taken_by"] for step in steps} == {str(STAFF_ID)}


async def test_a_refusing_answer_names_its_reason_and_stops_the_procedure(
    client: httpx.AsyncClient, office: Office
) -> None:
    one = await opened(client, office)
    await advance(client, one, "reviewed")
    letter = await client.post(
        f"{API}/procedures/{one['id']}/opinions",
        json={"kind": "party_study", "document_no": "函1号", "sent_on": "2026-11-02"},
        headers=ALL,
    )
    url, match = f"{API}/opinions/{letter.json()['id']}/answer", ALL | {"if-match": '"1"'}
    body = {"answer": "disagree", "document_no": "复1号"}

    silent = await client.post(url, json=body, headers=match)
    early = await client.post(
        url, json=body | {"reason": "age", "answered_on": "2026-11-01"}, headers=match
    )
    said = await client.post(url, json=body | {"reason": "age"}, headers=match)
    again = await client.post(url, json=body | {"reason": "age"}, headers=ALL | {"if-match": '"2"'})
    stopped = await advance(client, one, "consulted")
    rejected = await call(client, one, "move", {"step": "reject", "note": "党委不同意"})
    after = await advance(client, one, "consulted")

    assert silent.json()["type"] == "/problems/answer-reason-missing"
    assert early.json()["type"] == "/problems/answer-before-request"
    assert (said.json()["answer"], said.json()["reason"]) == ("disagree", "age")
    assert again.json()["type"] == "/problems/answered-already"
    assert "不同意或暂缓" in stopped.json()["detail"]
    assert rejected.json()["outcome"] == "rejected"
    assert "没有通过" in after.json()["detail"]


async def test_procedures_are_held_returned_and_withdrawn(
    client: httpx.AsyncClient, office: Office
) -> None:
    one = await opened(client, office, "指派")
    twice = await client.post(
        f"{API}/procedures",
        json={"person_id": str(office.person.id), "post_id": str(office.post.id)},
        headers=ALL,
    )

    async def moved(step: str) -> dict[str, Any]:
        found: dict[str, Any] = (
            await call(client, one, "move", {"step": step, "note": "x"})
        ).json()
        return found

    assert twice.json()["type"] == "/problems/procedure-open"
    assert (await moved("hold"))["pause"] == "held"
    assert "暂缓" in (await advance(client, one, "reviewed")).json()["detail"]
    assert (await moved("resume"))["pause"] == "none"
    await advance(client, one, "reviewed")
    assert (await moved("return"))["pause"] == "returned"
    again = await moved("resubmit")
    assert (again["pause"], again["stage"]) == ("none", "nominated")
    assert (await moved("withdraw"))["outcome"] == "withdrawn"
    listed = await client.get(f"{API}/procedures", params={"outcome": "withdrawn"}, headers=ALL)
    assert [item["id"] for item in listed.json()["items"]] == [one["id"]]


async def test_the_stages_asked_for_are_those_of_the_rule(
    client: httpx.AsyncClient, office: Office
) -> None:
    rule = {
        "organization_id": str(office.county.id),
        "content": {"subject": "procedure", "basis": "elected", "stages": ["decided"]},
    }
    await client.post(f"{API}/service-rules", json=rule, headers=ALL)

    one = await opened(client, office, "选举")

    assert one["required"] == ["nominated", "reviewed", "decided", "arranged"]
    assert one["next_stages"] == ["reviewed"]
