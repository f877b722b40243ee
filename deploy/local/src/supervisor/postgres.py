"""The embedded PostgreSQL: one cluster in one folder, reached over loopback with a password.

    with start_postgres(Path(".data/postgres")) as server:
        psycopg.connect(server.url("postgres"))

The folder holds `pg18/` (the cluster), `postgres.log`, `password` and `lock`. There is no Unix
socket, so neither the length of a path nor its characters matter.
"""

import contextlib
import fcntl
import hashlib
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self
from urllib.parse import quote

from supervisor import processes
from supervisor.accounts import Account, database_account
from supervisor.binaries import MAJOR, binaries_for
from supervisor.ports import HOST, free_port

SUPERUSER: Final = "postgres"
# Used when root's chosen folder lies where the database's user may not go (a home of mode 0700).
SHARED_STATE: Final = Path("/var/lib/qingqiao")
START_SECONDS: Final = 90  # replaying the log after a crash takes its time
STOP_SECONDS: Final = 30
PORT_ATTEMPTS: Final = 5
SMALL_SHM_BYTES: Final = 256 * 2**20
MAX_LOG_BYTES: Final = 10 * 2**20


class PostgresError(Exception):
    """The database could not be started; the message says why."""


class AlreadyRunningError(PostgresError):
    """Another process holds this data folder."""


class PortTakenError(PostgresError):
    """Something else listens on the port."""


@dataclass
class PostgresServer:
    """A running server. Close it with `stop`, or use it as a context manager."""

    cluster: Path
    port: int
    password: str = field(repr=False)
    process: "subprocess.Popen[bytes]" = field(repr=False)
    lock: IO[str] = field(repr=False)

    def url(
        self, database: str = "postgres", *, user: str = SUPERUSER, password: str | None = None
    ) -> str:
        """A libpq URL; without a user, the superuser's."""
        secret = quote(self.password if password is None else password, safe="")
        return f"postgresql://{quote(user, safe='')}:{secret}@{HOST}:{self.port}/{database}"

    def stop(self) -> None:
        """Disconnect everyone, write everything down, end. Harmless when already ended."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)  # "fast": does not wait for clients
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.send_signal(signal.SIGQUIT)  # "immediate": replays the log next time
                self.process.wait(STOP_SECONDS)
        self.lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def start_postgres(
    data_dir: Path, *, port: int | None = None, durable: bool = True
) -> PostgresServer:
    """Start the cluster in `data_dir`, creating it the first time.

    Args:
        data_dir: its folder; made when missing.
        port: the loopback port, or None for any free one.
        durable: False for tests, which lose their data with the machine anyway.

    Raises:
        AlreadyRunningError: another process has this folder open.
        PortTakenError: `port` is in use.
        PostgresError: PostgreSQL did not come up; the end of its log is in the message.
    """
    home = _home_of(data_dir.absolute())
    lock = _locked(home)
    try:
        account = database_account(home / f"pg{MAJOR}")
        bin_dir = binaries_for(account, SHARED_STATE / "postgresql")
        cluster, password = _cluster_in(home, account, bin_dir)
        _end_orphan(cluster)
        command = [str(bin_dir / "postgres"), "-D", str(cluster), *_settings(durable=durable)]
        process, port = _serve(command, account, home / "postgres.log", port)
    except BaseException:
        lock.close()
        raise
    return PostgresServer(cluster, port, password, process, lock)


@contextlib.contextmanager
def connect_or_start() -> Iterator[str]:
    """The superuser URL of a server for tests: TEST_DATABASE_URL, else one of their own."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="qingqiao-test-"))
    home = folder
    try:
        with start_postgres(folder, durable=False) as server:
            home = server.cluster.parent
            yield server.url()
    finally:
        for path in {folder, home}:
            shutil.rmtree(path, ignore_errors=True)


def _home_of(data_dir: Path) -> Path:
    """`data_dir`, or its stand-in below /var/lib when the database's user cannot get there."""
    data_dir.mkdir(parents=True, exist_ok=True)
    if os.geteuid() != 0:
        data_dir.chmod(0o700)
        return data_dir
    data_dir.chmod(0o711)  # passed through by the cluster's owner, listed by nobody
    if database_account(data_dir / f"pg{MAJOR}").can_enter(data_dir):
        return data_dir
    mark = hashlib.sha256(os.fsencode(data_dir.resolve())).hexdigest()[:16]
    home = SHARED_STATE / mark
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o711)
    (data_dir / "moved-to").write_text(f"{home}\n")
    return home


def _locked(home: Path) -> IO[str]:
    lock = (home / "lock").open("a+")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.seek(0)
        holder = lock.read().strip() or "?"
        lock.close()
        raise AlreadyRunningError(
            f"The database in {home} is in use by another start of this program "
            f"(process {holder}). Stop that one, or choose another DATA_DIR."
        ) from None
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n")
    lock.flush()
    return lock


def _cluster_in(home: Path, account: Account, bin_dir: Path) -> tuple[Path, str]:
    """The cluster and its superuser's password; created whole or not at all."""
    cluster = home / f"pg{MAJOR}"
    password_file = home / "password"
    if cluster.exists():
        _refuse_foreign(cluster, account)
        return cluster, password_file.read_text().strip()
    password = secrets.token_urlsafe(24)
    password_file.touch(mode=0o600)
    password_file.write_text(password)
    half = home / f"pg{MAJOR}.init"
    shutil.rmtree(half, ignore_errors=True)  # left by a start that was killed
    half.mkdir()
    account.own(half, 0o700)
    handed = home / "password.init"
    handed.touch(mode=0o600)
    handed.write_text(password)
    account.own(handed, 0o600)
    try:
        code, output = account.run(
            [
                *(str(bin_dir / "initdb"), "-D", str(half), "-U", SUPERUSER, "-E", "UTF8"),
                *("--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                *("--auth=scram-sha-256", f"--pwfile={handed}", "--no-instructions"),
            ],
            env=_environment(),
        )
    finally:
        handed.unlink()
    if code != 0:
        raise PostgresError(f"initdb failed:\n{output}")
    half.rename(cluster)
    return cluster, password


def _refuse_foreign(cluster: Path, account: Account) -> None:
    owner = cluster.stat().st_uid
    if account.uid is None and owner != os.geteuid():
        raise PostgresError(
            f"{cluster} belongs to another user (id {owner}), probably from a start as root. "
            "Start as that user or as root, or choose another DATA_DIR."
        )


def _end_orphan(cluster: Path) -> None:
    """Stop what a killed run left behind.

    A stale pid file PostgreSQL clears up by itself, unless a process of the same user has been
    given that number since: then it takes the stranger for its server and refuses to start.
    """
    try:
        pid = int((cluster / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return
    for how in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if not processes.is_alive(pid):
            return
        # Only a postmaster stands in the data folder; a stranger with a reused pid does not.
        if not processes.stands_in(pid, cluster):
            (cluster / "postmaster.pid").unlink(missing_ok=True)
            return
        os.kill(pid, how)
        deadline = time.monotonic() + STOP_SECONDS / 2
        while processes.is_alive(pid) and time.monotonic() < deadline:
            time.sleep(0.05)


def _settings(*, durable: bool) -> list[str]:
    settings = {
        "listen_addresses": HOST,
        "unix_socket_directories": "",
        "password_encryption": "scram-sha-256",
        "max_connections": "300",
        # The server's own default is for machines of long ago: an import of 100,000 people
        # touches more than 128 MB and would write pages out only to read them back.
        "shared_buffers": "256MB",
        "log_checkpoints": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
    }
    if not durable:
        settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    shm = Path("/dev/shm")  # noqa: S108 - asked for its size only
    if not shm.is_dir() or shutil.disk_usage(shm).total < SMALL_SHM_BYTES:
        settings["dynamic_shared_memory_type"] = "mmap"
    return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]


def _environment() -> dict[str, str]:
    """Nothing of ours: a PG* variable of the caller would change what the server does."""
    return {"LC_ALL": "C.UTF-8", "PATH": os.defpath}


def _serve(
    command: list[str], account: Account, log: Path, port: int | None
) -> tuple["subprocess.Popen[bytes]", int]:
    """Start on the port, or on a free one; free ports are raced for, so try again."""
    if log.exists() and log.stat().st_size > MAX_LOG_BYTES:
        log.replace(log.with_suffix(".log.1"))
    attempt = 0
    while True:
        attempt += 1
        chosen = port or free_port()
        with log.open("ab") as sink:
            begin = sink.tell()
            process = account.start(
                [*command, "-p", str(chosen)],
                death_signal=signal.SIGINT,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=sink,
            )
        try:
            _wait_until_ready(process, log, begin)
        except PortTakenError:
            if port is None and attempt < PORT_ATTEMPTS:
                continue
            raise PortTakenError(f"Port {chosen} on {HOST} is taken by another program.") from None
        except BaseException:
            process.kill()
            process.wait()
            raise
        return process, chosen


def _wait_until_ready(process: "subprocess.Popen[bytes]", log: Path, begin: int) -> None:
    """Until the postmaster writes "ready" into its pid file, as pg_ctl waits."""
    pid_file = log.parent / f"pg{MAJOR}" / "postmaster.pid"
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(FileNotFoundError):
            lines = pid_file.read_text().split("\n")
            if lines[0] == str(process.pid) and lines[7:8] and lines[7].strip() == "ready":
                return
        time.sleep(0.02)
    with log.open("rb") as file:
        file.seek(begin)
        said = file.read().decode(errors="replace")
    if "Address already in use" in said:
        raise PortTakenError
    raise PostgresError(f"PostgreSQL did not start. Its log ({log}) ends with:\n{said[-2000:]}")
