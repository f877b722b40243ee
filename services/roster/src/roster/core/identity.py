"""Citizen ID numbers (GB 11643-1999) and mobile numbers: checking and masking."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

ID_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS: Final = "10X98765432"
"""By the weighted sum of the other digits, modulo 11."""
_LONG: Final = re.compile(r"[0-9]{17}[0-9X]", re.ASCII)
_SHORT: Final = re.compile(r"[0-9]{15}", re.ASCII)
_MOBILE: Final = re.compile(r"1[3-9][0-9]{9}", re.ASCII)
_MOBILE_DIGITS: Final = 11
_NOISE: Final = re.compile(r"[\s\-_'()]+")

IdFault = Literal["length", "check_digit", "date"]


@dataclass(frozen=True, slots=True)
class CitizenId:
    """A number that passed its own checks; the division part says nothing we rely on."""

    number: str
    born_on: date
    sex: Literal["1", "2"]


def read_citizen_id(text: str) -> CitizenId | IdFault:
    """The number in its 18 characters, or what is wrong with it.

    Numbers of 15 digits, without century and check digit, still stand in old rosters and are
    converted. The division part is not looked up: real codes are missing from every table.
    """
    number = _NOISE.sub("", unicodedata.normalize("NFKC", text)).upper()
    if _SHORT.fullmatch(number):
        number = f"{number[:6]}19{number[6:]}"
        number += check_digit(number)
    if not _LONG.fullmatch(number):
        return "length"
    if check_digit(number[:17]) != number[17]:
        return "check_digit"
    try:
        born_on = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return "date"
    return CitizenId(number, born_on, "1" if int(number[16]) % 2 else "2")


def check_digit(first_17: str) -> str:
    """The eighteenth character: weights by position, modulo 11."""
    total = sum(weight * int(digit) for weight, digit in zip(ID_WEIGHTS, first_17, strict=True))
    return CHECK_DIGITS[total % 11]


def read_mobile(text: str) -> str | None:
    """Eleven digits, whatever width, spaces, dashes or +86 they were written with, or None."""
    number = _NOISE.sub("", unicodedata.normalize("NFKC", text)).removeprefix("+")
    number = number.removesuffix(".0")
    if len(number) > _MOBILE_DIGITS:
        number = number.removeprefix("0086").removeprefix("86")
    return number if _MOBILE.fullmatch(number) else None


def mask_mobile(number: str) -> str:
    """What tells one's own number from another's; a short landline would be told entirely."""
    if len(number) < _MOBILE_DIGITS:
        return f"{'*' * (len(number) - 2)}{number[-2:]}"
    return f"{number[:3]}****{number[-4:]}"


def mask_citizen_id(number: str) -> str:
    """Division and the last two characters stay; the birth date does not."""
    return f"{number[:6]}{'*' * 10}{number[-2:]}"


def row_of(person_id: object, field: Literal["phone", "id_number"]) -> bytes:
    """The associated data that binds a sealed value to its row and column."""
    return f"person/{person_id}/{field}".encode()
