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
    # Importing a service is most of the work, so all of them at once.
    speaking = {
        name: subprocess.Popen([sys.executable, "-m", f"{name}.openapi"], stdout=subprocess.PIPE)
        for name in FOLDERS
    }
    spoken = {name: process.communicate()[0] for name, process in speaking.items()}
    failed = [name for name, process in speaking.items() if process.returncode != 0]
    if failed:
        sys.exit(f"{', '.join(failed)} could not say their documents; see above.")
    if "--check" not in arguments:
        for name, document in spoken.items():
            (FOLDERS[name] / "openapi.json").write_bytes(document)
        return
    stale = [name for name in FOLDERS if not _is_current(FOLDERS[name], spoken[name])]
    for name in stale:
        print(f"{_short(FOLDERS[name])}/openapi.json is not what the code says. Run: make openapi")
    sys.exit(1 if stale else 0)


def _is_current(folder: Path, spoken: bytes) -> bool:
    document = folder / "openapi.json"
    return document.is_file() and document.read_bytes() == spoken


def _short(path: Path) -> Path:
    return path.relative_to(ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
