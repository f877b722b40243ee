"""What people are and learned, and what held on any day."""

from datetime import date, timedelta

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from hypothesis import given, settings
from hypothesis import strategies as st
from roster.core.identities import Schooling, highest_of
from roster.core.past import Past, past_to_keep, state_on
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_post,
    an_appointment,
    an_organization,
    names_in,
)

URL = "/api/roster/people"
ALL = bearer("committee")


@pytest.fixture
async def street(session: AsyncSession) -> Organization:
    county = an_organization(name="共青团青禾区委员会")
    session.add(county)
    await session.flush()
    street = an_organization(parent=county, name="云栖街道团工委")
    session.add(street)
    await session.flush()
    return street


async def register(
    client: httpx.AsyncClient, street: Organization, name: str, **facts: object
) -> dict[str, object]:
    body = {"name": name, "organization_id": str(street.id), **facts}
    made = await client.post(URL, json=body, headers=ALL)
    assert made.status_code == 201, made.text
    found: dict[str, object] = made.json()
    return found


async def add_identity(
    client: httpx.AsyncClient, person: dict[str, object], **facts: object
) -> httpx.Response:
    return await client.post(f"{URL}/{person['id']}/identities", json=facts, headers=ALL)


async def listed(client: httpx.AsyncClient, street: Organization, **params: str) -> list[object]:
    headers = bearer("committee", path=street.path)
    answer = await client.get(URL, params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    return names_in(answer.json()["items"])


async def sources(client: httpx.AsyncClient, street: Organization) -> dict[str, dict[str, object]]:
    headers = bearer("committee", path=street.path)
    answer = await client.get(f"{URL}/sources", headers=headers)
    return {one["source_channel"]: one for one in answer.json()}


async def test_m1_cadres_on_secondment_are_counted_by_kind_of_sending_unit(
    client: httpx.AsyncClient, street: Organization
) -> None:
    for name, kind in (("安然", "township"), ("卞之", "hospital"), ("曹远", "hospital")):
        await register(
            client,
            street,
            name,
            source_channel="secondment",
            sending_unit=f"{name}的单位",
            sending_unit_kind=kind,
        )

    counted = (await sources(client, street))["secondment"]

    assert counted["people"] == 3
    assert counted["by_sending_unit_kind"] == {"township": 1, "hospital": 2}
    assert await listed(client, street, sending_unit_kind="township") == ["安然"]
    assert await listed(client, street, sending_unit="卞之") == ["卞之"]


async def test_m2_selected_graduates_and_western_plan_volunteers_serve_for_dated_terms(
    client: httpx.AsyncClient, street: Organization
) -> None:
    one = await register(client, street, "安然", source_channel="selected_graduate")
    two = await register(client, street, "卞之", source_channel="western_plan")
    await add_identity(client, one, kind="selected_graduate", from_on="2023-08-01")
    await add_identity(
        client, two, kind="western_plan", from_on="2022-08-01", to_on="2024-07-31",
        source_document="西部计划协议书", unit="云栖街道",
    )  # fmt: skip

    assert await listed(client, street, identity="selected_graduate") == ["安然"]
    assert await listed(client, street, identity="western_plan") == []
    assert set(await sources(client, street)) == {"selected_graduate", "western_plan"}
    history = await client.get(f"{URL}/{two['id']}/identities", headers=ALL)
    assert history.json()[0]["source_document"] == "西部计划协议书"
    assert history.json()[0]["holds_today"] is False


async def test_m3_returning_students_are_in_school_first_and_graduates_later(
    client: httpx.AsyncClient, street: Organization
) -> None:
    person = await register(client, street, "安然", source_channel="returning_student")
    today = clock.today()
    await add_identity(
        client, person, kind="returning_student", from_on="2020-09-01", to_on=str(today)
    )
    await add_identity(
        client, person, kind="returning_graduate", from_on=str(today + timedelta(days=1))
    )

    shown = (await client.get(f"{URL}/{person['id']}", headers=ALL)).json()
    assert shown["identities"] == ["returning_student"]
    assert await listed(client, street, identity="returning_graduate") == []


async def test_m4_how_somebody_of_the_new_sectors_was_found_is_kept_and_counted(
    client: httpx.AsyncClient, street: Organization
) -> None:
    await register(
        client, street, "安然", source_channel="new_sector",
        found_how="走访外卖站点，站长推荐", found_on="2026-05-04", found_by="云栖街道团工委",
    )  # fmt: skip
    await register(client, street, "卞之", source_channel="new_sector")

    counted = (await sources(client, street))["new_sector"]
    assert (counted["people"], counted["found_by_outreach"]) == (2, 1)
    assert await listed(client, street, found_by_outreach="true") == ["安然"]
    assert await listed(client, street, source_channel="new_sector") == ["安然", "卞之"]


async def test_m6_students_of_local_origin_are_a_source_of_their_own(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    person = await register(
        client, street, "安然", source_channel="local_student", home_division_code="370102001002"
    )
    await add_identity(client, person, kind="college_student", from_on="2024-09-01")
    await register(client, street, "卞之", source_channel="college_student")

    assert await listed(client, street, source_channel="local_student") == ["安然"]
    assert await listed(client, street, identity="college_student") == ["安然"]


async def test_m7_agency_cadres_who_serve_are_counted_apart(
    client: httpx.AsyncClient, street: Organization, session: AsyncSession
) -> None:
    serving, idle = a_person(street, name="安然"), a_person(street, name="卞之")
    post = a_post(street)
    session.add_all([serving, idle, post])
    await session.flush()
    session.add(an_appointment(serving, post))
    await session.flush()

    counted = (await sources(client, street))["agency_cadre"]

    assert (counted["people"], counted["serving"]) == (2, 1)


async def test_several_identities_hold_at_once_but_not_one_twice(
    client: httpx.AsyncClient, street: Organization
) -> None:
    person = await register(client, street, "安然")
    first = await add_identity(client, person, kind="civil_servant", from_on="2020-01-01")
    await add_identity(client, person, kind="selected_graduate", from_on="2020-01-01")
    twice = await add_identity(client, person, kind="civil_servant", from_on="2021-01-01")
    reversed_ = await add_identity(
        client, person, kind="veteran", from_on="2021-01-01", to_on="2020-01-01"
    )

    assert first.status_code == 201
    assert twice.json()["type"] == "/problems/identity-overlaps"
    assert reversed_.json()["type"] == "/problems/dates-reversed"
    shown = (await client.get(f"{URL}/{person['id']}", headers=ALL)).json()
    assert shown["identities"] == ["civil_servant", "selected_graduate"]

    one = f"{URL}/{person['id']}/identities/{first.json()['id']}"
    ended = await client.patch(one, json={"to_on": "2020-12-31"}, headers=ALL | {"if-match": '"1"'})
    assert ended.status_code == 200, ended.text
    assert (
        await add_identity(client, person, kind="civil_servant", from_on="2021-01-01")
    ).is_success
    stale = await client.delete(one, headers=ALL | {"if-match": '"1"'})
    gone = await client.delete(one, headers=ALL | {"if-match": '"2"'})
    assert (stale.status_code, gone.status_code) == (412, 204)


async def test_the_highest_schooling_is_the_persons_summary(
    client: httpx.AsyncClient, street: Organization
) -> None:
    person = await register(client, street, "安然", education="大专")
    url = f"{URL}/{person['id']}"

    async def add(**facts: object) -> dict[str, object]:
        made = await client.post(f"{url}/educations", json=facts, headers=ALL)
        assert made.status_code == 201, made.text
        found: dict[str, object] = made.json()
        return found

    async def summary() -> tuple[object, object, list[object]]:
        shown = (await client.get(url, headers=ALL)).json()
        entries = (await client.get(f"{url}/educations", headers=ALL)).json()
        return shown["education"], shown["school"], [one["is_highest"] for one in entries]

    await add(education="本科", school="青桥大学", from_month="2015-09", to_month="2019-06")
    assert await summary() == ("21", "青桥大学", [True])
    await add(education="大专", school="东湖学院", from_month="2012-09", to_month="2015-06")
    assert await summary() == ("21", "青桥大学", [False, True])
    master = await add(
        education="硕士研究生", school="北山大学", from_month="2020-09", mode="on_the_job"
    )
    assert await summary() == ("14", "北山大学", [False, False, True])

    one = f"{url}/educations/{master['id']}"
    tag = (await client.get(f"{url}/educations", headers=ALL)).json()[2]["version"]
    await client.patch(one, json={"is_highest": False}, headers=ALL | {"if-match": f'"{tag}"'})
    assert await summary() == ("21", "青桥大学", [False, True, False])
    shown = await client.get(url, headers=ALL)
    changed = await client.patch(
        url, json={"school": "青桥大学南校区"}, headers=ALL | {"if-match": shown.headers["etag"]}
    )
    assert changed.status_code == 200
    entries = (await client.get(f"{url}/educations", headers=ALL)).json()
    assert entries[1]["school"] == "青桥大学南校区"


LEVELS = st.sampled_from(["11", "14", "21", "31", "61"])
MONTHS = st.sampled_from([None, "2019-06", "2022-06"])


@given(st.lists(st.tuples(LEVELS, MONTHS)))
def test_the_highest_is_of_the_highest_level(entries: list[tuple[str, str | None]]) -> None:
    chosen = highest_of((n, Schooling(*one)) for n, one in enumerate(entries))

    assert (chosen is None) == (not entries)
    if chosen is not None:
        assert entries[chosen][0][0] == min(one[0][0] for one in entries)


DAYS = st.integers(0, 60).map(lambda n: date(2026, 1, 1) + timedelta(days=n))


@given(st.lists(st.tuples(DAYS, st.integers(0, 3)), max_size=12), st.lists(DAYS, min_size=1))
def test_what_held_on_a_day_is_what_a_replay_of_all_changes_says(
    changes: list[tuple[date, int]], asked: list[date]
) -> None:
    """Against the definition: the last change that had taken effect by that day."""
    changes.sort(key=lambda one: one[0])
    state, pasts = -1, []
    for day, value in changes:
        past = past_to_keep(state, day, pasts)
        if past is not None:
            pasts.append(past)
        state = value

    for day in asked:
        told = [-1, *(value for when, value in changes if when <= day)]
        assert state_on(day, pasts, state) == told[-1]


def test_a_change_does_not_take_effect_before_the_last_one() -> None:
    with pytest.raises(ValueError, match="2026-03-01"):
        past_to_keep(1, date(2026, 2, 1), [Past(date(2026, 3, 1), 0)])


MOVES = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["01", "02", "03"]),
        st.integers(1, 200),
    ),
    min_size=1,
    max_size=4,
)


async def test_the_list_as_of_any_day_agrees_with_the_replay(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    """Random stories of moves and new statuses, told by the API and replayed by hand."""
    drawn: list[tuple[list[list[tuple[int, str, int]]], list[int]]] = []

    @settings(max_examples=6, deadline=None, database=None, derandomize=True)
    @given(
        st.lists(MOVES, min_size=1, max_size=3),
        st.lists(st.integers(0, 210), min_size=3, max_size=3),
    )
    def draw(stories: list[list[tuple[int, str, int]]], asked: list[int]) -> None:
        drawn.append((stories, asked))

    draw()
    today = clock.today()
    for number, (stories, asked) in enumerate(drawn):
        county = an_organization(name=f"第{number}县团委")
        session.add(county)
        await session.flush()
        streets = [an_organization(parent=county) for _ in range(3)]
        session.add_all(streets)
        await session.flush()
        told: dict[str, list[tuple[date, int, str]]] = {}
        for story in stories:
            person = a_person(streets[0], political_status="03")
            person.managed_since = today - timedelta(days=300)
            session.add(person)
            await session.flush()
            url, lines = f"{URL}/{person.id}", [(date.min, 0, "03")]
            for place, status, ago in sorted(story, key=lambda one: -one[2]):
                day = today - timedelta(days=ago)
                tag = (await client.get(url, headers=ALL)).headers["etag"]
                changed = await client.patch(
                    url,
                    json={
                        "organization_id": str(streets[place].id),
                        "political_status": status,
                        "effective_on": str(day),
                    },
                    headers=ALL | {"if-match": tag},
                )
                assert changed.status_code == 200, changed.text
                lines.append((day, place, status))
            told[str(person.id)] = lines
        headers = bearer("committee", path=county.path)
        for ago in asked:
            day = today - timedelta(days=ago)
            for at, street in enumerate(streets):
                params = {"as_of": str(day), "organization_id": str(street.id)}
                page = await client.get(URL, params=params, headers=headers)
                found = {(one["id"], one["political_status"]) for one in page.json()["items"]}
                wanted = set()
                for person_id, lines in told.items():
                    _, place, status = [one for one in lines if one[0] <= day][-1]
                    if place == at:
                        wanted.add((person_id, status))
                assert found == wanted


async def test_the_past_is_read_on_the_persons_page_and_never_written_in_the_future(
    client: httpx.AsyncClient, street: Organization
) -> None:
    person = await register(client, street, "安然", political_status="03")
    url, today = f"{URL}/{person['id']}", clock.today()

    async def become(status: str, day: date) -> httpx.Response:
        tag = (await client.get(url, headers=ALL)).headers["etag"]
        body = {"political_status": status, "effective_on": str(day)}
        return await client.patch(url, json=body, headers=ALL | {"if-match": tag})

    assert (await become("02", today - timedelta(days=10))).status_code == 200
    early = await become("01", today - timedelta(days=20))
    future = await become("01", today + timedelta(days=1))

    assert early.json()["type"] == "/problems/change-out-of-order"
    assert future.json()["type"] == "/problems/change-out-of-order"
    periods = (await client.get(f"{url}/history", headers=ALL)).json()
    assert [(one["until_on"], one["political_status"]) for one in periods] == [
        (None, "02"),
        (str(today - timedelta(days=10)), "03"),
    ]


async def test_identities_follow_the_day_that_is_asked_about(
    client: httpx.AsyncClient, session: AsyncSession, street: Organization
) -> None:
    person = a_person(street, name="安然")
    person.managed_since = date(2020, 1, 1)
    session.add(person)
    await session.flush()
    await add_identity(
        client, {"id": person.id}, kind="western_plan", from_on="2022-08-01", to_on="2024-07-31"
    )

    async def found(day: str) -> list[object]:
        return await listed(client, street, identity="western_plan", as_of=day)

    assert await found("2022-07-31") == []
    assert await found("2022-08-01") == ["安然"]
    assert await found("2024-07-31") == ["安然"]
    assert await found("2024-08-01") == []
    assert await listed(client, street, as_of="2019-12-31") == []
