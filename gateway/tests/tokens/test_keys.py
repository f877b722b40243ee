"""Signing keys: published before use, kept until their tokens have expired, sealed at rest."""

import base64
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from common import clock
from common.crypto import UnreadableFieldError
from common.web.app import ServiceApp
from common.web.tokens import BadTokenError, verify
from gateway.core.rotation import (
    KeyTimes,
    RotationRules,
    next_active_from,
    published_kids,
    signing_kid,
)
from gateway.keyring import Keyring, rotate, rules_of
from gateway.master_key import MasterKeyError, derive
from sqlalchemy import text

from gateway import keys

TokenOf = Callable[..., Awaitable[dict[str, str]]]

START = datetime(2026, 1, 1, tzinfo=clock.CHINA)
RULES = RotationRules(timedelta(days=30), timedelta(hours=1), timedelta(minutes=6))


def _at(days: float = 0, minutes: float = 0) -> datetime:
    return START + timedelta(days=days, minutes=minutes)


def test_the_first_key_signs_at_once() -> None:
    assert next_active_from([], START, RULES) == START


def test_a_year_of_rotations_always_signs_with_a_key_known_for_an_hour() -> None:
    known: list[KeyTimes] = []
    published_since: dict[str, datetime] = {}
    moment = START
    while moment < _at(days=365):
        active_from = next_active_from(known, moment, RULES)
        if active_from is not None:
            known.append(KeyTimes(f"k{len(known):02}", active_from))
        shown = published_kids(known, moment, RULES)
        for kid in shown:
            published_since.setdefault(kid, moment)
        signing = signing_kid(known, moment)
        assert signing in shown
        if signing != "k00":
            assert moment - published_since[signing] >= RULES.notice
        assert len(shown) <= 2
        moment += timedelta(minutes=3)
    assert len(known) in {12, 13}


def test_an_old_key_stays_until_its_last_token_has_expired() -> None:
    both = [KeyTimes("a", START), KeyTimes("b", _at(days=30))]

    assert signing_kid(both, _at(days=30)) == "b"
    assert published_kids(both, _at(days=30, minutes=5), RULES) == ["a", "b"]
    assert published_kids(both, _at(days=30, minutes=6), RULES) == ["b"]


def test_a_gateway_that_slept_a_year_gives_notice_before_it_changes() -> None:
    assert next_active_from([KeyTimes("a", START)], _at(days=400), RULES) == _at(
        days=400, minutes=60
    )


async def test_jwks_shows_public_halves_only(client: httpx.AsyncClient, token_of: TokenOf) -> None:
    await token_of(None)

    answer = await client.get("/.well-known/jwks.json")

    assert answer.status_code == 200
    (key,) = answer.json()["keys"]
    assert set(key) == {"kty", "crv", "x", "y", "kid", "use", "alg"}
    assert (key["kty"], key["crv"], key["alg"], key["use"]) == ("EC", "P-256", "ES256", "sig")
    assert answer.headers["cache-control"] == "public, max-age=60"


async def test_rotation_by_command_publishes_first_and_changes_later(
    app: ServiceApp, client: httpx.AsyncClient, token_of: TokenOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = await token_of(None)
    keyring: Keyring = app.state.issuer.keyring
    lines = await keys.run(app.state.settings, "rotate", at_once=False)
    await keyring.read()

    assert [line.split()[1] for line in lines] == ["signing", "published"]
    kids = [key["kid"] for key in (await client.get("/.well-known/jwks.json")).json()["keys"]]
    assert len(kids) == 2
    moment = clock.now() + timedelta(minutes=61)
    monkeypatch.setattr(clock, "now", lambda: moment)
    new = await token_of(None)
    assert _kid(old) == kids[0]
    assert _kid(new) == kids[1]
    assert await verify(new["authorization"][7:], keyring)


async def test_a_stolen_key_dies_at_once(
    app: ServiceApp, client: httpx.AsyncClient, token_of: TokenOf
) -> None:
    old = await token_of(None, ("rater", ""))
    keyring: Keyring = app.state.issuer.keyring
    lines = await keys.run(app.state.settings, "rotate", at_once=True)
    await keyring.read()

    assert [line.split()[1] for line in lines] == ["revoked", "signing"]
    with pytest.raises(BadTokenError):
        await verify(old["authorization"][7:], keyring)
    assert _kid(await token_of(None)) != _kid(old)


async def test_two_gateways_agree_on_one_key(app: ServiceApp, client: httpx.AsyncClient) -> None:
    derived = derive(app.state.settings.master_key.get_secret_value())
    other = Keyring(lambda: app.state.sessions, derived.signing_keys, rules_of(app.state.settings))
    await other.read()
    await app.state.issuer.keyring.read()

    assert await other.jwks() == await app.state.issuer.keyring.jwks()


async def test_private_keys_are_sealed_and_bound_to_their_row(
    app: ServiceApp, client: httpx.AsyncClient, token_of: TokenOf
) -> None:
    await token_of(None)
    async with app.state.sessions.begin() as session:
        sealed = (await session.execute(text("select sealed from signing_key"))).scalar_one()
        assert b"PRIVATE" not in sealed
        await session.execute(text("update signing_key set kid = 'moved'"))
    derived = derive(app.state.settings.master_key.get_secret_value())
    other = Keyring(lambda: app.state.sessions, derived.signing_keys, rules_of(app.state.settings))

    with pytest.raises(UnreadableFieldError):
        await other.read()


async def test_a_rotation_waits_for_another(app: ServiceApp, client: httpx.AsyncClient) -> None:
    """Two commands at once make two keys one after the other, never two for one reason."""
    cipher = derive(app.state.settings.master_key.get_secret_value()).signing_keys
    async with app.state.sessions.begin() as session:
        made = await rotate(session, cipher, rules_of(app.state.settings), at_once=False)
        async with app.state.sessions() as waiting:
            locks = text("select count(*) from pg_locks where locktype = 'advisory'")
            held = await waiting.scalar(locks)
        assert held >= 1
    assert made.active_from > clock.now()


@pytest.mark.parametrize("bad", ["", "short", "AAAA", "%" * 44])
def test_a_master_key_of_the_wrong_form_is_refused(bad: str) -> None:
    with pytest.raises(MasterKeyError):
        derive(bad)


def _kid(header: dict[str, str]) -> Any:  # noqa: ANN401 - JSON
    head = header["authorization"][7:].split(".")[0]
    return json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["kid"]
