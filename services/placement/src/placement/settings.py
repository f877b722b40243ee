"""What the placement service is told from outside, read once."""

from common.settings import ServiceSettings


class Settings(ServiceSettings):
    """Environment variables of the service; secrets have no defaults."""

    port: int = 8002
    roster_url: str = "http://127.0.0.1:8001"
    solve_cpu_seconds: int = 900
    """Processor time one run may take before it is stopped."""
    solve_memory_mb: int = 6144
    """Address space one run may map."""
