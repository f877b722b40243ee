"""SQL of the slice ``establishment``. Every function takes the scope it may look into."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope, subtree
from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE, State
from roster.core.structure.staffing import ESTABLISHED, SeatsThere, Serving
from roster.core.vocabulary import OrganizationStatus, PostForm, PostStatus
from roster.ids import EstablishmentEntryId, OrganizationId, StaffingTemplateId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.people.identity import PersonIdentity
from roster.models.person import Person
from roster.models.post import Post
from roster.models.structure.establishment import EstablishmentEntry, StaffingTemplate
from roster.models.structure.rules_in_force import paths_down_to


async def entries_of(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Sequence[EstablishmentEntry]:
    """Its establishment, the latest first."""
    found = await session.scalars(
        select(EstablishmentEntry)
        .where(
            EstablishmentEntry.organization_id == organization_id,
            scope.where(EstablishmentEntry.org_path),
        )
        .order_by(EstablishmentEntry.effective_on.desc(), EstablishmentEntry.id)
    )
    return found.all()


async def entry_in(
    session: AsyncSession, scope: Scope, entry_id: EstablishmentEntryId
) -> EstablishmentEntry | None:
    return await session.scalar(
        select(EstablishmentEntry)
        .where(EstablishmentEntry.id == entry_id, scope.where(EstablishmentEntry.org_path))
        .with_for_update()
    )


async def is_entered_on(
    session: AsyncSession, organization_id: OrganizationId, effective_on: date
) -> bool:
    found = await session.scalar(
        select(EstablishmentEntry.id).where(
            EstablishmentEntry.organization_id == organization_id,
            EstablishmentEntry.effective_on == effective_on,
        )
    )
    return found is not None


def organizations_with_places(scope: Scope, path: str, day: date) -> Select[Any]:
    """Organizations of a subtree that have an establishment on the day, with it."""
    entry = (
        select(EstablishmentEntry)
        .where(
            EstablishmentEntry.organization_id == Organization.id,
            EstablishmentEntry.effective_on <= day,
        )
        .order_by(EstablishmentEntry.effective_on.desc())
        .limit(1)
        .lateral("entry")
    )
    return (
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            Organization.kind,
            Organization.level,
            entry.c.administrative,
            entry.c.institutional,
        )
        .join(entry, true())
        .where(
            scope.where(Organization.path),
            subtree(Organization.path, path),
            Organization.status == OrganizationStatus.ACTIVE,
        )
    )


async def authorised_posts_of(
    session: AsyncSession, organization_ids: Sequence[OrganizationId]
) -> dict[OrganizationId, int]:
    """职数 of each: seats of its open posts."""
    found = await session.execute(
        select(Post.organization_id, func.sum(Post.capacity))
        .where(Post.organization_id.in_(organization_ids), Post.status == PostStatus.OPEN)
        .group_by(Post.organization_id)
    )
    return {id_: int(seats) for id_, seats in found}


async def serving_at(
    session: AsyncSession, organization_ids: Sequence[OrganizationId], day: date
) -> dict[OrganizationId, list[Serving]]:
    """Who is in office at each organization on a day."""
    found = await session.execute(
        select(
            Appointment.organization_id,
            Appointment.person_id,
            Appointment.form,
            Person.employment_identity,
            _has_place_on(day),
        )
        .join(Person, Person.id == Appointment.person_id)
        .where(Appointment.organization_id.in_(organization_ids), in_office_on(day))
        .order_by(Appointment.id)
    )
    serving: dict[OrganizationId, list[Serving]] = defaultdict(list)
    for organization_id, person_id, form, identity, has_place in found:
        serving[organization_id].append(
            Serving(str(person_id), PostForm(form), identity, has_place=has_place)
        )
    return serving


def _has_place_on(day: date) -> ColumnElement[bool]:
    """Whether a dated identity of the person takes an establishment place on the day."""
    return exists().where(
        PersonIdentity.person_id == Person.id,
        PersonIdentity.kind.in_(ESTABLISHED),
        or_(PersonIdentity.from_on.is_(None), PersonIdentity.from_on <= day),
        or_(PersonIdentity.to_on.is_(None), PersonIdentity.to_on >= day),
    )


def in_office_on(day: date) -> ColumnElement[bool]:
    """Appointments that were, or are, in office on a day."""
    return and_(
        Appointment.starts_on <= day,
        or_(
            Appointment.state == State.IN_OFFICE,
            and_(Appointment.state == State.ENDED, Appointment.ended_on > day),
        ),
    )


def templates_for(scope: Scope) -> Select[Any]:
    """Templates in scope and those set up above it, which hold below; without an order."""
    above = {place for path in scope.paths for place in (paths_down_to(path) if path else ())}
    return (
        select(*StaffingTemplate.__table__.columns, Organization.name.label("organization_name"))
        .join(Organization, Organization.id == StaffingTemplate.organization_id)
        .where(or_(scope.where(StaffingTemplate.org_path), StaffingTemplate.org_path.in_(above)))
    )


async def shown_template(
    session: AsyncSession, scope: Scope, template_id: StaffingTemplateId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(templates_for(scope).where(StaffingTemplate.id == template_id))
    row: Row[*tuple[Any, ...]] | None = found.one_or_none()
    return row


async def template_in(
    session: AsyncSession, scope: Scope, template_id: StaffingTemplateId
) -> StaffingTemplate | None:
    """The template, locked until commit, to be changed."""
    return await session.scalar(
        select(StaffingTemplate)
        .where(StaffingTemplate.id == template_id, scope.where(StaffingTemplate.org_path))
        .with_for_update()
    )


async def is_named(
    session: AsyncSession,
    organization_id: OrganizationId,
    name: str,
    *,
    but: StaffingTemplateId | None = None,
) -> bool:
    statement = select(
        exists().where(
            StaffingTemplate.organization_id == organization_id,
            StaffingTemplate.name == name,
            StaffingTemplate.id != but if but is not None else true(),
        )
    )
    return bool(await session.scalar(statement))


async def seats_at(session: AsyncSession, organization_id: OrganizationId) -> list[SeatsThere]:
    """Open posts of an organization with how many of their seats are taken."""
    occupied = (
        select(func.count())
        .where(Appointment.post_id == Post.id, Appointment.state.in_(LIVE))
        .scalar_subquery()
    )
    found = await session.execute(
        select(Post.title, Post.form, Post.capacity, occupied)
        .where(Post.organization_id == organization_id, Post.status == PostStatus.OPEN)
        .order_by(Post.title, Post.id)
    )
    return [
        SeatsThere(title, PostForm(form), capacity, taken) for title, form, capacity, taken in found
    ]
