"""The result of an indicator: a value with everything needed to trust or doubt it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

SMALLEST_CELL: Final = 5
"""A cell of fewer is not published to those who may not see the people behind it."""


class Unit(StrEnum):
    RATIO = "ratio"
    YEARS = "years"
    MONTHS = "months"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Part:
    """The same figure over a part: one post form, one reason."""

    key: str
    value: float | None
    numerator: int | None
    denominator: int | None
    is_suppressed: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator. ``known`` and ``missing`` say how complete what it rests on is."""

    key: str
    version: int
    unit: Unit
    value: float | None
    numerator: int | None
    denominator: int | None
    known: int
    missing: int
    parts: tuple[Part, ...] = ()
    is_suppressed: bool = False


def ratio(numerator: int, denominator: int) -> float | None:
    return numerator / denominator if denominator else None


def published(figure: Figure) -> Figure:
    """The figure as somebody may see it who may not see the people behind it.

    Small cells go, zero included: "none of three" tells as much as "all of three". Of the parts
    of a whole, where one would be left to be found by subtraction, the next smallest goes, too.
    """
    small = 0 < _size(figure.numerator, figure.denominator) < SMALLEST_CELL
    if small or (figure.unit is not Unit.RATIO and 0 < figure.known < SMALLEST_CELL):
        return replace(
            figure, value=None, numerator=None, denominator=None, known=0, missing=0,
            parts=tuple(_hidden(part) for part in figure.parts), is_suppressed=True,
        )  # fmt: skip
    return replace(figure, parts=_published_parts(figure.parts))


def _size(numerator: int | None, denominator: int | None) -> int:
    """The smallest group that the figure tells apart: those counted, or those not."""
    if denominator is None:
        return numerator or 0
    groups = [n for n in (numerator or 0, denominator - (numerator or 0)) if n]
    return min([denominator, *groups]) if denominator else 0


def _published_parts(parts: Sequence[Part]) -> tuple[Part, ...]:
    sizes = {number: _size(part.numerator, part.denominator) for number, part in enumerate(parts)}
    hidden = {number for number, size in sizes.items() if 0 < size < SMALLEST_CELL}
    others = [number for number, size in sizes.items() if size >= SMALLEST_CELL]
    if len(hidden) == 1 and others:
        hidden.add(min(others, key=lambda number: sizes[number]))
    return tuple(_hidden(part) if n in hidden else part for n, part in enumerate(parts))


def _hidden(part: Part) -> Part:
    return Part(part.key, None, None, None, is_suppressed=True)
