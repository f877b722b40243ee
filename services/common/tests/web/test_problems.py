"""Every refusal is problem+json and never says the input back."""

from pathlib import Path

import httpx
import pytest
from common.db import engine_of, metadata
from common.settings import ServiceSettings
from common.tables import plumbing
from common.testing.tokens import bearer
from common.web.app import ServiceApp, build_app, service_router
from common.web.auth import Role

PLUMBING = plumbing(metadata())
CANARY = "370199199503150028"


@pytest.mark.parametrize(
    "request_of",
    [
        {"url": "/api/notes", "json": {"title": {"id": CANARY}}},
        {"url": "/api/notes", "json": {"title": "x", CANARY: CANARY}},
        {"url": "/api/notes", "content": f'{{"title": {CANARY}'},
    ],
)
async def test_malformed_input_is_located_and_not_echoed(
    client: httpx.AsyncClient, request_of: dict[str, object]
) -> None:
    answer = await client.post(
        headers={"content-type": "application/json"},
        **request_of,  # type: ignore[arg-type]
    )

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["errors"][0]["message"]
    without_places = [item | {"loc": None} for item in answer.json()["errors"]]
    assert CANARY not in str(answer.json() | {"errors": without_places})


async def test_without_a_token_401_and_without_the_role_403(client: httpx.AsyncClient) -> None:
    for headers, status in (
        ({"authorization": ""}, 401),
        ({"authorization": "Bearer x.y.z"}, 401),
        (bearer(Role.RATER), 403),
        (bearer("no-such-role"), 403),
    ):
        answer = await client.get("/api/notes", headers=headers)
        assert answer.status_code == status
        assert answer.json()["request_id"] == answer.headers["x-request-id"]


async def test_unknown_paths_and_methods_are_problems(client: httpx.AsyncClient) -> None:
    for method, status in (("GET", 404), ("DELETE", 405)):
        path = "/api/notes" if method == "DELETE" else "/nowhere"
        answer = await client.request(method, path)
        assert (answer.status_code, answer.json()["status"]) == (status, status)


async def test_a_slash_too_many_is_not_redirected(client: httpx.AsyncClient) -> None:
    assert (await client.get("/api/notes/feed/")).status_code in {404, 422}


async def test_a_bad_cursor_is_the_callers_mistake(client: httpx.AsyncClient) -> None:
    for cursor in ("nonsense", "W10", "WzEsMl0", "bnVsbA", "eyJhIjoxfQ"):
        assert (await client.get("/api/notes", params={"cursor": cursor})).status_code == 422


async def test_a_dead_database_is_503_with_retry_after(
    app: ServiceApp, client: httpx.AsyncClient
) -> None:
    dead = engine_of("postgresql+asyncpg://nobody@127.0.0.1:1/none")
    app.state.sessions.configure(bind=dead)
    answer = await client.get("/api/notes")
    assert answer.status_code == 503
    assert answer.headers["retry-after"]


def test_a_route_without_a_role_does_not_start(settings: ServiceSettings) -> None:
    forgetful = service_router("/api/forgetful", "x")

    @forgetful.get("")
    async def show_everything() -> None: ...

    with pytest.raises(ValueError, match="neither requires a role"):
        build_app(
            title="x",
            settings=settings,
            plumbing=PLUMBING,
            routers=[forgetful],
            migrations=Path("unused"),
        )


def test_the_document_names_every_refusal(app: ServiceApp) -> None:
    document = app.openapi()
    post = document["paths"]["/api/notes"]["post"]
    assert set(post["responses"]) >= {"201", "401", "403", "409", "413", "422", "428", "503"}
    assert "application/problem+json" in post["responses"]["422"]["content"]
    assert "HTTPValidationError" not in document["components"]["schemas"]
    assert any(item["name"] == "Idempotency-Key" for item in post["parameters"])


async def test_alive_needs_no_database(client: httpx.AsyncClient, app: ServiceApp) -> None:
    assert (await client.get("/healthz")).json() == {"status": "ok"}
    await client.get("/api/notes")
    assert "http_requests_total" in (await client.get("/metrics")).text
