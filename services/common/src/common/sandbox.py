"""Run a function on somebody's file, or a long computation, in a child with limits."""

import asyncio
import fcntl
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager, contextmanager
from multiprocessing import forkserver
from typing import Any, Final, TypeVar

from common.errors import TooLargeError

Result = TypeVar("Result")

F_SETSIG: Final = 10
_CONTEXT: Final = multiprocessing.get_context("forkserver")


class LimitsExceededError(TooLargeError):
    slug, title = "limits-exceeded", "处理这份内容超出了时间或内存上限"


class Child:
    """A process with limits that works off what it is given, one function after the other."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool

    async def run(
        self,
        function: Callable[..., Result],
        *args: Any,  # noqa: ANN401 - passed on as they are
    ) -> Result:
        """``function(*args)``; the function importable by name, its arguments picklable.

        Raises:
            LimitsExceededError: the child ran into a limit or died.
        """
        try:
            with _nameless_main():
                running = asyncio.get_running_loop().run_in_executor(self._pool, function, *args)
            return await running
        except (BrokenProcessPool, MemoryError) as error:
            raise LimitsExceededError(detail="请拆分后分批处理。") from error


@asynccontextmanager
async def limited_child(*, cpu_seconds: int = 120, memory_mb: int = 2048) -> AsyncIterator[Child]:
    """A fresh process that ends with the block, however it ends.

    Args:
        cpu_seconds: processor time, of all it does together, after which it is killed.
        memory_mb: address space it may map.
    """
    pool = ProcessPoolExecutor(
        max_workers=1,
        mp_context=_CONTEXT,
        initializer=_limit,
        initargs=(cpu_seconds, memory_mb),
    )
    try:
        yield Child(pool)
    finally:
        _kill(pool)


async def run_limited(
    function: Callable[..., Result],
    *args: Any,  # noqa: ANN401 - passed on as they are
    cpu_seconds: int = 120,
    memory_mb: int = 2048,
) -> Result:
    """One function in a child of its own: see ``limited_child``."""
    async with limited_child(cpu_seconds=cpu_seconds, memory_mb=memory_mb) as child:
        return await child.run(function, *args)


def keep_warm(*modules: str) -> None:
    """Load modules once, where every later child is forked from.

    A small file is read in a tenth of the time it takes to load what reads it. Modules that
    start threads must not be named here.
    """
    _CONTEXT.set_forkserver_preload(["concurrent.futures.process", __name__, *modules])
    with _nameless_main():
        forkserver.ensure_running()


@contextmanager
def _nameless_main() -> Iterator[None]:
    """Keep the child from importing our own main program, with all its libraries, first.

    It would do so to find functions of ``__main__``; ours are importable by name. It was ten
    times the work of reading a small file.
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


def _limit(cpu_seconds: int, memory_mb: int) -> None:
    """In the child: limits, no terminal signals, and death with whoever asked for it (Linux)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    asked_by = multiprocessing.parent_process()
    if asked_by is None:
        return
    # The fork server is our parent and lives on. The kernel shall kill us when the pipe to the
    # process that asked closes: a thread could not while a library holds the interpreter.
    if sys.platform == "linux":
        fcntl.fcntl(asked_by.sentinel, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(asked_by.sentinel, F_SETSIG, signal.SIGKILL)
        flags = fcntl.fcntl(asked_by.sentinel, fcntl.F_GETFL)
        fcntl.fcntl(asked_by.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)
    if not asked_by.is_alive():
        os._exit(1)
