"""The committed API documents and table of errors: written anew, or compared with the code.

python -m supervisor.documents [--check]
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

from supervisor.parts import ROOT
from supervisor.refusals import table_of

FOLDERS: Final = {
    "roster": ROOT / "services" / "roster",
    "placement": ROOT / "services" / "placement",
    "assessment": ROOT / "services" / "assessment",
    "gateway": ROOT / "gateway",
}
ERRORS: Final = ROOT / "docs" / "reference" / "errors.md"


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
    wanted = {FOLDERS[name] / "openapi.json": document for name, document in spoken.items()}
    wanted[ERRORS] = table_of(spoken)
    if "--check" not in arguments:
        for path, content in wanted.items():
            path.write_bytes(content)
        return
    stale = [path for path, content in wanted.items() if not _is_current(path, content)]
    for path in stale:
        print(f"{path.relative_to(ROOT)} is not what the code says. Run: make openapi")
    sys.exit(1 if stale else 0)


def _is_current(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


if __name__ == "__main__":
    main(sys.argv[1:])
