"""Settings every service has. Read once, in ``main``, and passed on."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class ServiceSettings(BaseSettings):
    """From the environment only; secrets have no default."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    database_url: str
    host: str = "127.0.0.1"
    port: int = 8080
    jwks_url: str = "http://127.0.0.1:8000/.well-known/jwks.json"
    gateway_url: str = "http://127.0.0.1:8000"
    client_id: str = ""
    client_secret: str = ""
    log_level: str = "INFO"
    pool_size: int = Field(default=20, ge=1, le=100)
    job_slots: int = Field(default=2, ge=1, le=32)

    @property
    def psycopg_url(self) -> str:
        """The same database for the queue, which speaks psycopg."""
        return self.database_url.replace("postgresql+asyncpg://", "postgresql://", 1)
