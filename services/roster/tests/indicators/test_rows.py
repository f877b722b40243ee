"""What stands behind a figure is what the figure counted."""

from datetime import date

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.indicators.formulas import FORMULAS
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization
from services.roster.tests.indicators.random_county import RandomCounty

API = "/api/roster/indicators"
COUNTED_BY_PERSON = {
    "serving_people", "on_post", "under_35", "new_under_35", "new_scarce_majors", "excellent",
    "results_used", "results_acknowledged",
}  # fmt: skip
COUNTED_BY_ROW = {
    "reported", "both_reported", "village_coverage", "youth_member_coverage", "two_committees",
    "term_renewal",
}  # fmt: skip


async def all_rows(
    client: httpx.AsyncClient, key: str, headers: dict[str, str], **params: str
) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    cursor = None
    while True:
        more = {"cursor": cursor} if cursor else {}
        answer = await client.get(
            f"{API}/{key}/rows", params={"limit": "7", **params, **more}, headers=headers
        )
        assert answer.status_code == 200, (key, answer.text)
        rows += answer.json()["items"]
        cursor = answer.json()["next_cursor"]
        if cursor is None:
            return rows


@pytest.mark.parametrize("seed", range(4))
async def test_both_sides_of_every_figure_are_its_rows(
    client: httpx.AsyncClient, session: AsyncSession, seed: int
) -> None:
    county = RandomCounty(session, seed, clock.today())
    await county.build()
    street = next(one for one in county.organizations if one.level == "township")
    for top in (county.organizations[0], street):
        headers = bearer("committee", path=top.path)
        answer = (await client.get(API, headers=headers)).json()
        figures = {one["key"]: one for one in answer["figures"]}
        for key in FORMULAS:
            counted = await all_rows(client, key, headers, side="counted")
            missing = await all_rows(client, key, headers, side="missing")
            figure = figures[key]
            if key in COUNTED_BY_PERSON:
                assert len({row["person_id"] for row in counted}) == figure["numerator"], key
            if key in COUNTED_BY_ROW:
                assert len(counted) == figure["numerator"], key
                assert len(counted) + len(missing) == figure["denominator"], key
            if key in {"on_post", "excellent", "results_used", "results_acknowledged"}:
                both = {row["person_id"] for row in counted + missing}
                assert len(both) == figure["denominator"], key
        posts = await all_rows(client, "staffing", headers, side="missing")
        posts += await all_rows(client, "staffing", headers, side="counted")
        assert sum(int(str(row["count"])) for row in posts) == figures["staffing"]["numerator"]
        assert sum(int(str(row["of"])) for row in posts) == figures["staffing"]["denominator"]


async def test_m21_the_list_of_those_present_in_name_only(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person, post = a_person(branch), a_post(branch)
    session.add_all([person, post])
    await session.flush()
    session.add(an_appointment(person, post, state="in_office", starts_on=date(2026, 3, 1)))
    await session.flush()

    rows = await all_rows(client, "on_post", bearer("branch", path=branch.path))

    assert [(row["person_name"], row["title"], row["day"]) for row in rows] == [
        ("林晓禾", "团支部副书记", None)
    ]


async def test_other_roles_see_no_rows(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"{API}/on_post/rows", headers=bearer("member", path="0001/"))

    assert answer.status_code == 403
