"""A client of the gateway, as anybody could write one."""

import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Self, TypeVar

import httpx

NAMESPACE: Final = uuid.UUID("6f0a1c3e-5d7b-4e2a-9c40-8b1d2e3f4a5b")
TOKEN_SECONDS: Final = 200  # of the five minutes it lives
PATIENCE: Final = 6
JOB_SECONDS: Final = 180
AT_ONCE: Final = 4

Item = TypeVar("Item")


class RefusedError(Exception):
    """The API said no; its own words are the message."""


class Api:
    """One account's view of the installation.

    Args:
        origin: where the gateway answers.
        username: the account.
        password: its password.
        story: names this load; POSTs of the same story and purpose happen once.
    """

    def __init__(self, origin: str, username: str, password: str, story: str) -> None:
        self._http = httpx.Client(base_url=origin, timeout=60)
        self._credentials = {"username": username, "password": password}
        self._story = f"{story}:{username}"
        self._token = ""
        self._token_until = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def get(self, path: str, **params: object) -> Any:  # noqa: ANN401 - JSON
        return self._call("GET", path, params=params).json()

    def every(self, path: str, **params: object) -> list[dict[str, Any]]:
        """All pages of a list."""
        items: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            asked = {**params, "limit": 200} | ({"cursor": cursor} if cursor else {})
            page = self.get(path, **asked)
            items += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return items

    def post(
        self, path: str, body: object = None, *, what: str, tag: str | None = None, **rest: object
    ) -> httpx.Response:
        """Command something, once for `what`."""
        headers = {"Idempotency-Key": str(uuid.uuid5(NAMESPACE, f"{self._story}:{what}"))}
        if tag is not None:
            headers["If-Match"] = tag
        return self._call("POST", path, json=body, headers=headers, **rest)

    def put(self, path: str, body: object, *, tag: str | None = None) -> httpx.Response:
        headers = {"If-Match": tag} if tag is not None else {}
        return self._call("PUT", path, json=body, headers=headers)

    def patch(self, path: str, body: object, *, tag: str) -> httpx.Response:
        return self._call("PATCH", path, json=body, headers={"If-Match": tag})

    def tag_of(self, path: str) -> str:
        return str(self._call("GET", path).headers["etag"])

    def finish(self, response: httpx.Response, say: Callable[[str], None]) -> dict[str, Any]:
        """Wait for the job a response points to."""
        deadline = time.monotonic() + JOB_SECONDS
        while time.monotonic() < deadline:
            job: dict[str, Any] = self.get(response.headers["location"])
            if job["state"] == "done":
                return job
            if job["state"] == "failed":
                raise RefusedError(f"{job['task']}: {job['message']}")
            if job["total"]:
                say(f"{job['done']}/{job['total']}")
            time.sleep(0.1)
        raise RefusedError(f"{response.request.url}: not done after {JOB_SECONDS} s")

    def _call(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        **rest: Any,  # noqa: ANN401 - httpx's own
    ) -> httpx.Response:
        for attempt in range(PATIENCE):
            try:
                response = self._http.request(
                    method,
                    path,
                    headers={**(headers or {}), "Authorization": f"Bearer {self._bearer()}"},
                    **rest,
                )
            except httpx.TransportError:
                if attempt + 1 == PATIENCE:
                    raise
            else:
                if response.is_success:
                    return response
                # The three that pass by themselves: a part that is being started again.
                if response.status_code not in {502, 503, 504}:
                    raise RefusedError(f"{method} {path}: {response.status_code} {response.text}")
            time.sleep(0.2 * 2**attempt)
        raise RefusedError(f"{method} {path}: no answer")

    def _bearer(self) -> str:
        if time.monotonic() > self._token_until:
            response = self._http.post(
                "/api/auth/token", data={"grant_type": "password", **self._credentials}
            )
            if not response.is_success:
                raise RefusedError(f"{self._credentials['username']}: {response.text}")
            self._token = response.json()["access_token"]
            self._token_until = time.monotonic() + TOKEN_SECONDS
        return self._token


def at_once(do: Callable[[Item], object], items: Iterable[Item]) -> None:
    """A few calls side by side; the first refusal is raised."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in pool.map(do, items):
            pass
