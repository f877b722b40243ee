"""The entry of the child process that reads an uploaded file. Light to import on purpose."""

import gc

from roster.core.imports.fields import Kind
from roster.core.imports.people import Surroundings
from roster.core.imports.reading import Draft, read_file

CPU_SECONDS = 120
MEMORY_MB = 3072


def read_in_child(data: bytes, filename: str, kind: Kind, around: Surroundings) -> Draft:
    """Read and give back the draft. The child ends afterwards, so nothing needs collecting."""
    gc.disable()
    return read_file(data, filename, kind, around)
