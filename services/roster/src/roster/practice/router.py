"""HTTP of the slice ``practice``."""

from collections.abc import Sequence
from typing import Annotated, Any

from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.listing import SHEETS, Listing, ordered_by, sheet_of
from common.web.page import Page, Rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster import sheets
from roster.ids import AccountId, OrganizationId, PersonId, PracticeId
from roster.models.development.practice import PracticeAssignment
from roster.models.person import Person
from roster.models.tree import organization_in
from roster.practice import queries, use_cases
from roster.practice.errors import (
    PracticeClosedError,
    PracticeDatesError,
    PracticeNotFoundError,
    PracticeOrganizationNotFoundError,
    PracticePersonNotFoundError,
)
from roster.practice.schemas import (
    PracticeCancel,
    PracticeCount,
    PracticeFilter,
    PracticeFinish,
    PracticeIn,
    PracticeOut,
    PracticePatch,
)

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
STEPPING = (PracticeNotFoundError, PracticeClosedError, PreconditionFailedError)

PracticeListing = Annotated[
    Listing,
    Depends(
        ordered_by(
            "-starts",
            starts=queries.KEYS,
            ends=(PracticeAssignment.ends_on, PracticeAssignment.id),
            person=(Person.name_pinyin, PracticeAssignment.id),
        )
    ),
]

router = service_router("/api/roster/practice", "practice")


def self_of(caller: Caller) -> PersonId | None:
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


@router.post(
    "",
    response_model=PracticeOut,
    status_code=201,
    responses=problems(
        PracticePersonNotFoundError, PracticeOrganizationNotFoundError, PracticeDatesError
    ),
)
async def assign_practice(
    body: PracticeIn, session: Session, caller: Committee, response: Response
) -> PracticeOut:
    """Assign a person to practise: a key project, petition reception, a village."""
    scope = caller.scope(Role.COMMITTEE)
    made = await use_cases.assign(session, scope, body)
    return tagged(response, await _read(session, scope, made.id))


@router.get("", response_model=Page[PracticeOut], responses=SHEETS)
@sheet_of(PracticeOut, sheets.PRACTICE)
async def list_practice(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[PracticeFilter, Query()],
    listing: PracticeListing,
) -> Rows[dict[str, Any]]:
    """Practice of the caller's people, newest first; a member sees their own."""
    statement = queries.practices_matching(caller.scope(*STAFF), wanted, own=self_of(caller))
    return await listing.rows(session, statement)


@router.get(
    "/counts",
    response_model=list[PracticeCount],
    responses=problems(PracticeOrganizationNotFoundError),
)
async def count_practice(
    session: ReadSession, caller: Staff, organization_id: OrganizationId
) -> Sequence[Row[*tuple[Any, ...]]]:
    """People, assignments and hours by the organizations right below one."""
    scope = caller.scope(*STAFF)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise PracticeOrganizationNotFoundError
    return await queries.counts_below(session, scope, top.path)


@router.get("/{practice_id}", response_model=PracticeOut, responses=problems(PracticeNotFoundError))
async def get_practice(
    practice_id: PracticeId, session: ReadSession, caller: StaffOrSelf, response: Response
) -> PracticeOut:
    """One assignment."""
    found = await _read(session, caller.scope(*STAFF), practice_id, own=self_of(caller))
    return tagged(response, found)


@router.patch(
    "/{practice_id}",
    response_model=PracticeOut,
    responses=problems(*STEPPING, PracticeDatesError),
)
async def change_practice(
    practice_id: PracticeId,
    patch: PracticePatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PracticeOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_practice(session, scope, practice_id, patch, seen=seen)
    return tagged(response, await _read(session, scope, practice_id))


@router.post(
    "/{practice_id}/finish",
    response_model=PracticeOut,
    responses=problems(*STEPPING, PracticeDatesError),
)
async def finish_practice(
    practice_id: PracticeId,
    body: PracticeFinish,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PracticeOut:
    """End it with the hours and the appraisal of the work."""
    scope, by = caller.scope(Role.COMMITTEE), AccountId(caller.subject)
    await use_cases.finish(session, scope, practice_id, body, by, seen=seen)
    return tagged(response, await _read(session, scope, practice_id))


@router.post("/{practice_id}/cancel", response_model=PracticeOut, responses=problems(*STEPPING))
async def cancel_practice(
    practice_id: PracticeId,
    body: PracticeCancel,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> PracticeOut:
    """Take it back with the reason."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.cancel(session, scope, practice_id, body.reason, seen=seen)
    return tagged(response, await _read(session, scope, practice_id))


async def _read(
    session: AsyncSession,
    scope: Scope,
    practice_id: PracticeId,
    *,
    own: PersonId | None = None,
) -> PracticeOut:
    statement = queries.practices_shown(scope, own=own)
    row = (
        await session.execute(statement.where(PracticeAssignment.id == practice_id))
    ).one_or_none()
    if row is None:
        raise PracticeNotFoundError
    return PracticeOut.model_validate(row._asdict())
