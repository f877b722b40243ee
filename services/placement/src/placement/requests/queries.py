"""Reads of requests and of who may be asked for."""

from collections.abc import Sequence

from common.web.page import PageQuery, Rows, page_of
from sqlalchemy import ColumnElement, Select, Uuid, any_, exists, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import PersonId, PostId, RoundId
from placement.models.request import BranchRequest
from placement.models.round import Wish
from placement.models.sign_up import SignUp


async def request_of(
    session: AsyncSession, round_id: RoundId, post_id: PostId
) -> BranchRequest | None:
    return await session.get(BranchRequest, (round_id, post_id))


async def requests_page(
    session: AsyncSession, round_id: RoundId, visible: ColumnElement[bool], paging: PageQuery
) -> Rows[BranchRequest]:
    """By place in the tree."""
    statement = select(BranchRequest).where(BranchRequest.round_id == round_id, visible)
    return await page_of(
        session, statement, [BranchRequest.org_path, BranchRequest.post_id], paging
    )


async def applicants_page(
    session: AsyncSession, round_id: RoundId, post_id: PostId, paging: PageQuery
) -> Rows[SignUp]:
    """Who signed up, did not withdraw, and wished for the post; in the order of signing up."""
    statement = _applicants(round_id, post_id)
    return await page_of(session, statement, [SignUp.signed_at, SignUp.person_id], paging)


async def applicants_among(
    session: AsyncSession, round_id: RoundId, post_id: PostId, people: Sequence[PersonId]
) -> set[PersonId]:
    """Those of ``people`` whom the branch may ask for."""
    statement = _applicants(round_id, post_id).where(SignUp.person_id.in_(people))
    return {row.person_id for row in await session.scalars(statement)}


def _applicants(round_id: RoundId, post_id: PostId) -> Select[SignUp]:
    wished = exists().where(
        Wish.round_id == SignUp.round_id,
        Wish.person_id == SignUp.person_id,
        literal(post_id, Uuid) == any_(Wish.post_ids),
    )
    return select(SignUp).where(SignUp.round_id == round_id, SignUp.withdrawn_at.is_(None), wished)
