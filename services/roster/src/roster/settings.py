"""What the roster is told from outside, read once."""

from common.crypto import BlindIndex, FieldCipher
from common.settings import ServiceSettings
from pydantic import SecretStr


class Settings(ServiceSettings):
    """Environment variables of the service; secrets have no defaults."""

    port: int = 8001
    assessment_url: str = "http://127.0.0.1:8003"
    placement_url: str = "http://127.0.0.1:8002"
    """Whose feeds the worker follows, for the growth files."""
    field_keys: dict[str, SecretStr]
    """Key id to base64 of 32 bytes, or ``sm4-gcm:`` and base64 of 16 bytes.

    The first seals, all of them open.
    """
    index_key: SecretStr
    """Base64 of the key of the blind index; ``sm3:`` before it chooses HMAC-SM3.

    Changing key or digest means a re-seal that makes the marks anew.
    """
    check_in_days: int = 7
    """Days after its start by which an arranged person should have reported in (assumed)."""

    def field_cipher(self) -> FieldCipher:
        return FieldCipher.from_base64(
            {key_id: key.get_secret_value() for key_id, key in self.field_keys.items()}
        )

    def blind_index(self) -> BlindIndex:
        return BlindIndex.from_base64(self.index_key.get_secret_value())
