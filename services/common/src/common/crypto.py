"""Encryption of single fields at rest, and exact search over them.

AES-GCM-SIV (RFC 8452) with the row's id as associated data: a value copied into another row
does not decrypt. The nonce is random; reuse would reveal equality only. The blind index is an
HMAC, so equal values can be found without being readable.
"""

import base64
import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from typing_extensions import override

NONCE_BYTES = 12
_BLOCK = 64  # of SHA-256


class UnreadableFieldError(Exception):
    """The value was tampered with, moved from another row, or its key is gone."""


@dataclass(frozen=True)
class Sealed:
    """A field as it is stored: which key, and nonce followed by ciphertext and tag."""

    key_id: str
    payload: bytes


class FieldCipher:
    """Encrypts with the first key; decrypts with any. Keys are 32 bytes."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys:
            msg = "FieldCipher needs at least one key"
            raise ValueError(msg)
        self._keys = dict(keys)
        self._ciphers = {key_id: AESGCMSIV(key) for key_id, key in keys.items()}
        self.current = next(iter(keys))

    @override
    def __reduce__(self) -> tuple[type["FieldCipher"], tuple[dict[str, bytes]]]:
        """Goes to a child process (``common.sandbox``) by its keys; never written anywhere."""
        return FieldCipher, (self._keys,)

    @classmethod
    def from_base64(cls, keys: Mapping[str, str]) -> "FieldCipher":
        return cls({key_id: base64.b64decode(key) for key_id, key in keys.items()})

    def seal(self, plain: str, *, row: bytes) -> Sealed:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self.current].encrypt(nonce, plain.encode(), row)
        return Sealed(self.current, nonce + sealed)

    def seal_all(self, plains: Sequence[str], *, rows: Sequence[bytes]) -> list[bytes]:
        """Payloads of many values under the current key, each bound to its own row."""
        encrypt = self._ciphers[self.current].encrypt
        noise = os.urandom(NONCE_BYTES * len(plains))
        nonces = [noise[at : at + NONCE_BYTES] for at in range(0, len(noise), NONCE_BYTES)]
        return [
            nonce + encrypt(nonce, plain.encode(), row)
            for nonce, plain, row in zip(nonces, plains, rows, strict=True)
        ]

    def open(self, sealed: Sealed, *, row: bytes) -> str:
        """The plain text.

        Raises:
            UnreadableFieldError: wrong row, wrong key, or changed bytes.
        """
        cipher = self._ciphers.get(sealed.key_id)
        if cipher is None:
            raise UnreadableFieldError
        nonce, body = sealed.payload[:NONCE_BYTES], sealed.payload[NONCE_BYTES:]
        try:
            return cipher.decrypt(nonce, body, row).decode()
        except InvalidTag as error:
            raise UnreadableFieldError from error


class BlindIndex:
    """Equal values have equal marks; without the key a mark says nothing."""

    def __init__(self, key: bytes) -> None:
        # HMAC (RFC 2104) with the key's part hashed once: preparing the key for every value
        # takes longer than hashing the value.
        self._key = key
        block = (hashlib.sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in block))

    @override
    def __reduce__(self) -> tuple[type["BlindIndex"], tuple[bytes]]:
        """As ``FieldCipher`` does."""
        return BlindIndex, (self._key,)

    def of(self, value: str) -> bytes:
        """16 bytes: enough against collisions at national size, short in an index."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(value.encode())
        outer.update(inner.digest())
        return outer.digest()[:16]
