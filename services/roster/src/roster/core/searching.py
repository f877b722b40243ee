"""What somebody typed into the one search box: a number, or words."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from roster.core.identity import read_citizen_id, read_mobile


class Typed(StrEnum):
    PHONE = "phone"
    ID_NUMBER = "id_number"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Wanted:
    kind: Typed
    value: str
    """The number as it is stored, or the words without padding."""


def wanted_of(typed: str) -> Wanted:
    """A whole phone or ID number is looked up exactly; everything else is words."""
    mobile = read_mobile(typed)
    if mobile is not None:
        return Wanted(Typed.PHONE, mobile)
    citizen = read_citizen_id(typed)
    if not isinstance(citizen, str):
        return Wanted(Typed.ID_NUMBER, citizen.number)
    return Wanted(Typed.WORDS, " ".join(unicodedata.normalize("NFKC", typed).split()))
