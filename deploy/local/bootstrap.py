# ruff: noqa: INP001 - a script, run before any package is installed
"""Set up everything `make` needs, with nothing but Python's own library.

    python3 bootstrap.py python   .venv with the locked packages and this repository's own
    python3 bootstrap.py node     the web app's packages
    python3 bootstrap.py web      the built web app

Each step remembers a fingerprint of what it was made from and is skipped while that holds.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
UV_LOCK = Path(__file__).with_name("uv.lock.txt")
LOCK = ROOT / "requirements.lock"
PACKAGES = (
    "services/common",
    "services/roster",
    "services/placement",
    "services/assessment",
    "gateway",
    "deploy/local",
)
FRONTEND = ROOT / "frontend"
WEB_SOURCES = ("src", "public", "index.html", "vite.config.ts", "tsconfig.json")
OLDEST = (3, 11)

NO_VENV = """
This Python cannot make a virtual environment with pip in it.
  Debian, Ubuntu:  sudo apt-get install python3-venv
  elsewhere:       Python 3.11 or newer from python.org, or: make PYTHON=/path/to/python3
"""
NO_PACKAGES = """
The Python packages could not be fetched. Is there a way to a package index from here?
  Behind a proxy:  export HTTPS_PROXY=http://proxy:port
  With a mirror:   export PIP_INDEX_URL=https://mirror/simple  (or set it in pip's configuration)
"""
NO_NODE_PACKAGES = """
The web app's packages could not be fetched. Is there a way to an npm registry from here?
  Behind a proxy:  export HTTPS_PROXY=http://proxy:port
  With a mirror:   export npm_config_registry=https://mirror/
"""


def main(steps: list[str]) -> None:
    if sys.version_info < OLDEST:
        give_up(
            f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.\n"
            "Name a newer one: make PYTHON=/path/to/python3"
        )
    known = {"python": set_up_python, "node": set_up_node, "web": build_web}
    for step in steps:
        known[step]()


def set_up_python() -> None:
    manifests = [ROOT / package / "pyproject.toml" for package in PACKAGES]
    inputs = fingerprint([LOCK, UV_LOCK, *manifests], sys.version, str(VENV))
    unless_done(VENV / "installed", inputs, _install_python)


def _install_python() -> None:
    python = str(VENV / "bin" / "python")
    if not _works([python, "-m", "pip", "--version"]):
        _make_venv()
    environment = uv_environment(python)
    say("fetching uv")
    run(
        [
            *(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--require-hashes", "-r", str(UV_LOCK)),
        ],
        NO_PACKAGES,
    )
    uv = str(VENV / "bin" / "uv")
    say("installing the Python packages")
    # sync removes what the lock does not name, but leaves pip and uv alone.
    run(
        [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", python, str(LOCK)],
        NO_PACKAGES,
        environment,
    )
    editable = [part for package in PACKAGES for part in ("-e", str(ROOT / package))]
    run(
        [
            *(uv, "pip", "install", "--quiet", "--python", python),
            *("--no-deps", "--no-build-isolation", *editable),
        ],
        NO_PACKAGES,
        environment,
    )


def _make_venv() -> None:
    say(f"making .venv with Python {sys.version.split()[0]}")
    if sys.prefix != sys.base_prefix and Path(sys.prefix) == VENV:
        give_up("Run make outside of .venv (deactivate), or make clean first.")
    shutil.rmtree(VENV, ignore_errors=True)
    run([sys.executable, "-m", "venv", str(VENV)], NO_VENV)


def uv_environment(python: str) -> "dict[str, str]":
    """Mirrors included: uv reads none of pip's settings, where people name theirs."""
    environment = dict(os.environ, UV_PYTHON_DOWNLOADS="never", UV_NO_PROGRESS="1")
    if "UV_DEFAULT_INDEX" in environment or "UV_INDEX_URL" in environment:
        return environment
    asked = subprocess.run(
        [python, "-m", "pip", "config", "get", "global.index-url"],
        capture_output=True,
        text=True,
        check=False,
    )
    index = environment.get("PIP_INDEX_URL") or asked.stdout.strip()
    if index:
        environment["UV_DEFAULT_INDEX"] = index
    return environment


def set_up_node() -> None:
    inputs = fingerprint([FRONTEND / "package.json", FRONTEND / "package-lock.json"], str(FRONTEND))
    unless_done(FRONTEND / "node_modules" / ".installed", inputs, _install_node)


def _install_node() -> None:
    say("installing the web app's packages")
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error", trouble=NO_NODE_PACKAGES)


def build_web() -> None:
    set_up_node()
    sources = [FRONTEND / "package-lock.json"]
    for name in WEB_SOURCES:
        path = FRONTEND / name
        sources += sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    page = FRONTEND / "dist" / "index.html"
    stamp = FRONTEND / "node_modules" / ".built"
    unless_done(stamp, fingerprint(sources), _build_web, product=page)


def _build_web() -> None:
    say("building the web app")
    npm("run", "build", trouble="\nThe web app does not build; see above.")


def npm(*arguments: str, trouble: str) -> None:
    """Run npm of the virtual environment, whatever Node the machine has."""
    path = f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    environment = dict(os.environ, PATH=path)
    run([str(VENV / "bin" / "npm"), *arguments], trouble, environment, FRONTEND)


def unless_done(
    stamp: Path, inputs: str, work: Callable[[], None], *, product: "Path | None" = None
) -> None:
    """Do the work unless its stamp says that it was done with these very inputs."""
    made = product is None or product.exists()
    if made and stamp.is_file() and stamp.read_text() == inputs:
        return
    work()
    stamp.write_text(inputs)


def fingerprint(files: Iterable[Path], *facts: str) -> str:
    digest = hashlib.sha256()
    for fact in facts:
        digest.update(fact.encode() + b"\0")
    for path in files:
        content = path.read_bytes() if path.is_file() else b""
        digest.update(str(path).encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def run(
    command: "list[str]",
    trouble: str,
    environment: "dict[str, str] | None" = None,
    folder: Path = ROOT,
) -> None:
    """Run a step; when it fails, its own words and then ours."""
    if subprocess.run(command, env=environment, cwd=folder, check=False).returncode != 0:
        give_up(trouble)


def _works(command: "list[str]") -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def say(what: str) -> None:
    print(f"  {what} …", flush=True)


def give_up(why: str) -> None:
    sys.exit(why.rstrip("\n"))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("stopped; the next run goes on from here")
