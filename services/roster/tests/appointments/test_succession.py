"""Alternates, certificates and vacancy requests."""

from datetime import date

import httpx
from common import clock
from common.testing.tokens import bearer
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.appointments.office import ALL, API, Office
from services.roster.tests.factories import a_person, an_appointment


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
