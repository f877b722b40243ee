"""HTTP of an organization's history: renaming, merging, dissolving, and what happened."""

from collections.abc import Sequence

from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role
from common.web.etag import IfMatch, tagged
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Response

from roster.ids import AccountId, OrganizationId
from roster.models.organization import Organization
from roster.models.tree import organization_in
from roster.organizations import merging, queries, restructuring
from roster.organizations.errors import (
    HistoryOrderError,
    MergeCollisionError,
    MergeTargetError,
    MergeTooLargeError,
    OrganizationDissolvedError,
    OrganizationInUseError,
    OrganizationNotFoundError,
)
from roster.organizations.restructuring import Actor
from roster.organizations.router import READERS, Reader
from roster.organizations.schemas import (
    HistoryEntryOut,
    OrganizationDissolveIn,
    OrganizationLink,
    OrganizationMergeIn,
    OrganizationOut,
    OrganizationRenameIn,
)

REFUSED = (
    OrganizationNotFoundError,
    OrganizationDissolvedError,
    HistoryOrderError,
    PreconditionFailedError,
)

router = service_router("/api/roster/organizations/{organization_id}", "organizations")


@router.get(
    "/history",
    response_model=list[HistoryEntryOut],
    responses=problems(OrganizationNotFoundError),
)
async def list_history(
    organization_id: OrganizationId, session: ReadSession, caller: Reader
) -> Sequence[HistoryEntryOut]:
    """What happened to an organization, the latest first."""
    scope = caller.scope(*READERS)
    if await organization_in(session, scope, organization_id) is None:
        raise OrganizationNotFoundError
    rows = await queries.history_of(session, scope, organization_id)
    return [
        HistoryEntryOut.model_validate(
            row._asdict()
            | {
                "other": None
                if row.other_name is None
                else OrganizationLink(id=row.other_id, name=row.other_name)
            }
        )
        for row in rows
    ]


@router.post("/rename", response_model=OrganizationOut, responses=problems(*REFUSED))
async def rename_organization(
    organization_id: OrganizationId,
    body: OrganizationRenameIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Organization:
    """Give it another name from a day on; the old name is still found."""
    renamed = await restructuring.rename(session, _actor(caller, seen), organization_id, body)
    return tagged(response, renamed)


@router.post(
    "/merge",
    response_model=OrganizationOut,
    responses=problems(*REFUSED, MergeCollisionError, MergeTargetError, MergeTooLargeError),
)
async def merge_organization(
    organization_id: OrganizationId,
    body: OrganizationMergeIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Organization:
    """Merge it into another: people, posts and those who serve go along, or their time ends."""
    merged = await merging.merge(session, _actor(caller, seen), organization_id, body)
    return tagged(response, merged)


@router.post(
    "/dissolve",
    response_model=OrganizationOut,
    responses=problems(*REFUSED, OrganizationInUseError),
)
async def dissolve_organization(
    organization_id: OrganizationId,
    body: OrganizationDissolveIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> Organization:
    """Dissolve it, once nobody and nothing is at it any more."""
    dissolved = await restructuring.dissolve(session, _actor(caller, seen), organization_id, body)
    return tagged(response, dissolved)


def _actor(caller: Caller, seen: int) -> Actor:
    return Actor(AccountId(caller.subject), caller.scope(Role.COMMITTEE), seen)
