"""Leading groups: set up for a task, seated by posts and people, ended with the task."""

from datetime import date
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.groups import GroupState, state_on
from roster.groups import queries
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
    GroupFinishIn,
    GroupPlanIn,
    GroupSeatIn,
    LeadingGroupIn,
    LeadingGroupPatch,
)
from roster.ids import GroupSeatId, LeadingGroupId
from roster.models.base import PLUMBING
from roster.models.structure.group import GroupSeat, LeadingGroup
from roster.models.tree import organization_in


async def create_group(session: AsyncSession, scope: Scope, body: LeadingGroupIn) -> LeadingGroup:
    """Set up a leading group.

    Raises:
        GroupOrganizationNotFoundError: its organization is not there, or not for this caller.
        GroupDatesError: it ends before it starts.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise GroupOrganizationNotFoundError
    _check_dates(body.starts_on, body.ends_on)
    group = LeadingGroup(
        id=LeadingGroupId(new_id()), org_path=organization.path, plan={}, **body.model_dump()
    )
    session.add(group)
    await _save(session, group, "leading_group.created")
    return group


async def change_group(
    session: AsyncSession,
    scope: Scope,
    group_id: LeadingGroupId,
    patch: LeadingGroupPatch,
    *,
    seen: int,
) -> LeadingGroup:
    """Change what the patch names.

    Raises:
        GroupNotFoundError, PreconditionFailedError, GroupDatesError: as named.
    """
    group = await _seen(session, scope, group_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
    for field, value in changes.items():
        setattr(group, field, value)
    _check_dates(group.starts_on, group.ends_on)
    _check_dates(group.starts_on, group.finished_on)
    await _save(session, group, "leading_group.changed")
    return group


async def finish_group(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, body: GroupFinishIn, *, seen: int
) -> LeadingGroup:
    """The task is done: the group and its office end by themselves.

    Raises:
        GroupNotFoundError, PreconditionFailedError: as named.
        GroupEndedError: it has ended already.
        GroupDatesError: before it began.
    """
    group = await _seen(session, scope, group_id, seen)
    _refuse_ended(group)
    group.finished_on = body.finished_on or clock.today()
    group.finish_note = body.note
    _check_dates(group.starts_on, group.finished_on)
    await _save(session, group, "leading_group.finished")
    return group


async def add_seat(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, body: GroupSeatIn
) -> GroupSeat:
    """Give a group a seat, held through a post, by a person, or by somebody outside the roster.

    Raises:
        GroupNotFoundError, GroupEndedError: as named.
        SeatHolderNotFoundError: the post or person is not there, or not for this caller.
        SeatTitleMissingError: without a post nobody knows which office the list should print.
    """
    group = await queries.group_in(session, scope, group_id)
    if group is None:
        raise GroupNotFoundError
    _refuse_ended(group)
    if body.post_id is not None and not await queries.is_post_in(session, scope, body.post_id):
        raise SeatHolderNotFoundError("请选择您管理范围内的岗位。")
    if body.person_id is not None and not await queries.is_person_in(
        session, scope, body.person_id
    ):
        raise SeatHolderNotFoundError("请选择您管理范围内的人员。")
    if body.post_id is None and body.title is None:
        raise SeatTitleMissingError("请填写名单上的单位和职务。")
    order_no = body.order_no or await queries.last_order_of(session, group_id) + 1
    seat = GroupSeat(
        id=GroupSeatId(new_id()),
        group_id=group_id,
        **(body.model_dump() | {"order_no": order_no}),
    )
    session.add(seat)
    group.updated_at = clock.now()
    await _save(session, group, "leading_group.changed")
    return seat


async def remove_seat(session: AsyncSession, scope: Scope, seat_id: GroupSeatId) -> None:
    """Take a seat off the list.

    Raises:
        GroupSeatNotFoundError, GroupEndedError: as named.
    """
    found = await queries.seat_in(session, scope, seat_id)
    if found is None:
        raise GroupSeatNotFoundError
    seat, group = found
    _refuse_ended(group)
    await session.delete(seat)
    group.updated_at = clock.now()
    await _save(session, group, "leading_group.changed")


async def save_plan(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, body: GroupPlanIn, *, seen: int
) -> LeadingGroup:
    """Keep the texts of the plan draft as somebody changed them.

    Raises:
        GroupNotFoundError, PreconditionFailedError: as named.
    """
    group = await _seen(session, scope, group_id, seen)
    group.plan = body.model_dump(mode="json")
    await _save(session, group, "leading_group.plan_saved")
    return group


async def _seen(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, seen: int
) -> LeadingGroup:
    group = await queries.group_in(session, scope, group_id)
    if group is None:
        raise GroupNotFoundError
    if group.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return group


def _refuse_ended(group: LeadingGroup) -> None:
    state = state_on(
        clock.today(),
        starts_on=group.starts_on,
        ends_on=group.ends_on,
        finished_on=group.finished_on,
    )
    if state is GroupState.ENDED or group.finished_on is not None:
        raise GroupEndedError("如任务延长，请先改结束日期，或新建小组。")


def _check_dates(starts_on: date, ends_on: date | None) -> None:
    if ends_on is not None and ends_on < starts_on:
        raise GroupDatesError("结束日期不能早于开始日期。")


async def _save(session: AsyncSession, group: LeadingGroup, type_: str) -> None:
    await session.flush()
    data = {"group_id": str(group.id), "version": group.version}
    subject = f"leading-groups/{group.id}"
    await emit(session, PLUMBING, Event(type_, subject, group.org_path, data))
