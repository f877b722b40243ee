"""SQL of the slice ``appointments``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from common.scope import Scope
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Row,
    Uuid,
    any_,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from roster.appointments.lines import visible
from roster.core.handing_over import HandoverItem
from roster.core.lifecycle import LIVE, State
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId, RoundId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.absence import Absence
from roster.models.service.handover import HandoverLine, HandoverRecord
from roster.models.service.step import AppointmentStep
from roster.models.service.treatment import Treatment

ITEMS = tuple(HandoverItem)

RowId = TypeVar("RowId", PersonId, PostId)


async def appointment_in(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    *,
    own: PersonId | None = None,
) -> Appointment | None:
    """The appointment, locked until commit."""
    return await session.scalar(
        select(Appointment)
        .where(Appointment.id == appointment_id, visible(scope, own))
        .with_for_update()
    )


async def lock_round(session: AsyncSession, round_id: RoundId) -> None:
    """One batch of a round at a time; the second one sees what the first created."""
    number = int.from_bytes(round_id.bytes[8:], signed=True)
    await session.execute(select(func.pg_advisory_xact_lock(number)))


async def appointed_by_round(
    session: AsyncSession, round_id: RoundId, people: Sequence[PersonId]
) -> dict[PersonId, tuple[AppointmentId, PostId]]:
    """Who of these people has an appointment from the round already. Check their scope first."""
    found = await session.execute(
        select(Appointment.person_id, Appointment.id, Appointment.post_id).where(
            Appointment.source_round_id == round_id, one_of(Appointment.person_id, people)
        )
    )
    return {person: (appointment, post) for person, appointment, post in found}


async def people_in(
    session: AsyncSession, scope: Scope, people: Sequence[PersonId]
) -> set[PersonId]:
    """Those of the people that are in scope."""
    found = await session.scalars(
        select(Person.id).where(one_of(Person.id, people), scope.where(Person.org_path))
    )
    return set(found)


async def lock_posts(
    session: AsyncSession, scope: Scope, posts: Sequence[PostId]
) -> dict[PostId, Post]:
    """Those of the posts that are in scope, held until commit; in one order, so no deadlock."""
    found = await session.scalars(
        select(Post)
        .where(one_of(Post.id, posts), scope.where(Post.org_path))
        .order_by(Post.id)
        .with_for_update()
    )
    return {post.id: post for post in found}


async def holders_of(
    session: AsyncSession, posts: Sequence[PostId]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who takes a seat at these posts, and when. Read after the posts are locked."""
    found = await session.execute(
        select(
            Appointment.id,
            Appointment.post_id,
            Appointment.person_id,
            Appointment.starts_on,
            Appointment.ends_on,
        )
        .where(one_of(Appointment.post_id, posts), Appointment.state.in_(LIVE))
        .order_by(Appointment.id)
    )
    return found.all()


async def person_of(session: AsyncSession, person_id: PersonId) -> Person:
    return await session.get_one(Person, person_id)


async def same_check_in(
    session: AsyncSession,
    appointment_id: AppointmentId,
    organization_id: OrganizationId,
    at: datetime,
) -> CheckIn | None:
    return await session.scalar(
        select(CheckIn).where(
            CheckIn.appointment_id == appointment_id,
            CheckIn.organization_id == organization_id,
            CheckIn.at == at,
        )
    )


async def check_ins_of(
    session: AsyncSession, appointment_id: AppointmentId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Check-ins of an appointment already found in scope, oldest first."""
    found = await session.execute(
        select(*CheckIn.__table__.columns, Organization.name.label("organization_name"))
        .select_from(CheckIn)
        .join(Organization, Organization.id == CheckIn.organization_id)
        .where(CheckIn.appointment_id == appointment_id)
        .order_by(CheckIn.at, CheckIn.id)
    )
    return found.all()


async def title_of(session: AsyncSession, post_id: PostId) -> str:
    return await session.scalar(select(Post.title).where(Post.id == post_id)) or ""


async def in_office_at(
    session: AsyncSession, post_id: PostId, *, besides: AppointmentId | None = None
) -> int:
    """How many hold a seat of the post. Read after the post is locked."""
    found = await session.scalar(
        select(func.count()).where(
            Appointment.post_id == post_id,
            Appointment.state == State.IN_OFFICE,
            Appointment.id != besides,
        )
    )
    return found or 0


async def absence_on(
    session: AsyncSession, appointment_id: AppointmentId, day: date
) -> Absence | None:
    return await session.scalar(
        select(Absence)
        .where(
            Absence.appointment_id == appointment_id,
            Absence.starts_on <= day,
            or_(Absence.ends_on.is_(None), Absence.ends_on >= day),
        )
        .limit(1)
    )


async def absences_of(session: AsyncSession, appointment_id: AppointmentId) -> Sequence[Absence]:
    found = await session.scalars(
        select(Absence)
        .where(Absence.appointment_id == appointment_id)
        .order_by(Absence.starts_on, Absence.id)
    )
    return found.all()


async def handover_of(
    session: AsyncSession, appointment_id: AppointmentId
) -> HandoverRecord | None:
    """Locked: one signature at a time."""
    return await session.get(HandoverRecord, appointment_id, with_for_update=True)


async def shown_handover(
    session: AsyncSession, appointment_id: AppointmentId
) -> Row[*tuple[Any, ...]] | None:
    """The checklist's head, of an appointment already found in scope."""
    found = await session.execute(
        select(*HandoverRecord.__table__.columns, Person.name.label("receiver_name"))
        .select_from(HandoverRecord)
        .outerjoin(Person, Person.id == HandoverRecord.receiver_id)
        .where(HandoverRecord.appointment_id == appointment_id)
    )
    return found.one_or_none()


async def handover_lines_of(
    session: AsyncSession, appointment_id: AppointmentId
) -> list[HandoverLine]:
    """In the order of the checklist."""
    found = await session.scalars(
        select(HandoverLine).where(HandoverLine.appointment_id == appointment_id)
    )
    return sorted(found, key=lambda line: ITEMS.index(HandoverItem(line.item)))


async def treatments_of(
    session: AsyncSession, appointment_id: AppointmentId
) -> Sequence[Treatment]:
    found = await session.scalars(
        select(Treatment)
        .where(Treatment.appointment_id == appointment_id)
        .order_by(Treatment.starts_on, Treatment.id)
    )
    return found.all()


async def steps_of(
    session: AsyncSession, appointment_id: AppointmentId
) -> Sequence[AppointmentStep]:
    """Steps of an appointment already found in scope, oldest first."""
    found = await session.scalars(
        select(AppointmentStep)
        .where(AppointmentStep.appointment_id == appointment_id)
        .order_by(AppointmentStep.number)
    )
    return found.all()


def one_of(column: InstrumentedAttribute[RowId], ids: Sequence[RowId]) -> ColumnElement[bool]:
    """As one array parameter: a list would meet the driver's limit of 32,767."""
    return column == any_(literal(list(ids), ARRAY(Uuid())))
