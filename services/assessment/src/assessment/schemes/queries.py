from collections.abc import Sequence

from common.scope import Scope
from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from assessment.ids import SchemeId
from assessment.models.scheme import SchemeRecord


def readable(scope: Scope) -> ColumnElement[bool]:
    """Schemes of the caller's subtree, and those of the organizations above it."""
    above = {path[:end] for path in scope.paths for end in ends_of(path)}
    return or_(scope.where(SchemeRecord.org_path), SchemeRecord.org_path.in_(sorted(above)))


def ends_of(path: str) -> list[int]:
    """Where each organization on the way down to ``path`` ends: 0, then after every slash."""
    return [0, *(i + 1 for i, character in enumerate(path) if character == "/")]


def schemes_in(scope: Scope) -> Select[SchemeRecord]:
    return select(SchemeRecord).where(readable(scope))


async def scheme_in(
    session: AsyncSession, scope: Scope, scheme_id: SchemeId
) -> SchemeRecord | None:
    statement = schemes_in(scope).where(SchemeRecord.id == scheme_id)
    return (await session.scalars(statement)).one_or_none()


async def edition_of(
    session: AsyncSession, org_path: str, code: str, edition: int
) -> SchemeRecord | None:
    statement = select(SchemeRecord).where(
        SchemeRecord.org_path == org_path,
        SchemeRecord.code == code,
        SchemeRecord.edition == edition,
    )
    return (await session.scalars(statement)).one_or_none()


async def schemes_by_hash(
    session: AsyncSession, scope: Scope, hashes: Sequence[str]
) -> dict[str, SchemeId]:
    statement = (
        select(SchemeRecord.hash, SchemeRecord.id)
        .where(readable(scope), SchemeRecord.hash.in_(hashes))
        .order_by(SchemeRecord.created_at, SchemeRecord.id)
    )
    return {row.hash: row.id for row in await session.execute(statement)}
