"""Staged rows of appointments, written."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from common.events.outbox import Event, emit
from common.scope import subtree
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId
from roster.models.appointment import Appointment
from roster.models.base import PLUMBING
from roster.models.imports import ImportRow, RosterImport
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post

_IN_OFFICE: Final = frozenset({"elected", "co_opted", "appointed", "approved", "engaged"})
"""Bases that put a person in office; without one a listed person is only arranged."""
_DEFAULT_BASIS: Final = "assigned"


async def write_appointments(
    session: AsyncSession, record: RosterImport, rows: Sequence[ImportRow]
) -> dict[int, tuple[str, str]]:
    """Write staged rows; returns those that can no longer be written: code and planned action."""
    refused: dict[int, tuple[str, str]] = {}
    for row in rows:
        written = await (_create if row.action == "create" else _update)(session, record, row)
        if not written:
            refused[row.row] = ("changed-meanwhile", row.action)
    return refused


async def _create(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    data = row.data
    person_id, post_id = PersonId(UUID(data["person_id"])), PostId(UUID(data["post_id"]))
    person = await session.scalar(
        select(Person.id).where(Person.id == person_id, subtree(Person.org_path, record.org_path))
    )
    if person is None or await _is_held(session, person_id, post_id):
        return False
    post = await _post_of(session, record, post_id, data)
    if post is None:
        return False
    basis = data["basis"] or _DEFAULT_BASIS
    in_office = basis in _IN_OFFICE
    appointment = Appointment(
        id=AppointmentId(row.target_id),
        person_id=person_id,
        post_id=post.id,
        organization_id=post.organization_id,
        org_path=post.org_path,
        state="in_office" if in_office else "arranged",
        basis=basis,
        form=data["form"],
        starts_on=date.fromisoformat(data["starts_on"]),
        ends_on=_day(data["ends_on"]),
        confirmed_on=date.fromisoformat(data["starts_on"]) if in_office else None,
        seat_no=await _seat_of(session, post) if in_office else None,
    )
    session.add(appointment)
    await session.flush()
    await _say(session, appointment, 1, "appointment.arranged")
    return True


async def _seat_of(session: AsyncSession, post: Post) -> int:
    """The lowest free number; above the post's capacity where a roster names too many."""
    found = await session.scalars(
        select(Appointment.seat_no).where(
            Appointment.post_id == post.id, Appointment.state == "in_office"
        )
    )
    taken = set(found)
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


async def _is_held(session: AsyncSession, person_id: PersonId, post_id: PostId) -> bool:
    found = await session.scalar(
        select(Appointment.id).where(
            Appointment.person_id == person_id,
            Appointment.post_id == post_id,
            Appointment.state.in_(LIVE),
        )
    )
    return found is not None


async def _post_of(
    session: AsyncSession, record: RosterImport, post_id: PostId, data: dict[str, Any]
) -> Post | None:
    """The row's post, made when it was answered so; further rows of a new post add a seat."""
    post = await session.scalar(
        select(Post)
        .where(Post.id == post_id, subtree(Post.org_path, record.org_path))
        .with_for_update()
    )
    if post is not None:
        if data["new_post"]:
            post.capacity += 1
        return post
    if not data["new_post"]:
        return None
    organization = await session.get(Organization, OrganizationId(UUID(data["organization_id"])))
    if organization is None or not organization.path.startswith(record.org_path):
        return None
    post = Post(
        id=post_id,
        organization_id=organization.id,
        org_path=organization.path,
        title=data["title"],
        form=data["form"],
    )
    session.add(post)
    await session.flush()
    facts = {"post_id": str(post.id), "organization_id": str(organization.id), "version": 1}
    await emit(
        session, PLUMBING, Event("post.created", f"posts/{post.id}", organization.path, facts)
    )
    return post


async def _update(session: AsyncSession, record: RosterImport, row: ImportRow) -> bool:
    found = await session.scalar(
        select(Appointment)
        .where(
            Appointment.id == row.target_id,
            subtree(Appointment.org_path, record.org_path),
            Appointment.state.in_(LIVE),
        )
        .with_for_update()
    )
    if found is None:
        return False
    found.starts_on = date.fromisoformat(row.data["starts_on"])
    found.ends_on = _day(row.data["ends_on"]) or found.ends_on
    found.basis = row.data["basis"] or found.basis
    await session.flush()
    await _say(session, found, found.version, "appointment.changed")
    return True


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


async def _say(session: AsyncSession, appointment: Appointment, version: int, type_: str) -> None:
    data = {
        "appointment_id": str(appointment.id),
        "person_id": str(appointment.person_id),
        "post_id": str(appointment.post_id),
        "organization_id": str(appointment.organization_id),
        "state": appointment.state,
        "version": version,
    }
    subject = f"appointments/{appointment.id}"
    await emit(session, PLUMBING, Event(type_, subject, appointment.org_path, data))
