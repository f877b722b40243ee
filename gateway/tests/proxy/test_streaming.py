"""Nothing is held back: the first piece is through before the last one is sent."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
from starlette.types import Receive, Scope, Send

Behind = Callable[..., Any]
MIB = 1024 * 1024


async def test_an_answer_streams(behind: Behind) -> None:
    go_on = asyncio.Event()

    async def slow(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"first", "more_body": True})
        await go_on.wait()
        await send({"type": "http.response.body", "body": b"last"})

    async with behind(slow) as client, client.stream("GET", "/api/roster/feed") as answer:
        pieces = answer.aiter_raw()
        first = await asyncio.wait_for(anext(pieces), 5)
        assert not go_on.is_set()
        go_on.set()
        rest = b"".join([piece async for piece in pieces])

    assert (first, rest) == (b"first", b"last")


async def test_a_request_streams(behind: Behind) -> None:
    arrived = asyncio.Event()

    async def reader(scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if body:
                arrived.set()
            if not message.get("more_body"):
                break
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    async def pieces() -> AsyncIterator[bytes]:
        yield b"first"
        await asyncio.wait_for(arrived.wait(), 5)
        yield b"last"

    async with behind(reader) as client:
        answer = await client.post("/api/roster/imports", content=pieces())

    assert answer.content == b"firstlast"


async def test_an_answer_may_begin_before_the_request_is_complete(behind: Behind) -> None:
    begun = asyncio.Event()

    async def both(scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"so far", "more_body": True})
        begun.set()
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.body", "body": b" and done"})

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        await asyncio.wait_for(begun.wait(), 5)
        yield b"b"

    async with behind(both) as client:
        answer = await client.post("/api/roster/imports", content=pieces())

    assert answer.content == b"so far and done"


async def test_a_big_body_arrives_whole_in_both_directions(behind: Behind) -> None:
    async def mirror(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        while True:
            message = await receive()
            piece = message.get("body", b"")
            more = bool(message.get("more_body"))
            await send({"type": "http.response.body", "body": piece, "more_body": more})
            if not more:
                return

    body = bytes(range(256)) * 4096 * 8
    async with behind(mirror) as client:
        answer = await client.put("/api/roster/files/1", content=body)

    assert len(answer.content) == 8 * MIB
    assert answer.content == body


async def test_an_answer_that_breaks_off_is_not_taken_for_a_whole_one(behind: Behind) -> None:
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        await asyncio.sleep(0.05)
        raise RuntimeError

    async with behind(broken) as client:
        try:
            await client.get("/api/roster/exports/people")
        except httpx.RemoteProtocolError:
            return
    message = "half an export looked like a whole one"
    raise AssertionError(message)
