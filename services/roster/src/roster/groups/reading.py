"""A leading group as the API and the plan draft show it: who sits in it on a day."""

from datetime import date
from typing import Any

from common.scope import Scope
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.groups import (
    GroupState,
    Plan,
    Seated,
    SeatRole,
    Section,
    draft_plan,
    state_on,
)
from roster.groups import queries
from roster.groups.errors import GroupNotFoundError
from roster.groups.schemas import (
    GroupPlanOut,
    GroupSeatOut,
    LeadingGroupDetail,
    LeadingGroupOut,
    SeatHolderOut,
)
from roster.ids import LeadingGroupId

_ROLES = list(SeatRole)


async def read_group(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, day: date
) -> LeadingGroupDetail:
    """The group with its seats and who holds them on a day.

    Raises:
        GroupNotFoundError: it is not there, or not for this caller.
    """
    row = await queries.shown_group(session, scope, group_id)
    if row is None:
        raise GroupNotFoundError
    group = group_out(row._asdict(), day)
    seats = await _seats(session, scope, group_id, day, stands=group.state is GroupState.ACTIVE)
    return LeadingGroupDetail(**group.model_dump(), as_of=day, seats=seats)


def group_out(row: dict[str, Any], day: date) -> LeadingGroupOut:
    state = state_on(
        day, starts_on=row["starts_on"], ends_on=row["ends_on"], finished_on=row["finished_on"]
    )
    return LeadingGroupOut.model_validate(row | {"state": state})


async def _seats(
    session: AsyncSession, scope: Scope, group_id: LeadingGroupId, day: date, *, stands: bool
) -> list[GroupSeatOut]:
    rows = await queries.seats_of(session, scope, group_id)
    posts = [row.post_id for row in rows if row.post_id is not None]
    holders = await queries.holders_of(session, scope, posts, day) if stands else {}
    seats = [
        GroupSeatOut(
            id=row.id,
            role=row.role,
            order_no=row.order_no,
            post_id=row.post_id,
            person_id=row.person_id,
            title=row.title or f"{row.post_organization or ''}{row.post_title or ''}",
            holders=_holders(row, holders.get(row.post_id, [])) if stands else [],
        )
        for row in rows
    ]
    return sorted(seats, key=lambda seat: (_ROLES.index(seat.role), seat.order_no))


def _holders(row: Row[Any], serving: list[Row[Any]]) -> list[SeatHolderOut]:
    if row.post_id is not None:
        return [SeatHolderOut.model_validate(one) for one in serving]
    if row.holder_name is not None:
        return [SeatHolderOut(person_id=None, name=row.holder_name, since=None)]
    if row.person_name is not None:
        return [SeatHolderOut(person_id=row.person_id, name=row.person_name, since=None)]
    return []


async def read_plan(session: AsyncSession, scope: Scope, group_id: LeadingGroupId) -> GroupPlanOut:
    """The texts of the plan draft: as saved, or filled from the group.

    Raises:
        GroupNotFoundError: it is not there, or not for this caller.
    """
    row = await queries.shown_group(session, scope, group_id)
    if row is None:
        raise GroupNotFoundError
    plan = plan_of(row) if not row.plan else row.plan
    more = {"is_saved": bool(row.plan), "version": row.version}
    if isinstance(plan, Plan):
        return GroupPlanOut(
            title=plan.title,
            stage=plan.stage,
            lead=plan.lead,
            sections=[{"heading": one.heading, "body": one.body} for one in plan.sections],
            issuers=list(plan.issuers),
            dated=plan.dated,
            list_title=plan.list_title,
            closing=plan.closing,
            **more,
        )
    return GroupPlanOut.model_validate(plan | more)


def plan_of(row: Row[Any]) -> Plan:
    return draft_plan(
        name=row.name, task=row.task, organization=row.organization_name, office=row.office
    )


def to_print(out: GroupPlanOut) -> Plan:
    return Plan(
        title=out.title,
        stage=out.stage,
        lead=out.lead,
        sections=tuple(Section(one.heading, one.body) for one in out.sections),
        issuers=tuple(out.issuers),
        dated=out.dated,
        list_title=out.list_title,
        closing=out.closing,
    )


def seated(group: LeadingGroupDetail) -> list[Seated]:
    """A line for each holder; a post that several hold has several lines."""
    found = []
    for seat in group.seats:
        names: list[str | None] = [holder.name for holder in seat.holders]
        found += [Seated(seat.role, name, seat.title) for name in names or [None]]
    return found
