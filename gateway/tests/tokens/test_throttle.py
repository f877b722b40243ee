"""Guessing is slow; nobody is locked out."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.web.app import ServiceApp
from sqlalchemy import text

SignIn = Callable[..., Awaitable[httpx.Response]]
MakeAccount = Callable[..., Awaitable[Any]]


def _clock_at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    monkeypatch.setattr(clock, "now", lambda: moment)


@pytest.mark.parametrize("name", ["known", "nobody"])
async def test_after_ten_failures_one_has_to_wait(
    app: ServiceApp, an_account: MakeAccount, sign_in: SignIn, name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    await an_account("known", ("rater", None))
    start = clock.now()
    _clock_at(monkeypatch, start)

    early = [(await sign_in(name, f"guess {number}")).status_code for number in range(10)]
    before = app.state.passwords.checks
    refused = await sign_in(name, "guess 11")

    assert early == [401] * 10
    assert refused.status_code == 429
    assert refused.json()["retry_after_seconds"] == 1
    assert app.state.passwords.checks == before
    _clock_at(monkeypatch, start + timedelta(seconds=1.1))
    assert (await sign_in(name, "guess 11")).status_code == 401
    assert (await sign_in(name, "guess 12")).status_code == 429


async def test_the_right_password_works_after_the_wait_and_clears_the_name(
    an_account: MakeAccount, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    await an_account("known", ("rater", None))
    start = clock.now()
    _clock_at(monkeypatch, start)
    for number in range(10):
        await sign_in("known", f"guess {number}")

    assert (await sign_in("known")).status_code == 429
    _clock_at(monkeypatch, start + timedelta(seconds=2))
    assert (await sign_in("known")).status_code == 200


async def test_one_address_trying_many_names_has_to_wait(sign_in: SignIn) -> None:
    answers = [(await sign_in(f"name-{number}", "guess")).status_code for number in range(12)]

    assert answers[:10] == [401] * 10
    assert answers[10:] == [429, 429]


async def test_a_burst_of_guesses_does_not_slip_through(
    app: ServiceApp, an_account: MakeAccount, sign_in: SignIn
) -> None:
    await an_account("known", ("rater", None))
    before = app.state.passwords.checks

    answers = await asyncio.gather(*(sign_in("known", f"guess {number}") for number in range(40)))

    computed = app.state.passwords.checks - before
    assert {answer.status_code for answer in answers} == {401, 429}
    assert computed <= 10 + 4 + 3  # free failures, slots under way, seconds that passed


async def test_what_was_typed_as_a_name_is_not_stored(app: ServiceApp, sign_in: SignIn) -> None:
    await sign_in("my-secret-typed-as-name", "x")

    async with app.state.sessions() as session:
        rows = (
            await session.execute(text("select failed_sign_in::text from failed_sign_in"))
        ).all()
    assert len(rows) == 2
    assert "secret" not in str(rows)
    assert b"secret".hex() not in str(rows)
