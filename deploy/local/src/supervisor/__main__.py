"""`make run`: start everything, say where it is, keep it running, stop it on Ctrl-C."""

import os
import signal
import sys
from types import FrameType
from typing import NoReturn

from supervisor import installation, processes
from supervisor.accounts import NoUnprivilegedUserError
from supervisor.binaries import BinariesMissingError
from supervisor.children import CommandFailedError
from supervisor.databases import DatabaseRefusedError
from supervisor.first_run import decide_on_demo, greet, load_demo
from supervisor.installation import AlreadyRunningError
from supervisor.ports import is_free
from supervisor.postgres import PostgresError
from supervisor.progress import Progress
from supervisor.settings import BadSettingError, Settings, settings_of
from supervisor.stack import NotReadyError, Stack

# What a person can do something about; anything else is a fault of ours and shows its trace.
REFUSALS = (
    AlreadyRunningError,
    BadSettingError,
    BinariesMissingError,
    CommandFailedError,
    DatabaseRefusedError,
    NoUnprivilegedUserError,
    NotReadyError,
    PostgresError,
)


class StoppedError(BaseException):
    """Somebody asked us to stop; not an Exception, so that nothing on the way swallows it."""


def main() -> int:
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, _stop)
    if "MAKELEVEL" in os.environ:  # a killed make takes us along, as Ctrl-C does
        processes.follow_parent(signal.SIGTERM)
    progress = Progress()
    try:
        _run(settings_of(), progress)
    except REFUSALS as refusal:
        progress.close()
        print(refusal, file=sys.stderr)
        return 1
    except StoppedError:
        progress.note("Stopped.")
    return 0


def _run(settings: Settings, progress: Progress) -> None:
    address = f"http://{settings.host}:{settings.port}"
    with installation.take(settings.data_dir, address):
        if not is_free(settings.port, settings.host):
            raise BadSettingError(
                f"Port {settings.port} is taken by another program. Choose another: "
                f"make run PORT={settings.port + 1}"
            )
        stack = Stack(settings, progress.say, progress.note)
        try:
            stack.start()
            decide_on_demo(stack)
            load_demo(stack, address, progress)
            greet(stack, address, progress)
            stack.look_after(until=lambda: False)
        finally:
            for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(name, signal.SIG_IGN)
            progress.say("stopping")
            stack.stop()
            progress.close()


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise StoppedError


if __name__ == "__main__":
    sys.exit(main())
