"""Signing in by password."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
from common.web.app import ServiceApp
from common.web.tokens import verify

SignIn = Callable[..., Awaitable[httpx.Response]]
MakeAccount = Callable[..., Awaitable[Any]]


async def test_a_right_password_gives_tokens_that_verify(
    app: ServiceApp, client: httpx.AsyncClient, an_account: MakeAccount, sign_in: SignIn
) -> None:
    person_id = UUID(int=99)
    account = await an_account("wang", ("member", UUID(int=12)), person_id=person_id)

    answer = await sign_in("wang")

    assert answer.status_code == 200
    body = answer.json()
    assert set(body) == {"access_token", "token_type", "expires_in", "refresh_token"}
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 300)
    assert answer.headers["cache-control"] == "no-store"
    claims = await verify(body["access_token"], app.state.issuer.keyring)
    assert claims["sub"] == str(account.id)
    assert claims["person_id"] == str(person_id)
    assert claims["exp"] - claims["iat"] == 300
    assert claims["grants"] == [{"role": "member", "path": "0001/0012/"}]
    me = await client.get(
        "/api/auth/me", headers={"authorization": f"Bearer {body['access_token']}"}
    )
    assert me.status_code == 200
    assert me.json()["username"] == "wang"


async def test_the_name_may_be_typed_in_other_width_or_case(
    an_account: MakeAccount, sign_in: SignIn
) -> None:
    await an_account("wang.qing", ("rater", None))

    assert (await sign_in("ＷANG.qing ")).status_code == 200


async def test_unknown_wrong_disabled_and_passwordless_answer_alike(
    app: ServiceApp, an_account: MakeAccount, sign_in: SignIn
) -> None:
    await an_account("known", ("rater", None))
    disabled = await an_account("disabled", ("rater", None))
    await an_account("fresh", ("rater", None), password=None)
    async with app.state.sessions.begin() as session:
        (await session.merge(disabled)).is_disabled = True

    answers, computed = [], []
    for name, password in [
        ("nobody-here", "x"),
        ("known", "wrong"),
        ("disabled", "Right-horse-42-battery"),
        ("fresh", "x"),
    ]:
        before = app.state.passwords.checks
        answers.append(await sign_in(name, password))
        computed.append(app.state.passwords.checks - before)

    assert computed == [1, 1, 1, 1]
    assert {answer.status_code for answer in answers} == {401}
    bodies = [answer.json() for answer in answers]
    for body in bodies:
        body.pop("request_id")
    assert all(body == bodies[0] for body in bodies)
    assert bodies[0]["type"] == "/problems/invalid-credentials"
    assert bodies[0]["error"] == "invalid_grant"


async def test_a_token_request_says_what_is_missing(client: httpx.AsyncClient) -> None:
    for form, status, slug in [
        ({"grant_type": "magic"}, 400, "unsupported-grant-type"),
        ({"grant_type": "password", "username": "a"}, 400, "incomplete-token-request"),
        ({"grant_type": "refresh_token"}, 400, "incomplete-token-request"),
        ({"grant_type": "client_credentials"}, 400, "incomplete-token-request"),
        ({}, 422, "invalid"),
    ]:
        answer = await client.post("/api/auth/token", data=form)
        assert answer.status_code == status, form
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["type"] == f"/problems/{slug}"
