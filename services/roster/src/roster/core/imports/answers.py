"""What a person decided about a file: single cells, words that recur, meanings of columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from common.files.sheets import Cell

from roster.core.imports.text import text_of

NEW: Final = "new"
"""Answer to a question about a person: not the one suggested."""
SKIP: Final = "skip"
"""Answer to a question about a person: leave the row out."""
CREATE: Final = "create"
"""Answer to a question about a post: make it."""
SAME_AS_ROW: Final = "row:"
"""Answer ``row:12``: the same person as in row 12."""


@dataclass(frozen=True, slots=True)
class Answers:
    """``None`` as a value means: leave empty."""

    cells: Mapping[tuple[int, str], str | None] = field(default_factory=dict)
    """By row number and field."""
    words: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    """By field and raw text, for every row that says it."""
    columns: Mapping[int, str | None] = field(default_factory=dict)

    def applied(self, key: str, numbers: Sequence[int], cells: list[Cell]) -> list[Cell]:
        """The cells of a field with the answers put in their place."""
        words = {raw: value for (field_key, raw), value in self.words.items() if field_key == key}
        singles = {row: value for (row, field_key), value in self.cells.items() if field_key == key}
        if not words and not singles:
            return cells
        return [
            _put(cell, singles[number])
            if number in singles
            else (_put(cell, words[raw]) if (raw := text_of(cell)) in words else cell)
            for number, cell in zip(numbers, cells, strict=True)
        ]

    def about(self, row: int, key: str) -> str | None:
        """The answer given for one row, if any."""
        return self.cells.get((row, key))


def _put(_cell: Cell, value: str | None) -> Cell:
    return "" if value is None else value
