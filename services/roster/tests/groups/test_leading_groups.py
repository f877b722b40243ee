"""Leading groups: seats bound to posts, succession by itself, the end with the task, the draft."""

from datetime import date, timedelta
from io import BytesIO

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from roster.core.lifecycle import State
from roster.core.structure.groups import (
    GroupState,
    Seated,
    SeatRole,
    draft_plan,
    lines_of_list,
    numbered,
    state_on,
)
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_post,
    an_appointment,
    an_organization,
)

URL = "/api/roster/leading-groups"
ALL = bearer("committee")
TASK = "青年干部兼职团干部"


def seen(version: object = 1) -> dict[str, str]:
    return ALL | {"if-match": f'"{version}"'}


@pytest.fixture
async def county(session: AsyncSession) -> Organization:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY, name="共青团青禾区委员会")
    session.add(county)
    await session.flush()
    return county


@pytest.fixture
async def post(session: AsyncSession, county: Organization) -> Post:
    street = an_organization(parent=county, kind=Kind.PARTY_COMMITTEE, name="云栖街道党工委")
    session.add(street)
    await session.flush()
    post = a_post(street, title="副书记")
    session.add(post)
    await session.flush()
    return post


async def a_group(client: httpx.AsyncClient, county: Organization, **more: str) -> str:
    body = {
        "organization_id": str(county.id),
        "name": "青禾区青年干部兼职团干部工作领导小组",
        "task": TASK,
        "office": "团区委",
        "starts_on": "2026-01-01",
    }
    made = await client.post(URL, json=body | more, headers=ALL)
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def names_on(client: httpx.AsyncClient, group_id: str, day: str) -> list[list[str]]:
    found = await client.get(f"{URL}/{group_id}", params={"as_of": day}, headers=ALL)
    return [[one["name"] for one in seat["holders"]] for seat in found.json()["seats"]]


async def test_m85_whoever_takes_over_the_post_takes_over_the_seat(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization, post: Post
) -> None:
    """由接任其职务者自然替补: nobody writes anything to the group."""
    first, second = a_person(county, name="林晓禾"), a_person(county, name="沈知微")
    session.add_all([first, second])
    await session.flush()
    session.add(
        an_appointment(
            first, post, state=State.ENDED, starts_on=date(2026, 1, 1), ends_on=date(2026, 5, 31)
        )
    )
    session.add(an_appointment(second, post, state=State.IN_OFFICE, starts_on=date(2026, 6, 15)))
    await session.flush()
    group_id = await a_group(client, county)

    added = await client.post(
        f"{URL}/{group_id}/seats", json={"role": "member", "post_id": str(post.id)}, headers=ALL
    )

    assert added.status_code == 201, added.text
    assert added.json()["seats"][0]["title"] == "云栖街道党工委副书记"
    assert await names_on(client, group_id, "2026-05-30") == [["林晓禾"]]
    assert await names_on(client, group_id, "2026-06-10") == [[]]
    assert await names_on(client, group_id, "2026-06-15") == [["沈知微"]]


async def test_m85_the_group_and_its_office_end_with_the_task(
    client: httpx.AsyncClient, county: Organization
) -> None:
    """青年干部兼职工作结束后, 领导小组及其办公室自行撤销."""
    group_id = await a_group(client, county)
    seat = {"role": "head", "holder_name": "顾远舟", "title": "区委组织部副部长"}
    added = await client.post(f"{URL}/{group_id}/seats", json=seat, headers=ALL)
    today = clock.today()

    done = await client.post(
        f"{URL}/{group_id}/finish",
        json={"finished_on": today.isoformat(), "note": "兼职工作结束"},
        headers=seen(added.json()["version"]),
    )
    late = await client.post(f"{URL}/{group_id}/seats", json=seat, headers=ALL)

    assert done.status_code == 200, done.text
    assert await names_on(client, group_id, today.isoformat()) == [["顾远舟"]]
    tomorrow = (today + timedelta(days=1)).isoformat()
    after = (await client.get(f"{URL}/{group_id}?as_of={tomorrow}", headers=ALL)).json()
    assert (after["state"], after["seats"][0]["holders"]) == ("ended", [])
    assert late.json()["type"] == "/problems/group-ended"


async def test_m85_a_foreseen_end_needs_nobody(
    client: httpx.AsyncClient, county: Organization
) -> None:
    ended = await a_group(client, county, ends_on="2026-06-30")
    await a_group(client, county, name="另一领导小组")
    headers = bearer("committee", path=county.path)

    listed = await client.get(URL, params={"state": "ended"}, headers=headers)
    active = await client.get(URL, params={"state": "active"}, headers=headers)

    assert [one["id"] for one in listed.json()["items"]] == [ended]
    assert [one["name"] for one in active.json()["items"]] == ["另一领导小组"]


async def test_a_seat_is_held_in_one_way_and_without_a_post_needs_a_title(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization, post: Post
) -> None:
    person = a_person(county)
    session.add(person)
    await session.flush()
    group_id = await a_group(client, county)
    url = f"{URL}/{group_id}/seats"

    both = await client.post(
        url, json={"post_id": str(post.id), "holder_name": "顾远舟"}, headers=ALL
    )
    untitled = await client.post(url, json={"person_id": str(person.id)}, headers=ALL)
    outside = await client.post(url, json={"post_id": str(county.id)}, headers=ALL)

    assert both.status_code == 422
    assert untitled.json()["type"] == "/problems/seat-title-missing"
    assert outside.json()["type"] == "/problems/seat-holder-not-found"


async def test_m91_the_plan_draft_carries_the_list_of_the_group(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization, post: Post
) -> None:
    person = a_person(county, name="林晓禾")
    session.add(person)
    await session.flush()
    session.add(an_appointment(person, post, state=State.IN_OFFICE, starts_on=date(2026, 2, 1)))
    await session.flush()
    group_id = await a_group(client, county)
    for seat in (
        {"role": "member", "post_id": str(post.id)},
        {"role": "head", "holder_name": "顾远舟", "title": "共青团青禾区委书记"},
    ):
        await client.post(f"{URL}/{group_id}/seats", json=seat, headers=ALL)

    draft = await client.get(f"{URL}/{group_id}/plan", headers=ALL)
    body = {key: value for key, value in draft.json().items() if key not in {"is_saved", "version"}}
    body |= {
        "title": "关于开展青年干部到基层团组织兼职的实施方案",
        "sections": [{"heading": "选派范围", "body": "1995年1月1日之后出生的党员、团员。"}],
        "dated": "2026年11月20日",
    }
    garbled = await client.put(
        f"{URL}/{group_id}/plan",
        json=body | {"lead": "征求\x08意见", "issuers": ["区\ufffe委"]},
        headers=seen(draft.json()["version"]),
    )
    saved = await client.put(
        f"{URL}/{group_id}/plan", json=body, headers=seen(draft.json()["version"])
    )
    file = await client.get(f"{URL}/{group_id}/plan.docx?as_of=2026-11-20", headers=ALL)
    assert garbled.status_code == 422
    assert [one["loc"][-1] for one in garbled.json()["errors"]] == ["lead", "issuers"]

    assert (draft.json()["is_saved"], saved.json()["is_saved"]) == (False, True)
    assert file.headers["content-type"].endswith("wordprocessingml.document")
    document = Document(BytesIO(file.content))
    lines = [paragraph.text for paragraph in document.paragraphs]
    assert lines[:2] == [body["title"], "（征求意见稿）"]
    assert "一、选派范围" in lines
    assert "2026年11月20日" in lines
    assert "组长：顾远舟\u3000共青团青禾区委书记" in lines
    assert "成员：林晓禾\u3000云栖街道党工委副书记" in lines
    assert any("由接任其职务者自然替补" in line for line in lines)
    section = document.sections[0]
    assert (round(section.top_margin.mm), round(section.left_margin.mm)) == (37, 28)


async def test_a_stale_draft_is_not_saved(client: httpx.AsyncClient, county: Organization) -> None:
    group_id = await a_group(client, county)
    draft = (await client.get(f"{URL}/{group_id}/plan", headers=ALL)).json()
    body = {key: value for key, value in draft.items() if key not in {"is_saved", "version"}}

    assert (
        await client.put(f"{URL}/{group_id}/plan", json=body, headers=seen(9))
    ).status_code == 412


async def test_a_seat_is_taken_off_the_list(
    client: httpx.AsyncClient, county: Organization
) -> None:
    group_id = await a_group(client, county)
    added = await client.post(
        f"{URL}/{group_id}/seats", json={"holder_name": "顾远舟", "title": "部长"}, headers=ALL
    )
    seat_id = added.json()["seats"][0]["id"]

    assert (await client.delete(f"{URL}/seats/{seat_id}", headers=ALL)).status_code == 204
    assert (await client.get(f"{URL}/{group_id}", headers=ALL)).json()["seats"] == []
    assert (await client.delete(f"{URL}/seats/{seat_id}", headers=ALL)).status_code == 404


DAYS = st.integers(0, 60).map(lambda number: date(2026, 1, 1) + timedelta(days=number))


@given(DAYS, DAYS, st.none() | DAYS, st.none() | DAYS)
def test_a_group_stands_between_its_first_and_its_last_day(
    day: date, starts_on: date, ends_on: date | None, finished_on: date | None
) -> None:
    state = state_on(day, starts_on=starts_on, ends_on=ends_on, finished_on=finished_on)

    over = any(last is not None and last < day for last in (ends_on, finished_on))
    assert (state is GroupState.AHEAD) == (day < starts_on)
    assert (state is GroupState.ENDED) == (day >= starts_on and over)


def test_the_list_prints_each_role_once_and_shows_a_vacancy() -> None:
    seated = [
        Seated(SeatRole.MEMBER, "林晓禾", "云栖街道党工委副书记"),
        Seated(SeatRole.HEAD, "顾远舟", "书记"),
        Seated(SeatRole.MEMBER, None, "望岳街道党工委副书记"),
        Seated(SeatRole.OFFICE_HEAD, "沈知微", "副书记"),
    ]

    assert lines_of_list(seated) == [
        ("组长", "顾远舟", "书记"),
        ("成员", "林晓禾", "云栖街道党工委副书记"),
        ("", "（空缺）", "望岳街道党工委副书记"),
    ]


def test_the_draft_numbers_its_sections_and_names_the_office() -> None:
    plan = draft_plan(name="领导小组", task=TASK, organization="团区委", office=None)

    assert numbered(plan.sections)[0] == "一、指导思想"
    assert "设在团区委" in plan.closing
