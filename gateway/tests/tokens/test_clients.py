"""Systems get tokens by their secret."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from common.web.app import ServiceApp
from common.web.auth import caller_of
from common.web.tokens import verify
from gateway.bootstrap import set_up
from gateway.settings import BootstrapSettings, Settings

Tree = Any
SECRET = "a-long-enough-secret-of-placement"


@pytest.fixture
async def registered(app: ServiceApp, client: httpx.AsyncClient) -> Settings:
    settings: Settings = app.state.settings
    values = settings.model_dump() | {"placement_client_secret": SECRET}
    await set_up(BootstrapSettings(**values))
    return settings


async def _ask(client: httpx.AsyncClient, **form: str) -> httpx.Response:
    return await client.post("/api/auth/token", data={"grant_type": "client_credentials"} | form)


async def test_a_registered_system_gets_a_token_without_refresh(
    app: ServiceApp, client: httpx.AsyncClient, registered: Settings
) -> None:
    answer = await _ask(client, client_id="placement", client_secret=SECRET)

    assert answer.status_code == 200
    assert answer.json()["refresh_token"] is None
    claims = await verify(answer.json()["access_token"], app.state.issuer.keyring)
    caller = caller_of(claims)
    assert caller.is_client
    assert caller.has("system")  # type: ignore[arg-type]
    assert caller.scope(*{grant.role for grant in caller.grants}).covers("0001/")
    me = await client.get(
        "/api/auth/me", headers={"authorization": f"Bearer {answer.json()['access_token']}"}
    )
    assert me.json()["is_client"] is True
    assert me.json()["grants"] == [{"role": "system", "organization_id": None, "path": ""}]


async def test_http_basic_is_taken_too(client: httpx.AsyncClient, registered: Settings) -> None:
    answer = await client.post(
        "/api/auth/token",
        data={"grant_type": "client_credentials"},
        auth=httpx.BasicAuth("placement", SECRET),
    )

    assert answer.status_code == 200


async def test_wrong_secrets_and_unknown_systems_answer_alike(
    client: httpx.AsyncClient, registered: Settings
) -> None:
    answers = [
        await _ask(client, client_id="placement", client_secret="wrong"),
        await _ask(client, client_id="nobody", client_secret=SECRET),
        await _ask(client, client_id="assessment", client_secret="\0" * 32),
    ]

    assert {answer.status_code for answer in answers} == {401}
    assert {answer.json()["error"] for answer in answers} == {"invalid_client"}


async def test_an_admin_registers_stops_and_renews_a_system(
    client: httpx.AsyncClient,
    an_account: Callable[..., Awaitable[Any]],
    token_of: Callable[..., Awaitable[dict[str, str]]],
    tree: Tree,
) -> None:
    boss = await token_of(await an_account("boss", ("admin", tree.county)))
    stranger = await token_of(await an_account("other", ("admin", tree.other_street)))
    asked = {
        "name": "hr-bureau",
        "display_name": "人社局",
        "grants": [{"organization_id": str(tree.street)}],
    }

    made = await client.post("/api/auth/clients", json=asked, headers=boss)
    assert made.status_code == 201
    assert (made.json()["has_secret"], made.headers["etag"]) == (False, '"1"')
    url = made.headers["location"]
    assert (await client.get(url, headers=stranger)).status_code == 404
    assert (await client.put(f"{url}/secret", headers=boss)).status_code == 428

    tag = {"if-match": made.headers["etag"]}
    secret = await client.put(f"{url}/secret", headers=boss | tag)
    login = {"client_id": "hr-bureau", "client_secret": secret.json()["client_secret"]}
    assert (await _ask(client, **login)).status_code == 200

    tag = {"if-match": secret.headers["etag"]}
    stopped = await client.patch(url, json={"is_disabled": True}, headers=boss | tag)
    assert stopped.json()["is_disabled"] is True
    assert (await _ask(client, **login)).status_code == 401
    listed = await client.get("/api/auth/clients", headers=boss)
    assert [item["name"] for item in listed.json()["items"]] == ["hr-bureau"]
    assert (await client.get("/api/auth/clients", headers=stranger)).json()["items"] == []
    again = await client.post("/api/auth/clients", json=asked, headers=boss)
    assert again.json()["type"] == "/problems/client-name-taken"
    outside = asked | {"name": "else", "grants": [{"organization_id": None}]}
    assert (await client.post("/api/auth/clients", json=outside, headers=boss)).status_code == 404
