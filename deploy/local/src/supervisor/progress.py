"""One line that says what is going on; on a terminal it is rewritten, elsewhere it grows."""

import re
import sys
import time
from typing import Final

# Elsewhere than on a terminal, lines that differ in their numbers only are this far apart.
QUIET_SECONDS: Final = 5.0


class Progress:
    def __init__(self) -> None:
        self._is_terminal = sys.stdout.isatty()
        self._began = time.monotonic()
        self._last = ""
        self._stage = ""
        self._printed_at = 0.0

    def say(self, what: str) -> None:
        """Replace the line."""
        if what == self._last:
            return
        self._last = what
        if self._is_terminal:
            sys.stdout.write(f"\r\x1b[2K  {self._seconds()}  {what}")
        elif self._is_news(what):
            sys.stdout.write(f"  {self._seconds()}  {what}\n")
        sys.stdout.flush()

    def close(self) -> None:
        """Leave no half line behind."""
        if self._is_terminal and self._last:
            sys.stdout.write("\r\x1b[2K")
            sys.stdout.flush()
        self._last = ""

    def note(self, what: str) -> None:
        """Print something that stays."""
        self.close()
        print(what, flush=True)

    def _is_news(self, what: str) -> bool:
        stage, now = re.sub(r"\d+", "", what), time.monotonic()
        if stage == self._stage and now - self._printed_at < QUIET_SECONDS:
            return False
        self._stage, self._printed_at = stage, now
        return True

    def _seconds(self) -> str:
        return f"{time.monotonic() - self._began:5.1f} s"
