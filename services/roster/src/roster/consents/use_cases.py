"""Giving and withdrawing consent, and the texts it is given to."""

from dataclasses import dataclass

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from sqlalchemy.ext.asyncio import AsyncSession

from roster.consents import queries
from roster.consents.errors import (
    ConsentEndedError,
    ConsentNotFoundError,
    ConsentStandsError,
    GuardianNeededError,
    PurposeInactiveError,
    PurposeNotFoundError,
    StatutoryBasisError,
)
from roster.consents.schemas import ConsentIn, PurposeIn, PurposePatch
from roster.core.ages import age_on
from roster.core.consents import GivenBy, LegalBasis, Minor, basis_of, minor_of
from roster.ids import AccountId, ConsentId
from roster.models.people.audit import note
from roster.models.people.consent import Consent, ConsentPurpose
from roster.models.people.happenings import say_of_person
from roster.models.person import Person


@dataclass(frozen=True)
class Actor:
    """Who asks, and whether it is the person themself."""

    account: AccountId
    is_self: bool


async def give_consent(
    session: AsyncSession, person: Person, actor: Actor, body: ConsentIn
) -> Consent:
    """Record that a person agreed to a purpose, by its present text.

    Raises:
        PurposeNotFoundError, PurposeInactiveError: it cannot be agreed to.
        ConsentStandsError: they agreed before.
        GuardianNeededError: under 14, the guardian agrees.
    """
    purpose = await session.get(ConsentPurpose, body.purpose)
    if purpose is None:
        raise PurposeNotFoundError("请从用途列表里选择。")
    if not purpose.is_active:
        raise PurposeInactiveError("请选择仍在使用的用途。")
    if await queries.standing(session, person.id, purpose.key) is not None:
        raise ConsentStandsError("如需改为不同意，请撤回。")
    today = clock.today()
    age = age_on(today, birth_on=person.birth_on, birth_month=person.birth_month)
    if minor_of(age) is Minor.UNDER_14 and body.given_by is not GivenBy.GUARDIAN:
        raise GuardianNeededError("未满 14 周岁的人由监护人同意；请选择“监护人”并填写日期。")
    consent = Consent(
        id=ConsentId(new_id()),
        person_id=person.id,
        purpose=purpose.key,
        basis=LegalBasis.CONSENT,
        given_by=GivenBy.PERSON if actor.is_self else body.given_by,
        given_on=min(body.given_on or today, today),
        how=body.how,
        text_version=purpose.text_version,
        recorded_by=actor.account,
    )
    session.add(consent)
    await _said(session, person, actor, "consent_given", purpose.key)
    return consent


async def withdraw_consent(
    session: AsyncSession, person: Person, actor: Actor, consent_id: ConsentId, *, seen: int
) -> Consent:
    """End a consent from today on. What follows from it: ``core.consents``, retention.

    Raises:
        ConsentNotFoundError: not this person's.
        PreconditionFailedError: somebody changed it since it was seen.
        ConsentEndedError: it was withdrawn before.
        StatutoryBasisError: the data is kept by duty, not by consent.
    """
    consent = await queries.consent_of(session, person.id, consent_id)
    if consent is None:
        raise ConsentNotFoundError
    if consent.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if consent.withdrawn_on is not None:
        raise ConsentEndedError("不用再撤回。")
    if consent.basis == LegalBasis.STATUTORY_DUTY:
        raise StatutoryBasisError("如认为登记有误，请申请更正。")
    consent.withdrawn_on = max(clock.today(), consent.given_on)
    await _said(session, person, actor, "consent_withdrawn", consent.purpose)
    return consent


async def add_purpose(session: AsyncSession, body: PurposeIn) -> ConsentPurpose:
    """Configure one more purpose.

    Raises:
        ConsentStandsError: there is one of this key.
    """
    known = await queries.purposes(session)
    if any(one.key == body.key for one in known):
        raise ConsentStandsError("已有这个用途；请修改它。")
    position = max((one.position for one in known), default=0) + 1
    purpose = ConsentPurpose(**body.model_dump(), position=position)
    session.add(purpose)
    await session.flush()
    return purpose


async def change_purpose(
    session: AsyncSession, key: str, patch: PurposePatch, *, seen: int
) -> ConsentPurpose:
    """Change a purpose; a new wording raises the version of the text.

    Raises:
        PurposeNotFoundError: there is none of this key.
        PreconditionFailedError: somebody changed it since it was seen.
    """
    purpose = await session.get(ConsentPurpose, key, with_for_update=True)
    if purpose is None:
        raise PurposeNotFoundError
    if purpose.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if patch.wording is not None and patch.wording != purpose.wording:
        purpose.wording = patch.wording
        purpose.text_version += 1
    purpose.label = patch.label or purpose.label
    if patch.is_active is not None:
        purpose.is_active = patch.is_active
    await session.flush()
    return purpose


def basis_for(person: Person) -> LegalBasis:
    return basis_of(person.source_channel)


async def _said(
    session: AsyncSession, person: Person, actor: Actor, action: str, purpose: str
) -> None:
    await session.flush()
    await note(
        session,
        action,
        person_id=person.id,
        org_path=person.org_path,
        actor=actor.account,
        fields=[purpose],
    )
    type_ = f"person.{action}"
    await say_of_person(session, person, type_, purpose=purpose)
