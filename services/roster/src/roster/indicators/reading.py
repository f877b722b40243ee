"""The register's rows as the counting in ``core.indicators`` wants them."""

from collections.abc import Iterable, Mapping, Sequence
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
    exists,
    func,
    lateral,
    literal,
    or_,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.identities import IdentityKind
from roster.core.indicators.facts import OrganizationFacts, PersonFacts, PostFacts, Service
from roster.core.indicators.results import ResultFacts
from roster.core.lifecycle import Standing, State
from roster.core.vocabulary import CheckInKind, Kind, Level, OrganizationStatus, PostStatus, System
from roster.indicators.announced import results_of
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.people.identity import PersonIdentity
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.absence import Absence
from roster.models.service.report_in import DutyLog
from roster.models.structure.establishment import EstablishmentEntry

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


async def facts_in(session: AsyncSession, scope: Scope, day: date) -> Facts:
    """Everything at the organizations in scope, as of a day.

    Services also of people who serve in scope, at other organizations: they decide whether a
    person is counted once, and nothing of them is shown.
    """
    return Facts(
        await _organizations(session, scope.where(Organization.path), day),
        await _posts(session, scope.where(Post.org_path)),
        await _services(session, scope.where(Appointment.org_path), day),
    )


async def facts_at(session: AsyncSession, paths: Sequence[str], day: date) -> Facts:
    """Everything at exactly these organizations. For the summaries, which serve every scope."""
    return Facts(
        await _organizations(session, _one_of(Organization.path, paths), day),
        await _posts(session, _one_of(Post.org_path, paths)),
        await _services(session, _one_of(Appointment.org_path, paths), day),
    )


def _one_of(column: PathColumn, paths: Sequence[str]) -> ColumnElement[bool]:
    """As one array parameter: a list would meet the driver's limit of 32,767."""
    return column == any_(literal(list(paths), ARRAY(Text())))


async def _organizations(
    session: AsyncSession, where: ColumnElement[bool], day: date
) -> list[OrganizationFacts]:
    places = (
        select(EstablishmentEntry.administrative + EstablishmentEntry.institutional)
        .where(
            EstablishmentEntry.organization_id == Organization.id,
            EstablishmentEntry.effective_on <= day,
        )
        .order_by(EstablishmentEntry.effective_on.desc())
        .limit(1)
        .scalar_subquery()
    )
    found = await session.execute(
        select(
            Organization.path,
            Organization.status,
            Organization.system,
            Organization.level,
            Organization.kind,
            Organization.term_ends_on,
            places,
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
            places=places,
        )
        for path, status, system, level, kind, term_ends_on, places in found
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


async def _services(session: AsyncSession, where: ColumnElement[bool], day: date) -> list[Service]:
    people = select(Appointment.person_id).where(where, Appointment.state.in_(COUNTED))
    found = await session.execute(_service_rows(day).where(Appointment.person_id.in_(people)))
    rows = found.all()
    results = await results_of(session, people, day)
    if not any(row.has_absences for row in rows):
        return services_of(rows, {}, results)
    away = await session.execute(
        select(Absence.appointment_id, Absence.starts_on, Absence.ends_on).where(
            Absence.kind == Standing.ON_LEAVE,
            Absence.appointment_id.in_(
                select(Appointment.id).where(Appointment.person_id.in_(people))
            ),
        )
    )
    leave: dict[Any, list[tuple[date, date]]] = {}
    for appointment_id, starts_on, ends_on in away:
        leave.setdefault(appointment_id, []).append((starts_on, ends_on or date.max))
    return services_of(rows, leave, results)


def _service_rows(day: date) -> Select[*tuple[Any, ...]]:
    seen = lateral(
        select(
            func.min(CheckIn.at).filter(CheckIn.kind == CheckInKind.POST).label("reported_at"),
            func.min(CheckIn.at).filter(CheckIn.kind == CheckInKind.HOME).label("home_at"),
            func.max(CheckIn.at).filter(CheckIn.kind == CheckInKind.POST).label("duty_at"),
        ).where(CheckIn.appointment_id == Appointment.id)
    )
    logged = (
        select(func.max(DutyLog.done_on))
        .where(DutyLog.person_id == Appointment.person_id, DutyLog.done_on <= day)
        .scalar_subquery()
    )
    seated = exists().where(
        PersonIdentity.person_id == Appointment.person_id,
        PersonIdentity.kind == IdentityKind.VILLAGE_COMMITTEE,
        or_(PersonIdentity.from_on.is_(None), PersonIdentity.from_on <= day),
        or_(PersonIdentity.to_on.is_(None), PersonIdentity.to_on >= day),
    )
    has_absences = exists().where(
        Absence.appointment_id == Appointment.id, Absence.kind == Standing.ON_LEAVE
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
            Appointment.ending,
            Appointment.check_in_due_on,
            seen.c.reported_at,
            seen.c.home_at,
            seen.c.duty_at,
            logged.label("logged_on"),
            has_absences.label("has_absences"),
            Person.birth_month,
            Person.birth_on,
            Person.sex,
            Person.education,
            Person.source_channel,
            Person.major,
            Person.employment_identity,
            seated.label("is_seated"),
        )
        .select_from(Appointment)
        .join(Person, Person.id == Appointment.person_id)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .join(seen, true())
        .where(Appointment.state.in_(COUNTED))
    )


def services_of(
    rows: Iterable[Row[Any]],
    leave: Mapping[Any, Sequence[tuple[date, date]]],
    results: Mapping[Any, tuple[ResultFacts, ...]],
) -> list[Service]:
    people: dict[Any, PersonFacts] = {}
    found: list[Service] = []
    for row in rows:
        person = people.get(row.person_id)
        if person is None:
            person = people[row.person_id] = _person_of(row, results.get(row.person_id, ()))
        duty = [one for one in (_day(row.duty_at), row.logged_on) if one is not None]
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
                ending=row.ending,
                due_on=row.check_in_due_on,
                reported_on=_day(row.reported_at),
                home_reported_on=_day(row.home_at),
                duty_on=max(duty, default=None),
                leave=tuple(leave.get(row.id, ())),
            )
        )
    return found


def _person_of(row: Row[Any], results: tuple[ResultFacts, ...]) -> PersonFacts:
    month = row.birth_month
    if month is None and row.birth_on is not None:
        month = f"{row.birth_on:%Y-%m}"
    return PersonFacts(
        id=str(row.person_id),
        birth_month=month,
        sex=row.sex,
        education=row.education,
        source=row.source_channel,
        major=row.major,
        employment_identity=row.employment_identity,
        is_in_village_committee=row.is_seated,
        results=results,
    )


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone(CHINA).date()
