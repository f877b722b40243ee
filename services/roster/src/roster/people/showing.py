"""People as a caller may see them: numbers masked, hidden classes left out."""

from collections.abc import Collection, Mapping
from typing import Any

from common import clock
from common.web.auth import Caller, Role
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.ages import age_on
from roster.core.consents import RESTRICTIONS, membership_warnings, minor_of
from roster.core.field_classes import hidden_from
from roster.core.identity import mask_citizen_id, mask_mobile
from roster.core.vault import Vault
from roster.ids import PersonId
from roster.models.person import Person
from roster.people import queries
from roster.people.schemas import PersonOut, PersonRow


def self_of(caller: Caller) -> PersonId | None:
    """The person the caller is, if they are here as a member."""
    if caller.person_id is None or not caller.has(Role.MEMBER):
        return None
    return PersonId(caller.person_id)


def readers_of(caller: Caller, person: Person | None = None) -> frozenset[str]:
    """The caller's roles as ``core.field_classes`` names them.

    A role held somewhere else says nothing about this person, so only those whose scope covers
    the person count.
    """
    roles = {
        grant.role.value
        for grant in caller.grants
        if grant.role is not Role.MEMBER
        and (person is None or person.org_path.startswith(grant.path))
    }
    own = self_of(caller)
    # Without a role over them, somebody is seen only by themself: by an id of before a merge, too.
    is_own = person is not None and own is not None and (own == person.id or not roles)
    return frozenset(roles | ({"self"} if is_own else set()))


def line_of(vault: Vault, row: Mapping[str, Any]) -> PersonRow:
    phone = vault.open(row["id"], "phone", row["phone_sealed"], row["phone_key_id"])
    age = age_on(clock.today(), birth_on=row["birth_on"], birth_month=row["birth_month"])
    return PersonRow.model_validate(
        dict(row)
        | {
            "phone_masked": None if phone is None else mask_mobile(phone),
            "minor": minor_of(age),
        }
    )


async def shown_person(
    session: AsyncSession, vault: Vault, person: Person, caller: Caller
) -> PersonOut:
    phone = vault.open(person.id, "phone", person.phone_sealed, person.phone_key_id)
    number = vault.open(person.id, "id_number", person.id_number_sealed, person.id_number_key_id)
    plain = {
        name: getattr(person, name) for name in PersonOut.model_fields if hasattr(person, name)
    }
    names = await queries.division_names(
        session, (person.home_division_code, person.residence_division_code)
    )
    whole = plain | {
        "organization_name": await queries.organization_name(session, person.organization_id),
        "home_division_name": names.get(person.home_division_code or ""),
        "residence_division_name": names.get(person.residence_division_code or ""),
        "identities": await queries.identities_today(session, person.id, clock.today()),
        "phone_masked": None if phone is None else mask_mobile(phone),
        "id_number_masked": None if number is None else mask_citizen_id(number),
        **await _of_age(session, person),
    }
    return PersonOut.model_validate(without_hidden(whole, readers_of(caller, person)))


def without_hidden(facts: Mapping[str, Any], readers: Collection[str]) -> dict[str, Any]:
    """Facts with those emptied that the readers may not see."""
    hidden = hidden_from(readers, facts.keys())
    return {
        name: ([] if isinstance(value, list) else None) if name in hidden else value
        for name, value in facts.items()
    }


async def _of_age(session: AsyncSession, person: Person) -> dict[str, Any]:
    age = age_on(clock.today(), birth_on=person.birth_on, birth_month=person.birth_month)
    minor = minor_of(age)
    warnings = membership_warnings(
        age,
        is_league_member=person.is_league_member,
        political_status=person.political_status,
        holds_office=await queries.holds_office(session, person.id),
    )
    return {
        "minor": minor,
        "restrictions": [] if minor is None else list(RESTRICTIONS[minor]),
        "warnings": list(warnings),
    }
