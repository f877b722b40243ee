"""SQL of the slice ``learning``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, defer

from roster.core.lifecycle import State
from roster.core.training.words import ClaimState, TrainingKind, TrainingRuleKind
from roster.ids import (
    OrganizationId,
    PersonId,
    TrainingClaimId,
    TrainingHoursId,
    TrainingRuleId,
)
from roster.learning.schemas import ClaimFilter, HoursFilter
from roster.models.appointment import Appointment
from roster.models.offered import offered
from roster.models.organization import Organization
from roster.models.people_in_scope import theirs_or_own
from roster.models.person import Person
from roster.models.training.hours import TrainingClaim, TrainingHours, TrainingRule
from roster.models.tree import at_or_below

HOURS_KEYS = (TrainingHours.on_day, TrainingHours.id)
CLAIM_KEYS = (TrainingClaim.created_at, TrainingClaim.id)


async def entry_in(
    session: AsyncSession, scope: Scope, entry_id: TrainingHoursId
) -> TrainingHours | None:
    return await session.scalar(
        select(TrainingHours)
        .join(Person, Person.id == TrainingHours.person_id)
        .where(TrainingHours.id == entry_id, scope.where(Person.org_path))
        .with_for_update(of=TrainingHours)
    )


async def is_reversed(session: AsyncSession, entry_id: TrainingHoursId) -> bool:
    found = await session.scalar(
        select(TrainingHours.id).where(TrainingHours.reverses_id == entry_id)
    )
    return found is not None


def hours_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    back = aliased(TrainingHours)
    return (
        select(
            *TrainingHours.__table__.columns,
            Person.name.label("person_name"),
            select(back.id)
            .where(back.reverses_id == TrainingHours.id)
            .exists()
            .label("is_reversed"),
        )
        .select_from(TrainingHours)
        .join(Person, Person.id == TrainingHours.person_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def hours_matching(
    scope: Scope, wanted: HoursFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.person_id is not None:
        found.append(TrainingHours.person_id == wanted.person_id)
    if wanted.kind is not None:
        found.append(TrainingHours.kind == wanted.kind)
    if wanted.since is not None:
        found.append(TrainingHours.on_day >= wanted.since)
    if wanted.until is not None:
        found.append(TrainingHours.on_day <= wanted.until)
    if wanted.organization_id is not None:
        found.append(at_or_below(Person.org_path, scope, wanted.organization_id))
    return hours_shown(scope, own=own).where(*found)


async def sums_of(
    session: AsyncSession, person_id: PersonId, year: int
) -> tuple[Decimal, Decimal, Decimal]:
    """(hours of the year without online learning, those online, hours in all)."""
    in_year = TrainingHours.on_day.between(date(year, 1, 1), date(year, 12, 31))
    online = TrainingHours.kind == TrainingKind.ONLINE
    hours = func.sum(TrainingHours.hours)
    found = await session.execute(
        select(
            func.coalesce(hours.filter(in_year, ~online), 0),
            func.coalesce(hours.filter(in_year, online), 0),
            func.coalesce(hours, 0),
        ).where(TrainingHours.person_id == person_id)
    )
    row = found.one()
    return row[0], row[1], row[2]


async def last_off_job(
    session: AsyncSession, person_id: PersonId, days: Decimal, today: date
) -> date | None:
    back = aliased(TrainingHours)
    return await session.scalar(
        select(func.max(TrainingHours.on_day)).where(
            TrainingHours.person_id == person_id,
            TrainingHours.kind == TrainingKind.POLITICAL,
            TrainingHours.off_job_days >= days,
            TrainingHours.reverses_id.is_(None),
            TrainingHours.on_day <= today,
            ~select(back.id).where(back.reverses_id == TrainingHours.id).exists(),
        )
    )


async def serving_since(session: AsyncSession, person_id: PersonId) -> date | None:
    return await session.scalar(
        select(func.min(Appointment.starts_on)).where(
            Appointment.person_id == person_id, Appointment.state == State.IN_OFFICE
        )
    )


async def claim_in(
    session: AsyncSession,
    scope: Scope,
    claim_id: TrainingClaimId,
    *,
    own: PersonId | None = None,
    whole: bool = False,
) -> TrainingClaim | None:
    """The claim, locked; ``whole`` also reads the sealed file."""
    statement = (
        select(TrainingClaim)
        .join(Person, Person.id == TrainingClaim.person_id)
        .where(TrainingClaim.id == claim_id, theirs_or_own(Person.org_path, scope, Person.id, own))
    )
    if whole:
        return await session.scalar(statement)
    return await session.scalar(
        statement.options(defer(TrainingClaim.file_sealed)).with_for_update(of=TrainingClaim)
    )


def claims_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    columns = [one for one in TrainingClaim.__table__.columns if one.name != "file_sealed"]
    return (
        select(
            *columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(TrainingClaim)
        .join(Person, Person.id == TrainingClaim.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def claims_matching(
    scope: Scope, wanted: ClaimFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude_none=True)
    found = [getattr(TrainingClaim, name) == value for name, value in plain.items()]
    return claims_shown(scope, own=own).where(*found)


async def pending_claims(session: AsyncSession, scope: Scope) -> int:
    found = await session.scalar(
        select(func.count())
        .select_from(TrainingClaim)
        .join(Person, Person.id == TrainingClaim.person_id)
        .where(TrainingClaim.state == ClaimState.PENDING, scope.where(Person.org_path))
    )
    return found or 0


async def open_rule(
    session: AsyncSession, organization_id: OrganizationId, kind: TrainingRuleKind
) -> TrainingRule | None:
    return await session.scalar(
        select(TrainingRule)
        .where(
            TrainingRule.organization_id == organization_id,
            TrainingRule.kind == kind,
            TrainingRule.valid_to.is_(None),
        )
        .with_for_update()
    )


async def rule_in(
    session: AsyncSession, scope: Scope, rule_id: TrainingRuleId
) -> TrainingRule | None:
    return await session.scalar(
        select(TrainingRule)
        .where(TrainingRule.id == rule_id, scope.where(TrainingRule.org_path))
        .with_for_update()
    )


async def rules_shown(session: AsyncSession, scope: Scope) -> Sequence[Row[*tuple[Any, ...]]]:
    """Rules of the caller's subtrees and of those above, the ones in force first."""
    found = await session.execute(
        select(*TrainingRule.__table__.columns, Organization.name.label("organization_name"))
        .select_from(TrainingRule)
        .join(Organization, Organization.id == TrainingRule.organization_id)
        .where(offered(TrainingRule.org_path, scope))
        .order_by(
            TrainingRule.valid_to.isnot(None),
            TrainingRule.kind,
            TrainingRule.org_path,
            TrainingRule.valid_from.desc(),
            TrainingRule.id,
        )
        .limit(500)
    )
    return found.all()
