"""Two rows side by side, fact by fact, with what a merge would best keep."""

from typing import Any

from roster.core.identity import mask_citizen_id, mask_mobile
from roster.core.merging import GROUPS, differing, knows_more, suggested
from roster.core.vault import Vault
from roster.duplicates.schemas import Fact, PairSide
from roster.models.person import Person


def compared(
    vault: Vault, this: tuple[Person, PairSide], that: tuple[Person, PairSide]
) -> dict[str, Any]:
    """Facts of both, and the row to keep: who serves, else who is known better."""
    (one, one_side), (other, other_side) = this, that
    rows = {name: _row(person) for name, person in (("one", one), ("other", other))}
    serves = one_side.live_appointments - other_side.live_appointments
    keeps_one = serves > 0 or (serves == 0 and knows_more(rows["one"], rows["other"]))
    keep, lose = ("one", "other") if keeps_one else ("other", "one")
    differs = set(differing(rows["one"], rows["other"]))
    return {
        "facts": [
            Fact(
                group=group,
                one=_shown(vault, one, group, one_side),
                other=_shown(vault, other, group, other_side),
                differs=group in differs,
            )
            for group in GROUPS
        ],
        "keep": one.id if keeps_one else other.id,
        "take": suggested(rows[keep], rows[lose]),
    }


def _row(person: Person) -> dict[str, Any]:
    return {column: getattr(person, column) for columns in GROUPS.values() for column in columns}


def _shown(vault: Vault, person: Person, group: str, side: PairSide) -> str | None:
    if group == "organization":
        return side.organization_name
    if group == "phone":
        phone = vault.open(person.id, "phone", person.phone_sealed, person.phone_key_id)
        return None if phone is None else mask_mobile(phone)
    if group == "id_number":
        sealed, key_id = person.id_number_sealed, person.id_number_key_id
        number = vault.open(person.id, "id_number", sealed, key_id)
        return None if number is None else mask_citizen_id(number)
    if group == "name":
        return person.name
    parts = [getattr(person, column) for column in GROUPS[group]]
    if group == "birth":
        parts = [person.birth_on or person.birth_month]
    words = [_word(part) for part in parts if part not in (None, [], "")]
    return " · ".join(words) or None


def _word(value: object) -> str:
    if isinstance(value, list):
        return "、".join(map(str, value))
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
