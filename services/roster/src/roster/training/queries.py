"""SQL of the slice ``training``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Row,
    ScalarSelect,
    Select,
    Uuid,
    delete,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.training.words import HOLD_A_PLACE, EnrolmentState, TargetGroup
from roster.ids import CohortId, EnrolmentId, PersonId, ProgrammeId, TrainingSessionId
from roster.models.offered import offered
from roster.models.organization import Organization
from roster.models.people_in_scope import theirs_or_own
from roster.models.person import Person
from roster.models.training.cohort import (
    TrainingAttendance,
    TrainingCohort,
    TrainingEnrolment,
    TrainingProgramme,
    TrainingSession,
)
from roster.models.training.groups import in_group
from roster.models.tree import at_or_below
from roster.training.schemas import CohortFilter, EnrolmentFilter, ProgrammeFilter

PROGRAMME_KEYS = (TrainingProgramme.plan_year, TrainingProgramme.id)
COHORT_KEYS = (TrainingCohort.starts_on, TrainingCohort.id)
ENROLMENT_KEYS = (TrainingEnrolment.created_at, TrainingEnrolment.id)


async def programme_in(
    session: AsyncSession, scope: Scope, programme_id: ProgrammeId
) -> TrainingProgramme | None:
    return await session.scalar(
        select(TrainingProgramme)
        .where(TrainingProgramme.id == programme_id, scope.where(TrainingProgramme.org_path))
        .with_for_update()
    )


async def shown_programme(
    session: AsyncSession, scope: Scope, programme_id: ProgrammeId
) -> Row[*tuple[Any, ...]] | None:
    statement = _programmes(scope).where(TrainingProgramme.id == programme_id)
    return (await session.execute(statement)).one_or_none()


def programmes_matching(scope: Scope, wanted: ProgrammeFilter) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude={"organization_id"}, exclude_none=True)
    found = [getattr(TrainingProgramme, name) == value for name, value in plain.items()]
    if wanted.organization_id is not None:
        found.append(at_or_below(TrainingProgramme.org_path, scope, wanted.organization_id))
    return _programmes(scope).where(*found)


async def plan_lines(
    session: AsyncSession, scope: Scope, path: str, plan_year: int, group: TargetGroup
) -> tuple[int, int, int, int]:
    """(people, programmes, planned heads, trained) of a group in the subtree ``path``."""
    inside = scope.within(path)
    programmes = (
        select(TrainingProgramme.id)
        .where(
            inside.where(TrainingProgramme.org_path),
            TrainingProgramme.plan_year == plan_year,
            TrainingProgramme.target_group == group,
        )
        .subquery()
    )
    people = select(Person.id).where(inside.where(Person.org_path), in_group(group)).subquery()
    trained = (
        select(func.count(TrainingEnrolment.person_id.distinct()))
        .join(TrainingCohort, TrainingCohort.id == TrainingEnrolment.cohort_id)
        .join(programmes, programmes.c.id == TrainingCohort.programme_id)
        .join(people, people.c.id == TrainingEnrolment.person_id)
        .where(TrainingEnrolment.state == EnrolmentState.ATTENDED)
        .scalar_subquery()
    )
    planned = (
        select(func.coalesce(func.sum(TrainingProgramme.planned_heads), 0))
        .where(TrainingProgramme.id.in_(select(programmes.c.id)))
        .scalar_subquery()
    )
    found = await session.execute(
        select(
            select(func.count()).select_from(people).scalar_subquery(),
            select(func.count()).select_from(programmes).scalar_subquery(),
            planned,
            trained,
        )
    )
    row = found.one()
    return row[0], row[1], row[2], row[3]


async def cohort_in(
    session: AsyncSession, scope: Scope, cohort_id: CohortId, *, offered_too: bool = False
) -> TrainingCohort | None:
    """The cohort, locked until commit: its places are given out one after another."""
    reach = offered if offered_too else _own
    return await session.scalar(
        select(TrainingCohort)
        .where(TrainingCohort.id == cohort_id, reach(TrainingCohort.org_path, scope))
        .with_for_update()
    )


def _own(column: Any, scope: Scope) -> ColumnElement[bool]:  # noqa: ANN401 - a path column
    return scope.where(column)


def cohorts_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    """Cohorts of the caller's subtrees and of the organizations above them."""
    mine = aliased(TrainingEnrolment)
    taken = _placed_in(*HOLD_A_PLACE)
    return (
        select(
            *TrainingCohort.__table__.columns,
            TrainingProgramme.name.label("programme_name"),
            TrainingProgramme.target_group.label("target_group"),
            Organization.name.label("organization_name"),
            taken.label("taken"),
            _placed_in(EnrolmentState.WAITING).label("waiting"),
            func.greatest(TrainingCohort.quota - taken, 0).label("left"),
            mine.state.label("own_state"),
            mine.id.label("own_enrolment_id"),
            mine.version.label("own_version"),
        )
        .select_from(TrainingCohort)
        .join(TrainingProgramme, TrainingProgramme.id == TrainingCohort.programme_id)
        .join(Organization, Organization.id == TrainingCohort.organization_id)
        .outerjoin(
            mine,
            (mine.cohort_id == TrainingCohort.id)
            & (mine.person_id == (null() if own is None else literal(own, Uuid()))),
        )
        .where(offered(TrainingCohort.org_path, scope))
    )


def cohorts_matching(
    scope: Scope, wanted: CohortFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.programme_id is not None:
        found.append(TrainingCohort.programme_id == wanted.programme_id)
    if wanted.state is not None:
        found.append(TrainingCohort.state == wanted.state)
    if wanted.q is not None:
        found.append(TrainingCohort.name.contains(wanted.q, autoescape=True))
    if wanted.plan_year is not None:
        found.append(TrainingProgramme.plan_year == wanted.plan_year)
    if wanted.organization_id is not None:
        found.append(at_or_below(TrainingCohort.org_path, scope, wanted.organization_id))
    return cohorts_shown(scope, own=own).where(*found)


async def taken_of(session: AsyncSession, cohort_id: CohortId) -> int:
    found = await session.scalar(
        select(func.count()).where(
            TrainingEnrolment.cohort_id == cohort_id, TrainingEnrolment.state.in_(HOLD_A_PLACE)
        )
    )
    return found or 0


async def enrolments_of(
    session: AsyncSession, cohort_id: CohortId
) -> dict[PersonId, TrainingEnrolment]:
    """All of them, withdrawn ones too; read after the cohort is locked."""
    found = await session.scalars(
        select(TrainingEnrolment)
        .where(TrainingEnrolment.cohort_id == cohort_id)
        .order_by(TrainingEnrolment.created_at, TrainingEnrolment.id)
    )
    return {one.person_id: one for one in found}


async def members_of_group(
    session: AsyncSession, people: Sequence[PersonId], group: TargetGroup
) -> set[PersonId]:
    found = await session.scalars(select(Person.id).where(Person.id.in_(people), in_group(group)))
    return set(found)


async def longest_waiting(session: AsyncSession, cohort_id: CohortId) -> TrainingEnrolment | None:
    return await session.scalar(
        select(TrainingEnrolment)
        .where(
            TrainingEnrolment.cohort_id == cohort_id,
            TrainingEnrolment.state == EnrolmentState.WAITING,
        )
        .order_by(TrainingEnrolment.waits_since, TrainingEnrolment.id)
        .limit(1)
    )


async def enrolment_in(
    session: AsyncSession, scope: Scope, enrolment_id: EnrolmentId, *, own: PersonId | None
) -> TrainingEnrolment | None:
    return await session.scalar(
        select(TrainingEnrolment)
        .join(Person, Person.id == TrainingEnrolment.person_id)
        .where(
            TrainingEnrolment.id == enrolment_id,
            theirs_or_own(Person.org_path, scope, Person.id, own),
        )
    )


def enrolments_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    attended = (
        select(func.count())
        .where(TrainingAttendance.enrolment_id == TrainingEnrolment.id)
        .scalar_subquery()
    )
    return (
        select(
            *TrainingEnrolment.__table__.columns,
            TrainingCohort.name.label("cohort_name"),
            TrainingCohort.kind.label("kind"),
            TrainingCohort.starts_on.label("starts_on"),
            TrainingCohort.ends_on.label("ends_on"),
            TrainingProgramme.name.label("programme_name"),
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
            attended.label("sessions_attended"),
        )
        .select_from(TrainingEnrolment)
        .join(TrainingCohort, TrainingCohort.id == TrainingEnrolment.cohort_id)
        .join(TrainingProgramme, TrainingProgramme.id == TrainingCohort.programme_id)
        .join(Person, Person.id == TrainingEnrolment.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def enrolments_matching(
    scope: Scope, wanted: EnrolmentFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude_none=True)
    found = [getattr(TrainingEnrolment, name) == value for name, value in plain.items()]
    return enrolments_shown(scope, own=own).where(*found)


async def session_in(
    session: AsyncSession, scope: Scope, session_id: TrainingSessionId
) -> TrainingSession | None:
    return await session.scalar(
        select(TrainingSession)
        .join(TrainingCohort, TrainingCohort.id == TrainingSession.cohort_id)
        .where(TrainingSession.id == session_id, scope.where(TrainingCohort.org_path))
    )


async def sessions_of(session: AsyncSession, cohort_id: CohortId) -> Sequence[TrainingSession]:
    found = await session.scalars(
        select(TrainingSession)
        .where(TrainingSession.cohort_id == cohort_id)
        .order_by(TrainingSession.held_on, TrainingSession.id)
    )
    return found.all()


async def attendance_of(
    session: AsyncSession, cohort_id: CohortId, scope: Scope
) -> Sequence[tuple[TrainingSessionId, EnrolmentId, Decimal]]:
    """(session, enrolment, hours of the session) of the people in scope."""
    found = await session.execute(
        select(
            TrainingAttendance.session_id, TrainingAttendance.enrolment_id, TrainingSession.hours
        )
        .join(TrainingSession, TrainingSession.id == TrainingAttendance.session_id)
        .join(TrainingEnrolment, TrainingEnrolment.id == TrainingAttendance.enrolment_id)
        .join(Person, Person.id == TrainingEnrolment.person_id)
        .where(TrainingSession.cohort_id == cohort_id, scope.where(Person.org_path))
        .order_by(TrainingAttendance.session_id, TrainingAttendance.enrolment_id)
    )
    return [(row[0], row[1], row[2]) for row in found]


async def forget_attendance(session: AsyncSession, session_id: TrainingSessionId) -> None:
    await session.execute(
        delete(TrainingAttendance).where(TrainingAttendance.session_id == session_id)
    )


def _placed_in(*states: EnrolmentState) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(
            TrainingEnrolment.cohort_id == TrainingCohort.id,
            or_(*(TrainingEnrolment.state == state for state in states)),
        )
        .scalar_subquery()
    )


def _programmes(scope: Scope) -> Select[*tuple[Any, ...]]:
    cohorts = (
        select(func.count())
        .where(TrainingCohort.programme_id == TrainingProgramme.id)
        .scalar_subquery()
    )
    trained = (
        select(func.count(TrainingEnrolment.person_id.distinct()))
        .join(TrainingCohort, TrainingCohort.id == TrainingEnrolment.cohort_id)
        .where(
            TrainingCohort.programme_id == TrainingProgramme.id,
            TrainingEnrolment.state == EnrolmentState.ATTENDED,
        )
        .scalar_subquery()
    )
    return (
        select(
            *TrainingProgramme.__table__.columns,
            Organization.name.label("organization_name"),
            cohorts.label("cohorts"),
            trained.label("trained"),
        )
        .select_from(TrainingProgramme)
        .join(Organization, Organization.id == TrainingProgramme.organization_id)
        .where(scope.where(TrainingProgramme.org_path))
    )
