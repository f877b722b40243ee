"""HTTP of leading groups and their plan draft."""

from datetime import date
from typing import Annotated
from urllib.parse import quote

from common import clock
from common.errors import PreconditionFailedError
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response

from roster.core.structure.groups import lines_of_list
from roster.groups import documents, queries, reading, use_cases
from roster.groups.errors import (
    GroupDatesError,
    GroupEndedError,
    GroupNotFoundError,
    GroupOrganizationNotFoundError,
    GroupSeatNotFoundError,
    SeatHolderNotFoundError,
    SeatTitleMissingError,
)
from roster.groups.schemas import (
    GroupFilter,
    GroupFinishIn,
    GroupPlanIn,
    GroupPlanOut,
    GroupSeatIn,
    LeadingGroupDetail,
    LeadingGroupIn,
    LeadingGroupOut,
    LeadingGroupPatch,
)
from roster.ids import GroupSeatId, LeadingGroupId
from roster.models.structure.group import LeadingGroup

READERS = (Role.COMMITTEE, Role.BRANCH)
Reader = Annotated[Caller, requires(*READERS)]
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

router = service_router("/api/roster", "groups")


def _as_of(
    as_of: Annotated[date | None, Query(description="当日的成员，默认今天")] = None,
) -> date:
    return as_of or clock.today()


AsOf = Annotated[date, Depends(_as_of)]


@router.get("/leading-groups", response_model=Page[LeadingGroupOut])
async def list_leading_groups(
    session: ReadSession, caller: Reader, wanted: Annotated[GroupFilter, Query()], paging: Paging
) -> Page[LeadingGroupOut]:
    """Leading groups in the order of the tree."""
    today = clock.today()
    statement = queries.groups_matching(caller.scope(*READERS), wanted, today)
    keys = [LeadingGroup.org_path, LeadingGroup.starts_on, LeadingGroup.id]
    page = await page_of_rows(session, statement, keys, paging)
    items = [reading.group_out(row, today) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.post(
    "/leading-groups",
    response_model=LeadingGroupDetail,
    status_code=201,
    responses=problems(GroupOrganizationNotFoundError, GroupDatesError),
)
async def create_leading_group(
    body: LeadingGroupIn, session: Session, caller: Committee, response: Response
) -> LeadingGroupDetail:
    """Set up a leading group for a task."""
    scope = caller.scope(Role.COMMITTEE)
    created = await use_cases.create_group(session, scope, body)
    shown = await reading.read_group(session, scope, created.id, clock.today())
    return tagged(response, shown)


@router.get(
    "/leading-groups/{leading_group_id}",
    response_model=LeadingGroupDetail,
    responses=problems(GroupNotFoundError),
)
async def get_leading_group(
    leading_group_id: LeadingGroupId,
    session: ReadSession,
    caller: Reader,
    day: AsOf,
    response: Response,
) -> LeadingGroupDetail:
    """One group and who sits in it on a day: whoever took over a bound post took over its seat."""
    shown = await reading.read_group(session, caller.scope(*READERS), leading_group_id, day)
    return tagged(response, shown)


@router.patch(
    "/leading-groups/{leading_group_id}",
    response_model=LeadingGroupDetail,
    responses=problems(GroupNotFoundError, GroupDatesError, PreconditionFailedError),
)
async def change_leading_group(
    leading_group_id: LeadingGroupId,
    patch: LeadingGroupPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> LeadingGroupDetail:
    """Change what the body names."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.change_group(session, scope, leading_group_id, patch, seen=seen)
    shown = await reading.read_group(session, scope, leading_group_id, clock.today())
    return tagged(response, shown)


@router.post(
    "/leading-groups/{leading_group_id}/finish",
    response_model=LeadingGroupDetail,
    responses=problems(
        GroupNotFoundError, GroupEndedError, GroupDatesError, PreconditionFailedError
    ),
)
async def finish_leading_group(
    leading_group_id: LeadingGroupId,
    body: GroupFinishIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> LeadingGroupDetail:
    """The task is done; the group and its office end with it."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.finish_group(session, scope, leading_group_id, body, seen=seen)
    shown = await reading.read_group(session, scope, leading_group_id, clock.today())
    return tagged(response, shown)


@router.post(
    "/leading-groups/{leading_group_id}/seats",
    response_model=LeadingGroupDetail,
    status_code=201,
    responses=problems(
        GroupNotFoundError, GroupEndedError, SeatHolderNotFoundError, SeatTitleMissingError
    ),
)
async def add_group_seat(
    leading_group_id: LeadingGroupId,
    body: GroupSeatIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> LeadingGroupDetail:
    """Give the group a seat, bound to a post, to a person, or to a name outside the roster."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.add_seat(session, scope, leading_group_id, body)
    shown = await reading.read_group(session, scope, leading_group_id, clock.today())
    return tagged(response, shown)


@router.delete(
    "/leading-groups/seats/{seat_id}",
    status_code=204,
    responses=problems(GroupSeatNotFoundError, GroupEndedError),
)
async def remove_group_seat(seat_id: GroupSeatId, session: Session, caller: Committee) -> None:
    """Take a seat off the list."""
    await use_cases.remove_seat(session, caller.scope(Role.COMMITTEE), seat_id)


@router.get(
    "/leading-groups/{leading_group_id}/plan",
    response_model=GroupPlanOut,
    responses=problems(GroupNotFoundError),
)
async def read_group_plan(
    leading_group_id: LeadingGroupId, session: ReadSession, caller: Reader, response: Response
) -> GroupPlanOut:
    """The texts of the plan draft, as saved or filled from the group."""
    return tagged(
        response, await reading.read_plan(session, caller.scope(*READERS), leading_group_id)
    )


@router.put(
    "/leading-groups/{leading_group_id}/plan",
    response_model=GroupPlanOut,
    responses=problems(GroupNotFoundError, PreconditionFailedError),
)
async def save_group_plan(
    leading_group_id: LeadingGroupId,
    body: GroupPlanIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> GroupPlanOut:
    """Keep the texts as somebody changed them."""
    scope = caller.scope(Role.COMMITTEE)
    await use_cases.save_plan(session, scope, leading_group_id, body, seen=seen)
    return tagged(response, await reading.read_plan(session, scope, leading_group_id))


@router.get(
    "/leading-groups/{leading_group_id}/plan.docx",
    response_class=Response,
    responses={200: {"content": {DOCX: {}}}, **problems(GroupNotFoundError)},
)
async def download_group_plan(
    leading_group_id: LeadingGroupId, session: ReadSession, caller: Reader, day: AsOf
) -> Response:
    """The plan draft as a Word file, with the list of the group as of a day."""
    scope = caller.scope(*READERS)
    plan = reading.to_print(await reading.read_plan(session, scope, leading_group_id))
    group = await reading.read_group(session, scope, leading_group_id, day)
    content = documents.plan_docx(plan, lines_of_list(reading.seated(group)))
    name = quote(f"{plan.title}{plan.stage}.docx")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(content, media_type=DOCX, headers=headers)
