"""What a service says to people: written in Chinese where the rule is, and in English on request.

A service brings a catalogue, ``english.json``: each sentence and its English. ``{}`` is a gap.
What stands in it is itself something said, a list of such things, or data, then left as it is.
What the catalogue lacks stays Chinese.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from importlib.resources import files
from typing import Annotated, Final

from pydantic import PlainSerializer

GAP: Final = "{}"
LISTS: Final = {"；": "; ", "、": ", ", " + ": " + "}
"""How lists are joined, in both languages."""
_FIGURE = re.compile(r"(.*\S) (\S+)")
"""An item of a list with its figure: 岗位名额 50."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A sentence with gaps."""

    shape: re.Pattern[str]
    mark: str
    """Its longest text between gaps: no match without it."""
    english: str


class Catalogue:
    """The English of what is said."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._whole = {zh: en for zh, en in words.items() if GAP not in zh}
        patterns = sorted(
            ((zh, en) for zh, en in words.items() if GAP in zh),
            key=lambda pair: -len(pair[0].replace(GAP, "")),
        )
        self._patterns = [_pattern(zh, en) for zh, en in patterns]

    def english(self, text: str) -> str:
        """A sentence in English; unchanged where the catalogue lacks it."""
        return self._sentence(text) or text

    def _sentence(self, text: str) -> str | None:
        if (whole := self._whole.get(text)) is not None:
            return whole
        for pattern in self._patterns:
            if pattern.mark in text and (found := pattern.shape.fullmatch(text)):
                return pattern.english.format(*(self._gap(part) for part in found.groups()))
        return None

    def _gap(self, text: str) -> str:
        if (said := self._sentence(text)) is not None:
            return said
        for chinese, english in LISTS.items():
            if chinese in text:
                return english.join(self._gap(part) for part in text.split(chinese))
        if found := _FIGURE.fullmatch(text):
            return f"{self._whole.get(found[1], found[1])} {found[2]}"
        return text


def _pattern(chinese: str, english: str) -> _Pattern:
    parts = chinese.split(GAP)
    shape = re.compile("(.*?)".join(re.escape(part) for part in parts), re.DOTALL)
    return _Pattern(shape, max(parts, key=len), english)


def catalogue_of(*packages: str) -> Catalogue:
    """The catalogues of some packages as one; the last has the last word."""
    words: dict[str, str] = {}
    for package in packages:
        text = (files(package) / "english.json").read_text(encoding="utf-8")
        words |= json.loads(text)
    return Catalogue(words)


_speaking: ContextVar[Catalogue | None] = ContextVar("speaking", default=None)


@contextmanager
def speaking(catalogue: Catalogue | None) -> Iterator[None]:
    """What is said meanwhile is said in this catalogue's language; without one, in Chinese."""
    token = _speaking.set(catalogue)
    try:
        yield
    finally:
        _speaking.reset(token)


def say(text: str) -> str:
    """A sentence in the language of the request."""
    catalogue = _speaking.get()
    return text if catalogue is None else catalogue.english(text)


Sentence = Annotated[str, PlainSerializer(say, return_type=str)]
"""A field of an answer that a service made for people to read."""


def prefers_english(accept_language: str) -> bool:
    """Whether English comes before Chinese in an Accept-Language header."""
    ranked = sorted(enumerate(accept_language.lower().split(",")), key=_rank)
    for _, tag in ranked:
        language = tag.strip()[:2]
        if language in {"zh", "en"}:
            return language == "en"
    return False


def _rank(numbered: tuple[int, str]) -> tuple[float, int]:
    order, tag = numbered
    found = re.search(r";\s*q=([01](?:\.\d+)?)", tag)
    return (-float(found[1]) if found else -1.0, order)
