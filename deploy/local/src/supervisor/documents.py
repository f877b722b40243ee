"""The committed OpenAPI documents: written anew, or compared with what the code says.

python -m supervisor.documents [--check]
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

from supervisor.parts import ROOT

FOLDERS: Final = {
    "roster": ROOT / "services" / "roster",
    "placement": ROOT / "services" / "placement",
    "assessment": ROOT / "services" / "assessment",
    "gateway": ROOT / "gateway",
}


def main(arguments: list[str]) -> None:
    stale = [folder for name, folder in FOLDERS.items() if not _settle(name, folder, arguments)]
    for folder in stale:
        print(f"{_short(folder)}/openapi.json is not what the code says. Run: make openapi")
    sys.exit(1 if stale else 0)


def _settle(name: str, folder: Path, arguments: list[str]) -> bool:
    """Write the document of one part, or with --check tell whether it is current."""
    document = folder / "openapi.json"
    spoken = subprocess.run(
        [sys.executable, "-m", f"{name}.openapi"], check=True, stdout=subprocess.PIPE
    ).stdout
    if "--check" in arguments:
        return document.is_file() and document.read_bytes() == spoken
    document.write_bytes(spoken)
    print(f"{_short(document)}  {len(spoken):,} bytes")
    return True


def _short(path: Path) -> Path:
    return path.relative_to(ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
