"""Reading the organization tree, for every slice."""

from common.scope import PathColumn, Scope
from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import OrganizationId
from roster.models.organization import Organization


async def organization_in(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId, *, locked: bool = False
) -> Organization | None:
    """The organization if it is in scope; ``locked`` holds it until commit."""
    statement = select(Organization).where(
        Organization.id == organization_id, scope.where(Organization.path)
    )
    return await session.scalar(statement.with_for_update() if locked else statement)


def at_or_below(
    column: PathColumn, scope: Scope, organization_id: OrganizationId
) -> ColumnElement[bool]:
    """Rows in the subtree of an organization; none if that is out of scope.

    The same range as ``common.scope.subtree``, its ends read by a subselect.
    """
    path = (
        select(Organization.path)
        .where(Organization.id == organization_id, scope.where(Organization.path))
        .scalar_subquery()
    )
    end = func.left(path, func.length(path) - 1).concat("0").collate("C")
    return and_(column >= path, column < end)


def paths_above(path: str) -> list[str]:
    """The paths of everything above an organization, top first."""
    segments = path.rstrip("/").split("/") if path else []
    return ["/".join(segments[:depth]) + "/" for depth in range(1, len(segments))]
