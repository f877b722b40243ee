"""The web app's sign-in: the refresh token lives in a cookie that no script can read."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from gateway.main import create_app
from gateway.settings import Settings

PASSWORD = "Right-horse-42-battery"
MakeAccount = Callable[..., Awaitable[Any]]


@pytest.fixture(autouse=True)
async def _account(an_account: MakeAccount) -> None:
    await an_account("sun", ("rater", None))


async def _open(client: httpx.AsyncClient, **headers: str) -> httpx.Response:
    asked = {"username": "sun", "password": PASSWORD}
    return await client.post("/api/auth/session", json=asked, headers=headers)


def _cookie(answer: httpx.Response) -> dict[str, str]:
    parts = [part.strip().partition("=") for part in answer.headers["set-cookie"].split(";")]
    return {name.lower(): value for name, _, value in parts}


async def test_signing_in_sets_the_cookie_and_returns_only_the_access_token(
    client: httpx.AsyncClient,
) -> None:
    answer = await _open(client)

    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "token_type", "expires_in"}
    cookie = _cookie(answer)
    assert cookie["path"] == "/api/auth"
    assert cookie["samesite"] == "strict"
    assert "httponly" in cookie
    assert "secure" not in cookie
    assert "domain" not in cookie


async def test_the_cookie_gives_new_tokens_until_one_signs_out(client: httpx.AsyncClient) -> None:
    first = _cookie(await _open(client))["qingqiao_refresh"]

    renewed = await client.post("/api/auth/session/refresh")
    assert renewed.status_code == 200
    second = _cookie(renewed)["qingqiao_refresh"]
    assert second != first
    left = await client.delete("/api/auth/session")

    assert left.status_code == 204
    assert _cookie(left)["max-age"] == "0"
    client.cookies.set("qingqiao_refresh", second)
    assert (await client.post("/api/auth/session/refresh")).status_code == 401


async def test_without_a_cookie_there_is_nothing_to_refresh(client: httpx.AsyncClient) -> None:
    assert (await client.post("/api/auth/session/refresh")).status_code == 401
    assert (await client.delete("/api/auth/session")).status_code == 204


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_another_sites_page_cannot_use_it(client: httpx.AsyncClient, site: str) -> None:
    await _open(client)

    for call in (
        client.post("/api/auth/session/refresh", headers={"sec-fetch-site": site}),
        client.delete("/api/auth/session", headers={"sec-fetch-site": site}),
        _open(client, **{"sec-fetch-site": site}),
    ):
        answer = await call
        assert answer.status_code == 403
        assert answer.json()["type"] == "/problems/foreign-origin"


async def test_over_https_the_cookie_is_secure(
    settings_with: Callable[..., Settings], serve: Callable[..., Any]
) -> None:
    app = create_app(settings_with(public_url="https://qingqiao.example"))
    async with serve(app) as url, httpx.AsyncClient(base_url=url) as client:
        answer = await _open(client)

    assert "secure" in _cookie(answer)
    assert answer.headers["strict-transport-security"].startswith("max-age=")
