"""SQL of the slice ``people``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased

from roster.core.lifecycle import LIVE
from roster.core.names import pinyin_prefixes, query_grams, squeeze
from roster.core.vocabulary import CheckInKind
from roster.ids import AppointmentId, OrganizationId, PersonId
from roster.models.appointment import Appointment
from roster.models.check_in import CheckIn
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.tree import at_or_below
from roster.people.schemas import PersonFilter, PersonOrder

KEYS = {
    PersonOrder.ORGANIZATION: (Person.org_path, Person.name_pinyin, Person.id),
    PersonOrder.NAME: (Person.name_pinyin, Person.id),
}
"""What orders the list; ``ix_person_org_path`` and ``ix_person_name_pinyin`` answer them."""

_AFTER_LETTERS = "{"
"""The character after z: pinyin keys hold letters and spaces only."""


async def person_in(
    session: AsyncSession,
    scope: Scope,
    person_id: PersonId,
    *,
    own: PersonId | None = None,
    locked: bool = False,
) -> Person | None:
    """A person in scope, or the caller themself (``own``)."""
    statement = select(Person).where(
        Person.id == person_id, or_(scope.where(Person.org_path), _is(Person.id, own))
    )
    return await session.scalar(statement.with_for_update() if locked else statement)


async def organization_name(session: AsyncSession, organization_id: OrganizationId) -> str:
    found = await session.execute(
        select(Organization.name).where(Organization.id == organization_id)
    )
    return found.scalar_one()


def people_matching(scope: Scope, wanted: PersonFilter) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    serving = select(func.count()).where(
        Appointment.person_id == Person.id, Appointment.state.in_(LIVE)
    )
    return (
        select(
            Person.id,
            Person.name,
            Person.sex,
            Person.birth_month,
            Person.political_status,
            Person.is_league_member,
            Person.education,
            Person.work_unit,
            Person.work_title,
            Person.employment_identity,
            Person.recruited_year,
            Person.source_channel,
            Person.skills,
            Person.stay_intent,
            Person.organization_id,
            Organization.name.label("organization_name"),
            serving.scalar_subquery().label("live_appointments"),
            Person.phone_sealed,
            Person.phone_key_id,
            Person.version,
        )
        .join(Organization, Organization.id == Person.organization_id)
        .where(scope.where(Person.org_path), *_conditions(scope, wanted))
    )


def people_with_mark(
    scope: Scope, column: InstrumentedAttribute[bytes | None], mark: bytes
) -> Select[*tuple[Any, ...]]:
    """Lines of people whose sealed value has this mark in the blind index."""
    return people_matching(scope, PersonFilter()).where(column == mark).order_by(Person.id)


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


def _conditions(scope: Scope, wanted: PersonFilter) -> list[ColumnElement[bool]]:
    plain = ("political_status", "source_channel", "sex", "is_league_member")
    found: list[ColumnElement[bool]] = [
        getattr(Person, name) == value
        for name in plain
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.q is not None:
        found.append(_named(wanted.q))
    if wanted.unit is not None:
        found.append(Person.work_unit.contains(wanted.unit, autoescape=True))
    if wanted.organization_id is not None:
        found.append(at_or_below(Person.org_path, scope, wanted.organization_id))
    if wanted.is_serving is not None:
        served = exists().where(Appointment.person_id == Person.id, Appointment.state.in_(LIVE))
        found.append(served if wanted.is_serving else ~served)
    return found


def _named(text: str) -> ColumnElement[bool]:
    """By characters of the name; typed letters mean pinyin or its initials."""
    squeezed = squeeze(text)
    if not (squeezed.isascii() and squeezed.isalpha()):
        return and_(
            Person.name_grams.contains(query_grams(text)),
            func.lower(func.replace(Person.name, " ", "")).contains(squeezed, autoescape=True),
        )
    prefixes = [_begins(Person.name_pinyin, prefix) for prefix in pinyin_prefixes(text)]
    return or_(
        *prefixes,
        _begins(Person.name_initials, squeezed),
        and_(
            Person.name_grams.contains(query_grams(text)),
            func.lower(func.replace(Person.name, " ", "")).contains(squeezed, autoescape=True),
        ),
    )


def _begins(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    return and_(column >= prefix, column < prefix + _AFTER_LETTERS)
