"""SQL of the slice ``observations``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import ObservationId, PersonId
from roster.models.appointment import Appointment
from roster.models.development.observation import Observation
from roster.models.organization import Organization
from roster.models.people_in_scope import named
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.observations.schemas import NewcomerFilter, ObservationFilter

KEYS = (Observation.occurred_on, Observation.id)

_entered = (
    select(
        Appointment.person_id.label("person_id"),
        func.min(Appointment.starts_on).label("entered_on"),
    )
    .where(Appointment.state != "declined")
    .group_by(Appointment.person_id)
    .subquery()
)
NEWCOMER_KEYS = (_entered.c.entered_on, _entered.c.person_id)


async def observation_in(
    session: AsyncSession, scope: Scope, observation_id: ObservationId
) -> Observation | None:
    """Locked until commit."""
    return await session.scalar(
        select(Observation)
        .where(Observation.id == observation_id, scope.where(Observation.org_path))
        .with_for_update()
    )


def shown_observations(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *Observation.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .join(Person, Person.id == Observation.person_id)
        .join(Organization, Organization.id == Observation.organization_id)
        .where(scope.where(Observation.org_path))
    )


def observations_matching(scope: Scope, wanted: ObservationFilter) -> Select[*tuple[Any, ...]]:
    found = shown_observations(scope)
    if wanted.person_id is not None:
        found = found.where(Observation.person_id == wanted.person_id)
    if wanted.q is not None:
        found = found.where(named(wanted.q))
    if wanted.kind is not None:
        found = found.where(Observation.kind == wanted.kind)
    if wanted.organization_id is not None:
        found = found.where(at_or_below(Observation.org_path, scope, wanted.organization_id))
    return found


def newcomers_since(scope: Scope, wanted: NewcomerFilter, since: date) -> Select[*tuple[Any, ...]]:
    """People whose first appointment began after a day."""
    found = (
        select(
            Person.id.label("person_id"),
            Person.name.label("person_name"),
            Person.organization_id,
            Person.org_path,
            Organization.name.label("organization_name"),
            _entered.c.entered_on,
        )
        .join(_entered, _entered.c.person_id == Person.id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(scope.where(Person.org_path), _entered.c.entered_on > since)
    )
    if wanted.organization_id is not None:
        found = found.where(at_or_below(Person.org_path, scope, wanted.organization_id))
    return found


async def looks_done(
    session: AsyncSession, scope: Scope, people: Sequence[PersonId]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Which looks were made at these people, and when first."""
    found = await session.execute(
        select(
            Observation.person_id,
            Observation.stage_months,
            func.min(Observation.occurred_on).label("done_on"),
        )
        .where(
            Observation.person_id.in_(people),
            Observation.stage_months.is_not(None),
            Observation.withdrawn_at.is_(None),
            scope.where(Observation.org_path),
        )
        .group_by(Observation.person_id, Observation.stage_months)
    )
    return found.all()
