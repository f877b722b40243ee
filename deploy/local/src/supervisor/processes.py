"""Child processes that do not outlive us, and what is known about a process by its id."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

PR_SET_PDEATHSIG: Final = 1
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def start(
    command: Sequence[str],
    *,
    death_signal: int = signal.SIGKILL,
    **options: Any,  # noqa: ANN401 - Popen's own
) -> "subprocess.Popen[bytes]":
    """Start a child in its own session, so that Ctrl-C reaches us alone.

    The kernel sends it `death_signal` when we die, however we die. Linux ties this to the thread
    that started the child: call from the main thread.
    """
    options.setdefault("cwd", "/")
    return subprocess.Popen(
        command,
        start_new_session=True,
        # A setuid clears the signal, so it is set after it, which only this hook does.
        preexec_fn=_tied_to(os.getpid(), death_signal),  # noqa: PLW1509
        **options,
    )


def _tied_to(parent: int, death_signal: int) -> Callable[[], None]:
    def tie() -> None:
        follow_parent(death_signal)
        if _libc is not None and os.getppid() != parent:  # the parent died before the line above
            os.kill(os.getpid(), death_signal)

    return tie


def follow_parent(death_signal: int) -> None:
    """Be sent the signal when the process that started us dies."""
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, death_signal)


def is_alive(pid: int) -> bool:
    """Whether the process exists and is not a zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][:1]
    except OSError:
        return True  # no /proc here
    return state != "Z"


def stands_in(pid: int, directory: Path) -> bool:
    """Whether the process' working directory is this one. A reused pid's is another."""
    try:
        return Path(f"/proc/{pid}/cwd").resolve(strict=True) == directory.resolve()
    except OSError:
        return False


def birth(pid: int) -> str:
    """When the process was born, in the system's own words: with the pid it names one process."""
    stat = Path(f"/proc/{pid}/stat")
    if stat.exists():
        return stat.read_text().rpartition(") ")[2].split()[19]
    told = subprocess.run(
        ["/bin/ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, check=False
    )
    return told.stdout.decode(errors="replace").strip()
