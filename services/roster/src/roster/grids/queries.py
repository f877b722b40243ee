"""SQL of the slice ``grids``. Every function takes the scope it may look into."""

from typing import Any

from common.scope import Scope, subtree
from sqlalchemy import Row, Select, exists, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import GridId, OrganizationId, PersonId
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.structure.grid import Grid


def grids_below(scope: Scope, path: str) -> Select[Any]:
    """Grids of an organization and of those below it, without an order."""
    return _shown(scope).where(subtree(Grid.org_path, path))


async def shown_grid(
    session: AsyncSession, scope: Scope, grid_id: GridId
) -> Row[*tuple[Any, ...]] | None:
    found = await session.execute(_shown(scope).where(Grid.id == grid_id))
    row: Row[*tuple[Any, ...]] | None = found.one_or_none()
    return row


async def grid_in(session: AsyncSession, scope: Scope, grid_id: GridId) -> Grid | None:
    """The grid, locked until commit."""
    return await session.scalar(
        select(Grid).where(Grid.id == grid_id, scope.where(Grid.org_path)).with_for_update()
    )


async def is_code_taken(
    session: AsyncSession, organization_id: OrganizationId, code: str, *, but: GridId | None = None
) -> bool:
    taken = exists().where(
        Grid.organization_id == organization_id,
        Grid.code == code,
        Grid.id != but if but is not None else true(),
    )
    return bool(await session.scalar(select(taken)))


async def is_person_in(session: AsyncSession, scope: Scope, person_id: PersonId) -> bool:
    there = exists().where(Person.id == person_id, scope.where(Person.org_path))
    return bool(await session.scalar(select(there)))


def _shown(scope: Scope) -> Select[Any]:
    return (
        select(
            *Grid.__table__.columns,
            Organization.name.label("organization_name"),
            Person.name.label("responsible_name"),
        )
        .join(Organization, Organization.id == Grid.organization_id)
        .outerjoin(Person, (Person.id == Grid.responsible_id) & scope.where(Person.org_path))
        .where(scope.where(Grid.org_path))
    )
