"""Appointments as lists show them, now or as they were on a day."""

from datetime import date, datetime
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    ScalarSelect,
    Select,
    and_,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.schemas import AppointmentFilter
from roster.core.lifecycle import LIVE, Standing, State
from roster.core.names import query_grams, squeeze
from roster.core.terms import alarm_until
from roster.core.vocabulary import CheckInKind
from roster.ids import AppointmentId, PersonId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.overdue import overdue
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.absence import Absence, away_on
from roster.models.service.change import ALWAYS, appointment_on
from roster.models.service.treatment import Treatment
from roster.models.tree import at_or_below

KEYS = (Appointment.org_path, Appointment.starts_on, Appointment.id)
"""What orders the list; ``ix_appointment_org_path`` answers it."""
LAST_DAY = func.coalesce(Appointment.ends_on, literal_column("DATE '2999-12-31'", Date()))
"""Of the term; those without one come after all others. Not the last day of the calendar, which
the driver sends as infinity."""


async def shown_appointment(
    session: AsyncSession,
    scope: Scope,
    appointment_id: AppointmentId,
    day: date,
    *,
    own: PersonId | None = None,
) -> Row[*tuple[Any, ...]] | None:
    statement = _shown(scope, own, day).where(Appointment.id == appointment_id)
    return (await session.execute(statement)).one_or_none()


def appointments_matching(
    scope: Scope, wanted: AppointmentFilter, today: date, *, own: PersonId | None = None
) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order; with ``as_of`` as they were on that day."""
    if wanted.as_of is None:
        return _shown(scope, own, today).where(*_conditions(scope, wanted, today))
    return _shown_then(scope, own, wanted, wanted.as_of)


def visible(scope: Scope, own: PersonId | None) -> ColumnElement[bool]:
    mine = false() if own is None else Appointment.person_id == own
    return or_(scope.where(Appointment.org_path), mine)


def _first_check_in(kind: CheckInKind) -> ScalarSelect[datetime]:
    return (
        select(func.min(CheckIn.at))
        .where(CheckIn.appointment_id == Appointment.id, CheckIn.kind == kind)
        .scalar_subquery()
    )


def _shown(scope: Scope, own: PersonId | None, day: date) -> Select[*tuple[Any, ...]]:
    return (
        select(*Appointment.__table__.columns, *_beside(day))
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(visible(scope, own))
    )


def _beside(day: date) -> list[ColumnElement[Any]]:
    """What a line shows besides the appointment's own columns."""
    standing = (
        select(Absence.kind)
        .where(
            Absence.appointment_id == Appointment.id,
            Absence.starts_on <= day,
            or_(Absence.ends_on.is_(None), Absence.ends_on >= day),
        )
        .limit(1)
        .scalar_subquery()
    )
    treatment = (
        select(Treatment.kind)
        .where(
            Treatment.appointment_id == Appointment.id,
            Treatment.starts_on <= day,
            or_(Treatment.ends_on.is_(None), Treatment.ends_on >= day),
        )
        .order_by(Treatment.starts_on.desc())
        .limit(1)
        .scalar_subquery()
    )
    return [
        Person.name.label("person_name"),
        Post.title.label("post_title"),
        Post.capacity.label("post_capacity"),
        Organization.name.label("organization_name"),
        standing.label("away"),
        treatment.label("treatment"),
        _first_check_in(CheckInKind.POST).label("post_check_in_at"),
        _first_check_in(CheckInKind.HOME).label("home_check_in_at"),
    ]


def _shown_then(
    scope: Scope, own: PersonId | None, wanted: AppointmentFilter, day: date
) -> Select[*tuple[Any, ...]]:
    """As the lines were on a day: what came later is not in them."""
    then = appointment_on(day)
    changing = {"state", "basis", "starts_on", "ends_on"}
    later = {"confirmed_on", "ended_on", "state_reason", "ending"}
    columns = [
        then.c[column.name]
        if column.name in changing
        else case((Appointment.state == then.c.state, column), else_=None).label(column.name)
        if column.name in later
        else column
        for column in Appointment.__table__.columns
    ]
    conditions = _plain_conditions(scope, wanted)
    if wanted.state is not None:
        conditions.append(then.c.state == wanted.state)
    return (
        select(*columns, *_beside(day))
        .select_from(Appointment)
        .join(then, ALWAYS)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(visible(scope, own), *conditions)
    )


def _conditions(scope: Scope, wanted: AppointmentFilter, today: date) -> list[ColumnElement[bool]]:
    found = _plain_conditions(scope, wanted)
    if wanted.state is not None:
        found.append(Appointment.state == wanted.state)
    if wanted.overdue is not None:
        late = overdue(today)
        found.append(late if wanted.overdue else ~late)
    if wanted.standing is not None:
        away = away_on(today, wanted.standing)
        present = and_(Appointment.state == State.IN_OFFICE, ~away_on(today))
        found.append(present if wanted.standing is Standing.PRESENT else away)
    if wanted.handover is not None:
        found.append(Appointment.handover == wanted.handover)
    if wanted.ends_within is not None:
        found.append(Appointment.state.in_(LIVE))
        found.append(Appointment.ends_on <= alarm_until(today, wanted.ends_within))
    return found


def _plain_conditions(scope: Scope, wanted: AppointmentFilter) -> list[ColumnElement[bool]]:
    plain = ("person_id", "post_id", "source_round_id", "form")
    found: list[ColumnElement[bool]] = [
        getattr(Appointment, name) == value
        for name in plain
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.organization_id is not None:
        found.append(at_or_below(Appointment.org_path, scope, wanted.organization_id))
    if wanted.q is not None:
        found.append(Person.name_grams.contains(query_grams(wanted.q)))
        squeezed = func.lower(func.replace(Person.name, " ", ""))
        found.append(squeezed.contains(squeeze(wanted.q), autoescape=True))
    return found
