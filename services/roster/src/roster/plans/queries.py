"""SQL of the slice ``plans``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.plans import DUE_DAYS, OPEN, StageState
from roster.ids import DevelopmentPlanId, PersonId, PlanStageId
from roster.models.development.plan import DevelopmentPlan, PlanNote, PlanStage
from roster.models.organization import Organization
from roster.models.people_in_scope import named, theirs_or_own
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.plans.schemas import PlanFilter

KEYS = (DevelopmentPlan.starts_on, DevelopmentPlan.id)


async def plan_in(
    session: AsyncSession, scope: Scope, plan_id: DevelopmentPlanId, *, own: PersonId | None = None
) -> DevelopmentPlan | None:
    """The plan, locked until commit; its stages change under this lock only."""
    return await session.scalar(
        select(DevelopmentPlan)
        .join(Person, Person.id == DevelopmentPlan.person_id)
        .where(DevelopmentPlan.id == plan_id, theirs_or_own(Person.org_path, scope, Person.id, own))
        .with_for_update(of=DevelopmentPlan)
    )


async def stage_of(session: AsyncSession, stage_id: PlanStageId) -> PlanStage | None:
    """Check the scope of its plan next."""
    return await session.get(PlanStage, stage_id)


async def stages_of(
    session: AsyncSession, plan_id: DevelopmentPlanId
) -> Sequence[Row[*tuple[Any, ...]]]:
    mentor = aliased(Person)
    found = await session.execute(
        select(*PlanStage.__table__.columns, mentor.name.label("mentor_name"))
        .select_from(PlanStage)
        .outerjoin(mentor, mentor.id == PlanStage.mentor_id)
        .where(PlanStage.plan_id == plan_id)
        .order_by(PlanStage.starts_on, PlanStage.id)
    )
    return found.all()


async def notes_of(session: AsyncSession, plan_id: DevelopmentPlanId) -> Sequence[PlanNote]:
    found = await session.scalars(
        select(PlanNote)
        .where(PlanNote.plan_id == plan_id)
        .order_by(PlanNote.created_at.desc(), PlanNote.id.desc())
        .limit(500)
    )
    return found.all()


async def stage_count(session: AsyncSession, plan_id: DevelopmentPlanId) -> int:
    found = await session.scalar(select(func.count()).where(PlanStage.plan_id == plan_id))
    return found or 0


def plans_shown(scope: Scope, today: date, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    mentor = aliased(Person)

    def counted(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
        return (
            select(func.count())
            .where(PlanStage.plan_id == DevelopmentPlan.id, *conditions)
            .scalar_subquery()
        )

    return (
        select(
            *DevelopmentPlan.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
            mentor.name.label("mentor_name"),
            _agreed().label("is_agreed"),
            counted().label("stages"),
            counted(PlanStage.state == StageState.REACHED).label("reached"),
            counted(_stage_due(today)).label("due"),
        )
        .select_from(DevelopmentPlan)
        .join(Person, Person.id == DevelopmentPlan.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .outerjoin(mentor, mentor.id == DevelopmentPlan.mentor_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def plans_matching(
    scope: Scope, wanted: PlanFilter, today: date, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.person_id is not None:
        found.append(DevelopmentPlan.person_id == wanted.person_id)
    if wanted.q is not None:
        found.append(named(wanted.q))
    if wanted.state is not None:
        found.append(DevelopmentPlan.state == wanted.state)
    if wanted.organization_id is not None:
        found.append(at_or_below(Person.org_path, scope, wanted.organization_id))
    if wanted.is_due is not None:
        due = and_(
            DevelopmentPlan.state == "open",
            exists().where(PlanStage.plan_id == DevelopmentPlan.id, _stage_due(today)),
        )
        found.append(due if wanted.is_due else ~due)
    if wanted.is_agreed is not None:
        found.append(_agreed() if wanted.is_agreed else ~_agreed())
    return plans_shown(scope, today, own=own).where(*found)


def _agreed() -> ColumnElement[bool]:
    return and_(
        DevelopmentPlan.person_agreed_at.isnot(None), DevelopmentPlan.office_agreed_at.isnot(None)
    )


def _stage_due(today: date) -> ColumnElement[bool]:
    return and_(PlanStage.state.in_(OPEN), PlanStage.ends_on <= today + timedelta(days=DUE_DAYS))
