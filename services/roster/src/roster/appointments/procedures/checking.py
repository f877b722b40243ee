"""What others said, or have still to say, about the candidate of a procedure."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import and_, or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.checks import (
    Check,
    CheckKind,
    CheckState,
    clearance_state,
    opinion_state,
    with_missing,
    worst_of,
)
from roster.core.procedures import Stage
from roster.core.service_rules import ClearanceRule, OpinionRule
from roster.models.organization import Organization
from roster.models.selection.opinion import Clearance, Opinion
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.rule import rule_at
from roster.models.tree import paths_above


async def checks_of(
    session: AsyncSession, procedure: SelectionProcedure, today: date
) -> tuple[Check, ...]:
    """Everything asked, and what the rule of the day of nomination asks for besides.

    Where the consultation is no required stage nothing is missing; what was asked still counts.
    """
    opinions, bodies = await _required(session, procedure)
    asked = await _opinions(session, procedure), await _clearances(session, procedure, today)
    return (
        *with_missing(CheckKind.OPINION, opinions, asked[0]),
        *with_missing(CheckKind.CLEARANCE, bodies, asked[1]),
    )


async def _required(
    session: AsyncSession, procedure: SelectionProcedure
) -> tuple[Sequence[str], Sequence[str]]:
    if Stage.CONSULTED not in procedure.required:
        return (), ()
    level = (await session.get_one(Organization, procedure.organization_id)).level
    where, day = procedure.org_path, procedure.opened_on
    opinion = await rule_at(session, where, "opinion", day)
    clearance = await rule_at(session, where, "clearance", day)
    return (
        OpinionRule(**opinion or {}).required.get(level, ()),
        ClearanceRule(**clearance or {}).bodies.get(level, ()),
    )


async def _opinions(session: AsyncSession, procedure: SelectionProcedure) -> list[Check]:
    """The newest letter to each committee."""
    rows = await session.execute(
        select(Opinion.kind, Opinion.answer)
        .ext(distinct_on(Opinion.kind, Opinion.asked_organization_id))
        .where(Opinion.procedure_id == procedure.id)
        .order_by(
            Opinion.kind, Opinion.asked_organization_id, Opinion.sent_on.desc(), Opinion.id.desc()
        )
    )
    answers: dict[str, list[CheckState]] = {}
    for row in rows:
        answers.setdefault(row.kind, []).append(opinion_state(row.answer))
    return [Check(CheckKind.OPINION, kind, worst_of(states)) for kind, states in answers.items()]


async def _clearances(
    session: AsyncSession, procedure: SelectionProcedure, today: date
) -> list[Check]:
    """The newest request to each body.

    It is one of this procedure, or one that a committee at or above the post made about the
    person outside any procedure.
    """
    above = [*paths_above(procedure.org_path), procedure.org_path]
    rows = await session.execute(
        select(Clearance.body, Clearance.answer, Clearance.expires_on)
        .ext(distinct_on(Clearance.body))
        .where(
            Clearance.person_id == procedure.person_id,
            or_(
                Clearance.procedure_id == procedure.id,
                and_(Clearance.procedure_id.is_(None), Clearance.org_path.in_(above)),
            ),
        )
        .order_by(Clearance.body, Clearance.sent_on.desc(), Clearance.id.desc())
    )
    return [
        Check(
            CheckKind.CLEARANCE,
            row.body,
            clearance_state(row.answer, row.expires_on, today),
            row.expires_on,
        )
        for row in rows
    ]
