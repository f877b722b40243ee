"""统一社会信用代码 (GB 32100-2015), and the 组织机构代码 (GB 11714-1997) it carries.

Only legal persons have one: a county committee, a school, an enterprise; no village branch.
"""

import re
import unicodedata
from typing import Final

LETTERS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""No I, O, S, V, Z; a character is worth its place."""
_MODULUS: Final = len(LETTERS)
_SHAPE: Final = re.compile(f"[{LETTERS}]{{18}}")
_NOISE: Final = re.compile(r"[\s\-]+")
_BODY: Final = slice(8, 17)
"""Where the number of GB 11714 stands, its own check character last."""
_ORGANIZATION_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORGANIZATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)


def read_credit_code(text: str) -> str | None:
    """The code in its 18 characters, whatever width, case, spaces or dashes it was written with.

    None where its shape or either check character is wrong. The division in it is not looked up.
    """
    code = _NOISE.sub("", unicodedata.normalize("NFKC", text)).upper()
    if not _SHAPE.fullmatch(code) or check_character(code[:17]) != code[17]:
        return None
    body = code[_BODY]
    return code if organization_check_character(body[:8]) == body[8] else None


def check_character(first_17: str) -> str:
    """The eighteenth character: powers of three by position, modulo 31."""
    total = sum(
        pow(3, place, _MODULUS) * LETTERS.index(letter) for place, letter in enumerate(first_17)
    )
    return LETTERS[-total % _MODULUS]


def organization_check_character(first_8: str) -> str:
    """The ninth character of a 组织机构代码: weights by position, modulo 11."""
    total = sum(
        weight * _ORGANIZATION_LETTERS.index(letter)
        for weight, letter in zip(_ORGANIZATION_WEIGHTS, first_8, strict=True)
    )
    return "0123456789X"[-total % 11]
