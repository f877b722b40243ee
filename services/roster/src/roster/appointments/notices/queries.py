"""SQL of public notices."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.notices.schemas import NoticeFilter
from roster.core.lifecycle import State
from roster.ids import AccountId, NoticeId, ObjectionId, PersonId
from roster.models.appointment import Appointment
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.notice import Notice, NoticeLine, Objection
from roster.models.selection.procedure import SelectionProcedure
from roster.models.tree import at_or_below

KEYS = (Notice.posted_on, Notice.id)


async def notice_in(
    session: AsyncSession, scope: Scope, notice_id: NoticeId, *, locked: bool = False
) -> Notice | None:
    """The notice if it is in scope; ``locked`` holds it until commit."""
    statement = select(Notice).where(Notice.id == notice_id, scope.where(Notice.org_path))
    return await session.scalar(statement.with_for_update() if locked else statement)


async def public_notice(
    session: AsyncSession, address: str, today: date
) -> Row[*tuple[Any, ...]] | None:
    """A notice that runs today, by its address."""
    found = await session.execute(
        select(
            Notice.id,
            Notice.title,
            Notice.contact,
            Notice.posted_on,
            Notice.last_day,
            Organization.name.label("organization_name"),
        )
        .join(Organization, Organization.id == Notice.organization_id)
        .where(Notice.address == address, _is_public(today))
    )
    return found.one_or_none()


async def lines_of(session: AsyncSession, notice_id: NoticeId) -> Sequence[NoticeLine]:
    found = await session.scalars(
        select(NoticeLine).where(NoticeLine.notice_id == notice_id).order_by(NoticeLine.number)
    )
    return found.all()


async def people_for(
    session: AsyncSession, procedures: Sequence[SelectionProcedure]
) -> dict[PersonId, Row[*tuple[Any, ...]]]:
    """What a notice says of people."""
    found = await session.execute(
        select(
            Person.id,
            Person.name,
            Person.sex,
            Person.birth_month,
            Person.birth_on,
            Person.work_unit,
            Person.work_title,
        ).where(Person.id.in_({one.person_id for one in procedures}))
    )
    return {row.id: row for row in found}


async def proposed_posts(
    session: AsyncSession, procedures: Sequence[SelectionProcedure]
) -> dict[Any, str]:
    found = await session.execute(
        select(Post.id, Organization.name, Post.title)
        .join(Organization, Organization.id == Post.organization_id)
        .where(Post.id.in_({one.post_id for one in procedures}))
    )
    return {post_id: f"{name}{title}" for post_id, name, title in found}


async def present_posts(
    session: AsyncSession, procedures: Sequence[SelectionProcedure]
) -> dict[PersonId, str]:
    """League posts people hold now."""
    found = await session.execute(
        select(Appointment.person_id, Organization.name, Post.title)
        .join(Post, Post.id == Appointment.post_id)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id.in_({one.person_id for one in procedures}),
            Appointment.state == State.IN_OFFICE,
        )
        .order_by(Appointment.person_id, Appointment.starts_on)
    )
    held: dict[PersonId, str] = {}
    for person_id, name, title in found:
        before = held.get(person_id)
        held[person_id] = f"{before}，{name}{title}" if before else f"{name}{title}"
    return held


async def objections_since(session: AsyncSession, notice_id: NoticeId, moment: datetime) -> int:
    found = await session.scalar(
        select(func.count()).where(
            Objection.notice_id == notice_id,
            Objection.source == "public",
            Objection.submitted_at > moment,
        )
    )
    return found or 0


async def objection_by_id(session: AsyncSession, objection_id: ObjectionId) -> Objection | None:
    return await session.get(Objection, objection_id)


async def lock_objection(
    session: AsyncSession, objection_id: ObjectionId
) -> tuple[Objection, Notice] | None:
    found = await session.execute(
        select(Objection, Notice)
        .join(Notice, Notice.id == Objection.notice_id)
        .where(Objection.id == objection_id)
        .with_for_update(of=Objection)
    )
    row = found.one_or_none()
    return None if row is None else (row[0], row[1])


async def objections_of(
    session: AsyncSession, notice_id: NoticeId
) -> Sequence[tuple[Objection, str | None]]:
    """Oldest first, with the name of whom each is about."""
    line = aliased(NoticeLine)
    found = await session.execute(
        select(Objection, line.name)
        .outerjoin(
            line,
            and_(
                line.notice_id == Objection.notice_id,
                line.procedure_id == Objection.procedure_id,
            ),
        )
        .where(Objection.notice_id == notice_id)
        .order_by(Objection.submitted_at, Objection.id)
    )
    return [(row[0], row[1]) for row in found]


async def take_down(session: AsyncSession, today: date) -> Sequence[NoticeId]:
    """Notices whose last day is over are no longer posted."""
    found = await session.scalars(
        update(Notice)
        .where(Notice.state == "posted", Notice.last_day < today)
        .values(state="ended", version=Notice.version + 1)
        .returning(Notice.id)
        .execution_options(synchronize_session=False)
    )
    return found.all()


def notices_matching(
    scope: Scope, wanted: NoticeFilter, today: date, reader: AccountId
) -> Select[*tuple[Any, ...]]:
    def count(*more: ColumnElement[bool]) -> Any:  # noqa: ANN401 - a scalar subquery
        return select(func.count()).where(Objection.notice_id == Notice.id, *more).scalar_subquery()

    people = select(func.count()).where(NoticeLine.notice_id == Notice.id).scalar_subquery()
    conditions = [scope.where(Notice.org_path)]
    if wanted.state is not None:
        conditions.append(Notice.state == wanted.state)
    if wanted.organization_id is not None:
        conditions.append(at_or_below(Notice.org_path, scope, wanted.organization_id))
    return (
        select(
            *Notice.__table__.columns,
            Organization.name.label("organization_name"),
            _is_public(today).label("is_public"),
            people.label("people"),
            count().label("objections"),
            count(Objection.result == "open").label("open_objections"),
            Notice.handlers.contains([reader]).label("may_read_objections"),
        )
        .select_from(Notice)
        .join(Organization, Organization.id == Notice.organization_id)
        .where(*conditions)
    )


def _is_public(today: date) -> ColumnElement[bool]:
    return and_(Notice.state == "posted", Notice.posted_on <= today, Notice.last_day >= today)
