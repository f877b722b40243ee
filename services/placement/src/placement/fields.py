"""Fields that bodies of several slices share."""

from typing import Annotated, Final

from pydantic import StringConstraints

PRINTABLE: Final = r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$"

Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500, pattern=PRINTABLE),
]
"""Why somebody decided as they did; never only blanks."""
