"""The commit comes before the response."""

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def test_a_commit_that_fails_is_not_answered_with_success(
    client: httpx.AsyncClient, title: str
) -> None:
    assert (await client.post("/api/notes", json={"title": title})).status_code == 201

    again = await client.post("/api/notes", json={"title": title})

    assert again.status_code == 409
    assert again.json()["constraint"] == "uq_note_title"


async def test_what_was_answered_can_be_read_at_once(
    client: httpx.AsyncClient, title: str, database: str
) -> None:
    await client.post("/api/notes", json={"title": title})

    engine = create_async_engine(database)
    async with engine.connect() as connection:
        found = await connection.scalar(
            text("select count(*) from note where title = :title"), {"title": title}
        )
    await engine.dispose()
    assert found == 1


async def test_a_read_session_refuses_to_write(client: httpx.AsyncClient, title: str) -> None:
    made = (await client.post("/api/notes", json={"title": title})).json()

    answer = await client.post(f"/api/notes/{made['id']}/write-while-reading")

    assert answer.status_code == 500
    assert "update" not in answer.text


@pytest.mark.parametrize("missing", [True, False])
async def test_a_change_needs_the_version_it_was_made_on(
    client: httpx.AsyncClient, title: str, *, missing: bool
) -> None:
    made = (await client.post("/api/notes", json={"title": title})).json()
    url, body = f"/api/notes/{made['id']}", {"title": f"{title} renamed"}

    headers = {} if missing else {"if-match": '"99"'}
    assert (await client.put(url, json=body, headers=headers)).status_code == (
        428 if missing else 412
    )

    tag = (await client.get(url)).headers["etag"]
    assert (await client.put(url, json=body, headers={"if-match": tag})).status_code == 200
    assert (await client.put(url, json=body, headers={"if-match": tag})).status_code == 412
