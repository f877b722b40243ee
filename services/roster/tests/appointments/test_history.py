"""What was true when: seats by constraint, lives against the core, days against a replay."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.db import engine_of, sessions_of
from common.ids import new_id
from common.scope import Scope
from common.testing.tokens import bearer
from hypothesis import given, settings
from hypothesis import strategies as st
from roster.appointments import absences, arranging, handing_over, use_cases
from roster.appointments.actors import Actor
from roster.appointments.errors import HandoverNotFoundError, StepRefusedError
from roster.appointments.schemas import (
    AbsenceIn,
    AppointmentEndIn,
    AppointmentIn,
    ArchiveIn,
    ConfirmIn,
    DeclineIn,
    ExtendIn,
    HandoverLineIn,
    HandoverPatch,
    RenewIn,
    ReturnIn,
)
from roster.appointments.stepping import life_on
from roster.core.handing_over import HandoverItem
from roster.core.lifecycle import ABSENCES, Refusal, State, Step, take
from roster.ids import AccountId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.handover import HandoverRecord
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

EVERYTHING = Actor(AccountId(new_id()), Scope(("",)))
ALL = bearer("committee")
TODAY = clock.today()


@pytest.fixture
async def branch(session: AsyncSession) -> Organization:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    return branch


async def seats(
    session: AsyncSession,
    branch: Organization,
    people: int,
    **facts: Any,  # noqa: ANN401
) -> tuple[Post, list[Person]]:
    post = a_post(branch, **facts)
    found = [a_person(branch) for _ in range(people)]
    session.add_all([post, *found])
    await session.flush()
    return post, found


async def test_the_database_itself_refuses_a_second_holder(
    session: AsyncSession, branch: Organization
) -> None:
    post, people = await seats(session, branch, 2)
    session.add(an_appointment(people[0], post, state=State.IN_OFFICE))
    await session.flush()

    for seat_no in (None, 1):
        second = an_appointment(people[1], post, state=State.IN_OFFICE)
        second.seat_no = seat_no
        with pytest.raises(IntegrityError) as refused:
            async with session.begin_nested():
                session.add(second)
        assert any(
            name in str(refused.value)
            for name in ("in_office_has_a_seat", "uq_appointment_post_id_seat_no_in_office")
        )


async def test_seats_are_numbered_and_given_again(
    session: AsyncSession, branch: Organization
) -> None:
    post, people = await seats(session, branch, 4, capacity=3)
    held = []
    for person in people[:3]:
        one = an_appointment(person, post)
        session.add(one)
        await session.flush()
        await use_cases.confirm(session, EVERYTHING, one.id, ConfirmIn(), seen=one.version)
        held.append(one)
    await use_cases.end(
        session, EVERYTHING, held[1].id, AppointmentEndIn(reason="调动"), seen=held[1].version
    )
    last = an_appointment(people[3], post)
    session.add(last)
    await session.flush()
    await use_cases.confirm(session, EVERYTHING, last.id, ConfirmIn(), seen=last.version)

    assert [one.seat_no for one in held] == [1, 2, 3]
    assert last.seat_no == 2


async def test_two_confirmations_at_once_seat_one(own_url: str) -> None:
    engine = engine_of(own_url)
    sessions = sessions_of(engine)
    async with sessions.begin() as session:
        branch = an_organization()
        session.add(branch)
        await session.flush()
        post, people = await seats(session, branch, 2)
        both = [an_appointment(person, post) for person in people]
        session.add_all(both)
    ids = [(one.id, one.version) for one in both]

    async def confirm(number: int) -> str:
        try:
            async with sessions.begin() as session:
                id_, seen = ids[number]
                await use_cases.confirm(session, EVERYTHING, id_, ConfirmIn(), seen=seen)
        except Exception as error:  # noqa: BLE001 - which refusal is what the test is about
            return type(error).__name__
        return "seated"

    found = await asyncio.gather(confirm(0), confirm(1))

    assert sorted(found) == ["PostFullError", "seated"]
    await engine.dispose()


# --- lives on the database follow the core ---------------------------------------------------

SCRIPTS: list[list[Step]] = []
STEPS_ON_POSTGRESQL = 500


@settings(max_examples=45, deadline=None, database=None, derandomize=True)
@given(st.lists(st.sampled_from(Step), min_size=8, max_size=24))
def _collect(script: list[Step]) -> None:
    SCRIPTS.append(script)


async def _take(session: AsyncSession, one: Appointment, step: Step) -> None:
    seen = one.version
    if step in ABSENCES:
        body = AbsenceIn(kind=ABSENCES[step])  # type: ignore[arg-type]
        await absences.begin_absence(session, EVERYTHING, one.id, body, seen=seen)
    elif step is Step.HAND_OVER:
        await _hand_over(session, one)
    else:
        ends_on = (one.ends_on or TODAY) + timedelta(days=3)
        do: dict[Step, tuple[Callable[..., Any], Any]] = {
            Step.CONFIRM: (use_cases.confirm, ConfirmIn()),
            Step.DECLINE: (use_cases.decline, DeclineIn(reason="不来")),
            Step.END: (use_cases.end, AppointmentEndIn(reason="调动")),
            Step.EXTEND: (use_cases.extend, ExtendIn(ends_on=ends_on, reason="推迟")),
            Step.RENEW: (use_cases.renew, RenewIn(months=1)),
            Step.RETURN: (absences.come_back, ReturnIn()),
            Step.ARCHIVE: (use_cases.archive, ArchiveIn(appraisal="称职")),
        }
        use_case, body = do[step]
        await use_case(session, EVERYTHING, one.id, body, seen=seen)


async def _hand_over(session: AsyncSession, one: Appointment) -> None:
    record = await session.get(HandoverRecord, one.id)
    if record is None:
        raise StepRefusedError
    items = [HandoverLineIn(item=item, state="handed") for item in HandoverItem]
    patch = HandoverPatch(items=items, receiver_id=one.person_id)
    await handing_over.change_handover(session, EVERYTHING, one.id, patch, seen=record.version)
    await handing_over.sign_handover(session, EVERYTHING, one.id, seen=record.version)


async def test_lives_on_postgresql_are_those_of_the_core(
    session: AsyncSession, branch: Organization
) -> None:
    SCRIPTS.clear()
    _collect()
    taken = 0
    for script in SCRIPTS:
        post, (person,) = await seats(session, branch, 1, title="团支部书记")
        one = an_appointment(person, post, starts_on=date(2026, 1, 1), ends_on=date(2027, 12, 31))
        session.add(one)
        await session.flush()
        for step in script:
            before = await life_on(session, one, TODAY)
            expected = take(before, step, has_handover=True)
            try:
                async with session.begin_nested():
                    await _take(session, one, step)
            except (StepRefusedError, HandoverNotFoundError):
                await session.refresh(one)
                assert isinstance(expected, Refusal), (step, before)
            else:
                assert not isinstance(expected, Refusal), (step, before)
                assert await life_on(session, one, TODAY) == expected, (step, before)
            taken += 1

    assert taken >= STEPS_ON_POSTGRESQL, taken


# --- days against a replay -------------------------------------------------------------------


@dataclass(frozen=True)
class Plan:
    """One life with its days, as offsets from the first one."""

    starts: int
    confirms: int | None
    extends: bool
    ends: int | None
    declines: bool


FIRST = date(2026, 1, 1)
PLANS: list[list[Plan]] = []
plans = st.builds(
    Plan,
    starts=st.integers(0, 20),
    confirms=st.none() | st.integers(0, 30),
    extends=st.booleans(),
    ends=st.none() | st.integers(20, 60),
    declines=st.booleans(),
)


@settings(max_examples=12, deadline=None, database=None, derandomize=True)
@given(st.lists(plans, min_size=1, max_size=4))
def _collect_plans(wanted: list[Plan]) -> None:
    PLANS.append(wanted)


@dataclass(frozen=True)
class Change:
    since: date
    state: str
    ends_on: date | None


async def _live(session: AsyncSession, post: Post, person: Person, plan: Plan) -> list[Change]:
    """Live the plan on the database; what should have become true, in the order of recording."""

    def day(offset: int) -> date:
        return FIRST + timedelta(days=offset)

    starts_on = day(plan.starts)
    body = AppointmentIn(person_id=person.id, post_id=post.id, starts_on=starts_on)
    one = await arranging.arrange(session, EVERYTHING.scope, body, check_in_days=7)
    changes = [Change(min(starts_on, TODAY), "arranged", one.ends_on)]
    if plan.confirms is None:
        if plan.declines:
            decline = DeclineIn(reason="不来")
            await use_cases.decline(session, EVERYTHING, one.id, decline, seen=one.version)
            changes.append(Change(TODAY, "declined", one.ends_on))
        return changes
    confirm = ConfirmIn(confirmed_on=day(plan.confirms))
    await use_cases.confirm(session, EVERYTHING, one.id, confirm, seen=one.version)
    changes.append(Change(day(plan.confirms), "in_office", one.ends_on))
    if plan.extends:
        ends_on = (one.ends_on or TODAY) + timedelta(days=30)
        extend = ExtendIn(ends_on=ends_on, reason="推迟")
        await use_cases.extend(session, EVERYTHING, one.id, extend, seen=one.version)
        changes.append(Change(TODAY, "in_office", ends_on))
    if plan.ends is not None:
        end = AppointmentEndIn(reason="调动", ended_on=day(plan.ends))
        await use_cases.end(session, EVERYTHING, one.id, end, seen=one.version)
        changes.append(Change(day(plan.ends + 1), "ended", one.ends_on))
    return changes


def _on(changes: list[Change], day: date) -> Change | None:
    """By definition: the last thing recorded of what had begun by that day."""
    begun = [change for change in changes if change.since <= day]
    return begun[-1] if begun else None


async def test_any_day_is_what_a_replay_says(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    PLANS.clear()
    _collect_plans()
    offsets = (-1, 0, 5, 10, 15, 20, 21, 25, 30, 31, 40, 50, 60, 61, 62)
    days = [*(FIRST + timedelta(days=n) for n in offsets), TODAY, TODAY + timedelta(days=1)]
    for wanted in PLANS:
        branch = an_organization()
        session.add(branch)
        await session.flush()
        lives: dict[str, tuple[Post, list[Change]]] = {}
        for plan in wanted:
            post, (person,) = await seats(session, branch, 1)
            lives[str(person.id)] = post, await _live(session, post, person, plan)
        for day in days:
            params = {"as_of": day.isoformat(), "organization_id": str(branch.id)}
            expected = {
                person: change
                for person, (_, changes) in lives.items()
                if (change := _on(changes, day)) is not None
            }
            seen = await client.get("/api/roster/appointments", params=params, headers=ALL)
            assert {
                one["person_id"]: (one["state"], one["ends_on"]) for one in seen.json()["items"]
            } == {
                person: (change.state, change.ends_on and change.ends_on.isoformat())
                for person, change in expected.items()
            }, (day, wanted)
            live = {
                person for person, change in expected.items()
                if change.state in {"arranged", "in_office"}
            }  # fmt: skip
            leaders = await client.get(
                f"/api/roster/organizations/{branch.id}/leaders", params=params, headers=ALL
            )
            assert {one["person_id"] for one in leaders.json()} == live, (day, wanted)
            posts = await client.get("/api/roster/posts", params=params, headers=ALL)
            assert {one["id"]: one["occupied"] for one in posts.json()["items"]} == {
                str(post.id): int(person in live)
                for person, (post, changes) in lives.items()
                if day >= min(changes[0].since, changes[0].since)
            }, (day, wanted)


async def test_a_post_is_shown_as_it_was(
    client: httpx.AsyncClient, session: AsyncSession, branch: Organization
) -> None:
    post, (person,) = await seats(session, branch, 1)
    session.add(an_appointment(person, post, starts_on=date(2026, 3, 1)))
    await session.flush()
    url = f"/api/roster/posts/{post.id}"
    tag = (await client.get(url, headers=ALL)).headers["etag"]
    await client.patch(url, json={"capacity": 3}, headers=ALL | {"if-match": tag})

    async def seen(day: date) -> list[tuple[int, int, int]]:
        params = {"as_of": day.isoformat(), "organization_id": str(branch.id)}
        found = (await client.get("/api/roster/posts", params=params, headers=ALL)).json()
        return [(one["capacity"], one["occupied"], one["vacant"]) for one in found["items"]]

    assert await seen(date(2026, 2, 28)) == []
    assert await seen(TODAY - timedelta(days=1)) == [(1, 1, 0)]
    assert await seen(TODAY) == [(3, 1, 2)]
