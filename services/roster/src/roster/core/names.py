"""Names as people search and sort them: grams, pinyin key and initials."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from operator import add
from typing import Final

from pypinyin import Style, lazy_pinyin

_DOT: Final = "·"
_DOTS: Final = str.maketrans(dict.fromkeys("•・‧∙⋅●", _DOT))
"""Separators seen in names of minorities; U+00B7 is the one on ID cards."""

_COMPOUND_SURNAMES: Final = frozenset(
    [
        "欧阳",
        "太史",
        "端木",
        "上官",
        "司马",
        "东方",
        "独孤",
        "南宫",
        "万俟",
        "闻人",
        "夏侯",
        "诸葛",
        "尉迟",
        "公羊",
        "赫连",
        "澹台",
        "皇甫",
        "宗政",
        "濮阳",
        "公冶",
        "太叔",
        "申屠",
        "公孙",
        "慕容",
        "仲孙",
        "钟离",
        "长孙",
        "宇文",
        "司徒",
        "鲜于",
        "司空",
        "闾丘",
        "令狐",
        "轩辕",
        "呼延",
        "拓跋",
        "完颜",
        "耶律",
        "第五",
        "百里",
        "东郭",
        "南门",
        "西门",
    ]
)
_SURNAME_READINGS: Final = {
    "万俟": ("mo", "qi"),
    "尉迟": ("yu", "chi"),
    "长孙": ("zhang", "sun"),
    "澹台": ("tan", "tai"),
    "单": ("shan",),
    "曾": ("zeng",),
    "解": ("xie",),
    "仇": ("qiu",),
    "区": ("ou",),
    "查": ("zha",),
    "朴": ("piao",),
    "种": ("chong",),
    "重": ("chong",),
    "翟": ("zhai",),
    "乐": ("yue",),
    "缪": ("miao",),
    "召": ("shao",),
    "员": ("yun",),
    "折": ("she",),
    "冼": ("xian",),
    "洗": ("xian",),
    "盖": ("ge",),
    "黑": ("he",),
    "秘": ("bi",),
    "覃": ("qin",),
    "逄": ("pang",),
    "吕": ("lv",),
}
"""Readings that differ from the everyday one when the character is a surname."""


@dataclass(frozen=True, slots=True)
class NameKeys:
    """What is stored beside a name so that it can be found and put in order."""

    grams: list[str]
    pinyin: str
    initials: str


def tidy_name(text: str) -> str:
    """The name as it is kept: NFKC, one kind of dot, no padding between Chinese characters.

    Spaces inside a name written in Latin letters separate words and stay, as one space.
    """
    name = unicodedata.normalize("NFKC", text).translate(_DOTS)
    words = name.split()
    joiner = " " if any(word.isascii() for word in words) else ""
    return joiner.join(words)


def keys_of_name(name: str) -> NameKeys:
    """Search and order keys of a tidy name."""
    surname, given = _split(name)
    head = [*(_SURNAME_READINGS.get(surname) or map(_syllable, surname))]
    tail = [*map(_syllable, given)]
    return NameKeys(
        grams=grams_of(name),
        pinyin=f"{''.join(head)} {''.join(tail)}".strip(),
        initials="".join([syllable[0] for syllable in head + tail if syllable]),
    )


def grams_of(*texts: str | None) -> list[str]:
    """Distinct 1- and 2-grams of the texts, sorted; letters in lower case, spaces left out."""
    found: set[str] = set()
    for text in texts:
        squeezed = squeeze(text or "")
        found.update(squeezed)
        found.update(map(add, squeezed, squeezed[1:]))
    return sorted(found)


def squeeze(text: str) -> str:
    """The text as grams are taken from it and as a recheck compares it."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def query_grams(text: str) -> list[str]:
    """The grams every match of the searched text must have: its 2-grams, or its one character."""
    squeezed = squeeze(text)
    if len(squeezed) == 1:
        return [squeezed]
    return sorted({squeezed[at : at + 2] for at in range(len(squeezed) - 1)})


def pinyin_prefixes(text: str) -> list[str]:
    """Every way the typed letters can be the beginning of a pinyin key.

    ``wangxiao`` may be ``wangxiao…`` or a surname followed by a given name: the key has one
    space, whose place the typist does not give. A space that was typed is taken as it stands.
    """
    letters = " ".join(text.casefold().split())
    if " " in letters:
        surname, _, given = letters.partition(" ")
        return [f"{surname} {given.replace(' ', '')}"]
    longest_surname = 7
    splits = range(1, min(len(letters) - 1, longest_surname) + 1)
    return [letters, *(f"{letters[:at]} {letters[at:]}" for at in splits)]


def _split(name: str) -> tuple[str, str]:
    if _DOT in name:
        first, _, rest = name.partition(_DOT)
        return first, rest
    if name[:2] in _COMPOUND_SURNAMES and len(name) > 2:  # noqa: PLR2004  two characters
        return name[:2], name[2:]
    return name[:1], name[1:]


@cache
def _syllable(character: str) -> str:
    """Pinyin of one character in letters, ü as v; letters stand for themselves.

    Character by character, because looking names up as phrases is fifty times slower and given
    names are hardly ever phrases.
    """
    if character == _DOT or character.isspace():
        return ""
    return str(lazy_pinyin(character, style=Style.NORMAL)[0]).casefold()
