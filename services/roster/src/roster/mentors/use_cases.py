"""Keeping a pool of mentors, pairing them with people, and following up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from common.web.etag import check_version
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.development_rules import RuleKey
from roster.core.mentoring import FollowUpKind, next_follow_up, pairing_refusal
from roster.ids import AccountId, MentorFollowUpId, MentorId, MentorshipId, PersonId
from roster.mentors import queries
from roster.mentors.errors import (
    FollowUpRefusedError,
    MenteeNotFoundError,
    MentorBusyError,
    MentorKnownError,
    MentorNotFoundError,
    MentorOrganizationNotFoundError,
    MentorPersonNotFoundError,
    MentorRetiredError,
    MentorshipNotFoundError,
    MentorshipOverError,
    MentorshipRefusedError,
)
from roster.mentors.schemas import (
    FollowUpIn,
    MentorIn,
    MentorPatch,
    MentorshipEndIn,
    MentorshipIn,
    MentorshipPatch,
)
from roster.models.base import PLUMBING
from roster.models.development.mentor import (
    Mentor,
    MentorFollowUp,
    Mentorship,
    MentorshipMentor,
)
from roster.models.development.rule import rule_in_force
from roster.models.people_in_scope import person_in
from roster.models.tree import organization_in


@dataclass(frozen=True)
class Actor:
    """Who acts: staff of a scope, or a person for themself."""

    account_id: AccountId
    scope: Scope
    own: PersonId | None


async def add_mentor(session: AsyncSession, scope: Scope, body: MentorIn) -> Mentor:
    """Put somebody into an organization's pool.

    Raises:
        MentorOrganizationNotFoundError, MentorPersonNotFoundError: not there, or not for this
            caller.
        MentorKnownError: the person is in the pool.
    """
    organization = await organization_in(session, scope, body.organization_id)
    if organization is None:
        raise MentorOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    if body.person_id is not None:
        if await person_in(session, scope, body.person_id) is None:
            raise MentorPersonNotFoundError("请选择您管理范围内的人。")
        if await queries.is_mentor_of(session, organization.id, body.person_id):
            raise MentorKnownError("请修改已有的导师。")
    mentor = Mentor(id=MentorId(new_id()), org_path=organization.path, **body.model_dump())
    session.add(mentor)
    await session.flush()
    await _say_mentor(session, mentor, "mentor.added")
    return mentor


async def change_mentor(
    session: AsyncSession, scope: Scope, mentor_id: MentorId, patch: MentorPatch, *, seen: int
) -> None:
    """Change fields or capacity; agreements that run go on.

    Raises:
        MentorNotFoundError: not there, or not kept by this caller.
        PreconditionFailedError: somebody changed it since it was seen.
    """
    mentor = await _seen_mentor(session, scope, mentor_id, seen)
    for name, value in patch.model_dump(exclude_unset=True).items():
        if value is not None or name.startswith("outside_"):
            setattr(mentor, name, value)
    await session.flush()
    await _say_mentor(session, mentor, "mentor.changed")


async def retire_mentor(
    session: AsyncSession, scope: Scope, mentor_id: MentorId, *, seen: int
) -> None:
    """Ask them no more; agreements that run go on to their end.

    Raises:
        MentorNotFoundError, PreconditionFailedError: as when changing.
        MentorRetiredError: they have retired.
    """
    mentor = await _seen_mentor(session, scope, mentor_id, seen)
    if mentor.status == "retired":
        raise MentorRetiredError
    mentor.status = "retired"
    await session.flush()
    await _say_mentor(session, mentor, "mentor.retired")


async def pair(session: AsyncSession, scope: Scope, body: MentorshipIn) -> Mentorship:
    """Agree that mentors lead a person (结对).

    Raises:
        MenteeNotFoundError, MentorNotFoundError: not there, or not for this caller.
        MentorshipRefusedError: number of mentors, dates or people do not fit.
        MentorRetiredError: one is asked no more.
        MentorBusyError: one leads as many as they can.
    """
    person = await person_in(session, scope, body.person_id)
    if person is None:
        raise MenteeNotFoundError("请选择您管理范围内的人。")
    starts_on = body.starts_on or clock.today()
    wanted = list(dict.fromkeys(body.mentor_ids))
    refusal = pairing_refusal(body.kind, len(wanted), starts_on, body.ends_on)
    if refusal is not None:
        raise MentorshipRefusedError(refusal.reason)
    await _check_mentors(session, scope, wanted, person.id)
    if await queries.is_led_as(session, person.id, body.kind):
        raise MentorshipRefusedError("此人已有同样方式的帮带，请先结束原来的。")
    rhythm = body.rhythm_days or await rule_in_force(
        session, person.org_path, RuleKey.FOLLOW_UP_DAYS, clock.today()
    )
    made = Mentorship(
        id=MentorshipId(new_id()),
        person_id=person.id,
        org_path=person.org_path,
        kind=body.kind,
        starts_on=starts_on,
        ends_on=body.ends_on,
        goals=body.goals,
        rhythm_days=rhythm,
        follow_up_due_on=next_follow_up(starts_on, None, rhythm),
        state="active",
    )
    session.add(made)
    await session.flush()
    session.add_all(MentorshipMentor(mentorship_id=made.id, mentor_id=one) for one in wanted)
    await session.flush()
    await _say(session, made, "mentorship.agreed")
    return made


async def _check_mentors(
    session: AsyncSession, scope: Scope, wanted: Sequence[MentorId], mentee: PersonId
) -> None:
    """Each may be asked and has room; locked, so that the last place is given once."""
    mentors = await queries.lock_mentors(session, scope, wanted)
    if len(mentors) < len(wanted):
        raise MentorNotFoundError("请从导师库里选择。")
    if any(mentor.status == "retired" for mentor in mentors):
        raise MentorRetiredError("请选择在库的导师。")
    if any(mentor.person_id == mentee for mentor in mentors):
        raise MentorshipRefusedError("不能自己带自己，请换一名导师。")
    leading = await queries.leading_of(session, wanted)
    if any(leading.get(mentor.id, 0) >= mentor.capacity for mentor in mentors):
        raise MentorBusyError("请换一名导师，或先结束一次帮带。")


async def change_mentorship(
    session: AsyncSession,
    scope: Scope,
    mentorship_id: MentorshipId,
    patch: MentorshipPatch,
    *,
    seen: int,
) -> None:
    """Change end, goals or rhythm of an agreement that runs.

    Raises:
        MentorshipNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        MentorshipOverError: it has ended.
        MentorshipRefusedError: it would end before it begins.
    """
    found = await _running(session, scope, mentorship_id)
    check_version(found, seen)
    for name, value in patch.model_dump(exclude_unset=True).items():
        setattr(found, name, value)
    if found.ends_on <= found.starts_on:
        raise MentorshipRefusedError("帮带期的结束应晚于开始。")
    found.follow_up_due_on = next_follow_up(
        found.starts_on, found.last_follow_up_on, found.rhythm_days
    )
    await session.flush()
    await _say(session, found, "mentorship.changed")


async def end_mentorship(
    session: AsyncSession,
    scope: Scope,
    mentorship_id: MentorshipId,
    body: MentorshipEndIn,
    *,
    seen: int,
) -> None:
    """End an agreement with a summary.

    Raises:
        MentorshipNotFoundError, PreconditionFailedError, MentorshipOverError: as when changing.
        MentorshipRefusedError: it would end before it begins.
    """
    found = await _running(session, scope, mentorship_id)
    check_version(found, seen)
    ended_on = body.ended_on or clock.today()
    if ended_on < found.starts_on:
        raise MentorshipRefusedError("结束日期不能早于开始日期。")
    found.state, found.ended_on, found.summary = "ended", ended_on, body.summary
    await session.flush()
    await _say(session, found, "mentorship.ended")


async def follow_up(
    session: AsyncSession, actor: Actor, mentorship_id: MentorshipId, body: FollowUpIn
) -> MentorFollowUp:
    """Note a talk, a work report or a mentor's feedback; the next one is due from that day.

    Raises:
        MentorshipNotFoundError: not there, or not for this caller.
        MentorshipOverError: it has ended.
        FollowUpRefusedError: not the caller's to note, or the day does not fit.
    """
    found = await _running(session, actor.scope, mentorship_id, own=actor.own)
    _check_writer(actor, found, body.kind)
    if not found.starts_on <= body.occurred_on <= clock.today():
        raise FollowUpRefusedError("日期应在帮带开始之后、今天以前。")
    made = MentorFollowUp(
        id=MentorFollowUpId(new_id()),
        mentorship_id=found.id,
        recorded_by=actor.account_id,
        **body.model_dump(),
    )
    session.add(made)
    last = max(filter(None, (found.last_follow_up_on, body.occurred_on)), default=date.min)
    found.last_follow_up_on = last
    found.follow_up_due_on = next_follow_up(found.starts_on, last, found.rhythm_days)
    await session.flush()
    await _say(session, found, "mentorship.followed_up")
    return made


def _check_writer(actor: Actor, found: Mentorship, kind: FollowUpKind) -> None:
    """Staff note anything; who is led reports, who leads gives feedback."""
    if actor.scope.covers(found.org_path):
        return
    if actor.own == found.person_id:
        allowed = {FollowUpKind.WORK_REPORT}
    else:
        allowed = {FollowUpKind.MENTOR_FEEDBACK, FollowUpKind.TALK}
    if kind not in allowed:
        raise FollowUpRefusedError("被帮带人可以写工作汇报，导师可以写反馈和谈话。")


async def _running(
    session: AsyncSession, scope: Scope, mentorship_id: MentorshipId, *, own: PersonId | None = None
) -> Mentorship:
    found = await queries.mentorship_in(session, scope, mentorship_id, own=own)
    if found is None:
        raise MentorshipNotFoundError
    if found.state != "active":
        raise MentorshipOverError("如继续帮带，请重新结对。")
    return found


async def _seen_mentor(
    session: AsyncSession, scope: Scope, mentor_id: MentorId, seen: int
) -> Mentor:
    mentor = await queries.mentor_in(session, scope, mentor_id)
    if mentor is None:
        raise MentorNotFoundError
    check_version(mentor, seen)
    return mentor


async def _say_mentor(session: AsyncSession, mentor: Mentor, type_: str) -> None:
    data = {"mentor_id": str(mentor.id), "status": mentor.status}
    await emit(session, PLUMBING, Event(type_, f"mentors/{mentor.id}", mentor.org_path, data))


async def _say(session: AsyncSession, found: Mentorship, type_: str) -> None:
    data = {
        "mentorship_id": str(found.id),
        "person_id": str(found.person_id),
        "state": found.state,
    }
    await emit(session, PLUMBING, Event(type_, f"mentorships/{found.id}", found.org_path, data))
