"""Encryption of single fields at rest, and exact search over them.

AES-GCM-SIV (RFC 8452) or SM4-GCM (GM/T 0002, for installations under 密评), with the row's id as
associated data: a value copied into another row does not decrypt. The key says which: its id is
stored beside every value, so both can stand in one table while a re-seal moves from one to the
other. Nonces are random; a repeated one would reveal equality under AES-GCM-SIV and more under
SM4-GCM, so one SM4 key seals at most 2^32 values. The blind index is an HMAC (SHA-256 or SM3), so
equal values can be found without being readable.
"""

import base64
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, get_args

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hmac import HMAC
from typing_extensions import override

NONCE_BYTES = 12
TAG_BYTES = 16
SM4_KEY_BYTES = 16

Algorithm = Literal["aes-gcm-siv", "sm4-gcm"]
Digest = Literal["sha256", "sm3"]


class UnreadableFieldError(Exception):
    """The value was tampered with, moved from another row, or its key is gone."""


@dataclass(frozen=True)
class Sealed:
    """A field as it is stored: which key, and nonce followed by ciphertext and tag."""

    key_id: str
    payload: bytes


class _Aead(Protocol):
    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None, /) -> bytes: ...
    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None, /) -> bytes: ...


class Sm4Gcm:
    """SM4 in GCM with the interface of the library's own AEADs."""

    def __init__(self, key: bytes) -> None:
        if len(key) != SM4_KEY_BYTES:
            msg = "an SM4 key has 16 bytes"
            raise ValueError(msg)
        self._key = algorithms.SM4(key)

    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes:
        encryptor = Cipher(self._key, modes.GCM(nonce)).encryptor()
        encryptor.authenticate_additional_data(associated_data or b"")
        return encryptor.update(data) + encryptor.finalize() + encryptor.tag

    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes:
        if len(data) < TAG_BYTES:
            raise InvalidTag
        body, tag = data[:-TAG_BYTES], data[-TAG_BYTES:]
        decryptor = Cipher(self._key, modes.GCM(nonce, tag)).decryptor()
        decryptor.authenticate_additional_data(associated_data or b"")
        return decryptor.update(body) + decryptor.finalize()


def split_key(text: str) -> tuple[str | None, bytes]:
    """``sm4-gcm:BASE64`` into the algorithm and the key; a key alone names none."""
    name, colon, rest = text.partition(":")
    if not colon:
        return None, base64.b64decode(text, validate=True)
    return name, base64.b64decode(rest, validate=True)


class FieldCipher:
    """Encrypts with the first key; decrypts with any. A key of AES-GCM-SIV has 32 bytes."""

    def __init__(
        self, keys: Mapping[str, bytes], algorithms_of: Mapping[str, Algorithm] | None = None
    ) -> None:
        if not keys:
            msg = "FieldCipher needs at least one key"
            raise ValueError(msg)
        chosen = algorithms_of or {}
        self._keys = dict(keys)
        self.algorithms: dict[str, Algorithm] = {
            key_id: chosen.get(key_id, "aes-gcm-siv") for key_id in keys
        }
        self._ciphers: dict[str, _Aead] = {
            key_id: Sm4Gcm(key) if self.algorithms[key_id] == "sm4-gcm" else AESGCMSIV(key)
            for key_id, key in keys.items()
        }
        self.current = next(iter(keys))

    @override
    def __reduce__(self) -> tuple[type["FieldCipher"], tuple[object, ...]]:
        """The library's ciphers cannot be sent to a child that seals; keys can."""
        return FieldCipher, (self._keys, self.algorithms)

    @classmethod
    def from_base64(cls, keys: Mapping[str, str]) -> "FieldCipher":
        """Keys as settings hold them: base64, or ``sm4-gcm:`` and base64."""
        split = {key_id: split_key(key) for key_id, key in keys.items()}
        names: dict[str, Algorithm] = {}
        for key_id, (name, _) in split.items():
            known = next((one for one in get_args(Algorithm) if one == name), None)
            if name is not None and known is None:
                msg = f"key {key_id} names an unknown algorithm"
                raise ValueError(msg)
            if known is not None:
                names[key_id] = known
        return cls({key_id: key for key_id, (_, key) in split.items()}, names)

    def seal(self, plain: str, *, row: bytes) -> Sealed:
        return self.seal_bytes(plain.encode(), row=row)

    def seal_bytes(self, plain: bytes, *, row: bytes) -> Sealed:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self.current].encrypt(nonce, plain, row)
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
        """The plain text: see ``open_bytes``."""
        return self.open_bytes(sealed, row=row).decode()

    def open_bytes(self, sealed: Sealed, *, row: bytes) -> bytes:
        """What was sealed.

        Raises:
            UnreadableFieldError: wrong row, wrong key, or changed bytes.
        """
        cipher = self._ciphers.get(sealed.key_id)
        if cipher is None:
            raise UnreadableFieldError
        nonce, body = sealed.payload[:NONCE_BYTES], sealed.payload[NONCE_BYTES:]
        try:
            return cipher.decrypt(nonce, body, row)
        except InvalidTag as error:
            raise UnreadableFieldError from error


class BlindIndex:
    """Equal values have equal marks; without the key a mark says nothing."""

    def __init__(self, key: bytes, digest: Digest = "sha256") -> None:
        self._key = key
        self.digest: Digest = digest
        self._keyed = HMAC(key, hashes.SM3() if digest == "sm3" else hashes.SHA256())

    @override
    def __reduce__(self) -> tuple[type["BlindIndex"], tuple[bytes, Digest]]:
        """As a cipher's: the library's object cannot be sent to a child, the key can."""
        return BlindIndex, (self._key, self.digest)

    @classmethod
    def from_base64(cls, key: str) -> "BlindIndex":
        """A key as settings hold it: base64, or ``sm3:`` and base64."""
        name, plain = split_key(key)
        if name not in {None, *get_args(Digest)}:
            msg = "the index key names an unknown digest"
            raise ValueError(msg)
        return cls(plain, "sm3" if name == "sm3" else "sha256")

    def of(self, value: str) -> bytes:
        """16 bytes: enough against collisions at national size, short in an index."""
        mac = self._keyed.copy()
        mac.update(value.encode())
        return mac.finalize()[:16]
