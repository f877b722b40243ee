"""``/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/…``: what is recorded of a subject."""

from typing import Annotated

from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.page import Page, Paging, Rows, page_of
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Path

from assessment.access import SignedIn, sight_of
from assessment.errors import CycleNotOpenError, SubjectNotFoundError, UnknownNameError
from assessment.ids import AccountId, CycleId, EntryId, SubjectId
from assessment.models.finding import Sight
from assessment.models.work import Deduction, HandbookEntry, Statement, Tally
from assessment.records import queries, use_cases
from assessment.records.errors import DeductionNotFoundError, NotWaivableError
from assessment.records.schemas import (
    CountIn,
    CountOut,
    DeductionIn,
    DeductionOut,
    HandbookIn,
    HandbookOut,
    StatementIn,
    StatementOut,
    WaiverIn,
)

router = service_router("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}", "records")
CycleInPath = Annotated[CycleId, Path()]
SubjectInPath = Annotated[SubjectId, Path()]


def office_of(caller: Committee) -> Sight:
    """What a committee may record about: its subtrees, and not itself as a subject."""
    scope: Scope = caller.scope(Role.COMMITTEE)
    return Sight(scope, AccountId(caller.subject), None)


@router.get("/counts", response_model=Page[CountOut], responses=problems(SubjectNotFoundError))
async def list_counts(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
) -> Rows[Tally]:
    """Counts of events and projects."""
    subject, _ = await use_cases.subject_of(session, sight_of(caller), cycle_id, subject_id)
    return await page_of(session, queries.tallies_of(subject), [Tally.id], paging)


@router.post(
    "/counts",
    response_model=CountOut,
    status_code=201,
    responses=problems(SubjectNotFoundError, CycleNotOpenError, UnknownNameError),
)
async def record_count(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    body: CountIn,
    session: Session,
    caller: Committee,
) -> Tally:
    """Enter how often something was done; on-time events only where the scheme says so."""
    sight = office_of(caller)
    place = await use_cases.subject_of(session, sight, cycle_id, subject_id)
    return await use_cases.record_count(session, sight, place, body)


@router.get(
    "/deductions", response_model=Page[DeductionOut], responses=problems(SubjectNotFoundError)
)
async def list_deductions(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
) -> Rows[Deduction]:
    """Points taken off, the waived ones included."""
    subject, _ = await use_cases.subject_of(session, sight_of(caller), cycle_id, subject_id)
    keys = [Deduction.recorded_at, Deduction.id]
    return await page_of(session, queries.deductions_of(subject), keys, paging)


@router.post(
    "/deductions",
    response_model=DeductionOut,
    status_code=201,
    responses=problems(SubjectNotFoundError, CycleNotOpenError, UnknownNameError),
)
async def record_deduction(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    body: DeductionIn,
    session: Session,
    caller: Committee,
) -> Deduction:
    """Take points off, with the reason."""
    sight = office_of(caller)
    place = await use_cases.subject_of(session, sight, cycle_id, subject_id)
    return await use_cases.record_deduction(session, sight, place, body)


@router.post(
    "/deductions/{deduction_id}/waive",
    response_model=DeductionOut,
    responses=problems(SubjectNotFoundError, DeductionNotFoundError, NotWaivableError),
)
async def waive_deduction(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    deduction_id: EntryId,
    body: WaiverIn,
    session: Session,
    caller: Committee,
) -> Deduction:
    """容错免责: the deduction stays visible and stops counting in the next run."""
    place = await use_cases.subject_of(session, office_of(caller), cycle_id, subject_id)
    return await use_cases.waive(session, place, deduction_id, body)


@router.get(
    "/statements", response_model=Page[StatementOut], responses=problems(SubjectNotFoundError)
)
async def list_statements(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
) -> Rows[Statement]:
    """Facts and excuses people have stated."""
    subject, _ = await use_cases.subject_of(session, sight_of(caller), cycle_id, subject_id)
    keys = [Statement.stated_at, Statement.id]
    return await page_of(session, queries.statements_of(subject), keys, paging)


@router.post(
    "/statements",
    response_model=StatementOut,
    status_code=201,
    responses=problems(SubjectNotFoundError, UnknownNameError),
)
async def record_statement(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    body: StatementIn,
    session: Session,
    caller: Committee,
) -> Statement:
    """State a fact a rule waits for, or excuse a period."""
    sight = office_of(caller)
    place = await use_cases.subject_of(session, sight, cycle_id, subject_id)
    return await use_cases.state(session, sight, place, body)


@router.get("/handbook", response_model=Page[HandbookOut], responses=problems(SubjectNotFoundError))
async def list_handbook(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    session: ReadSession,
    caller: SignedIn,
    paging: Paging,
) -> Rows[HandbookEntry]:
    """The work handbook, oldest first."""
    subject, _ = await use_cases.subject_of(session, sight_of(caller), cycle_id, subject_id)
    keys = [HandbookEntry.on_date, HandbookEntry.id]
    return await page_of(session, queries.handbook_of(subject), keys, paging)


@router.post(
    "/handbook",
    response_model=HandbookOut,
    status_code=201,
    responses=problems(SubjectNotFoundError, CycleNotOpenError),
)
async def write_handbook(
    cycle_id: CycleInPath,
    subject_id: SubjectInPath,
    body: HandbookIn,
    session: Session,
    caller: SignedIn,
) -> HandbookEntry:
    """Write a line; the subject, or those who hold office over them."""
    sight = sight_of(caller)
    place = await use_cases.subject_of(session, sight, cycle_id, subject_id)
    return await use_cases.write_handbook(session, sight, place, body)
