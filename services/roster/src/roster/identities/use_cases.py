"""Adding and changing what a person is and what they learned."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.identities import Schooling, highest_of
from roster.identities import queries
from roster.identities.errors import (
    DatesReversedError,
    EducationNotFoundError,
    IdentityNotFoundError,
    IdentityOverlapsError,
    PersonOfIdentityNotFoundError,
)
from roster.identities.schemas import EducationIn, EducationPatch, IdentityIn, IdentityPatch
from roster.ids import AccountId, PersonEducationId, PersonId, PersonIdentityId
from roster.models.people.audit import note
from roster.models.people.happenings import say_of_person
from roster.models.people.identity import PersonEducation, PersonIdentity
from roster.models.people.reading import person_in
from roster.models.person import Person


@dataclass(frozen=True)
class Whose:
    """The person it is about, and who asks from where."""

    scope: Scope
    person_id: PersonId
    actor: AccountId


async def add_identity(session: AsyncSession, whose: Whose, body: IdentityIn) -> PersonIdentity:
    """Say what a person is, from when to when.

    Raises:
        PersonOfIdentityNotFoundError: not there, or not for this caller.
        DatesReversedError: it would end before it begins.
        IdentityOverlapsError: the same identity already covers one of the days.
    """
    person = await _person(session, whose)
    identity = PersonIdentity(
        id=PersonIdentityId(new_id()), person_id=person.id, **body.model_dump()
    )
    await _check_span(session, identity)
    session.add(identity)
    await _said(session, whose, person, [identity.kind])
    return identity


async def change_identity(
    session: AsyncSession,
    whose: Whose,
    identity_id: PersonIdentityId,
    patch: IdentityPatch,
    *,
    seen: int,
) -> PersonIdentity:
    """Change what the patch names.

    Raises:
        IdentityNotFoundError, PersonOfIdentityNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        DatesReversedError, IdentityOverlapsError: as when adding.
    """
    person = await _person(session, whose)
    identity = await _identity(session, person, identity_id, seen)
    changes = patch.model_dump(exclude_unset=True)
    for field, value in changes.items():
        setattr(identity, field, value)
    with session.no_autoflush:
        await _check_span(session, identity)
    await _said(session, whose, person, [identity.kind, *changes])
    return identity


async def remove_identity(
    session: AsyncSession, whose: Whose, identity_id: PersonIdentityId, *, seen: int
) -> None:
    """Take back an entry that was never true; one that ended gets its last day instead."""
    person = await _person(session, whose)
    identity = await _identity(session, person, identity_id, seen)
    await session.delete(identity)
    await _said(session, whose, person, [identity.kind])


async def add_education(session: AsyncSession, whose: Whose, body: EducationIn) -> PersonEducation:
    """Add an entry of schooling; the row of the person follows the highest.

    Raises:
        PersonOfIdentityNotFoundError: not there, or not for this caller.
        DatesReversedError: it would end before it begins.
    """
    person = await _person(session, whose)
    entry = PersonEducation(
        id=PersonEducationId(new_id()),
        person_id=person.id,
        **body.model_dump(exclude={"is_highest"}),
        is_highest=False,
    )
    _check_months(entry)
    session.add(entry)
    await _mark_highest(session, person, entry, wanted=body.is_highest)
    await _said(session, whose, person, ["education"])
    return entry


async def change_education(
    session: AsyncSession,
    whose: Whose,
    education_id: PersonEducationId,
    patch: EducationPatch,
    *,
    seen: int,
) -> PersonEducation:
    """Change what the patch names.

    Raises:
        EducationNotFoundError, PersonOfIdentityNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        DatesReversedError: it would end before it begins.
    """
    person = await _person(session, whose)
    entry = await _education(session, person, education_id, seen)
    changes: dict[str, Any] = patch.model_dump(exclude_unset=True)
    wanted = changes.pop("is_highest", None)
    for field, value in changes.items():
        setattr(entry, field, value)
    _check_months(entry)
    await _mark_highest(session, person, entry, wanted=wanted)
    await _said(session, whose, person, ["education"])
    return entry


async def remove_education(
    session: AsyncSession, whose: Whose, education_id: PersonEducationId, *, seen: int
) -> None:
    """Take back an entry; the row of the person follows what is left."""
    person = await _person(session, whose)
    entry = await _education(session, person, education_id, seen)
    await session.delete(entry)
    await session.flush()
    await _mark_highest(session, person, None, wanted=None)
    await _said(session, whose, person, ["education"])


async def _mark_highest(
    session: AsyncSession, person: Person, entry: PersonEducation | None, *, wanted: bool | None
) -> None:
    """Exactly one entry is the highest, and the person's row says the same.

    A marked entry stays marked until another is wanted, it is not wanted or gone, or the entry
    that was just written is of a higher level.
    """
    await session.flush()
    entries = await queries.educations_of(session, person.id)
    marked = next((one for one in entries if one.is_highest), None)
    chosen = entry if wanted else _chosen(entries, marked, entry, is_unwanted=wanted is False)
    if marked is not None and chosen is not marked:
        marked.is_highest = False
        await session.flush()
    if chosen is not None:
        chosen.is_highest = True
        person.education, person.degree = chosen.education, chosen.degree
        person.school, person.major = chosen.school, chosen.major


def _chosen(
    entries: Sequence[PersonEducation],
    marked: PersonEducation | None,
    entry: PersonEducation | None,
    *,
    is_unwanted: bool,
) -> PersonEducation | None:
    pool = [one for one in entries if not (is_unwanted and one is entry)] or list(entries)
    if marked in pool:
        pool = [one for one in pool if one is marked or one is entry]
    at = highest_of(
        (number, Schooling(one.education, one.to_month)) for number, one in enumerate(pool)
    )
    return None if at is None else pool[at]


async def _person(session: AsyncSession, whose: Whose) -> Person:
    person = await person_in(session, whose.scope, whose.person_id, locked=True)
    if person is None or person.erased_at is not None:
        raise PersonOfIdentityNotFoundError
    return person


async def _identity(
    session: AsyncSession, person: Person, identity_id: PersonIdentityId, seen: int
) -> PersonIdentity:
    identity = await queries.identity_of(session, person.id, identity_id)
    if identity is None:
        raise IdentityNotFoundError
    if identity.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return identity


async def _education(
    session: AsyncSession, person: Person, education_id: PersonEducationId, seen: int
) -> PersonEducation:
    entry = await queries.education_of(session, person.id, education_id)
    if entry is None:
        raise EducationNotFoundError
    if entry.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    return entry


async def _check_span(session: AsyncSession, identity: PersonIdentity) -> None:
    begins, ends = identity.from_on, identity.to_on
    if begins is not None and ends is not None and ends < begins:
        raise DatesReversedError("请核对起止日期。")
    for other in await queries.identities_of(session, identity.person_id):
        is_same = other.kind == identity.kind and other.id != identity.id
        apart = (ends is not None and other.from_on is not None and ends < other.from_on) or (
            begins is not None and other.to_on is not None and other.to_on < begins
        )
        if is_same and not apart:
            raise IdentityOverlapsError("这段时间已有同样的身份；请先给前一条填写结束日期。")


def _check_months(entry: PersonEducation) -> None:
    if (
        entry.from_month is not None
        and entry.to_month is not None
        and entry.to_month < entry.from_month
    ):
        raise DatesReversedError("请核对起止年月。")


async def _said(session: AsyncSession, whose: Whose, person: Person, fields: list[str]) -> None:
    """One change of the person as others see it: a new version, an event, a line."""
    person.updated_at = clock.now()
    await session.flush()
    await note(
        session,
        "changed",
        person_id=person.id,
        org_path=person.org_path,
        actor=whose.actor,
        fields=["identities", *fields],
    )
    await say_of_person(session, person, "person.changed")
