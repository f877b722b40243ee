"""Keeping lecture teams, and recording what they held."""

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.ids import AccountId, LecturerId, LectureSessionId, LectureTeamId
from roster.lectures import queries
from roster.lectures.errors import (
    LectureInFutureError,
    LectureOrganizationNotFoundError,
    LecturerLeftError,
    LecturerNotFoundError,
    LecturerPresentError,
    LectureSessionNotFoundError,
    LectureTeamDissolvedError,
    LectureTeamNotFoundError,
    LectureVoidedError,
)
from roster.lectures.schemas import (
    LecturerIn,
    LectureSessionIn,
    LectureTeamIn,
    LectureTeamPatch,
    LectureTeamStatus,
)
from roster.models.base import PLUMBING
from roster.models.lecture import Lecturer, LectureSession, LectureTeam
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in


async def create_team(session: AsyncSession, scope: Scope, body: LectureTeamIn) -> LectureTeam:
    """Set up a team of an organization.

    Raises:
        LectureOrganizationNotFoundError: it is not there, or not for this caller.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise LectureOrganizationNotFoundError
    team = LectureTeam(
        id=LectureTeamId(new_id()),
        org_path=organization.path,
        status=LectureTeamStatus.ACTIVE,
        **body.model_dump(),
    )
    session.add(team)
    await session.flush()
    await _say(session, team, "lecture_team.created")
    return team


async def change_team(
    session: AsyncSession,
    scope: Scope,
    team_id: LectureTeamId,
    patch: LectureTeamPatch,
    *,
    seen: int,
) -> None:
    """Change what the patch names.

    Raises:
        LectureTeamNotFoundError, PreconditionFailedError: as named.
    """
    team = await queries.team_in(session, scope, team_id)
    if team is None:
        raise LectureTeamNotFoundError
    if team.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(team, field, value)
    await session.flush()
    await _say(session, team, "lecture_team.changed")


async def add_lecturer(
    session: AsyncSession, scope: Scope, team_id: LectureTeamId, body: LecturerIn
) -> Lecturer:
    """Take somebody of the roster into the team.

    Raises:
        LectureTeamNotFoundError, LectureTeamDissolvedError: as named.
        LecturerNotFoundError, LecturerPresentError: as named.
    """
    team = await _active(session, scope, team_id)
    if await person_in(session, scope, body.person_id) is None:
        raise LecturerNotFoundError("请从您管理范围内的人员里选择。")
    if await queries.is_lecturing(session, team_id, body.person_id):
        raise LecturerPresentError("请在名单里查看。")
    lecturer = Lecturer(
        id=LecturerId(new_id()),
        team_id=team.id,
        person_id=body.person_id,
        themes=body.themes,
        joined_on=body.joined_on or clock.today(),
    )
    session.add(lecturer)
    await session.flush()
    await _say(session, team, "lecture_team.lecturer_joined", person_id=str(body.person_id))
    return lecturer


async def let_lecturer_go(
    session: AsyncSession, scope: Scope, lecturer_id: LecturerId, *, seen: int
) -> Lecturer:
    """End somebody's time in the team; their sessions stay.

    Raises:
        LecturerNotFoundError, PreconditionFailedError, LecturerLeftError: as named.
    """
    lecturer = await queries.lecturer_in(session, scope, lecturer_id)
    if lecturer is None:
        raise LecturerNotFoundError
    if lecturer.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if lecturer.left_on is not None:
        raise LecturerLeftError
    lecturer.left_on = max(clock.today(), lecturer.joined_on)
    await session.flush()
    team = await session.get_one(LectureTeam, lecturer.team_id)
    await _say(session, team, "lecture_team.lecturer_left", person_id=str(lecturer.person_id))
    return lecturer


async def record_session(
    session: AsyncSession, scope: Scope, body: LectureSessionIn, by: AccountId
) -> LectureSession:
    """Record a lecture that was held.

    Raises:
        LectureTeamNotFoundError, LectureTeamDissolvedError: as named.
        LectureOrganizationNotFoundError, LecturerNotFoundError, LectureInFutureError: as named.
    """
    await _active(session, scope, body.team_id)
    host = await organization_in(session, scope, body.organization_id)
    if host is None:
        raise LectureOrganizationNotFoundError
    if body.held_on > clock.today():
        raise LectureInFutureError("宣讲结束后再登记。")
    if body.lecturer_id is not None:
        lecturer = await queries.lecturer_in(session, scope, body.lecturer_id)
        if lecturer is None or lecturer.team_id != body.team_id:
            raise LecturerNotFoundError("请选择这支队伍里的宣讲员。")
    held = LectureSession(
        id=LectureSessionId(new_id()), org_path=host.path, recorded_by=by, **body.model_dump()
    )
    session.add(held)
    await session.flush()
    await _say_held(session, held, "lecture.held")
    return held


async def void_session(
    session: AsyncSession, scope: Scope, session_id: LectureSessionId, reason: str, *, seen: int
) -> None:
    """Take a session recorded by mistake out of the counts; it stays visible.

    Raises:
        LectureSessionNotFoundError, PreconditionFailedError, LectureVoidedError: as named.
    """
    held = await queries.session_in(session, scope, session_id)
    if held is None:
        raise LectureSessionNotFoundError
    if held.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if held.voided_at is not None:
        raise LectureVoidedError
    held.voided_at, held.void_reason = clock.now(), reason
    await session.flush()
    await _say_held(session, held, "lecture.voided")


async def _active(session: AsyncSession, scope: Scope, team_id: LectureTeamId) -> LectureTeam:
    team = await queries.team_in(session, scope, team_id)
    if team is None:
        raise LectureTeamNotFoundError
    if team.status == LectureTeamStatus.DISSOLVED:
        raise LectureTeamDissolvedError("请先恢复队伍，或选择另一支。")
    return team


async def _say(session: AsyncSession, team: LectureTeam, type_: str, **more: str) -> None:
    data = {"team_id": str(team.id), "version": team.version, **more}
    await emit(session, PLUMBING, Event(type_, f"lectures/teams/{team.id}", team.org_path, data))


async def _say_held(session: AsyncSession, held: LectureSession, type_: str) -> None:
    data = {
        "session_id": str(held.id),
        "team_id": str(held.team_id),
        "organization_id": str(held.organization_id),
        "version": held.version,
    }
    await emit(session, PLUMBING, Event(type_, f"lectures/sessions/{held.id}", held.org_path, data))
