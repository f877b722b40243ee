"""Appointments and check-ins as entries of a growth file."""

from collections.abc import Mapping, Sequence
from typing import Any

from common.clock import CHINA
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.growth import Entry, EntryKind
from roster.ids import PersonId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.development.growth import Sight
from roster.models.organization import Organization
from roster.models.post import Post

KIND = EntryKind.APPOINTMENT


def appointment_entries(row: Mapping[str, Any]) -> list[Entry]:
    """Arranged, in office, ended: each where it is dated."""
    where = f"{row['organization_name']} {row['post_title']}"
    if row["state"] == "declined":
        return [Entry(row["starts_on"], KIND, f"放弃安排：{where}", row["state_reason"])]
    begun = f"安排：{where}" if row["state"] == "arranged" else f"任职：{where}"
    found = [Entry(row["confirmed_on"] or row["starts_on"], KIND, begun)]
    if row["ended_on"] is not None:
        found.append(Entry(row["ended_on"], KIND, f"离任：{where}", row["state_reason"]))
    return found


def check_in_entry(row: Mapping[str, Any]) -> Entry:
    place = row["place"]
    title = f"岗位报到：{place}" if row["kind"] == "post" else f"居住地报到：{place}"
    return Entry(row["at"].astimezone(CHINA).date(), EntryKind.CHECK_IN, title)


async def entries(session: AsyncSession, sight: Sight, person_id: PersonId) -> Sequence[Entry]:
    served = await session.execute(
        select(
            Appointment.id,
            Appointment.state,
            Appointment.starts_on,
            Appointment.confirmed_on,
            Appointment.ended_on,
            Appointment.state_reason,
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
        )
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id == person_id,
            sight.of(Appointment.org_path, Appointment.person_id),
        )
    )
    reported = await session.execute(
        select(CheckIn.at, CheckIn.kind, Organization.name.label("place"))
        .join(Appointment, Appointment.id == CheckIn.appointment_id)
        .join(Organization, Organization.id == CheckIn.organization_id)
        .where(
            Appointment.person_id == person_id,
            sight.of(Appointment.org_path, Appointment.person_id),
        )
    )
    return [
        *(entry for row in served for entry in appointment_entries(row._asdict())),
        *(check_in_entry(row._asdict()) for row in reported),
    ]
