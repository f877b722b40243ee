"""Programmes, cohorts and enrolment over HTTP."""

from dataclasses import dataclass

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.training.words import TargetGroup
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.training.hours import TrainingHours
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization
from services.roster.tests.training_factories import a_cohort, a_programme

URL = "/api/roster/training"


@dataclass
class County:
    county: Organization
    street: Organization
    other: Organization
    secretary: Person
    deputy: Person
    elsewhere: Person

    @property
    def staff(self) -> dict[str, str]:
        return bearer("committee", path=self.county.path)

    @property
    def street_staff(self) -> dict[str, str]:
        return bearer("committee", path=self.street.path)

    def member(self, person: Person) -> dict[str, str]:
        return bearer("member", path=person.org_path, person_id=person.id)


@pytest.fixture
async def county(session: AsyncSession) -> County:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    other = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    session.add_all([street, other])
    await session.flush()
    people = [a_person(street), a_person(street, name="陆青川"), a_person(other, name="何砚")]
    posts = [
        a_post(street, title="团支部书记"),
        a_post(street, title="团支部副书记"),
        a_post(other, title="团支部书记"),
    ]
    session.add_all([*people, *posts])
    await session.flush()
    session.add_all(
        an_appointment(person, post, state=State.IN_OFFICE)
        for person, post in zip(people, posts, strict=True)
    )
    await session.flush()
    return County(county, street, other, *people)


async def an_open_cohort(
    session: AsyncSession, county: County, *, quota: int = 30, hours: str = "40", **more: object
) -> str:
    group = more.pop("target_group", TargetGroup.SERVING)
    programme = a_programme(county.county, target_group=group)  # type: ignore[arg-type]
    session.add(programme)
    await session.flush()
    cohort = a_cohort(programme, quota=quota, hours=hours, **more)  # type: ignore[arg-type]
    session.add(cohort)
    await session.flush()
    return str(cohort.id)


async def enrol(
    client: httpx.AsyncClient, cohort_id: str, people: list[Person], headers: dict[str, str]
) -> httpx.Response:
    body = {"person_ids": [str(person.id) for person in people]}
    return await client.post(f"{URL}/cohorts/{cohort_id}/enrolments", json=body, headers=headers)


async def test_m47_the_plan_of_a_year_counts_whom_it_reached(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    made = await client.post(
        f"{URL}/programmes",
        json={
            "organization_id": str(county.county.id),
            "name": "基层团组织书记轮训",
            "kind": "concentrated",
            "plan_year": 2026,
            "target_group": "secretaries",
            "planned_heads": 2,
            "basis": "2026年全区干部培训计划",
        },
        headers=county.staff,
    )
    assert made.status_code == 201, made.text
    body = {
        "programme_id": made.json()["id"],
        "name": "第一期",
        "starts_on": "2026-05-06",
        "ends_on": "2026-06-04",
        "hours": 40,
        "quota": 30,
    }
    cohort = (await client.post(f"{URL}/cohorts", json=body, headers=county.staff)).json()
    assert (cohort["enrol_by"], cohort["state"], cohort["left"]) == ("2026-05-05", "planned", 30)
    opened = await client.post(
        f"{URL}/cohorts/{cohort['id']}/move",
        json={"state": "open"},
        headers=county.staff | {"if-match": '"1"'},
    )
    assert opened.status_code == 200, opened.text
    done = await enrol(client, cohort["id"], [county.secretary, county.deputy], county.street_staff)
    assert done.json()["enrolled"] == 1
    assert done.json()["refused"] == [str(county.deputy.id)]
    finished = await client.post(
        f"{URL}/cohorts/{cohort['id']}/finish",
        json={},
        headers=county.staff | {"if-match": opened.headers["etag"]},
    )
    assert finished.json()["state"] == "finished"

    plan = await client.get(
        f"{URL}/plan",
        params={"organization_id": str(county.county.id), "plan_year": 2026},
        headers=county.staff,
    )

    lines = {line["target_group"]: line for line in plan.json()["lines"]}
    assert lines["secretaries"] == {
        "target_group": "secretaries",
        "people": 2,
        "programmes": 1,
        "planned_heads": 2,
        "trained": 1,
    }
    assert lines["serving"]["people"] == 3


async def test_m46_places_are_few_and_the_rest_wait(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    cohort_id = await an_open_cohort(session, county, quota=1)

    done = await enrol(client, cohort_id, [county.secretary, county.deputy], county.staff)
    assert (done.json()["enrolled"], done.json()["waiting"]) == (1, 1)
    again = await enrol(client, cohort_id, [county.secretary], county.staff)
    assert again.json()["existing"] == 1

    listed = await client.get(
        f"{URL}/enrolments", params={"cohort_id": cohort_id}, headers=county.staff
    )
    first = next(one for one in listed.json()["items"] if one["state"] == "enrolled")
    gone = await client.post(
        f"{URL}/enrolments/{first['id']}/withdraw",
        headers=county.member(county.secretary) | {"if-match": '"1"'},
    )
    assert gone.json()["state"] == "withdrawn", gone.text

    listed = await client.get(
        f"{URL}/enrolments", params={"cohort_id": cohort_id}, headers=county.staff
    )
    states = {one["person_id"]: one["state"] for one in listed.json()["items"]}
    assert states[str(county.deputy.id)] == "enrolled"
    # Coming back is the same enrolment again, now at the end of the queue.
    back = await enrol(client, cohort_id, [county.secretary], county.staff)
    assert back.json()["waiting"] == 1


async def test_m46_a_member_enrols_by_phone_and_sees_it(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    cohort_id = await an_open_cohort(session, county)
    headers = county.member(county.deputy)

    joined = await client.post(f"{URL}/cohorts/{cohort_id}/join", headers=headers)
    assert joined.json()["enrolled"] == 1, joined.text

    listed = await client.get(f"{URL}/cohorts", headers=headers)
    own = next(one for one in listed.json()["items"] if one["id"] == cohort_id)
    assert own["own_state"] == "enrolled"


@pytest.mark.parametrize(
    ("facts", "slug"),
    [
        ({"target_group": TargetGroup.SECRETARIES, "only_target_group": True},
         "training-not-in-target-group"),
        ({"state": "planned"}, "training-enrolment-closed"),
    ],
)  # fmt: skip
async def test_who_may_not_enrol_is_told_why(
    client: httpx.AsyncClient, session: AsyncSession, county: County, facts: dict[str, object],
    slug: str,
) -> None:  # fmt: skip
    cohort_id = await an_open_cohort(session, county, **facts)  # type: ignore[arg-type]

    refused = await client.post(
        f"{URL}/cohorts/{cohort_id}/join", headers=county.member(county.deputy)
    )

    assert refused.status_code == 409
    assert refused.json()["type"] == f"/problems/{slug}"


async def test_a_street_enrols_only_its_own(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    cohort_id = await an_open_cohort(session, county)
    await enrol(client, cohort_id, [county.elsewhere], county.staff)

    refused = await enrol(client, cohort_id, [county.elsewhere], county.street_staff)
    assert refused.status_code == 404
    listed = await client.get(
        f"{URL}/enrolments", params={"cohort_id": cohort_id}, headers=county.street_staff
    )
    assert listed.json()["items"] == []


async def test_hours_follow_the_sessions_a_person_was_at(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    cohort_id = await an_open_cohort(session, county, hours="40")
    people = [county.secretary, county.deputy, county.elsewhere]
    await enrol(client, cohort_id, people, county.staff)
    listed = await client.get(
        f"{URL}/enrolments", params={"cohort_id": cohort_id}, headers=county.staff
    )
    enrolments = {one["person_id"]: one["id"] for one in listed.json()["items"]}
    for title, hours, there in (("开班", 3, people[:2]), ("现场教学", 2.5, people[:1])):
        held = await client.post(
            f"{URL}/cohorts/{cohort_id}/sessions",
            json={"held_on": "2026-05-06", "title": title, "hours": hours},
            headers=county.staff,
        )
        assert held.status_code == 201, held.text
        body = {"enrolment_ids": [enrolments[str(person.id)] for person in there]}
        noted = await client.put(
            f"{URL}/sessions/{held.json()['id']}/attendance",
            json=body,
            headers=county.staff | {"if-match": '"1"'},
        )
        assert noted.status_code == 200, noted.text

    results = [{"enrolment_id": enrolments[str(county.secretary.id)], "result": "excellent"}]
    finished = await client.post(
        f"{URL}/cohorts/{cohort_id}/finish",
        json={"results": results},
        headers=county.staff | {"if-match": '"1"'},
    )
    assert finished.status_code == 200, finished.text

    entries = (await session.scalars(select(TrainingHours))).all()
    assert {one.person_id: float(one.hours) for one in entries} == {
        county.secretary.id: 5.5,
        county.deputy.id: 3.0,
    }
    listed = await client.get(
        f"{URL}/enrolments", params={"cohort_id": cohort_id}, headers=county.staff
    )
    found = {one["person_id"]: (one["state"], one["result"]) for one in listed.json()["items"]}
    assert found[str(county.secretary.id)] == ("attended", "excellent")
    assert found[str(county.elsewhere.id)] == ("absent", None)


async def test_a_larger_quota_lets_those_who_wait_move_up(
    client: httpx.AsyncClient, session: AsyncSession, county: County
) -> None:
    cohort_id = await an_open_cohort(session, county, quota=1)
    await enrol(client, cohort_id, [county.secretary, county.deputy], county.staff)
    path = f"{URL}/cohorts/{cohort_id}"

    wider = await client.patch(path, json={"quota": 2}, headers=county.staff | {"if-match": '"1"'})
    assert (wider.json()["taken"], wider.json()["waiting"]) == (2, 0)
    tighter = await client.patch(
        path, json={"quota": 1}, headers=county.staff | {"if-match": wider.headers["etag"]}
    )
    assert tighter.json()["type"] == "/problems/training-quota-below-taken"
    stale = await client.patch(path, json={"quota": 9}, headers=county.staff | {"if-match": '"1"'})
    assert stale.status_code == 412
