"""The gateway's settings, from the environment only; secrets have no default."""

from pathlib import Path

from common.settings import ServiceSettings
from pydantic import Field, SecretStr


class Settings(ServiceSettings):
    master_key: SecretStr
    """Base64 of 32 bytes. Seals the signing keys, marks refresh tokens. Losing it signs
    everybody out and needs a new signing key; it reveals no password."""

    port: int = 8000
    pool_size: int = Field(default=10, ge=1, le=100)

    roster_url: str = "http://127.0.0.1:8001"
    placement_url: str = "http://127.0.0.1:8002"
    assessment_url: str = "http://127.0.0.1:8003"

    public_url: str = ""
    """The address people type, if it is known. With https:// cookies are Secure and HSTS is
    sent."""
    trusted_proxies: str = ""
    """Addresses (comma separated) whose X-Forwarded-For and -Proto are believed."""
    metrics_token: SecretStr = SecretStr("")
    """Bearer token that lets a scraper from elsewhere read /metrics; loopback needs none."""
    web_dir: Path | None = None

    body_limit_bytes: int = Field(default=64 * 1024 * 1024, ge=1024)
    first_byte_seconds: float = Field(default=15.0, gt=0)
    long_poll_seconds: float = Field(default=60.0, gt=0)
    """Added to ``first_byte_seconds`` on feeds, which answer when something happens."""
    stream_idle_seconds: float = Field(default=300.0, gt=0)
    connect_seconds: float = Field(default=3.0, gt=0)
    upstream_connections: int = Field(default=1000, ge=1)
    upstream_keepalive_seconds: float = Field(default=3.0, gt=0)

    access_token_seconds: int = Field(default=300, ge=30, le=3600)
    refresh_idle_days: int = Field(default=7, ge=1)
    refresh_total_days: int = Field(default=30, ge=1)
    key_rotation_days: int = Field(default=30, ge=1)
    key_notice_seconds: int = Field(default=3600, ge=0)
    """How long a new signing key is published before it is used."""

    @property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")


class BootstrapSettings(Settings):
    """What ``python -m gateway.bootstrap`` sets up for a new installation."""

    admin_password: SecretStr | None = None
    roster_client_secret: SecretStr | None = None
    placement_client_secret: SecretStr | None = None
    assessment_client_secret: SecretStr | None = None
