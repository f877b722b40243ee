"""Posts over HTTP."""

import httpx
import pytest
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import PostForm, PostStatus
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_appointment, an_organization

URL = "/api/roster/posts"
ALL = bearer("committee")


@pytest.fixture
async def branch(session: AsyncSession) -> Organization:
    branch = an_organization(division_code="370199001002")
    session.add(branch)
    await session.flush()
    return branch


async def test_the_contracts_fields_are_enough(
    client: httpx.AsyncClient, branch: Organization
) -> None:
    made = await client.post(
        URL,
        json={
            "organization_id": str(branch.id),
            "title": "团支部副书记",
            "form": "兼职",
            "capacity": 2,
            "floor_under35": 1,
            "requirements": {
                "born_on_or_after": "1995-01-01",
                "political_statuses": ["中共党员", "03"],
                "recruited_years": [2021],
                "min_education": "大学本科",
                "own_street": "preferred",
            },
            "term_months": 12,
        },
        headers=ALL,
    )

    assert made.status_code == 201, made.text
    post = made.json()
    assert post["form"] == "concurrent"
    assert post["requirements"]["political_statuses"] == ["01", "03"]
    assert (post["occupied"], post["vacant"], post["status"]) == (0, 2, "open")
    assert post["requirement_texts"][0] == "1995年1月1日（含）以后出生"
    assert post["requirement_texts"][1] == "政治面貌为中共党员或共青团员"
    read = await client.get(f"{URL}/{post['id']}", headers=ALL)
    assert read.json() == post
    assert read.headers["etag"] == '"1"'


@pytest.mark.parametrize(
    ("facts", "status", "slug"),
    [
        ({"organization_id": str(new_id())}, 404, "post-organization-not-found"),
        ({"floor_under35": 3}, 409, "floor-above-capacity"),
        ({"requirements": {"min_age": 40, "max_age": 30}}, 409, "requirements-contradict"),
        ({"requirements": {"religion": "x"}}, 422, "invalid"),
        ({"capacity": 0}, 422, "invalid"),
        ({"form": "义务"}, 422, "invalid"),
    ],
)
async def test_what_makes_no_sense_is_refused(
    client: httpx.AsyncClient,
    branch: Organization,
    facts: dict[str, object],
    status: int,
    slug: str,
) -> None:
    body = {"organization_id": str(branch.id), "title": "副书记", "form": "concurrent", **facts}

    refused = await client.post(URL, json=body, headers=ALL)

    assert refused.status_code == status, refused.text
    assert refused.json()["type"] == f"/problems/{slug}"


async def test_the_list_tells_taken_and_vacant_seats(
    client: httpx.AsyncClient, branch: Organization, session: AsyncSession
) -> None:
    taken, free = a_post(branch, title="副书记"), a_post(branch, title="指导员")
    people = [a_person(branch, name=name) for name in ("甲一", "乙二")]
    session.add_all([taken, free, *people])
    await session.flush()
    session.add_all([
        an_appointment(people[0], taken),
        an_appointment(people[1], free, state=State.DECLINED),
    ])  # fmt: skip
    await session.flush()

    async def found(**params: str) -> list[tuple[str, int]]:
        params = {"organization_id": str(branch.id), **params}
        answer = await client.get(URL, params=params, headers=ALL)
        return [(one["title"], one["occupied"]) for one in answer.json()["items"]]

    assert sorted(await found()) == [("副书记", 1), ("指导员", 0)]
    assert await found(has_vacancy="true") == [("指导员", 0)]
    assert await found(has_vacancy="false") == [("副书记", 1)]
    assert await found(q="指导") == [("指导员", 0)]
    assert await found(form="seconded") == []
    assert await found(status="closed") == []


async def test_a_member_chooses_from_the_posts_of_their_organizations(
    client: httpx.AsyncClient, branch: Organization, session: AsyncSession
) -> None:
    post = a_post(branch)
    session.add(post)
    await session.flush()

    near = await client.get(URL, headers=bearer("member", path=branch.path))
    far = await client.get(URL, headers=bearer("member", path="zzzz/"))
    change = await client.patch(
        f"{URL}/{post.id}",
        json={"priority": 90},
        headers=bearer("member", path=branch.path) | {"if-match": '"1"'},
    )

    assert [item["id"] for item in near.json()["items"]] == [str(post.id)]
    assert far.json()["items"] == []
    assert change.status_code == 403


async def test_a_change_needs_the_version_and_room_for_who_is_there(
    client: httpx.AsyncClient, branch: Organization, session: AsyncSession
) -> None:
    post = a_post(branch, capacity=2)
    people = [a_person(branch), a_person(branch)]
    session.add_all([post, *people])
    await session.flush()
    session.add_all([an_appointment(person, post) for person in people])
    await session.flush()
    url, match = f"{URL}/{post.id}", {"if-match": '"1"'}

    blind = await client.patch(url, json={"priority": 90}, headers=ALL)
    short = await client.patch(url, json={"capacity": 1}, headers=ALL | match)
    empty = await client.patch(url, json={"title": None}, headers=ALL | match)
    right = await client.patch(
        url, json={"capacity": 3, "requirements": {"max_age": 35}}, headers=ALL | match
    )
    stale = await client.patch(url, json={"capacity": 4}, headers=ALL | match)

    assert blind.status_code == 428
    assert (short.status_code, short.json()["occupied"]) == (409, 2)
    assert empty.status_code == 422
    assert right.json()["requirement_texts"] == ["不超过35周岁"]
    assert (right.headers["etag"], stale.status_code) == ('"2"', 412)


async def test_a_closed_post_can_be_opened_again(
    client: httpx.AsyncClient, branch: Organization, session: AsyncSession
) -> None:
    post = a_post(branch, form=PostForm.VOLUNTEER)
    session.add(post)
    await session.flush()

    async def go(step: str, version: int) -> httpx.Response:
        headers = ALL | {"if-match": f'"{version}"'}
        return await client.post(f"{URL}/{post.id}/{step}", headers=headers)

    assert (await go("reopen", 1)).json()["type"] == "/problems/post-open"
    assert (await go("close", 1)).json()["status"] == PostStatus.CLOSED
    assert (await go("close", 1)).status_code == 412
    assert (await go("close", 2)).json()["type"] == "/problems/post-closed"
    assert (await go("reopen", 2)).json()["status"] == PostStatus.OPEN
