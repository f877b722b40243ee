"""报到 over HTTP."""

import httpx
import pytest
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

URL = "/api/roster/appointments"
ALL = bearer("committee")
AT = "2026-09-02T09:00:00+08:00"


class Place:
    root: Organization
    branch: Organization
    home: Organization
    elsewhere: Organization
    person: Person
    appointment: Appointment


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    """A post at one community, the person's home in another, and a third one."""
    place = Place()
    place.root = an_organization(division_code="370199000000")
    place.branch = an_organization(parent=place.root, division_code="370199001002")
    place.home = an_organization(parent=place.root, division_code="370199002003")
    place.elsewhere = an_organization(parent=place.root, division_code="370199003004")
    session.add_all([place.root, place.branch, place.home, place.elsewhere])
    await session.flush()
    place.person = a_person(place.branch, residence_division_code="370199002003")
    post = a_post(place.branch)
    session.add_all([place.person, post])
    await session.flush()
    place.appointment = an_appointment(place.person, post)
    session.add(place.appointment)
    await session.flush()
    return place


async def check_in(
    client: httpx.AsyncClient, place: Place, where: object, headers: dict[str, str], **more: object
) -> httpx.Response:
    body = {"organization_id": str(where), "at": AT, "method": "qr", **more}
    return await client.post(f"{URL}/{place.appointment.id}/check-ins", json=body, headers=headers)


async def test_the_contracts_fields_are_enough_at_the_post_and_at_home(
    client: httpx.AsyncClient, place: Place
) -> None:
    at_post = await check_in(client, place, place.branch.id, ALL)
    at_home = await check_in(client, place, place.home.id, ALL)

    assert (at_post.status_code, at_post.json()["kind"]) == (201, "post")
    assert (at_home.status_code, at_home.json()["kind"]) == (201, "home")
    shown = (await client.get(f"{URL}/{place.appointment.id}", headers=ALL)).json()
    assert shown["missing_check_ins"] == []
    assert shown["is_overdue"] is False
    listed = await client.get(f"{URL}/{place.appointment.id}/check-ins", headers=ALL)
    assert sorted(one["kind"] for one in listed.json()) == ["home", "post"]


async def test_the_same_moment_again_is_the_same_check_in(
    client: httpx.AsyncClient, place: Place
) -> None:
    first = await check_in(client, place, place.branch.id, ALL)
    again = await check_in(client, place, place.branch.id, ALL)

    assert again.json() == first.json()


async def test_a_third_place_is_neither(client: httpx.AsyncClient, place: Place) -> None:
    refused = await check_in(client, place, place.elsewhere.id, ALL)
    unknown = await check_in(client, place, new_id(), ALL)

    assert refused.json()["type"] == "/problems/check-in-elsewhere"
    assert unknown.json()["type"] == "/problems/check-in-organization-not-found"


async def test_where_nobody_wrote_down_a_home_staff_may_say_it(
    client: httpx.AsyncClient, place: Place, session: AsyncSession
) -> None:
    place.person.residence_division_code = None
    await session.flush()

    assert (await check_in(client, place, place.elsewhere.id, ALL)).json()["kind"] == "home"


async def test_a_member_checks_in_themself_also_at_a_home_outside_their_scope(
    client: httpx.AsyncClient, place: Place
) -> None:
    me = bearer("member", path=place.branch.path, person_id=place.person.id)

    at_post = await check_in(client, place, place.branch.id, me)
    at_home = await check_in(client, place, place.home.id, me)
    elsewhere = await check_in(client, place, place.elsewhere.id, me)
    stranger = await check_in(
        client, place, place.branch.id, bearer("member", path="", person_id=new_id())
    )

    assert (at_post.json()["kind"], at_post.json()["received_by"]) == ("post", None)
    assert at_home.json()["kind"] == "home"
    assert (elsewhere.status_code, stranger.status_code) == (404, 404)


async def test_staff_of_another_street_find_nothing(
    client: httpx.AsyncClient, place: Place
) -> None:
    other = bearer("committee", "branch", path=place.elsewhere.path)

    assert (await check_in(client, place, place.elsewhere.id, other)).status_code == 404


async def test_nobody_checks_in_for_an_appointment_that_is_over(
    client: httpx.AsyncClient, place: Place, session: AsyncSession
) -> None:
    place.appointment.state = State.DECLINED
    await session.flush()

    refused = await check_in(client, place, place.branch.id, ALL)

    assert refused.json()["type"] == "/problems/check-in-refused"


@pytest.mark.parametrize("method", ["现场", "扫码", "online"])
async def test_methods_are_understood_in_words(
    client: httpx.AsyncClient, place: Place, method: str
) -> None:
    assert (await check_in(client, place, place.branch.id, ALL, method=method)).status_code == 201


async def test_a_time_without_a_zone_is_chinas(client: httpx.AsyncClient, place: Place) -> None:
    made = await check_in(client, place, place.branch.id, ALL, at="2026-09-02T09:00:00")

    assert made.json()["at"] == "2026-09-02T01:00:00Z"
