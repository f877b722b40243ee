"""Setting up talent pools and changing them."""

from typing import Any

from common.events.outbox import emit
from common.ids import new_id
from common.scope import Scope
from common.web.etag import check_version
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.pools import Refusal, seat_refusal, tier_refusal
from roster.ids import PoolId
from roster.models.base import PLUMBING
from roster.models.development.pool import TalentPool
from roster.models.tree import organization_in
from roster.pools import queries
from roster.pools.errors import (
    PoolClosedError,
    PoolCriteriaContradictError,
    PoolNotFoundError,
    PoolOpenError,
    PoolOrganizationNotFoundError,
    PoolTiersRefusedError,
)
from roster.pools.happenings import pool_event
from roster.pools.schemas import PoolIn, PoolPatch, TierIn
from roster.requirements import RequirementsIn, contradictions_of, stored_rules


async def create_pool(session: AsyncSession, scope: Scope, body: PoolIn) -> TalentPool:
    """Set up a pool of an organization.

    Raises:
        PoolOrganizationNotFoundError: it is not there, or not for this caller.
        PoolTiersRefusedError: tiers or quotas do not fit together.
        PoolCriteriaContradictError: nobody could ever meet the criteria.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise PoolOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    _check(tier_refusal([tier.tier() for tier in body.tiers], body.quota))
    pool = TalentPool(
        id=PoolId(new_id()),
        org_path=organization.path,
        tiers=_kept(body.tiers),
        requirements=_stored(body.requirements),
        **body.model_dump(exclude={"tiers", "requirements"}),
    )
    session.add(pool)
    await session.flush()
    await emit(session, PLUMBING, pool_event(pool, "pool.created"))
    return pool


async def change_pool(
    session: AsyncSession, scope: Scope, pool_id: PoolId, patch: PoolPatch, *, seen: int
) -> TalentPool:
    """Change what the patch names; people who are in the pool stay.

    Raises:
        PoolNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        PoolTiersRefusedError: tiers do not fit together, or fewer seats than people in them.
        PoolCriteriaContradictError: nobody could ever meet the criteria.
    """
    pool = await _seen_pool(session, scope, pool_id, seen)
    for name, value in patch.model_dump(
        exclude_unset=True, exclude={"tiers", "requirements"}
    ).items():
        setattr(pool, name, value)
    if patch.requirements is not None:
        pool.requirements = _stored(patch.requirements)
    if patch.tiers is not None:
        pool.tiers = _kept(patch.tiers)
    if {"tiers", "quota"} & patch.model_fields_set:
        tiers = [TierIn(**tier).tier() for tier in pool.tiers]
        _check(tier_refusal(tiers, pool.quota))
        held = await queries.held_of(session, pool.id)
        people = [key for key, count in held.items() for _ in range(count)]
        _check(seat_refusal(tiers, pool.quota, {}, people))
    await session.flush()
    await emit(session, PLUMBING, pool_event(pool, "pool.changed"))
    return pool


async def close_pool(session: AsyncSession, scope: Scope, pool_id: PoolId, *, seen: int) -> None:
    """Take no more nominations; who is in the pool stays.

    Raises:
        PoolNotFoundError, PreconditionFailedError: as when changing.
        PoolClosedError: it is closed.
    """
    pool = await _seen_pool(session, scope, pool_id, seen)
    if pool.status == "closed":
        raise PoolClosedError
    pool.status = "closed"
    await session.flush()
    await emit(session, PLUMBING, pool_event(pool, "pool.closed"))


async def reopen_pool(session: AsyncSession, scope: Scope, pool_id: PoolId, *, seen: int) -> None:
    """Take nominations again.

    Raises:
        PoolNotFoundError, PreconditionFailedError: as when changing.
        PoolOpenError: it is open.
    """
    pool = await _seen_pool(session, scope, pool_id, seen)
    if pool.status == "open":
        raise PoolOpenError
    pool.status = "open"
    await session.flush()
    await emit(session, PLUMBING, pool_event(pool, "pool.reopened"))


async def _seen_pool(session: AsyncSession, scope: Scope, pool_id: PoolId, seen: int) -> TalentPool:
    pool = await queries.pool_in(session, scope, pool_id)
    if pool is None:
        raise PoolNotFoundError
    check_version(pool, seen)
    return pool


def _kept(tiers: list[TierIn]) -> list[dict[str, Any]]:
    return [tier.model_dump(exclude_none=True) for tier in tiers]


def _stored(rules: RequirementsIn) -> dict[str, Any]:
    found = contradictions_of(rules)
    if found:
        raise PoolCriteriaContradictError(f"{'；'.join(found)}。")
    return stored_rules(rules)


def _check(refusal: Refusal | None) -> None:
    if refusal is not None:
        raise PoolTiersRefusedError(refusal.reason)
