"""HTTP of the slice ``documents``: files to take away, and the calendar subscription."""

import asyncio
from typing import Annotated, Any, Final
from urllib.parse import quote

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response

from roster.core.documents import is_managed_cadre
from roster.documents import cadre_form, queries, team, use_cases, zhtj
from roster.documents.errors import (
    CalendarFeedNotFoundError,
    DocumentOrganizationNotFoundError,
    DocumentPersonNotFoundError,
    DocumentTooLongError,
    NotAManagedCadreError,
)
from roster.documents.schemas import (
    CalendarFeedIn,
    CalendarFeedMade,
    CalendarFeedOut,
    FormFormat,
    TeamFormat,
    TeamQuery,
)
from roster.ids import OrganizationId, PersonId
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in

STAFF = (Role.COMMITTEE, Role.BRANCH)
Staff = Annotated[Caller, requires(*STAFF)]
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LRMX: Final = "application/xml"

router = service_router("/api/roster/documents", "documents")


def _files(*types: str) -> dict[int | str, dict[str, Any]]:
    binary = {"schema": {"type": "string", "format": "binary"}}
    return {200: {"content": dict.fromkeys(types, binary)}}


@router.get(
    "/team",
    response_class=Response,
    responses=_files(XLSX, DOCX)
    | problems(DocumentOrganizationNotFoundError, DocumentTooLongError),
)
async def download_team(
    session: ReadSession, caller: Staff, asked: Annotated[TeamQuery, Query()]
) -> Response:
    """班子成员名单 of an organization and those below it, on a day."""
    scope = caller.scope(*STAFF)
    organization = await organization_in(session, scope, asked.organization_id)
    if organization is None:
        raise DocumentOrganizationNotFoundError
    day = asked.as_of or clock.today()
    most = team.MAX_ROWS if asked.format is TeamFormat.XLSX else team.MAX_WORD_ROWS
    statement = queries.team_on(scope.within(organization.path), day)
    rows = team.team_rows(await session.execute(statement.limit(team.MAX_ROWS + 1)))
    if len(rows) > most:
        raise DocumentTooLongError(f"一份最多 {most} 人次，请选下级组织分别导出。", limit=most)
    if asked.format is TeamFormat.XLSX:
        data = await asyncio.to_thread(team.team_xlsx, rows)
    else:
        data = await asyncio.to_thread(team.team_docx, organization.name, day, rows)
    name = f"{organization.name}班子成员名单-{day:%Y%m%d}.{asked.format}"
    return _download(data, XLSX if asked.format is TeamFormat.XLSX else DOCX, name)


@router.get(
    "/cadre-forms/{person_id}",
    response_class=Response,
    responses=_files(DOCX, LRMX) | problems(DocumentPersonNotFoundError, NotAManagedCadreError),
)
async def download_cadre_form(
    person_id: PersonId,
    session: ReadSession,
    caller: Committee,
    file_format: Annotated[FormFormat, Query(alias="format")] = FormFormat.DOCX,
) -> Response:
    """任免审批表 of a managed cadre; refused for everybody else."""
    scope = caller.scope(Role.COMMITTEE)
    person = await person_in(session, scope, person_id)
    if person is None:
        raise DocumentPersonNotFoundError
    today = clock.today()
    services = await queries.services_of(session, scope, person.id, today)
    if not is_managed_cadre(services):
        raise NotAManagedCadreError(
            "此人目前没有乡镇（街道）及以上的专职或挂职任职。志愿者和兼职人员不填任免审批表，"
            "以免多收集个人信息；请改用名册或班子成员名单。"
        )
    owner = await organization_in(session, scope, person.organization_id)
    unit = "" if owner is None else owner.name
    form = cadre_form.cadre_form(person, services, unit, today)
    is_word = file_format is FormFormat.DOCX
    write = cadre_form.form_docx if is_word else cadre_form.form_lrmx
    data = await asyncio.to_thread(write, form)
    name = f"任免审批表-{person.name}.{file_format}"
    return _download(data, DOCX if is_word else LRMX, name)


@router.get(
    "/zhtj",
    response_class=Response,
    responses=_files(XLSX) | problems(DocumentOrganizationNotFoundError),
)
async def download_zhtj(
    session: ReadSession, caller: Committee, organization_id: OrganizationId
) -> Response:
    """Organizations in the columns of 智慧团建's import."""
    scope = caller.scope(Role.COMMITTEE)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise DocumentOrganizationNotFoundError
    today = clock.today()
    found = await queries.league_organizations(session, scope.within(organization.path), today)
    data = await asyncio.to_thread(zhtj.zhtj_xlsx, found)
    return _download(data, XLSX, f"智慧团建组织信息-{organization.name}-{today:%Y%m%d}.xlsx")


@router.get("/calendar-feed", response_model=CalendarFeedOut)
async def read_calendar_feed(session: ReadSession, caller: Staff) -> CalendarFeedOut:
    """Whether the caller has a subscription that runs."""
    found = await queries.feed_of(session, caller.subject, clock.now())
    if found is None:
        return CalendarFeedOut(exists=False, organization_name=None, expires_at=None)
    return CalendarFeedOut(exists=True, organization_name=found.name, expires_at=found.expires_at)


@router.put(
    "/calendar-feed",
    response_model=CalendarFeedMade,
    responses=problems(DocumentOrganizationNotFoundError),
)
async def make_calendar_feed(
    body: CalendarFeedIn, session: Session, caller: Staff
) -> CalendarFeedMade:
    """A new address for the caller's calendar program; the former one ends.

    PUT, because the answer to a POST is kept for repetitions, and the address is a secret.
    """
    token, expires_at = await use_cases.make_feed(
        session, caller.subject, caller.scope(*STAFF), body.organization_id
    )
    path = f"/api/roster/public/calendars/{token}/calendar.ics"
    return CalendarFeedMade(path=path, expires_at=expires_at)


@router.delete("/calendar-feed", status_code=204, responses=problems(CalendarFeedNotFoundError))
async def revoke_calendar_feed(session: Session, caller: Staff) -> None:
    """Take the address back; it is dead at once."""
    await use_cases.revoke_feed(session, caller.subject)


def _download(data: bytes, media_type: str, name: str) -> Response:
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(data, media_type=media_type, headers=headers)
