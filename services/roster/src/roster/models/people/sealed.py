"""Every column that holds a sealed value, with what binds the value to its row.

Whoever adds a sealed column adds a line here, or its values would stay under a key that is to go.
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
    """The associated data of a value, from ``bound_to``."""
    index_of: str | None = None
    """The field whose marks ``<prefix>_index`` holds."""
    bound_to: str = "id"
    """The column that names what the value is bound to."""


SEALED_COLUMNS: Final = (
    SealedColumn("person", "phone", lambda one: row_of(one, "phone"), "phone"),
    SealedColumn("person", "id_number", lambda one: row_of(one, "id_number"), "id_number"),
    SealedColumn("roster_import", "file", lambda one: f"import/{one}/file".encode()),
    SealedColumn("roster_import", "answers", lambda one: f"import/{one}/answers".encode()),
    SealedColumn("import_person", "phone", lambda one: row_of(one, "phone"), "phone", "person_id"),
    SealedColumn(
        "import_person", "id_number", lambda one: row_of(one, "id_number"), "id_number", "person_id"
    ),
    SealedColumn("correction", "value", lambda one: f"correction/{one}/value".encode()),
    SealedColumn("training_claim", "file", lambda one: f"training-claim/{one}/file".encode()),
    SealedColumn("talk", "content", lambda one: f"talk/{one}/content".encode()),
    SealedColumn("talk", "statement", lambda one: f"talk/{one}/statement".encode()),
    SealedColumn("talk_addendum", "words", lambda one: f"talk/{one}/words".encode()),
    SealedColumn("early_sign", "content", lambda one: f"talk/{one}/content".encode()),
    SealedColumn("objection", "text", lambda one: f"objection:{one}:text".encode()),
    SealedColumn("objection", "contact", lambda one: f"objection:{one}:contact".encode()),
    SealedColumn("objection", "finding", lambda one: f"objection:{one}:finding".encode()),
)
