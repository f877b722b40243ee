"""SQL of the slice ``lectures``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import LecturerId, LectureSessionId, LectureTeamId, PersonId
from roster.lectures.schemas import LectureSessionFilter, LectureTeamFilter
from roster.models.by_child import child_path
from roster.models.lecture import Lecturer, LectureSession, LectureTeam
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.tree import at_or_below

TEAM_KEYS = (LectureTeam.org_path, LectureTeam.name, LectureTeam.id)
SESSION_KEYS = (LectureSession.held_on, LectureSession.id)


async def team_in(
    session: AsyncSession, scope: Scope, team_id: LectureTeamId
) -> LectureTeam | None:
    """The team, locked until commit."""
    return await session.scalar(
        select(LectureTeam)
        .where(LectureTeam.id == team_id, scope.where(LectureTeam.org_path))
        .with_for_update()
    )


def teams_shown(scope: Scope) -> Select[*tuple[Any, ...]]:
    lecturers = (
        select(func.count())
        .where(Lecturer.team_id == LectureTeam.id, Lecturer.left_on.is_(None))
        .scalar_subquery()
    )
    sessions = (
        select(func.count())
        .where(
            LectureSession.team_id == LectureTeam.id,
            LectureSession.voided_at.is_(None),
            scope.where(LectureSession.org_path),
        )
        .scalar_subquery()
    )
    return (
        select(
            *LectureTeam.__table__.columns,
            Organization.name.label("organization_name"),
            lecturers.label("lecturers"),
            sessions.label("sessions"),
        )
        .select_from(LectureTeam)
        .join(Organization, Organization.id == LectureTeam.organization_id)
        .where(scope.where(LectureTeam.org_path))
    )


def teams_matching(scope: Scope, wanted: LectureTeamFilter) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.status is not None:
        found.append(LectureTeam.status == wanted.status)
    if wanted.organization_id is not None:
        found.append(at_or_below(LectureTeam.org_path, scope, wanted.organization_id))
    return teams_shown(scope).where(*found)


async def lecturer_in(
    session: AsyncSession, scope: Scope, lecturer_id: LecturerId
) -> Lecturer | None:
    return await session.scalar(
        select(Lecturer)
        .join(LectureTeam, LectureTeam.id == Lecturer.team_id)
        .where(Lecturer.id == lecturer_id, scope.where(LectureTeam.org_path))
        .with_for_update(of=Lecturer)
    )


async def is_lecturing(session: AsyncSession, team_id: LectureTeamId, person_id: PersonId) -> bool:
    found = await session.scalar(
        select(Lecturer.id).where(
            Lecturer.team_id == team_id,
            Lecturer.person_id == person_id,
            Lecturer.left_on.is_(None),
        )
    )
    return found is not None


async def lecturers_of(
    session: AsyncSession, scope: Scope, team_id: LectureTeamId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Those of the caller's people, the present ones first."""
    sessions = (
        select(func.count())
        .where(LectureSession.lecturer_id == Lecturer.id, LectureSession.voided_at.is_(None))
        .scalar_subquery()
    )
    found = await session.execute(
        select(
            *Lecturer.__table__.columns,
            Person.name.label("person_name"),
            sessions.label("sessions"),
        )
        .select_from(Lecturer)
        .join(Person, Person.id == Lecturer.person_id)
        .where(Lecturer.team_id == team_id, scope.where(Person.org_path))
        .order_by(Lecturer.left_on.isnot(None), Lecturer.joined_on, Lecturer.id)
        .limit(500)
    )
    return found.all()


async def session_in(
    session: AsyncSession, scope: Scope, session_id: LectureSessionId
) -> LectureSession | None:
    return await session.scalar(
        select(LectureSession)
        .where(LectureSession.id == session_id, scope.where(LectureSession.org_path))
        .with_for_update()
    )


def sessions_shown(scope: Scope) -> Select[*tuple[Any, ...]]:
    """Sessions held in the caller's organizations."""
    return (
        select(
            *LectureSession.__table__.columns,
            LectureTeam.name.label("team_name"),
            Person.name.label("lecturer_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(LectureSession)
        .join(LectureTeam, LectureTeam.id == LectureSession.team_id)
        .join(Organization, Organization.id == LectureSession.organization_id)
        .outerjoin(Lecturer, Lecturer.id == LectureSession.lecturer_id)
        .outerjoin(Person, Person.id == Lecturer.person_id)
        .where(scope.where(LectureSession.org_path))
    )


def sessions_matching(scope: Scope, wanted: LectureSessionFilter) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.team_id is not None:
        found.append(LectureSession.team_id == wanted.team_id)
    if wanted.organization_id is not None:
        found.append(at_or_below(LectureSession.org_path, scope, wanted.organization_id))
    if wanted.since is not None:
        found.append(LectureSession.held_on >= wanted.since)
    if wanted.until is not None:
        found.append(LectureSession.held_on <= wanted.until)
    if wanted.q is not None:
        found.append(LectureSession.theme.contains(wanted.q, autoescape=True))
    return sessions_shown(scope).where(*found)


def _in_period(scope: Scope, since: date, until: date) -> list[ColumnElement[bool]]:
    return [
        scope.where(LectureSession.org_path),
        LectureSession.held_on.between(since, until),
        LectureSession.voided_at.is_(None),
    ]


async def totals(
    session: AsyncSession, scope: Scope, since: date, until: date
) -> tuple[int, int, int]:
    """(sessions, audience, teams)."""
    found = await session.execute(
        select(
            func.count(),
            func.coalesce(func.sum(LectureSession.audience), 0),
            func.count(LectureSession.team_id.distinct()),
        ).where(*_in_period(scope, since, until))
    )
    row = found.one()
    return row[0], row[1], row[2]


async def counts_below(
    session: AsyncSession, scope: Scope, top: str, since: date, until: date
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Sessions and audience by the organizations right below the top, itself first."""
    place = child_path(LectureSession.org_path, top).label("place")
    sums = (
        select(
            place,
            func.count().label("sessions"),
            func.sum(LectureSession.audience).label("audience"),
            (func.max(func.length(LectureSession.org_path)) > func.length(place)).label(
                "has_below"
            ),
        )
        .where(*_in_period(scope.within(top), since, until))
        .group_by(place)
        .subquery()
    )
    found = await session.execute(
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            sums.c.has_below,
            sums.c.sessions,
            sums.c.audience,
        )
        .join(sums, sums.c.place == Organization.path)
        .order_by(Organization.path)
    )
    return found.all()
