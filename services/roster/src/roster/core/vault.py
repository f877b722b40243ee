"""Sealing and opening what identifies a person."""

from collections.abc import Mapping, Sequence
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
        self, owners: Sequence[str], numbers: Mapping[Secret, Sequence[str | None]]
    ) -> dict[Secret, list[bytes | None]]:
        """What the ``_sealed`` columns hold for many people, under the current key.

        ``owners`` are ids of people as text, one for each place of every column.
        """
        return {field: self._sealed(owners, field, column) for field, column in numbers.items()}

    def _sealed(
        self, owners: Sequence[str], field: Secret, column: Sequence[str | None]
    ) -> list[bytes | None]:
        pairs = [(owner, one) for owner, one in zip(owners, column, strict=True) if one is not None]
        rows = [row_of(owner, field) for owner, _ in pairs]
        payloads = iter(self.cipher.seal_all([one for _, one in pairs], rows=rows))
        return [None if one is None else next(payloads) for one in column]

    def open(
        self, person_id: PersonId, field: Secret, payload: bytes | None, key_id: str | None
    ) -> str | None:
        if payload is None or key_id is None:
            return None
        return self.cipher.open(Sealed(key_id, payload), row=row_of(person_id, field))

    def mark(self, field: Secret, plain: str) -> bytes:
        """What equal values of a field have in common; equal digits of two fields do not."""
        return self.index.of(f"{field}:{plain}")

    def mark_all(self, field: Secret, column: Sequence[str | None]) -> list[bytes | None]:
        """The mark of each value, None where there is none."""
        return [None if one is None else self.mark(field, one) for one in column]
