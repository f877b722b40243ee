"""Only our tokens get past the gateway, and no forged one reaches a service."""

import base64
import hashlib
import hmac
import json
import random
from collections.abc import Callable
from typing import Any

import httpx
from common import clock
from common.ids import new_id
from common.web import tokens
from starlette.types import Receive, Scope, Send

Behind = Callable[..., Any]
MUTATIONS = 400


def _part(value: object) -> str:
    raw = json.dumps(value).encode() if not isinstance(value, bytes) else value
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _unpart(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return found


def _forged(good: str, jwk: dict[str, str]) -> list[str]:
    """Classic forgeries: no signature, a MAC with the public key, a key of one's own, headers."""
    head, body, mark = good.split(".")
    header, claims = _unpart(head), _unpart(body)
    own = tokens.signing_key(tokens.new_signing_key())
    raised = claims | {"grants": [{"role": "admin", "path": ""}]}
    public = json.dumps(jwk).encode()
    found = [".", "..", "null", head, f"{head}.{body}", f"{head}.{body}.", f"{head}..{mark}"]
    for alg in ("none", "None", "NONE", ""):
        found.append(f"{_part(header | {'alg': alg})}.{body}.")
        found.append(f"{_part(header | {'alg': alg})}.{_part(raised)}.{mark}")
    for secret in (public, jwk["x"].encode(), jwk["y"].encode(), b"", jwk["kid"].encode()):
        signed = f"{_part(header | {'alg': 'HS256'})}.{_part(raised)}"
        mac = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
        found.append(f"{signed}.{_part(mac)}")
    found.append(tokens.sign(claims, own, jwk["kid"]))
    found.append(tokens.sign(claims, own, "unknown"))
    found += [f"{_part(header | extra)}.{body}.{mark}" for extra in (
        {"crit": ["x"]}, {"typ": "JWT"}, {"kid": "x"}, {"jwk": jwk}, {"jku": "http://127.0.0.1/"},
    )]  # fmt: skip
    found.append(f"{head}.{_part(raised)}.{mark}")
    found.append(f"{head}.{_part(claims | {'exp': claims['exp'] + 9})}.{mark}")
    return found


def _mutated(good: str, seed: int) -> list[str]:
    """One character changed, added or dropped anywhere; the last of a part may be padding."""
    rng = random.Random(seed)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    kept = [place for place, sign in enumerate(good[:-2]) if sign != "." and good[place + 1] != "."]
    found = []
    while len(found) < MUTATIONS:
        place = rng.choice(kept)
        new = rng.choice(letters)
        kind = rng.randrange(3)
        text = good[:place] + ("" if kind == 0 else new) + good[place + (kind != 2) :]
        if text != good:
            found.append(text)
    return found


async def _claims_variants(app: Any) -> list[str]:  # noqa: ANN401
    """Signed by our own key, and still not ours to accept."""
    moment = int(clock.now().timestamp())
    claims = {
        "iss": tokens.ISSUER, "aud": tokens.AUDIENCE, "sub": str(new_id()), "jti": str(new_id()),
        "iat": moment, "exp": moment + 300, "grants": [],
    }  # fmt: skip
    changed: list[dict[str, Any]] = [
        {"exp": moment - 10},
        {"iat": moment + 600, "exp": moment + 900},
        {"iss": "someone"},
        {"aud": "another"},
    ]
    bodies = [claims | change for change in changed]
    bodies += [
        {name: value for name, value in claims.items() if name != missing}
        for missing in ("exp", "iat", "sub", "aud", "iss", "jti")
    ]
    return [await app.state.issuer.keyring.sign(body) for body in bodies]


async def test_no_forged_token_reaches_a_service(behind: Behind) -> None:
    reached = 0

    async def upstream(_scope: Scope, _receive: Receive, send: Send) -> None:
        nonlocal reached
        reached += 1
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async with behind(upstream) as client:
        good = client.headers["authorization"][7:]
        jwk = (await client.get("/.well-known/jwks.json")).json()["keys"][0]
        tried = _forged(good, jwk) + _mutated(good, seed=2026)
        tried += await _claims_variants(client.gateway)
        for token in tried:
            headers = {"authorization": f"Bearer {token}"}
            answer = await client.get("/api/roster/people", headers=headers)
            assert answer.status_code == 401, token
            assert answer.headers["www-authenticate"].startswith("Bearer")
        assert reached == 0
        assert (await client.get("/api/roster/people")).status_code == 200
    assert reached == 1


async def test_a_request_without_a_usable_header_is_refused(behind: Behind) -> None:
    async with behind("http://127.0.0.1:9") as client:
        good = client.headers.pop("authorization")
        async with httpx.AsyncClient(base_url=client.base_url) as bare:
            for headers in (
                [],
                [("authorization", good[7:])],
                [("authorization", "Basic eDp5")],
                [("authorization", "Bearer")],
                [("authorization", good), ("authorization", good)],
                [("authorization", "Bearer \xe9")],
            ):
                raw = [(name.encode(), value.encode("latin-1")) for name, value in headers]
                answer = await bare.get("/api/roster/people", headers=raw)
                assert answer.status_code == 401, headers
                assert answer.headers["content-type"] == "application/problem+json"
                assert answer.json()["type"] in {
                    "/problems/unauthorized", "/problems/token-refused",
                }  # fmt: skip
            in_query = await bare.get(f"/api/roster/people?access_token={good[7:]}")
            assert in_query.status_code == 401
