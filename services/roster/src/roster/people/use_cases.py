"""Registering people and changing what is known of them."""

from typing import Any

from common import clock
from common.errors import PreconditionFailedError
from common.events.outbox import Event, emit
from common.ids import new_id
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.ages import YOUNGEST, age_on
from roster.core.identity import CitizenId, read_citizen_id
from roster.core.names import keys_of_name, tidy_name
from roster.core.vault import Vault
from roster.ids import OrganizationId, PersonId
from roster.models.base import PLUMBING
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.tree import organization_in
from roster.people import queries
from roster.people.errors import (
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


async def register_person(
    session: AsyncSession, scope: Scope, vault: Vault, body: PersonIn
) -> Person:
    """Add a person under a managing organization.

    Raises:
        ManagingOrganizationNotFoundError: it is not there, or not for this caller.
        IdNumberInvalidError: the ID number fails its own checks.
        IdentityMismatchError: the ID number says another birth date or sex.
        PersonAlreadyKnownError: the ID number is registered.
        PersonTooYoungError: under 14.
    """
    organization = await _managing(session, scope, body.organization_id)
    person_id = PersonId(new_id())
    person = Person(id=person_id, org_path=organization.path)
    await _write(session, vault, person, body.model_dump())
    session.add(person)
    await session.flush()
    await _say(session, person, "person.registered")
    return person


async def change_person(
    session: AsyncSession,
    scope: Scope,
    vault: Vault,
    person_id: PersonId,
    patch: PersonPatch,
    *,
    seen: int,
) -> Person:
    """Change what the patch names; a new managing organization moves the person to its scope.

    Raises:
        PersonNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody changed it since it was seen.
        ManagingOrganizationNotFoundError, IdNumberInvalidError, IdentityMismatchError,
        PersonAlreadyKnownError, PersonTooYoungError: as when registering.
    """
    person = await queries.person_in(session, scope, person_id, locked=True)
    if person is None:
        raise PersonNotFoundError
    if person.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    changes = patch.model_dump(exclude_unset=True)
    if patch.organization_id is not None:
        person.org_path = (await _managing(session, scope, patch.organization_id)).path
    await _write(session, vault, person, changes)
    await session.flush()
    await _say(session, person, "person.changed")
    return person


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
    age = age_on(clock.today(), birth_on=person.birth_on, birth_month=person.birth_month)
    if age is not None and age < YOUNGEST:
        raise PersonTooYoungError("未满 14 周岁的人不登记；请核对出生年月。")


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


async def _say(session: AsyncSession, person: Person, type_: str) -> None:
    await emit(
        session,
        PLUMBING,
        Event(
            type_,
            f"people/{person.id}",
            person.org_path,
            {
                "person_id": str(person.id),
                "organization_id": str(person.organization_id),
                "version": person.version,
            },
        ),
    )
