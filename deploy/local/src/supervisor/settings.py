"""What `make run` is told from outside, read once."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from supervisor.parts import ROOT
from supervisor.ports import HOST


class BadSettingError(Exception):
    """An environment variable has a value that cannot be used."""


@dataclass(frozen=True)
class Settings:
    data_dir: Path
    port: int
    host: str
    demo: bool
    admin_password: str | None
    database_url: str | None
    environment: Mapping[str, str]
    """What the children inherit: everything but what is meant for us."""


# Variables that mean something else to a child, or nothing that it should know.
OURS = ("ADMIN_PASSWORD", "DATABASE_URL", "DEMO", "PORT", "HOST", "MAKEFLAGS", "MAKELEVEL")
# With it each of a dozen processes would compile all its libraries anew: seconds per start.
UNWANTED = ("PYTHONDONTWRITEBYTECODE",)


def settings_of(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the variables that `make help` names.

    Raises:
        BadSettingError: PORT is no port.
    """
    port = environment.get("PORT") or "8000"
    if not port.isdecimal() or not 0 < int(port) < 2**16:
        raise BadSettingError(f"PORT={port} is not a port: give a number from 1 to 65535.")
    return Settings(
        data_dir=(ROOT / (environment.get("DATA_DIR") or ".data")).absolute(),
        port=int(port),
        host=environment.get("HOST") or HOST,
        demo=environment.get("DEMO", "1").lower() not in {"0", "no", "false", "off"},
        admin_password=environment.get("ADMIN_PASSWORD") or None,
        database_url=environment.get("DATABASE_URL") or None,
        environment={
            # Bytecode goes in one place, so that a run as root leaves none in the tree.
            "PYTHONPYCACHEPREFIX": str(Path(sys.prefix) / "pycache"),
            **{k: v for k, v in environment.items() if k not in {*OURS, *UNWANTED}},
        },
    )
