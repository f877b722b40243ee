"""Citizen ID numbers (GB 11643-1999) and phone numbers.

The checksum is our own: the libraries at hand reject or crash on real area codes, so the area
part is only a warning here and nothing is ever derived from it.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from roster.core.identity import CHECK_DIGITS, ID_WEIGHTS, read_citizen_id, read_mobile
from roster.core.imports.findings import Flaw, Suggestion
from roster.core.imports.text import plain

_LENGTH: Final = 18
_OLD_LENGTH: Final = 15
_SHAPE: Final = re.compile(r"[0-9]{17}[0-9X]")
_SHAPES: Final = re.compile(r"(?:[0-9]{17}[0-9X])*")
_COUNTY, _BIRTHDAY, _ORDER = slice(0, 6), slice(6, 14), slice(14, 17)
_PROVINCES: Final = frozenset(
    f"{tens}{ones}"
    for tens, region in (
        ("1", "12345"),
        ("2", "123"),
        ("3", "1234567"),
        ("4", "123456"),
        ("5", "01234"),
        ("6", "12345"),
        ("7", "1"),
        ("8", "123"),
    )
    for ones in region
)
_NOISE = re.compile(r"[\s'‘’`\-_.()]")
_FLOAT_TAIL = re.compile(r"(?<=\d{11})\.0+$")
"""A number that was a float on its way: 19900000001.0."""
_LANDLINE = re.compile(r"0\d{9,11}|[2-8]\d{6,7}")
_BETWEEN_PHONES = re.compile(r"[,，、;；/]|(?<=\d{11})\s+(?=1\d)")
_EARLIEST_YEAR: Final = 1900


class IdNumber(NamedTuple):
    """A valid number with what it says by itself. A tuple, because a roster makes many."""

    number: str
    born_on: date
    sex: str
    flaws: tuple[Flaw, ...] = ()
    """Warnings only."""


def parse_id_number(text: str) -> IdNumber | Flaw:
    """The number in 18 characters, upper case; 15 digits are brought to 18.

    Flaw codes: ``id-length``, ``id-characters``, ``id-date``, ``id-check-digit``.
    """
    bare = _NOISE.sub("", plain(text)).upper()
    found = read_citizen_id(bare)
    if isinstance(found, str):
        wrong_character = found == "length" and len(bare) in {_LENGTH, _OLD_LENGTH}
        return Flaw("id-characters" if wrong_character else f"id-{found.replace('_', '-')}")
    if found.born_on.year < _EARLIEST_YEAR:
        return Flaw("id-date")
    warnings = []
    if found.number[:2] not in _PROVINCES:
        warnings.append(Flaw("id-area-unknown"))
    if len(bare) == _OLD_LENGTH:
        warnings.append(Flaw("id-upgraded"))
    return IdNumber(found.number, found.born_on, found.sex, tuple(warnings))


def sex_of_number(number: str) -> str:
    """1 or 2: the 17th digit is odd for men."""
    return "1" if number[16] in "13579" else "2"


def valid_numbers(numbers: Sequence[str]) -> list[bool]:
    """Which of ``numbers`` are 18 characters with the right check digit.

    The date part is not looked at. A roster has few counties and days, so the weighted sum of
    each part is taken once: faster than a numeric library, whose loading alone takes longer.
    """
    counties, days, orders = (_Sums(part.start) for part in (_COUNTY, _BIRTHDAY, _ORDER))
    are_shaped = {*map(len, numbers)} == {_LENGTH} and _SHAPES.fullmatch(
        "".join(numbers)
    ) is not None
    return [
        (are_shaped or _SHAPE.fullmatch(one) is not None)
        and one[-1]
        == CHECK_DIGITS[(counties[one[_COUNTY]] + days[one[_BIRTHDAY]] + orders[one[_ORDER]]) % 11]
        for one in numbers
    ]


class _Sums(dict[str, int]):
    """The weighted sum of each run of digits that begins at ``start``, taken when first asked."""

    def __init__(self, start: int) -> None:
        super().__init__()
        self._weights = ID_WEIGHTS[start:]

    def __missing__(self, digits: str) -> int:
        found = self[digits] = sum(
            weight * int(digit) for weight, digit in zip(self._weights, digits, strict=False)
        )
        return found


def parse_phone(text: str) -> tuple[str | None, Flaw | None]:
    """A mobile as 11 digits, a landline as digits; several in one cell give the first mobile."""
    parts = [part for part in _BETWEEN_PHONES.split(plain(text)) if part.strip()]
    extra = Flaw("phone-extra") if len(parts) > 1 else None
    bare = [_NOISE.sub("", _FLOAT_TAIL.sub("", part)) for part in parts]
    for number in bare:
        if mobile := read_mobile(number):
            return mobile, extra
    for number in bare:
        if _LANDLINE.fullmatch(number):
            return number, extra
    leave_empty = (Suggestion(None, "留空", 0.2),)
    if len(bare) == 1 and bare[0].isdecimal() and bare[0].startswith("1"):
        return None, Flaw("phone-short", suggestions=leave_empty)
    return None, Flaw("phone-unreadable", suggestions=leave_empty)
