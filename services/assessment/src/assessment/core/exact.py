"""Exact numbers: every value is a rational until the one rounding at the output.

A float never takes part. A number that arrives as a float (YAML, JSON) is read by its shortest
decimal form, so 0.15 means fifteen hundredths and not the nearest binary fraction.
"""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

INPUT_PLACES: Final = 4
"""Inputs carry at most four decimals (1e-4)."""

HUNDRED: Final = Fraction(100)
ZERO: Final = Fraction(0)

DECIMAL: Final = re.compile(r"[+-]?\d{1,12}(\.\d{1,4})?")


def exact(number: float) -> Fraction:
    """The decimal number a person wrote, as a rational."""
    return Fraction(number) if isinstance(number, int) else Fraction(repr(number))


def parse_decimal(text: str) -> Fraction | None:
    """``"86.25"`` as a rational; ``None`` when it is not a decimal with at most four places."""
    return Fraction(text) if DECIMAL.fullmatch(text) else None


def round_half_up(value: Fraction, places: int) -> Decimal:
    """Round half away from zero to ``places`` decimals: 2.345 becomes 2.35, -2.345 becomes -2.35.

    This is what the field calls 四舍五入, and differs from Python's ``round`` (half to even).
    """
    scale = 10**places
    scaled = abs(value) * scale
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Decimal(-units if value < 0 else units).scaleb(-places)


def shown(value: Fraction) -> float:
    """A value for display, rounded to four decimals."""
    return float(round_half_up(value, INPUT_PLACES))


def as_text(value: Fraction) -> str:
    """The value itself, for a person with a calculator: ``"86.5"`` or ``"260/3"``."""
    rounded = round_half_up(value, INPUT_PLACES)
    if Fraction(rounded) == value:
        return format(rounded.normalize(), "f")
    return f"{value.numerator}/{value.denominator}"
