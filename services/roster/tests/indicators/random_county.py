"""A small county of chance: several levels, people with one post or several, gaps everywhere."""

import random
from datetime import UTC, date, datetime, time, timedelta

from common.ids import new_id
from roster.core.lifecycle import State
from roster.core.vocabulary import CheckInKind, Kind, Level, OrganizationStatus, PostStatus
from roster.models.appointment import Appointment
from roster.models.development.growth import GrowthEvent
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_check_in,
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

TITLES = ("团支部书记", "团支部副书记", "青年委员", "团建指导员")


class RandomCounty:
    """Rows for ``session``; the same for the same seed."""

    def __init__(self, session: AsyncSession, seed: int, today: date) -> None:
        self.session = session
        self.dice = random.Random(seed)
        self.today = today
        self.organizations: list[Organization] = []
        self.people: list[Person] = []
        self.posts: list[Post] = []
        self.appointments: list[Appointment] = []

    async def build(self, *, streets: int = 3, villages: int = 4, people: int = 40) -> None:
        county = await self._organization(None, Kind.COMMITTEE, Level.COUNTY)
        for _ in range(streets):
            street = await self._organization(county, Kind.WORKING_COMMITTEE, Level.TOWNSHIP)
            for _ in range(villages):
                village = await self._organization(street, Kind.BRANCH, Level.VILLAGE)
                if self.dice.random() < 0.5:
                    await self._organization(village, Kind.PARTY_BRANCH, Level.VILLAGE)
        for _ in range(people):
            await self.person()
        for _ in range(people):
            await self.appoint()
        for _ in range(people):
            await self.hear()

    async def _organization(
        self, parent: Organization | None, kind: Kind, level: Level
    ) -> Organization:
        status = OrganizationStatus.ACTIVE
        if level is Level.VILLAGE and self.dice.random() < 0.1:
            status = OrganizationStatus.DISSOLVED
        made = an_organization(parent=parent, kind=kind, level=level, status=status)
        if self.dice.random() < 0.7:
            made.term_ends_on = self.day(-500, 500)
        self.session.add(made)
        await self.session.flush()
        self.organizations.append(made)
        for _ in range(self.dice.randint(1, 3)):
            await self.post(made)
        return made

    async def post(self, organization: Organization) -> None:
        made = a_post(
            organization,
            title=self.dice.choice(TITLES),
            capacity=self.dice.randint(1, 3),
            status=self.dice.choice([PostStatus.OPEN, PostStatus.OPEN, PostStatus.CLOSED]),
        )
        if self.dice.random() < 0.3:
            made.requirements = {"max_age": self.dice.randint(28, 40)}
        made.skills = self.dice.sample(["写作", "摄影", "法律"], self.dice.randint(0, 2))
        self.session.add(made)
        await self.session.flush()
        self.posts.append(made)

    async def person(self) -> Person:
        month = f"{self.dice.randint(1978, 2005)}-{self.dice.randint(1, 12):02}"
        made = a_person(
            self.dice.choice(self.organizations),
            birth_month=None if self.dice.random() < 0.1 else month,
            source_channel=self.dice.choice([None, "volunteer", "new_sector"]),
        )
        made.education = self.dice.choice([None, "21", "31", "14"])
        made.major = self.dice.choice([None, "农学", "法学", "城乡规划"])
        made.sex = self.dice.choice([None, "1", "2"])
        self.session.add(made)
        await self.session.flush()
        self.people.append(made)
        return made

    async def appoint(self) -> None:
        person, post = self.dice.choice(self.people), self.dice.choice(self.posts)
        state = self.dice.choice([State.IN_OFFICE] * 5 + list(State))
        live = any(
            one.person_id == person.id
            and one.post_id == post.id
            and one.state in {State.ARRANGED, State.IN_OFFICE}
            for one in self.appointments
        )
        if live:
            state = State.DECLINED
        starts_on = self.day(-900, 40)
        ends_on = None if self.dice.random() < 0.3 else starts_on + timedelta(days=365)
        made = an_appointment(
            person, post, state=state, starts_on=starts_on, ends_on=ends_on,
            check_in_due_on=None if self.dice.random() < 0.3 else self.day(-400, 30),
        )  # fmt: skip
        if state is State.ENDED:
            made.ended_on = starts_on + timedelta(days=self.dice.randint(0, 500))
            made.state_reason = self.dice.choice(["届满", "提拔", None])
        self.session.add(made)
        await self.session.flush()
        self.appointments.append(made)
        for kind in CheckInKind:
            for _ in range(self.dice.randint(0, 2)):
                self.check_in(made, kind)
        await self.session.flush()

    def check_in(self, appointment: Appointment, kind: CheckInKind) -> None:
        day = self.day(-450, 0)
        at = datetime(day.year, day.month, day.day, self.dice.randint(0, 23),
                      self.dice.randint(0, 59), self.dice.randint(0, 59), tzinfo=UTC)  # fmt: skip
        if at.date() <= self.today - timedelta(days=1):
            self.session.add(a_check_in(appointment, kind=kind, at=at))

    async def hear(self) -> None:
        """Something the assessment service says of somebody; it has one cycle and three runs."""
        type_ = self.dice.choice(["result.published"] * 3 + ["result.acknowledged"])
        said: dict[str, object] = {
            "cycle_id": "c",
            "run_id": self.dice.choice("abc"),
            "is_graded": self.dice.random() < 0.8,
            "ballots_issued": 7,
            "ballots_valid": self.dice.randint(3, 7),
        }
        said["is_excellent"] = said["is_graded"] and self.dice.random() < 0.5
        if self.dice.random() < 0.2:
            type_, said = "proposal.decided", {"cycle_id": "c", "effect": "propose"}
        self.session.add(
            GrowthEvent(
                id=new_id(), event_id=new_id(), person_id=self.dice.choice(self.people).id,
                source="assessment", type=type_, subject="x", data=said,
                occurred_at=datetime.combine(self.day(-500, 0), time(8), UTC),
            )
        )  # fmt: skip
        await self.session.flush()

    def day(self, first: int, last: int) -> date:
        return self.today + timedelta(days=self.dice.randint(first, last))
