"""One line that says what is going on; on a terminal it is rewritten, elsewhere it grows."""

import sys
import time


class Progress:
    def __init__(self) -> None:
        self._is_terminal = sys.stdout.isatty()
        self._began = time.monotonic()
        self._last = ""

    def say(self, what: str) -> None:
        """Replace the line."""
        if what == self._last:
            return
        self._last = what
        if self._is_terminal:
            sys.stdout.write(f"\r\x1b[2K  {self._seconds()}  {what}")
        else:
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

    def _seconds(self) -> str:
        return f"{time.monotonic() - self._began:5.1f} s"
