"""Sealing what was said, bound to its row and column."""

import json
from typing import Any
from uuid import UUID

from common.crypto import FieldCipher, Sealed


def _row(record_id: UUID, column: str) -> bytes:
    return f"talk/{record_id}/{column}".encode()


def seal(cipher: FieldCipher, record_id: UUID, column: str, plain: str) -> dict[str, Any]:
    """The two columns that hold it."""
    sealed = cipher.seal(plain, row=_row(record_id, column))
    return {f"{column}_sealed": sealed.payload, f"{column}_key_id": sealed.key_id}


def seal_facts(cipher: FieldCipher, record_id: UUID, facts: dict[str, Any]) -> dict[str, Any]:
    return seal(cipher, record_id, "content", json.dumps(facts, ensure_ascii=False))


def unseal(
    cipher: FieldCipher, record_id: UUID, column: str, payload: bytes | None, key_id: str | None
) -> str | None:
    if payload is None or key_id is None:
        return None
    return cipher.open(Sealed(key_id, payload), row=_row(record_id, column))


def unseal_facts(
    cipher: FieldCipher, record_id: UUID, payload: bytes, key_id: str
) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        cipher.open(Sealed(key_id, payload), row=_row(record_id, "content"))
    )
    return found
