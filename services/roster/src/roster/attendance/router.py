"""HTTP of the slice ``attendance``."""

from collections.abc import Sequence
from typing import Annotated, Any

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query
from sqlalchemy import Row

from roster.attendance import queries, use_cases
from roster.attendance.errors import (
    LogAppointmentNotFoundError,
    LogInFutureError,
    ReportElsewhereError,
    ReporterNotFoundError,
    ReportPlaceNotFoundError,
)
from roster.attendance.schemas import (
    DutyLogFilter,
    DutyLogIn,
    DutyLogOut,
    DutyLogSummary,
    PurposeCount,
    ReportInFilter,
    ReportInIn,
    ReportInOut,
    ReportInSummary,
    ReportPlace,
)
from roster.attendance.use_cases import Reporter
from roster.ids import AccountId, PersonId
from roster.models.organization import Organization
from roster.models.service.report_in import DutyLog, ReportIn

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
Member = Annotated[Caller, requires(Role.MEMBER)]

router = service_router("/api/roster", "attendance")


@router.post(
    "/report-ins",
    response_model=ReportInOut,
    status_code=201,
    responses=problems(
        ReporterNotFoundError, ReportPlaceNotFoundError, ReportElsewhereError, LogInFutureError
    ),
)
async def report_in(
    body: ReportInIn, session: Session, caller: StaffOrSelf
) -> Row[*tuple[Any, ...]]:
    """Report to an organization for residence or holidays; members may do so themselves."""
    by = _reporter(caller)
    recorded = await use_cases.report_in(session, by, body)
    wanted = ReportInFilter(person_id=recorded.person_id)
    found = await session.execute(
        queries.reports_matching(by.scope, wanted, own=by.person_id).where(
            ReportIn.id == recorded.id
        )
    )
    return found.one()


@router.get("/report-ins", response_model=Page[ReportInOut])
async def list_report_ins(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[ReportInFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Who reported where, newest first; a member sees their own."""
    by = _reporter(caller)
    statement = queries.reports_matching(by.scope, wanted, own=by.person_id)
    return await page_of_rows(session, statement, queries.REPORT_KEYS, paging, descending=True)


@router.get("/report-ins/summary", response_model=ReportInSummary)
async def sum_report_ins(
    session: ReadSession, caller: Staff, wanted: Annotated[ReportInFilter, Query()]
) -> ReportInSummary:
    """How many people reported, by purpose."""
    people, rows = await queries.report_counts(session, caller.scope(*STAFF), wanted)
    return ReportInSummary(
        people=people, by_purpose=[PurposeCount.model_validate(row) for row in rows]
    )


@router.get(
    "/report-ins/places",
    response_model=list[ReportPlace],
    responses=problems(ReporterNotFoundError),
)
async def list_report_places(session: ReadSession, caller: Member) -> Sequence[Organization]:
    """Organizations of the town where the member lives or comes from."""
    return await use_cases.places_of_member(session, _reporter(caller))


@router.post(
    "/duty-logs",
    response_model=DutyLogOut,
    status_code=201,
    responses=problems(ReporterNotFoundError, LogAppointmentNotFoundError, LogInFutureError),
)
async def log_duty(body: DutyLogIn, session: Session, caller: StaffOrSelf) -> Row[*tuple[Any, ...]]:
    """Record theory or practice, its hours and its place in words."""
    by = _reporter(caller)
    recorded = await use_cases.log_duty(session, by, body)
    wanted = DutyLogFilter(person_id=recorded.person_id)
    found = await session.execute(
        queries.logs_matching(by.scope, wanted, own=recorded.person_id).where(
            DutyLog.id == recorded.id
        )
    )
    return found.one()


@router.get("/duty-logs", response_model=Page[DutyLogOut])
async def list_duty_logs(
    session: ReadSession,
    caller: StaffOrSelf,
    wanted: Annotated[DutyLogFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Theory and practice, newest first; a member sees their own."""
    by = _reporter(caller)
    statement = queries.logs_matching(by.scope, wanted, own=by.person_id)
    return await page_of_rows(session, statement, queries.LOG_KEYS, paging, descending=True)


@router.get("/duty-logs/summary", response_model=DutyLogSummary)
async def sum_duty_logs(
    session: ReadSession, caller: StaffOrSelf, wanted: Annotated[DutyLogFilter, Query()]
) -> Row[*tuple[Any, ...]]:
    """Hours of theory and of practice."""
    by = _reporter(caller)
    return await queries.log_sums(session, by.scope, wanted, own=by.person_id)


def _reporter(caller: Caller) -> Reporter:
    is_member = caller.has(Role.MEMBER) and caller.person_id is not None
    person_id = PersonId(caller.person_id) if is_member and caller.person_id else None
    return Reporter(AccountId(caller.subject), caller.scope(*STAFF), person_id)
