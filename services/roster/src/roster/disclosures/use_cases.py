"""Looking at what is masked, and handing a person their own file. Each leaves a line."""

from collections.abc import Collection
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.field_classes import Access, access_of
from roster.core.vault import Secret, Vault
from roster.disclosures import queries
from roster.disclosures.errors import NotForThisRoleError, NothingToRevealError
from roster.disclosures.holdings import holdings_of
from roster.disclosures.schemas import RevealIn
from roster.ids import AccountId
from roster.models.people.audit import note
from roster.models.people.happenings import say_of_person
from roster.models.person import Person

_FILE_FIELDS = (
    "name", "sex", "birth_month", "birth_on", "ethnicity", "political_status", "is_league_member",
    "party_joined_on", "league_joined_on", "league_left_on", "education", "degree", "school",
    "major", "work_unit", "work_title", "employment_identity", "recruited_year", "source_channel",
    "sending_unit", "found_how", "found_on", "found_by", "home_division_code",
    "residence_division_code", "skills", "availability", "stay_intent", "managed_since",
    "created_at",
)  # fmt: skip


async def reveal(
    session: AsyncSession,
    vault: Vault,
    person: Person,
    readers: Collection[str],
    actor: AccountId,
    body: RevealIn,
) -> str:
    """A number in full; that it was looked at, by whom and what for, is kept for good.

    Raises:
        NotForThisRoleError: the caller's roles see this class masked at most.
        NothingToRevealError: nothing is registered.
    """
    if access_of(readers, body.field) is not Access.REVEALED:
        raise NotForThisRoleError("请联系上级团委。")
    plain = _opened(vault, person, body.field)
    if plain is None:
        raise NothingToRevealError("此人没有登记这一项。")
    await note(
        session,
        "revealed",
        person_id=person.id,
        org_path=person.org_path,
        actor=actor,
        fields=[body.field],
        purpose=body.purpose,
    )
    return plain


async def own_file(
    session: AsyncSession, vault: Vault, person: Person, actor: AccountId, *, is_self: bool
) -> tuple[dict[str, Any], dict[str, queries.Rows]]:
    """The facts and sections of a person's file.

    Numbers, and what every slice keeps about a person, are in it only for the person.
    """
    facts: dict[str, Any] = {name: getattr(person, name) for name in _FILE_FIELDS}
    if is_self:
        facts |= {field: _opened(vault, person, field) for field in ("phone", "id_number")}
    await note(
        session,
        "file_taken",
        person_id=person.id,
        org_path=person.org_path,
        actor=actor,
        fields=list(facts),
    )
    await say_of_person(session, person, "person.file_taken")
    sections = await queries.file_of(session, person.id)
    if is_self:
        sections |= await holdings_of(session, person.id)
    return facts, sections


def _opened(vault: Vault, person: Person, field: Secret) -> str | None:
    if field == "phone":
        return vault.open(person.id, field, person.phone_sealed, person.phone_key_id)
    return vault.open(person.id, field, person.id_number_sealed, person.id_number_key_id)
