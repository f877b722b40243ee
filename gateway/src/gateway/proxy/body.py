"""The client's request body on its way through: counted, timed, and watched for a hang-up."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Final

from starlette.types import Receive

WATCH_AFTER_SECONDS: Final = 0.05
"""Most answers are there sooner, and watching costs a task."""


class BodyTooLongError(Exception):
    """More bytes came than are let through."""


class ClientGoneError(Exception):
    """The client closed its connection before its request was complete."""


class RequestBody:
    """One request's body.

    ``failure`` says why the stream ended early: the client library that reads ``pieces`` wraps
    what is raised inside them into an error of its own.
    """

    def __init__(self, receive: Receive, *, limit: int, is_empty: bool) -> None:
        self._receive = receive
        self._limit = limit
        self._passed = 0
        self._complete = asyncio.Event()
        self.on_piece: Callable[[], None] | None = None
        self.failure: Exception | None = None
        self.is_client_gone = False
        self.is_answered = False
        self.has_started = False
        self._timer: asyncio.TimerHandle | None = None
        self._watcher: asyncio.Task[None] | None = None
        if is_empty:
            self._complete.set()

    @property
    def is_complete(self) -> bool:
        return self._complete.is_set()

    async def pieces(self) -> AsyncIterator[bytes]:
        """Each piece as it arrives; nothing is held back.

        Raises:
            BodyTooLongError: the limit is passed. What came before has already been sent on.
            ClientGoneError: the client hung up.
        """
        self.has_started = True
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.is_client_gone = True
                self.failure = ClientGoneError()
                raise self.failure
            piece: bytes = message.get("body", b"")
            self._passed += len(piece)
            if self._passed > self._limit:
                self.failure = BodyTooLongError()
                raise self.failure
            if self.on_piece is not None:
                self.on_piece()
            if piece:
                yield piece
            if not message.get("more_body", False):
                self._complete.set()
                return

    def watch(self, task: asyncio.Task[None]) -> None:
        """Cancel ``task`` when the client hangs up while it waits for its answer."""
        self._timer = asyncio.get_running_loop().call_later(
            WATCH_AFTER_SECONDS, self._start_watching, task
        )

    def stop_watching(self) -> None:
        self.is_answered = True
        if self._timer is not None:
            self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    def _start_watching(self, task: asyncio.Task[None]) -> None:
        self._watcher = asyncio.create_task(self._cancel_when_gone(task))

    async def _cancel_when_gone(self, task: asyncio.Task[None]) -> None:
        await self._complete.wait()
        while (await self._receive())["type"] != "http.disconnect":
            pass
        # The server also reports a disconnect once the answer is complete: that one is no news.
        if not self.is_answered:
            self.is_client_gone = True
            task.cancel()
