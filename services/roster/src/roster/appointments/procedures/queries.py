"""SQL of procedures before an appointment."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Select, and_, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.procedures.checking import checks_of
from roster.appointments.procedures.schemas import ProcedureFilter
from roster.core.names import squeeze
from roster.core.procedures import Facts, Outcome
from roster.ids import PersonId, PostId, ProcedureId
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.notice import Notice, Objection
from roster.models.selection.procedure import ProcedureStep, SelectionProcedure
from roster.models.tree import at_or_below

KEYS = (SelectionProcedure.org_path, SelectionProcedure.opened_on, SelectionProcedure.id)


async def procedure_in(
    session: AsyncSession, scope: Scope, procedure_id: ProcedureId, *, locked: bool = False
) -> SelectionProcedure | None:
    """The procedure if it is in scope; ``locked`` holds it until commit."""
    statement = select(SelectionProcedure).where(
        SelectionProcedure.id == procedure_id, scope.where(SelectionProcedure.org_path)
    )
    return await session.scalar(statement.with_for_update() if locked else statement)


async def lock_procedure(
    session: AsyncSession, scope: Scope, procedure_id: ProcedureId
) -> SelectionProcedure | None:
    return await procedure_in(session, scope, procedure_id, locked=True)


async def procedures_in(
    session: AsyncSession, scope: Scope, ids: Sequence[ProcedureId]
) -> Sequence[SelectionProcedure]:
    """Those that are in scope, locked in one order."""
    found = await session.scalars(
        select(SelectionProcedure)
        .where(SelectionProcedure.id.in_(ids), scope.where(SelectionProcedure.org_path))
        .order_by(SelectionProcedure.id)
        .with_for_update()
    )
    return found.all()


async def open_one(
    session: AsyncSession, person_id: PersonId, post_id: PostId
) -> ProcedureId | None:
    return await session.scalar(
        select(SelectionProcedure.id).where(
            SelectionProcedure.person_id == person_id,
            SelectionProcedure.post_id == post_id,
            SelectionProcedure.outcome == Outcome.OPEN,
        )
    )


async def post_in(session: AsyncSession, scope: Scope, post_id: PostId) -> Post | None:
    return await session.scalar(select(Post).where(Post.id == post_id, scope.where(Post.org_path)))


async def facts_of(session: AsyncSession, procedure: SelectionProcedure, today: date) -> Facts:
    """What the core asks about: answers that are missing or against, the notice, objections."""
    notice = None
    if procedure.notice_id is not None:
        notice = await session.get(Notice, procedure.notice_id)
    about = or_(
        Objection.procedure_id == procedure.id,
        and_(Objection.notice_id == procedure.notice_id, Objection.procedure_id.is_(None)),
    )
    objections = (
        await session.execute(
            select(
                func.count().filter(Objection.result == "open").label("open"),
                func.count(case((Objection.result == "upheld", 1))).label("upheld"),
            ).where(about)
        )
    ).one()
    return Facts(
        checks=await checks_of(session, procedure, today),
        has_notice=notice is not None and notice.state != "withdrawn",
        notice_running=notice is not None and notice.state == "posted" and notice.last_day >= today,
        open_objections=objections.open,
        upheld_objections=objections.upheld,
    )


async def steps_of(session: AsyncSession, procedure_id: ProcedureId) -> Sequence[ProcedureStep]:
    """Steps of a procedure already found in scope, oldest first."""
    found = await session.scalars(
        select(ProcedureStep)
        .where(ProcedureStep.procedure_id == procedure_id)
        .order_by(ProcedureStep.number)
    )
    return found.all()


def procedures_matching(scope: Scope, wanted: ProcedureFilter) -> Select[*tuple[Any, ...]]:
    """Lines of the list, without an order."""
    conditions = [
        getattr(SelectionProcedure, name) == value
        for name in ("post_id", "person_id", "stage", "outcome", "pause")
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.organization_id is not None:
        conditions.append(at_or_below(SelectionProcedure.org_path, scope, wanted.organization_id))
    if wanted.q is not None:
        squeezed = func.lower(func.replace(Person.name, " ", ""))
        conditions.append(squeezed.contains(squeeze(wanted.q), autoescape=True))
    return (
        select(
            *SelectionProcedure.__table__.columns,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("organization_name"),
        )
        .select_from(SelectionProcedure)
        .join(Person, Person.id == SelectionProcedure.person_id)
        .join(Post, Post.id == SelectionProcedure.post_id)
        .join(Organization, Organization.id == SelectionProcedure.organization_id)
        .where(scope.where(SelectionProcedure.org_path), *conditions)
    )
