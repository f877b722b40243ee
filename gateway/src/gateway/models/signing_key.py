"""The keys that sign access tokens. Written by ``keyring``."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from gateway.models.base import Base


class SigningKey(Base):
    __tablename__ = "signing_key"

    kid: Mapped[str] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]
    """The private key, PEM, encrypted under the master key and bound to ``kid``."""
    sealed_by: Mapped[str]
    public_jwk: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    active_from: Mapped[datetime]
    """Published before, used from here on, until the next key's time comes."""
    revoked_at: Mapped[datetime | None]
