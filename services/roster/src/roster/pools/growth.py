"""Talent pools as entries of a growth file: the organization's own procedure."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.development.pool import PoolCandidate, TalentPool


def pool_entries(row: Mapping[str, Any]) -> list[Entry]:
    """Entered and left; a nomination that came to nothing is not part of a person's growth."""
    link = f"/pools/{row['pool_id']}"
    found = []
    if row["entered_on"] is not None:
        title = f"进入人才库：{row['pool_name']}"
        found.append(Entry(row["entered_on"], EntryKind.POOL, title, link=link, is_internal=True))
    if row["exited_on"] is not None:
        title = f"退出人才库：{row['pool_name']}"
        found.append(
            Entry(row["exited_on"], EntryKind.POOL, title, row["reason"], link, is_internal=True)
        )
    return found


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    found = await session.execute(
        select(
            PoolCandidate.pool_id,
            PoolCandidate.entered_on,
            PoolCandidate.exited_on,
            PoolCandidate.reason,
            TalentPool.name.label("pool_name"),
        )
        .join(TalentPool, TalentPool.id == PoolCandidate.pool_id)
        .where(PoolCandidate.person_id == person_id, sight.scope.where(PoolCandidate.org_path))
    )
    return [entry for row in found for entry in pool_entries(row._asdict())]
