# ruff: noqa: INP001 - a script, not a package
"""Check compose.yaml without an engine, with `docker-compose config` and fresh secrets.

REQUIRE_COMPOSE=1 makes a missing docker-compose an error; without it, it is said and passed over.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    command = compose()
    if command is None:
        print("docker-compose is not installed here: compose.yaml was not checked")
        return 1 if os.environ.get("REQUIRE_COMPOSE") else 0
    with tempfile.NamedTemporaryFile("w", suffix=".env") as file:
        made = subprocess.run(
            [sys.executable, str(HERE / "make_env.py")], check=True, capture_output=True, text=True
        )
        file.write(made.stdout)
        file.flush()
        arguments = ["--env-file", file.name, "-f", str(HERE / "compose.yaml"), "config", "-q"]
        return subprocess.run([*command, *arguments], check=False).returncode


def compose() -> list[str] | None:
    """The stand-alone program, or Docker's plugin."""
    if shutil.which("docker-compose"):
        return ["docker-compose"]
    plugin = ["docker", "compose"]
    if shutil.which("docker"):
        tried = subprocess.run([*plugin, "version"], capture_output=True, check=False)
        if tried.returncode == 0:
            return plugin
    return None


if __name__ == "__main__":
    sys.exit(main())
