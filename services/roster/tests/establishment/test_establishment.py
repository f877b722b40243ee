"""编制, 职数, 在编 and 实有 over HTTP, and offices staffed by a template."""

from datetime import date

import httpx
import pytest
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level, PostForm
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster"
ALL = bearer("committee")
SIX_THREE_TWO_ONE = [
    {"title": "专职团干部", "form": "专职", "count": 6},
    {"title": "副书记", "form": "挂职", "count": 2},
    {"title": "副书记", "form": "兼职", "count": 1},
    {"title": "顶岗锻炼人员", "form": "顶岗锻炼", "count": 2},
    {"title": "少工委专职干部", "form": "专职", "count": 1},
]


@pytest.fixture
async def office(session: AsyncSession) -> Organization:
    office = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(office)
    await session.flush()
    return office


def someone(office: Organization, name: str, identity: str | None) -> Person:
    person = a_person(office, name=name)
    person.employment_identity = identity
    return person


async def test_m20_the_rate_is_full_time_people_in_establishment_of_all_places(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    full_time = a_post(office, title="专职团干部", form=PostForm.FULL_TIME, capacity=10)
    concurrent = a_post(office, title="副书记", capacity=2)
    people = [someone(office, f"林晓{index}", "公务员") for index in range(9)]
    volunteer = someone(office, "沈知微", None)
    session.add_all([full_time, concurrent, *people, volunteer])
    await session.flush()
    session.add_all([
        *(an_appointment(one, full_time, state=State.IN_OFFICE) for one in people),
        an_appointment(volunteer, concurrent, state=State.IN_OFFICE),
        an_appointment(people[0], concurrent, state=State.IN_OFFICE),
    ])  # fmt: skip
    await session.flush()
    url = f"{URL}/organizations/{office.id}/establishment"
    for day, administrative in (("2025-01-01", 20), ("2026-01-01", 8)):
        entered = await client.post(
            url,
            json={"effective_on": day, "administrative": administrative, "institutional": 2},
            headers=ALL,
        )
        assert entered.status_code == 201, entered.text

    found = (await client.get(url, params={"as_of": "2026-11-20"}, headers=ALL)).json()
    earlier = (await client.get(url, params={"as_of": "2025-06-01"}, headers=ALL)).json()

    assert (found["places"], found["authorised_posts"]) == (10, 12)
    assert (found["established"], found["in_office"]) == (9, 10)
    assert (found["rate"], found["target"], found["meets_target"]) == (0.9, 0.9, True)
    assert (earlier["places"], earlier["in_office"]) == (22, 0)
    listed = await client.get(
        f"{URL}/establishment",
        params={"organization_id": str(office.id), "as_of": "2026-11-20"},
        headers=ALL,
    )
    assert [(one["administrative"], one["rate"]) for one in listed.json()["items"]] == [(8, 0.9)]


async def test_the_target_is_configuration(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    await client.post(
        f"{URL}/organizations/{office.id}/rules",
        json={"effective_on": "2026-01-01", "values": {"establishment_target_percent": 80}},
        headers=ALL,
    )

    found = await client.get(f"{URL}/organizations/{office.id}/establishment", headers=ALL)

    assert found.json()["target"] == 0.8
    assert (found.json()["rate"], found.json()["meets_target"]) == (None, None)


async def test_one_establishment_per_day_and_a_mistake_is_removed(
    client: httpx.AsyncClient, office: Organization
) -> None:
    url = f"{URL}/organizations/{office.id}/establishment"
    body = {"effective_on": "2026-01-01", "administrative": 8}

    entered = await client.post(url, json=body, headers=ALL)
    again = await client.post(url, json=body, headers=ALL)
    removed = await client.delete(
        f"{URL}/establishment/{entered.json()['id']}", headers=ALL | {"if-match": '"1"'}
    )

    assert again.json()["type"] == "/problems/establishment-entry-exists"
    assert removed.status_code == 204
    assert (await client.get(url, headers=ALL)).json()["entries"] == []


async def a_template(
    client: httpx.AsyncClient, office: Organization, lines: list[dict[str, object]]
) -> str:
    made = await client.post(
        f"{URL}/staffing-templates",
        json={"organization_id": str(office.id), "name": "6+3+2+1", "lines": lines},
        headers=ALL,
    )
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def test_m8_an_office_is_staffed_six_three_two_one(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    below = an_organization(parent=office, kind=Kind.COMMITTEE)
    session.add(below)
    await session.flush()
    session.add(a_post(below, title="专职团干部", form=PostForm.FULL_TIME, capacity=4))
    await session.flush()
    template_id = await a_template(client, office, SIX_THREE_TWO_ONE)
    headers = bearer("committee", path=below.path)
    url = f"{URL}/organizations/{below.id}/staffing"

    before = await client.get(url, params={"template_id": template_id}, headers=headers)
    staffed = await client.post(url, json={"template_id": template_id}, headers=headers)
    again = await client.post(url, json={"template_id": template_id}, headers=headers)

    assert [one["missing_seats"] for one in before.json()["gaps"]] == [2, 2, 1, 2, 1]
    assert staffed.json()["posts_created"] == 5
    assert [one["missing_seats"] for one in staffed.json()["gaps"]] == [0] * 5
    assert again.json()["posts_created"] == 0
    posts = await client.get(f"{URL}/posts?organization_id={below.id}", headers=headers)
    forms = {one["form"] for one in posts.json()["items"]}
    assert forms == {"full_time", "seconded", "concurrent", "training_post"}
    assert sum(one["capacity"] for one in posts.json()["items"]) == 12


async def test_m5_hired_returnees_and_a_volunteer_complete_the_office(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    """聘用返乡大学毕业生2名, 配备社区民生志愿者1名: lines of the office like any other."""
    template_id = await a_template(
        client,
        office,
        [
            {"title": "返乡大学毕业生", "form": "聘用", "count": 2},
            {"title": "社区民生志愿者", "form": "志愿者", "count": 1},
        ],
    )
    url = f"{URL}/organizations/{office.id}/staffing"
    await client.post(url, json={"template_id": template_id}, headers=ALL)
    posts = (await client.get(f"{URL}/posts?organization_id={office.id}", headers=ALL)).json()
    hired = next(one for one in posts["items"] if one["form"] == "engaged")
    returnee = a_person(office, name="林晓禾")
    returnee.source_channel = "returning_student"
    session.add(returnee)
    await session.flush()

    arranged = await client.post(
        f"{URL}/appointments",
        json={"person_id": str(returnee.id), "post_id": hired["id"], "basis": "聘任"},
        headers=ALL,
    )
    found = await client.get(url, params={"template_id": template_id}, headers=ALL)

    assert arranged.status_code == 201, arranged.text
    assert arranged.json()["form"] == "engaged"
    assert [(one["title"], one["filled"], one["vacant"]) for one in found.json()["gaps"]] == [
        ("返乡大学毕业生", 1, 1), ("社区民生志愿者", 0, 1),
    ]  # fmt: skip


async def test_a_template_belongs_to_who_set_it_up(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    below, other = an_organization(parent=office), an_organization()
    session.add_all([below, other])
    await session.flush()
    template_id = await a_template(client, office, SIX_THREE_TWO_ONE)
    url = f"{URL}/staffing-templates/{template_id}"

    from_below = await client.get(url, headers=bearer("committee", path=below.path))
    changed_below = await client.patch(
        url,
        json={"name": "改名"},
        headers=bearer("committee", path=below.path) | {"if-match": '"1"'},
    )
    elsewhere = await client.get(url, headers=bearer("committee", path=other.path))
    repeated = await client.patch(
        url, json={"lines": SIX_THREE_TWO_ONE[:1] * 2}, headers=ALL | {"if-match": '"1"'}
    )

    assert (from_below.status_code, changed_below.status_code) == (200, 404)
    assert elsewhere.status_code == 404
    assert repeated.json()["type"] == "/problems/staffing-template-repeats"


async def test_establishment_counts_who_served_on_the_day(
    client: httpx.AsyncClient, session: AsyncSession, office: Organization
) -> None:
    post = a_post(office, form=PostForm.FULL_TIME)
    person = someone(office, "林晓禾", "公务员")
    session.add_all([post, person])
    await session.flush()
    session.add(
        an_appointment(
            person, post, state=State.ENDED, starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30)
        )
    )
    await session.flush()
    url = f"{URL}/organizations/{office.id}/establishment"

    async def in_office(day: str) -> object:
        return (await client.get(url, params={"as_of": day}, headers=ALL)).json()["in_office"]

    assert [await in_office(day) for day in ("2025-12-31", "2026-01-01", "2026-06-30")] == [0, 1, 0]
