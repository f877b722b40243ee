"""What the documents ask of villages and of newcomers, seen through the API."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

API = "/api/roster/indicators"


@dataclass
class Street:
    """A street of villages, each with its League branch and its Party branch."""

    client: httpx.AsyncClient
    session: AsyncSession
    street: Organization
    branches: list[Organization] = field(default_factory=list)

    async def add_village(self, name: str) -> Organization:
        branch = an_organization(parent=self.street, name=f"{name}团支部")
        self.session.add(branch)
        await self.session.flush()
        self.branches.append(branch)
        return branch

    async def add_party_branch(self, village: Organization) -> Organization:
        party = an_organization(parent=village, kind=Kind.PARTY_BRANCH, name="社区党支部")
        self.session.add(party)
        await self.session.flush()
        return party

    async def seat(
        self,
        where: Organization,
        title: str,
        person: Person | None = None,
        **facts: Any,  # noqa: ANN401
    ) -> Person:
        major = facts.pop("major", None)
        starts_on = facts.pop("starts_on", date(2025, 3, 1))
        if person is None:
            person = a_person(where, **facts)
            person.major = major
            self.session.add(person)
        post = a_post(where, title=title)
        self.session.add(post)
        await self.session.flush()
        self.session.add(
            an_appointment(person, post, state=State.IN_OFFICE, starts_on=starts_on, ends_on=None)
        )
        await self.session.flush()
        return person

    async def figure(self, key: str, **params: str) -> dict[str, Any]:
        headers = bearer("committee", path=self.street.path)
        answer = await self.client.get(API, params=params, headers=headers)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = next(one for one in answer.json()["figures"] if one["key"] == key)
        return found

    async def rows(self, key: str, side: str) -> list[dict[str, Any]]:
        headers = bearer("committee", path=self.street.path)
        answer = await self.client.get(f"{API}/{key}/rows", params={"side": side}, headers=headers)
        found: list[dict[str, Any]] = answer.json()["items"]
        return found


@pytest.fixture
async def street(client: httpx.AsyncClient, session: AsyncSession) -> Street:
    top = an_organization(kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP, name="云栖街道团工委")
    session.add(top)
    await session.flush()
    return Street(client, session, top)


async def test_m18_secretaries_outside_the_two_committees_are_named_and_alarm(
    street: Street,
) -> None:
    inside, outside = await street.add_village("和平"), await street.add_village("团结")
    party = await street.add_party_branch(inside)
    seated = await street.seat(inside, "团支部书记", name="程望舒", birth_month="1998-05")
    await street.seat(outside, "团支部书记", name="周知微", birth_month="1994-05")

    before = await street.figure("two_committees")
    await street.seat(party, "支委委员", seated)
    after = await street.figure("two_committees")
    left = await street.rows("two_committees", "missing")
    mean = await street.figure("mean_age")

    assert (before["numerator"], before["denominator"], before["target"]) == (0, 2, 1.0)
    assert (after["numerator"], after["value"], after["is_alarm"]) == (1, 0.5, True)
    assert [one["person_name"] for one in left] == ["周知微"]
    today = clock.today()
    ages = [(today - date(year, 5, 15)).days / 365.2425 for year in (1998, 1994)]
    assert mean["value"] == pytest.approx(sum(ages) / 2, abs=0.05)


async def test_m19_every_village_has_a_youth_member_not_older_than_35(street: Street) -> None:
    young, old, empty = [await street.add_village(name) for name in ("和平", "团结", "胜利")]
    this_year = clock.today().year
    await street.seat(young, "青年委员", name="程望舒", birth_month=f"{this_year - 30}-01")
    await street.seat(old, "青年委员", name="周知微", birth_month=f"{this_year - 40}-01")

    now = await street.figure("youth_member_coverage")
    missing = await street.rows("youth_member_coverage", "missing")
    earlier = await street.figure("youth_member_coverage", as_of="2025-02-28")
    await street.seat(old, "青年委员（增补）", name="林一帆", birth_month=f"{this_year - 20}-01")
    await street.seat(empty, "青年委员", name="方知夏", birth_month=f"{this_year - 35}-12")
    full = await street.figure("youth_member_coverage")

    assert (now["numerator"], now["denominator"], now["is_alarm"]) == (1, 3, True)
    assert {one["organization_name"] for one in missing} == {"团结团支部", "胜利团支部"}
    assert earlier["numerator"] == 0
    assert (full["value"], full["is_alarm"]) == (1.0, False)


async def test_m30_of_those_new_this_year_sixty_in_a_hundred_are_young_and_majors_are_scarce(
    street: Street,
) -> None:
    village = await street.add_village("和平")
    this_year = clock.today().year
    new = date(this_year, 1, 5)
    born = f"{this_year - 25}-01"
    await street.seat(village, "委员", birth_month="1980-01")
    await street.seat(village, "委员", birth_month=born, starts_on=new, major="农业经济管理")
    await street.seat(village, "委员", birth_month=born, starts_on=new, major="汉语言文学")

    met = await street.figure("new_under_35")
    scarce = await street.figure("new_scarce_majors")
    await street.seat(village, "委员", birth_month="1979-01", starts_on=new)
    await street.seat(village, "委员", birth_month="1978-01", starts_on=new)
    unmet = await street.figure("new_under_35")

    assert (met["numerator"], met["denominator"], met["target"]) == (2, 2, 0.6)
    assert (met["is_alarm"], unmet["value"], unmet["is_alarm"]) == (False, 0.5, True)
    assert (scarce["numerator"], scarce["denominator"]) == (1, 2)
