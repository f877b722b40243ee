"""What the slice ``pools`` answers with, put together from several reads."""

from collections.abc import Mapping, Sequence
from typing import Any

from common.codes import codes_of
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.eligibility import rules_in_words
from roster.core.pools import CandidateState
from roster.ids import PoolCandidateId, PoolId
from roster.models.development.pool import PoolCandidate, PoolComparison, TalentPool
from roster.pools import queries
from roster.pools.errors import CandidateNotFoundError, PoolNotFoundError
from roster.pools.schemas import (
    CandidateOut,
    ComparisonLineOut,
    ComparisonOut,
    InspectionOut,
    PoolOut,
)
from roster.requirements import RequirementsOut, read_rules

_POLITICAL = {code.code: code.short for code in codes_of("political_status")}
_EDUCATION = {code.code: code.short for code in codes_of("education")}


async def refuse_unkept(session: AsyncSession, scope: Scope, pool_id: PoolId) -> None:
    statement = queries.shown_pools(scope).where(
        TalentPool.id == pool_id, scope.where(TalentPool.org_path)
    )
    if (await session.execute(statement)).one_or_none() is None:
        raise PoolNotFoundError


async def read_pool(session: AsyncSession, scope: Scope, pool_id: PoolId) -> PoolOut:
    found = await session.execute(queries.shown_pools(scope).where(TalentPool.id == pool_id))
    row = found.one_or_none()
    if row is None:
        raise PoolNotFoundError
    return (await shown_pools(session, scope, [row._asdict()]))[0]


async def shown_pools(
    session: AsyncSession, scope: Scope, rows: Sequence[Mapping[str, Any]]
) -> list[PoolOut]:
    counted = await queries.counts_of(session, scope, [row["id"] for row in rows])
    made = []
    for row in rows:
        own = [line for line in counted if line[0] == row["id"]]
        held = {tier: n for _, state, tier, n in own if state == CandidateState.ENTERED}
        rules = read_rules(row["requirements"])
        words = rules_in_words(rules, political_labels=_POLITICAL, education_labels=_EDUCATION)
        shown = {
            "tiers": [tier | {"held": held.get(tier["key"], 0)} for tier in row["tiers"]],
            "requirements": RequirementsOut.model_validate(rules),
            "requirement_texts": words,
            "entered": sum(held.values()),
            "in_progress": sum(n for _, state, _, n in own if state != CandidateState.ENTERED),
        }
        made.append(PoolOut.model_validate(dict(row) | shown))
    return made


async def read_candidate(
    session: AsyncSession, scope: Scope, candidate_id: PoolCandidateId
) -> CandidateOut:
    found = await session.execute(
        queries.shown_candidates(scope).where(PoolCandidate.id == candidate_id)
    )
    row = found.one_or_none()
    if row is None:
        raise CandidateNotFoundError
    # What an inspection found is for who keeps the pool, not for the unit that nominated.
    keeps = scope.covers(row.org_path)
    inspections = await queries.inspections_of(session, candidate_id) if keeps else []
    told = [InspectionOut.model_validate(one) for one in inspections]
    return CandidateOut.model_validate(row._asdict() | {"inspections": told})


def shown_comparison(one: PoolComparison, names: Mapping[str, str]) -> ComparisonOut:
    lines = [
        ComparisonLineOut.model_validate(line | {"person_name": names[line["candidate_id"]]})
        for line in one.lines
    ]
    return ComparisonOut.model_validate(
        {name: getattr(one, name) for name in ComparisonOut.model_fields if name != "lines"}
        | {"lines": lines}
    )
