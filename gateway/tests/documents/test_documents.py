"""One document for the whole API."""

import json
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from common.testing.client import client_of
from gateway.core.merge import merge
from gateway.documents import library
from gateway.main import create_app
from gateway.openapi import document
from gateway.settings import Settings
from starlette.types import Receive, Scope, Send

COMMITTED = Path(__file__).resolve().parents[2] / "openapi.json"
PROBLEM = "#/components/schemas/Problem"
Asgi = Callable[[Scope, Receive, Send], Any]


def _doc(service: str, schemas: dict[str, Any], reference: str, operation: str) -> dict[str, Any]:
    answer = {"content": {"application/json": {"schema": {"$ref": reference}}}}
    route = {"operationId": operation, "responses": {"200": answer}}
    return {
        "openapi": "3.1.0",
        "info": {"title": service, "version": "1"},
        "paths": {f"/api/{service}/things": {"get": route}, "/healthz": {"get": {}}},
        "components": {"schemas": schemas},
    }


def _service(content: dict[str, Any]) -> Asgi:
    async def answer(scope: Scope, _receive: Receive, send: Send) -> None:
        status = 200 if scope["path"] == "/openapi.json" else 404
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(content).encode()})

    return answer


def test_the_committed_document_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == document(), (
        "run: python -m gateway.openapi > openapi.json"
    )


def test_the_same_component_keeps_its_name_and_a_different_one_is_prefixed() -> None:
    reference = "#/components/schemas/"
    same = {"type": "string"}
    one = {"Problem": same, "Deep": {"$ref": f"{reference}Out"}, "Out": {"type": "integer"}}
    two = {"Problem": same, "Deep": {"$ref": f"{reference}Out"}, "Out": {"type": "boolean"}}
    own = {"openapi": "3.1.0", "info": {"title": "all", "version": "1"}, "paths": {"/x": {}}}

    merged = merge(own, {
        "roster": _doc("roster", one, f"{reference}Deep", "list_things"),
        "placement": _doc("placement", two, f"{reference}Deep", "list_things"),
    })  # fmt: skip

    assert list(merged["paths"]) == ["/api/placement/things", "/api/roster/things", "/x"]
    assert set(merged["components"]["schemas"]) == {
        "Problem", "RosterDeep", "RosterOut", "PlacementDeep", "PlacementOut",
    }  # fmt: skip
    operation = merged["paths"]["/api/roster/things"]["get"]
    assert operation["operationId"] == "roster_list_things"
    used = operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
    assert used == f"{reference}RosterDeep"
    assert merged["components"]["schemas"]["RosterDeep"] == {"$ref": f"{reference}RosterOut"}
    assert merged["info"]["title"] == "all"


async def test_the_live_document_joins_all_services(
    settings_with: Callable[..., Settings], serve: Callable[..., Any]
) -> None:
    contents = {
        name: _doc(name, {}, PROBLEM, f"list_{name}")
        for name in ("roster", "placement", "assessment")
    }
    async with (
        serve(_service(contents["roster"])) as roster_url,
        serve(_service(contents["placement"])) as placement_url,
    ):
        urls = {"roster_url": roster_url, "placement_url": placement_url}
        missing = create_app(settings_with(**urls))
        async with serve(missing) as url, httpx.AsyncClient(base_url=url) as client:
            refused = await client.get("/openapi.json")
        async with serve(_service(contents["assessment"])) as assessment_url:
            whole = create_app(settings_with(**urls, assessment_url=assessment_url))
            async with serve(whole) as url, httpx.AsyncClient(base_url=url) as client:
                first = await client.get("/openapi.json")

    assert refused.status_code == 502
    assert refused.json()["service"] == "assessment"
    paths = first.json()["paths"]
    assert first.json()["openapi"].startswith("3.1")
    assert {f"/api/{name}/things" for name in contents} | {"/api/auth/token"} <= set(paths)
    assert all(path.startswith(("/api/", "/.well-known/")) for path in paths)


async def test_a_service_that_is_away_stays_in_the_document(
    settings_with: Callable[..., Settings],
    serve: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library, "FRESH_SECONDS", -1.0)
    others = _service(_doc("placement", {}, PROBLEM, "list_placement"))
    roster = _service(_doc("roster", {}, PROBLEM, "list_roster"))
    async with serve(others) as url, AsyncExitStack() as until_away:
        urls = {"placement_url": url, "assessment_url": url}
        urls["roster_url"] = await until_away.enter_async_context(serve(roster))
        async with client_of(create_app(settings_with(**urls))) as client:
            before = await client.get("/openapi.json")
            await until_away.aclose()
            after = await client.get("/openapi.json")

    assert (before.status_code, after.status_code) == (200, 200)
    assert "/api/roster/things" in after.json()["paths"]
    assert after.json() == before.json()


async def test_the_page_needs_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    page = await client.get("/docs")
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["content-security-policy"]
    for name in ("docs.js", "docs.css"):
        assert f"/docs/{name}" in page.text
        answer = await client.get(f"/docs/{name}")
        assert answer.status_code == 200
        assert "http://" not in answer.text
        assert "https://" not in answer.text
        assert "innerHTML" not in answer.text
    assert (await client.get("/docs/else")).status_code == 404
