"""HTTP of the slice ``terms``."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from common import clock
from common.errors import PreconditionFailedError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, page_of_rows
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Query, Response
from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.structure.rules import Rules, postponement_months, term_months
from roster.core.structure.terms import (
    ElectionStep,
    TermState,
    due_of,
    election_refusal,
    party_step,
)
from roster.core.vocabulary import Kind
from roster.ids import AccountId, OrganizationId, TermId
from roster.models.organization import Organization
from roster.models.structure.rules_in_force import rules_in_force
from roster.models.structure.term import OrganizationTerm, TermStep
from roster.models.tree import organization_in
from roster.terms import queries, use_cases
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
from roster.terms.schemas import (
    DueFilter,
    DueTermCounts,
    DueTermOut,
    ElectionStepIn,
    ElectionStepOut,
    PostponementIn,
    TermIn,
    TermOut,
    TermPatch,
    TermsOut,
)
from roster.terms.use_cases import Actor

READERS = (Role.COMMITTEE, Role.BRANCH, Role.ADMIN, Role.SYSTEM)
Reader = Annotated[Caller, requires(*READERS)]

router = service_router("/api/roster", "terms")


@router.get(
    "/organizations/{organization_id}/terms",
    response_model=TermsOut,
    responses=problems(TermOrganizationNotFoundError),
)
async def list_terms(
    organization_id: OrganizationId, session: ReadSession, caller: Reader
) -> TermsOut:
    """The terms of an organization, the latest first, and what the rules say of the next."""
    scope = caller.scope(*READERS)
    organization = await organization_in(session, scope, organization_id)
    if organization is None:
        raise TermOrganizationNotFoundError
    rules = (await rules_in_force(session, organization.path, clock.today())).rules
    party = (
        None
        if organization.party_org_id is None
        else await organization_in(session, scope, organization.party_org_id)
    )
    kind = Kind(organization.kind)
    refusal = election_refusal(kind)
    party_starts_on = None if party is None else party.term_starts_on
    terms = await queries.terms_of(session, organization_id)
    return TermsOut(
        officers_by=kind.officers_by,
        no_election_reason=None if refusal is None else refusal.reason,
        term_months=term_months(rules, kind, is_student_branch=organization.is_student_branch),
        postponement_months=postponement_months(rules, kind),
        party_org_id=None if party is None else party.id,
        party_org_name=None if party is None else party.name,
        party_term_starts_on=party_starts_on,
        party_term_ends_on=None if party is None else party.term_ends_on,
        party_step=party_step(
            rules,
            league_starts_on=organization.term_starts_on,
            party_starts_on=party_starts_on,
        ),
        items=await _shown(session, organization, terms, rules),
    )


@router.post(
    "/organizations/{organization_id}/terms",
    response_model=TermOut,
    status_code=201,
    responses=problems(
        TermOrganizationNotFoundError,
        TermOrganizationDissolvedError,
        NoElectionError,
        TermLengthError,
        TermExistsError,
    ),
)
async def add_term(
    organization_id: OrganizationId,
    body: TermIn,
    session: Session,
    caller: Committee,
    response: Response,
) -> TermOut:
    """Begin to prepare an election, note an appointed term, or enter an earlier one."""
    actor = _actor(caller)
    term = await use_cases.add_term(session, actor, organization_id, body)
    return tagged(response, await _read(session, actor.scope, term))


@router.get("/terms/due", response_model=Page[DueTermOut])
async def list_due_terms(
    session: ReadSession, caller: Reader, wanted: Annotated[DueFilter, Query()], paging: Paging
) -> Page[DueTermOut]:
    """Organizations whose term is over or ends soon, or whose Party organization went ahead."""
    scope = caller.scope(*READERS)
    today, rules = clock.today(), await _rules_over(session, scope)
    statement = queries.due_organizations(scope, wanted, today, rules)
    page = await page_of_rows(session, statement, [Organization.path], paging)
    items = [_due(row, rules) for row in page.items]
    return Page(items=items, next_cursor=page.next_cursor)


@router.get("/terms/due/counts", response_model=DueTermCounts)
async def count_due_terms(session: ReadSession, caller: Reader) -> Row[Any]:
    """How many elections are due in what the caller may see."""
    scope = caller.scope(*READERS)
    rules = await _rules_over(session, scope)
    return await queries.due_counts(session, scope, clock.today(), rules)


@router.get("/terms/{term_id}", response_model=TermOut, responses=problems(TermNotFoundError))
async def get_term(
    term_id: TermId, session: ReadSession, caller: Reader, response: Response
) -> TermOut:
    """One term with the steps of its election."""
    scope = caller.scope(*READERS)
    term = await queries.term_in(session, scope, term_id)
    if term is None:
        raise TermNotFoundError
    return tagged(response, await _read(session, scope, term))


@router.patch(
    "/terms/{term_id}",
    response_model=TermOut,
    responses=problems(
        TermNotFoundError, TermLengthError, TermExistsError, PreconditionFailedError
    ),
)
async def change_term(
    term_id: TermId,
    patch: TermPatch,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> TermOut:
    """Correct what the body names."""
    actor = _actor(caller)
    term = await use_cases.change_term(session, actor, term_id, patch, seen=seen)
    return tagged(response, await _read(session, actor.scope, term))


@router.put(
    "/terms/{term_id}/steps/{step}",
    response_model=TermOut,
    responses=problems(
        TermNotFoundError, NoElectionError, ElectionStepError, PreconditionFailedError
    ),
)
async def note_election_step(  # noqa: PLR0913 - what FastAPI passes
    term_id: TermId,
    step: ElectionStep,
    body: ElectionStepIn,
    *,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> TermOut:
    """Note that a step was reported to the superior, or approved; steps go one after the other."""
    actor = _actor(caller)
    term = await use_cases.note_step(session, actor, term_id, step, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, term))


@router.post(
    "/terms/{term_id}/postponement",
    response_model=TermOut,
    responses=problems(TermNotFoundError, PostponementError, PreconditionFailedError),
)
async def postpone_election(
    term_id: TermId,
    body: PostponementIn,
    session: Session,
    caller: Committee,
    seen: IfMatch,
    response: Response,
) -> TermOut:
    """Put the next election off, no longer than the rules allow."""
    actor = _actor(caller)
    term = await use_cases.postpone(session, actor, term_id, body, seen=seen)
    return tagged(response, await _read(session, actor.scope, term))


@router.delete(
    "/terms/{term_id}",
    status_code=204,
    responses=problems(TermNotFoundError, TermHeldError, PreconditionFailedError),
)
async def drop_term(term_id: TermId, session: Session, caller: Committee, seen: IfMatch) -> None:
    """Give up preparing an election that will not be held."""
    await use_cases.drop_term(session, _actor(caller), term_id, seen=seen)


def _actor(caller: Caller) -> Actor:
    return Actor(AccountId(caller.subject), caller.scope(Role.COMMITTEE))


async def _rules_over(session: AsyncSession, scope: Scope) -> Rules:
    """The rules at the top of what the caller sees: one list, one set of alarms."""
    path = min(scope.paths, default="")
    return (await rules_in_force(session, path, clock.today())).rules


async def _read(session: AsyncSession, scope: Scope, term: OrganizationTerm) -> TermOut:
    organization = await organization_in(session, scope, term.organization_id)
    if organization is None:
        raise TermNotFoundError
    rules = (await rules_in_force(session, organization.path, clock.today())).rules
    return (await _shown(session, organization, [term], rules))[0]


async def _shown(
    session: AsyncSession,
    organization: Organization,
    terms: Sequence[OrganizationTerm],
    rules: Rules,
) -> list[TermOut]:
    steps = await queries.steps_of(session, [term.id for term in terms])
    return [_term_out(term, steps.get(term.id, []), organization, rules) for term in terms]


def _term_out(
    term: OrganizationTerm, steps: Sequence[TermStep], organization: Organization, rules: Rules
) -> TermOut:
    is_present = term.state == TermState.HELD and term.starts_on == organization.term_starts_on
    columns = {name: getattr(term, name) for name in TermOut.model_fields if hasattr(term, name)}
    ends_on = term.postponed_to or term.ends_on
    return TermOut(
        **columns,
        is_present=is_present,
        due=due_of(ends_on, clock.today(), rules) if is_present else None,
        steps=[ElectionStepOut.model_validate(step) for step in steps],
    )


def _due(row: Mapping[str, Any], rules: Rules) -> DueTermOut:
    ends_on = row["term_postponed_to"] or row["term_ends_on"]
    return DueTermOut(
        **{name: row[name] for name in DueTermOut.model_fields if name in row},
        due=due_of(ends_on, clock.today(), rules),
        party_step=party_step(
            rules,
            league_starts_on=row["term_starts_on"],
            party_starts_on=row["party_term_starts_on"],
        ),
    )
