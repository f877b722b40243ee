"""Mentorships as entries of a growth file."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.development.mentor import Mentorship

KINDS = {"one_to_one": "一对一", "many_to_one": "多对一", "old_leads_new": "老带新"}


def mentorship_entries(row: Mapping[str, Any]) -> list[Entry]:
    link = f"/mentorships/{row['id']}"
    kind = KINDS[row["kind"]]
    found = [Entry(row["starts_on"], EntryKind.MENTOR, f"{kind}帮带开始", row["goals"], link)]
    if row["ended_on"] is not None:
        found.append(
            Entry(row["ended_on"], EntryKind.MENTOR, f"{kind}帮带结束", row["summary"], link)
        )
    return found


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    found = await session.execute(
        select(
            Mentorship.id,
            Mentorship.kind,
            Mentorship.starts_on,
            Mentorship.ended_on,
            Mentorship.goals,
            Mentorship.summary,
        ).where(
            Mentorship.person_id == person_id,
            sight.of(Mentorship.org_path, Mentorship.person_id),
        )
    )
    return [entry for row in found for entry in mentorship_entries(row._asdict())]
