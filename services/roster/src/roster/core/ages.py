"""Ages in completed years, from a day or a month of birth."""

from datetime import date
from typing import Final

YOUNGEST: Final = 14
"""Members start at 14; younger people are not registered."""


def age_on(day: date, *, birth_on: date | None, birth_month: str | None) -> int | None:
    """Completed years on a day; None where no birth is known.

    A month without a day counts from its first day: the person may be a few days younger, never
    older, than the answer.
    """
    if birth_on is not None:
        year, month, first = birth_on.year, birth_on.month, birth_on.day
    elif birth_month is not None:
        year, month, first = int(birth_month[:4]), int(birth_month[5:7]), 1
    else:
        return None
    return day.year - year - ((day.month, day.day) < (month, first))
