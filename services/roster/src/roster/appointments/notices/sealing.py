"""Objections at rest: sealed, each text bound to its row and field."""

from dataclasses import dataclass
from typing import Literal

from common.crypto import FieldCipher, Sealed

from roster.ids import ObjectionId

Field = Literal["text", "contact", "finding"]


@dataclass(frozen=True)
class ObjectionSeal:
    cipher: FieldCipher

    def seal(self, objection_id: ObjectionId, field: Field, plain: str) -> Sealed:
        return self.cipher.seal(plain, row=_row(objection_id, field))

    def open(
        self, objection_id: ObjectionId, field: Field, payload: bytes | None, key_id: str | None
    ) -> str | None:
        if payload is None or key_id is None:
            return None
        return self.cipher.open(Sealed(key_id, payload), row=_row(objection_id, field))


def _row(objection_id: ObjectionId, field: Field) -> bytes:
    return f"objection:{objection_id}:{field}".encode()
