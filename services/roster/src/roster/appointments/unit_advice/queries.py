"""SQL of advice to units."""

from datetime import date, timedelta
from typing import Any, Final

from common.scope import Scope
from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.unit_advice.schemas import AdvisableFilter, UnitAdviceFilter
from roster.core.lifecycle import State
from roster.ids import AppointmentId, UnitAdviceId
from roster.models.appointment import Appointment
from roster.models.development.growth import RESULT, GrowthEvent
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.unit_advice import UnitAdvice
from roster.models.tree import at_or_below

AHEAD: Final = timedelta(days=90)
"""So long before the last day of a term its end may be spoken of."""
_LOOKED_BACK: Final = timedelta(days=365)
LAST_DAY: Final = func.coalesce(Appointment.ended_on, Appointment.ends_on)
ADVISABLE_KEYS: Final = (LAST_DAY, Appointment.id)
KEYS: Final = (UnitAdvice.sent_on, UnitAdvice.id)


async def lock_advice(
    session: AsyncSession, scope: Scope, advice_id: UnitAdviceId
) -> UnitAdvice | None:
    return await session.scalar(
        select(UnitAdvice)
        .where(UnitAdvice.id == advice_id, scope.where(UnitAdvice.org_path))
        .with_for_update()
    )


def advisable(scope: Scope, wanted: AdvisableFilter, today: date) -> Select[*tuple[Any, ...]]:
    """Terms that ended within a year or end soon, each with how often the result was excellent."""
    excellent = _excellent_results()
    conditions = [
        scope.where(Appointment.org_path),
        or_(
            and_(Appointment.state == State.ENDED, Appointment.ended_on >= today - _LOOKED_BACK),
            and_(Appointment.state == State.IN_OFFICE, Appointment.ends_on <= today + AHEAD),
        ),
        Person.erased_at.is_(None),
        Person.work_unit.is_not(None),
        excellent > 0,
        ~exists().where(UnitAdvice.appointment_id == Appointment.id),
    ]
    if wanted.organization_id is not None:
        conditions.append(at_or_below(Appointment.org_path, scope, wanted.organization_id))
    return (
        select(
            Appointment.id.label("appointment_id"),
            Appointment.person_id,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
            Person.work_unit,
            LAST_DAY.label("ends_on"),
            excellent.label("excellent_results"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(*conditions)
    )


async def excellent_results(session: AsyncSession, appointment_id: AppointmentId) -> int:
    """How many excellent results were announced since the term began."""
    counted = select(_excellent_results()).where(Appointment.id == appointment_id)
    return await session.scalar(counted) or 0


def _excellent_results() -> ColumnElement[int]:
    """Excellent results announced since the term began; of a cycle's several the last counts."""
    later = aliased(GrowthEvent)
    is_last = ~exists().where(
        later.person_id == GrowthEvent.person_id,
        later.type == RESULT,
        later.data["cycle_id"].as_string() == GrowthEvent.data["cycle_id"].as_string(),
        or_(
            later.occurred_at > GrowthEvent.occurred_at,
            and_(later.occurred_at == GrowthEvent.occurred_at, later.id > GrowthEvent.id),
        ),
    )
    return (
        select(func.count())
        .where(
            GrowthEvent.person_id == Appointment.person_id,
            GrowthEvent.type == RESULT,
            GrowthEvent.occurred_at >= Appointment.starts_on,
            GrowthEvent.data["is_excellent"].as_boolean(),
            is_last,
        )
        .correlate(Appointment)
        .scalar_subquery()
    )


def advice_matching(scope: Scope, wanted: UnitAdviceFilter) -> Select[*tuple[Any, ...]]:
    conditions = [scope.where(UnitAdvice.org_path)]
    if wanted.organization_id is not None:
        conditions.append(at_or_below(UnitAdvice.org_path, scope, wanted.organization_id))
    if wanted.person_id is not None:
        conditions.append(UnitAdvice.person_id == wanted.person_id)
    if wanted.is_open is not None:
        unanswered = UnitAdvice.answer.is_(None)
        conditions.append(unanswered if wanted.is_open else ~unanswered)
    return (
        select(
            *UnitAdvice.__table__.columns,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
        )
        .select_from(UnitAdvice)
        .join(Appointment, Appointment.id == UnitAdvice.appointment_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Person, Person.id == UnitAdvice.person_id)
        .join(Organization, Organization.id == UnitAdvice.organization_id)
        .where(*conditions)
    )
