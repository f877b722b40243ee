"""HTTP of the slice ``duplicates``."""

from collections.abc import Mapping
from typing import Annotated, Any

from common import jobs
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vault import Vault
from roster.duplicates import queries, use_cases
from roster.duplicates.comparing import compared
from roster.duplicates.errors import (
    MergeClashError,
    MergeForgottenError,
    MergeNotFoundError,
    MergeNotLastError,
    MergeUndoneError,
    NotOneOfThePairError,
    PairClosedError,
    PairNotFoundError,
    PersonOfPairNotFoundError,
    SearchOrganizationNotFoundError,
)
from roster.duplicates.schemas import (
    DismissIn,
    MergeOut,
    PairFilter,
    PairIn,
    PairMergeIn,
    PairOut,
    PairRow,
    PairSide,
    SearchIn,
    SearchOut,
)
from roster.duplicates.use_cases import By
from roster.ids import AccountId, DuplicateId, MergeId
from roster.models.people.duplicate import DuplicatePair, PersonMerge
from roster.models.person import Person

router = service_router("/api/roster", "duplicates")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


def _by(caller: Committee) -> By:
    return By(caller.scope(Role.COMMITTEE), AccountId(caller.subject))


TheVault = Annotated[Vault, Depends(vault_of)]
Who = Annotated[By, Depends(_by)]
Staff = Annotated[Caller, requires(Role.COMMITTEE)]


@router.get("/duplicates", response_model=Page[PairRow])
async def list_duplicates(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[PairFilter, Query()],
    paging: Paging,
) -> Page[PairRow]:
    """Pairs that may be one person, the likeliest first."""
    statement = queries.pairs_in(caller.scope(Role.COMMITTEE), wanted)
    keys = [DuplicatePair.score, DuplicatePair.id]
    page = await page_of_rows(session, statement, keys, paging, descending=True)
    return Page(
        items=[PairRow.model_validate(_line(row)) for row in page.items],
        next_cursor=page.next_cursor,
    )


@router.post(
    "/duplicates",
    response_model=PairOut,
    status_code=201,
    responses=problems(PersonOfPairNotFoundError),
)
async def propose_duplicate(
    body: PairIn, session: Session, _: Staff, by: Who, vault: TheVault, response: Response
) -> PairOut:
    """Say that two rows may be one person."""
    pair_id = await use_cases.propose_pair(session, by, body)
    return tagged(response, await _whole(session, vault, by.scope, pair_id))


@router.post(
    "/duplicates/search",
    response_model=SearchOut,
    status_code=202,
    responses=problems(SearchOrganizationNotFoundError),
)
async def search_duplicates(
    body: SearchIn, session: Session, _: Staff, by: Who, response: Response
) -> SearchOut:
    """Look through everybody managed at or below an organization."""
    job_id = await use_cases.search(session, by, body.organization_id)
    jobs.accepted(response, "roster", job_id)
    return SearchOut(job_id=str(job_id))


@router.get(
    "/duplicates/{duplicate_id}", response_model=PairOut, responses=problems(PairNotFoundError)
)
async def get_duplicate(
    duplicate_id: DuplicateId,
    session: ReadSession,
    caller: Staff,
    vault: TheVault,
    response: Response,
) -> PairOut:
    """Both rows side by side, with what a merge would keep."""
    scope = caller.scope(Role.COMMITTEE)
    return tagged(response, await _whole(session, vault, scope, duplicate_id))


@router.post(
    "/duplicates/{duplicate_id}/dismiss",
    response_model=PairOut,
    responses=problems(PairNotFoundError, PairClosedError),
)
async def dismiss_duplicate(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    duplicate_id: DuplicateId,
    body: DismissIn,
    session: Session,
    _: Staff,
    by: Who,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> PairOut:
    """Say that they are two people. They are not proposed again."""
    await use_cases.dismiss_pair(session, by, duplicate_id, body.note, seen=seen)
    return tagged(response, await _whole(session, vault, by.scope, duplicate_id))


@router.post(
    "/duplicates/{duplicate_id}/merge",
    response_model=MergeOut,
    responses=problems(PairNotFoundError, PairClosedError, NotOneOfThePairError, MergeClashError),
)
async def merge_duplicate(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    duplicate_id: DuplicateId,
    body: PairMergeIn,
    session: Session,
    _: Staff,
    by: Who,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> MergeOut:
    """Make two rows one. The old id keeps answering; the merge can be undone without loss."""
    merge_id = await use_cases.merge_pair(session, vault, by, duplicate_id, body, seen=seen)
    return tagged(response, await _merge(session, by.scope, merge_id))


@router.get("/merges", response_model=Page[MergeOut])
async def list_merges(session: ReadSession, caller: Staff, paging: Paging) -> Page[MergeOut]:
    """Merges, the latest first."""
    statement = queries.merges_in(caller.scope(Role.COMMITTEE))
    keys = [PersonMerge.merged_at, PersonMerge.id]
    page = await page_of_rows(session, statement, keys, paging, descending=True)
    return Page(
        items=[MergeOut.model_validate(row) for row in page.items], next_cursor=page.next_cursor
    )


@router.post(
    "/merges/{merge_id}/undo",
    response_model=MergeOut,
    responses=problems(
        MergeNotFoundError,
        MergeUndoneError,
        MergeNotLastError,
        MergeForgottenError,
        MergeClashError,
    ),
)
async def undo_merge(
    merge_id: MergeId, session: Session, _: Staff, by: Who, seen: IfMatch, response: Response
) -> MergeOut:
    """Bring back the row that went, with every record it had."""
    await use_cases.undo_merge(session, by, merge_id, seen=seen)
    return tagged(response, await _merge(session, by.scope, merge_id))


async def _merge(session: AsyncSession, scope: Scope, merge_id: MergeId) -> MergeOut:
    row = await queries.merge_line(session, scope, merge_id)
    return MergeOut.model_validate(row)


async def _whole(
    session: AsyncSession, vault: Vault, scope: Scope, pair_id: DuplicateId
) -> PairOut:
    row = await queries.pair_line(session, scope, pair_id)
    if row is None:
        raise PairNotFoundError
    line = _line(row._asdict())
    sides = {
        side: (await session.get_one(Person, line[side].id), line[side]) for side in queries.SIDES
    }
    return PairOut.model_validate(line | compared(vault, sides["one"], sides["other"]))


def _line(row: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: value for name, value in row.items() if not name.startswith(("one_", "other_"))}
    for side in queries.SIDES:
        plain[side] = PairSide(**{name: row[f"{side}_{name}"] for name in PairSide.model_fields})
    return plain
