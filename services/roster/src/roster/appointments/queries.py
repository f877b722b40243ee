"""SQL of the slice ``appointments``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from common.scope import Scope
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Row,
    ScalarSelect,
    Select,
    Uuid,
    any_,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from roster.appointments.schemas import AppointmentFilter
from roster.core.lifecycle import LIVE
from roster.core.names import query_grams, squeeze
from roster.core.vocabulary import CheckInKind
from roster.ids import AppointmentId, OrganizationId, PersonId, PostId, RoundId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.overdue import overdue
from roster.models.person import Person
from roster.models.post import Post
from roster.models.tree import at_or_below

KEYS = (Appointment.org_path, Appointment.starts_on, Appointment.id)
"""What orders the list; ``ix_appointment_org_path`` answers it."""

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
        .where(Appointment.id == appointment_id, _visible(scope, own))
        .with_for_update()
    )


async def shown_appointment(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    *,
    own: PersonId | None = None,
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_shown(scope, own).where(Appointment.id == appointment_id))
    return found.one_or_none()


def appointments_matching(
    scope: Scope, wanted: AppointmentFilter, today: date, *, own: PersonId | None = None
) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    return _shown(scope, own).where(*_conditions(scope, wanted, today))


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
            Appointment.source_round_id == round_id, _one_of(Appointment.person_id, people)
        )
    )
    return {person: (appointment, post) for person, appointment, post in found}


async def people_in(
    session: AsyncSession, scope: Scope, people: Sequence[PersonId]
) -> set[PersonId]:
    """Those of the people that are in scope."""
    found = await session.scalars(
        select(Person.id).where(_one_of(Person.id, people), scope.where(Person.org_path))
    )
    return set(found)


async def lock_posts(
    session: AsyncSession, scope: Scope, posts: Sequence[PostId]
) -> dict[PostId, Post]:
    """Those of the posts that are in scope, held until commit; in one order, so no deadlock."""
    found = await session.scalars(
        select(Post)
        .where(_one_of(Post.id, posts), scope.where(Post.org_path))
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
        .where(_one_of(Appointment.post_id, posts), Appointment.state.in_(LIVE))
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


def _visible(scope: Scope, own: PersonId | None) -> ColumnElement[bool]:
    mine = false() if own is None else Appointment.person_id == own
    return or_(scope.where(Appointment.org_path), mine)


def _one_of(column: InstrumentedAttribute[RowId], ids: Sequence[RowId]) -> ColumnElement[bool]:
    """As one array parameter: a list would meet the driver's limit of 32,767."""
    return column == any_(literal(list(ids), ARRAY(Uuid())))


def _first_check_in(kind: CheckInKind) -> ScalarSelect[datetime]:
    return (
        select(func.min(CheckIn.at))
        .where(CheckIn.appointment_id == Appointment.id, CheckIn.kind == kind)
        .scalar_subquery()
    )


def _shown(scope: Scope, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *Appointment.__table__.columns,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
            _first_check_in(CheckInKind.POST).label("post_check_in_at"),
            _first_check_in(CheckInKind.HOME).label("home_check_in_at"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(_visible(scope, own))
    )


def _conditions(scope: Scope, wanted: AppointmentFilter, today: date) -> list[ColumnElement[bool]]:
    plain = ("state", "person_id", "post_id", "source_round_id")
    found: list[ColumnElement[bool]] = [
        getattr(Appointment, name) == value
        for name in plain
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.organization_id is not None:
        found.append(at_or_below(Appointment.org_path, scope, wanted.organization_id))
    if wanted.overdue is not None:
        late = overdue(today)
        found.append(late if wanted.overdue else ~late)
    if wanted.q is not None:
        found.append(Person.name_grams.contains(query_grams(wanted.q)))
        squeezed = func.lower(func.replace(Person.name, " ", ""))
        found.append(squeezed.contains(squeeze(wanted.q), autoescape=True))
    return found
