"""Proposing, merging and taking back over HTTP."""

from typing import Any
from uuid import UUID

import httpx
from common.testing.tokens import bearer
from roster.models.person import Person

URL = "/api/roster"
ALL = bearer("committee")


async def pairs(
    client: httpx.AsyncClient, headers: dict[str, str] = ALL, **params: str
) -> list[dict[str, Any]]:
    answer = await client.get(f"{URL}/duplicates", params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def propose(client: httpx.AsyncClient, one: Person, other: Person) -> dict[str, Any]:
    made = await client.post(
        f"{URL}/duplicates", json={"one_id": str(one.id), "other_id": str(other.id)}, headers=ALL
    )
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def merge(
    client: httpx.AsyncClient, pair: dict[str, Any], keep: UUID, take: list[str] | None = None
) -> httpx.Response:
    body: dict[str, Any] = {"keep": str(keep)} | ({} if take is None else {"take": take})
    tag = {"if-match": f'"{pair["version"]}"'}
    return await client.post(f"{URL}/duplicates/{pair['id']}/merge", json=body, headers=ALL | tag)


async def undo(client: httpx.AsyncClient, made: dict[str, Any]) -> httpx.Response:
    tag = {"if-match": f'"{made["version"]}"'}
    return await client.post(f"{URL}/merges/{made['id']}/undo", headers=ALL | tag)
