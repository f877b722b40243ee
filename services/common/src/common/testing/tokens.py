"""Tokens for tests, signed by a key of the test's own."""

from functools import cache
from typing import Any
from uuid import UUID

from common import clock
from common.ids import new_id
from common.web import tokens
from common.web.auth import Role

KID = "test"
LIFETIME_SECONDS = 3600
"""Longer than any run of the tests, because fixtures may keep a token."""


@cache
def _pem() -> str:
    return tokens.new_signing_key()


def keys_for_tests() -> tokens.StaticKeys:
    """Pass to ``create_app(settings, keys=...)``."""
    return tokens.StaticKeys({KID: tokens.public_key(tokens.public_jwk(_pem(), KID))})


def mint(
    *roles: Role | str,
    path: str = "",
    subject: UUID | None = None,
    person_id: UUID | None = None,
    grants: list[tuple[str, str]] | None = None,
    **claims: Any,  # noqa: ANN401 - any claim, also a forged one
) -> str:
    """A token with ``roles`` on ``path``, or with explicit ``grants`` of (role, path)."""
    moment = int(clock.now().timestamp())
    held = grants if grants is not None else [(str(role), path) for role in roles]
    body: dict[str, Any] = {
        "iss": tokens.ISSUER,
        "aud": tokens.AUDIENCE,
        "sub": str(subject or new_id()),
        "jti": str(new_id()),
        "iat": moment,
        "exp": moment + LIFETIME_SECONDS,
        "name": "测试账号",
        "grants": [{"role": role, "path": at} for role, at in held],
    }
    if person_id is not None:
        body["person_id"] = str(person_id)
    return tokens.sign(body | claims, tokens.signing_key(_pem()), KID)


def bearer(*roles: Role | str, **options: Any) -> dict[str, str]:  # noqa: ANN401
    """The header for ``mint`` of the same arguments."""
    return {"authorization": f"Bearer {mint(*roles, **options)}"}
