"""Which column means what: by its heading, with what stands below as evidence."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from common.files.sheets import Cell

from roster.core.imports.fields import FIELDS, Field, Kind
from roster.core.imports.text import DITTO, is_unknown, squeezed, text_of

SURE: Final = 0.7
"""From here on a column is taken without asking."""
WORTH_ASKING: Final = 0.4
_EXACT: Final = 0.95
_SAMPLE: Final = 200
_FITS: Final = 0.6
_HARDLY_FITS: Final = 0.2
_FEWEST_TELLING: Final = 3

_DECORATION = re.compile(r"[*★☆●:：]|\((?:必填|选填|单选|下拉|盖章|公章|年月|填写).*?\)|^\d+[.、]")


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """``field`` is None where nothing fits, or not well enough; then ``guess`` is to ask."""

    index: int
    header: str
    field: str | None
    confidence: float
    is_kept: bool
    guess: tuple[tuple[str, float], ...] = ()


def match_columns(
    kind: Kind,
    headers: Sequence[tuple[str, ...]],
    samples: Sequence[Sequence[Cell]],
    fixed: Mapping[int, str | None],
) -> list[ColumnMatch]:
    """One match per column; every field is given to one column at most.

    Args:
        kind: what the file is imported as.
        headers: per column the texts of its header cells from the top down.
        samples: per column the cells below.
        fixed: columns that a person has decided; None leaves the column out.
    """
    fields = {field.key: field for field in FIELDS[kind]}
    scores = [
        _scores(kind, path, _sample(cells)) if index not in fixed else {}
        for index, (path, cells) in enumerate(zip(headers, samples, strict=True))
    ]
    chosen: dict[int, tuple[str, float]] = {
        index: (key, 1.0) for index, key in fixed.items() if key is not None and key in fields
    }
    taken = {key for key, _ in chosen.values()}
    ranked = sorted(
        (
            (score, -index, key)
            for index, found in enumerate(scores)
            for key, score in found.items()
        ),
        reverse=True,
    )
    for score, negative, key in ranked:
        free = not fields[key].is_kept or key not in taken
        if score >= SURE and free and -negative not in chosen:
            chosen[-negative] = (key, score)
            taken.add(key)
    return [
        _match(index, path, chosen.get(index), scores[index], fields, taken)
        for index, path in enumerate(headers)
    ]


def header_score(kind: Kind, text: str) -> float:
    """How surely ``text`` is a heading of this kind of file, 0 to 1."""
    return max((score for _, score in _by_words(kind, _key(text))), default=0.0)


def _match(
    index: int,
    path: tuple[str, ...],
    chosen: tuple[str, float] | None,
    scores: Mapping[str, float],
    fields: Mapping[str, Field],
    taken: set[str],
) -> ColumnMatch:
    header = "/".join(path)
    if chosen is not None:
        key, score = chosen
        return ColumnMatch(index, header, key, round(score, 2), fields[key].is_kept)
    guesses = sorted(
        (
            (score, key)
            for key, score in scores.items()
            if key not in taken and score >= WORTH_ASKING
        ),
        reverse=True,
    )[:3]
    return ColumnMatch(
        index,
        header,
        None,
        round(guesses[0][0], 2) if guesses else 0.0,
        is_kept=False,
        guess=tuple((key, round(score, 2)) for score, key in guesses),
    )


def _scores(kind: Kind, path: tuple[str, ...], sample: list[Cell]) -> dict[str, float]:
    scores: dict[str, float] = {}
    words = [(_key(part), weight) for part, weight in _readings(path)]
    for word, weight in words:
        for key, score in _by_words(kind, word):
            scores[key] = max(scores.get(key, 0.0), score * weight)
    # The type is part of the key: 1, 1.0 and True are equal, but do not look the same.
    counted = Counter((type(cell), cell) for cell in sample)
    for field in FIELDS[kind]:
        if field.probe is None or not sample or not (field.is_telling or field.key in scores):
            continue
        looks_like = sum(times for (_, cell), times in counted.items() if field.probe(cell))
        share = looks_like / len(sample)
        if field.key in scores:
            scores[field.key] = _with_evidence(scores[field.key], share)
        elif field.is_telling and share >= _EXACT and len(sample) >= _FEWEST_TELLING and not words:
            scores[field.key] = SURE
        elif field.is_telling and share >= _EXACT and len(sample) >= _FEWEST_TELLING:
            scores[field.key] = 0.6 if not scores else 0.0
    return {key: min(score, 1.0) for key, score in scores.items() if score > 0}


def _with_evidence(score: float, share: float) -> float:
    if share >= _FITS:
        return score + 0.05
    return score - 0.2 if share < _HARDLY_FITS else score


def _readings(path: tuple[str, ...]) -> list[tuple[str, float]]:
    """The lowest heading counts first, then the whole path, then the group above it."""
    if not path:
        return []
    joined = "".join(path)
    if len(path) == 1:
        return [(joined, 1.0)]
    return [(path[-1], 1.0), (joined, 1.0), (path[0], 0.8)]


@cache
def _by_words(kind: Kind, word: str) -> tuple[tuple[str, float], ...]:
    if not word:
        return ()
    exact = tuple(
        (field.key, _EXACT) for field in FIELDS[kind] if word in {_key(one) for one in field.words}
    )
    if exact:
        return exact
    found: dict[str, tuple[int, float]] = {}
    for field in FIELDS[kind]:
        for hint in (*field.hints, *field.words):
            part = _key(hint)
            if len(part) > 1 and part in word:
                score = 0.55 + 0.4 * len(part) / len(word)
                found[field.key] = max(found.get(field.key, (0, 0.0)), (len(part), score))
    longest = max((length for length, _ in found.values()), default=0)
    # 紧急联系人电话 holds 电话 too: a shorter part of the heading gives way to a longer one.
    return tuple(
        (key, score if length == longest else score - 0.2) for key, (length, score) in found.items()
    )


@cache
def _key(text: str) -> str:
    return _DECORATION.sub("", squeezed(text)).casefold()


def _sample(cells: Sequence[Cell]) -> list[Cell]:
    step = max(1, len(cells) // _SAMPLE)
    picked = (cell for cell in cells[::step])
    return [cell for cell in picked if not is_unknown(text := text_of(cell)) and text not in DITTO][
        :_SAMPLE
    ]
