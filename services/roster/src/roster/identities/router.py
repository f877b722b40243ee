"""HTTP of the slice ``identities``."""

from typing import Annotated

from common import clock
from common.web.app import service_router
from common.web.auth import Caller, Committee, Role, requires
from common.web.etag import IfMatch, tagged
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, Response
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.identities import holds_on
from roster.identities import queries, use_cases
from roster.identities.errors import (
    DatesReversedError,
    EducationNotFoundError,
    IdentityNotFoundError,
    IdentityOverlapsError,
    PersonOfIdentityNotFoundError,
)
from roster.identities.schemas import (
    EducationIn,
    EducationOut,
    EducationPatch,
    IdentityIn,
    IdentityOut,
    IdentityPatch,
)
from roster.identities.use_cases import Whose
from roster.ids import AccountId, PersonEducationId, PersonId, PersonIdentityId
from roster.models.people.identity import PersonEducation, PersonIdentity
from roster.models.people.reading import person_in
from roster.models.person import Person

STAFF = (Role.COMMITTEE, Role.BRANCH)
StaffOrSelf = Annotated[Caller, requires(*STAFF, Role.MEMBER)]

router = service_router("/api/roster/people/{person_id}", "identities")


async def _readable(person_id: PersonId, session: ReadSession, caller: StaffOrSelf) -> Person:
    own = caller.person_id if caller.has(Role.MEMBER) else None
    person = await person_in(
        session, caller.scope(*STAFF), person_id, own=None if own is None else PersonId(own)
    )
    if person is None:
        raise PersonOfIdentityNotFoundError
    return person


def _whose(person_id: PersonId, caller: Committee) -> Whose:
    return Whose(caller.scope(Role.COMMITTEE), person_id, AccountId(caller.subject))


Readable = Annotated[Person, Depends(_readable)]
Theirs = Annotated[Whose, Depends(_whose)]
NOT_THERE = PersonOfIdentityNotFoundError


@router.get("/identities", response_model=list[IdentityOut], responses=problems(NOT_THERE))
async def list_identities(person: Readable, session: ReadSession) -> list[IdentityOut]:
    """What a person is and was, the latest first."""
    return [_shown(one) for one in await queries.identities_of(session, person.id)]


@router.post(
    "/identities",
    response_model=IdentityOut,
    status_code=201,
    responses=problems(NOT_THERE, DatesReversedError, IdentityOverlapsError),
)
async def add_identity(
    body: IdentityIn, session: Session, whose: Theirs, _: Committee, response: Response
) -> IdentityOut:
    """Say what a person is, from when to when."""
    return await _tagged(session, response, await use_cases.add_identity(session, whose, body))


@router.patch(
    "/identities/{identity_id}",
    response_model=IdentityOut,
    responses=problems(NOT_THERE, IdentityNotFoundError, DatesReversedError, IdentityOverlapsError),
)
async def change_identity(
    identity_id: PersonIdentityId,
    patch: IdentityPatch,
    session: Session,
    whose: Theirs,
    _: Committee,
    seen: IfMatch,
    response: Response,
) -> IdentityOut:
    """Change dates, unit or document, as when an identity ends."""
    changed = await use_cases.change_identity(session, whose, identity_id, patch, seen=seen)
    return await _tagged(session, response, changed)


@router.delete(
    "/identities/{identity_id}",
    status_code=204,
    responses=problems(NOT_THERE, IdentityNotFoundError),
)
async def remove_identity(
    identity_id: PersonIdentityId, session: Session, whose: Theirs, _: Committee, seen: IfMatch
) -> None:
    """Take back an entry that was never true."""
    await use_cases.remove_identity(session, whose, identity_id, seen=seen)


@router.get("/educations", response_model=list[EducationOut], responses=problems(NOT_THERE))
async def list_educations(person: Readable, session: ReadSession) -> list[PersonEducation]:
    """A person's schooling, in its order in life."""
    return list(await queries.educations_of(session, person.id))


@router.post(
    "/educations",
    response_model=EducationOut,
    status_code=201,
    responses=problems(NOT_THERE, DatesReversedError),
)
async def add_education(
    body: EducationIn, session: Session, whose: Theirs, _: Committee, response: Response
) -> PersonEducation:
    """Add an entry of schooling; the highest one is the person's summary."""
    entry = await use_cases.add_education(session, whose, body)
    await session.refresh(entry)
    return tagged(response, entry)


@router.patch(
    "/educations/{education_id}",
    response_model=EducationOut,
    responses=problems(NOT_THERE, EducationNotFoundError, DatesReversedError),
)
async def change_education(
    education_id: PersonEducationId,
    patch: EducationPatch,
    session: Session,
    whose: Theirs,
    _: Committee,
    seen: IfMatch,
    response: Response,
) -> PersonEducation:
    """Change an entry of schooling."""
    entry = await use_cases.change_education(session, whose, education_id, patch, seen=seen)
    await session.refresh(entry)
    return tagged(response, entry)


@router.delete(
    "/educations/{education_id}",
    status_code=204,
    responses=problems(NOT_THERE, EducationNotFoundError),
)
async def remove_education(
    education_id: PersonEducationId, session: Session, whose: Theirs, _: Committee, seen: IfMatch
) -> None:
    """Take back an entry of schooling."""
    await use_cases.remove_education(session, whose, education_id, seen=seen)


async def _tagged(
    session: AsyncSession, response: Response, identity: PersonIdentity
) -> IdentityOut:
    await session.refresh(identity)
    return tagged(response, _shown(identity))


def _shown(identity: PersonIdentity) -> IdentityOut:
    columns = {column.key: getattr(identity, column.key) for column in identity.__table__.columns}
    return IdentityOut(**columns, holds_today=holds_on(identity, clock.today()))
