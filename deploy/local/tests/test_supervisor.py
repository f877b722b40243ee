"""`make run` as a process: what it starts, what it refuses, what it survives."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest
from supervisor import processes
from supervisor.ports import free_port

PASSWORD = "kept-for-tests-7391"
START_SECONDS = 240


class Run:
    """One start of the supervisor."""

    def __init__(self, data_dir: Path, port: int, **environment: str) -> None:
        self.origin = f"http://127.0.0.1:{port}"
        self.data_dir = data_dir
        self.output = data_dir.parent / f"output-{time.monotonic_ns()}"
        with self.output.open("wb") as sink:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "supervisor"],
                env={
                    **{k: v for k, v in os.environ.items() if k != "MAKELEVEL"},
                    "DATA_DIR": str(data_dir),
                    "PORT": str(port),
                    "DEMO": "0",
                    **environment,
                },
                stdout=sink,
                stderr=sink,
            )

    def said(self) -> str:
        return self.output.read_text(errors="replace")

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while "Ctrl-C stops it" not in self.said():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)

    def children(self) -> list[int]:
        listed = json.loads((self.data_dir / "children.json").read_text())
        return [entry["pid"] for entry in listed]

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        assert self.process.wait(60) == 0, self.said()

    def token(self) -> str:
        form = {"grant_type": "password", "username": "admin", "password": PASSWORD}
        answer = httpx.post(f"{self.origin}/api/auth/token", data=form, timeout=30)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["access_token"])

    def organizations(self) -> list[str]:
        answer = httpx.get(
            f"{self.origin}/api/roster/organizations",
            headers={"Authorization": f"Bearer {self.token()}"},
            timeout=30,
        )
        assert answer.status_code == 200, answer.text
        return [one["name"] for one in answer.json()["items"]]

    def create_organization(self, name: str) -> None:
        answer = httpx.post(
            f"{self.origin}/api/roster/organizations",
            json={"name": name, "kind": "committee", "level": "county"},
            headers={"Authorization": f"Bearer {self.token()}", "Idempotency-Key": "one"},
            timeout=30,
        )
        assert answer.status_code == 201, answer.text


def is_gone(pid: int, seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while processes.is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not processes.is_alive(pid)


@pytest.fixture(scope="module")
def data_dir() -> Iterator[Path]:
    """Not one of pytest's folders: closed to others, they would send root's cluster to /var/lib."""
    with tempfile.TemporaryDirectory(prefix="qingqiao-test-") as name:
        Path(name).chmod(0o711)
        yield Path(name) / "data"


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def first(data_dir: Path, port: int) -> Iterator[Run]:
    """The first start; later tests of this module stop it and start others on its data."""
    run = Run(data_dir, port, ADMIN_PASSWORD=PASSWORD)
    run.wait_until_ready()
    yield run
    run.process.kill()
    run.process.wait()


@pytest.mark.usefixtures("first")
def test_a_second_start_on_the_same_data_is_refused(data_dir: Path, first: Run) -> None:
    second = Run(data_dir, free_port())

    assert second.process.wait(30) == 1
    assert f"process {first.process.pid}" in second.said()
    assert first.origin in second.said()


def test_a_taken_port_is_refused_with_another_proposed(first: Run, tmp_path: Path) -> None:
    port = int(first.origin.rpartition(":")[2])
    second = Run(tmp_path / "other", port)

    assert second.process.wait(30) == 1
    assert f"PORT={port + 1}" in second.said()


def test_secrets_are_for_their_owner_only(first: Run) -> None:
    path = first.data_dir / "secrets.json"
    assert path.stat().st_mode & 0o077 == 0
    for log in (first.data_dir / "logs").glob("*.log"):
        assert log.stat().st_mode & 0o077 == 0
        content = log.read_text(errors="replace")
        keys = json.loads(path.read_text())
        assert keys["master_key"] not in content
        assert not any(one in content for one in keys["database_passwords"].values())


def test_no_login_enters_anothers_database(first: Run) -> None:
    keys = json.loads((first.data_dir / "secrets.json").read_text())
    environ = Path(f"/proc/{first.children()[1]}/environ").read_bytes().decode()
    found = re.search(r"@127\.0\.0\.1:(\d+)/", environ)
    assert found is not None
    login = f"qingqiao_roster:{keys['database_passwords']['roster']}@127.0.0.1:{found[1]}"
    psycopg.connect(f"postgresql://{login}/qingqiao_roster").close()
    for other in ("qingqiao_gateway", "qingqiao_placement", "qingqiao_assessment"):
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            psycopg.connect(f"postgresql://{login}/{other}")


def test_a_dead_part_is_started_again(first: Run) -> None:
    first.create_organization("共青团青桥区委员会")
    victim = first.children()[1]

    os.kill(victim, signal.SIGKILL)

    assert is_gone(victim)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        answer = httpx.get(
            f"{first.origin}/api/roster/organizations",
            headers={"Authorization": f"Bearer {first.token()}"},
            timeout=30,
        )
        if answer.status_code == 200:
            break
        assert answer.status_code in {502, 503, 504}
        time.sleep(0.2)
    assert first.organizations() == ["共青团青桥区委员会"]
    assert "SIGKILL" in first.said()
    assert victim not in first.children()


def test_after_kill_nine_nothing_runs_on_and_the_data_is_there(
    first: Run, data_dir: Path, port: int
) -> None:
    children = first.children()
    first.process.kill()
    first.process.wait()
    assert all(is_gone(pid) for pid in children)

    again = Run(data_dir, port, ADMIN_PASSWORD=PASSWORD)
    again.wait_until_ready()
    try:
        assert again.organizations() == ["共青团青桥区委员会"]
    finally:
        children = again.children()
        again.stop()
    assert all(is_gone(pid, 1) for pid in children)
    assert "Stopped." in again.said()
