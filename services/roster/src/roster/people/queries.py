"""SQL of the slice ``people``. Every function takes the scope it may look into."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Join,
    Row,
    Select,
    Subquery,
    and_,
    case,
    exists,
    false,
    func,
    not_,
    or_,
    outerjoin,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from roster.core.consents import ADULT
from roster.core.lifecycle import LIVE
from roster.core.places import place_of_organization
from roster.core.vocabulary import CheckInKind
from roster.ids import AppointmentId, OrganizationId, PersonId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.finding import Finding, finding_of
from roster.models.organization import Organization
from roster.models.people.history import PersonPast
from roster.models.people.identity import PersonEducation, PersonIdentity
from roster.models.people.past import known_on, past_on
from roster.models.person import Person
from roster.models.post import Post
from roster.models.tree import at_or_below
from roster.people.schemas import PersonFilter, SourceFilter


async def organization_name(session: AsyncSession, organization_id: OrganizationId) -> str:
    found = await session.execute(
        select(Organization.name).where(Organization.id == organization_id)
    )
    return found.scalar_one()


async def people_found(
    session: AsyncSession, scope: Scope, wanted: PersonFilter, today: date
) -> tuple[Select[*tuple[Any, ...]], Finding]:
    """Lines of the list, and how those are found that were asked for by name or unit."""
    finding = await finding_of(session, name=wanted.q, unit=wanted.unit)
    return people_matching(scope, wanted, today).where(*finding.conditions), finding


def people_matching(scope: Scope, wanted: PersonFilter, today: date) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order and before what was typed narrows it.

    Whom the caller may see is decided by who manages a person now, on whatever day the list is.
    """
    held = _held(wanted)
    serving = select(func.count()).where(
        Appointment.person_id == Person.id, Appointment.state.in_(LIVE)
    )
    statement = (
        select(
            Person.id,
            Person.name,
            Person.sex,
            Person.birth_month,
            Person.birth_on,
            held.political_status.label("political_status"),
            held.is_league_member.label("is_league_member"),
            Person.education,
            Person.work_unit,
            Person.work_title,
            Person.employment_identity,
            Person.recruited_year,
            Person.source_channel,
            Person.sending_unit,
            _identities_on(wanted.as_of or today).label("identities"),
            Person.skills,
            Person.stay_intent,
            held.organization_id.label("organization_id"),
            Organization.name.label("organization_name"),
            serving.scalar_subquery().label("live_appointments"),
            Person.phone_sealed,
            Person.phone_key_id,
            Person.version,
        )
        .select_from(Person if held.past is None else _with_past(held.past))
        .join(Organization, Organization.id == held.organization_id)
        .where(scope.where(Person.org_path), Person.erased_at.is_(None))
    )
    return statement.where(*_conditions(scope, wanted, held, today))


def counts_by_source(scope: Scope, wanted: SourceFilter, today: date) -> Select[*tuple[Any, ...]]:
    """How many people came by each channel and kind of sending unit, and how many serve."""
    asked = PersonFilter(organization_id=wanted.organization_id, as_of=wanted.as_of)
    held = _held(asked)
    return (
        select(
            Person.source_channel,
            Person.sending_unit_kind,
            func.count().label("people"),
            func.count().filter(_serves()).label("serving"),
            func.count().filter(Person.found_on.is_not(None)).label("found_by_outreach"),
        )
        .select_from(Person if held.past is None else _with_past(held.past))
        .where(scope.where(Person.org_path), Person.erased_at.is_(None))
        .where(*_conditions(scope, asked, held, today))
        .group_by(Person.source_channel, Person.sending_unit_kind)
        .order_by(Person.source_channel, Person.sending_unit_kind)
    )


async def pasts_of(session: AsyncSession, person_id: PersonId) -> Sequence[Row[*tuple[Any, ...]]]:
    """What held of a person seen before, the latest first."""
    found = await session.execute(
        select(*PersonPast.__table__.columns, Organization.name.label("organization_name"))
        .join(Organization, Organization.id == PersonPast.organization_id)
        .where(PersonPast.person_id == person_id)
        .order_by(PersonPast.until_on.desc())
    )
    return found.all()


async def identities_today(session: AsyncSession, person_id: PersonId, today: date) -> list[str]:
    found = await session.scalars(
        select(PersonIdentity.kind)
        .where(PersonIdentity.person_id == person_id, _holds_on(today))
        .distinct()
        .order_by(PersonIdentity.kind)
    )
    return list(found)


async def division_names(session: AsyncSession, codes: Iterable[str | None]) -> dict[str, str]:
    """Names of places, read off the organizations that carry their codes."""
    wanted = {code for code in codes if code is not None}
    if not wanted:
        return {}
    found = await session.execute(
        select(Organization.division_code, Organization.name)
        .where(Organization.division_code.in_(wanted))
        .order_by(Organization.path.desc())
    )
    return {code: place_of_organization(name) for code, name in found if code is not None}


async def marked_education(session: AsyncSession, person_id: PersonId) -> PersonEducation | None:
    """The entry of a person's schooling that is marked as the highest."""
    found: PersonEducation | None = await session.scalar(
        select(PersonEducation).where(
            PersonEducation.person_id == person_id, PersonEducation.is_highest
        )
    )
    return found


async def holds_office(session: AsyncSession, person_id: PersonId) -> bool:
    found = await session.scalar(
        select(exists().where(Appointment.person_id == person_id, Appointment.state.in_(LIVE)))
    )
    return bool(found)


def people_with_mark(
    scope: Scope, column: InstrumentedAttribute[bytes | None], mark: bytes, today: date
) -> Select[*tuple[Any, ...]]:
    """Lines of people whose sealed value has this mark in the blind index."""
    lines = people_matching(scope, PersonFilter(), today)
    return lines.where(column == mark).order_by(Person.id)


async def id_number_is_taken(
    session: AsyncSession, mark: bytes, *, by_other_than: PersonId
) -> bool:
    """Looks everywhere: one number is one person, also across subtrees."""
    found = await session.scalar(
        select(Person.id).where(Person.id_number_index == mark, Person.id != by_other_than)
    )
    return found is not None


async def appointments_of(
    session: AsyncSession, scope: Scope, person_id: PersonId, *, own: PersonId | None
) -> Sequence[Row[*tuple[Any, ...]]]:
    """The person's appointments that the caller may see, newest first."""
    reported = exists().where(
        CheckIn.appointment_id == Appointment.id, CheckIn.kind == CheckInKind.POST
    )
    found = await session.execute(
        select(
            *Appointment.__table__.columns,
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
            reported.label("reported"),
        )
        .select_from(Appointment)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id == person_id,
            or_(scope.where(Appointment.org_path), _is(Appointment.person_id, own)),
        )
        .order_by(Appointment.starts_on.desc(), Appointment.id.desc())
    )
    return found.all()


async def check_ins_of(
    session: AsyncSession, appointment_ids: Sequence[AppointmentId]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Check-ins of appointments already found in scope, oldest first."""
    place = aliased(Organization)
    found = await session.execute(
        select(*CheckIn.__table__.columns, place.name.label("organization_name"))
        .select_from(CheckIn)
        .join(place, place.id == CheckIn.organization_id)
        .where(CheckIn.appointment_id.in_(appointment_ids))
        .order_by(CheckIn.at, CheckIn.id)
    )
    return found.all()


def _is(column: InstrumentedAttribute[PersonId], own: PersonId | None) -> ColumnElement[bool]:
    return false() if own is None else column == own


@dataclass(frozen=True)
class _Held:
    """Where the dated columns are read from: the person's row, or what held on a day."""

    organization_id: ColumnElement[Any] | InstrumentedAttribute[OrganizationId]
    org_path: ColumnElement[Any] | InstrumentedAttribute[str]
    political_status: ColumnElement[Any] | InstrumentedAttribute[str | None]
    is_league_member: ColumnElement[Any] | InstrumentedAttribute[bool]
    past: Subquery | None


def _held(wanted: PersonFilter) -> _Held:
    if wanted.as_of is None:
        return _Held(
            Person.organization_id,
            Person.org_path,
            Person.political_status,
            Person.is_league_member,
            None,
        )
    past = past_on(wanted.as_of)
    was_other = past.c.person_id.is_not(None)
    return _Held(
        func.coalesce(past.c.organization_id, Person.organization_id),
        func.coalesce(past.c.org_path, Person.org_path),
        case((was_other, past.c.political_status), else_=Person.political_status),
        func.coalesce(past.c.is_league_member, Person.is_league_member),
        past,
    )


def _with_past(past: Subquery) -> Join:
    return outerjoin(Person, past, past.c.person_id == Person.id)


def _holds_on(day: date) -> ColumnElement[bool]:
    """``core.identities.holds_on`` in SQL."""
    return and_(
        or_(PersonIdentity.from_on.is_(None), PersonIdentity.from_on <= day),
        or_(PersonIdentity.to_on.is_(None), PersonIdentity.to_on >= day),
    )


def _identities_on(day: date) -> ColumnElement[Any]:
    found = select(
        func.array_agg(aggregate_order_by(PersonIdentity.kind, PersonIdentity.kind))
    ).where(PersonIdentity.person_id == Person.id, _holds_on(day))
    return func.coalesce(found.scalar_subquery(), text("'{}'::text[]"))


def _serves() -> ColumnElement[bool]:
    return exists().where(Appointment.person_id == Person.id, Appointment.state.in_(LIVE))


def _conditions(
    scope: Scope, wanted: PersonFilter, held: _Held, today: date
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        column == value
        for column, value in (
            (held.political_status, wanted.political_status),
            (held.is_league_member, wanted.is_league_member),
            (Person.source_channel, wanted.source_channel),
            (Person.sending_unit_kind, wanted.sending_unit_kind),
            (Person.sex, wanted.sex),
        )
        if value is not None
    ]
    day = wanted.as_of or today
    if wanted.as_of is not None:
        found.append(known_on(wanted.as_of))
    if wanted.sending_unit is not None:
        found.append(Person.sending_unit.contains(wanted.sending_unit, autoescape=True))
    if wanted.organization_id is not None:
        found.append(at_or_below(held.org_path, scope, wanted.organization_id))
    if wanted.is_serving is not None:
        found.append(_serves() if wanted.is_serving else ~_serves())
    if wanted.identity is not None:
        is_it = (PersonIdentity.person_id == Person.id) & (PersonIdentity.kind == wanted.identity)
        found.append(exists().where(is_it, _holds_on(day)))
    if wanted.found_by_outreach is not None:
        was_found = Person.found_on.is_not(None)
        found.append(was_found if wanted.found_by_outreach else ~was_found)
    if wanted.minor is not None:
        found.append(_is_minor(day) if wanted.minor else not_(_is_minor(day)))
    return found


def _is_minor(day: date) -> ColumnElement[bool]:
    """Under 18 on the day; a month without a day counts from its first, as ``core.ages`` does."""
    edge = date(day.year - ADULT, day.month, min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004 - February
    by_day = Person.birth_on > edge
    by_month = Person.birth_month > f"{edge:%Y-%m}"
    return func.coalesce(case((Person.birth_on.is_not(None), by_day), else_=by_month), false())
