"""Sealing and opening what identifies a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from common.crypto import BlindIndex, FieldCipher, Sealed

from roster.core.identity import row_of
from roster.ids import PersonId

Secret = Literal["phone", "id_number"]


@dataclass(frozen=True)
class Vault:
    """The two keys of the register: one makes values readable, the other findable."""

    cipher: FieldCipher
    index: BlindIndex

    def seal(self, person_id: PersonId, field: Secret, plain: str | None) -> dict[str, object]:
        """The three columns of a field, all empty where nothing is known."""
        if plain is None:
            return {f"{field}_sealed": None, f"{field}_key_id": None, f"{field}_index": None}
        sealed = self.cipher.seal(plain, row=row_of(person_id, field))
        return {
            f"{field}_sealed": sealed.payload,
            f"{field}_key_id": sealed.key_id,
            f"{field}_index": self.mark(field, plain),
        }

    def seal_all(
        self, person_ids: Sequence[PersonId], field: Secret, plains: Sequence[str]
    ) -> list[bytes]:
        """What ``field_sealed`` holds for many people at once, under the current key."""
        rows = [row_of(person_id, field) for person_id in person_ids]
        return self.cipher.seal_all(plains, rows=rows)

    def open(
        self, person_id: PersonId, field: Secret, payload: bytes | None, key_id: str | None
    ) -> str | None:
        if payload is None or key_id is None:
            return None
        return self.cipher.open(Sealed(key_id, payload), row=row_of(person_id, field))

    def mark(self, field: Secret, plain: str) -> bytes:
        """What equal values of a field have in common; equal digits of two fields do not."""
        return self.index.of(f"{field}:{plain}")
