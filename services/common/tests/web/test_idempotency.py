"""A repeated POST happens once."""

import asyncio

import httpx
from common.testing.tokens import bearer
from common.web.auth import Role


async def _count(client: httpx.AsyncClient, title: str) -> int:
    items = (await client.get("/api/notes", params={"limit": 200})).json()["items"]
    return sum(item["title"].startswith(title) for item in items)


async def test_the_same_key_replays_the_same_answer(client: httpx.AsyncClient, title: str) -> None:
    headers = {"idempotency-key": title}
    first = await client.post("/api/notes", json={"title": title}, headers=headers)
    second = await client.post("/api/notes", json={"title": title}, headers=headers)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert second.headers["idempotency-replayed"] == "true"


async def test_the_same_key_for_another_body_is_refused(
    client: httpx.AsyncClient, title: str
) -> None:
    headers = {"idempotency-key": title}
    await client.post("/api/notes", json={"title": title}, headers=headers)
    other = await client.post("/api/notes", json={"title": f"{title}2"}, headers=headers)

    assert other.status_code == 422
    assert other.json()["type"] == "/problems/idempotency-key-reused"


async def test_without_a_key_nothing_happens(client: httpx.AsyncClient, title: str) -> None:
    answer = await client.post(
        "/api/notes", json={"title": title}, headers={"idempotency-key": " "}
    )
    assert answer.status_code == 428
    assert await _count(client, title) == 0


async def test_a_key_belongs_to_its_caller(client: httpx.AsyncClient, title: str) -> None:
    headers = {"idempotency-key": title}
    await client.post("/api/notes", json={"title": title}, headers=headers)
    stranger = headers | bearer(Role.COMMITTEE)
    answer = await client.post("/api/notes", json={"title": f"{title}b"}, headers=stranger)
    assert answer.status_code == 201


async def test_a_refused_try_may_be_corrected_under_its_key(
    client: httpx.AsyncClient, title: str
) -> None:
    headers = {"idempotency-key": title}
    assert (await client.post("/api/notes", json={}, headers=headers)).status_code == 422
    again = await client.post("/api/notes", json={"title": title}, headers=headers)
    assert again.status_code == 201


async def test_twins_at_the_same_time_make_one(client: httpx.AsyncClient, title: str) -> None:
    headers = {"idempotency-key": title}
    answers = await asyncio.gather(
        *(client.post("/api/notes", json={"title": title}, headers=headers) for _ in range(8))
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
