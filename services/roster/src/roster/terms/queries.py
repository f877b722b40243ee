"""SQL of the slice ``terms``. Every function takes the scope it may look into."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    exists,
    false,
    func,
    literal,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.core.structure.rules import Rules
from roster.core.structure.terms import TermState, add_months
from roster.core.vocabulary import Kind, OrganizationStatus, System
from roster.ids import OrganizationId, TermId
from roster.models.organization import Organization
from roster.models.structure.term import OrganizationTerm, TermStep
from roster.models.tree import at_or_below
from roster.terms.schemas import DueFilter, TermAlarm

PartyOrg = aliased(Organization, name="party_org")


async def terms_of(
    session: AsyncSession, organization_id: OrganizationId
) -> Sequence[OrganizationTerm]:
    """All its terms, the latest first."""
    found = await session.scalars(
        select(OrganizationTerm)
        .where(OrganizationTerm.organization_id == organization_id)
        .order_by(OrganizationTerm.starts_on.desc(), OrganizationTerm.id)
    )
    return found.all()


async def term_in(
    session: AsyncSession, scope: Scope, term_id: TermId, *, locked: bool = False
) -> OrganizationTerm | None:
    statement = select(OrganizationTerm).where(
        OrganizationTerm.id == term_id, scope.where(OrganizationTerm.org_path)
    )
    return await session.scalar(statement.with_for_update() if locked else statement)


async def steps_of(
    session: AsyncSession, term_ids: Sequence[TermId]
) -> dict[TermId, list[TermStep]]:
    found = await session.scalars(
        select(TermStep)
        .where(TermStep.term_id.in_(term_ids))
        .order_by(TermStep.term_id, TermStep.reported_on, TermStep.step.desc())
    )
    steps: dict[TermId, list[TermStep]] = defaultdict(list)
    for step in found:
        steps[step.term_id].append(step)
    return steps


async def last_number_of(session: AsyncSession, organization_id: OrganizationId) -> int | None:
    return await session.scalar(
        select(func.max(OrganizationTerm.number)).where(
            OrganizationTerm.organization_id == organization_id
        )
    )


async def same_term(
    session: AsyncSession,
    organization_id: OrganizationId,
    *,
    starts_on: date,
    state: TermState,
    but: TermId | None = None,
) -> bool:
    """Whether another term begins that day, or another election is being prepared."""
    clash: ColumnElement[bool] = OrganizationTerm.starts_on == starts_on
    if state is TermState.PREPARING:
        clash = clash | (OrganizationTerm.state == TermState.PREPARING)
    found = select(OrganizationTerm.id).where(
        OrganizationTerm.organization_id == organization_id, clash
    )
    if but is not None:
        found = found.where(OrganizationTerm.id != but)
    return await session.scalar(found.limit(1)) is not None


def due_organizations(
    scope: Scope, wanted: DueFilter, today: date, rules: Rules
) -> Select[*tuple[Any, ...]]:
    """Active League organizations by their term; the path is the key of the list."""
    preparing = exists().where(
        OrganizationTerm.organization_id == Organization.id,
        OrganizationTerm.state == TermState.PREPARING,
    )
    return (
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            Organization.path.label("org_path"),
            Organization.kind,
            Organization.level,
            Organization.is_student_branch,
            Organization.term_no,
            Organization.term_starts_on,
            Organization.term_ends_on,
            Organization.term_postponed_to,
            preparing.label("is_preparing"),
            PartyOrg.name.label("party_org_name"),
            PartyOrg.term_starts_on.label("party_term_starts_on"),
        )
        .outerjoin(PartyOrg, _is_party_org(scope))
        .where(
            scope.where(Organization.path),
            Organization.system == System.LEAGUE,
            Organization.kind != Kind.WORKING_COMMITTEE,
            Organization.status == OrganizationStatus.ACTIVE,
            *_conditions(scope, wanted, today, rules),
        )
    )  # fmt: skip


def _is_party_org(scope: Scope) -> ColumnElement[bool]:
    return and_(PartyOrg.id == Organization.party_org_id, scope.where(PartyOrg.path))


def _conditions(
    scope: Scope, wanted: DueFilter, today: date, rules: Rules
) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.organization_id is not None:
        found.append(at_or_below(Organization.path, scope, wanted.organization_id))
    if wanted.kind is not None:
        found.append(Organization.kind == wanted.kind)
    if wanted.party_step is not None:
        found.append(_behind(rules) if wanted.party_step == "behind" else ~_behind(rules))
    if wanted.alarm is TermAlarm.OVERDUE:
        found.append(_ended(today))
    elif wanted.alarm is TermAlarm.COMING:
        found.append(_coming(today, rules))
    elif wanted.party_step is None:
        found.append(_ends_by(add_months(today, rules.alarm_months_first)))
    return found


def _last_day() -> ColumnElement[date]:
    return func.coalesce(Organization.term_postponed_to, Organization.term_ends_on)


def _ends_by(day: date) -> ColumnElement[bool]:
    """The first condition is what the index answers; a postponed end is later, never earlier."""
    return and_(Organization.term_ends_on <= day, _last_day() <= day)


def _ended(today: date) -> ColumnElement[bool]:
    return and_(Organization.term_ends_on < today, _last_day() < today)


def _coming(today: date, rules: Rules) -> ColumnElement[bool]:
    return and_(_ends_by(add_months(today, rules.alarm_months_first)), _last_day() >= today)


def _behind(rules: Rules) -> ColumnElement[bool]:
    """``core.structure.terms.party_step`` says behind; a test holds the two together."""
    months = func.make_interval(0, rules.party_step_months)
    return func.coalesce(Organization.term_starts_on + months < PartyOrg.term_starts_on, false())


async def due_counts(
    session: AsyncSession, scope: Scope, today: date, rules: Rules
) -> Row[*tuple[Any, ...]]:
    found = await session.execute(
        select(
            literal(today).label("as_of"),
            func.count().filter(_ended(today)).label("overdue"),
            func.count().filter(_coming(today, rules)).label("coming"),
            func.count().filter(_behind(rules)).label("behind_party"),
        )
        .select_from(Organization)
        .outerjoin(PartyOrg, _is_party_org(scope))
        .where(
            scope.where(Organization.path),
            Organization.system == System.LEAGUE,
            Organization.kind != Kind.WORKING_COMMITTEE,
            Organization.status == OrganizationStatus.ACTIVE,
        )
    )
    return found.one()
