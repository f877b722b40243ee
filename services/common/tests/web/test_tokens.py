"""Only our tokens count."""

import base64
import json
from collections.abc import Callable

import pytest
from common import clock
from common.ids import new_id
from common.testing.tokens import keys_for_tests, mint
from common.web.tokens import BadTokenError, VerifiedTokens, verify
from hypothesis import given
from hypothesis import strategies as st


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def with_header(token: str, **changes: object) -> str:
    head, body, mark = token.split(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))
    return ".".join((part(header | changes), body, mark))


async def test_a_token_of_ours_is_accepted() -> None:
    claims = await verify(mint("committee", path="0001/"), keys_for_tests())
    assert claims["grants"] == [{"role": "committee", "path": "0001/"}]


def now() -> int:
    return int(clock.now().timestamp())


@pytest.mark.parametrize(
    "forge",
    [
        lambda: mint(exp=now() - 60),
        lambda: mint(iat=now() + 600),
        lambda: mint(aud="others"),
        lambda: mint(iss="others"),
        lambda: mint(aud=None),
        lambda: mint(exp=None),
        lambda: mint(jti=None),
        lambda: mint(sub=None),
        lambda: mint(iat=True),
        lambda: with_header(mint(), alg="none"),
        lambda: with_header(mint(), alg="HS256"),
        lambda: with_header(mint(), typ="JWT"),
        lambda: with_header(mint(), kid="other"),
        lambda: with_header(mint(), kid=None),
        lambda: with_header(mint(), crit=["exp"]),
        lambda: mint()[:-4] + "AAAA",
        lambda: mint() + "." + mint(),
        lambda: "a" * 20_000,
        lambda: "",
    ],
)
async def test_forged_tokens_are_refused(forge: Callable[[], str]) -> None:
    with pytest.raises(BadTokenError):
        await verify(forge(), keys_for_tests())


@pytest.mark.parametrize("claim", ["aud", "exp", "iat", "iss", "sub", "jti"])
async def test_every_claim_is_required(claim: str) -> None:
    from common.testing import tokens as kit  # noqa: PLC0415
    from common.web import tokens  # noqa: PLC0415

    claims = await verify(mint(), keys_for_tests())
    del claims[claim]
    token = tokens.sign(claims, tokens.signing_key(kit._pem()), kit.KID)  # noqa: SLF001
    with pytest.raises(BadTokenError):
        await verify(token, keys_for_tests())


@given(place=st.integers(0, 10_000), flip=st.integers(1, 255))
async def test_a_changed_byte_is_noticed(place: int, flip: int) -> None:
    token = bytearray(mint("committee").encode())
    at = place % len(token)
    token[at] ^= flip
    text = token.decode("latin1")
    try:
        claims = await verify(text, keys_for_tests())
    except BadTokenError:
        return
    # Base64 ignores the last bits of a part: the same claims, then, and nothing else.
    assert claims["grants"] == [{"role": "committee", "path": ""}]


async def test_a_cached_token_still_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = VerifiedTokens(keys_for_tests())
    token = mint(sub=str(new_id()))
    await tokens.claims(token)
    later = clock.now().replace(year=clock.now().year + 1)
    monkeypatch.setattr(clock, "now", lambda: later)
    with pytest.raises(BadTokenError):
        await tokens.claims(token)
