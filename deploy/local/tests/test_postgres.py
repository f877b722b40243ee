"""The embedded PostgreSQL: whose processes it runs as, what it survives, whom it lets in."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from supervisor import postgres, processes
from supervisor.postgres import (
    AlreadyRunningError,
    PortTakenError,
    PostgresServer,
    connect_or_start,
    start_postgres,
)

# Starts a server, tells where it is and waits to be killed.
HOLDER = """
import sys, time, pathlib
from supervisor import postgres
postgres.SHARED_STATE = pathlib.Path(sys.argv[2])
server = postgres.start_postgres(pathlib.Path(sys.argv[1]), durable=False)
print(server.process.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture(autouse=True)
def _own_shared_state(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Root's stand-in folder, away from the machine's real one."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        spare = postgres.SHARED_STATE / "postgresql"  # the copied programs may stay
        monkeypatch.setattr(postgres, "SHARED_STATE", Path(name))
        if spare.is_dir():
            (Path(name) / "postgresql").symlink_to(spare)
        yield


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a person's home may be: closed to others, spaces and Chinese in its name."""
    return tmp_path_factory.mktemp("data") / "青桥 数据"


@pytest.fixture
def server(folder: Path) -> Iterator[PostgresServer]:
    with start_postgres(folder, durable=False) as running:
        yield running


def one(url: str, query: str) -> object:
    with psycopg.connect(url) as connection:
        row = connection.execute(query).fetchone()  # type: ignore[call-overload]
    assert row is not None
    return row[0]


def test_rows_are_there_after_a_restart(folder: Path) -> None:
    with start_postgres(folder) as server, psycopg.connect(server.url()) as connection:
        connection.execute("CREATE TABLE person (name text)")
        connection.execute("INSERT INTO person VALUES ('王芳')")

    with start_postgres(folder) as server:
        assert one(server.url(), "SELECT name FROM person") == "王芳"


def test_the_cluster_lies_where_its_user_may_go(server: PostgresServer, folder: Path) -> None:
    if os.geteuid() == 0:  # pytest's folders are closed to the user the server drops to
        assert server.cluster.parent.parent == postgres.SHARED_STATE
        assert (folder / "moved-to").read_text() == f"{server.cluster.parent}\n"
    else:
        assert server.cluster.parent == folder


def test_text_is_utf8_and_sorts_by_code_point(server: PostgresServer) -> None:
    assert one(server.url(), "SHOW server_encoding") == "UTF8"
    order = "SELECT string_agg(n, '' ORDER BY n) FROM (VALUES ('阿'), ('王'), ('李')) v (n)"
    assert one(server.url(), order) == "李王阿"
    assert one(server.url(), "SELECT upper('é')") == "É"


def test_the_server_never_runs_as_root(server: PostgresServer) -> None:
    owner = Path(f"/proc/{server.process.pid}").stat().st_uid
    assert owner != 0
    assert server.cluster.stat().st_uid == owner
    assert server.cluster.stat().st_mode & 0o077 == 0


def test_only_the_password_lets_in(server: PostgresServer) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(server.url(password="guess"))
    with pytest.raises(psycopg.OperationalError, match="no password supplied"):
        psycopg.connect(f"postgresql://postgres@127.0.0.1:{server.port}/postgres")


def test_it_listens_on_loopback_only(server: PostgresServer) -> None:
    assert one(server.url(), "SHOW listen_addresses") == "127.0.0.1"
    assert one(server.url(), "SHOW unix_socket_directories") == ""


def test_a_second_start_is_refused_with_the_holders_id(server: PostgresServer) -> None:
    with pytest.raises(AlreadyRunningError, match=str(os.getpid())):
        start_postgres(server.cluster.parent)
    assert one(server.url(), "SELECT 1") == 1


def test_a_taken_port_is_named(folder: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        with pytest.raises(PortTakenError, match=str(port)):
            start_postgres(folder, port=port)
    start_postgres(folder, port=port, durable=False).stop()


def test_a_killed_starter_takes_its_server_along(folder: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), str(postgres.SHARED_STATE)],
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    server = int(holder.stdout.readline())

    holder.kill()
    holder.communicate()

    deadline = time.monotonic() + 20
    while processes.is_alive(server) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not processes.is_alive(server)


def test_an_orphan_is_stopped_and_its_rows_are_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(processes, "_libc", None)  # as on a system that ties no child to us
        orphan = start_postgres(folder)
    with psycopg.connect(orphan.url()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 7 AS n")
    orphan.lock.close()  # what the kernel does when the holder dies

    with start_postgres(folder) as server:
        assert orphan.process.wait(5) is not None
        assert one(server.url(), "SELECT n FROM kept") == 7


def test_a_stale_pid_file_harms_no_stranger(folder: Path) -> None:
    with start_postgres(folder, durable=False) as server:
        cluster = server.cluster
    stranger = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    (cluster / "postmaster.pid").write_text(f"{stranger.pid}\n{cluster}\n0\n0\n\n127.0.0.1\n")

    with stranger, start_postgres(folder, durable=False):
        assert stranger.poll() is None
        stranger.kill()


def test_rows_survive_kill_nine_of_the_server(folder: Path) -> None:
    server = start_postgres(folder)
    with psycopg.connect(server.url()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n")
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    server.lock.close()

    with start_postgres(folder) as again:
        assert one(again.url(), "SELECT count(*) FROM kept") == 1000


def test_a_killed_initdb_leaves_nothing_in_the_way(folder: Path) -> None:
    half = folder / "pg18.init"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18")

    with start_postgres(folder, durable=False) as server:
        assert one(server.url(), "SELECT 1") == 1


def test_a_given_server_is_used_as_it_is(
    server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEST_DATABASE_URL", server.url())
    with connect_or_start() as url:
        assert url == server.url()
    monkeypatch.delenv("TEST_DATABASE_URL")
    with connect_or_start() as url:
        assert url != server.url()
        assert one(url, "SELECT 1") == 1
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
