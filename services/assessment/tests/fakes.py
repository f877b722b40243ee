# ruff: noqa: ANN401 - JSON of other services and of ours
"""A roster and a token endpoint that answer over real HTTP from memory.

Only what the assessment service reads; ``test_fake_roster.py`` checks the shapes against the
roster's own OpenAPI document.
"""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid5

import uvicorn
from fastapi import FastAPI, HTTPException, Response

SPACE = UUID("0198f0aa-0000-7000-8000-000000000000")
APPOINTMENT_STATES = ("arranged", "in_office")


def an_id(name: str) -> str:
    return str(uuid5(SPACE, name))


def an_organization(name: str, path: str, *, parent: str | None = None, **more: Any) -> Any:
    return {
        "id": an_id(name),
        "parent_league_id": an_id(parent) if parent else None,
        "path": path,
        "name": name,
        "short_name": None,
        "kind": "working_committee",
        "level": "township",
        "division_code": None,
        "version": 1,
    } | more


def an_appointment(person: str, organization: dict[str, Any], title: str, **more: Any) -> Any:
    return {
        "id": an_id(f"{person} {title}"),
        "person_id": an_id(person),
        "person_name": person,
        "post_id": an_id(f"{organization['name']} {title}"),
        "post_title": title,
        "organization_id": organization["id"],
        "organization_name": organization["name"],
        "org_path": organization["path"],
        "state": "in_office",
        "form": "concurrent",
        "starts_on": "2026-01-05",
        "ends_on": None,
        "source_round_id": None,
        "version": 1,
    } | more


DISTRICT = an_organization("青桥区团委", "0001/", kind="committee", level="county")
EAST = an_organization("东门街道团工委", "0001/0001/", parent="青桥区团委")
WEST = an_organization("西门街道团工委", "0001/0002/", parent="青桥区团委")
EAST_BRANCH = an_organization(
    "柳荫社区团支部", "0001/0001/0001/", parent="东门街道团工委", kind="branch", level="village"
)
ORGANIZATIONS = [DISTRICT, EAST, WEST, EAST_BRANCH]
APPOINTMENTS = [
    an_appointment("林一诺", EAST, "书记"),
    an_appointment("周子衿", EAST_BRANCH, "兼职副书记", state="arranged"),
    an_appointment("贺知远", WEST, "书记"),
    an_appointment("陈退场", WEST, "副书记", state="ended"),
]


def fake_roster() -> FastAPI:
    app = FastAPI()

    @app.post("/api/auth/token")
    async def token() -> dict[str, Any]:
        return {"access_token": "own", "token_type": "bearer", "expires_in": 300}

    @app.get("/api/roster/organizations/{organization_id}")
    async def organization(organization_id: str) -> dict[str, Any]:
        found = [o for o in ORGANIZATIONS if o["id"] == organization_id]
        if not found:
            raise HTTPException(404)
        return dict(found[0])

    @app.get("/api/roster/exports/{what}")
    async def export(what: str, organization_id: str) -> Response:
        top = (await organization(organization_id))["path"]
        rows = {"organizations": ORGANIZATIONS, "appointments": APPOINTMENTS}[what]
        kept = [row for row in rows if row.get("org_path", row.get("path")).startswith(top)]
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
        return Response(lines, media_type="application/x-ndjson")

    return app


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The app on a loopback port of its own."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(5)
