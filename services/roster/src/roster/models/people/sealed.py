"""Every column that holds a sealed value, with what binds the value to its row.

Whoever adds a sealed column adds a line here; ``GET /api/roster/sealing`` counts all columns the
metadata knows and says which of them no line names.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from roster.core.identity import row_of

Binding = Callable[[Any], bytes]


@dataclass(frozen=True)
class SealedColumn:
    """``<prefix>_sealed`` and ``<prefix>_key_id`` of a table; some have ``<prefix>_index``."""

    table: str
    prefix: str
    binding: Binding
    """The associated data of a value, from the row's id."""
    index_of: str | None = None
    """The field whose marks ``<prefix>_index`` holds."""


SEALED_COLUMNS: Final = (
    SealedColumn("person", "phone", lambda one: row_of(one, "phone"), "phone"),
    SealedColumn("person", "id_number", lambda one: row_of(one, "id_number"), "id_number"),
    SealedColumn("roster_import", "file", lambda one: f"import/{one}/file".encode()),
    SealedColumn("roster_import", "answers", lambda one: f"import/{one}/answers".encode()),
    SealedColumn("correction", "value", lambda one: f"correction/{one}/value".encode()),
)
