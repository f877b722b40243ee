"""Log files that do not grow without end."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

MAX_BYTES: Final = 20 * 2**20
TAIL_BYTES: Final = 3000


@dataclass(frozen=True)
class Log:
    path: Path

    def sink(self) -> IO[bytes]:
        """For a child's output. Appending, so that `rotate` may empty the file under it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            self.path.touch(mode=0o600)
        return self.path.open("ab")

    def rotate(self) -> None:
        """Keep one older file. The lines written while it is copied may be lost, no others."""
        if not self.path.exists() or self.path.stat().st_size < MAX_BYTES:
            return
        shutil.copy2(self.path, self.path.with_suffix(".log.1"))
        with self.path.open("r+b") as file:
            file.truncate(0)

    def tail(self) -> str:
        if not self.path.exists():
            return ""
        with self.path.open("rb") as file:
            file.seek(max(0, self.path.stat().st_size - TAIL_BYTES))
            return file.read().decode(errors="replace").strip()
