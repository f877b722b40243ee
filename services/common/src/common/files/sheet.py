"""A sheet as plain rows, whatever kind of file it came from."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | date | datetime | time | timedelta
"""An empty cell is the empty string."""


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Cells shown as one, zero-based and inclusive. Only the top left one has a value."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet from its first row and column on, so that ``rows[4]`` is row 5 on screen."""

    name: str
    rows: list[list[Cell]]
    merged: tuple[MergedRange, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    """Zero-based; known for .xlsx and .docx only."""
    hidden_columns: frozenset[int] = frozenset()
    """Zero-based; known for .xlsx only."""
    is_hidden: bool = False
    notes: tuple[str, ...] = ()
    """Texts around the table that are no row of it, where a date may stand."""
