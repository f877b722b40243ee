"""HTTP of the slice ``lectures``."""

import asyncio
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.files.sheets import write_xlsx
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, LecturerId, LectureSessionId, LectureTeamId, OrganizationId
from roster.lectures import queries, use_cases
from roster.lectures.errors import (
    LectureInFutureError,
    LectureOrganizationNotFoundError,
    LecturerLeftError,
    LecturerNotFoundError,
    LecturerPresentError,
    LectureSessionNotFoundError,
    LecturesTooManyError,
    LectureTeamDissolvedError,
    LectureTeamNotFoundError,
    LectureVoidedError,
)
from roster.lectures.schemas import (
    LectureCountLine,
    LectureCounts,
    LecturerIn,
    LecturerOut,
    LectureSessionFilter,
    LectureSessionIn,
    LectureSessionOut,
    LectureTeamFilter,
    LectureTeamIn,
    LectureTeamOut,
    LectureTeamPatch,
    LectureVoid,
)
from roster.models.lecture import LectureSession, LectureTeam
from roster.models.tree import organization_in

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_ROWS = 20_000

router = service_router("/api/roster/lectures", "lectures")


@router.post(
    "/teams",
    response_model=LectureTeamOut,
    status_code=201,
    responses=problems(LectureOrganizationNotFoundError),
)
async def create_lecture_team(
    body: LectureTeamIn, session: Session, caller: Committee, response: Response
) -> LectureTeamOut:
    """Set up a team that lectures."""
    scope = caller.scope(Role.COMMITTEE)
    team = await use_cases.create_team(session, scope, body)
    return tagged(response, await _team(session, scope, team.id))


@router.get("/teams", response_model=Page[LectureTeamOut])
async def list_lecture_teams(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[LectureTeamFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Teams with how many lecturers they have and sessions they held."""
    statement = queries.teams_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.TEAM_KEYS, paging)


@router.get(
    "/teams/{lecture_team_id}",
    response_model=LectureTeamOut,
    responses=problems(LectureTeamNotFoundError),
)
async def get_lecture_team(
    lecture_team_id: LectureTeamId, session: ReadSession, caller: Staff, response: Response
) -> LectureTeamOut:
    """One team."""
    return tagged(response, await _team(session, caller.scope(*STAFF), lecture_team_id))


@router.patch(
    "/teams/{lecture_team_id}",
    response_model=LectureTeamOut,
    responses=problems(LectureTeamNotFoundError, PreconditionFailedError),
)
async def change_lecture_team(
    lecture_team_id: LectureTeamId,
    patch: LectureTeamPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> LectureTeamOut:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_team(session, scope, lecture_team_id, patch, seen=seen)
    return tagged(response, await _team(session, scope, lecture_team_id))


@router.post(
    "/teams/{lecture_team_id}/lecturers",
    response_model=list[LecturerOut],
    status_code=201,
    responses=problems(
        LectureTeamNotFoundError,
        LectureTeamDissolvedError,
        LecturerNotFoundError,
        LecturerPresentError,
    ),
)
async def add_lecturer(
    lecture_team_id: LectureTeamId, body: LecturerIn, session: Session, caller: Committee
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Take somebody into the team; answers with everybody in it."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.add_lecturer(session, scope, lecture_team_id, body)
    return await queries.lecturers_of(session, scope, lecture_team_id)


@router.get(
    "/teams/{lecture_team_id}/lecturers",
    response_model=list[LecturerOut],
    responses=problems(LectureTeamNotFoundError),
)
async def list_lecturers(
    lecture_team_id: LectureTeamId, session: ReadSession, caller: Staff
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Who lectures in the team, those who left last."""
    scope = caller.scope(*STAFF)
    await _team(session, scope, lecture_team_id)
    return await queries.lecturers_of(session, scope, lecture_team_id)


@router.post(
    "/lecturers/{lecturer_id}/leave",
    response_model=list[LecturerOut],
    responses=problems(LecturerNotFoundError, LecturerLeftError, PreconditionFailedError),
)
async def let_lecturer_go(
    lecturer_id: LecturerId, session: Session, caller: Committee, seen: IfMatch
) -> Sequence[Row[*tuple[Any, ...]]]:
    """End somebody's time in the team; answers with everybody in it."""
    scope = caller.scope(Role.COMMITTEE)
    lecturer = await use_cases.let_lecturer_go(session, scope, lecturer_id, seen=seen)
    return await queries.lecturers_of(session, scope, lecturer.team_id)


@router.post(
    "/sessions",
    response_model=LectureSessionOut,
    status_code=201,
    responses=problems(
        LectureTeamNotFoundError,
        LectureTeamDissolvedError,
        LectureOrganizationNotFoundError,
        LecturerNotFoundError,
        LectureInFutureError,
    ),
)
async def record_lecture(
    body: LectureSessionIn, session: Session, caller: Committee, response: Response
) -> LectureSessionOut:
    """Record a lecture that was held."""
    scope = caller.scope(Role.COMMITTEE)
    held = await use_cases.record_session(session, scope, body, AccountId(caller.subject))
    return tagged(response, await _session(session, scope, held.id))


@router.get("/sessions", response_model=Page[LectureSessionOut])
async def list_lectures(
    session: ReadSession,
    caller: Staff,
    wanted: Annotated[LectureSessionFilter, Query()],
    paging: Paging,
) -> Rows[dict[str, Any]]:
    """Lectures held in the caller's organizations, newest first; voided ones say so."""
    statement = queries.sessions_matching(caller.scope(*STAFF), wanted)
    return await page_of_rows(session, statement, queries.SESSION_KEYS, paging, descending=True)


@router.get(
    "/sessions/export",
    response_class=Response,
    responses={
        200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(LecturesTooManyError),
    },
)
async def export_lectures(
    session: ReadSession, caller: Staff, wanted: Annotated[LectureSessionFilter, Query()]
) -> Response:
    """The list as filtered, as a workbook."""
    statement = queries.sessions_matching(caller.scope(*STAFF), wanted)
    order = [key.desc() for key in queries.SESSION_KEYS]
    found = (await session.execute(statement.order_by(*order).limit(MAX_ROWS + 1))).all()
    if len(found) > MAX_ROWS:
        raise LecturesTooManyError(f"一次最多导出 {MAX_ROWS} 场，请先筛选。", limit=MAX_ROWS)
    header = ("日期", "队伍", "宣讲员", "组织", "地点", "主题", "听众人数", "作废原因")
    rows = [
        (
            row.held_on.isoformat(),
            row.team_name,
            row.lecturer_name,
            row.organization_name,
            row.place,
            row.theme,
            row.audience,
            row.void_reason,
        )
        for row in found
    ]
    book = await asyncio.to_thread(write_xlsx, "宣讲场次", header, rows)
    name = f"lectures-{clock.today():%Y%m%d}.xlsx"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(book, media_type=XLSX, headers=headers)


@router.post(
    "/sessions/{lecture_id}/void",
    response_model=LectureSessionOut,
    responses=problems(LectureSessionNotFoundError, LectureVoidedError, PreconditionFailedError),
)
async def void_lecture(
    lecture_id: LectureSessionId,
    body: LectureVoid,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> LectureSessionOut:
    """Take a lecture recorded by mistake out of the counts."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.void_session(session, scope, lecture_id, body.reason, seen=seen)
    return tagged(response, await _session(session, scope, lecture_id))


@router.get(
    "/counts", response_model=LectureCounts, responses=problems(LectureOrganizationNotFoundError)
)
async def count_lectures(
    session: ReadSession,
    caller: Staff,
    organization_id: OrganizationId,
    since: date | None = None,
    until: date | None = None,
) -> LectureCounts:
    """Sessions and audience of a period, by the organizations right below one.

    Without dates: this calendar year.
    """
    scope = caller.scope(*STAFF)
    top = await organization_in(session, scope, organization_id)
    if top is None:
        raise LectureOrganizationNotFoundError
    today = clock.today()
    first, last = since or date(today.year, 1, 1), until or today
    held, audience, teams = await queries.totals(session, scope.within(top.path), first, last)
    rows = await queries.counts_below(session, scope, top.path, first, last)
    return LectureCounts(
        organization_id=top.id,
        organization_name=top.name,
        since=first,
        until=last,
        sessions=held,
        audience=audience,
        teams=teams,
        lines=[LectureCountLine.model_validate(row) for row in rows],
    )


async def _team(
    session: AsyncSession, scope: Scope, lecture_team_id: LectureTeamId
) -> LectureTeamOut:
    statement = queries.teams_shown(scope).where(LectureTeam.id == lecture_team_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise LectureTeamNotFoundError
    return LectureTeamOut.model_validate(row._asdict())


async def _session(
    session: AsyncSession, scope: Scope, lecture_id: LectureSessionId
) -> LectureSessionOut:
    statement = queries.sessions_shown(scope).where(LectureSession.id == lecture_id)
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        raise LectureSessionNotFoundError
    return LectureSessionOut.model_validate(row._asdict())
