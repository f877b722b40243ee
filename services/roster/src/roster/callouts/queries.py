"""SQL of the slice ``callouts``. Every function takes the scope it may look into."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from common.scope import Scope
from sqlalchemy import ColumnElement, Row, Select, Uuid, func, literal, null, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from roster.callouts.schemas import CallOutAnswerFilter, CallOutAskIn, CallOutFilter
from roster.core.volunteering.calls import AnswerState
from roster.ids import CallOutAnswerId, CallOutId, PersonId
from roster.models.by_child import child_path
from roster.models.offered import offered
from roster.models.organization import Organization
from roster.models.people_in_scope import theirs_or_own
from roster.models.person import Person
from roster.models.tree import at_or_below
from roster.models.volunteering.call_out import CallOut, CallOutAnswer
from roster.models.volunteering.team import VolunteerMember, VolunteerTeam

KEYS = (CallOut.starts_at, CallOut.id)
ANSWER_KEYS = (CallOutAnswer.created_at, CallOutAnswer.id)


async def call_out_in(
    session: AsyncSession, scope: Scope, call_out_id: CallOutId
) -> CallOut | None:
    """The call-out, locked until commit: its places are given out one after another."""
    return await session.scalar(
        select(CallOut)
        .where(CallOut.id == call_out_id, scope.where(CallOut.org_path))
        .with_for_update()
    )


async def volunteers_for(
    session: AsyncSession, scope: Scope, wanted: CallOutAskIn
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Present members of the teams, each person once, with what their age is told from."""
    found: list[ColumnElement[bool]] = [
        VolunteerMember.left_on.is_(None),
        VolunteerTeam.status == "active",
        scope.where(VolunteerTeam.org_path),
        scope.where(Person.org_path),
    ]
    if wanted.team_ids:
        found.append(VolunteerTeam.id.in_(wanted.team_ids))
    if wanted.skill is not None:
        found.append(VolunteerMember.skills.contains([wanted.skill]))
    rows = await session.execute(
        select(Person.id, Person.org_path, Person.birth_month, Person.birth_on)
        .join(VolunteerMember, VolunteerMember.person_id == Person.id)
        .join(VolunteerTeam, VolunteerTeam.id == VolunteerMember.team_id)
        .where(*found)
        .distinct()
        .order_by(Person.id)
    )
    return rows.all()


async def asked_of(session: AsyncSession, call_out_id: CallOutId) -> set[PersonId]:
    found = await session.scalars(
        select(CallOutAnswer.person_id).where(CallOutAnswer.call_out_id == call_out_id)
    )
    return set(found)


async def taken_of(session: AsyncSession, call_out_id: CallOutId) -> int:
    found = await session.scalar(
        select(func.count()).where(
            CallOutAnswer.call_out_id == call_out_id,
            CallOutAnswer.state == AnswerState.ACCEPTED,
        )
    )
    return found or 0


async def longest_waiting(session: AsyncSession, call_out_id: CallOutId) -> CallOutAnswer | None:
    return await session.scalar(
        select(CallOutAnswer)
        .where(
            CallOutAnswer.call_out_id == call_out_id,
            CallOutAnswer.state == AnswerState.WAITING,
        )
        .order_by(CallOutAnswer.answered_at, CallOutAnswer.id)
        .limit(1)
    )


async def answer_in(
    session: AsyncSession, scope: Scope, answer_id: CallOutAnswerId, *, own: PersonId | None
) -> CallOutAnswer | None:
    return await session.scalar(
        select(CallOutAnswer)
        .join(Person, Person.id == CallOutAnswer.person_id)
        .where(CallOutAnswer.id == answer_id, theirs_or_own(Person.org_path, scope, Person.id, own))
    )


async def answers_of(
    session: AsyncSession, call_out_id: CallOutId
) -> dict[CallOutAnswerId, CallOutAnswer]:
    found = await session.scalars(
        select(CallOutAnswer)
        .where(CallOutAnswer.call_out_id == call_out_id)
        .order_by(CallOutAnswer.created_at, CallOutAnswer.id)
    )
    return {one.id: one for one in found}


def call_outs_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    """Call-outs of the caller's organizations and those above, and those a member was asked for."""
    mine = aliased(CallOutAnswer)

    def counted(*states: AnswerState) -> ColumnElement[int]:
        return (
            select(func.count())
            .where(CallOutAnswer.call_out_id == CallOut.id, CallOutAnswer.state.in_(states))
            .scalar_subquery()
        )

    hours = (
        select(func.coalesce(func.sum(CallOutAnswer.hours), 0))
        .where(CallOutAnswer.call_out_id == CallOut.id)
        .scalar_subquery()
    )
    return (
        select(
            *CallOut.__table__.columns,
            Organization.name.label("organization_name"),
            counted(*AnswerState).label("asked"),
            counted(AnswerState.ACCEPTED).label("accepted"),
            counted(AnswerState.WAITING).label("waiting"),
            counted(AnswerState.DECLINED).label("declined"),
            counted(AnswerState.ATTENDED).label("attended"),
            hours.label("hours"),
            mine.id.label("own_answer_id"),
            mine.state.label("own_state"),
            mine.version.label("own_version"),
        )
        .select_from(CallOut)
        .join(Organization, Organization.id == CallOut.organization_id)
        .outerjoin(
            mine,
            (mine.call_out_id == CallOut.id)
            & (mine.person_id == (null() if own is None else literal(own, Uuid()))),
        )
        .where(or_(offered(CallOut.org_path, scope), mine.id.isnot(None)))
    )


def call_outs_matching(
    scope: Scope, wanted: CallOutFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    found: list[ColumnElement[bool]] = []
    if wanted.state is not None:
        found.append(CallOut.state == wanted.state)
    if wanted.q is not None:
        found.append(CallOut.title.contains(wanted.q, autoescape=True))
    if wanted.organization_id is not None:
        found.append(at_or_below(CallOut.org_path, scope, wanted.organization_id))
    if wanted.mine is not None:
        asked = CallOut.id.in_(
            select(CallOutAnswer.call_out_id).where(
                CallOutAnswer.person_id == (null() if own is None else literal(own, Uuid()))
            )
        )
        found.append(asked if wanted.mine else ~asked)
    return call_outs_shown(scope, own=own).where(*found)


def answers_shown(scope: Scope, *, own: PersonId | None) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *CallOutAnswer.__table__.columns,
            CallOut.title.label("call_out_title"),
            CallOut.starts_at.label("starts_at"),
            Person.name.label("person_name"),
            Organization.name.label("organization_name"),
        )
        .select_from(CallOutAnswer)
        .join(CallOut, CallOut.id == CallOutAnswer.call_out_id)
        .join(Person, Person.id == CallOutAnswer.person_id)
        .join(Organization, Organization.id == Person.organization_id)
        .where(theirs_or_own(Person.org_path, scope, Person.id, own))
    )


def answers_matching(
    scope: Scope, wanted: CallOutAnswerFilter, *, own: PersonId | None
) -> Select[*tuple[Any, ...]]:
    plain = wanted.model_dump(exclude_none=True)
    found = [getattr(CallOutAnswer, name) == value for name, value in plain.items()]
    return answers_shown(scope, own=own).where(*found)


def _came(scope: Scope, since: datetime, until: datetime) -> Select[*tuple[Any, ...]]:
    """One row for each call-out of the period that is over: its place, heads and hours."""
    return (
        select(
            CallOut.id,
            CallOut.org_path,
            CallOut.extra_heads,
            func.count(CallOutAnswer.id).label("came"),
            func.coalesce(func.sum(CallOutAnswer.hours), 0).label("hours"),
        )
        .outerjoin(
            CallOutAnswer,
            (CallOutAnswer.call_out_id == CallOut.id)
            & (CallOutAnswer.state == AnswerState.ATTENDED),
        )
        .where(
            scope.where(CallOut.org_path),
            CallOut.state == "done",
            CallOut.starts_at >= since,
            CallOut.starts_at < until,
        )
        .group_by(CallOut.id)
    )


async def totals(
    session: AsyncSession, scope: Scope, since: datetime, until: datetime
) -> Row[*tuple[Any, ...]]:
    """Call-outs, person-times, hours, and distinct people who came."""
    came = _came(scope, since, until).subquery()
    people = (
        select(func.count(CallOutAnswer.person_id.distinct()))
        .join(came, came.c.id == CallOutAnswer.call_out_id)
        .where(CallOutAnswer.state == AnswerState.ATTENDED)
        .scalar_subquery()
    )
    found = await session.execute(
        select(
            func.count().label("call_outs"),
            func.coalesce(func.sum(came.c.came + came.c.extra_heads), 0).label("person_times"),
            func.coalesce(func.sum(came.c.hours), 0).label("hours"),
            people.label("people"),
        ).select_from(came)
    )
    return found.one()


async def counts_below(
    session: AsyncSession, scope: Scope, top: str, since: datetime, until: datetime
) -> Sequence[Row[*tuple[Any, ...]]]:
    """The same by the organizations right below the top, itself first."""
    came = _came(scope.within(top), since, until).subquery()
    place = child_path(came.c.org_path, top).label("place")
    sums = (
        select(
            place,
            func.count().label("call_outs"),
            func.sum(came.c.came + came.c.extra_heads).label("person_times"),
            func.sum(came.c.hours).label("hours"),
            (func.max(func.length(came.c.org_path)) > func.length(place)).label("has_below"),
        )
        .select_from(came)
        .group_by(place)
        .subquery()
    )
    found = await session.execute(
        select(
            Organization.id.label("organization_id"),
            Organization.name.label("organization_name"),
            sums.c.has_below,
            sums.c.call_outs,
            sums.c.person_times,
            sums.c.hours,
        )
        .join(sums, sums.c.place == Organization.path)
        .order_by(Organization.path)
    )
    return found.all()
