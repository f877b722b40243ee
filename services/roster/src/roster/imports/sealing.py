"""The sealed parts of an import: the uploaded file, and the answers about it.

Both hold ID numbers and phones, so neither is ever stored readable.
"""

import base64
import json
from typing import Any, Final

from common.crypto import FieldCipher, Sealed

from roster.core.imports.answers import Answers
from roster.ids import ImportId
from roster.models.imports import RosterImport

_AS_IT_IS: Final = b"\0"
"""Stands before a file's own bytes. Files of earlier versions were sealed as base64."""


def seal_file(cipher: FieldCipher, import_id: ImportId, data: bytes) -> Sealed:
    return cipher.seal_bytes(_AS_IT_IS + data, row=_row(import_id, "file"))


def open_file(cipher: FieldCipher, record: RosterImport) -> bytes:
    sealed = Sealed(record.file_key_id, record.file_sealed)
    plain = cipher.open_bytes(sealed, row=_row(record.id, "file"))
    return plain[1:] if plain.startswith(_AS_IT_IS) else base64.b64decode(plain)


def seal_answers(cipher: FieldCipher, import_id: ImportId, answers: Answers) -> Sealed:
    body: dict[str, list[list[Any]]] = {
        "cells": [[*key, value] for key, value in answers.cells.items()],
        "words": [[*key, value] for key, value in answers.words.items()],
        "columns": [[key, value] for key, value in answers.columns.items()],
    }
    plain = json.dumps(body, ensure_ascii=False)
    return cipher.seal(plain, row=_row(import_id, "answers"))


def open_answers(cipher: FieldCipher, record: RosterImport) -> Answers:
    if record.answers_sealed is None or record.answers_key_id is None:
        return Answers()
    sealed = Sealed(record.answers_key_id, record.answers_sealed)
    body = json.loads(cipher.open(sealed, row=_row(record.id, "answers")))
    return Answers(
        cells={(row, field): value for row, field, value in body["cells"]},
        words={(field, raw): value for field, raw, value in body["words"]},
        columns=dict(body["columns"]),
    )


def _row(import_id: ImportId, part: str) -> bytes:
    return f"import/{import_id}/{part}".encode()
