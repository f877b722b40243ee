"""Holders of leading posts who retire soon, over HTTP."""

from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.calendar_months import month_index, month_of
from roster.core.lifecycle import State
from roster.models.appointment import Appointment
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.development.conftest import County
from services.roster.tests.factories import a_post, an_appointment

API = "/api/roster"


@pytest.fixture
async def held(county: County, session: AsyncSession) -> list[Appointment]:
    """A woman close to her age, one far from it, one without a birth month, one not leading."""
    leading = a_post(county.street, title="团工委书记", capacity=5)
    other = a_post(county.street, title="联络员", capacity=5)
    session.add_all([leading, other])
    near = month_of(month_index(f"{clock.today():%Y-%m}") - 55 * 12 - 12)
    births = (near, "1990-05", None, near)
    for person, birth in zip(county.people[:4], births, strict=True):
        person.birth_month = birth
    await session.flush()
    made = [
        an_appointment(person, post, state=State.IN_OFFICE)
        for person, post in zip(county.people[:4], (leading, leading, leading, other), strict=True)
    ]
    session.add_all(made)
    await session.flush()
    return made


async def listed(client: httpx.AsyncClient, county: County, **params: str) -> dict[str, Any]:
    answer = await client.get(f"{API}/near-retirement", params=params, headers=county.headers)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_m89_who_retires_within_three_years_is_talked_to_and_the_post_is_freed(
    client: httpx.AsyncClient, county: County, held: list[Appointment]
) -> None:
    found = await listed(client, county)
    assert (found["years"], found["unknown"]) == (3, 1)
    assert [one["person_name"] for one in found["items"]] == ["林晓禾"]
    assert found["items"][0]["post_free_in"] == found["items"][0]["retires_in"]

    plan = {"appointment_id": str(held[0].id), "planned_on": "2026-12-10"}
    made = await client.post(f"{API}/retirement-plans", json=plan, headers=county.headers)
    twice = await client.post(f"{API}/retirement-plans", json=plan, headers=county.headers)
    far = await client.post(
        f"{API}/retirement-plans",
        json=plan | {"appointment_id": str(held[1].id)},
        headers=county.headers,
    )
    assert [made.status_code, twice.status_code, far.status_code] == [201, 409, 409], made.text

    url, tag = f"{API}/retirement-plans/{made.json()['plan']['id']}", made.headers["etag"]
    half = await client.patch(
        url,
        json={"held_on": "2026-12-10", "outcome": "steps_down_early"},
        headers=county.headers | {"if-match": tag},
    )
    assert half.json()["type"] == "/problems/talk-outcome-refused"
    done = await client.patch(
        url,
        json={
            "held_on": "2026-12-10", "outcome": "steps_down_early", "post_free_on": "2027-03-01",
        },
        headers=county.headers | {"if-match": tag},
    )  # fmt: skip
    assert done.status_code == 200, done.text
    assert done.json()["post_free_in"] == "2027-03"
    assert (await listed(client, county))["items"][0]["plan"]["outcome"] == "steps_down_early"


async def test_ages_and_titles_are_dated_configuration(
    client: httpx.AsyncClient, county: County, held: list[Appointment]
) -> None:
    body = {
        "organization_id": str(county.top.id),
        "key": "leading_titles",
        "value": ["联络员"],
        "valid_from": "2026-01-01",
        "source": "青组办〔2026〕2号",
    }
    await client.post(f"{API}/development-rules", json=body, headers=county.headers)
    found = await listed(client, county, organization_id=str(county.street.id))
    assert [one["person_name"] for one in found["items"]] == ["苏见微"]
    outside = await client.post(
        f"{API}/retirement-plans",
        json={"appointment_id": str(held[3].id), "planned_on": "2026-12-10"},
        headers=bearer("committee", path="7777/"),
    )
    assert outside.status_code == 404
