"""A whole running stack, as `make run` starts it, and a client that behaves like the mobile app."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

PASSWORD = "Stack-tests-2026-password"
START_SECONDS = 120
JOB_SECONDS = 120


@contextmanager
def running(data_dir: Path) -> Iterator[str]:
    """The origin of an empty installation, stopped with Ctrl-C afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {
        "DATA_DIR": str(data_dir),
        "PORT": str(port),
        "DEMO": "0",
        "ADMIN_PASSWORD": PASSWORD,
        # A caller that cannot sign in again half-way would be refused everywhere from then on.
        "ACCESS_TOKEN_SECONDS": "3600",
    }
    log = (data_dir.parent / "supervisor.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "supervisor"], env=environment, stdout=log, stderr=log
    )
    origin = f"http://127.0.0.1:{port}"
    try:
        _wait_until_ready(origin, process)
        yield origin
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
        log.close()


def _wait_until_ready(origin: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, "the supervisor ended; see supervisor.log"
        try:
            answer = httpx.post(
                f"{origin}/api/auth/token",
                data={"grant_type": "password", "username": "admin", "password": PASSWORD},
            )
            if answer.is_success and _services_answer(origin, answer.json()["access_token"]):
                return
        except httpx.TransportError:
            pass
        time.sleep(0.3)
    raise AssertionError("the stack did not become ready")


def _services_answer(origin: str, token: str) -> bool:
    headers = {"authorization": f"Bearer {token}"}
    return all(
        httpx.get(f"{origin}/api/{service}/feed", headers=headers).is_success
        for service in ("roster", "placement", "assessment")
    )


class Api:
    """A signed-in client of the gateway. Every POST has its key; refusals are failures."""

    def __init__(self, origin: str, username: str, password: str = PASSWORD) -> None:
        self._sign_in = {"grant_type": "password", "username": username, "password": password}
        self.http = httpx.Client(base_url=origin, timeout=60)
        self._signed_in_at = float("-inf")

    def close(self) -> None:
        self.http.close()

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:  # noqa: ANN401
        """One request, whatever it answers."""
        self._keep_signed_in()
        headers = dict(options.pop("headers", {}))
        if method == "POST":
            headers.setdefault("idempotency-key", str(uuid4()))
        return self.http.request(method, path, headers=headers, **options)

    def get(self, path: str, **params: Any) -> Any:  # noqa: ANN401 - JSON
        return succeeded(self.call("GET", path, params=params)).json()

    def post(self, path: str, body: object = None, **options: Any) -> Any:  # noqa: ANN401
        if body is not None:
            options["json"] = body
        answer = succeeded(self.call("POST", path, **options))
        return answer.json() if answer.content else None

    def put(self, path: str, body: object) -> Any:  # noqa: ANN401
        """A change of something that may exist: with the version seen, if there is one."""
        seen = self.call("GET", path)
        tag = {"if-match": seen.headers["etag"]} if seen.is_success else {}
        return succeeded(self.call("PUT", path, json=body, headers=tag)).json()

    def pages(self, path: str, **params: Any) -> list[Any]:  # noqa: ANN401
        """All items of a list."""
        items: list[Any] = []
        cursor: str | None = None
        while True:
            page = self.get(path, **params, **({"cursor": cursor} if cursor else {}))
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    def job(self, answer: httpx.Response) -> Any:  # noqa: ANN401
        """Follow a 202 to its job's end."""
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text
        deadline = time.monotonic() + JOB_SECONDS
        while time.monotonic() < deadline:
            job = self.get(answer.headers["location"])
            if job["state"] == "done":
                return job
            assert job["state"] in {"queued", "running"}, job
            time.sleep(0.15)
        raise AssertionError(f"job still {job}")

    def _keep_signed_in(self) -> None:
        if time.monotonic() - self._signed_in_at < 200:
            return
        token = succeeded(self.http.post("/api/auth/token", data=self._sign_in)).json()
        self.http.headers["authorization"] = f"Bearer {token['access_token']}"
        self._signed_in_at = time.monotonic()


def succeeded(answer: httpx.Response) -> httpx.Response:
    assert answer.is_success, f"{answer.request.method} {answer.url.path}: {answer.text[:600]}"
    return answer
