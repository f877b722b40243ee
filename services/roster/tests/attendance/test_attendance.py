"""报到 without an appointment, and the log of theory and practice."""

import httpx
import pytest
from common.testing.tokens import bearer
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster"
ALL = bearer("committee")


class Town:
    root: Organization
    home: Organization
    elsewhere: Organization
    office: Organization
    person: Person


@pytest.fixture
async def town(session: AsyncSession) -> Town:
    """Somebody who works in one town and lives in another."""
    town = Town()
    town.root = an_organization(division_code="370199000000")
    session.add(town.root)
    await session.flush()
    town.home = an_organization(parent=town.root, division_code="370199001003")
    town.elsewhere = an_organization(parent=town.root, division_code="370199002003")
    town.office = an_organization(parent=town.root, division_code="370199003000")
    session.add_all([town.home, town.elsewhere, town.office])
    await session.flush()
    town.person = a_person(town.office, residence_division_code="370199001003")
    session.add(town.person)
    await session.flush()
    return town


async def report(
    client: httpx.AsyncClient, town: Town, where: Organization, purpose: str, **more: object
) -> httpx.Response:
    body = {"organization_id": str(where.id), "purpose": purpose, **more}
    headers = more.pop("headers", ALL)
    body.pop("headers", None)
    return await client.post(f"{API}/report-ins", json=body, headers=headers)  # type: ignore[arg-type]


async def test_m36_people_report_to_the_community_they_live_in(
    client: httpx.AsyncClient, town: Town
) -> None:
    who = {"person_id": str(town.person.id)}

    made = await report(client, town, town.home, "residence", **who)
    again = await report(client, town, town.home, "residence", **who)
    away = await report(client, town, town.elsewhere, "residence", **who)
    params = {"organization_id": str(town.root.id), "purpose": "residence"}
    summary = (await client.get(f"{API}/report-ins/summary", params=params, headers=ALL)).json()

    assert made.status_code == 201, made.text
    assert again.json() == made.json()
    assert away.json()["type"] == "/problems/report-elsewhere"
    assert summary == {
        "people": 1,
        "by_purpose": [{"purpose": "residence", "reports": 1, "people": 1}],
    }


async def test_m37_a_student_at_home_for_the_holidays_reports_by_themself(
    client: httpx.AsyncClient, town: Town
) -> None:
    me = bearer("member", path=town.office.path, person_id=town.person.id)

    places = await client.get(f"{API}/report-ins/places", headers=me)
    made = await report(client, town, town.home, "winter_holiday", headers=me, method="online")
    away = await report(client, town, town.elsewhere, "weekend", headers=me)
    mine = await client.get(f"{API}/report-ins", headers=me)
    received = bearer("branch", path=town.home.path)
    seen = await client.get(f"{API}/report-ins", headers=received)

    assert [one["id"] for one in places.json()] == [str(town.home.id)]
    assert (made.status_code, made.json()["received_by"]) == (201, None)
    assert away.json()["type"] == "/problems/report-place-not-found"
    assert [one["id"] for one in mine.json()["items"]] == [made.json()["id"]]
    assert [one["person_name"] for one in seen.json()["items"]] == [town.person.name]
    future = await report(client, town, town.home, "weekend", headers=me, reported_on="2199-01-01")
    assert future.json()["type"] == "/problems/log-in-future"


async def test_m38_theory_and_practice_are_logged_with_hours_and_no_position(
    client: httpx.AsyncClient, town: Town, session: AsyncSession
) -> None:
    post = a_post(town.home)
    stranger = a_person(town.home)
    session.add_all([post, stranger])
    await session.flush()
    mine, theirs = an_appointment(town.person, post), an_appointment(stranger, post)
    session.add_all([mine, theirs])
    await session.flush()
    me = bearer("member", path=town.office.path, person_id=town.person.id)

    async def log(**facts: object) -> httpx.Response:
        body = {"kind": "theory", "hours": 1.5, "content": "学习团章", "done_on": "2026-11-20"}
        return await client.post(f"{API}/duty-logs", json=body | facts, headers=me)

    first = await log()
    second = await log(
        kind="practice", hours=3, appointment_id=str(mine.id), place="和平社区党群服务中心"
    )
    foreign = await log(appointment_id=str(theirs.id))
    too_long = await log(hours=25)
    position = await log(latitude=36.6)
    sums = await client.get(f"{API}/duty-logs/summary", headers=me)
    branch = bearer("branch", path=town.home.path)
    seen = await client.get(f"{API}/duty-logs", headers=branch)

    assert (first.status_code, second.status_code) == (201, 201), first.text
    assert foreign.json()["type"] == "/problems/log-appointment-not-found"
    assert (too_long.status_code, position.status_code) == (422, 422)
    assert sums.json() == {"people": 1, "theory_hours": 1.5, "practice_hours": 3.0, "logs": 2}
    # The branch where the person serves sees what was logged for the appointment.
    assert [one["kind"] for one in seen.json()["items"]] == ["practice"]
