"""Times calls through the real application."""

import base64
import json
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import asyncpg
import httpx
from common.testing.tokens import bearer
from roster.core.names import keys_of_name

from nation.people import id_number_of, phone_of
from nation.register import Nation

CALLS: Final = 60
WARM: Final = 5
MUNICIPALITY: Final = "50"
"""重庆, the largest by villages: 11,270 of them."""
COUNTY: Final = "500112"
_LISTS: Final = {
    "people": "org_path, name_pinyin, id",
    "posts": "org_path, title, id",
    "appointments": "org_path, starts_on, id",
}
_TABLES: Final = {"people": "person", "posts": "post", "appointments": "appointment"}

Send = Callable[[int], Awaitable[httpx.Response]]


@dataclass(frozen=True)
class Timing:
    """Milliseconds of calls one after the other."""

    p50: float
    p95: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> "Timing":
        cuts = statistics.quantiles(seconds, n=20)
        return cls(statistics.median(seconds) * 1e3, cuts[-1] * 1e3)


@dataclass(frozen=True)
class Asking:
    """Everything that is asked at one size of the register."""

    client: httpx.AsyncClient
    connection: asyncpg.Connection
    nation: Nation

    async def all(self) -> dict[str, Timing]:
        scopes = {
            "county": self.nation.places[COUNTY].path,
            "municipality": self.nation.places[MUNICIPALITY].path,
            "nation": "",
        }
        found: dict[str, Timing] = {}
        for scope, path in scopes.items():
            found |= await self._searches(scope, path)
            found |= await self._lists(scope, path)
        for scope in ("municipality", "nation"):
            found |= await self._dashboards(scope, scopes[scope])
        return found

    async def _searches(self, scope: str, path: str) -> dict[str, Timing]:
        known = await self.connection.fetch(
            "select name from person where org_path >= $1 and org_path < $2 limit 2000",
            path, f"{path[:-1]}0" if path else "~",
        )  # fmt: skip
        dice = random.Random(7)  # noqa: S311 - which names are asked for
        names = dice.choices([row["name"] for row in known] or ["王伟"], k=CALLS + WARM)
        numbers = dice.choices(range(self.nation.people), k=CALLS + WARM)
        typed = {
            "name": names,
            "2 characters": [name[:2] for name in names],
            "pinyin": [keys_of_name(name).pinyin.replace(" ", "") for name in names],
            "initials": [keys_of_name(name).initials for name in names],
            "ID number": [id_number_of(number) for number in numbers],
            "phone": [phone_of(number) for number in numbers],
        }
        headers = bearer("committee", path=path)
        found = {}
        for kind, texts in typed.items():
            found[f"search {kind}, {scope}"] = await timed(
                lambda n, texts=texts: self.client.post(  # type: ignore[misc]
                    "/api/roster/search", json={"text": texts[n]}, headers=headers
                )
            )
        for kind in ("name", "2 characters", "pinyin", "initials"):
            for sort in ("organization", "name"):
                found[f"people by {kind}, sorted by {sort}, {scope}"] = await timed(
                    lambda n, texts=typed[kind], sort=sort: self.client.get(  # type: ignore[misc]
                        "/api/roster/people",
                        params={"q": texts[n], "sort": sort},
                        headers=headers,
                    )
                )
        return found

    async def _lists(self, scope: str, path: str) -> dict[str, Timing]:
        headers = bearer("committee", path=path)
        found = {}
        for name in _LISTS:
            deep = await self._cursor_halfway(name, path)
            for page, cursor in (("first", {}), ("deep", {"cursor": deep} if deep else {})):
                found[f"{name}, {page} page, {scope}"] = await timed(
                    lambda _n, name=name, cursor=cursor: self.client.get(  # type: ignore[misc]
                        f"/api/roster/{name}", params=cursor, headers=headers
                    )
                )
        return found

    async def _cursor_halfway(self, name: str, path: str) -> str | None:
        """Where a reader stands who has paged through half of the list."""
        end = f"{path[:-1]}0" if path else "~"
        where = f"from {_TABLES[name]} where org_path >= $1 and org_path < $2"
        whole = await self.connection.fetchval(f"select count(*) {where}", path, end)
        row = await self.connection.fetchrow(
            f"select {_LISTS[name]} {where} order by {_LISTS[name]} offset $3 limit 1",
            path, end, whole // 2,
        )  # fmt: skip
        if row is None:
            return None
        keys = json.dumps([str(value) for value in row.values()])
        return base64.urlsafe_b64encode(keys.encode()).decode().rstrip("=")

    async def _dashboards(self, scope: str, path: str) -> dict[str, Timing]:
        headers = bearer("committee", path=path)

        def get(what: str, **asked: Any) -> Send:  # noqa: ANN401 - parameters of a URL
            return lambda _n: self.client.get(
                f"/api/roster/indicators{what}", params=asked, headers=headers
            )

        return {
            f"dashboard, {scope}": await timed(get("")),
            f"staffing, {scope}": await timed(get("/staffing")),
            f"breakdown, {scope}": await timed(get("/breakdown", key="village_coverage")),
            f"gaps, {scope}": await timed(get("/gaps")),
        }


async def timed(send: Send) -> Timing:
    """Each call is answered before the next is sent; a refusal ends the bench."""
    seconds = []
    for number in range(CALLS + WARM):
        began = time.perf_counter()
        answer = await send(number)
        seconds.append(time.perf_counter() - began)
        answer.raise_for_status()
    return Timing.of(seconds[WARM:])
