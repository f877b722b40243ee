"""Where what costs processor time and no memory is worked off while we go on: beside us."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, Protocol

from common.sandbox import limited_child

CPU_SECONDS: Final = 600
MEMORY_MB: Final = 1024
FEW: Final = 10_000


class Aside(Protocol):
    """Calls one function after the other; each importable by name, its arguments picklable."""

    async def __call__(
        self,
        function: Any,  # noqa: ANN401 - passed on as it is
        /,
        *args: Any,  # noqa: ANN401 - passed on as they are
    ) -> Any: ...  # noqa: ANN401 - what the function returns


@asynccontextmanager
async def aside_for(count: int) -> AsyncIterator[Aside]:
    """A child of its own, on another core; for few rows a thread, which starts at once."""
    if count <= FEW:
        yield asyncio.to_thread
        return
    async with limited_child(cpu_seconds=CPU_SECONDS, memory_mb=MEMORY_MB) as child:
        yield child.run
