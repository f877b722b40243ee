"""After any changes the summaries say what counting everything anew says."""

import asyncio
import random
from datetime import date, timedelta

import pytest
from common import clock
from common.db import engine_of, sessions_of
from common.ids import new_id
from common.scope import Scope
from roster.core.indicators.counting import tallies_of
from roster.core.indicators.formulas import all_figures
from roster.core.indicators.rules import Rules
from roster.core.indicators.tally import Tally
from roster.core.lifecycle import State
from roster.core.vocabulary import CheckInKind, Kind, Level, OrganizationStatus
from roster.indicators import reading, summaries
from roster.indicators.folding import fold_for_ever, fold_some
from roster.models.appointment import Appointment
from roster.models.service.absence import Absence
from roster.models.service.report_in import DutyLog
from sqlalchemy import delete, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import an_organization
from services.roster.tests.indicators.random_county import RandomCounty

EVERYTHING = Scope(("",))


async def by_brute_force(session: AsyncSession, path: str, day: date) -> Tally:
    """From every row there is, with nothing stored."""
    facts = await reading.facts_in(session, EVERYTHING, day)
    own = tallies_of(facts.organizations, facts.posts, facts.services, day)
    return Tally.total(one.within(path) for at, one in own.items() if at.startswith(path))


async def fold(session: AsyncSession, day: date) -> None:
    while await fold_some(session, day):
        pass


async def check(session: AsyncSession, county: RandomCounty, day: date, when: str) -> None:
    paths = ["", *(one.path for one in county.organizations)]
    found = await summaries.tallies_today(session, paths, day)
    assert found is not None
    for path in paths:
        expected = await by_brute_force(session, path, day)
        assert found[path] == expected, (when, path)


class Changes:
    """One change of chance after another, as the product and imports make them."""

    def __init__(self, county: RandomCounty, seed: int) -> None:
        self.county = county
        self.dice = random.Random(seed)

    async def one(self) -> str:
        kinds = (
            self.appoint, self.end, self.move, self.delete, self.grow_older, self.close_post,
            self.check_in, self.log_duty, self.leave, self.dissolve, self.found_below, self.enlarge,
            self.hear,
        )  # fmt: skip
        kind = self.dice.choice(kinds)
        await kind()
        await self.county.session.flush()
        return kind.__name__

    def an_appointment(self, *states: State) -> Appointment | None:
        some = [one for one in self.county.appointments if not states or one.state in states]
        return self.dice.choice(some) if some else None

    async def appoint(self) -> None:
        await self.county.person()
        await self.county.appoint()

    async def end(self) -> None:
        one = self.an_appointment(State.IN_OFFICE)
        if one is not None:
            one.state = State.ENDED
            one.ended_on = max(one.starts_on, self.county.day(-3, 3))

    async def hear(self) -> None:
        await self.county.hear()

    async def move(self) -> None:
        """As merging two records of a person does, by a bare statement."""
        one = self.an_appointment(State.ENDED, State.DECLINED)
        if one is not None:
            one.person_id = self.dice.choice(self.county.people).id
            await self.county.session.flush()

    async def delete(self) -> None:
        one = self.an_appointment(State.DECLINED)
        if one is not None:
            session = self.county.session
            await session.execute(
                text("delete from check_in where appointment_id = :id"), {"id": one.id}
            )
            await session.execute(delete(Appointment).where(Appointment.id == one.id))
            session.expunge(one)
            self.county.appointments.remove(one)

    async def grow_older(self) -> None:
        self.dice.choice(self.county.people).birth_month = f"{self.dice.randint(1980, 2004)}-06"

    async def close_post(self) -> None:
        self.dice.choice(self.county.posts).status = self.dice.choice(["open", "closed"])

    async def enlarge(self) -> None:
        self.dice.choice(self.county.posts).capacity += 1

    async def check_in(self) -> None:
        one = self.an_appointment()
        if one is not None:
            self.county.check_in(one, self.dice.choice(list(CheckInKind)))

    async def log_duty(self) -> None:
        one = self.dice.choice(self.county.people)
        self.county.session.add(
            DutyLog(
                id=new_id(), person_id=one.id, org_path=one.org_path, kind="practice",
                done_on=self.county.day(-60, 0), hours=2, content="走访", recorded_by=new_id(),
            )
        )  # fmt: skip

    async def leave(self) -> None:
        one = self.an_appointment(State.IN_OFFICE)
        if one is not None:
            first = self.county.day(-5, 5)
            last = None if self.dice.random() < 0.3 else first + timedelta(days=3)
            self.county.session.add(
                Absence(
                    id=new_id(), appointment_id=one.id, kind="on_leave", starts_on=first,
                    ends_on=last, approved_by=new_id(),
                )
            )  # fmt: skip

    async def dissolve(self) -> None:
        one = self.dice.choice(self.county.organizations[1:])
        one.status = self.dice.choice([OrganizationStatus.ACTIVE, OrganizationStatus.DISSOLVED])

    async def found_below(self) -> None:
        """Also below a branch, which so becomes a subtree of its own."""
        parent = self.dice.choice(self.county.organizations)
        made = an_organization(
            parent=parent, kind=Kind.BRANCH, level=self.dice.choice([Level.VILLAGE, Level.NONE])
        )
        self.county.session.add(made)
        await self.county.session.flush()
        self.county.organizations.append(made)
        await self.county.post(made)


@pytest.mark.parametrize("seed", range(6))
async def test_after_random_changes_the_summary_is_the_brute_force_count(
    session: AsyncSession, seed: int
) -> None:
    today = clock.today()
    county = RandomCounty(session, 100 + seed, today)
    await county.build(streets=2, villages=3, people=25)
    changes = Changes(county, seed)
    await check(session, county, today, "nothing folded yet")
    await fold(session, today)
    await check(session, county, today, "all folded")

    day = today
    for turn in range(4):
        done = [await changes.one() for _ in range(6)]
        await check(session, county, day, f"marked: {done}")
        if changes.dice.random() < 0.7:
            await fold_some(session, day)
            await check(session, county, day, f"folded: {done}")
        day += timedelta(days=changes.dice.choice([0, 1, 2, 40]))
        await check(session, county, day, f"on day {turn}")
    await fold(session, day)
    left = await session.scalar(text("select count(*) from indicator_mark"))
    assert left == 0
    await check(session, county, day, "all folded in the end")


async def test_some_kinds_give_the_same_figure_as_the_whole_tally(session: AsyncSession) -> None:
    from roster.core.indicators.formulas import KINDS, figure_of  # noqa: PLC0415

    today = clock.today()
    county = RandomCounty(session, 7, today)
    await county.build(streets=1, villages=2, people=15)
    await fold(session, today)
    path = county.organizations[0].path
    whole = await summaries.tallies_today(session, [path], today)
    assert whole is not None

    for figure in all_figures(whole[path], today, Rules()):
        part = await summaries.tallies_today(session, [path], today, kinds=KINDS[figure.key])
        assert part is not None
        assert figure_of(figure.key, part[path], today, Rules()) == figure


async def test_with_too_much_marked_nothing_is_guessed(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summaries, "MAX_FOLDED", 1)
    county = RandomCounty(session, 8, clock.today())
    await county.build(streets=1, villages=2, people=5)

    assert await summaries.tallies_today(session, [""], clock.today()) is None


async def test_the_worker_folds_what_others_commit(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        county = RandomCounty(session, 9, clock.today())
        await county.build(streets=1, villages=2, people=10)
    folding = asyncio.create_task(fold_for_ever(sessions, None))
    try:
        async with asyncio.timeout(30):
            while True:
                async with sessions() as session:
                    if not await session.scalar(text("select count(*) from indicator_mark")):
                        break
                await asyncio.sleep(0.1)
    finally:
        folding.cancel()
    async with sessions() as session:
        stored = await session.scalar(text("select tally from indicator_rollup where path = ''"))
        assert Tally(stored) == await by_brute_force(session, "", clock.today())
    await engine.dispose()
