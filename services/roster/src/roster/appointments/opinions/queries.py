"""SQL of opinions, clearances and reports to the Party committee."""

from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.appointments.opinions.schemas import (
    ClearanceFilter,
    OpinionFilter,
    PartyReportFilter,
)
from roster.ids import ClearanceId, OpinionId, PartyReportId
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from roster.models.selection.opinion import Clearance, Opinion, PartyReport
from roster.models.selection.procedure import SelectionProcedure
from roster.models.tree import at_or_below

OPINION_KEYS = (Opinion.due_on, Opinion.id)
CLEARANCE_KEYS = (Clearance.sent_on, Clearance.id)
REPORT_KEYS = (PartyReport.sent_on, PartyReport.id)


async def lock_opinion(
    session: AsyncSession, scope: Scope, opinion_id: OpinionId
) -> Opinion | None:
    return await session.scalar(
        select(Opinion)
        .where(Opinion.id == opinion_id, scope.where(Opinion.org_path))
        .with_for_update()
    )


async def lock_clearance(
    session: AsyncSession, visible: ColumnElement[bool], clearance_id: ClearanceId
) -> Clearance | None:
    return await session.scalar(
        select(Clearance).where(Clearance.id == clearance_id, visible).with_for_update()
    )


async def lock_report(
    session: AsyncSession, scope: Scope, report_id: PartyReportId
) -> PartyReport | None:
    return await session.scalar(
        select(PartyReport)
        .where(PartyReport.id == report_id, scope.where(PartyReport.org_path))
        .with_for_update()
    )


def clearances_visible(supervised: Scope, committees: tuple[str, ...]) -> ColumnElement[bool]:
    """A supervisor's subtree, and what the caller's own committees asked: theirs, not below.

    Who holds the committee of the whole tree is the committee of its root.
    """
    depth = func.length(Clearance.org_path) - func.length(func.replace(Clearance.org_path, "/", ""))
    return or_(
        supervised.where(Clearance.org_path),
        Clearance.org_path.in_(committees) if committees else false(),
        depth == 1 if "" in committees else false(),
    )


def opinions_matching(scope: Scope, wanted: OpinionFilter, today: date) -> Select[*tuple[Any, ...]]:
    overdue = and_(Opinion.answer.is_(None), Opinion.due_on < today)
    conditions = [scope.where(Opinion.org_path)]
    if wanted.procedure_id is not None:
        conditions.append(Opinion.procedure_id == wanted.procedure_id)
    if wanted.is_open is not None:
        unanswered = Opinion.answer.is_(None)
        conditions.append(unanswered if wanted.is_open else ~unanswered)
    return (
        select(
            *Opinion.__table__.columns,
            Person.name.label("person_name"),
            Post.title.label("post_title"),
            Organization.name.label("asked_organization_name"),
            overdue.label("is_overdue"),
        )
        .select_from(Opinion)
        .join(SelectionProcedure, SelectionProcedure.id == Opinion.procedure_id)
        .join(Person, Person.id == SelectionProcedure.person_id)
        .join(Post, Post.id == SelectionProcedure.post_id)
        .join(Organization, Organization.id == Opinion.asked_organization_id)
        .where(*conditions)
    )


def clearances_matching(
    visible: ColumnElement[bool], wanted: ClearanceFilter, today: date
) -> Select[*tuple[Any, ...]]:
    conditions = [visible]
    conditions += [
        getattr(Clearance, name) == value
        for name in ("person_id", "procedure_id")
        if (value := getattr(wanted, name)) is not None
    ]
    if wanted.is_open is not None:
        unanswered = Clearance.answer.is_(None)
        conditions.append(unanswered if wanted.is_open else ~unanswered)
    return (
        select(
            *Clearance.__table__.columns,
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
            func.coalesce(Clearance.expires_on < today, false()).label("is_expired"),
        )
        .select_from(Clearance)
        .join(Person, Person.id == Clearance.person_id)
        .join(Organization, Organization.id == Clearance.organization_id)
        .where(*conditions)
    )


def reports_matching(scope: Scope, wanted: PartyReportFilter) -> Select[*tuple[Any, ...]]:
    recipient = aliased(Organization)
    conditions = [scope.where(PartyReport.org_path)]
    if wanted.kind is not None:
        conditions.append(PartyReport.kind == wanted.kind)
    if wanted.organization_id is not None:
        conditions.append(at_or_below(PartyReport.org_path, scope, wanted.organization_id))
    return (
        select(
            *PartyReport.__table__.columns,
            Organization.name.label("organization_name"),
            recipient.name.label("recipient_name"),
            Person.name.label("person_name"),
        )
        .select_from(PartyReport)
        .join(Organization, Organization.id == PartyReport.organization_id)
        .join(recipient, recipient.id == PartyReport.recipient_id)
        .outerjoin(Person, Person.id == PartyReport.person_id)
        .where(*conditions)
    )
