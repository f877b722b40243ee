"""Reads of rounds, wishes and frozen inputs."""

from collections.abc import Callable
from uuid import UUID

from common.web.page import PageQuery, Rows, page_of
from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import PersonId, RoundId
from placement.models.request import BranchRequest
from placement.models.round import FrozenCandidate, FrozenPost, Round, Wish
from placement.models.sign_up import SignUp
from placement.rounds.schemas import FrozenCandidateOut, FrozenPostOut


async def rounds_page(
    session: AsyncSession, visible: ColumnElement[bool], state: str | None, paging: PageQuery
) -> Rows[Round]:
    statement = select(Round).where(visible)
    if state is not None:
        statement = statement.where(Round.state == state)
    keys = [Round.created_at, Round.id]
    return await page_of(session, statement, keys, paging, descending=True)


async def wish_of(session: AsyncSession, round_id: RoundId, person_id: PersonId) -> Wish | None:
    return await session.get(Wish, (round_id, person_id))


async def wishes_page(session: AsyncSession, round_id: RoundId, paging: PageQuery) -> Rows[Wish]:
    statement = select(Wish).where(Wish.round_id == round_id)
    return await page_of(session, statement, [Wish.updated_at, Wish.person_id], paging)


async def all_wishes(
    session: AsyncSession, round_id: RoundId
) -> dict[UUID, tuple[list[UUID], bool]]:
    """Person to the posts wished for and whether others are accepted."""
    found = await session.scalars(
        select(Wish).where(Wish.round_id == round_id).order_by(Wish.person_id)
    )
    return {wish.person_id: (list(wish.post_ids), wish.accepts_other) for wish in found}


async def is_signed_up(session: AsyncSession, round_id: RoundId, person_id: PersonId) -> bool:
    """Whether a person takes part by their own word, not withdrawn."""
    found = await session.get(SignUp, (round_id, person_id))
    return found is not None and found.withdrawn_at is None


async def taking_part(session: AsyncSession, round_: Round) -> Callable[[UUID], bool]:
    """Who of the people a filter lets through takes part: all, or those who signed up."""
    if round_.sign_up["mode"] == "none":
        return lambda _: True
    signed = await session.scalars(
        select(SignUp.person_id).where(SignUp.round_id == round_.id, SignUp.withdrawn_at.is_(None))
    )
    return set(signed).__contains__


async def all_requests(session: AsyncSession, round_id: RoundId) -> dict[str, list[str]]:
    """Post to the people its branch asks for, the first choice first."""
    found = await session.scalars(select(BranchRequest).where(BranchRequest.round_id == round_id))
    return {str(row.post_id): [str(who) for who in row.person_ids] for row in found}


async def posts_page(
    session: AsyncSession, round_id: RoundId, paging: PageQuery
) -> Rows[FrozenPostOut]:
    """By place in the tree, so a street's posts stand together."""
    statement = select(FrozenPost).where(FrozenPost.round_id == round_id)
    found = await page_of(session, statement, [FrozenPost.org_path, FrozenPost.post_id], paging)
    items = [
        FrozenPostOut.model_validate(row.data | {"post_id": row.post_id}) for row in found.items
    ]
    return Rows(items, found.next_cursor)


async def candidates_page(
    session: AsyncSession, round_id: RoundId, paging: PageQuery
) -> Rows[FrozenCandidateOut]:
    statement = select(FrozenCandidate).where(FrozenCandidate.round_id == round_id)
    keys = [FrozenCandidate.name, FrozenCandidate.person_id]
    found = await page_of(session, statement, keys, paging)
    items = [
        FrozenCandidateOut.model_validate(
            row.data | {"person_id": row.person_id, "post_ids": row.data["wishes"]}
        )
        for row in found.items
    ]
    return Rows(items, found.next_cursor)
