"""A refresh token works once; a copy of it ends the sign-in."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.web.app import ServiceApp
from gateway.core.refresh import RefreshToken, read, written
from gateway.models.sign_in import RefreshFamily

SignIn = Callable[..., Awaitable[httpx.Response]]
MakeAccount = Callable[..., Awaitable[Any]]


async def _refresh(client: httpx.AsyncClient, token: str) -> httpx.Response:
    form = {"grant_type": "refresh_token", "refresh_token": token}
    return await client.post("/api/auth/token", data=form)


@pytest.fixture
async def first(an_account: MakeAccount, sign_in: SignIn) -> str:
    await an_account("li", ("rater", None))
    return str((await sign_in("li")).json()["refresh_token"])


def _later(monkeypatch: pytest.MonkeyPatch, **by: float) -> None:
    moment = datetime.now(tz=clock.CHINA) + timedelta(**by)
    monkeypatch.setattr(clock, "now", lambda: moment)


async def test_each_refresh_gives_the_next_token(client: httpx.AsyncClient, first: str) -> None:
    seen = [first]
    for _ in range(5):
        answer = await _refresh(client, seen[-1])
        assert answer.status_code == 200
        seen.append(answer.json()["refresh_token"])

    assert len(set(seen)) == 6


async def test_a_repeat_within_the_grace_gets_the_same_successor(
    client: httpx.AsyncClient, first: str
) -> None:
    one = (await _refresh(client, first)).json()["refresh_token"]
    again = (await _refresh(client, first)).json()["refresh_token"]

    assert one == again
    assert (await _refresh(client, one)).status_code == 200


async def test_a_repeat_after_the_grace_ends_the_sign_in(
    client: httpx.AsyncClient, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = (await _refresh(client, first)).json()["refresh_token"]
    _later(monkeypatch, seconds=11)

    thief = await _refresh(client, first)
    owner = await _refresh(client, second)

    assert (thief.status_code, owner.status_code) == (401, 401)
    assert thief.json()["type"] == "/problems/refresh-refused"
    assert thief.json()["error"] == "invalid_grant"


async def test_only_the_direct_predecessor_has_a_grace(
    client: httpx.AsyncClient, first: str
) -> None:
    second = (await _refresh(client, first)).json()["refresh_token"]
    third = (await _refresh(client, second)).json()["refresh_token"]

    assert (await _refresh(client, first)).status_code == 401
    assert (await _refresh(client, third)).status_code == 401


async def test_parallel_replays_never_have_two_winners(
    app: ServiceApp, client: httpx.AsyncClient, first: str
) -> None:
    key = app.state.issuer.refresh_key
    token = first
    for _ in range(40):
        answers = await asyncio.gather(*(_refresh(client, token) for _ in range(6)))
        successors = {answer.json()["refresh_token"] for answer in answers if answer.is_success}
        assert len(successors) == 1
        before, after = read(token, key), read(successors.pop(), key)
        assert before is not None
        assert after is not None
        assert after.generation == before.generation + 1
        token = written(after, key)


async def test_racing_generations_leave_one_line_or_none(
    client: httpx.AsyncClient, an_account: MakeAccount, sign_in: SignIn
) -> None:
    """Owner and thief refresh at once from different generations, in any order."""
    await an_account("zhao", ("rater", None))
    for _ in range(15):
        one = (await sign_in("zhao")).json()["refresh_token"]
        two = (await _refresh(client, one)).json()["refresh_token"]
        three = (await _refresh(client, two)).json()["refresh_token"]
        answers = await asyncio.gather(*(_refresh(client, t) for t in (one, two, three, one)))
        good = {answer.json()["refresh_token"] for answer in answers if answer.is_success}
        assert len(good) <= 2  # the repeat of `three`, or its successor; both of one line
        survivors = [token for token in good if (await _refresh(client, token)).is_success]
        assert survivors == []


async def test_forged_and_mangled_tokens_touch_no_family(
    app: ServiceApp, client: httpx.AsyncClient, first: str
) -> None:
    version, family, generation, mark = first.split(".")
    known = read(first, app.state.issuer.refresh_key)
    assert known is not None
    forged = [
        "",
        "x",
        "...",
        first[:-1],
        first + "0",
        f"{version}.{family}.2.{mark}",
        f"{version}.{family}.0{generation}.{mark}",
        f"{version}.{'0' * 32}.{generation}.{mark}",
        f"qr2.{family}.{generation}.{mark}",
        f"{version}.{family}.{generation}.",
        written(RefreshToken(known.family_id, 1), bytes(32)),
        first.upper(),
        "é" * 40,
    ]
    for token in forged:
        answer = await _refresh(client, token)
        assert answer.status_code in {400, 401, 422}, token

    assert (await _refresh(client, first)).status_code == 200


async def test_a_sign_in_ends_when_unused_and_in_any_case_after_a_month(
    app: ServiceApp, client: httpx.AsyncClient, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = first
    for day in (6, 12, 18, 24, 29):
        _later(monkeypatch, days=day)
        answer = await _refresh(client, token)
        assert answer.status_code == 200, day
        token = answer.json()["refresh_token"]
    _later(monkeypatch, days=31)
    assert (await _refresh(client, token)).status_code == 401

    family = read(token, app.state.issuer.refresh_key)
    assert family is not None
    async with app.state.sessions() as session:
        row = await session.get(RefreshFamily, family.family_id)
    assert row.revoked_because == "expired"


async def test_an_idle_sign_in_ends(
    client: httpx.AsyncClient, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _later(monkeypatch, days=8)

    assert (await _refresh(client, first)).status_code == 401


async def test_signing_out_ends_the_family(client: httpx.AsyncClient, first: str) -> None:
    second = (await _refresh(client, first)).json()["refresh_token"]

    assert (await client.post("/api/auth/revoke", data={"token": second})).status_code == 204
    assert (await client.post("/api/auth/revoke", data={"token": "unknown"})).status_code == 204
    assert (await _refresh(client, second)).status_code == 401
