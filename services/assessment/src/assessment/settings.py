"""What the assessment service is told from outside, read once."""

from common.settings import ServiceSettings


class Settings(ServiceSettings):
    port: int = 8003
    roster_url: str = "http://127.0.0.1:8001"
    """Where the roster answers; a cycle reads its exports when it is opened."""
