"""Preparing elections, holding them, putting them off."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.establishment import last_day
from roster.core.lifecycle import Refusal
from roster.core.structure.rules import Rules, term_months
from roster.core.structure.terms import (
    ElectionStep,
    Reported,
    TermState,
    election_refusal,
    length_refusal,
    postponement_refusal,
    step_refusal,
)
from roster.core.vocabulary import Kind, OfficersBy, OrganizationStatus
from roster.ids import AccountId, OrganizationId, TermId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.structure.keeping import repeat_term
from roster.models.structure.rules_in_force import rules_in_force
from roster.models.structure.term import OrganizationTerm, TermStep
from roster.models.tree import organization_in
from roster.terms import queries
from roster.terms.errors import (
    ElectionStepError,
    NoElectionError,
    PostponementError,
    TermExistsError,
    TermHeldError,
    TermLengthError,
    TermNotFoundError,
    TermOrganizationDissolvedError,
    TermOrganizationNotFoundError,
)
from roster.terms.schemas import ElectionStepIn, PostponementIn, TermIn, TermPatch


@dataclass(frozen=True)
class Actor:
    """Who acts, and within which subtrees."""

    account_id: AccountId
    scope: Scope


async def add_term(
    session: AsyncSession, actor: Actor, organization_id: OrganizationId, body: TermIn
) -> OrganizationTerm:
    """Begin to prepare an election, note an appointed term, or enter an earlier one.

    Raises:
        TermOrganizationNotFoundError, TermOrganizationDissolvedError: as named.
        NoElectionError: nobody is elected there.
        TermLengthError: longer, or shorter, than the rules in force allow.
        TermExistsError: another term begins that day, or is being prepared.
    """
    organization = await organization_in(session, actor.scope, organization_id, locked=True)
    if organization is None:
        raise TermOrganizationNotFoundError
    if organization.status == OrganizationStatus.DISSOLVED:
        raise TermOrganizationDissolvedError
    kind = Kind(organization.kind)
    if body.state is TermState.PREPARING:
        _refuse(NoElectionError, election_refusal(kind))
    rules = (await rules_in_force(session, organization.path, body.starts_on)).rules
    ends_on = body.ends_on or _longest(rules, organization, body.starts_on)
    if ends_on is not None:
        _check_length(rules, organization, body.state, body.starts_on, ends_on)
    await _check_alone(session, organization_id, body.starts_on, body.state)
    last = await queries.last_number_of(session, organization_id)
    number = body.number or (last + 1 if last is not None else None)
    term = OrganizationTerm(
        id=TermId(new_id()),
        organization_id=organization.id,
        org_path=organization.path,
        officers_by=kind.officers_by,
        **(body.model_dump() | {"number": number, "ends_on": ends_on}),
    )
    session.add(term)
    await _save(session, organization, term, "term.added")
    return term


async def change_term(
    session: AsyncSession, actor: Actor, term_id: TermId, patch: TermPatch, *, seen: int
) -> OrganizationTerm:
    """Correct what the patch names.

    Raises:
        TermNotFoundError, PreconditionFailedError, TermLengthError, TermExistsError: as named.
    """
    organization, term = await _seen(session, actor, term_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
    for field, value in changes.items():
        setattr(term, field, value)
    state = TermState(term.state)
    if term.ends_on is not None:
        rules = (await rules_in_force(session, organization.path, term.starts_on)).rules
        _check_length(rules, organization, state, term.starts_on, term.ends_on)
    if "ends_on" in changes or "starts_on" in changes:
        term.postponed_to = term.postponement_reason = term.postponement_document_no = None
        with session.no_autoflush:
            await _check_alone(session, organization.id, term.starts_on, state, but=term.id)
    await _save(session, organization, term, "term.changed")
    return term


async def note_step(
    session: AsyncSession,
    actor: Actor,
    term_id: TermId,
    step: ElectionStep,
    body: ElectionStepIn,
    *,
    seen: int,
) -> OrganizationTerm:
    """Note a step of the election; with the result approved, the new committee is in office.

    Raises:
        TermNotFoundError, PreconditionFailedError: as named.
        NoElectionError: the term was appointed.
        ElectionStepError: an earlier step is not approved, or a date does not fit.
    """
    organization, term = await _seen(session, actor, term_id, seen)
    if term.officers_by == OfficersBy.APPOINTED:
        raise NoElectionError("这一届由上级任命，没有选举程序。")
    known = (await queries.steps_of(session, [term_id])).get(term_id, [])
    done = {
        ElectionStep(one.step): Reported(one.reported_on, one.approved_on)
        for one in known
        if one.step != step
    }
    _refuse(
        ElectionStepError, step_refusal(done, step, Reported(body.reported_on, body.approved_on))
    )
    row = next((one for one in known if one.step == step), None)
    if row is None:
        row = TermStep(term_id=term.id, step=step)
        session.add(row)
    for field, value in body.model_dump().items():
        setattr(row, field, value)
    row.recorded_by = actor.account_id
    if step is ElectionStep.RESULT:
        term.state = TermState.PREPARING if body.approved_on is None else TermState.HELD
        term.document_no = body.approval_document_no or term.document_no
    term.updated_at = clock.now()
    await _save(session, organization, term, "term.step_noted")
    return term


async def postpone(
    session: AsyncSession, actor: Actor, term_id: TermId, body: PostponementIn, *, seen: int
) -> OrganizationTerm:
    """Put the next election off, by a paper and for a reason.

    Raises:
        TermNotFoundError, PreconditionFailedError: as named.
        PostponementError: longer than the rules allow, or the term has no end.
    """
    organization, term = await _seen(session, actor, term_id, seen)
    if term.state != TermState.HELD or term.ends_on is None:
        raise PostponementError("只有已经产生、定了届满日期的一届能延期。")
    rules = (await rules_in_force(session, organization.path, term.ends_on)).rules
    refusal = postponement_refusal(
        rules, Kind(organization.kind), ends_on=term.ends_on, until=body.until
    )
    _refuse(PostponementError, refusal)
    term.postponed_to = body.until
    term.postponement_reason = body.reason
    term.postponement_document_no = body.document_no
    await _save(session, organization, term, "term.postponed")
    return term


async def drop_term(session: AsyncSession, actor: Actor, term_id: TermId, *, seen: int) -> None:
    """Give up preparing an election that will not be held.

    Raises:
        TermNotFoundError, PreconditionFailedError: as named.
        TermHeldError: it was held.
    """
    organization, term = await _seen(session, actor, term_id, seen)
    if term.state == TermState.HELD:
        raise TermHeldError("已经产生的一届不能删除；日期有误请修改。")
    for step in (await queries.steps_of(session, [term_id])).get(term_id, []):
        await session.delete(step)
    await session.flush()
    await session.delete(term)
    await session.flush()
    await _say(session, organization, term, "term.dropped")


async def _seen(
    session: AsyncSession, actor: Actor, term_id: TermId, seen: int
) -> tuple[Organization, OrganizationTerm]:
    term = await queries.term_in(session, actor.scope, term_id, locked=True)
    if term is None:
        raise TermNotFoundError
    if term.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    organization = await organization_in(session, actor.scope, term.organization_id, locked=True)
    if organization is None:
        raise TermNotFoundError
    return organization, term


def _longest(rules: Rules, organization: Organization, starts_on: date) -> date | None:
    months = term_months(
        rules, Kind(organization.kind), is_student_branch=organization.is_student_branch
    )
    return None if months is None else last_day(starts_on, months)


def _check_length(
    rules: Rules, organization: Organization, state: TermState, starts_on: date, ends_on: date
) -> None:
    """Terms that were held are facts, whatever the rules say of them now."""
    if state is TermState.HELD:
        if ends_on < starts_on:
            raise TermLengthError("届期的结束早于开始，请检查起止日期。")
        return
    refusal = length_refusal(
        rules,
        Kind(organization.kind),
        is_student_branch=organization.is_student_branch,
        starts_on=starts_on,
        ends_on=ends_on,
    )
    _refuse(TermLengthError, refusal)


async def _check_alone(
    session: AsyncSession,
    organization_id: OrganizationId,
    starts_on: date,
    state: TermState,
    *,
    but: TermId | None = None,
) -> None:
    if await queries.same_term(session, organization_id, starts_on=starts_on, state=state, but=but):
        raise TermExistsError("同一天开始的一届已经登记，或已有一届正在筹备；请修改那一届。")


def _refuse(error: type[Exception], refusal: Refusal | None) -> None:
    if refusal is not None:
        raise error(refusal.reason)


async def _save(
    session: AsyncSession, organization: Organization, term: OrganizationTerm, type_: str
) -> None:
    """The organization repeats its present term, whichever term was written."""
    await session.flush()
    await repeat_term(session, organization, clock.today())
    await session.flush()
    await _say(session, organization, term, type_)


async def _say(
    session: AsyncSession, organization: Organization, term: OrganizationTerm, type_: str
) -> None:
    data = {
        "term_id": str(term.id),
        "organization_id": str(organization.id),
        "state": str(term.state),
        "version": term.version,
    }
    await emit(session, PLUMBING, Event(type_, f"terms/{term.id}", organization.path, data))
