"""The jobs of this slice, by the names under which they are asked for."""

from collections.abc import Mapping
from typing import Final

from common.worker import Task

from roster.imports.committing import commit_import
from roster.imports.dry_run import read_import
from roster.imports.use_cases import COMMIT_TASK, READ_TASK

TASKS: Final[Mapping[str, Task]] = {READ_TASK: read_import, COMMIT_TASK: commit_import}
"""For the worker's composition root."""

READERS: Final = (
    "roster.imports.reading_in_child",
    "roster.imports.warm",
    "roster.core.vault",
)
"""Modules whose functions run in child processes: loaded once, for all of them."""
