"""The register's rows as the counting in ``core.indicators`` wants them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from common.clock import CHINA
from common.scope import PathColumn, Scope
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Row,
    Select,
    Text,
    any_,
    func,
    lateral,
    literal,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.indicators.facts import OrganizationFacts, PersonFacts, PostFacts, Service
from roster.core.lifecycle import State
from roster.core.vocabulary import CheckInKind, Kind, Level, OrganizationStatus, PostStatus, System
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post

COUNTED = (State.ARRANGED, State.IN_OFFICE, State.ENDED)


@dataclass(frozen=True)
class Facts:
    """All that the tallies of some organizations rest on."""

    organizations: list[OrganizationFacts]
    posts: list[PostFacts]
    services: list[Service]


async def services_counted(session: AsyncSession, scope: Scope, *, up_to: int) -> int:
    """How many services a count would read, or ``up_to`` if there are more."""
    some = select(Appointment.id).where(scope.where(Appointment.org_path)).limit(up_to).subquery()
    return await session.scalar(select(func.count()).select_from(some)) or 0


async def facts_in(session: AsyncSession, scope: Scope) -> Facts:
    """Everything at the organizations in scope.

    Services also of people who serve in scope, at other organizations: they decide whether a
    person is counted once, and nothing of them is shown.
    """
    return Facts(
        await _organizations(session, scope.where(Organization.path)),
        await _posts(session, scope.where(Post.org_path)),
        await _services(session, scope.where(Appointment.org_path)),
    )


async def facts_at(session: AsyncSession, paths: Sequence[str]) -> Facts:
    """Everything at exactly these organizations. For the summaries, which serve every scope."""
    return Facts(
        await _organizations(session, _one_of(Organization.path, paths)),
        await _posts(session, _one_of(Post.org_path, paths)),
        await _services(session, _one_of(Appointment.org_path, paths)),
    )


def _one_of(column: PathColumn, paths: Sequence[str]) -> ColumnElement[bool]:
    """As one array parameter: a list would meet the driver's limit of 32,767."""
    return column == any_(literal(list(paths), ARRAY(Text())))


async def _organizations(
    session: AsyncSession, where: ColumnElement[bool]
) -> list[OrganizationFacts]:
    found = await session.execute(
        select(
            Organization.path,
            Organization.status,
            Organization.system,
            Organization.level,
            Organization.kind,
            Organization.term_ends_on,
        ).where(where)
    )
    return [
        OrganizationFacts(
            path=path,
            is_active=status == OrganizationStatus.ACTIVE,
            is_league=system == System.LEAGUE,
            is_village=level == Level.VILLAGE,
            is_branch=kind == Kind.BRANCH,
            term_ends_on=term_ends_on,
        )
        for path, status, system, level, kind, term_ends_on in found
    ]


async def _posts(session: AsyncSession, where: ColumnElement[bool]) -> list[PostFacts]:
    found = await session.execute(
        select(
            Post.id,
            Post.org_path,
            Post.form,
            Post.capacity,
            Post.status,
            Post.requirements["max_age"].as_integer(),
        ).where(where)
    )
    return [
        PostFacts(str(id_), path, form, capacity, status == PostStatus.CLOSED, max_age)
        for id_, path, form, capacity, status, max_age in found
    ]


async def _services(session: AsyncSession, where: ColumnElement[bool]) -> list[Service]:
    people = select(Appointment.person_id).where(where, Appointment.state.in_(COUNTED))
    found = await session.execute(_service_rows().where(Appointment.person_id.in_(people)))
    return services_of(found)


def _service_rows() -> Select[*tuple[Any, ...]]:
    seen = lateral(
        select(
            func.min(CheckIn.at).filter(CheckIn.kind == CheckInKind.POST).label("reported_at"),
            func.min(CheckIn.at).filter(CheckIn.kind == CheckInKind.HOME).label("home_at"),
            func.max(CheckIn.at).filter(CheckIn.kind == CheckInKind.POST).label("duty_at"),
        ).where(CheckIn.appointment_id == Appointment.id)
    )
    return (
        select(
            Appointment.id,
            Appointment.person_id,
            Appointment.org_path,
            Appointment.post_id,
            Post.title,
            Appointment.form,
            Organization.system,
            Appointment.state,
            Appointment.starts_on,
            Appointment.ends_on,
            Appointment.ended_on,
            Appointment.state_reason,
            Appointment.check_in_due_on,
            seen.c.reported_at,
            seen.c.home_at,
            seen.c.duty_at,
            Person.birth_month,
            Person.birth_on,
            Person.sex,
            Person.education,
            Person.source_channel,
            Person.major,
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .join(seen, true())
        .where(Appointment.state.in_(COUNTED))
    )


def services_of(rows: Iterable[Row[Any]]) -> list[Service]:
    people: dict[Any, PersonFacts] = {}
    found: list[Service] = []
    for row in rows:
        person = people.get(row.person_id)
        if person is None:
            person = people[row.person_id] = _person_of(row)
        found.append(
            Service(
                id=str(row.id),
                person=person,
                path=row.org_path,
                post_id=str(row.post_id),
                title=row.title,
                form=row.form,
                is_at_league=row.system == System.LEAGUE,
                state=row.state,
                starts_on=row.starts_on,
                ends_on=row.ends_on,
                ended_on=row.ended_on,
                reason=row.state_reason,
                due_on=row.check_in_due_on,
                reported_on=_day(row.reported_at),
                home_reported_on=_day(row.home_at),
                duty_on=_day(row.duty_at),
            )
        )
    return found


def _person_of(row: Row[Any]) -> PersonFacts:
    month = row.birth_month
    if month is None and row.birth_on is not None:
        month = f"{row.birth_on:%Y-%m}"
    return PersonFacts(
        str(row.person_id), month, row.sex, row.education, row.source_channel, row.major
    )


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone(CHINA).date()
