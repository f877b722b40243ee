"""SQL of the slice ``mentors``. Every function takes the scope it may look into.

A pool of mentors is shared downwards: who is below an organization may ask its mentors.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import MentorId, MentorshipId, OrganizationId, PersonId
from roster.mentors.schemas import MentorFilter, MentorshipFilter
from roster.models.development.mentor import (
    Mentor,
    MentorFollowUp,
    Mentorship,
    MentorshipMentor,
)
from roster.models.organization import Organization
from roster.models.people_in_scope import named
from roster.models.person import Person
from roster.models.tree import at_or_below, paths_above

MENTOR_NAME = func.coalesce(Person.name_pinyin, Mentor.outside_name, "")
MENTOR_KEYS = (Mentor.org_path, Mentor.id)
KEYS = (Mentorship.follow_up_due_on, Mentorship.id)


def _reachable(scope: Scope) -> ColumnElement[bool]:
    above = [path for own in scope.paths for path in paths_above(own)]
    return or_(scope.where(Mentor.org_path), Mentor.org_path.in_(above))


def _leading() -> ScalarSelect[int]:
    return (
        select(func.count())
        .select_from(MentorshipMentor)
        .join(Mentorship, Mentorship.id == MentorshipMentor.mentorship_id)
        .where(MentorshipMentor.mentor_id == Mentor.id, Mentorship.state == "active")
        .scalar_subquery()
    )


def shown_mentors(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Mentor.id,
            Mentor.organization_id,
            Mentor.org_path,
            Organization.name.label("organization_name"),
            Mentor.person_id,
            func.coalesce(Person.name, Mentor.outside_name).label("name"),
            func.coalesce(Person.work_unit, Mentor.outside_unit).label("unit"),
            func.coalesce(Person.work_title, Mentor.outside_title).label("title"),
            Mentor.fields,
            Mentor.capacity,
            _leading().label("leading"),
            Mentor.status,
            Mentor.version,
        )
        .join(Organization, Organization.id == Mentor.organization_id)
        .outerjoin(Person, Person.id == Mentor.person_id)
        .where(_reachable(scope))
    )


def mentors_matching(scope: Scope, wanted: MentorFilter) -> Select[*tuple[Any, ...]]:
    found = shown_mentors(scope)
    if wanted.status is not None:
        found = found.where(Mentor.status == wanted.status)
    if wanted.q is not None:
        name = func.coalesce(Person.name, Mentor.outside_name)
        found = found.where(name.contains(wanted.q, autoescape=True))
    if wanted.field is not None:
        found = found.where(Mentor.fields.contains([wanted.field]))
    if wanted.organization_id is not None:
        found = found.where(at_or_below(Mentor.org_path, scope, wanted.organization_id))
    return found


async def mentor_in(session: AsyncSession, scope: Scope, mentor_id: MentorId) -> Mentor | None:
    """A mentor the caller keeps, locked until commit."""
    return await session.scalar(
        select(Mentor).where(Mentor.id == mentor_id, scope.where(Mentor.org_path)).with_for_update()
    )


async def lock_mentors(
    session: AsyncSession, scope: Scope, mentor_ids: Sequence[MentorId]
) -> Sequence[Mentor]:
    """Those of the mentors whom the caller may ask; in one order, so no deadlock."""
    found = await session.scalars(
        select(Mentor)
        .where(Mentor.id.in_(mentor_ids), _reachable(scope))
        .order_by(Mentor.id)
        .with_for_update()
    )
    return found.all()


async def leading_of(session: AsyncSession, mentor_ids: Sequence[MentorId]) -> dict[MentorId, int]:
    """Agreements of each mentor now. Read after the mentors are locked."""
    found = await session.execute(
        select(MentorshipMentor.mentor_id, func.count().label("leading"))
        .join(Mentorship, Mentorship.id == MentorshipMentor.mentorship_id)
        .where(MentorshipMentor.mentor_id.in_(mentor_ids), Mentorship.state == "active")
        .group_by(MentorshipMentor.mentor_id)
    )
    return {row.mentor_id: row.leading for row in found}


async def is_mentor_of(
    session: AsyncSession, organization_id: OrganizationId, person_id: PersonId
) -> bool:
    found = await session.scalar(
        select(Mentor.id).where(
            Mentor.organization_id == organization_id,
            Mentor.person_id == person_id,
            Mentor.status == "active",
        )
    )
    return found is not None


async def is_led_as(session: AsyncSession, person_id: PersonId, kind: str) -> bool:
    found = await session.scalar(
        select(Mentorship.id).where(
            Mentorship.person_id == person_id,
            Mentorship.kind == kind,
            Mentorship.state == "active",
        )
    )
    return found is not None


def _taking_part(own: PersonId | None) -> ColumnElement[bool]:
    """Agreements in which the person is led or leads."""
    if own is None:
        return false()
    leads = (
        exists()
        .where(MentorshipMentor.mentorship_id == Mentorship.id)
        .where(MentorshipMentor.mentor_id == Mentor.id, Mentor.person_id == own)
    )
    return or_(Mentorship.person_id == own, leads)


async def mentorship_in(
    session: AsyncSession, scope: Scope, mentorship_id: MentorshipId, *, own: PersonId | None = None
) -> Mentorship | None:
    """Locked until commit."""
    return await session.scalar(
        select(Mentorship)
        .where(
            Mentorship.id == mentorship_id,
            or_(scope.where(Mentorship.org_path), _taking_part(own)),
        )
        .with_for_update()
    )


def shown_mentorships(scope: Scope, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    return (
        select(*Mentorship.__table__.columns, Person.name.label("person_name"))
        .join(Person, Person.id == Mentorship.person_id)
        .where(or_(scope.where(Mentorship.org_path), _taking_part(own)))
    )


def mentorships_matching(
    scope: Scope, wanted: MentorshipFilter, today: date, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found = shown_mentorships(scope, own)
    for name in ("person_id", "state", "kind"):
        if (value := getattr(wanted, name)) is not None:
            found = found.where(getattr(Mentorship, name) == value)
    if wanted.q is not None:
        found = found.where(named(wanted.q))
    if wanted.mentor_id is not None:
        led = exists().where(
            MentorshipMentor.mentorship_id == Mentorship.id,
            MentorshipMentor.mentor_id == wanted.mentor_id,
        )
        found = found.where(led)
    if wanted.overdue is not None:
        late = (Mentorship.state == "active") & (Mentorship.follow_up_due_on < today)
        found = found.where(late if wanted.overdue else ~late)
    if wanted.organization_id is not None:
        found = found.where(at_or_below(Mentorship.org_path, scope, wanted.organization_id))
    return found


async def mentors_of(
    session: AsyncSession, mentorships: Sequence[MentorshipId]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who leads in agreements already found in sight."""
    found = await session.execute(
        select(
            MentorshipMentor.mentorship_id,
            Mentor.id,
            func.coalesce(Person.name, Mentor.outside_name).label("name"),
            func.coalesce(Person.work_unit, Mentor.outside_unit).label("unit"),
        )
        .join(Mentor, Mentor.id == MentorshipMentor.mentor_id)
        .outerjoin(Person, Person.id == Mentor.person_id)
        .where(MentorshipMentor.mentorship_id.in_(mentorships))
        .order_by(Mentor.id)
    )
    return found.all()


async def follow_ups_of(
    session: AsyncSession, mentorship_id: MentorshipId
) -> Sequence[MentorFollowUp]:
    """Of an agreement already found in sight, newest first."""
    found = await session.scalars(
        select(MentorFollowUp)
        .where(MentorFollowUp.mentorship_id == mentorship_id)
        .order_by(MentorFollowUp.occurred_on.desc(), MentorFollowUp.id.desc())
    )
    return found.all()
