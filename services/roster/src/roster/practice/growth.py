"""Practice as entries of a growth file."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.development.practice import PracticeAssignment


def practice_entries(row: PracticeAssignment) -> list[Entry]:
    begun, ended = f"实践锻炼开始：{row.place}", f"实践锻炼结束：{row.place}"
    found = [Entry(row.starts_on, EntryKind.TRAINING, begun, row.task)]
    if row.state == "done":
        found.append(Entry(row.ends_on, EntryKind.TRAINING, ended, row.appraisal))
    return found


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    found = await session.scalars(
        select(PracticeAssignment)
        .where(
            PracticeAssignment.person_id == person_id,
            sight.of(PracticeAssignment.org_path, PracticeAssignment.person_id),
            PracticeAssignment.state != "cancelled",
        )
        .order_by(PracticeAssignment.starts_on, PracticeAssignment.id)
    )
    return [entry for row in found for entry in practice_entries(row)]
