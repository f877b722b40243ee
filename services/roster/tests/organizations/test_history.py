"""Renaming, dissolving, the tree as it was, and what happened to an organization."""

from datetime import date, timedelta

import httpx
import pytest
from common import clock
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level, PostStatus
from roster.models.organization import Organization
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_post,
    an_organization,
    names_in,
)

URL = "/api/roster/organizations"
ALL = bearer("committee")


def seen(version: object = 1) -> dict[str, str]:
    return ALL | {"if-match": f'"{version}"'}


@pytest.fixture
async def county(session: AsyncSession) -> Organization:
    county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY, name="共青团青禾区委员会")
    session.add(county)
    await session.flush()
    return county


async def test_the_founding_is_kept_with_its_paper(
    client: httpx.AsyncClient, county: Organization
) -> None:
    made = await client.post(
        URL,
        json={
            "name": "云栖街道快递行业团支部",
            "kind": "branch",
            "line": "emerging",
            "formation": "joint",
            "parent_league_id": str(county.id),
            "founded_on": "2026-03-01",
            "founding_document_no": "青禾团发〔2026〕5号",
            "founding_issuer": "共青团青禾区委员会",
        },
        headers=ALL,
    )
    assert made.status_code == 201, made.text
    history = (await client.get(f"{URL}/{made.json()['id']}/history", headers=ALL)).json()

    assert (made.json()["officers_by"], made.json()["line"]) == ("elected", "emerging")
    assert [(one["what"], one["happened_on"], one["document_no"]) for one in history] == [
        ("founded", "2026-03-01", "青禾团发〔2026〕5号")
    ]


async def test_a_renamed_organization_is_found_by_both_names_and_was_called_so(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    branch = an_organization(parent=county, name="机床厂家属院团支部")
    session.add(branch)
    await session.flush()
    today = clock.today()

    renamed = await client.post(
        f"{URL}/{branch.id}/rename",
        json={
            "name": "望岳社区团支部",
            "happened_on": (today - timedelta(days=10)).isoformat(),
            "document_no": "青禾团发〔2026〕9号",
        },
        headers=seen(),
    )
    assert renamed.status_code == 200, renamed.text
    headers = bearer("committee", path=county.path)

    async def found(**params: str) -> list[object]:
        return names_in((await client.get(URL, params=params, headers=headers)).json()["items"])

    assert await found(q="机床厂") == ["望岳社区团支部"]
    assert await found(q="望岳") == ["望岳社区团支部"]
    before = (today - timedelta(days=11)).isoformat()
    since = (today - timedelta(days=10)).isoformat()
    assert await found(as_of=before) == [county.name, "机床厂家属院团支部"]
    assert await found(as_of=since) == [county.name, "望岳社区团支部"]
    tree = await client.get(
        f"{URL}/tree", params={"parent_id": str(county.id), "as_of": before}, headers=headers
    )
    assert names_in(tree.json()["items"]) == ["机床厂家属院团支部"]
    detail = (await client.get(f"{URL}/{branch.id}", headers=ALL)).json()
    assert detail["former_names"] == ["机床厂家属院团支部"]
    history = (await client.get(f"{URL}/{branch.id}/history", headers=ALL)).json()
    assert [(one["what"], one["before"], one["after"]) for one in history] == [
        ("renamed", "机床厂家属院团支部", "望岳社区团支部")
    ]


async def test_a_renaming_does_not_lie_ahead_or_before_the_last(
    client: httpx.AsyncClient, county: Organization
) -> None:
    url = f"{URL}/{county.id}/rename"
    today = clock.today()

    async def rename(day: date, version: object) -> httpx.Response:
        body = {"name": f"改名{day}", "happened_on": day.isoformat()}
        return await client.post(url, json=body, headers=seen(version))

    ahead = await rename(today + timedelta(days=1), 1)
    done = await rename(today - timedelta(days=5), 1)
    before = await rename(today - timedelta(days=6), done.json()["version"])

    assert ahead.json()["type"] == "/problems/history-order"
    assert before.json()["type"] == "/problems/history-order"


async def test_a_plain_change_keeps_the_past_too(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    branch = an_organization(parent=county)
    session.add(branch)
    await session.flush()

    changed = await client.patch(
        f"{URL}/{branch.id}", json={"kind": "general_branch"}, headers=seen()
    )
    again = await client.patch(
        f"{URL}/{branch.id}", json={"kind": "committee"}, headers=seen(changed.json()["version"])
    )
    history = (await client.get(f"{URL}/{branch.id}/history", headers=ALL)).json()
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    listed = await client.get(
        URL,
        params={"as_of": yesterday, "kind": "branch"},
        headers=bearer("committee", path=county.path),
    )

    assert again.status_code == 200
    assert {(one["before"], one["after"]) for one in history} == {
        ("branch", "general_branch"), ("general_branch", "committee"),
    }  # fmt: skip
    assert names_in(listed.json()["items"]) == [branch.name]


async def test_an_organization_with_people_or_posts_is_not_dissolved(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    branch = an_organization(parent=county)
    session.add(branch)
    await session.flush()
    person, post = a_person(branch), a_post(branch)
    session.add_all([person, post])
    await session.flush()
    url = f"{URL}/{branch.id}/dissolve"

    refused = await client.post(url, json={}, headers=seen())
    post.status = PostStatus.CLOSED
    await session.delete(person)
    await session.flush()
    day = clock.today().isoformat()
    done = await client.post(
        url, json={"happened_on": day, "document_no": "青禾团发〔2026〕12号"}, headers=seen()
    )
    again = await client.post(url, json={}, headers=seen(done.json()["version"]))

    assert refused.json()["type"] == "/problems/organization-in-use"
    assert (refused.json()["people"], refused.json()["posts"]) == (1, 1)
    assert (done.json()["status"], done.json()["dissolved_on"]) == ("dissolved", day)
    assert again.json()["type"] == "/problems/organization-dissolved"


async def test_the_tree_of_a_day_has_who_stood_then(
    client: httpx.AsyncClient, session: AsyncSession, county: Organization
) -> None:
    founded = an_organization(parent=county, name="新支部")
    founded.founded_on = date(2026, 3, 1)
    gone = an_organization(parent=county, name="旧支部")
    gone.status, gone.dissolved_on = "dissolved", date(2026, 3, 1)
    session.add_all([founded, gone])
    await session.flush()
    headers = bearer("committee", path=county.path)

    async def tree(day: str) -> tuple[list[object], object]:
        below = await client.get(
            f"{URL}/tree", params={"parent_id": str(county.id), "as_of": day}, headers=headers
        )
        top = await client.get(f"{URL}/tree", params={"as_of": day}, headers=headers)
        return names_in(below.json()["items"]), top.json()["items"][0]["child_count"]

    assert await tree("2026-02-28") == (["旧支部"], 1)
    assert await tree("2026-03-01") == (["新支部"], 1)


async def test_only_a_branch_is_of_students(
    client: httpx.AsyncClient, county: Organization
) -> None:
    refused = await client.patch(
        f"{URL}/{county.id}", json={"is_student_branch": True}, headers=seen()
    )

    assert refused.json()["type"] == "/problems/student-branch-kind"
