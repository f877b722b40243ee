"""SQL of the slice ``pools``. Every function takes the scope it may look into.

Who keeps a pool sees all of it. Who is below it sees an open pool as a call for nominations, and
of its people those that their own organizations nominated.
"""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.lifecycle import LIVE as SERVING
from roster.core.pools import LIVE, CandidateState
from roster.ids import PersonId, PoolCandidateId, PoolExitProposalId, PoolId
from roster.models.appointment import Appointment
from roster.models.development.pool import (
    PoolCandidate,
    PoolComparison,
    PoolExitProposal,
    PoolInspection,
    TalentPool,
)
from roster.models.organization import Organization
from roster.models.people_in_scope import named
from roster.models.person import Person
from roster.models.tree import at_or_below, paths_above
from roster.pools.schemas import CandidateFilter, ExitProposalFilter, PoolFilter

POOL_KEYS = (TalentPool.org_path, TalentPool.name, TalentPool.id)
CANDIDATE_KEYS = (PoolCandidate.nominated_on, PoolCandidate.id)
PROPOSAL_KEYS = (PoolExitProposal.found_on, PoolExitProposal.id)


def _called_for(scope: Scope) -> ColumnElement[bool]:
    """Open pools of organizations above the caller."""
    above = [path for own in scope.paths for path in paths_above(own)]
    return and_(TalentPool.status == "open", TalentPool.org_path.in_(above))


def seen(scope: Scope) -> ColumnElement[bool]:
    return or_(scope.where(TalentPool.org_path), _called_for(scope))


def _followed(scope: Scope) -> ColumnElement[bool]:
    return or_(scope.where(PoolCandidate.org_path), scope.where(PoolCandidate.nominator_path))


async def pool_in(
    session: AsyncSession, scope: Scope, pool_id: PoolId, *, called: bool = False
) -> TalentPool | None:
    """The pool, locked until commit, so that its seats are counted by one at a time."""
    visible = seen(scope) if called else scope.where(TalentPool.org_path)
    return await session.scalar(
        select(TalentPool).where(TalentPool.id == pool_id, visible).with_for_update()
    )


def shown_pools(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *TalentPool.__table__.columns,
            Organization.name.label("organization_name"),
            scope.where(TalentPool.org_path).label("is_kept_here"),
        )
        .join(Organization, Organization.id == TalentPool.organization_id)
        .where(seen(scope))
    )


def pools_matching(scope: Scope, wanted: PoolFilter) -> Select[*tuple[Any, ...]]:
    found = shown_pools(scope)
    if wanted.status is not None:
        found = found.where(TalentPool.status == wanted.status)
    if wanted.q is not None:
        found = found.where(TalentPool.name.contains(wanted.q, autoescape=True))
    if wanted.organization_id is not None:
        found = found.where(at_or_below(TalentPool.org_path, scope, wanted.organization_id))
    return found


async def counts_of(
    session: AsyncSession, scope: Scope, pools: Sequence[PoolId]
) -> Sequence[Row[*tuple[Any, ...]]]:
    """People by pool, state and tier, of pools the caller keeps."""
    found = await session.execute(
        select(PoolCandidate.pool_id, PoolCandidate.state, PoolCandidate.tier, func.count())
        .where(
            PoolCandidate.pool_id.in_(pools),
            PoolCandidate.state.in_(LIVE),
            scope.where(PoolCandidate.org_path),
        )
        .group_by(PoolCandidate.pool_id, PoolCandidate.state, PoolCandidate.tier)
    )
    return found.all()


async def held_of(session: AsyncSession, pool_id: PoolId) -> dict[str, int]:
    """People in the pool by tier. Read after the pool is locked."""
    found = await session.execute(
        select(PoolCandidate.tier, func.count().label("held"))
        .where(PoolCandidate.pool_id == pool_id, PoolCandidate.state == CandidateState.ENTERED)
        .group_by(PoolCandidate.tier)
    )
    return {row.tier: row.held for row in found}


async def is_live_in(session: AsyncSession, pool_id: PoolId, person_id: PersonId) -> bool:
    found = await session.scalar(
        select(PoolCandidate.id).where(
            PoolCandidate.pool_id == pool_id,
            PoolCandidate.person_id == person_id,
            PoolCandidate.state.in_(LIVE),
        )
    )
    return found is not None


async def candidate_in(
    session: AsyncSession, scope: Scope, candidate_id: PoolCandidateId
) -> PoolCandidate | None:
    """A candidate of a pool the caller keeps, locked until commit."""
    return await session.scalar(
        select(PoolCandidate)
        .where(PoolCandidate.id == candidate_id, scope.where(PoolCandidate.org_path))
        .with_for_update()
    )


async def lock_candidates(
    session: AsyncSession, pool_id: PoolId, candidates: Sequence[PoolCandidateId]
) -> dict[PoolCandidateId, PoolCandidate]:
    """Those of the pool, which was found in scope before; in one order, so no deadlock."""
    found = await session.scalars(
        select(PoolCandidate)
        .where(PoolCandidate.pool_id == pool_id, PoolCandidate.id.in_(candidates))
        .order_by(PoolCandidate.id)
        .with_for_update()
    )
    return {one.id: one for one in found}


def shown_candidates(scope: Scope) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *PoolCandidate.__table__.columns,
            TalentPool.name.label("pool_name"),
            Person.name.label("person_name"),
            Person.work_unit.label("work_unit"),
            Organization.name.label("nominator_name"),
        )
        .join(TalentPool, TalentPool.id == PoolCandidate.pool_id)
        .join(Person, Person.id == PoolCandidate.person_id)
        .join(Organization, Organization.id == PoolCandidate.nominated_by)
        .where(_followed(scope))
    )


def candidates_matching(scope: Scope, wanted: CandidateFilter) -> Select[*tuple[Any, ...]]:
    found = shown_candidates(scope)
    for name in ("pool_id", "state", "tier", "person_id"):
        if (value := getattr(wanted, name)) is not None:
            found = found.where(getattr(PoolCandidate, name) == value)
    if wanted.q is not None:
        found = found.where(named(wanted.q))
    return found


async def inspections_of(
    session: AsyncSession, candidate_id: PoolCandidateId
) -> Sequence[PoolInspection]:
    """Of a candidate already found in scope, oldest first."""
    found = await session.scalars(
        select(PoolInspection)
        .where(PoolInspection.candidate_id == candidate_id)
        .order_by(PoolInspection.inspected_on, PoolInspection.id)
    )
    return found.all()


async def comparisons_of(session: AsyncSession, pool_id: PoolId) -> Sequence[PoolComparison]:
    """Of a pool already found in scope, newest first."""
    found = await session.scalars(
        select(PoolComparison)
        .where(PoolComparison.pool_id == pool_id)
        .order_by(PoolComparison.held_on.desc(), PoolComparison.id.desc())
    )
    return found.all()


async def names_of(session: AsyncSession, pool_id: PoolId) -> dict[str, str]:
    """Names of a pool's people by candidate."""
    found = await session.execute(
        select(PoolCandidate.id, Person.name)
        .join(Person, Person.id == PoolCandidate.person_id)
        .where(PoolCandidate.pool_id == pool_id)
    )
    return {str(id_): name for id_, name in found}


async def people_of(session: AsyncSession, pool_id: PoolId) -> Sequence[Row[*tuple[Any, ...]]]:
    """What the make-up of a pool is counted from."""
    found = await session.execute(
        select(
            PoolCandidate.tier, Person.sex, Person.education, Person.birth_on, Person.birth_month
        )
        .join(Person, Person.id == PoolCandidate.person_id)
        .where(PoolCandidate.pool_id == pool_id, PoolCandidate.state == CandidateState.ENTERED)
        .order_by(PoolCandidate.id)
    )
    return found.all()


def proposals_matching(scope: Scope, wanted: ExitProposalFilter) -> Select[*tuple[Any, ...]]:
    found = (
        select(
            *PoolExitProposal.__table__.columns,
            TalentPool.id.label("pool_id"),
            TalentPool.name.label("pool_name"),
            Person.id.label("person_id"),
            Person.name.label("person_name"),
        )
        .join(PoolCandidate, PoolCandidate.id == PoolExitProposal.candidate_id)
        .join(TalentPool, TalentPool.id == PoolCandidate.pool_id)
        .join(Person, Person.id == PoolCandidate.person_id)
        .where(scope.where(PoolExitProposal.org_path))
    )
    if wanted.pool_id is not None:
        found = found.where(TalentPool.id == wanted.pool_id)
    if wanted.state is not None:
        found = found.where(PoolExitProposal.state == wanted.state)
    return found


async def proposal_in(
    session: AsyncSession, scope: Scope, proposal_id: PoolExitProposalId
) -> PoolExitProposal | None:
    return await session.scalar(
        select(PoolExitProposal)
        .where(PoolExitProposal.id == proposal_id, scope.where(PoolExitProposal.org_path))
        .with_for_update()
    )


async def pools_after(session: AsyncSession, after: PoolId | None) -> TalentPool | None:
    """The next pool with people in it, for the chore that looks at all of them."""
    statement = select(TalentPool).order_by(TalentPool.id).limit(1)
    if after is not None:
        statement = statement.where(TalentPool.id > after)
    return await session.scalar(statement)


async def entered_with_facts(
    session: AsyncSession, pool_id: PoolId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who is in the pool, with what their staying depends on."""
    serving = exists().where(Appointment.person_id == Person.id, Appointment.state.in_(SERVING))
    found = await session.execute(
        select(
            PoolCandidate.id,
            Person.org_path,
            Person.birth_on,
            Person.birth_month,
            Person.political_status,
            Person.education,
            Person.work_unit,
            Person.employment_identity,
            Person.recruited_year,
            serving.label("is_serving"),
        )
        .join(Person, Person.id == PoolCandidate.person_id)
        .where(PoolCandidate.pool_id == pool_id, PoolCandidate.state == CandidateState.ENTERED)
        .order_by(PoolCandidate.id)
    )
    return found.all()


async def kept_proposals_of(session: AsyncSession, pool_id: PoolId) -> Sequence[PoolExitProposal]:
    """Proposals of a pool that have not been withdrawn, locked."""
    found = await session.scalars(
        select(PoolExitProposal)
        .join(PoolCandidate, PoolCandidate.id == PoolExitProposal.candidate_id)
        .where(PoolCandidate.pool_id == pool_id, PoolExitProposal.state != "withdrawn")
        .with_for_update(of=PoolExitProposal)
    )
    return found.all()


async def open_proposals_of(
    session: AsyncSession, candidate_id: PoolCandidateId
) -> Sequence[PoolExitProposal]:
    found = await session.scalars(
        select(PoolExitProposal)
        .where(PoolExitProposal.candidate_id == candidate_id, PoolExitProposal.state == "open")
        .with_for_update()
    )
    return found.all()
