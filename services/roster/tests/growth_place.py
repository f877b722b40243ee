"""A county with two streets and people in them, for the tests of the development slices."""

from dataclasses import dataclass

from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, an_organization


@dataclass
class Place:
    county: Organization
    street: Organization
    other: Organization
    people: list[Person]
    """The first in the county's own list, then two of the street, then one of the other."""

    @property
    def staff(self) -> dict[str, str]:
        return bearer("committee", path=self.county.path)

    @property
    def street_staff(self) -> dict[str, str]:
        return bearer("committee", path=self.street.path)

    def member(self, number: int) -> dict[str, str]:
        person = self.people[number]
        return bearer("member", path=person.org_path, person_id=person.id)


async def a_place(session: AsyncSession) -> Place:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY, name="共青团青禾区委员会")
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    other = an_organization(parent=county, kind=Kind.WORKING_COMMITTEE, level=Level.TOWNSHIP)
    session.add_all([street, other])
    await session.flush()
    people = [
        a_person(county, name="凌一"),
        a_person(street, name="凌二"),
        a_person(street, name="凌三"),
        a_person(other, name="凌四"),
    ]
    session.add_all(people)
    await session.flush()
    return Place(county, street, other, people)


def at(version: int) -> dict[str, str]:
    return {"if-match": f'"{version}"'}
