"""The one module that touches python-jose.

python-jose accepts forged HS tokens when ``algorithms`` is absent or mixed, tokens without
``aud`` or ``exp`` although an audience is given, any ``kid`` of a JWKS dict, unknown ``crit``
headers and a future ``iat``. So: ES256 only, key objects from our own dictionary chosen by
``kid``, ``typ`` = ``at+jwt``, no ``crit``, every claim required.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from jose import jwk, jws, jwt
from jose.exceptions import JOSEError

from common import clock

ALGORITHM: Final = "ES256"
TYPE: Final = "at+jwt"
ISSUER: Final = "qingqiao"
AUDIENCE: Final = "qingqiao"
LEEWAY_SECONDS: Final = 5
MAX_TOKEN_CHARS: Final = 8192

REQUIRE: Final = {
    f"require_{claim}": True for claim in ("aud", "exp", "iat", "iss", "sub", "jti")
} | {"leeway": LEEWAY_SECONDS}

Claims = dict[str, Any]
PublicKey = Any
"""A key object constructed by python-jose; building one costs more than using it."""


class BadTokenError(Exception):
    """The token is not ours, not valid now, or not well formed. Says no more on purpose."""


class KeySource(Protocol):
    """Where public keys come from."""

    async def key(self, kid: str) -> PublicKey | None:
        """The key with this id, or None when the issuer has no such key."""


@dataclass(frozen=True)
class StaticKeys:
    """Keys known beforehand: the gateway's own, or a test's."""

    keys: Mapping[str, PublicKey]

    async def key(self, kid: str) -> PublicKey | None:
        return self.keys.get(kid)


def public_key(jwk_dict: Mapping[str, Any]) -> PublicKey:
    """A key object from one entry of a JWKS; only P-256 signature keys are taken."""
    if jwk_dict.get("kty") != "EC" or jwk_dict.get("crv") != "P-256":
        msg = "not a P-256 key"
        raise ValueError(msg)
    return jwk.construct(dict(jwk_dict), algorithm=ALGORITHM)


def new_signing_key() -> str:
    """A fresh P-256 private key, PEM (PKCS#8), unencrypted: the caller seals it."""
    return (
        ec.generate_private_key(ec.SECP256R1())
        .private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        .decode()
    )


def signing_key(pem: str) -> Any:  # noqa: ANN401 - python-jose has no public type for keys
    return jwk.construct(pem, algorithm=ALGORITHM)


def public_jwk(pem: str, kid: str) -> dict[str, str]:
    """The entry of the JWKS for a private key."""
    described = signing_key(pem).public_key().to_dict()
    plain = {name: _text(value) for name, value in described.items()}
    return plain | {"kid": kid, "use": "sig", "alg": ALGORITHM}


def sign(claims: Claims, key: Any, kid: str) -> str:  # noqa: ANN401
    """A signed access token. ``claims`` must hold everything that ``verify`` requires."""
    return str(jwt.encode(claims, key, algorithm=ALGORITHM, headers={"kid": kid, "typ": TYPE}))


async def verify(token: str, keys: KeySource) -> Claims:
    """The claims of a token that is ours and valid now.

    Raises:
        BadTokenError: in every other case, without saying which.
    """
    try:
        header = jws.get_unverified_header(token) if len(token) <= MAX_TOKEN_CHARS else {}
    except JOSEError as error:
        raise BadTokenError from error
    kid = header.get("kid")
    if header.get("typ") != TYPE or header.get("alg") != ALGORITHM or "crit" in header:
        raise BadTokenError
    if not isinstance(kid, str) or (key := await keys.key(kid)) is None:
        raise BadTokenError
    try:
        claims = jwt.decode(
            token, key, algorithms=[ALGORITHM], audience=AUDIENCE, issuer=ISSUER, options=REQUIRE
        )
    except (JOSEError, ValueError, TypeError) as error:
        raise BadTokenError from error
    _refuse_odd_times(claims)
    return claims


def _refuse_odd_times(claims: Claims) -> None:
    moment = clock.now().timestamp()
    issued, expires = claims.get("iat"), claims.get("exp")
    if not isinstance(issued, int) or not isinstance(expires, int):
        raise BadTokenError
    if isinstance(issued, bool) or isinstance(expires, bool):
        raise BadTokenError
    if issued > moment + LEEWAY_SECONDS:
        raise BadTokenError


class VerifiedTokens:
    """Claims of tokens already verified, by hash, until they expire. Bounded."""

    def __init__(self, keys: KeySource, *, size: int = 10_000) -> None:
        self._keys = keys
        self._size = size
        self._known: dict[bytes, Claims] = {}

    async def claims(self, token: str) -> Claims:
        """As ``verify``, but a known token costs one hash."""
        mark = hashlib.sha256(token.encode()).digest()
        known = self._known.get(mark)
        if known is not None:
            if known["exp"] > clock.now().timestamp():
                return known
            del self._known[mark]
            raise BadTokenError
        claims = await verify(token, self._keys)
        if len(self._known) >= self._size:
            self._known.clear()
        self._known[mark] = claims
        return claims


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
