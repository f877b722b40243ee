"""Reads of runs and assignments."""

from typing import Any

from common.web.page import PageQuery, Rows, page_of, page_of_rows
from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import PostId, RoundId
from placement.models.round import FrozenCandidate, FrozenPost
from placement.models.run import Assignment, Run


async def runs_page(session: AsyncSession, round_id: RoundId, paging: PageQuery) -> Rows[Run]:
    statement = select(Run).where(Run.round_id == round_id)
    return await page_of(session, statement, [Run.created_at, Run.id], paging, descending=True)


async def assignments_page(
    session: AsyncSession,
    run: Run,
    paging: PageQuery,
    *,
    placed: bool | None,
    post_id: PostId | None,
) -> Rows[dict[str, Any]]:
    statement = (
        select(
            Assignment.person_id,
            FrozenCandidate.name.label("person_name"),
            Assignment.post_id,
            FrozenPost.title.label("post_title"),
            FrozenPost.organization_name,
            FrozenPost.data["town_name"].astext.label("town_name"),
            Assignment.wish_rank,
            Assignment.value,
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
        .outerjoin(
            FrozenPost,
            and_(FrozenPost.round_id == run.round_id, FrozenPost.post_id == Assignment.post_id),
        )
        .where(Assignment.run_id == run.id)
    )
    if placed is not None:
        is_placed = Assignment.post_id.is_not(None)
        statement = statement.where(is_placed if placed else ~is_placed)
    if post_id is not None:
        statement = statement.where(Assignment.post_id == post_id)
    return await page_of_rows(session, statement, [Assignment.ordinal], paging)
