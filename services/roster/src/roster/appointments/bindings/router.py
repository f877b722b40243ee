"""HTTP of ex-officio bindings."""

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

from roster.appointments.answering import committee_of
from roster.appointments.bindings import queries, use_cases
from roster.appointments.bindings.errors import (
    BindingEndedError,
    BindingNotFoundError,
    BindingPlaceNotFoundError,
)
from roster.appointments.bindings.schemas import (
    BindingEnd,
    BindingFilter,
    BindingIn,
    BindingOut,
    CoverageFilter,
    CoverageLine,
)
from roster.ids import BindingId
from roster.models.organization import Organization
from roster.models.service.binding import PostBinding

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]

router = service_router("/api/roster/bindings", "bindings")


@router.post(
    "",
    response_model=BindingOut,
    status_code=201,
    responses=problems(BindingPlaceNotFoundError),
)
async def bind_posts(
    body: BindingIn, session: Session, caller: Committee, response: Response
) -> BindingOut:
    """Whoever holds the one post holds the other, from now on."""
    actor = committee_of(caller)
    binding = await use_cases.bind(session, actor, body)
    return tagged(response, await _read(session, actor.scope, binding.id))


@router.get("", response_model=Page[BindingOut])
async def list_bindings(
    session: ReadSession, caller: Staff, wanted: Annotated[BindingFilter, Query()], paging: Paging
) -> Rows[dict[str, Any]]:
    """Bindings of the caller's organizations, those that ended too."""
    statement = queries.bindings_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.KEYS, paging)


@router.get("/{binding_id}", response_model=BindingOut, responses=problems(BindingNotFoundError))
async def get_binding(
    binding_id: BindingId, session: ReadSession, caller: Staff, response: Response
) -> BindingOut:
    """One binding."""
    return tagged(response, await _read(session, caller.scope(*STAFF), binding_id))


@router.post(
    "/{binding_id}/end",
    response_model=BindingOut,
    responses=problems(BindingNotFoundError, BindingEndedError, PreconditionFailedError),
)
async def end_binding(
    binding_id: BindingId,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
    body: BindingEnd | None = None,
) -> BindingOut:
    """Stop a binding; who serves by it stays until they are ended."""
    actor = committee_of(caller)
    await use_cases.end_binding(session, actor, binding_id, body or BindingEnd(), seen=seen)
    return tagged(response, await _read(session, actor.scope, binding_id))


@router.get(
    "/{binding_id}/coverage",
    response_model=Page[CoverageLine],
    responses=problems(BindingNotFoundError),
)
async def list_binding_coverage(
    binding_id: BindingId,
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[CoverageFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Villages of a binding by title, and who holds the bound post in each."""
    scope = caller.scope(*STAFF)
    await _read(session, scope, binding_id)
    binding = await session.get_one(PostBinding, binding_id)
    statement = queries.coverage_of(scope, binding, wanted)
    return await page_of_rows(session, statement, (Organization.path,), paging)


async def _read(session: AsyncSession, scope: Scope, binding_id: BindingId) -> BindingOut:
    statement = queries.bindings_matching(scope, BindingFilter())
    row = (await session.execute(statement.where(PostBinding.id == binding_id))).one_or_none()
    if row is None:
        raise BindingNotFoundError
    return BindingOut.model_validate(row._asdict())
