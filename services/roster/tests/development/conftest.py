"""A county with a street, people in it, and somebody in office."""

from dataclasses import dataclass

import pytest
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, an_organization


@dataclass
class County:
    top: Organization
    street: Organization
    people: list[Person]

    @property
    def headers(self) -> dict[str, str]:
        return bearer("committee", path=self.top.path)

    @property
    def branch(self) -> dict[str, str]:
        return bearer("branch", path=self.street.path)

    def member(self, who: int) -> dict[str, str]:
        return bearer("member", path=self.street.path, person_id=self.people[who].id)


async def build(session: AsyncSession) -> County:
    top = an_organization(name="共青团青禾区委员会", kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(top)
    await session.flush()
    street = an_organization(parent=top, name="云栖街道团工委", kind=Kind.WORKING_COMMITTEE)
    session.add(street)
    await session.flush()
    names = ("林晓禾", "周知远", "秦若水", "苏见微", "何望舒")
    people = [a_person(street, name=name, birth_month="1998-05") for name in names]
    session.add_all(people)
    await session.flush()
    return County(top, street, people)


@pytest.fixture
async def county(session: AsyncSession) -> County:
    return await build(session)
