"""Keys derived from the one secret of the installation, each for one purpose (RFC 5869)."""

import base64
import binascii
from dataclasses import dataclass

from common.crypto import BlindIndex, FieldCipher
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class MasterKeyError(ValueError):
    """MASTER_KEY is not what it should be."""

    def __init__(self) -> None:
        super().__init__("MASTER_KEY must be base64 of 32 random bytes")


@dataclass(frozen=True)
class DerivedKeys:
    signing_keys: FieldCipher
    """Seals private keys at rest."""
    refresh_tokens: bytes
    """Marks refresh tokens."""
    failed_sign_ins: BlindIndex
    """Hides what was typed as a name."""


def derive(master_key: str) -> DerivedKeys:
    """All keys of the gateway.

    Raises:
        MasterKeyError: the setting is not base64 of 32 bytes.
    """
    try:
        secret = base64.b64decode(master_key, validate=True)
    except (binascii.Error, ValueError):
        raise MasterKeyError from None
    if len(secret) != KEY_BYTES:
        raise MasterKeyError
    return DerivedKeys(
        signing_keys=FieldCipher({"m1": _derived(secret, b"signing-keys")}),
        refresh_tokens=_derived(secret, b"refresh-tokens"),
        failed_sign_ins=BlindIndex(_derived(secret, b"failed-sign-ins")),
    )


def _derived(secret: bytes, purpose: bytes) -> bytes:
    info = b"qingqiao/gateway/" + purpose
    return HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=info).derive(secret)
