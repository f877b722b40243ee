"""What an explanation needs of a run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from common.web.page import PageQuery, Rows, page_of
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import PersonId, PostId, RunId
from placement.models.round import FrozenCandidate, FrozenPost, FrozenRegion
from placement.models.run import Assignment, Run, RunPost, RunRegion

MAX_SEATED = 50


class Seat(NamedTuple):
    """Where somebody sits in a run."""

    person_id: PersonId
    person_name: str
    post_id: PostId | None
    value: int
    wish_rank: int
    is_adjusted: bool
    reason: str


@dataclass(frozen=True)
class RegionPrice:
    """An organization's cap in a run, and what it costs to get under it."""

    name: str
    org_path: str
    price: int


async def candidate_of(
    session: AsyncSession, run: Run, person_id: PersonId
) -> FrozenCandidate | None:
    return await session.get(FrozenCandidate, (run.round_id, person_id))


async def posts_by_id(
    session: AsyncSession, run: Run, post_ids: Sequence[PostId]
) -> Mapping[PostId, FrozenPost]:
    found = await session.scalars(
        select(FrozenPost)
        .where(FrozenPost.round_id == run.round_id, FrozenPost.post_id.in_(post_ids))
        .order_by(FrozenPost.post_id)
    )
    return {post.post_id: post for post in found}


async def run_posts_by_id(
    session: AsyncSession, run_id: RunId, post_ids: Sequence[PostId]
) -> Mapping[PostId, RunPost]:
    found = await session.scalars(
        select(RunPost)
        .where(RunPost.run_id == run_id, RunPost.post_id.in_(post_ids))
        .order_by(RunPost.post_id)
    )
    return {post.post_id: post for post in found}


async def region_prices(session: AsyncSession, run: Run) -> Sequence[RegionPrice]:
    """The organizations whose caps cost something in this run."""
    rows = await session.execute(
        select(FrozenRegion.name, FrozenRegion.org_path, RunRegion.price)
        .join(RunRegion, RunRegion.organization_id == FrozenRegion.organization_id)
        .where(
            FrozenRegion.round_id == run.round_id, RunRegion.run_id == run.id, RunRegion.price > 0
        )
        .order_by(FrozenRegion.org_path)
    )
    return [RegionPrice(*row) for row in rows]


async def seat_of(session: AsyncSession, run: Run, person_id: PersonId) -> Seat | None:
    found = await session.execute(_seats(run).where(Assignment.person_id == person_id))
    row = found.one_or_none()
    return Seat(*row) if row else None


async def seats_at(
    session: AsyncSession, run: Run, post_ids: Sequence[PostId]
) -> Mapping[PostId, list[Seat]]:
    """Who sits at each post, best value first."""
    rows = await session.execute(
        _seats(run)
        .where(Assignment.post_id.in_(post_ids))
        .order_by(Assignment.value.desc(), Assignment.ordinal)
    )
    seated: dict[PostId, list[Seat]] = {}
    for row in rows:
        seat = Seat(*row)
        if seat.post_id is not None:
            seated.setdefault(seat.post_id, []).append(seat)
    return {post: people[:MAX_SEATED] for post, people in seated.items()}


async def seats_of_people(
    session: AsyncSession, run: Run, person_ids: Sequence[PersonId]
) -> Mapping[str, Seat]:
    rows = await session.execute(
        _seats(run).where(Assignment.person_id.in_(person_ids)).order_by(Assignment.ordinal)
    )
    return {str(row.person_id): Seat(*row) for row in rows}


async def unfilled_page(session: AsyncSession, run: Run, paging: PageQuery) -> Rows[RunPost]:
    """Posts with an empty seat or an uncovered floor."""
    statement = select(RunPost).where(
        RunPost.run_id == run.id,
        or_(RunPost.filled < RunPost.seats, RunPost.covered < RunPost.floor),
    )
    return await page_of(session, statement, [RunPost.post_id], paging)


def _seats(run: Run) -> Any:  # noqa: ANN401 - a SELECT of these columns
    return (
        select(
            Assignment.person_id,
            FrozenCandidate.name,
            Assignment.post_id,
            Assignment.value,
            Assignment.wish_rank,
            Assignment.is_adjusted,
            Assignment.reason,
        )
        .join(
            FrozenCandidate,
            and_(
                FrozenCandidate.round_id == run.round_id,
                FrozenCandidate.person_id == Assignment.person_id,
            ),
        )
        .where(Assignment.run_id == run.id)
    )
