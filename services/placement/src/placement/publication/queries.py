"""Who goes where, as the approved run has it."""

from collections.abc import Sequence
from typing import Any

from common.scope import Scope
from common.web.page import PageQuery, Rows, page_of_rows
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.core.people import Candidate, Post
from placement.models.round import FrozenCandidate, FrozenPost, Round
from placement.models.run import Assignment
from placement.snapshots import CANDIDATE, POST


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
