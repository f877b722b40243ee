"""Procedures over HTTP: from the proposal to the appointment, with what is asked on the way."""

from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import bearer
from roster.appointments.notices.queries import take_down
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.notice import Notice, Objection
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster"
STAFF_ID = new_id()
ALL = bearer("committee", subject=STAFF_ID)


class Office:
    county: Organization
    party: Organization
    branch: Organization
    person: Person
    post: Post


@pytest.fixture
async def office(session: AsyncSession) -> Office:
    made = Office()
    made.county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(made.county)
    await session.flush()
    made.party = an_organization(
        parent=made.county, kind=Kind.PARTY_BRANCH, level=Level.VILLAGE, name="和平社区党支部"
    )
    session.add(made.party)
    await session.flush()
    made.branch = an_organization(parent=made.county)
    made.branch.party_org_id = made.party.id
    session.add(made.branch)
    await session.flush()
    made.person = a_person(made.branch, name="程望舒")
    made.post = a_post(made.branch)
    session.add_all([made.person, made.post])
    await session.flush()
    return made


async def opened(
    client: httpx.AsyncClient, office: Office, basis: str = "增选", **facts: object
) -> dict[str, Any]:
    body = {"person_id": str(office.person.id), "post_id": str(office.post.id), "basis": basis}
    made = await client.post(f"{API}/procedures", json=body | facts, headers=ALL)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def call(
    client: httpx.AsyncClient, one: dict[str, Any], verb: str, body: object
) -> httpx.Response:
    now = await client.get(f"{API}/procedures/{one['id']}", headers=ALL)
    headers = ALL | {"if-match": now.headers["etag"]}
    return await client.post(f"{API}/procedures/{one['id']}/{verb}", json=body, headers=headers)


async def advance(
    client: httpx.AsyncClient, one: dict[str, Any], stage: str, **more: object
) -> httpx.Response:
    return await call(client, one, "advance", {"stage": stage} | more)


async def post_notice(
    client: httpx.AsyncClient, office: Office, *ids: str, **facts: object
) -> httpx.Response:
    body = {
        "organization_id": str(office.county.id),
        "title": "拟任团干部公示",
        "contact": "团县委组织部 0531-00000000",
        "procedure_ids": list(ids),
    }
    return await client.post(f"{API}/notices", json=body | facts, headers=ALL)


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
    assert "2 份征求意见没有答复" in waiting.json()["detail"]
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


# --- notices ---------------------------------------------------------------------------------


async def ready(client: httpx.AsyncClient, office: Office) -> dict[str, Any]:
    one = await opened(client, office, "指派")
    for stage in ("reviewed", "decided"):
        await advance(client, one, stage)
    return one


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


# --- clearances and reports ------------------------------------------------------------------


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
    one = await opened(client, office)
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

    assert "1 份联审没有答复" in waiting.json()["detail"]
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


# --- alternates, certificates, vacancy requests ----------------------------------------------


async def test_the_next_in_line_is_proposed_when_somebody_declines(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    line = [a_person(office.branch, name=name) for name in ("甲一", "乙二")]
    session.add_all(line)
    await session.flush()
    first = an_appointment(office.person, office.post)
    session.add(first)
    await session.flush()
    for person in line:
        body = {"post_id": str(office.post.id), "person_id": str(person.id)}
        made = await client.post(f"{API}/alternates", json=body, headers=ALL)
        assert made.status_code == 201, made.text
    twice = await client.post(f"{API}/alternates", json=body, headers=ALL)

    async def states() -> dict[str, str]:
        found = await client.get(f"{API}/alternates", headers=ALL)
        return {item["person_name"]: item["state"] for item in found.json()["items"]}

    async def turn(name: str, verb: str, body: object) -> httpx.Response:
        found = (await client.get(f"{API}/alternates", headers=ALL)).json()["items"]
        one = next(item for item in found if item["person_name"] == name)
        headers = ALL | {"if-match": f'"{one["version"]}"'}
        return await client.post(f"{API}/alternates/{one['id']}/{verb}", json=body, headers=headers)

    early = await turn("甲一", "accept", None)
    await client.post(
        f"{API}/appointments/{first.id}/decline",
        json={"reason": "另有安排"},
        headers=ALL | {"if-match": '"1"'},
    )
    proposed = await states()
    await turn("甲一", "skip", {"note": "已在外地就业"})
    passed = await states()
    accepted = await turn("乙二", "accept", {"basis": "增选"})

    assert twice.json()["type"] == "/problems/alternate-listed"
    assert early.json()["type"] == "/problems/alternate-not-proposed"
    assert proposed == {"甲一": "proposed", "乙二": "waiting"}
    assert passed == {"甲一": "skipped", "乙二": "proposed"}
    assert (accepted.json()["state"], accepted.json()["replaces_name"]) == ("accepted", "程望舒")
    assert accepted.json()["appointment_id"] is not None


async def test_a_certificate_is_numbered_checked_without_a_person_and_revoked(
    client: httpx.AsyncClient, office: Office, session: AsyncSession
) -> None:
    served = an_appointment(office.person, office.post, starts_on=date(2026, 3, 1))
    session.add(served)
    await session.flush()
    url = f"{API}/appointments/{served.id}/certificates"
    early = await client.post(url, json={}, headers=ALL)
    await client.post(f"{API}/appointments/{served.id}/confirm", headers=ALL | {"if-match": '"1"'})

    made = (await client.post(url, json={}, headers=ALL)).json()
    second = (await client.post(url, json={"kind": "practice"}, headers=ALL)).json()
    check = f"{API}/public/certificates/{made['number']}"
    good = await client.get(check, params={"code": made["check_code"].lower()})
    wrong = await client.get(check, params={"code": "A" * 10})
    paper = await client.get(f"{API}/certificates/{made['id']}/document", headers=ALL)
    mine = await client.get(
        f"{API}/certificates", headers=bearer("member", path="9/", person_id=office.person.id)
    )
    revoked = await client.post(
        f"{API}/certificates/{made['id']}/revoke",
        json={"reason": "日期有误"},
        headers=ALL | {"if-match": '"1"'},
    )
    void = await client.get(check, params={"code": made["check_code"]})

    assert early.json()["type"] == "/problems/certificate-too-early"
    year = clock.today().year
    assert [made["number"], second["number"]] == [f"QQ{year}-000001", f"QQ{year}-000002"]
    assert good.json() == {
        "number": made["number"],
        "kind": "service",
        "is_valid": True,
        "starts_on": "2026-03-01",
        "ends_on": None,
        "hours": None,
        "organization_kind": "branch",
        "organization_level": "village",
        "issued_on": clock.today().isoformat(),
        "revoked_on": None,
    }
    assert office.person.name not in good.text
    assert wrong.status_code == 404
    assert paper.content[:2] == b"PK"
    assert len(mine.json()["items"]) == 2
    assert revoked.json()["revoked_reason"] == "日期有误"
    assert void.json()["is_valid"] is False


async def test_a_vacancy_is_reported_authorised_and_published_as_a_post(
    client: httpx.AsyncClient, office: Office
) -> None:
    branch = bearer("branch", path=office.branch.path)
    body = {
        "organization_id": str(office.branch.id),
        "title": "团支部宣传委员",
        "form": "兼职",
        "seats_wanted": 3,
        "reason": "换届后空缺",
    }
    asked = await client.post(f"{API}/post-requests", json=body, headers=branch)
    url = f"{API}/post-requests/{asked.json()['id']}"

    async def step(verb: str, version: int, body: object) -> httpx.Response:
        headers = ALL | {"if-match": f'"{version}"'}
        return await client.post(f"{url}/{verb}", json=body, headers=headers)

    own = await client.post(f"{url}/approve", json={}, headers=branch | {"if-match": '"1"'})
    early = await step("publish", 1, {})
    approved = await step("approve", 1, {"seats": 2, "document_no": "职数1号"})
    published = await step("publish", approved.json()["version"], {})
    late = await step("refuse", published.json()["version"], {"reason": "不需要"})
    post = await client.get(f"{API}/posts/{published.json()['post_id']}", headers=ALL)

    assert own.status_code == 403
    assert "还没有核定职数" in early.json()["detail"]
    assert approved.json()["seats_approved"] == 2
    assert "已经发布" in late.json()["detail"]
    assert (post.json()["title"], post.json()["capacity"], post.json()["vacant"]) == (
        "团支部宣传委员",
        2,
        2,
    )
