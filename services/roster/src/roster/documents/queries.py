"""SQL of the slice ``documents``. Everything is read within a scope."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from common.scope import Scope
from sqlalchemy import Row, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.documents import Service
from roster.core.lifecycle import LIVE
from roster.ids import PersonId
from roster.models.appointment import Appointment
from roster.models.calendar_feed import CalendarFeed
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.service.change import ALWAYS, appointment_on
from roster.models.structure.establishment import EstablishmentEntry


def team_on(scope: Scope, day: date) -> Select[*tuple[Any, ...]]:
    """Everybody who held a post of these organizations on a day, by organization and post."""
    then = appointment_on(day)
    return (
        select(
            Organization.name.label("organization"),
            Post.title,
            Person.name,
            Person.sex,
            Person.birth_month,
            Person.political_status,
            Person.education,
            Person.work_unit,
            Person.work_title,
            Appointment.form,
            then.c.starts_on,
            then.c.ends_on,
        )
        .select_from(Appointment)
        .join(then, ALWAYS)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .join(Person, Person.id == Appointment.person_id)
        .where(scope.where(Appointment.org_path), then.c.state.in_(LIVE))
        .order_by(Organization.path, Post.title, Person.name_pinyin, Appointment.id)
    )


async def services_of(
    session: AsyncSession, scope: Scope, person_id: PersonId, today: date
) -> list[Service]:
    """The person's posts within the scope, those that were declined left out."""
    found = await session.execute(
        select(
            Organization.name,
            Organization.level,
            Post.title,
            Appointment.form,
            Appointment.starts_on,
            Appointment.ended_on,
            Appointment.state,
        )
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id == person_id,
            scope.where(Appointment.org_path),
            Appointment.state != "declined",
        )
        .order_by(Appointment.starts_on, Appointment.id)
    )
    return [
        Service(
            row.name,
            row.level,
            row.title,
            row.form,
            row.starts_on,
            row.ended_on,
            row.state in LIVE and row.starts_on <= today,
        )
        for row in found
    ]


async def league_organizations(
    session: AsyncSession, scope: Scope, today: date
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Active League organizations, each with the name of its secretary where it has one."""
    secretary = (
        select(Person.name)
        .join(Appointment, Appointment.person_id == Person.id)
        .join(Post, Post.id == Appointment.post_id)
        .where(
            Appointment.organization_id == Organization.id,
            Appointment.state == "in_office",
            Post.title.in_(_SECRETARY),
        )
        .order_by(Appointment.starts_on, Appointment.id)
        .limit(1)
        .scalar_subquery()
    )
    places = (
        select(EstablishmentEntry.administrative, EstablishmentEntry.institutional)
        .where(
            EstablishmentEntry.organization_id == Organization.id,
            EstablishmentEntry.effective_on <= today,
        )
        .order_by(EstablishmentEntry.effective_on.desc())
        .limit(1)
        .lateral("places")
    )
    found = await session.execute(
        select(
            Organization.id,
            Organization.kind,
            Organization.short_name,
            Organization.name,
            Organization.line,
            Organization.zhtj_org_id,
            secretary.label("secretary"),
            places.c.administrative,
            places.c.institutional,
        )
        .outerjoin(places, ALWAYS)
        .where(
            scope.where(Organization.path),
            Organization.system == "league",
            Organization.status == "active",
        )
        .order_by(Organization.path)
    )
    return found.all()


_SECRETARY = ("书记", "团支部书记", "团委书记", "团工委书记", "团总支书记")


async def feed_of(
    session: AsyncSession, account: UUID, now: datetime
) -> Row[*tuple[Any, ...]] | None:
    """The account's own subscription while it runs: what it shows, and until when."""
    found = await session.execute(
        select(Organization.name, CalendarFeed.expires_at)
        .join(Organization, Organization.path == CalendarFeed.path)
        .where(CalendarFeed.account_id == account, CalendarFeed.expires_at > now)
    )
    return found.one_or_none()
