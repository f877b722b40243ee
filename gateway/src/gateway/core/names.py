"""How a sign-in name is written, so that a name is one name."""

import re
import unicodedata
from typing import Final

NAME: Final = re.compile(r"[\w.@+-]{2,64}")


def fold(name: str) -> str:
    """``Ａdmin `` and ``admin`` are the same name."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def is_name(folded: str) -> bool:
    """2 to 64 letters (of any script), digits or ``. @ + - _``."""
    return NAME.fullmatch(folded) is not None
