"""The job that looks for duplicates among people."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from common.scope import subtree
from common.worker import JobContext, Task
from sqlalchemy import or_
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.duplicates import FIND_TASK, Likeness
from roster.models.people.suspects import Pair, candidates, keep_pairs, pairs_among
from roster.models.person import Person

_CHUNK: Final = 2000


async def find_duplicates(
    context: JobContext, *, org_path: str, since: str | None
) -> dict[str, Any]:
    """Compare everybody at or below a path with everybody; with ``since`` only who is new.

    Rows are compared only where they share a blocking key, so the work grows with the people and
    the pairs, not with the square of the people.
    """
    await context.progress(0, 2, "正在比对电话相同的人")
    pairs: dict[Pair, Likeness] = {}
    for step, by_phone in enumerate((True, False), start=1):
        async with context.sessions() as session:
            pairs |= await _found(session, org_path, since, by_phone=by_phone)
        await context.progress(step, 2, "正在比对姓名和出生年月")
    kept = 0
    listed = sorted(pairs.items())
    for start in range(0, len(listed), _CHUNK):
        async with context.sessions.begin() as session:
            kept += await keep_pairs(session, dict(listed[start : start + _CHUNK]))
    return {"pairs": len(pairs), "new": kept}


async def _found(
    session: AsyncSession, org_path: str, since: str | None, *, by_phone: bool
) -> dict[Pair, Likeness]:
    statement = candidates(by_phone=by_phone).where(subtree(Person.org_path, org_path))
    if since is not None:
        moment = datetime.fromisoformat(since)
        statement = statement.where(or_(Person.created_at >= moment, Person.updated_at >= moment))
    found = await session.stream(statement.execution_options(yield_per=_CHUNK))
    pairs: dict[Pair, Likeness] = {}
    async for rows in found.partitions():
        pairs |= pairs_among(rows)
    return pairs


TASKS: Final[Mapping[str, Task]] = {FIND_TASK: find_duplicates}
"""For the worker's composition root."""
