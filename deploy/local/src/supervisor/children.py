"""The processes of the product: started, watched, started again when they die, stopped in order."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from supervisor import processes
from supervisor.logs import Log
from supervisor.parts import ROOT, Part

STOP_SECONDS: Final = 8
LONGEST_PAUSE_SECONDS: Final = 30.0
# A part that ran this long had a good start: the next pause is short again.
GOOD_RUN_SECONDS: Final = 60.0


@dataclass
class Child:
    """One part and the process that currently plays it."""

    part: Part
    log: Log
    inherited: Mapping[str, str] = field(repr=False)
    process: "subprocess.Popen[bytes] | None" = None
    started_at: float = 0.0
    deaths: int = 0
    """In a row, without a good run between them."""
    start_after: float = 0.0

    def start(self) -> None:
        with self.log.sink() as sink:
            self.process = processes.start(
                [sys.executable, "-m", self.part.module],
                cwd=ROOT,
                env={**self.inherited, **self.part.environment},
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
            )
        self.started_at = time.monotonic()

    def look_after(self, say: Callable[[str], None]) -> None:
        """Notice a death and say so; start again when the pause is over."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.start_after:
                self.start()
            return
        code = self.process.poll()
        if code is None:
            return
        self.deaths = 1 if now - self.started_at > GOOD_RUN_SECONDS else self.deaths + 1
        pause = min(0.5 * 2 ** (self.deaths - 1), LONGEST_PAUSE_SECONDS)
        self.process = None
        self.start_after = now + pause
        say(
            f"{self.part.name} ended ({_how(code)}); starting it again in {pause:g} s. "
            f"Why: {self.log.path}"
        )

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None


def stop_all(children: Iterable[Child]) -> None:
    """The front first, then the rest together; who does not go in time is killed."""
    listed = list(children)
    _stop([child for child in listed if child.part.is_front])
    _stop([child for child in listed if not child.part.is_front])


def _stop(children: list[Child]) -> None:
    for child in children:
        if child.process is not None and child.is_running:
            child.process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for child in children:
        if child.process is None:
            continue
        try:
            child.process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()


def _how(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


def run_commands(
    commands: Mapping[str, tuple[str, Mapping[str, str]]],
    logs: Path,
    inherited: Mapping[str, str],
) -> None:
    """Run modules to their end, all at once.

    Args:
        commands: for each name, the module and its environment.
        logs: the folder for `<name>.log`.
        inherited: what every module's environment starts from.

    Raises:
        CommandFailedError: one of them failed; its last words are in the message.
    """
    started = {}
    for name, (module, environment) in commands.items():
        log = Log(logs / f"{name}.log")
        with log.sink() as sink:
            process = processes.start(
                [sys.executable, "-m", module],
                cwd=ROOT,
                env={**inherited, **environment},
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
            )
        started[module] = (process, log)
    try:
        for module, (process, log) in started.items():
            if process.wait() != 0:
                raise CommandFailedError(f"{module} failed ({log.path}):\n{log.tail()}")
    finally:
        for process, _ in started.values():
            process.kill()
            process.wait()


class CommandFailedError(Exception):
    """A step before the start failed."""
