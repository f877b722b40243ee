"""Which system user the database runs as: PostgreSQL refuses to run as root."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from supervisor import processes

# In order of preference; "nobody" exists everywhere, the other is there for odd images.
UNPRIVILEGED: Final = ("nobody", "daemon")


class NoUnprivilegedUserError(Exception):
    """Started as root, and no other user exists to hand the database to."""


@dataclass(frozen=True)
class Account:
    """The user a process runs as, or ourselves when `uid` is None."""

    uid: int | None = None
    gid: int | None = None

    def own(self, path: Path, mode: int) -> None:
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)
        path.chmod(mode)

    def start(
        self,
        command: Sequence[str],
        **options: Any,  # noqa: ANN401 - Popen's own
    ) -> "subprocess.Popen[bytes]":
        """Start a process as this user; it dies with us. It stands in "/" unless told."""
        if self.uid is not None:
            options |= {"user": self.uid, "group": self.gid, "extra_groups": []}
        return processes.start(command, **options)

    def run(
        self,
        command: Sequence[str],
        **options: Any,  # noqa: ANN401 - Popen's own
    ) -> tuple[int, str]:
        """Run to the end; the exit code and everything it printed."""
        process = self.start(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            **options,
        )
        output, _ = process.communicate()
        return process.returncode, output.decode(errors="replace")

    def can_enter(self, directory: Path) -> bool:
        """Tried, not computed: modes, ACLs and mounts all have a say."""
        if self.uid is None:
            return True
        shell = shutil.which("sh") or "/bin/sh"
        code, _ = self.run([shell, "-c", 'cd -- "$1"', "sh", str(directory)])
        return code == 0


def database_account(cluster: Path) -> Account:
    """The owner of an existing cluster, else an unprivileged user when we are root."""
    if os.geteuid() != 0:
        return Account()
    if cluster.exists() and (owner := cluster.stat()).st_uid != 0:
        return Account(owner.st_uid, owner.st_gid)
    for name in UNPRIVILEGED:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise NoUnprivilegedUserError(
        "PostgreSQL does not run as root, and neither nobody nor daemon exists to run it as."
    )
