"""Setting up the grids of a village or community, and changing them."""

from typing import Any

from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vocabulary import Level, OrganizationStatus, System
from roster.grids import queries
from roster.grids.errors import (
    GridCodeTakenError,
    GridNotFoundError,
    GridOrganizationNotFoundError,
    GridPlaceError,
    GridResponsibleNotFoundError,
)
from roster.grids.schemas import GridIn, GridPatch
from roster.ids import GridId, OrganizationId, PersonId
from roster.models.base import PLUMBING
from roster.models.structure.grid import Grid
from roster.models.tree import organization_in


async def create_grid(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId, body: GridIn
) -> Grid:
    """Set up a grid at a village's or community's organization.

    Raises:
        GridOrganizationNotFoundError, GridResponsibleNotFoundError: not there for this caller.
        GridPlaceError: the organization is not one of a village or community.
        GridCodeTakenError: another grid there has the code.
    """
    organization = await organization_in(session, scope, organization_id, locked=True)
    if organization is None:
        raise GridOrganizationNotFoundError
    if organization.status == OrganizationStatus.DISSOLVED:
        raise GridPlaceError("组织已经撤销，请选择另一个村(社区)的团组织。")
    if organization.level != Level.VILLAGE or organization.system != System.LEAGUE:
        raise GridPlaceError("请选择村(社区)一级的团组织。")
    await _check(session, scope, organization_id, body.code, body.responsible_id)
    grid = Grid(
        id=GridId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        **body.model_dump(),
    )
    session.add(grid)
    await session.flush()
    await _say(session, grid, "grid.created")
    return grid


async def change_grid(
    session: AsyncSession, scope: Scope, grid_id: GridId, patch: GridPatch, *, seen: int
) -> Grid:
    """Change what the patch names.

    Raises:
        GridNotFoundError, PreconditionFailedError: as named.
        GridCodeTakenError, GridResponsibleNotFoundError: as when created.
    """
    grid = await _seen(session, scope, grid_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
    code = changes.get("code", grid.code)
    person_id = changes.get("responsible_id")
    await _check(session, scope, grid.organization_id, code, person_id, but=grid_id)
    for field, value in changes.items():
        setattr(grid, field, value)
    await session.flush()
    await _say(session, grid, "grid.changed")
    return grid


async def remove_grid(session: AsyncSession, scope: Scope, grid_id: GridId, *, seen: int) -> None:
    """Remove a grid that is no more.

    Raises:
        GridNotFoundError, PreconditionFailedError: as named.
    """
    grid = await _seen(session, scope, grid_id, seen)
    await session.delete(grid)
    await session.flush()
    await _say(session, grid, "grid.removed")


async def _seen(session: AsyncSession, scope: Scope, grid_id: GridId, seen: int) -> Grid:
    grid = await queries.grid_in(session, scope, grid_id)
    if grid is None:
        raise GridNotFoundError
    if grid.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return grid


async def _check(
    session: AsyncSession,
    scope: Scope,
    organization_id: OrganizationId,
    code: str,
    responsible_id: PersonId | None,
    *,
    but: GridId | None = None,
) -> None:
    if await queries.is_code_taken(session, organization_id, code, but=but):
        raise GridCodeTakenError("请换一个编号。")
    if responsible_id is not None and not await queries.is_person_in(
        session, scope, responsible_id
    ):
        raise GridResponsibleNotFoundError("请选择您管理范围内的人员。")


async def _say(session: AsyncSession, grid: Grid, type_: str) -> None:
    data = {"grid_id": str(grid.id), "organization_id": str(grid.organization_id)}
    await emit(session, PLUMBING, Event(type_, f"grids/{grid.id}", grid.org_path, data))
