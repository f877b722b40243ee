"""What passes the gateway unchanged, and what does not."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

Behind = Callable[..., Any]


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers with what arrived."""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    seen = {
        "method": scope["method"],
        "raw_path": scope["raw_path"].decode(),
        "query": scope["query_string"].decode(),
        "headers": [[name.decode(), value.decode()] for name, value in scope["headers"]],
        "body": body.decode("latin-1"),
    }
    headers = [
        (b"content-type", b"application/json"),
        (b"etag", b'"7"'),
        (b"connection", b"x-internal"),
        (b"x-internal", b"secret"),
        (b"keep-alive", b"timeout=5"),
        (b"set-cookie", b"a=b"),
        (b"x-request-id", b"theirs"),
        (b"x-many", b"1"),
        (b"x-many", b"2"),
        (b"content-security-policy", b"default-src *"),
    ]
    await send({"type": "http.response.start", "status": 207, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(seen).encode()})


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
async def test_method_path_query_and_body_arrive_as_sent(behind: Behind, method: str) -> None:
    target = "/api/roster/people/%E5%BC%A0%2F..%2Fx/a;b?q=%20+&q=%E7%8E%8B&empty="
    body = bytes(range(256)) if method in {"POST", "PUT", "PATCH"} else b""
    async with behind(echo) as client:
        answer = await client.request(method, target, content=body)

    seen = answer.json()
    assert answer.status_code == 207
    assert seen["method"] == method
    assert f"{seen['raw_path']}?{seen['query']}" == target
    assert seen["body"].encode("latin-1") == body


async def test_dots_are_not_resolved_into_another_service(behind: Behind) -> None:
    async with behind(echo, placement_url="http://127.0.0.1:9") as client:
        answer = await client.get("/api/roster/%2e%2e/placement/rounds")

    assert answer.json()["raw_path"] == "/api/roster/%2e%2e/placement/rounds"


async def test_hop_and_identity_headers_of_the_client_are_dropped(behind: Behind) -> None:
    sent = {
        "connection": "x-mine, keep-alive",
        "x-mine": "hop",
        "te": "trailers",
        "upgrade": "h2c",
        "proxy-authorization": "Basic eA==",
        "forwarded": "for=1.2.3.4",
        "via": "1.1 fake",
        "x-forwarded-for": "1.2.3.4",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        "x-forwarded-user": "admin",
        "x-real-ip": "1.2.3.4",
        "x-user-id": "1",
        "x-user-roles": "admin",
        "x_user_id": "1",
        "remote-user": "admin",
        "x-request-id": "chosen-by-client",
        "cookie": "qingqiao_refresh=secret",
        "accept-language": "zh-CN",
        "if-match": '"3"',
        "idempotency-key": "k1",
    }
    async with behind(echo) as client:
        answer = await client.get("/api/roster/people", headers=sent)
        origin = client.base_url

    seen = dict(answer.json()["headers"])
    kept = {"accept-language", "if-match", "idempotency-key", "authorization"}
    own = {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-request-id"}
    assert set(seen) - {"host", "accept", "accept-encoding", "user-agent"} == kept | own
    assert seen["x-forwarded-for"] == "127.0.0.1"
    assert seen["x-forwarded-proto"] == "http"
    assert seen["x-forwarded-host"] == f"{origin.host}:{origin.port}"
    assert seen["x-request-id"] != "chosen-by-client"
    assert answer.headers["x-request-id"] == seen["x-request-id"]


async def test_the_answer_keeps_its_headers_but_not_the_hops(behind: Behind) -> None:
    async with behind(echo) as client:
        answer = await client.get("/api/placement/rounds")

    assert answer.headers["etag"] == '"7"'
    assert answer.headers.get_list("x-many") == ["1", "2"]
    for dropped in ("x-internal", "keep-alive", "set-cookie", "server"):
        assert dropped not in answer.headers
    assert len(answer.headers.get_list("date")) == 1
    assert answer.headers.get_list("content-security-policy") == [
        "default-src 'none'; frame-ancestors 'none'; sandbox"
    ]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"


async def test_compressed_redirecting_and_empty_answers_pass_untouched(behind: Behind) -> None:
    async def odd(scope: Scope, receive: Receive, send: Send) -> None:
        kinds: dict[str, tuple[int, list[tuple[bytes, bytes]], bytes]] = {
            "/api/roster/zipped": (200, [(b"content-encoding", b"gzip")], b"not really gzip"),
            "/api/roster/moved": (302, [(b"location", b"/api/roster/else")], b""),
            "/api/roster/nothing": (204, [], b""),
            "/api/roster/same": (304, [(b"etag", b'"1"')], b""),
        }
        status, headers, body = kinds[scope["path"]]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async with behind(odd) as client:
        async with client.stream("GET", "/api/roster/zipped") as zipped:
            raw = b"".join([piece async for piece in zipped.aiter_raw()])
        moved = await client.get("/api/roster/moved")
        nothing = await client.get("/api/roster/nothing")
        same = await client.get("/api/roster/same")

    assert (zipped.headers["content-encoding"], raw) == ("gzip", b"not really gzip")
    assert (moved.status_code, moved.headers["location"]) == (302, "/api/roster/else")
    assert (nothing.status_code, nothing.content) == (204, b"")
    assert (same.status_code, same.headers["etag"]) == (304, '"1"')


async def test_head_is_answered_without_a_body(behind: Behind) -> None:
    async def sized(scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-length", b"12")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send(
            {"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else b"x" * 12}
        )

    async with behind(sized) as client:
        head = await client.head("/api/roster/file")
        after = await client.get("/api/roster/file")

    assert (head.headers["content-length"], head.content) == ("12", b"")
    assert after.content == b"x" * 12


async def test_a_path_of_no_service_is_a_problem_and_not_the_web_app(behind: Behind) -> None:
    async with behind(echo) as client:
        for path in ("/api/rosters/people", "/api/", "/api", "/api/nothing"):
            answer = await client.get(path)
            assert answer.status_code == 404, path
            assert answer.headers["content-type"] == "application/problem+json"


async def test_what_a_service_shows_to_everybody_needs_no_token_and_nothing_else_passes(
    behind: Behind,
) -> None:
    async with behind(echo) as client:
        client.headers.pop("authorization", None)
        shown = await client.get("/api/roster/public/notices/abc")
        typed = await client.get("/api/roster/public/certificates/%E9%9D%92%20QQ2026-000001")
        sent = await client.put("/api/roster/public/notices/abc/objections/1", content=b"{}")
        big = await client.put("/api/roster/public/notices/abc/objections/1", content=b"x" * 70_000)
        refused = [
            await client.post("/api/roster/public/notices/abc"),
            await client.get("/api/roster/people"),
            await client.get("/api/roster/public"),
            await client.get("/api/roster/publicity/x"),
            await client.get("/api/roster/%70ublic/x"),
        ]
        nowhere = [
            await client.get(f"/api/roster/public/{path}")
            for path in (
                "%2e%2e/people", "..%2fpeople", "/people", "a//people", "a%5c..%5cpeople",
                "%252e%252e/people", "a%00", "a%0d%0ab", "a%7f",
            )
        ]  # fmt: skip
        foreign = await client.get("/api/auth/public/x")

    assert [one.status_code for one in (shown, typed, sent, big)] == [207, 207, 207, 413]
    assert [answer.status_code for answer in refused] == [401] * 5
    assert [answer.status_code for answer in nowhere] == [404] * 9
    assert foreign.status_code in {401, 404}
