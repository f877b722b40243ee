"""Reads of sign-ups and corrections."""

from typing import Literal

from common.web.page import PageQuery, Rows, page_of, page_of_rows
from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from placement.ids import PersonId, RoundId
from placement.models.round import Wish
from placement.models.sign_up import Correction, SignUp
from placement.sign_ups.schemas import SignUpCountsOut, SignUpOut

Which = Literal["signed_up", "withdrawn", "without_wishes"]


def _has_wishes() -> ColumnElement[bool]:
    same = Wish.round_id == SignUp.round_id, Wish.person_id == SignUp.person_id
    return exists().where(*same)


def _shown(round_id: RoundId) -> Select[SignUpOut]:
    return select(
        SignUp.round_id,
        SignUp.person_id,
        SignUp.name,
        SignUp.work_unit,
        SignUp.skills,
        SignUp.signed_at,
        SignUp.consented_at,
        SignUp.withdrawn_at,
        _has_wishes().label("has_wishes"),
        SignUp.version,
    ).where(SignUp.round_id == round_id)  # type: ignore[return-value]


def _which(which: Which) -> ColumnElement[bool]:
    if which == "withdrawn":
        return SignUp.withdrawn_at.is_not(None)
    there = SignUp.withdrawn_at.is_(None)
    return there & ~_has_wishes() if which == "without_wishes" else there


async def sign_up_of(
    session: AsyncSession, round_id: RoundId, person_id: PersonId
) -> SignUp | None:
    return await session.get(SignUp, (round_id, person_id))


async def shown(session: AsyncSession, round_id: RoundId, person_id: PersonId) -> SignUpOut | None:
    found = await session.execute(_shown(round_id).where(SignUp.person_id == person_id))
    row = found.one_or_none()
    return None if row is None else SignUpOut.model_validate(row)


async def sign_ups_page(
    session: AsyncSession, round_id: RoundId, which: Which | None, paging: PageQuery
) -> Rows[dict[str, object]]:
    """In the order of signing up."""
    statement = _shown(round_id)
    if which is not None:
        statement = statement.where(_which(which))
    return await page_of_rows(session, statement, [SignUp.signed_at, SignUp.person_id], paging)


async def counts(session: AsyncSession, round_id: RoundId) -> SignUpCountsOut:
    names: tuple[Which, ...] = ("signed_up", "withdrawn", "without_wishes")
    columns = [func.count().filter(_which(name)).label(name) for name in names]
    found = await session.execute(select(*columns).where(SignUp.round_id == round_id))
    return SignUpCountsOut.model_validate(found.one())


async def corrections_page(
    session: AsyncSession, round_id: RoundId, paging: PageQuery
) -> Rows[Correction]:
    """Newest first."""
    statement = select(Correction).where(Correction.round_id == round_id)
    keys = [Correction.made_at, Correction.id]
    return await page_of(session, statement, keys, paging, descending=True)
