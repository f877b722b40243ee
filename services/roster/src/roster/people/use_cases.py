"""Registering people and changing what is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.ages import age_on
from roster.core.consents import (
    SIGN_UP_PURPOSES,
    ConsentHow,
    GivenBy,
    LegalBasis,
    Minor,
    Purpose,
    basis_of,
    minor_of,
)
from roster.core.identity import CitizenId, read_citizen_id
from roster.core.names import keys_of_name, tidy_name
from roster.core.vault import Vault
from roster.ids import AccountId, OrganizationId, PersonId
from roster.models.organization import Organization
from roster.models.people.agreeing import Given, guardian_agreed, record_consents
from roster.models.people.audit import note
from roster.models.people.happenings import say_of_person
from roster.models.people.past import keep_past, state_of
from roster.models.people.reading import person_in
from roster.models.people.suspects import note_suspects
from roster.models.person import Person
from roster.models.tree import organization_in
from roster.people import queries
from roster.people.errors import (
    ChangeOutOfOrderError,
    ConsentPurposeUnknownError,
    IdentityMismatchError,
    IdNumberInvalidError,
    ManagingOrganizationNotFoundError,
    PersonAlreadyKnownError,
    PersonNotFoundError,
    PersonTooYoungError,
)
from roster.people.schemas import PersonIn, PersonPatch

_FAULTS = {
    "length": "身份证号应为 18 位，最后一位可以是 X。",
    "check_digit": "身份证号的校验位不对，请核对每一位。",
    "date": "身份证号里的出生日期不存在，请核对。",
}


@dataclass(frozen=True)
class Asked:
    """Who asked for a change, and which version they had seen."""

    actor: AccountId
    seen: int


async def register_person(
    session: AsyncSession, scope: Scope, vault: Vault, body: PersonIn, *, actor: AccountId
) -> Person:
    """Add a person under a managing organization, with the consents they gave.

    Raises:
        ManagingOrganizationNotFoundError: it is not there, or not for this caller.
        IdNumberInvalidError: the ID number fails its own checks.
        IdentityMismatchError: the ID number says another birth date or sex.
        PersonAlreadyKnownError: the ID number is registered.
        PersonTooYoungError: under 14, and no guardian agreed.
        ConsentPurposeUnknownError: a purpose is not configured.
    """
    organization = await _managing(session, scope, body.organization_id)
    person_id = PersonId(new_id())
    person = Person(id=person_id, org_path=organization.path)
    facts = body.model_dump(exclude={"consents", "guardian_consent_on"})
    await _write(session, vault, person, facts)
    _check_age(person, guardian_agreed=body.guardian_consent_on is not None)
    session.add(person)
    await session.flush()
    await _record_consents(session, person, body, actor)
    await note_suspects(session, person)
    await note(
        session,
        "registered",
        person_id=person.id,
        org_path=person.org_path,
        actor=actor,
        fields=[name for name, value in facts.items() if value not in (None, [], False)],
    )
    await say_of_person(session, person, "person.registered")
    return person


async def change_person(
    session: AsyncSession,
    scope: Scope,
    vault: Vault,
    person_id: PersonId,
    patch: PersonPatch,
    *,
    by: Asked,
) -> Person:
    """Change what the patch names; a new managing organization moves the person to its scope.

    What held before of organization, political status and membership is kept with the day it ended.

    Raises:
        PersonNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ChangeOutOfOrderError: it would take effect before an earlier change, or in the future.
        ManagingOrganizationNotFoundError, IdNumberInvalidError, IdentityMismatchError,
        PersonAlreadyKnownError, PersonTooYoungError: as when registering.
    """
    person = await person_in(session, scope, person_id, locked=True)
    if person is None or person.erased_at is not None:
        raise PersonNotFoundError
    if person.version != by.seen:
        raise PreconditionFailedError("请刷新后再改。")
    before = state_of(person)
    changes = patch.model_dump(exclude_unset=True)
    effective_on = changes.pop("effective_on", None) or clock.today()
    if patch.organization_id is not None:
        person.org_path = (await _managing(session, scope, patch.organization_id)).path
    named = list(changes)
    await _write(session, vault, person, changes)
    _check_age(person, guardian_agreed=await guardian_agreed(session, person.id))
    await _keep_schooling_in_step(session, person, named)
    if state_of(person) != before:
        await _keep(session, person, before, effective_on, by.actor)
    await session.flush()
    await note_suspects(session, person)
    await note(
        session,
        "changed",
        person_id=person.id,
        org_path=person.org_path,
        actor=by.actor,
        fields=named,
    )
    await say_of_person(session, person, "person.changed")
    return person


async def _keep(
    session: AsyncSession,
    person: Person,
    before: dict[str, Any],
    effective_on: date,
    actor: AccountId,
) -> None:
    if effective_on > clock.today():
        raise ChangeOutOfOrderError("生效日期不能晚于今天，请到那一天再改。")
    try:
        await keep_past(session, person, before, effective_on=effective_on, changed_by=actor)
    except ValueError as error:
        raise ChangeOutOfOrderError(
            "此前已有更晚生效的变更，生效日期不能早于它；请查看“变更历史”。"
        ) from error


async def _record_consents(
    session: AsyncSession, person: Person, body: PersonIn, actor: AccountId
) -> None:
    """What the sign-up said; managed cadres need none."""
    wanted = body.consents
    if wanted is None:
        needs = basis_of(person.source_channel) is LegalBasis.CONSENT
        wanted = [*SIGN_UP_PURPOSES] if needs else []
    by, on = GivenBy.PERSON, clock.today()
    if body.guardian_consent_on is not None:
        by, on = GivenBy.GUARDIAN, body.guardian_consent_on
        wanted = [*wanted, Purpose.ROSTER]
    given = Given(by, ConsentHow.SIGN_UP, on, actor)
    if await record_consents(session, person.id, wanted, given):
        raise ConsentPurposeUnknownError("请从用途列表里选择。")


async def _keep_schooling_in_step(
    session: AsyncSession, person: Person, named: Sequence[str]
) -> None:
    """The row summarises the entry marked as the highest, so a change goes there, too."""
    told = [name for name in ("education", "degree", "school", "major") if name in named]
    if not told:
        return
    entry = await queries.marked_education(session, person.id)
    if entry is None:
        return
    for name in told:
        value = getattr(person, name)
        if name != "education" or value is not None:
            setattr(entry, name, value)


async def _managing(
    session: AsyncSession, scope: Scope, organization_id: OrganizationId
) -> Organization:
    found = await organization_in(session, scope, organization_id)
    if found is None:
        raise ManagingOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    return found


async def _write(
    session: AsyncSession, vault: Vault, person: Person, changes: dict[str, Any]
) -> None:
    """Put the values into the row: derive keys and birth, seal what identifies."""
    if "name" in changes:
        changes["name"] = tidy_name(changes["name"])
        keys = keys_of_name(changes["name"])
        person.name_grams = keys.grams
        person.name_pinyin = keys.pinyin
        person.name_initials = keys.initials
    if "phone" in changes:
        _put(person, vault.seal(person.id, "phone", changes.pop("phone")))
    if "id_number" in changes:
        number = changes.pop("id_number")
        citizen = None if number is None else _citizen(number)
        if citizen is not None:
            await _check_identity(session, vault, person, citizen, changes)
        plain = None if citizen is None else citizen.number
        _put(person, vault.seal(person.id, "id_number", plain))
    if (born_on := changes.get("birth_on")) is not None:
        changes["birth_month"] = f"{born_on:%Y-%m}"
    elif changes.get("birth_month") is not None and "birth_on" not in changes:
        _keep_birth_consistent(person, changes)
    _put(person, changes)


def _check_age(person: Person, *, guardian_agreed: bool) -> None:
    age = age_on(clock.today(), birth_on=person.birth_on, birth_month=person.birth_month)
    if minor_of(age) is Minor.UNDER_14 and not guardian_agreed:
        raise PersonTooYoungError(
            "未满 14 周岁的人不登记；请核对出生年月，或先取得监护人同意并填写同意日期。"
        )


def _keep_birth_consistent(person: Person, changes: dict[str, Any]) -> None:
    """A new month without a day makes an old day of another month void."""
    if person.birth_on is not None and f"{person.birth_on:%Y-%m}" != changes["birth_month"]:
        changes["birth_on"] = None


def _citizen(number: str) -> CitizenId:
    found = read_citizen_id(number)
    if isinstance(found, str):
        raise IdNumberInvalidError(_FAULTS[found])
    return found


async def _check_identity(
    session: AsyncSession,
    vault: Vault,
    person: Person,
    citizen: CitizenId,
    changes: dict[str, Any],
) -> None:
    """Fill birth and sex from the number; refuse what contradicts it."""
    said_on, said_month = changes.get("birth_on"), changes.get("birth_month")
    said_sex = changes.get("sex")
    if (
        (said_on is not None and said_on != citizen.born_on)
        or (said_month is not None and said_month != f"{citizen.born_on:%Y-%m}")
        or (said_sex in {"1", "2"} and said_sex != citizen.sex)
    ):
        raise IdentityMismatchError("请核对身份证号、出生日期和性别，或只填写身份证号。")
    mark = vault.mark("id_number", citizen.number)
    if await queries.id_number_is_taken(session, mark, by_other_than=person.id):
        raise PersonAlreadyKnownError("请按身份证号查找此人；如在别处管理，请联系上级团委。")
    changes["birth_on"], changes["sex"] = citizen.born_on, citizen.sex


def _put(person: Person, values: dict[str, Any]) -> None:
    for field, value in values.items():
        setattr(person, field, value)
