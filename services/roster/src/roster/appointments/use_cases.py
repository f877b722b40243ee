"""The later life of an appointment: new dates, into office, out of it, never in it."""

from common import clock
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments import queries
from roster.appointments.actors import Actor
from roster.appointments.alternates.proposing import propose_next
from roster.appointments.arranging import post_full, term_of
from roster.appointments.bindings import following
from roster.appointments.errors import ExtensionRefusedError, StepRefusedError
from roster.appointments.leaving import leave_office
from roster.appointments.schemas import (
    AppointmentEndIn,
    AppointmentPatch,
    ArchiveIn,
    ConfirmIn,
    DeclineIn,
    ExtendIn,
    RenewIn,
)
from roster.appointments.stepping import Paper, go, life_on, save, seen_appointment
from roster.core.establishment import Term, has_seat
from roster.core.lifecycle import LIVE, Step
from roster.core.terms import ExtensionRule, extended_refusal, renewed_term
from roster.ids import AppointmentId
from roster.models.appointment import Appointment
from roster.models.service.rule import rule_at

EVERYWHERE = Scope(("",))


async def change_appointment(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    patch: AppointmentPatch,
    *,
    seen: int,
) -> None:
    """Correct dates; a longer term needs a seat for all of it.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError: as named.
        StepRefusedError: it has ended or was declined.
        TermBackwardsError, PostFullError: as when arranged.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    if appointment.state not in LIVE:
        raise StepRefusedError("已经结束或放弃的任职不能再改日期。", state=appointment.state)
    for field, value in patch.model_dump(exclude_unset=True).items():
        setattr(appointment, field, value)
    await _check_seat(session, appointment)
    paper = Paper(clock.today())
    await save(
        session, appointment, "correct", actor.account_id, paper, event="appointment.changed"
    )


async def confirm(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: ConfirmIn,
    *,
    seen: int,
) -> Appointment:
    """Take an arranged person into office: elected, co-opted, approved or assigned.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
        PostFullError, BoundPostFullError: every seat of the post, or of one that comes with it,
            is still held.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.CONFIRM)
    appointment.confirmed_on = body.confirmed_on or today
    if body.basis is not None:
        appointment.basis = body.basis
    await check_free_seat(session, appointment)
    paper = Paper(appointment.confirmed_on, body.document_no, body.note)
    await save(
        session, appointment, Step.CONFIRM, actor.account_id, paper, event="appointment.confirmed"
    )
    await following.follow(session, appointment)
    return appointment


async def end(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: AppointmentEndIn,
    *,
    seen: int,
) -> Appointment:
    """End an appointment, early or on its last day, with the reason.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    await leave_office(session, appointment, body)
    paper = Paper(appointment.ended_on or clock.today(), body.document_no, body.reason)
    await save(session, appointment, Step.END, actor.account_id, paper, event="appointment.ended")
    await following.release(session, appointment)
    return appointment


async def decline(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: DeclineIn,
    *,
    seen: int,
) -> Appointment:
    """Note that the person will not come; their seat is free again. They may say so themself.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.DECLINE)
    appointment.state_reason = body.reason
    paper = Paper(today, None, body.reason)
    await save(
        session, appointment, Step.DECLINE, actor.account_id, paper, event="appointment.declined"
    )
    await propose_next(session, appointment.post_id, appointment.id)
    return appointment


async def extend(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, body: ExtendIn, *, seen: int
) -> None:
    """Prolong the present term, within what the office's rule allows.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
        ExtensionRefusedError: too long, or not longer at all.
        PostFullError: somebody else is arranged for the seat by then.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.EXTEND)
    found = await rule_at(session, appointment.org_path, "extension", today)
    rule = ExtensionRule() if found is None else ExtensionRule(max_months=found["max_months"])
    agreed = appointment.agreed_ends_on or appointment.ends_on
    refusal = extended_refusal(agreed, appointment.ends_on, body.ends_on, rule)
    if refusal is not None:
        raise ExtensionRefusedError(refusal.reason, max_months=rule.max_months)
    appointment.agreed_ends_on, appointment.ends_on = agreed, body.ends_on
    await _check_seat(session, appointment)
    paper = Paper(today, body.document_no, body.reason)
    await save(
        session, appointment, Step.EXTEND, actor.account_id, paper, event="appointment.extended"
    )
    await following.prolong(session, appointment)


async def renew(
    session: AsyncSession, actor: Actor, appointment_id: AppointmentId, body: RenewIn, *, seen: int
) -> None:
    """Begin a further term after the present one.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
        TermBackwardsError, PostFullError: as when arranged.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.RENEW)
    posts = await queries.lock_posts(session, EVERYWHERE, [appointment.post_id])
    months = body.months or posts[appointment.post_id].term_months
    term = renewed_term(appointment.ends_on, today, months)
    appointment.ends_on, appointment.agreed_ends_on = term.ends_on, None
    if body.basis is not None:
        appointment.basis = body.basis
    await _check_seat(session, appointment)
    paper = Paper(term.starts_on, body.document_no, body.note)
    await save(
        session, appointment, Step.RENEW, actor.account_id, paper, event="appointment.renewed"
    )
    await following.prolong(session, appointment)


async def archive(
    session: AsyncSession,
    actor: Actor,
    appointment_id: AppointmentId,
    body: ArchiveIn,
    *,
    seen: int,
) -> None:
    """Close the file of an ended appointment with its appraisal.

    Raises:
        AppointmentNotFoundError, PreconditionFailedError, StepRefusedError: as named.
    """
    appointment = await seen_appointment(session, actor, appointment_id, seen)
    today = clock.today()
    go(appointment, await life_on(session, appointment, today), Step.ARCHIVE)
    appointment.archived_on, appointment.appraisal = today, body.appraisal
    paper = Paper(today, body.document_no)
    await save(
        session, appointment, Step.ARCHIVE, actor.account_id, paper, event="appointment.archived"
    )


async def check_free_seat(session: AsyncSession, appointment: Appointment) -> None:
    """Whether somebody may take office now.

    Raises:
        PostFullError: every seat is held. The database would refuse it, too.
    """
    # The row must not be written before the post is locked.
    with session.no_autoflush:
        posts = await queries.lock_posts(session, EVERYWHERE, [appointment.post_id])
        post = posts[appointment.post_id]
        held = await queries.in_office_at(session, post.id, besides=appointment.id)
    if held >= post.capacity:
        raise post_full([post])


async def _check_seat(session: AsyncSession, appointment: Appointment) -> None:
    term = term_of(appointment)
    with session.no_autoflush:
        posts = await queries.lock_posts(session, EVERYWHERE, [appointment.post_id])
        holders = await queries.holders_of(session, [appointment.post_id])
    post = posts[appointment.post_id]
    others = [Term(row.starts_on, row.ends_on) for row in holders if row.id != appointment.id]
    if not has_seat(others, term, capacity=post.capacity):
        raise post_full([post])
