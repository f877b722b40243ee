"""HTTP of the slice ``consents``."""

from typing import Annotated

from common.web.app import service_router
from common.web.auth import Caller, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Query, Response

from roster.consents import queries, use_cases
from roster.consents.errors import (
    ConsentEndedError,
    ConsentNotFoundError,
    ConsentStandsError,
    GuardianNeededError,
    PersonOfConsentNotFoundError,
    PurposeInactiveError,
    PurposeNotFoundError,
    StatutoryBasisError,
)
from roster.consents.schemas import (
    ConsentIn,
    ConsentOut,
    ConsentSummary,
    PersonConsents,
    PurposeIn,
    PurposeOut,
    PurposePatch,
    SummaryFilter,
)
from roster.consents.use_cases import Actor
from roster.ids import AccountId, ConsentId, PersonId
from roster.models.people.consent import ConsentPurpose
from roster.models.people.reading import person_in
from roster.models.person import Person

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]
CommitteeOrSelf = Annotated[Caller, requires(Role.COMMITTEE, Role.MEMBER)]
Everybody = Annotated[Caller, requires(*STAFF, Role.MEMBER, Role.ADMIN)]
Admin = Annotated[Caller, requires(Role.ADMIN)]
Overseer = Annotated[Caller, requires(Role.COMMITTEE, Role.ADMIN)]

router = service_router("/api/roster", "consents")


def _own(caller: Caller) -> PersonId | None:
    is_member = caller.person_id is not None and caller.has(Role.MEMBER)
    return PersonId(caller.person_id) if is_member and caller.person_id is not None else None


async def _readable(person_id: PersonId, session: ReadSession, caller: StaffOrSelf) -> Person:
    person = await person_in(session, caller.scope(*STAFF), person_id, own=_own(caller))
    if person is None:
        raise PersonOfConsentNotFoundError
    return person


async def _theirs(person_id: PersonId, session: Session, caller: CommitteeOrSelf) -> Person:
    person = await person_in(
        session, caller.scope(Role.COMMITTEE), person_id, own=_own(caller), locked=True
    )
    if person is None or person.erased_at is not None:
        raise PersonOfConsentNotFoundError
    return person


def _actor(person_id: PersonId, caller: CommitteeOrSelf) -> Actor:
    is_self = _own(caller) == person_id and not caller.has(Role.COMMITTEE)
    return Actor(AccountId(caller.subject), is_self)


@router.get(
    "/people/{person_id}/consents",
    response_model=PersonConsents,
    responses=problems(PersonOfConsentNotFoundError),
)
async def list_consents_of_person(
    person: Annotated[Person, Depends(_readable)], session: ReadSession, _: StaffOrSelf
) -> PersonConsents:
    """What a person agreed to, and on what basis they are kept."""
    found = await queries.consents_of(session, person.id)
    items = [ConsentOut.model_validate(row) for row in found]
    standing = {one.purpose for one in items if one.withdrawn_on is None}
    known = await queries.purposes(session)
    return PersonConsents(
        basis=use_cases.basis_for(person),
        items=items,
        open_purposes=[one.key for one in known if one.is_active and one.key not in standing],
    )


@router.post(
    "/people/{person_id}/consents",
    response_model=ConsentOut,
    status_code=201,
    responses=problems(
        PersonOfConsentNotFoundError,
        PurposeNotFoundError,
        PurposeInactiveError,
        ConsentStandsError,
        GuardianNeededError,
    ),
)
async def give_consent(
    body: ConsentIn,
    person: Annotated[Person, Depends(_theirs)],
    actor: Annotated[Actor, Depends(_actor)],
    session: Session,
    _: CommitteeOrSelf,
    response: Response,
) -> ConsentOut:
    """Agree to a purpose, as the person themself or by a paper the office holds."""
    consent = await use_cases.give_consent(session, person, actor, body)
    row = await queries.consent_shown(session, consent.id)
    return tagged(response, ConsentOut.model_validate(row))


@router.post(
    "/people/{person_id}/consents/{consent_id}/withdraw",
    response_model=ConsentOut,
    responses=problems(
        PersonOfConsentNotFoundError, ConsentNotFoundError, ConsentEndedError, StatutoryBasisError
    ),
)
async def withdraw_consent(
    consent_id: ConsentId,
    person: Annotated[Person, Depends(_theirs)],
    actor: Annotated[Actor, Depends(_actor)],
    session: Session,
    _: CommitteeOrSelf,
    seen: IfMatch,
    response: Response,
) -> ConsentOut:
    """Withdraw a consent. Without consent to matching, no round takes the person in."""
    consent = await use_cases.withdraw_consent(session, person, actor, consent_id, seen=seen)
    row = await queries.consent_shown(session, consent.id)
    return tagged(response, ConsentOut.model_validate(row))


@router.get("/consents/purposes", response_model=list[PurposeOut])
async def list_purposes(session: ReadSession, _: Everybody) -> list[ConsentPurpose]:
    """What data may be used for, with the text people agree to."""
    return list(await queries.purposes(session))


@router.post(
    "/consents/purposes",
    response_model=PurposeOut,
    status_code=201,
    responses=problems(ConsentStandsError),
)
async def add_purpose(
    body: PurposeIn, session: Session, _: Admin, response: Response
) -> ConsentPurpose:
    """Configure one more purpose."""
    return tagged(response, await use_cases.add_purpose(session, body))


@router.patch(
    "/consents/purposes/{purpose}",
    response_model=PurposeOut,
    responses=problems(PurposeNotFoundError),
)
async def change_purpose(
    purpose: str,
    patch: PurposePatch,
    session: Session,
    _: Admin,
    seen: IfMatch,
    response: Response,
) -> ConsentPurpose:
    """Change a purpose; a new wording is a new version of the text."""
    return tagged(response, await use_cases.change_purpose(session, purpose, patch, seen=seen))


@router.get("/consents/summary", response_model=list[ConsentSummary])
async def count_consents(
    session: ReadSession, caller: Overseer, wanted: Annotated[SummaryFilter, Query()]
) -> list[ConsentSummary]:
    """Per purpose: how many people it may be used for, and why not for the others."""
    scope = caller.scope(Role.COMMITTEE, Role.ADMIN)
    return [
        ConsentSummary.model_validate(row)
        for row in await queries.summaries(session, scope, wanted)
    ]
