"""The chore that keeps nothing longer than needed, and the same as a job."""

from collections.abc import Mapping
from typing import Any, Final

from common import clock
from common.worker import Chore, JobContext, Task
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from roster.erasure.retaining import RUN_TASK, run_policies


async def keep_no_longer(sessions: async_sessionmaker[AsyncSession], _: Any) -> None:  # noqa: ANN401 - settings
    """Rules propose or act, due erasures are done."""
    await run_policies(sessions, clock.today())


async def run_retention(context: JobContext) -> dict[str, Any]:
    await context.progress(0, None, "正在执行留存规则")
    return await run_policies(context.sessions, clock.today())


TASKS: Final[Mapping[str, Task]] = {RUN_TASK: run_retention}
CHORES: Final[Mapping[str, Chore]] = {"retention": keep_no_longer}
"""For the worker's composition root."""
