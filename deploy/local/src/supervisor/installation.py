"""The data folder: who holds it, and what a killed run left running."""

import fcntl
import json
import os
import signal
import time
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Final

from supervisor import processes

ORPHAN_SECONDS: Final = 10


class AlreadyRunningError(Exception):
    """Another start of the program uses this data folder."""


def take(data_dir: Path, address: str) -> IO[str]:
    """Hold the data folder until the returned file is closed or we die.

    Raises:
        AlreadyRunningError: somebody holds it; the message says who, and where it answers.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    lock = (data_dir / "lock").open("a+")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.seek(0)
        pid, _, where = lock.read().strip().partition(" ")
        lock.close()
        raise AlreadyRunningError(
            f"青桥 already runs with the data in {data_dir}: {where or '?'} "
            f"(process {pid or '?'}).\n"
            "Use that one, stop it first, or choose another DATA_DIR and PORT."
        ) from None
    lock.truncate(0)
    lock.write(f"{os.getpid()} {address}\n")
    lock.flush()
    return lock


def remember(data_dir: Path, pids: Iterable[int]) -> None:
    """Write down our children, for the start after one that was killed."""
    known = [{"pid": pid, "started": processes.birth(pid)} for pid in pids]
    half = data_dir / "children.json.half"
    half.write_text(json.dumps(known))
    half.replace(data_dir / "children.json")


def end_orphans(data_dir: Path) -> int:
    """Stop what is left of a killed run; how many there were. The folder must be held.

    Linux has ended them with their parent; elsewhere they live on, with the old ports and keys.
    """
    try:
        known = json.loads((data_dir / "children.json").read_text())
    except (FileNotFoundError, ValueError):
        return 0
    orphans = [
        entry["pid"]
        for entry in known
        if processes.is_alive(entry["pid"]) and processes.birth(entry["pid"]) == entry["started"]
    ]
    for how in (signal.SIGTERM, signal.SIGKILL):
        for pid in filter(processes.is_alive, orphans):
            os.kill(pid, how)
        deadline = time.monotonic() + ORPHAN_SECONDS
        while any(map(processes.is_alive, orphans)) and time.monotonic() < deadline:
            time.sleep(0.05)
    return len(orphans)
