"""Compile the solver before somebody waits for it.

numba compiles at the first call, for about ten seconds, and keeps the result in NUMBA_CACHE_DIR.
The worker does this when it starts, images when they are built (``python -m placement.warming``).
"""

from typing import Any, Final

import numpy as np
from common.sandbox import run_limited
from common.worker import Chore
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from placement.core.certificate import certify
from placement.core.flow import price_list, solve_optimal
from placement.core.instance import BranchTable, CandidateTable, EdgeTable, RegionTable
from placement.core.instance import build_instance as built
from placement.core.network import branches_of
from placement.settings import Settings


def warm() -> None:
    """Solve and judge the smallest instance that takes every way: two equals, one seat."""
    none = np.zeros(2, dtype=np.int64)
    instance = built(
        CandidateTable(["a", "b"], np.ones(2, dtype=np.bool_), none, ["", ""]),
        BranchTable(["s"], ["t"], [""], none[:1] + 1, none[:1] + 1),
        RegionTable(["t"], [""], none[:1] - 1),
        EdgeTable(np.arange(2, dtype=np.int64), none, none + 1, none),
    )
    ranks = np.arange(2, dtype=np.int64)
    found = solve_optimal(instance, ranks)
    certify(
        instance,
        branches_of(instance, found.edge),
        price_list(found.prices),
        ranks,
        price_list(found.coverage),
    )


async def warm_up(_: async_sessionmaker[AsyncSession], settings: Any) -> None:  # noqa: ANN401
    """As a chore of the worker: in a child like the one that will solve."""
    limits: Settings = settings
    await run_limited(warm, cpu_seconds=limits.solve_cpu_seconds, memory_mb=limits.solve_memory_mb)


CHORES: Final[dict[str, Chore]] = {"compile_solver": warm_up}

if __name__ == "__main__":
    warm()
