"""HTTP of the slice ``grids``."""

from typing import Annotated

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.grids import queries, use_cases
from roster.grids.errors import (
    GridCodeTakenError,
    GridNotFoundError,
    GridOrganizationNotFoundError,
    GridPlaceError,
    GridResponsibleNotFoundError,
)
from roster.grids.schemas import GridIn, GridOut, GridPatch
from roster.ids import GridId, OrganizationId
from roster.models.structure.grid import Grid
from roster.models.tree import organization_in

READERS = (Role.COMMITTEE, Role.BRANCH)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster", "grids")


@router.get(
    "/organizations/{organization_id}/grids",
    response_model=Page[GridOut],
    responses=problems(GridOrganizationNotFoundError),
)
async def list_grids(
    organization_id: OrganizationId, session: ReadSession, caller: Reader, paging: Paging
) -> Page[GridOut]:
    """The grids of an organization and of those below it."""
    scope = caller.scope(*READERS)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise GridOrganizationNotFoundError
    statement = queries.grids_below(scope, organization.path)
    page = await page_of_rows(session, statement, [Grid.org_path, Grid.code, Grid.id], paging)
    items = [GridOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "/organizations/{organization_id}/grids",
    response_model=GridOut,
    status_code=201,
    responses=problems(
        GridOrganizationNotFoundError,
        GridPlaceError,
        GridCodeTakenError,
        GridResponsibleNotFoundError,
    ),
)
async def create_grid(
    organization_id: OrganizationId,
    body: GridIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> GridOut:
    """Set up a grid; it is a service area, not a League organization."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_grid(session, scope, organization_id, body)
    return tagged(response, await _read(session, scope, created.id))


@router.patch(
    "/grids/{grid_id}",
    response_model=GridOut,
    responses=problems(
        GridNotFoundError,
        GridCodeTakenError,
        GridResponsibleNotFoundError,
        PreconditionFailedError,
    ),
)
async def change_grid(
    grid_id: GridId,
    patch: GridPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GridOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_grid(session, scope, grid_id, patch, seen=seen)
    return tagged(response, await _read(session, scope, grid_id))


@router.delete(
    "/grids/{grid_id}",
    status_code=204,
    responses=problems(GridNotFoundError, PreconditionFailedError),
)
async def remove_grid(grid_id: GridId, session: Session, caller: Committee, seen: IfMatch) -> None:
    """Remove a grid that is no more."""
    await use_cases.remove_grid(session, caller.scope(Role.COMMITTEE), grid_id, seen=seen)


async def _read(session: AsyncSession, scope: Scope, grid_id: GridId) -> GridOut:
    found = await queries.shown_grid(session, scope, grid_id)
    if found is None:
        raise GridNotFoundError
    return GridOut.model_validate(found._asdict())
