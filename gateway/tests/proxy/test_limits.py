"""Too big, too slow, not there, gone."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

Behind = Callable[..., Any]
LIMIT = 64 * 1024


class Recorder:
    """An upstream that notes what reached it and never answers by itself."""

    def __init__(self) -> None:
        self.requests = 0
        self.received = 0
        self.is_cancelled = asyncio.Event()
        self.has_begun = asyncio.Event()

    async def __call__(self, _scope: Scope, receive: Receive, _send: Send) -> None:
        self.requests += 1
        self.has_begun.set()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                self.is_cancelled.set()
                return
            self.received += len(message.get("body", b""))


async def pieces(count: int, size: int = 16 * 1024) -> AsyncIterator[bytes]:
    for _ in range(count):
        yield b"x" * size
        await asyncio.sleep(0)


async def test_a_declared_length_over_the_limit_never_reaches_the_service(behind: Behind) -> None:
    upstream = Recorder()
    async with behind(upstream, body_limit_bytes=LIMIT) as client:
        answer = await client.post("/api/roster/imports", content=b"x" * (LIMIT + 1))

    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "/problems/body-too-large"
    assert answer.json()["limit_bytes"] == LIMIT
    assert upstream.requests == 0


async def test_a_declared_length_over_the_limit_is_refused_before_a_byte_of_it(
    behind: Behind,
) -> None:
    async with behind(Recorder(), body_limit_bytes=LIMIT) as client:
        reader, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
        token = client.headers["authorization"].encode()
        head = b"POST /api/roster/imports HTTP/1.1\r\nhost: x\r\nauthorization: " + token
        writer.write(head + b"\r\ncontent-length: %d\r\n\r\n" % (LIMIT + 1))
        line = await asyncio.wait_for(reader.readline(), 5)
        writer.close()
        await writer.wait_closed()

    assert line.startswith(b"HTTP/1.1 413 ")


async def test_an_undeclared_length_is_counted_and_cut(behind: Behind) -> None:
    upstream = Recorder()
    async with behind(upstream, body_limit_bytes=LIMIT) as client:
        answer = await client.post("/api/roster/imports", content=pieces(40))
        await asyncio.wait_for(upstream.is_cancelled.wait(), 5)

    assert answer.status_code == 413
    assert upstream.received <= LIMIT


async def test_a_body_of_exactly_the_limit_passes(behind: Behind) -> None:
    async def taker(scope: Scope, receive: Receive, send: Send) -> None:
        size = 0
        while True:
            message = await receive()
            size += len(message.get("body", b""))
            if not message.get("more_body"):
                break
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": str(size).encode()})

    async with behind(taker, body_limit_bytes=LIMIT) as client:
        answer = await client.post("/api/roster/imports", content=pieces(4))

    assert (answer.status_code, answer.text) == (200, str(LIMIT))


async def test_the_gateways_own_routes_take_little(behind: Behind) -> None:
    async with behind(Recorder()) as client:
        answer = await client.post("/api/auth/token", content=pieces(80))

    assert answer.status_code == 413


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_service_that_is_down_is_a_502(behind: Behind, method: str) -> None:
    async with behind("http://127.0.0.1:9") as client:
        answer = await client.request(method, "/api/roster/people")

    assert answer.status_code == 502
    assert answer.json()["type"] == "/problems/service-unreachable"
    assert answer.json()["service"] == "roster"
    assert answer.headers["retry-after"] == "2"


async def test_reading_waits_for_a_service_that_restarts_but_writing_does_not(
    behind: Behind,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]

    async def serve_soon() -> asyncio.Server:
        await asyncio.sleep(0.03)
        return await asyncio.start_server(_one_line_server, "127.0.0.1", port)

    async with behind(f"http://127.0.0.1:{port}") as client:
        refused = await client.post("/api/roster/people", content=b"{}")
        starting = asyncio.create_task(serve_soon())
        answer = await client.get("/api/roster/people")
        server = await starting
        server.close()

    assert refused.status_code == 502
    assert answer.text == "back"


async def _one_line_server(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nback")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def test_a_service_that_hangs_up_or_talks_nonsense_is_a_502(behind: Behind) -> None:
    async def nonsense(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = await reader.readline()
        if b"nonsense" in line:
            writer.write(b"I am not HTTP at all\r\n\r\n")
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(nonsense, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with behind(f"http://127.0.0.1:{port}") as client:
        answers = [
            await client.post(f"/api/roster/{path}", content=b"x") for path in ("gone", "nonsense")
        ]
    server.close()

    assert [answer.status_code for answer in answers] == [502, 502]
    assert {answer.json()["type"] for answer in answers} == {"/problems/service-broke-off"}


async def test_a_service_that_does_not_answer_is_a_504(behind: Behind) -> None:
    upstream = Recorder()
    async with behind(upstream, first_byte_seconds=0.2) as client:
        answer = await client.get("/api/roster/people")
        await asyncio.wait_for(upstream.is_cancelled.wait(), 5)

    assert answer.status_code == 504
    assert answer.json()["type"] == "/problems/service-too-slow"
    assert upstream.requests == 1


async def test_a_feed_may_wait_longer(behind: Behind) -> None:
    async def long_poll(scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(0.5)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"[]"})

    async with behind(long_poll, first_byte_seconds=0.2, long_poll_seconds=5) as client:
        assert (await client.get("/api/roster/feed?wait=5")).status_code == 200
        assert (await client.get("/api/roster/people")).status_code == 504


async def test_an_answer_under_way_is_not_cut_by_the_clock(behind: Behind) -> None:
    async def slow(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(5):
            await send({"type": "http.response.body", "body": b".", "more_body": True})
            await asyncio.sleep(0.1)
        await send({"type": "http.response.body", "body": b"!"})

    async with behind(slow, first_byte_seconds=0.2) as client:
        assert (await client.get("/api/roster/exports/people")).text == ".....!"


async def test_a_slow_upload_is_not_cut_but_a_stalled_one_is(behind: Behind) -> None:
    async def taker(scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})

    async def slowly(pause: float) -> AsyncIterator[bytes]:
        for _ in range(4):
            yield b"x"
            await asyncio.sleep(pause)

    async with behind(taker, first_byte_seconds=0.3) as client:
        slow = await client.post("/api/roster/imports", content=slowly(0.15))
        stalled = await client.post("/api/roster/imports", content=slowly(0.6))

    assert (slow.status_code, slow.text) == (200, "ok")
    assert (stalled.status_code, stalled.json()["type"]) == (408, "/problems/upload-stalled")


@pytest.mark.parametrize("body", [b"", b"content-length: 100\r\n\r\nbegun"])
async def test_a_client_that_leaves_cancels_the_service(behind: Behind, body: bytes) -> None:
    upstream = Recorder()
    async with behind(upstream) as client:
        _, writer = await asyncio.open_connection(client.base_url.host, client.base_url.port)
        token = client.headers["authorization"].encode()
        method = b"POST" if body else b"GET"
        writer.write(
            method + b" /api/roster/people HTTP/1.1\r\nhost: x\r\nauthorization: " + token
            + b"\r\n" + (body or b"\r\n")
        )  # fmt: skip
        await writer.drain()
        await asyncio.wait_for(upstream.has_begun.wait(), 5)
        writer.close()
        await writer.wait_closed()
        began = time.monotonic()
        await asyncio.wait_for(upstream.is_cancelled.wait(), 5)

    assert time.monotonic() - began < 1
