"""Service and its certified records as entries of a growth file."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.growth import Entry, EntryKind
from roster.ids import PersonId
from roster.models.development.growth import Sight
from roster.models.volunteering.record import VolunteerHours, VolunteerRecord


def service_entry(row: VolunteerHours) -> Entry:
    return Entry(row.on_day, EntryKind.SERVICE, row.content, f"志愿服务 {float(row.hours):g} 小时")


def record_entry(row: VolunteerRecord) -> Entry:
    detail = f"{row.number}，共 {float(row.hours):g} 小时"
    return Entry(row.issued_on, EntryKind.CERTIFICATE, "出具志愿服务记录证明", detail)


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    """Service that stands in the ledger, and records that hold."""
    back = aliased(VolunteerHours)
    served = await session.scalars(
        select(VolunteerHours)
        .where(
            VolunteerHours.person_id == person_id,
            sight.of(VolunteerHours.org_path, VolunteerHours.person_id),
            VolunteerHours.reverses_id.is_(None),
            ~select(back.id).where(back.reverses_id == VolunteerHours.id).exists(),
        )
        .order_by(VolunteerHours.on_day, VolunteerHours.id)
    )
    records = await session.scalars(
        select(VolunteerRecord)
        .where(
            VolunteerRecord.person_id == person_id,
            sight.of(VolunteerRecord.org_path, VolunteerRecord.person_id),
            VolunteerRecord.revoked_at.is_(None),
        )
        .order_by(VolunteerRecord.issued_on, VolunteerRecord.id)
    )
    return [*(service_entry(row) for row in served), *(record_entry(row) for row in records)]
