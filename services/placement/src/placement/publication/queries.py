"""Who goes where, as the approved run has it."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from common.scope import Scope
from common.web.page import PageQuery, Rows, page_of_rows
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.core.people import Candidate, Post
from placement.ids import PersonId, PostId
from placement.models.round import FrozenCandidate, FrozenPost, Round
from placement.models.run import Assignment, RunPost
from placement.snapshots import CANDIDATE, POST

ALTERNATES: Final = 3
"""How many wait for each post (assumed)."""


async def arranged(session: AsyncSession, found: Round) -> Sequence[tuple[Candidate, Post]]:
    """People with a post in the approved run, in the order of the arrangement table."""
    rows = await session.execute(
        select(FrozenCandidate.data, FrozenPost.data)
        .select_from(Assignment)
        .join(
            FrozenCandidate,
            and_(
                FrozenCandidate.round_id == found.id,
                FrozenCandidate.person_id == Assignment.person_id,
            ),
        )
        .join(
            FrozenPost,
            and_(FrozenPost.round_id == found.id, FrozenPost.post_id == Assignment.post_id),
        )
        .where(Assignment.run_id == found.approved_run_id)
        .order_by(Assignment.ordinal)
    )
    return [
        (CANDIDATE.validate_python(person), POST.validate_python(post)) for person, post in rows
    ]


async def next_best(session: AsyncSession, found: Round) -> list[tuple[PostId, PersonId]]:
    """Who comes next at each post that was given to somebody, best value first.

    Only those the approved run placed nowhere, as it stands after adjustments.
    """
    of_run = Assignment.run_id == found.approved_run_id
    unplaced = select(Assignment.person_id).where(of_run, Assignment.post_id.is_(None))
    waiting = {str(person) for person in await session.scalars(unplaced)}
    given = select(Assignment.post_id).where(of_run, Assignment.post_id.is_not(None))
    rows = await session.execute(
        select(RunPost.post_id, RunPost.reachable)
        .where(RunPost.run_id == found.approved_run_id, RunPost.post_id.in_(given))
        .order_by(RunPost.post_id)
    )
    return [
        (post_id, PersonId(UUID(person)))
        for post_id, reachable in rows
        for person in [one for one in reachable if one in waiting][:ALTERNATES]
    ]


async def placements_page(
    session: AsyncSession, scope: Scope, found: Round, paging: PageQuery
) -> Rows[dict[str, Any]]:
    """Those of the scope with a post, and those from elsewhere at its posts."""
    statement = (
        select(
            Assignment.person_id,
            FrozenCandidate.name.label("person_name"),
            FrozenPost.post_id,
            FrozenPost.title.label("post_title"),
            FrozenPost.organization_name,
            FrozenPost.data["town_name"].astext.label("town_name"),
            Assignment.wish_rank,
        )
        .select_from(Assignment)
        .join(
            FrozenCandidate,
            and_(
                FrozenCandidate.round_id == found.id,
                FrozenCandidate.person_id == Assignment.person_id,
            ),
        )
        .join(
            FrozenPost,
            and_(FrozenPost.round_id == found.id, FrozenPost.post_id == Assignment.post_id),
        )
        .where(
            Assignment.run_id == found.approved_run_id,
            or_(scope.where(FrozenPost.org_path), scope.where(FrozenCandidate.org_path)),
        )
    )
    return await page_of_rows(session, statement, [Assignment.ordinal], paging)
