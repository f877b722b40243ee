"""A roster that answers from memory, in the shapes of the real one's OpenAPI document."""

import json
from typing import Annotated, Any

from common.ids import new_id
from fastapi import FastAPI, Header, HTTPException, Request, Response

from services.placement.tests.district import District


class FakeRoster:
    """The roster's routes this service calls; one appointment per round and person."""

    def __init__(self, district: District) -> None:
        self.district = district
        self.batches: list[dict[str, Any]] = []
        self.arranged: dict[tuple[str, str], dict[str, Any]] = {}
        self.agreed: dict[str, str] = {}
        """Person to how they agreed to matching."""
        self.refuses = False
        self.app = FastAPI()
        self.app.get("/api/roster/organizations/{organization_id}")(self.organization)
        self.app.get("/api/roster/exports/{name}")(self.export)
        self.app.get("/api/roster/people/{person_id}")(self.person)
        self.app.get("/api/roster/posts/{post_id}")(self.post)
        self.app.get("/api/roster/people/{person_id}/consents")(self.consents)
        self.app.post("/api/roster/people/{person_id}/consents", status_code=201)(self.agree)
        self.app.post("/api/roster/appointments/batches", status_code=201)(self.batch)

    async def organization(self, organization_id: str) -> dict[str, Any]:
        for row in self.district.organizations:
            if row["id"] == organization_id:
                return row
        raise HTTPException(404)

    async def export(self, name: str, organization_id: str, as_of: str) -> Response:
        assert as_of
        rows: list[dict[str, Any]] = getattr(self.district, name)
        top = (await self.organization(organization_id))["path"]
        found = [row for row in rows if row.get("org_path", row.get("path")).startswith(top)]
        lines = [json.dumps(row) + "\n" for row in sorted(found, key=lambda row: row["id"])]
        return Response("".join(lines), media_type="application/x-ndjson")

    async def person(self, person_id: str) -> dict[str, Any]:
        for row in self.district.people:
            if row["id"] == person_id:
                return row
        raise HTTPException(404)

    async def post(self, post_id: str) -> dict[str, Any]:
        for row in self.district.posts:
            if row["id"] == post_id:
                return row
        raise HTTPException(404)

    async def consents(self, person_id: str) -> dict[str, Any]:
        return {"open_purposes": [] if person_id in self.agreed else ["matching"]}

    async def agree(
        self, person_id: str, request: Request, idempotency_key: Annotated[str, Header()]
    ) -> dict[str, Any]:
        assert idempotency_key
        body = await request.json()
        assert person_id not in self.agreed, "the roster refuses a consent that stands"
        assert body["purpose"] == "matching"
        self.agreed[person_id] = body["how"]
        return body | {"version": 1}

    async def batch(
        self,
        request: Request,
        idempotency_key: Annotated[str, Header()],
        authorization: Annotated[str, Header()],
    ) -> dict[str, Any]:
        assert idempotency_key
        assert authorization.startswith("Bearer ")
        if self.refuses:
            raise HTTPException(503)
        body = await request.json()
        self.batches.append(body)
        before = len(self.arranged)
        kept = []
        for item in body["appointments"]:
            key = (body["round_id"], item["person_id"])
            kept.append(self.arranged.setdefault(key, item | {"id": str(new_id())}))
        created = len(self.arranged) - before
        answered = [{k: row[k] for k in ("id", "person_id", "post_id")} for row in kept]
        existing = len(kept) - created
        return {"created": created, "existing": existing, "appointments": answered}
