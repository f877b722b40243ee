"""Posting notices, taking them down, objections and what became of them."""

import secrets
from collections.abc import Sequence
from datetime import date, timedelta

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.appointments.actors import Actor
from roster.appointments.notices import queries
from roster.appointments.notices.errors import (
    NoticeNotFoundError,
    NoticeOrganizationNotFoundError,
    NoticeOverError,
    NoticeProceduresError,
    ObjectionNotFoundError,
    ObjectionsSealedError,
    ObjectionVerifiedError,
    TooManyObjectionsError,
)
from roster.appointments.notices.schemas import (
    NoticeIn,
    ObjectionIn,
    PublicObjectionIn,
    VerifyIn,
    WithdrawIn,
)
from roster.appointments.notices.sealing import ObjectionSeal
from roster.appointments.procedures.queries import facts_of, procedures_in
from roster.appointments.procedures.schemas import AdvanceIn
from roster.appointments.procedures.use_cases import state_of, write
from roster.core.lifecycle import Refusal
from roster.core.procedures import Facts, Procedure, Stage, advance
from roster.core.service_rules import NoticeRule
from roster.ids import NoticeId, ObjectionId, ProcedureId
from roster.models.base import PLUMBING
from roster.models.calendar import last_working_day_after
from roster.models.selection.notice import Notice, NoticeLine, Objection
from roster.models.selection.procedure import SelectionProcedure
from roster.models.service.rule import rule_at
from roster.models.tree import organization_in

ADDRESS_BYTES = 24
PUBLIC_PER_HOUR = 30
"""Objections a notice takes from the public page in an hour."""


async def post_notice(session: AsyncSession, actor: Actor, body: NoticeIn) -> Notice:
    """Announce proposed appointments; each procedure has its notice from now on.

    Raises:
        NoticeOrganizationNotFoundError: not there, or not for this actor.
        NoticeProceduresError: a person is not there, or not that far yet; says whom and why.
        CalendarYearUnknownError: the working days cannot be counted.
    """
    organization = await organization_in(session, actor.scope, body.organization_id)
    if organization is None:
        raise NoticeOrganizationNotFoundError("请选择您管理范围内的组织。")
    today = clock.today()
    steps = await _ready(session, actor, body.procedure_ids, today)
    posted_on = body.posted_on or today
    found = await rule_at(session, organization.path, "notice", posted_on)
    rule = NoticeRule() if found is None else NoticeRule(**found)
    working_days = body.working_days or rule.working_days
    counts = rule.counts_posting_day if body.counts_posting_day is None else body.counts_posting_day
    notice = Notice(
        id=NoticeId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        address=secrets.token_urlsafe(ADDRESS_BYTES),
        title=body.title,
        contact=body.contact,
        posted_on=posted_on,
        working_days=working_days,
        counts_posting_day=counts,
        last_day=await last_working_day_after(
            session, posted_on, working_days, counts_posting_day=counts
        ),
        handlers=list(dict.fromkeys([actor.account_id, *body.handlers])),
        posted_by=actor.account_id,
    )
    session.add(notice)
    await session.flush()
    await _write_lines(session, notice, [procedure for procedure, _ in steps])
    for procedure, there in steps:
        procedure.notice_id = notice.id
        step = AdvanceIn(stage=Stage.ANNOUNCED, done_on=posted_on, note=body.title)
        await write(session, actor, procedure, there, step)
    await _say(session, notice, "notice.posted")
    return notice


async def withdraw_notice(
    session: AsyncSession, actor: Actor, notice_id: NoticeId, _: WithdrawIn, *, seen: int
) -> Notice:
    """Take a notice down before its time.

    Raises:
        NoticeNotFoundError, PreconditionFailedError, NoticeOverError: as named.
    """
    notice = await queries.notice_in(session, actor.scope, notice_id, locked=True)
    if notice is None:
        raise NoticeNotFoundError
    if notice.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if notice.state != "posted":
        raise NoticeOverError
    notice.state = "withdrawn"
    await session.flush()
    await _say(session, notice, "notice.withdrawn")
    return notice


async def object_in_public(
    session: AsyncSession,
    seal: ObjectionSeal,
    address: str,
    objection_id: ObjectionId,
    body: PublicObjectionIn,
) -> Objection:
    """Take an objection from the public page; the same id again is the same objection.

    Raises:
        NoticeNotFoundError: nothing runs at this address.
        TooManyObjectionsError: the page took too many within the hour.
    """
    row = await queries.public_notice(session, address, clock.today())
    if row is None:
        raise NoticeNotFoundError
    known = await queries.objection_by_id(session, objection_id)
    if known is not None:
        if known.notice_id != row.id:
            raise NoticeNotFoundError
        return known
    since = clock.now() - timedelta(hours=1)
    if await queries.objections_since(session, row.id, since) >= PUBLIC_PER_HOUR:
        raise TooManyObjectionsError(f"请稍后再试，或直接联系：{row.contact}。")
    lines = {line.number: line for line in await queries.lines_of(session, row.id)}
    line = None if body.number is None else lines.get(body.number)
    about = None if line is None else line.procedure_id
    return await _take(session, seal, Objection(
        id=objection_id, notice_id=row.id, procedure_id=about, source="public"
    ), body.text, body.contact)  # fmt: skip


async def object_by_letter(
    session: AsyncSession, actor: Actor, seal: ObjectionSeal, notice_id: NoticeId, body: ObjectionIn
) -> Objection:
    """Note an objection that came another way.

    Raises:
        NoticeNotFoundError, ObjectionsSealedError: as named.
        ObjectionNotFoundError: the person is not on the notice.
    """
    notice = await readable_notice(session, actor, notice_id)
    lines = {line.procedure_id for line in await queries.lines_of(session, notice.id)}
    if body.procedure_id is not None and body.procedure_id not in lines:
        raise ObjectionNotFoundError("请选择公示里的人选。")
    objection = Objection(
        id=ObjectionId(new_id()),
        notice_id=notice.id,
        procedure_id=body.procedure_id,
        source="staff",
    )
    return await _take(session, seal, objection, body.text, body.contact)


async def verify_objection(
    session: AsyncSession,
    actor: Actor,
    seal: ObjectionSeal,
    objection_id: ObjectionId,
    body: VerifyIn,
    *,
    seen: int,
) -> Objection:
    """Record what an inquiry found.

    Raises:
        ObjectionNotFoundError, ObjectionsSealedError, PreconditionFailedError: as named.
        ObjectionVerifiedError: that was done.
    """
    found = await queries.lock_objection(session, objection_id)
    if found is None or not actor.scope.covers(found[1].org_path):
        raise ObjectionNotFoundError
    objection, notice = found
    _check_reader(notice, actor)
    if objection.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if objection.result != "open":
        raise ObjectionVerifiedError
    sealed = seal.seal(objection.id, "finding", body.finding)
    objection.finding_sealed, objection.finding_key_id = sealed.payload, sealed.key_id
    objection.result = body.result
    objection.verified_on, objection.verified_by = clock.today(), actor.account_id
    await session.flush()
    await _say(session, notice, "notice.objection_verified")
    return objection


async def readable_notice(session: AsyncSession, actor: Actor, notice_id: NoticeId) -> Notice:
    """A notice whose objections this account may read.

    Raises:
        NoticeNotFoundError, ObjectionsSealedError: as named.
    """
    notice = await queries.notice_in(session, actor.scope, notice_id, locked=True)
    if notice is None:
        raise NoticeNotFoundError
    _check_reader(notice, actor)
    return notice


def _check_reader(notice: Notice, actor: Actor) -> None:
    if actor.account_id not in notice.handlers:
        raise ObjectionsSealedError("请由公示指定的工作人员办理。")


async def _take(
    session: AsyncSession, seal: ObjectionSeal, objection: Objection, text: str, contact: str | None
) -> Objection:
    sealed = seal.seal(objection.id, "text", text)
    objection.text_sealed, objection.text_key_id = sealed.payload, sealed.key_id
    if contact is not None:
        sealed = seal.seal(objection.id, "contact", contact)
        objection.contact_sealed, objection.contact_key_id = sealed.payload, sealed.key_id
    session.add(objection)
    await session.flush()
    notice = await session.get_one(Notice, objection.notice_id)
    await _say(session, notice, "notice.objection_received")
    return objection


async def _ready(
    session: AsyncSession, actor: Actor, ids: Sequence[ProcedureId], today: date
) -> list[tuple[SelectionProcedure, Procedure]]:
    """The procedures with where the notice takes them; all of them or none."""
    found = {one.id: one for one in await procedures_in(session, actor.scope, ids)}
    missing = [procedure_id for procedure_id in ids if procedure_id not in found]
    if missing:
        raise NoticeProceduresError(
            "有人选不存在，或不在您的管理范围内。", procedure_ids=[str(one) for one in missing[:20]]
        )
    steps = []
    for procedure_id in dict.fromkeys(ids):
        procedure = found[procedure_id]
        known = await facts_of(session, procedure, today)
        facts = Facts(checks=known.checks, has_notice=True)
        there = advance(state_of(procedure), Stage.ANNOUNCED, facts)
        if isinstance(there, Refusal):
            raise NoticeProceduresError(there.reason, procedure_ids=[str(procedure.id)])
        steps.append((procedure, there))
    return steps


async def _write_lines(
    session: AsyncSession, notice: Notice, procedures: Sequence[SelectionProcedure]
) -> None:
    people = await queries.people_for(session, procedures)
    proposed = await queries.proposed_posts(session, procedures)
    present = await queries.present_posts(session, procedures)
    for number, procedure in enumerate(procedures, start=1):
        person = people[procedure.person_id]
        month = person.birth_month or (person.birth_on and f"{person.birth_on:%Y-%m}")
        unit = " ".join(part for part in (person.work_unit, person.work_title) if part)
        session.add(
            NoticeLine(
                notice_id=notice.id,
                number=number,
                procedure_id=procedure.id,
                person_id=procedure.person_id,
                name=person.name,
                sex=person.sex,
                birth_month=month,
                present_post=present.get(procedure.person_id) or unit or None,
                proposed_post=proposed[procedure.post_id],
            )
        )
    await session.flush()


async def _say(session: AsyncSession, notice: Notice, type_: str) -> None:
    data = {"notice_id": str(notice.id), "state": notice.state, "version": notice.version}
    await emit(session, PLUMBING, Event(type_, f"notices/{notice.id}", notice.org_path, data))
