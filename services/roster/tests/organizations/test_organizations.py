"""The organization tree over HTTP."""

import httpx
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.lifecycle import State
from roster.core.vocabulary import Kind, Level
from roster.ids import AccountId, OrganizationAliasId
from roster.models.organization import OrganizationAlias
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import (
    a_person,
    a_post,
    an_appointment,
    an_organization,
    names_in,
)

URL = "/api/roster/organizations"
ALL = bearer("committee")
COMMITTEE = {"name": "共青团青禾区委员会", "kind": "committee", "level": "county"}
STREET = {"name": "云栖街道团工委", "kind": "working_committee", "level": "township"}


async def test_a_root_and_its_children_get_paths_in_order(client: httpx.AsyncClient) -> None:
    root = await client.post(URL, json=COMMITTEE, headers=ALL)
    assert root.status_code == 201, root.text
    body = STREET | {"parent_league_id": root.json()["id"]}

    first = await client.post(URL, json=body, headers=ALL)
    second = await client.post(URL, json=body | {"name": "望岳街道团工委"}, headers=ALL)

    assert first.json()["path"] == root.json()["path"] + "0001/"
    assert second.json()["path"] == root.json()["path"] + "0002/"
    assert root.headers["etag"] == '"1"'


async def test_a_new_child_leaves_the_parents_version_alone(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    session.add(root)
    await session.flush()

    await client.post(URL, json=STREET | {"parent_league_id": str(root.id)}, headers=ALL)

    assert (await client.get(f"{URL}/{root.id}", headers=ALL)).headers["etag"] == '"1"'


async def test_only_who_holds_everything_creates_a_root(client: httpx.AsyncClient) -> None:
    refused = await client.post(URL, json=COMMITTEE, headers=bearer("committee", path="0001/"))

    assert refused.status_code == 403
    assert refused.json()["type"] == "/problems/root-not-allowed"


async def test_a_parent_outside_the_scope_is_not_found(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    mine, other = an_organization(), an_organization()
    session.add_all([mine, other])
    await session.flush()

    refused = await client.post(
        URL,
        json=STREET | {"parent_league_id": str(other.id)},
        headers=bearer("committee", path=mine.path),
    )

    assert refused.status_code == 404


async def test_a_branch_secretary_may_not_create(client: httpx.AsyncClient) -> None:
    refused = await client.post(URL, json=COMMITTEE, headers=bearer("branch"))

    assert refused.status_code == 403


async def test_a_league_organization_has_both_parents(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    party = an_organization(parent=root, kind=Kind.PARTY_COMMITTEE, name="云栖街道党工委")
    session.add_all([root, party])
    await session.flush()
    body = STREET | {"parent_league_id": str(root.id), "party_org_id": str(party.id)}

    street = await client.post(URL, json=body, headers=ALL)
    read = await client.get(f"{URL}/{street.json()['id']}", headers=ALL)

    assert read.json()["party_org"] == {"id": str(party.id), "name": "云栖街道党工委"}
    assert names_in(read.json()["ancestors"]) == [root.name]


async def test_a_league_organization_is_no_party_parent(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    session.add(root)
    await session.flush()

    refused = await client.post(
        URL,
        json=STREET | {"parent_league_id": str(root.id), "party_org_id": str(root.id)},
        headers=ALL,
    )

    assert refused.status_code == 409
    assert refused.json()["type"] == "/problems/parent-of-other-system"


async def test_a_term_ends_after_it_starts(client: httpx.AsyncClient) -> None:
    body = COMMITTEE | {"term_starts_on": "2026-01-01", "term_ends_on": "2025-01-01"}

    assert (await client.post(URL, json=body, headers=ALL)).status_code == 409


async def test_the_tree_opens_level_by_level(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization(level=Level.COUNTY)
    street = an_organization(parent=root, name="云栖街道团工委")
    branch = an_organization(parent=street)
    session.add_all([root, street, branch])
    await session.flush()
    headers = bearer("branch", path=street.path)

    tops = await client.get(f"{URL}/tree", headers=headers)
    below = await client.get(f"{URL}/tree", params={"parent_id": str(street.id)}, headers=headers)

    assert [(one["name"], one["child_count"]) for one in tops.json()["items"]] == [(street.name, 1)]
    assert names_in(below.json()["items"]) == [branch.name]


async def test_the_tree_of_everything_starts_at_the_roots(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    session.add_all([root, an_organization(parent=root)])
    await session.flush()

    tops = await client.get(f"{URL}/tree", headers=ALL)

    assert str(root.id) in [one["id"] for one in tops.json()["items"]]
    assert all("/" not in one["path"].rstrip("/") for one in tops.json()["items"])


async def test_search_finds_names_short_names_and_aliases(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization(name="共青团青禾区委员会")
    lake = an_organization(parent=root, name="镜湖社区团支部", short_name="湖支")
    hill = an_organization(parent=root, name="望岳社区团支部")
    session.add_all([root, lake, hill])
    await session.flush()
    session.add(
        OrganizationAlias(
            id=OrganizationAliasId(new_id()),
            scope_id=root.id,
            alias="老机床厂宿舍",
            organization_id=hill.id,
            confirmed_by=AccountId(new_id()),
        )
    )
    await session.flush()
    headers = bearer("committee", path=root.path)

    async def found(q: str) -> list[object]:
        return names_in((await client.get(URL, params={"q": q}, headers=headers)).json()["items"])

    assert await found("镜湖") == [lake.name]
    assert await found("湖支") == [lake.name]
    assert await found("机床厂") == [hill.name]
    assert await found("社") == [lake.name, hill.name]
    assert await found("社区团支部") == [lake.name, hill.name]
    assert await found("没有的") == []


async def test_a_list_goes_on_where_the_page_ended(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    children = [an_organization(parent=root) for _ in range(5)]
    session.add_all([root, *children])
    await session.flush()
    headers = bearer("committee", path=root.path)

    seen: list[str] = []
    params: dict[str, str] = {"limit": "2"}
    while True:
        page = (await client.get(URL, params=params, headers=headers)).json()
        seen += [one["id"] for one in page["items"]]
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]

    assert seen == [str(one.id) for one in (root, *children)]


async def test_a_change_needs_the_version_that_was_seen(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    session.add(root)
    await session.flush()
    url = f"{URL}/{root.id}"

    blind = await client.patch(url, json={"short_name": "青禾"}, headers=ALL)
    right = await client.patch(url, json={"short_name": "青禾"}, headers=ALL | {"if-match": '"1"'})
    stale = await client.patch(url, json={"short_name": "禾"}, headers=ALL | {"if-match": '"1"'})

    assert (blind.status_code, right.status_code, stale.status_code) == (428, 200, 412)
    assert right.headers["etag"] == '"2"'
    found = await client.get(URL, params={"q": "青禾"}, headers=ALL)
    assert str(root.id) in [one["id"] for one in found.json()["items"]]


async def test_an_organization_in_use_is_not_dissolved(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    root = an_organization()
    branch = an_organization(parent=root)
    session.add_all([root, branch])
    await session.flush()
    change = {"json": {"status": "dissolved"}, "headers": ALL | {"if-match": '"1"'}}

    refused = await client.patch(f"{URL}/{root.id}", **change)
    done = await client.patch(f"{URL}/{branch.id}", **change)
    again = await client.patch(f"{URL}/{root.id}", **change)

    assert refused.json()["type"] == "/problems/organization-in-use"
    assert (done.status_code, again.status_code) == (200, 200)


async def test_the_name_cannot_be_emptied(client: httpx.AsyncClient, session: AsyncSession) -> None:
    root = an_organization()
    session.add(root)
    await session.flush()

    refused = await client.patch(
        f"{URL}/{root.id}", json={"name": None}, headers=ALL | {"if-match": '"1"'}
    )

    assert refused.status_code == 422


async def test_a_credit_code_is_checked_kept_tidy_and_found_by(client: httpx.AsyncClient) -> None:
    body = COMMITTEE | {"credit_code": "9135 0100-m000100y43"}
    made = await client.post(URL, json=body, headers=ALL)
    slip = await client.post(URL, json=body | {"credit_code": "91350100M000100Y44"}, headers=ALL)
    by_code = {"credit_code": "91350100M000100Y43"}
    found = await client.get(URL, params=by_code, headers=ALL)
    url, seen = f"{URL}/{made.json()['id']}", ALL | {"if-match": '"1"'}
    emptied = await client.patch(url, json={"credit_code": None}, headers=seen)

    assert made.json()["credit_code"] == "91350100M000100Y43", made.text
    assert slip.status_code == 422
    assert "校验位" in slip.text
    assert [one["id"] for one in found.json()["items"]] == [made.json()["id"]]
    assert emptied.json()["credit_code"] is None


async def test_leaders_are_the_secretaries_who_serve(
    client: httpx.AsyncClient, session: AsyncSession
) -> None:
    branch = an_organization()
    session.add(branch)
    await session.flush()
    person = a_person(branch, name="沈知微")
    deputy, helper = a_post(branch), a_post(branch, title="书记助理")
    session.add_all([person, deputy, helper])
    await session.flush()
    session.add_all([
        an_appointment(person, deputy, state=State.IN_OFFICE),
        an_appointment(person, helper, state=State.IN_OFFICE),
    ])  # fmt: skip
    await session.flush()

    leaders = (await client.get(f"{URL}/{branch.id}/leaders", headers=ALL)).json()

    assert [(one["person_name"], one["post_title"]) for one in leaders] == [
        ("沈知微", "团支部副书记")
    ]


async def test_an_unknown_organization_is_not_found(client: httpx.AsyncClient) -> None:
    for path in (f"{URL}/{new_id()}", f"{URL}/{new_id()}/leaders"):
        assert (await client.get(path, headers=ALL)).status_code == 404
