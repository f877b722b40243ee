"""Cells as plain text: one width, no invisible characters, names left as they are written."""

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from common.files.sheets import Cell

DITTO: Final = frozenset(
    {"〃", "″", '"', "''", "”", "“", "同上", "同前", "々", "＂", "〞", "'' ''"}
)
"""Marks that repeat the cell above."""

YES: Final = frozenset(
    {"√", "✓", "✔", "☑", "v", "V", "是", "有", "对", "1", "y", "Y", "服从", "愿意"}
)
NO: Final = frozenset(
    {"×", "✗", "☒", "x", "X", "否", "无", "不", "0", "n", "N", "不服从", "不愿意"}
)
UNKNOWN: Final = frozenset(
    {
        "",
        "无",
        "-",
        "--",
        "—",
        "——",
        "/",
        "\\",
        "暂无",
        "未知",
        "不详",
        "空",
        "待补",
        "null",
        "NULL",
    }
)
"""What people write when they do not know; never 群众, never 否."""

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]"
)
_SPACES = re.compile(r"\s+")
_DOTS = str.maketrans({"•": "·", "‧": "·", "・": "·", "∙": "·", "⋅": "·", "●": "·"})
_COMPATIBILITY = re.compile("[\uf900-\ufaff\U0002f800-\U0002fa1f]")
_SERIAL_LIMIT = 1e15
_TENS = re.compile("([一二两三四五六七八九])?十([一二三四五六七八九])?")
_FIGURES = re.compile("[〇零一二三四五六七八九]{1,2}")


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """NFKC with single spaces. Rare hanzi keep their own code point, ``·`` stays ``·``."""
    if _COMPATIBILITY.search(text):
        folded = "".join(
            character
            if _COMPATIBILITY.match(character)
            else unicodedata.normalize("NFKC", character)
            for character in text
        )
    else:
        folded = unicodedata.normalize("NFKC", text)
    return _SPACES.sub(" ", _INVISIBLE.sub("", folded)).strip().translate(_DOTS)


def text_of(cell: Cell) -> str:
    """A cell as the person who typed it would read it: a phone kept as a float has no ``.0``."""
    if isinstance(cell, str):
        return plain(cell)
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _SERIAL_LIMIT:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S") if cell.hour or cell.minute else _day(cell)
    return _day(cell) if isinstance(cell, date) else str(cell)


@lru_cache(maxsize=65_536)
def squeezed(text: str) -> str:
    """Without any space, for headers and names of places."""
    return plain(text).replace(" ", "")


def is_unknown(text: str) -> bool:
    return text in UNKNOWN


def number_of(text: str) -> int | None:
    """25, 25岁, 二十五: a count up to 99 in figures or hanzi, else None."""
    bare = text.removesuffix("周岁").removesuffix("岁").strip()
    if bare.isdecimal() and len(bare) <= len("99"):
        return int(bare)
    return _hanzi_number(bare)


_DIGITS: Final = {hanzi: value for value, hanzi in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
}


def _hanzi_number(text: str) -> int | None:
    text = text.replace("廿", "二十").replace("卅", "三十")
    if found := _TENS.fullmatch(text):
        tens, ones = found.groups()
        return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)
    if _FIGURES.fullmatch(text):
        return int("".join(str(_DIGITS[character]) for character in text))
    return None


def _day(value: date) -> str:
    return f"{value.year:04d}-{value.month:02d}-{value.day:02d}"
