"""How sensitive each field of a person is, and who may read which class. One place for both.

P0 name and post: may be published. P1 sex, birth month, education, politics. P2 ID number, phone:
sealed, shown masked, in full only by a recorded look. P3 family, health, discipline: managed
cadres only, tables of their own. P4 talks: sealed to named roles. Nothing of P3 and P4 stands in
the person's row, so nothing of them can be listed, matched, scored or exported from it.
"""

from collections.abc import Collection, Mapping
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final


class FieldClass(IntEnum):
    P0 = 0
    P1 = 1
    P2 = 2
    P3 = 3
    P4 = 4


class Access(StrEnum):
    OPEN = "open"
    MASKED = "masked"
    """Shown in part; in full only by ``POST /people/{id}/reveal``, which is recorded."""
    REVEALED = "revealed"
    HIDDEN = "hidden"


_P0: Final = (
    "name work_unit work_title organization_id organization_name org_path sending_unit"
    " sending_unit_kind employment_identity source_channel live_appointments skills"
)
_P1: Final = (
    "sex birth_month birth_on reported_age reported_age_on ethnicity political_status"
    " is_league_member party_joined_on league_joined_on league_left_on education degree school"
    " major recruited_year found_how found_on found_by home_division_code home_division_name"
    " residence_division_code residence_division_name availability stay_intent managed_since"
    " minor restrictions warnings identities"
)
_P2: Final = (
    "phone phone_masked phone_sealed phone_index phone_key_id id_number id_number_masked"
    " id_number_sealed id_number_index id_number_key_id"
)
_PLUMBING: Final = "id version created_at updated_at erased_at name_grams name_pinyin name_initials"
"""Ids, versions and search keys: as public as the row itself."""

CLASSES: Final[Mapping[str, FieldClass]] = MappingProxyType(
    dict.fromkeys((*_P0.split(), *_PLUMBING.split()), FieldClass.P0)
    | dict.fromkeys(_P1.split(), FieldClass.P1)
    | dict.fromkeys(_P2.split(), FieldClass.P2)
)
"""The class of every field of a person, stored or shown."""

READERS: Final[Mapping[str, Mapping[FieldClass, Access]]] = MappingProxyType(
    {
        "committee": {
            FieldClass.P0: Access.OPEN,
            FieldClass.P1: Access.OPEN,
            FieldClass.P2: Access.REVEALED,
            FieldClass.P3: Access.OPEN,
        },
        "branch": {
            FieldClass.P0: Access.OPEN,
            FieldClass.P1: Access.OPEN,
            FieldClass.P2: Access.MASKED,
        },
        "self": {
            FieldClass.P0: Access.OPEN,
            FieldClass.P1: Access.OPEN,
            FieldClass.P2: Access.REVEALED,
            FieldClass.P3: Access.OPEN,
        },
        "system": {FieldClass.P0: Access.OPEN, FieldClass.P1: Access.OPEN},
        "supervisor": {FieldClass.P0: Access.OPEN, FieldClass.P4: Access.OPEN},
    }
)
"""What each role reads; a class that is not named is hidden. ``self`` is the person themself.

Administrators of the system read nothing of a person: they see who looked, not what."""

NEVER_EXCHANGED: Final = frozenset({"ethnicity"})
"""P1, but never an input to a match or a score, so no other service gets it."""

_RANK: Final = (Access.HIDDEN, Access.MASKED, Access.OPEN, Access.REVEALED)


def access_of(readers: Collection[str], field: str) -> Access:
    """The widest access that any of the roles gives to a field.

    Raises:
        KeyError: the field has no class, so nobody may read it. Give it one.
    """
    wanted = CLASSES[field]
    found = [READERS.get(reader, {}).get(wanted, Access.HIDDEN) for reader in readers]
    return max(found, key=_RANK.index, default=Access.HIDDEN)


def hidden_from(readers: Collection[str], fields: Collection[str]) -> frozenset[str]:
    """The fields that none of the roles may see, not even in part."""
    return frozenset(one for one in fields if access_of(readers, one) is Access.HIDDEN)
