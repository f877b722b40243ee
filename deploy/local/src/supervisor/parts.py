"""What an installation consists of, and what each part is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[4]
GATEWAY: Final = "gateway"
DOMAIN: Final = ("roster", "placement", "assessment")
SERVICES: Final = (GATEWAY, *DOMAIN)
"""Each has a database, a login and a command that migrates it."""


@dataclass(frozen=True)
class Part:
    """A process to keep running."""

    name: str
    module: str
    environment: Mapping[str, str]
    ready_url: str | None
    """Answers 200 when the part can work; None for the workers, which answer nobody."""
    is_front: bool = False
    """Stopped first, so that nobody is let in while the rest goes down."""
