"""Call-outs, the ledger of service and its records over HTTP."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import httpx
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from roster.core.volunteering.calls import (
    AnswerState,
    hours_between,
    is_kept_home,
    touches_night,
)
from roster.core.volunteering.numbers import is_wellformed, record_number
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person
from services.roster.tests.growth_factories import (
    a_call_out,
    a_volunteer,
    a_volunteer_team,
    an_answer,
    some_service,
)
from services.roster.tests.growth_place import Place, a_place, at

URL = "/api/roster/call-outs"
RECORDS = "/api/roster/volunteer-records"
LONG_AGO = datetime(2026, 7, 1, 1, 0, tzinfo=UTC)


@pytest.fixture
async def place(session: AsyncSession) -> Place:
    return await a_place(session)


async def answer(
    client: httpx.AsyncClient, place: Place, number: int, call_out_id: str, *, accepts: bool
) -> httpx.Response:
    listed = await client.get(
        f"{URL}/answers", params={"call_out_id": call_out_id}, headers=place.member(number)
    )
    (own,) = listed.json()["items"]
    return await client.post(
        f"{URL}/answers/{own['id']}",
        json={"accepts": accepts},
        headers=place.member(number) | at(own["version"]),
    )


async def test_m88_a_call_out_is_asked_answered_and_attended(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    team = a_volunteer_team(place.county, tier="bank", name="储备库")
    session.add(team)
    await session.flush()
    session.add_all(a_volunteer(team, person, skills=["急救"]) for person in place.people[1:])
    await session.flush()
    soon = datetime.now(UTC) + timedelta(hours=1)
    starts = soon.replace(hour=2, minute=0) + timedelta(days=1)
    made = await client.post(
        URL,
        json={
            "organization_id": str(place.county.id),
            "title": "防汛值守",
            "need": "沿河巡查",
            "place": "青河大堤",
            "starts_at": starts.isoformat(),
            "ends_at": (starts + timedelta(hours=3)).isoformat(),
            "wanted": 1,
        },
        headers=place.staff,
    )
    assert (made.status_code, made.json()["at_night"]) == (201, False), made.text
    call_out_id = made.json()["id"]
    asked = await client.post(
        f"{URL}/{call_out_id}/ask",
        json={"team_ids": [str(team.id)], "skill": "急救"},
        headers=place.staff,
    )
    assert asked.json() == {"asked": 3, "existing": 0, "kept_home": 0}, asked.text

    first = await answer(client, place, 1, call_out_id, accepts=True)
    second = await answer(client, place, 2, call_out_id, accepts=True)
    assert (first.json()["state"], second.json()["state"]) == ("accepted", "waiting")
    await answer(client, place, 1, call_out_id, accepts=False)
    shown = (await client.get(f"{URL}/{call_out_id}", headers=place.member(2))).json()
    assert (shown["own_state"], shown["accepted"], shown["waiting"]) == ("accepted", 1, 0)
    early = await client.post(
        f"{URL}/{call_out_id}/attendance",
        json={"present": []},
        headers=place.staff | at(shown["version"]),
    )
    assert early.json()["type"] == "/problems/call-out-not-begun"


async def test_m88_who_came_is_counted_and_gets_their_hours(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    called = a_call_out(place.street, starts_at=LONG_AGO, wanted=3)
    session.add(called)
    await session.flush()
    answers = [an_answer(called, person, state=AnswerState.ACCEPTED) for person in place.people[:3]]
    session.add_all(answers)
    await session.flush()
    present = [{"answer_id": str(answers[0].id)}, {"answer_id": str(answers[1].id), "hours": 1.5}]

    done = await client.post(
        f"{URL}/{called.id}/attendance",
        json={"present": present, "extra_heads": 7},
        headers=place.staff | at(1),
    )
    assert done.status_code == 200, done.text
    assert (done.json()["attended"], done.json()["hours"]) == (2, 4.5)
    counts = await client.get(
        f"{URL}/counts",
        params={
            "organization_id": str(place.county.id), "since": "2026-01-01", "until": "2026-12-31",
        },
        headers=place.staff,
    )  # fmt: skip
    figures = counts.json()
    assert (figures["call_outs"], figures["person_times"]) == (1, 9)
    assert (figures["people"], figures["hours"]) == (2, 4.5)
    assert figures["lines"][0]["organization_id"] == str(place.street.id)
    mine = await client.get(
        f"{RECORDS}/hours/total",
        params={"person_id": str(place.people[1].id)},
        headers=place.member(1),
    )
    assert mine.json()["hours"] == 1.5


async def test_m88_minors_are_not_called_out_at_night(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    young = a_person(place.county, name="凌小", birth_month="2083-09")
    unknown = a_person(place.county, name="凌无", birth_month=None)
    grown = a_person(place.county, name="凌大", birth_month="2070-09")
    team = a_volunteer_team(place.county)
    # Half past ten in the evening in China.
    night = a_call_out(place.county, starts_at=datetime(2098, 7, 1, 14, 30, tzinfo=UTC))
    day = a_call_out(place.county)
    session.add_all([young, unknown, grown, team, night, day])
    await session.flush()
    session.add_all(a_volunteer(team, person) for person in (young, unknown, grown))
    await session.flush()

    asked = await client.post(f"{URL}/{night.id}/ask", json={}, headers=place.staff)
    assert asked.json() == {"asked": 1, "existing": 0, "kept_home": 2}
    by_day = await client.post(f"{URL}/{day.id}/ask", json={}, headers=place.staff)
    assert by_day.json()["asked"] == 3
    # Even who is on the list by other ways is refused.
    given = an_answer(night, young)
    session.add(given)
    await session.flush()
    refused = await client.post(
        f"{URL}/answers/{given.id}", json={"accepts": True}, headers=place.staff | at(1)
    )
    assert refused.json()["type"] == "/problems/call-out-at-night"


async def test_m88_a_record_has_a_number_that_can_be_checked(
    client: httpx.AsyncClient, session: AsyncSession, place: Place
) -> None:
    person = place.people[1]
    wrong = some_service(person, hours="9")
    session.add_all([some_service(person), some_service(person, hours="2"), wrong])
    await session.flush()
    back = await client.post(
        f"{RECORDS}/hours/{wrong.id}/reverse", json={"reason": "重复"}, headers=place.staff
    )
    assert back.status_code == 201, back.text
    body = {
        "person_id": str(person.id),
        "organization_id": str(place.county.id),
        "since": "2026-01-01",
        "until": "2026-12-31",
        "responsible": "沈立",
        "handler": "何文",
        "contact": "区团委办公室",
    }
    made = await client.post(RECORDS, json=body, headers=place.staff)
    assert made.status_code == 201, made.text
    record = made.json()
    assert (record["hours"], record["entries"]) == (5.5, 2)
    number = record["number"]

    paper = await client.get(f"{RECORDS}/{record['id']}/document", headers=place.member(1))
    text = "\n".join(one.text for one in Document(BytesIO(paper.content)).paragraphs)
    assert number in text
    assert "共计5.5小时" in text

    async def check(asked: str) -> dict[str, object]:
        found = await client.get(
            f"{RECORDS}/check", params={"number": asked}, headers=place.member(3)
        )
        assert person.name not in found.text
        result: dict[str, object] = found.json()
        return result

    assert (await check(number))["standing"] == "valid"
    assert (await check(number[:-1] + str((int(number[-1]) + 1) % 10)))["standing"] == "unknown"
    gone = await client.post(
        f"{RECORDS}/{record['id']}/revoke", json={"reason": "核查有误"}, headers=place.staff | at(1)
    )
    assert gone.json()["is_revoked"] is True
    assert (await check(number))["standing"] == "revoked"
    empty = await client.post(
        RECORDS, json=body | {"since": "2020-01-01", "until": "2020-12-31"}, headers=place.staff
    )
    assert empty.json()["type"] == "/problems/volunteer-record-empty"


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 3, 1)),  # noqa: DTZ001 - a clock on the wall
    st.integers(1, 60 * 40),
)
def test_night_is_any_minute_between_ten_and_six(starts_at: datetime, minutes: int) -> None:
    ends_at = starts_at + timedelta(minutes=minutes)
    moment, by_minutes = starts_at, False
    while moment < ends_at and not by_minutes:
        by_minutes = moment.hour >= 22 or moment.hour < 6
        moment += timedelta(minutes=1)
    last = ends_at - timedelta(microseconds=1)
    by_minutes = by_minutes or last.hour >= 22 or last.hour < 6

    assert touches_night(starts_at, ends_at) == by_minutes


def test_somebody_turns_eighteen_on_the_last_day_of_their_month_at_the_latest() -> None:
    def stays(day: int, month: int) -> bool:
        starts = datetime(2026, month, day, 23, tzinfo=UTC)
        ends = starts + timedelta(hours=1)
        return is_kept_home(starts, ends, birth_month="2008-11", birth_on=None)

    assert stays(30, 11)
    assert not stays(1, 12)
    starts = datetime(2026, 11, 20, 23, tzinfo=UTC)
    ends = starts + timedelta(hours=1)
    assert not is_kept_home(starts, ends, birth_month=None, birth_on=date(2008, 11, 20))
    assert is_kept_home(starts, ends, birth_month=None, birth_on=None)


@given(st.integers(2000, 2999), st.integers(0, 999_999), st.integers(2, 12), st.integers(1, 9))
def test_a_slip_in_a_number_is_noticed(year: int, serial: int, place: int, by: int) -> None:
    number = record_number(year, serial)
    assert is_wellformed(number)
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert not is_wellformed(wrong)


def test_hours_are_those_of_the_clock() -> None:
    assert hours_between(LONG_AGO, LONG_AGO + timedelta(minutes=100)) == hours_between(
        LONG_AGO, LONG_AGO + timedelta(minutes=102)
    )
