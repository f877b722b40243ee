"""Reads of decisions by hand."""

from collections.abc import Sequence

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.adjustments.schemas import AdjustmentRecordOut, CostOut
from placement.models.round import FrozenCandidate
from placement.models.run import Adjustment, Assignment, Run

MAX_RECORDS = 1000


async def adjustments_of(session: AsyncSession, run: Run) -> Sequence[AdjustmentRecordOut]:
    """Oldest first."""
    rows = await session.execute(
        select(Adjustment, FrozenCandidate.name)
        .join(
            FrozenCandidate,
            and_(
                FrozenCandidate.round_id == run.round_id,
                FrozenCandidate.person_id == Adjustment.person_id,
            ),
        )
        .where(Adjustment.run_id == run.id)
        .order_by(Adjustment.made_at, Adjustment.id)
        .limit(MAX_RECORDS)
    )
    return [
        AdjustmentRecordOut(
            id=item.id,
            person_id=item.person_id,
            person_name=name,
            post_id=item.post_id,
            reason=item.reason,
            cost=CostOut.model_validate(item.cost),
            made_by=item.made_by,
            made_at=item.made_at,
        )
        for item, name in rows
    ]


async def decisions_of(session: AsyncSession, run: Run) -> dict[str, str | None]:
    """Person to the post decided by hand (None: no post); the latest decision counts."""
    rows = await session.execute(
        select(Adjustment.person_id, Adjustment.post_id)
        .where(Adjustment.run_id == run.id)
        .order_by(Adjustment.made_at, Adjustment.id)
    )
    return {str(person): str(post) if post else None for person, post in rows}


async def places_of(session: AsyncSession, run: Run) -> dict[str, str | None]:
    """Person to post as the run stands."""
    rows = await session.execute(
        select(Assignment.person_id, Assignment.post_id)
        .where(Assignment.run_id == run.id)
        .order_by(Assignment.ordinal)
    )
    return {str(person): str(post) if post else None for person, post in rows}
