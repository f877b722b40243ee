"""Accounts are kept by the admins of their subtree and nobody else."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest

MakeAccount = Callable[..., Awaitable[Any]]
TokenOf = Callable[..., Awaitable[dict[str, str]]]
SignIn = Callable[..., Awaitable[httpx.Response]]
Tree = Any
Place = Any
NOBODY = UUID(int=4040)


@pytest.fixture
async def street_admin(an_account: MakeAccount, token_of: TokenOf, tree: Tree) -> dict[str, str]:
    return await token_of(await an_account("street-admin", ("admin", tree.street)))


@pytest.fixture
async def county_admin(an_account: MakeAccount, token_of: TokenOf, tree: Tree) -> dict[str, str]:
    return await token_of(await an_account("county-admin", ("admin", tree.county)))


def _asked(username: str, *grants: tuple[str, UUID | None]) -> dict[str, Any]:
    placed = [{"role": role, "organization_id": place and str(place)} for role, place in grants]
    return {"username": username, "display_name": f"账号 {username}", "grants": placed}


async def test_an_account_is_made_given_a_password_and_used(
    client: httpx.AsyncClient, street_admin: dict[str, str], sign_in: SignIn, tree: Tree
) -> None:
    asked = _asked("New.Person", ("committee", tree.street), ("rater", tree.street))
    made = await client.post("/api/auth/accounts", json=asked, headers=street_admin)

    assert made.status_code == 201
    body = made.json()
    assert (body["username"], body["has_password"], body["version"]) == ("new.person", False, 1)
    assert {(g["role"], g["path"]) for g in body["grants"]} == {
        ("committee", "0001/0012/"), ("rater", "0001/0012/"),
    }  # fmt: skip
    url, tag = made.headers["location"], {"if-match": made.headers["etag"]}
    reset = await client.put(f"{url}/password", json={}, headers=street_admin | tag)
    assert reset.status_code == 200
    assert (await sign_in("new.person", reset.json()["password"])).status_code == 200
    again = await client.put(f"{url}/password", json={}, headers=street_admin | tag)
    assert again.status_code == 412


@pytest.mark.parametrize(
    ("role", "place"),
    [("rater", None), ("rater", "other_street"), ("admin", "county"), ("committee", NOBODY)],
)
async def test_nothing_is_granted_outside_ones_own_subtree(
    client: httpx.AsyncClient, street_admin: dict[str, str], tree: Tree, role: str, place: Place
) -> None:  # fmt: skip
    organization = getattr(tree, place) if isinstance(place, str) else place

    answer = await client.post(
        "/api/auth/accounts", json=_asked("x1", (role, organization)), headers=street_admin
    )

    assert answer.status_code == 404
    assert answer.json()["type"] == "/problems/grant-organization-not-found"


async def test_everything_is_granted_by_an_admin_of_everything(
    client: httpx.AsyncClient, an_account: MakeAccount, token_of: TokenOf
) -> None:
    root = await token_of(await an_account("root", ("admin", None)))

    answer = await client.post(
        "/api/auth/accounts", json=_asked("x2", ("rater", None)), headers=root
    )

    assert answer.status_code == 201
    assert answer.json()["grants"] == [{"role": "rater", "organization_id": None, "path": ""}]


async def test_accounts_that_reach_outside_are_not_there(
    client: httpx.AsyncClient, street_admin: dict[str, str], county_admin: dict[str, str],
    an_account: MakeAccount, tree: Tree,
) -> None:  # fmt: skip
    own = await an_account("own", ("branch", tree.street))
    both = await an_account("both", ("branch", tree.street), ("rater", tree.other_street))
    other = await an_account("other", ("committee", tree.other_street))
    everywhere = await an_account("everywhere", ("rater", None))

    for account in (both, other, everywhere):
        url = f"/api/auth/accounts/{account.id}"
        tag = {"if-match": '"1"'}
        answers = [
            await client.get(url, headers=street_admin),
            await client.patch(url, json={"is_disabled": True}, headers=street_admin | tag),
            await client.put(f"{url}/password", json={}, headers=street_admin | tag),
        ]
        assert [answer.status_code for answer in answers] == [404, 404, 404]
    found = await client.get("/api/auth/accounts?q=o", headers=street_admin)
    assert [item["username"] for item in found.json()["items"]] == ["own"]
    found = await client.get("/api/auth/accounts", headers=county_admin)
    names = [item["username"] for item in found.json()["items"]]
    assert names == ["both", "county-admin", "other", "own", "street-admin"]
    assert (await client.get(f"/api/auth/accounts/{own.id}", headers=street_admin)).is_success


async def test_the_list_pages_and_searches_literally(
    client: httpx.AsyncClient, street_admin: dict[str, str], an_account: MakeAccount, tree: Tree
) -> None:
    for number in range(5):
        await an_account(
            f"p{number}", ("rater", tree.street), password=None, display_name="百%分_号"
        )
    names, cursor = [], ""
    for _ in range(4):
        page = await client.get(
            f"/api/auth/accounts?limit=2{cursor}&q=%25%E5%88%86_", headers=street_admin
        )
        names += [item["username"] for item in page.json()["items"]]
        if page.json()["next_cursor"] is None:
            break
        cursor = f"&cursor={page.json()['next_cursor']}"

    assert names == ["p0", "p1", "p2", "p3", "p4"]
    none = await client.get("/api/auth/accounts?q=a%25b", headers=street_admin)
    assert none.json()["items"] == []


async def test_a_stopped_account_can_neither_sign_in_nor_refresh(
    client: httpx.AsyncClient, street_admin: dict[str, str], an_account: MakeAccount,
    sign_in: SignIn, tree: Tree,
) -> None:  # fmt: skip
    account = await an_account("leaver", ("branch", tree.street))
    tokens = (await sign_in("leaver")).json()
    url = f"/api/auth/accounts/{account.id}"
    tag = {"if-match": (await client.get(url, headers=street_admin)).headers["etag"]}

    stopped = await client.patch(url, json={"is_disabled": True}, headers=street_admin | tag)

    assert stopped.status_code == 200
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await client.post("/api/auth/token", data=form)).status_code == 401
    assert (await sign_in("leaver")).status_code == 401
    me = {"authorization": f"Bearer {tokens['access_token']}"}
    assert (await client.get("/api/auth/me", headers=me)).status_code == 401
    tag = {"if-match": stopped.headers["etag"]}
    await client.patch(url, json={"is_disabled": False}, headers=street_admin | tag)
    assert (await sign_in("leaver")).status_code == 200
    assert (await client.post("/api/auth/token", data=form)).status_code == 401


async def test_changed_grants_reach_the_next_token(
    client: httpx.AsyncClient, county_admin: dict[str, str], an_account: MakeAccount,
    sign_in: SignIn, tree: Tree,
) -> None:  # fmt: skip
    account = await an_account("mover", ("branch", tree.street))
    token = (await sign_in("mover")).json()["refresh_token"]
    url = f"/api/auth/accounts/{account.id}"
    grants = _asked("", ("committee", tree.other_street))["grants"]

    missing = await client.patch(url, json={"grants": grants}, headers=county_admin)
    changed = await client.patch(
        url, json={"grants": grants}, headers=county_admin | {"if-match": '"1"'}
    )

    assert (missing.status_code, changed.status_code) == (428, 200)
    assert changed.headers["etag"] == '"2"'
    form = {"grant_type": "refresh_token", "refresh_token": token}
    access = (await client.post("/api/auth/token", data=form)).json()["access_token"]
    me = await client.get("/api/auth/me", headers={"authorization": f"Bearer {access}"})
    assert [(g["role"], g["path"]) for g in me.json()["grants"]] == [("committee", "0001/0013/")]


async def test_an_admin_does_not_shut_themselves_out(
    client: httpx.AsyncClient, an_account: MakeAccount, token_of: TokenOf, tree: Tree
) -> None:
    account = await an_account("self", ("admin", tree.street))
    own = await token_of(account) | {"if-match": '"1"'}
    url = f"/api/auth/accounts/{account.id}"

    for patch in ({"is_disabled": True}, {"grants": _asked("", ("rater", tree.street))["grants"]}):
        answer = await client.patch(url, json=patch, headers=own)
        assert answer.json()["type"] == "/problems/own-account"


@pytest.mark.parametrize(
    ("change", "slug"),
    [
        ({"username": "taken"}, "username-taken"),
        ({"username": "ＴＡＫＥＮ"}, "username-taken"),
        ({"username": "a b"}, "invalid"),
        ({"grants": []}, "invalid"),
        ({"is_admin": True}, "invalid"),
        ({"password": "x"}, "invalid"),
    ],
)
async def test_what_a_new_account_may_not_be(
    client: httpx.AsyncClient, street_admin: dict[str, str], an_account: MakeAccount,
    tree: Tree, change: dict[str, Any], slug: str,
) -> None:  # fmt: skip
    await an_account("taken", ("rater", tree.other_street))
    asked = _asked("fresh", ("rater", tree.street)) | change

    answer = await client.post("/api/auth/accounts", json=asked, headers=street_admin)

    assert answer.json()["type"] == f"/problems/{slug}"


async def test_a_member_must_be_a_person(
    client: httpx.AsyncClient, street_admin: dict[str, str], tree: Tree
) -> None:
    asked = _asked("member", ("member", tree.street))

    refused = await client.post("/api/auth/accounts", json=asked, headers=street_admin)
    asked["person_id"] = str(UUID(int=77))
    made = await client.post("/api/auth/accounts", json=asked, headers=street_admin)
    gone = await client.patch(
        made.headers["location"],
        json={"person_id": None},
        headers=street_admin | {"if-match": made.headers["etag"]},
    )

    assert (refused.status_code, made.status_code) == (422, 201)
    assert gone.json()["type"] == "/problems/member-without-person"


@pytest.mark.parametrize("role", ["committee", "branch", "member", "rater", "supervisor", "system"])
async def test_only_admins_keep_accounts(
    client: httpx.AsyncClient, token_of: TokenOf, role: str
) -> None:
    header = await token_of(None, (role, ""))

    for path in ("/api/auth/accounts", "/api/auth/clients"):
        assert (await client.get(path, headers=header)).status_code == 403
        assert (await client.get(path)).status_code == 401
    colleagues = await client.get("/api/auth/colleagues", headers=header)
    assert colleagues.status_code == (200 if role == "committee" else 403)


async def test_supervision_is_granted_like_any_role_and_reaches_the_token(
    client: httpx.AsyncClient, street_admin: dict[str, str], sign_in: SignIn, tree: Tree
) -> None:
    asked = _asked("supervisor", ("supervisor", tree.street))
    made = await client.post("/api/auth/accounts", json=asked, headers=street_admin)
    tag = {"if-match": made.headers["etag"]}
    url = f"{made.headers['location']}/password"
    password = (await client.put(url, json={}, headers=street_admin | tag)).json()["password"]

    token = (await sign_in("supervisor", password)).json()["access_token"]
    me = await client.get("/api/auth/me", headers={"authorization": f"Bearer {token}"})
    assert [(g["role"], g["path"]) for g in me.json()["grants"]] == [("supervisor", "0001/0012/")]


async def test_committee_staff_see_colleagues_and_little_of_them(
    client: httpx.AsyncClient, an_account: MakeAccount, token_of: TokenOf, tree: Tree
) -> None:
    staff = await token_of(await an_account("staff", ("committee", tree.street)))
    both = await an_account("both", ("rater", tree.street), ("admin", tree.other_street))
    await an_account("above", ("rater", tree.county))
    await an_account("elsewhere", ("rater", tree.other_street))

    answer = await client.get("/api/auth/colleagues?role=rater", headers=staff)

    assert answer.json()["items"] == [
        {"id": str(both.id), "display_name": "账号 both", "roles": ["rater"]}
    ]
    admins = await client.get("/api/auth/colleagues?role=admin", headers=staff)
    assert admins.json()["items"] == []
    by_id = await client.get(f"/api/auth/colleagues?id={both.id}&id={NOBODY}", headers=staff)
    assert [item["id"] for item in by_id.json()["items"]] == [str(both.id)]


async def test_one_changes_ones_own_password(
    client: httpx.AsyncClient, an_account: MakeAccount, sign_in: SignIn
) -> None:
    await an_account("owner", ("rater", None))
    tokens = (await sign_in("owner")).json()
    header = {"authorization": f"Bearer {tokens['access_token']}"}

    async def change(current: str, new: str) -> httpx.Response:
        body = {"current_password": current, "new_password": new}
        return await client.put("/api/auth/me/password", json=body, headers=header)

    assert (await change("wrong", "Another-good-1-password")).status_code == 403
    weak = await change("Right-horse-42-battery", "owner123")
    assert weak.json()["type"] == "/problems/password-too-weak"
    assert (await change("Right-horse-42-battery", "Another-good-1-password")).status_code == 204
    assert (await sign_in("owner")).status_code == 401
    assert (await sign_in("owner", "Another-good-1-password")).status_code == 200
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await client.post("/api/auth/token", data=form)).status_code == 401


async def test_a_repeated_post_makes_one_account(
    client: httpx.AsyncClient, street_admin: dict[str, str], tree: Tree
) -> None:
    asked = _asked("once", ("rater", tree.street))
    header = street_admin | {"idempotency-key": "the-same-key"}

    first = await client.post("/api/auth/accounts", json=asked, headers=header)
    again = await client.post("/api/auth/accounts", json=asked, headers=header)

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
