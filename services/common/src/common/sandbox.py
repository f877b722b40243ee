"""Run a function on somebody's file, or a long computation, in a child with limits."""

import asyncio
import ctypes
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, Final, ParamSpec, TypeVar

from common.errors import TooLargeError

Args = ParamSpec("Args")
Result = TypeVar("Result")

PR_SET_PDEATHSIG: Final = 1


class LimitsExceededError(TooLargeError):
    slug, title = "limits-exceeded", "处理这份内容超出了时间或内存上限"


async def run_limited(
    function: Callable[..., Result],
    *args: Any,  # noqa: ANN401 - passed on as they are
    cpu_seconds: int = 120,
    memory_mb: int = 2048,
) -> Result:
    """``function(*args)`` in a fresh process; both must be picklable.

    Args:
        function: importable at module level.
        args: its arguments.
        cpu_seconds: processor time after which the child is killed.
        memory_mb: address space the child may map.

    Raises:
        LimitsExceededError: the child ran into a limit or died.
    """
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(
        max_workers=1,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_limit,
        initargs=(cpu_seconds, memory_mb, os.getpid()),
    )
    try:
        with _nameless_main():
            running = loop.run_in_executor(pool, function, *args)
        return await running
    except (BrokenProcessPool, MemoryError) as error:
        raise LimitsExceededError("请拆分后分批处理。") from error
    finally:
        _kill(pool)


@contextmanager
def _nameless_main() -> Iterator[None]:
    """Keep the child from importing our own main program, with all its libraries, first.

    A spawned child does so to find functions of ``__main__``; ours are importable by name. It
    was ten times the work of reading a small file.
    """
    main = sys.modules["__main__"]
    hidden: dict[str, Any] = {
        name: vars(main).pop(name) for name in ("__spec__", "__file__") if name in vars(main)
    }
    main.__spec__ = None
    try:
        yield
    finally:
        vars(main).update(hidden)


def _kill(pool: ProcessPoolExecutor) -> None:
    """Also when cancelled: the child must not outlive its job."""
    processes = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.kill()
    for process in processes:
        process.join(timeout=5)


def _limit(cpu_seconds: int, memory_mb: int, parent: int) -> None:
    """In the child: limits, no terminal signals, and death with the parent (Linux)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    try:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    except (AttributeError, OSError):
        return
    if os.getppid() != parent:
        os._exit(1)
