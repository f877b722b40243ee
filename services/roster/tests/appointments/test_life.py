"""What happens during an appointment and after it, over HTTP."""

from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_organization

URL = "/api/roster/appointments"
ALL = bearer("committee")


class Seat:
    branch: Organization
    person: Person
    post: Post


@pytest.fixture
async def seat(session: AsyncSession) -> Seat:
    seat = Seat()
    seat.branch = an_organization()
    session.add(seat.branch)
    await session.flush()
    seat.person = a_person(seat.branch)
    seat.post = a_post(seat.branch, title="团支部书记")
    session.add_all([seat.person, seat.post])
    await session.flush()
    return seat


async def arranged(client: httpx.AsyncClient, seat: Seat, **facts: object) -> dict[str, Any]:
    body = {"person_id": str(seat.person.id), "post_id": str(seat.post.id)}
    made = await client.post(URL, json=body | {"starts_on": "2026-01-01"} | facts, headers=ALL)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def go(
    client: httpx.AsyncClient, one: dict[str, Any], step: str, body: object = None
) -> httpx.Response:
    now = (await client.get(f"{URL}/{one['id']}", headers=ALL)).json()
    headers = ALL | {"if-match": f'"{now["version"]}"'}
    return await client.post(f"{URL}/{one['id']}/{step}", json=body, headers=headers)


async def test_leave_is_approved_and_ends(client: httpx.AsyncClient, seat: Seat) -> None:
    one = await arranged(client, seat)
    early = await go(client, one, "absences", {"kind": "on_leave"})
    await go(client, one, "confirm")

    away = await go(
        client, one, "absences",
        {"kind": "on_leave", "ends_on": "2027-01-31", "document_no": "青团〔2026〕3号"},
    )  # fmt: skip
    twice = await go(client, one, "absences", {"kind": "seconded"})
    on_leave = await client.get(URL, params={"standing": "on_leave"}, headers=ALL)
    back = await go(client, one, "return")
    present = await client.get(
        URL, params={"standing": "present", "post_id": str(seat.post.id)}, headers=ALL
    )

    assert early.json()["detail"] == "此人还未到任，请先确认到任。"
    assert (away.status_code, away.json()["standing"]) == (201, "on_leave"), away.text
    assert "正在请假" in twice.json()["detail"]
    assert [found["id"] for found in on_leave.json()["items"]] == [one["id"]]
    assert back.json().get("standing") == "present", back.text
    assert [found["id"] for found in present.json()["items"]] == [one["id"]]
    steps = (await client.get(f"{URL}/{one['id']}/timeline", headers=ALL)).json()
    assert [step["step"] for step in steps] == ["arrange", "confirm", "take_leave", "return"]
    assert steps[2]["document_no"] == "青团〔2026〕3号"


async def test_absences_do_not_overlap_and_end_with_the_office(
    client: httpx.AsyncClient, seat: Seat
) -> None:
    one = await arranged(client, seat)
    await go(client, one, "confirm", {"confirmed_on": "2026-01-01"})

    async def away(since: str, until: str | None) -> httpx.Response:
        body = {"kind": "on_leave", "starts_on": since, "ends_on": until}
        return await go(client, one, "absences", body)

    first = await away("2026-03-01", "2026-03-10")
    over = await away("2026-02-20", "2026-03-01")
    before = await away("2025-12-01", "2025-12-02")
    later = await away("2026-06-01", None)
    await go(client, one, "end", {"reason": "调动", "ended_on": "2026-06-15"})
    listed = (await client.get(f"{URL}/{one['id']}/absences", headers=ALL)).json()

    assert (first.status_code, later.status_code) == (201, 201)
    assert over.json()["type"] == before.json()["type"] == "/problems/absence-refused"
    assert [(a["starts_on"], a["ends_on"]) for a in listed] == [
        ("2026-03-01", "2026-03-10"),
        ("2026-06-01", "2026-06-15"),
    ]


async def test_m84_a_term_is_a_year_extended_within_the_rule_and_renewed(
    client: httpx.AsyncClient, seat: Seat
) -> None:
    one = await arranged(client, seat)
    await go(client, one, "confirm")

    longer = await go(client, one, "extend", {"ends_on": "2027-03-31", "reason": "换届推迟"})
    too_long = await go(client, one, "extend", {"ends_on": "2027-07-01", "reason": "再推迟"})
    soon = await client.get(URL, params={"ends_within": "6"}, headers=ALL)
    renewed = await go(client, one, "renew", {"document_no": "青团任〔2027〕1号"})
    far = await client.get(URL, params={"ends_within": "6"}, headers=ALL)

    assert one["ends_on"] == "2026-12-31"
    assert longer.json()["ends_on"] == "2027-03-31"
    assert longer.json()["agreed_ends_on"] == "2026-12-31"
    assert too_long.json()["type"] == "/problems/extension-refused"
    assert [found["id"] for found in soon.json()["items"]] == [one["id"]]
    assert soon.json()["items"][0]["alarm"] == "six_months"
    assert (renewed.json()["ends_on"], renewed.json()["agreed_ends_on"]) == ("2028-03-31", None)
    assert far.json()["items"] == []


async def test_m86_a_secretary_hands_over_nine_things_before_the_file_is_closed(
    client: httpx.AsyncClient, seat: Seat, session: AsyncSession
) -> None:
    successor = a_person(seat.branch, name="程望舒")
    session.add(successor)
    await session.flush()
    one = await arranged(client, seat)
    await go(client, one, "confirm")
    ended = await go(
        client, one, "end", {"reason": "任期届满", "kind": "expired", "document_no": "1号"}
    )
    waiting = await client.get(URL, params={"handover": "open"}, headers=ALL)
    closed_early = await go(client, one, "archive", {"appraisal": "称职"})
    url = f"{URL}/{one['id']}/handover"
    found = await client.get(url, headers=ALL)
    match = ALL | {"if-match": found.headers["etag"]}
    unsigned = await client.post(f"{url}/sign", headers=match)
    lines = [{"item": line["item"], "state": "handed"} for line in found.json()["lines"]]
    lines[2] = {"item": "seal", "state": "none"}
    unexplained = await client.patch(url, json={"items": lines}, headers=match)
    lines[2]["note"] = "支部没有公章"
    ticked = await client.patch(
        url, json={"items": lines, "receiver_id": str(successor.id)}, headers=match
    )
    signed = await client.post(f"{url}/sign", headers=ALL | {"if-match": ticked.headers["etag"]})
    after = await client.patch(
        url, json={"items": []}, headers=ALL | {"if-match": signed.headers["etag"]}
    )
    archived = await go(client, one, "archive", {"appraisal": "履职尽责，群众认可。"})

    assert (ended.json()["ending"], ended.json()["handover"]) == ("expired", "open")
    assert [item["id"] for item in waiting.json()["items"]] == [one["id"]]
    assert "交接还没有完成" in closed_early.json()["detail"]
    assert len(found.json()["lines"]) == 9
    assert "公章" in unsigned.json()["detail"]
    assert unexplained.status_code == 422
    assert ticked.json()["receiver_name"] == "程望舒", ticked.text
    assert signed.json()["signed_on"] == clock.today().isoformat()
    assert after.json()["type"] == "/problems/step-refused"
    assert archived.json()["archived_on"] == clock.today().isoformat()
    again = await go(client, one, "archive", {"appraisal": "再写一次"})
    assert "已经归档" in again.json()["detail"]


async def test_a_deputy_has_nothing_to_hand_over(
    client: httpx.AsyncClient, seat: Seat, session: AsyncSession
) -> None:
    seat.post.title = "团支部副书记"
    await session.flush()
    one = await arranged(client, seat)
    await go(client, one, "confirm")

    ended = await go(client, one, "end", {"reason": "调动", "kind": "transferred"})
    missing = await client.get(f"{URL}/{one['id']}/handover", headers=ALL)

    assert ended.json()["handover"] == "none"
    assert missing.json()["type"] == "/problems/handover-not-found"


async def test_m78_the_treatment_of_a_committee_member_has_source_and_document(
    client: httpx.AsyncClient, seat: Seat
) -> None:
    one = await arranged(client, seat)
    url = f"{URL}/{one['id']}/treatments"

    async def pay(since: str, kind: str = "committee_member") -> httpx.Response:
        body = {
            "kind": kind,
            "starts_on": since,
            "source": "村级组织运转经费",
            "document_no": "苏木党发〔2026〕5号",
        }
        return await client.post(url, json=body, headers=ALL)

    first = await pay("2026-01-01")
    second = await pay("2026-07-01", "subsidy")
    before = await pay("2026-05-01", "none")
    listed = (await client.get(url, headers=ALL)).json()
    shown = (await client.get(f"{URL}/{one['id']}", headers=ALL)).json()

    assert (first.status_code, second.status_code) == (201, 201), first.text
    assert before.json()["type"] == "/problems/treatment-overlaps"
    assert [(t["kind"], t["ends_on"]) for t in listed] == [
        ("committee_member", "2026-06-30"),
        ("subsidy", None),
    ]
    assert shown["treatment"] == "subsidy"


async def test_nobody_takes_a_seat_that_is_still_held(
    client: httpx.AsyncClient, seat: Seat, session: AsyncSession
) -> None:
    one = await arranged(client, seat, ends_on="2026-06-30")
    seat.person = a_person(seat.branch, name="程望舒")
    session.add(seat.person)
    await session.flush()
    next_one = await arranged(client, seat, starts_on="2026-07-01")
    first = await go(client, one, "confirm")

    full = await go(client, next_one, "confirm")
    await go(client, one, "end", {"reason": "期满"})
    then = await go(client, next_one, "confirm")

    assert (first.json()["seat_no"], first.json()["is_over_capacity"]) == (1, False)
    assert full.json()["type"] == "/problems/post-full"
    assert then.json()["seat_no"] == 1
