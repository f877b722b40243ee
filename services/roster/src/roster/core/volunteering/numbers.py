"""Numbers of volunteer records: readable, and a slip of the pen is noticed."""

import re
from typing import Final

_SHAPE: Final = re.compile(r"^ZY(\d{4})(\d{6})(\d)$")


def record_number(year: int, serial: int) -> str:
    """``ZY`` + year + serial + check digit."""
    body = f"{year:04d}{serial:06d}"
    return f"ZY{body}{_check(body)}"


def is_wellformed(number: str) -> bool:
    """Whether the number is one that could have been given out."""
    found = _SHAPE.match(number.strip().upper())
    return found is not None and _check(found[1] + found[2]) == int(found[3])


def _check(digits: str) -> int:
    """Luhn's: it notices every single wrong digit and nearly every swap of neighbours."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2 == 0:
            value = value * 2 - 9 if value > 4 else value * 2  # noqa: PLR2004 - half of ten
        total += value
    return -total % 10
