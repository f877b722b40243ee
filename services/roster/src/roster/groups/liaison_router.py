"""HTTP of liaison groups: the four tiers of chat groups and their secretaries."""

from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.groups import Tier
from roster.groups import liaison, queries
from roster.groups.errors import (
    GroupOrganizationNotFoundError,
    LiaisonGroupNameTakenError,
    LiaisonGroupNotFoundError,
    SecretaryNotFoundError,
)
from roster.groups.schemas import (
    LiaisonCoverageOut,
    LiaisonFilter,
    LiaisonGroupIn,
    LiaisonGroupOut,
    LiaisonGroupPatch,
    LiaisonTierOut,
    UncoveredOut,
)
from roster.ids import LiaisonGroupId, OrganizationId
from roster.models.organization import Organization
from roster.models.structure.group import LiaisonGroup
from roster.models.tree import organization_in

READERS = (Role.COMMITTEE, Role.BRANCH)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster/liaison-groups", "groups")


@router.get("", response_model=Page[LiaisonGroupOut])
async def list_liaison_groups(
    session: ReadSession, caller: Reader, wanted: Annotated[LiaisonFilter, Query()], paging: Paging
) -> Page[LiaisonGroupOut]:
    """Liaison groups with their secretaries, in the order of the tree."""
    statement = queries.liaison_matching(caller.scope(*READERS), wanted)
    keys = [LiaisonGroup.org_path, LiaisonGroup.name, LiaisonGroup.id]
    page = await page_of_rows(session, statement, keys, paging)
    items = [LiaisonGroupOut.model_validate(row) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "",
    response_model=LiaisonGroupOut,
    status_code=201,
    responses=problems(
        GroupOrganizationNotFoundError, LiaisonGroupNameTakenError, SecretaryNotFoundError
    ),
)
async def create_liaison_group(
    body: LiaisonGroupIn, session: Session, caller: Committee, response: Response
) -> LiaisonGroupOut:
    """Set up a liaison group of an organization."""
    scope = caller.scope(Role.COMMITTEE)
    created = await liaison.create_liaison(session, scope, body)
    return tagged(response, await _read(session, scope, created.id))


@router.get(
    "/coverage",
    response_model=LiaisonCoverageOut,
    responses=problems(GroupOrganizationNotFoundError),
)
async def read_liaison_coverage(
    session: ReadSession, caller: Reader, organization_id: OrganizationId | None = None
) -> LiaisonCoverageOut:
    """Groups, members and secretaries by tier, and how many organizations have none."""
    scope = await _within(session, caller, organization_id)
    rows = {row.tier: row for row in await queries.tiers_in(session, scope)}
    organizations, without = await queries.reach_in(session, scope)
    return LiaisonCoverageOut(
        tiers=[
            LiaisonTierOut.model_validate(rows[tier])
            if tier in rows
            else LiaisonTierOut(tier=tier, groups=0, members=0, without_secretary=0)
            for tier in Tier
        ],
        secretaries=await queries.secretaries_in(session, scope),
        organizations=organizations,
        organizations_without=without,
    )


@router.get(
    "/uncovered",
    response_model=Page[UncoveredOut],
    responses=problems(GroupOrganizationNotFoundError),
)
async def list_uncovered_organizations(
    session: ReadSession,
    caller: Reader,
    paging: Paging,
    organization_id: OrganizationId | None = None,
) -> Rows[dict[str, Any]]:
    """League organizations without a liaison group."""
    scope = await _within(session, caller, organization_id)
    return await page_of_rows(session, queries.uncovered(scope), [Organization.path], paging)


@router.get(
    "/{liaison_group_id}",
    response_model=LiaisonGroupOut,
    responses=problems(LiaisonGroupNotFoundError),
)
async def get_liaison_group(
    liaison_group_id: LiaisonGroupId, session: ReadSession, caller: Reader, response: Response
) -> LiaisonGroupOut:
    """One liaison group."""
    return tagged(response, await _read(session, caller.scope(*READERS), liaison_group_id))


@router.patch(
    "/{liaison_group_id}",
    response_model=LiaisonGroupOut,
    responses=problems(
        LiaisonGroupNotFoundError,
        LiaisonGroupNameTakenError,
        SecretaryNotFoundError,
        PreconditionFailedError,
    ),
)
async def change_liaison_group(
    liaison_group_id: LiaisonGroupId,
    patch: LiaisonGroupPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> LiaisonGroupOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await liaison.change_liaison(session, scope, liaison_group_id, patch, seen=seen)
    return tagged(response, await _read(session, scope, liaison_group_id))


@router.delete(
    "/{liaison_group_id}",
    status_code=204,
    responses=problems(LiaisonGroupNotFoundError, PreconditionFailedError),
)
async def close_liaison_group(
    liaison_group_id: LiaisonGroupId, session: Session, caller: Committee, seen: IfMatch
) -> None:
    """Take a liaison group off the list."""
    await liaison.close_liaison(session, caller.scope(Role.COMMITTEE), liaison_group_id, seen=seen)


async def _within(
    session: AsyncSession, caller: Caller, organization_id: OrganizationId | None
) -> Scope:
    scope = caller.scope(*READERS)
    if organization_id is None:
        return scope
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise GroupOrganizationNotFoundError
    return scope.within(organization.path)


async def _read(
    session: AsyncSession, scope: Scope, liaison_group_id: LiaisonGroupId
) -> LiaisonGroupOut:
    found = await queries.shown_liaison(session, scope, liaison_group_id)
    if found is None:
        raise LiaisonGroupNotFoundError
    return LiaisonGroupOut.model_validate(found._asdict())
