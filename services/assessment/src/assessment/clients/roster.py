"""The roster, as a cycle needs it: one organization, and the exports of a subtree."""

import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from common.web.client import calling, checked
from pydantic import BaseModel

EXPORT_LIMIT = 500_000
"""More rows than any cell has; a guard against a stream that does not end."""


class Organization(BaseModel):
    id: UUID
    path: str
    name: str
    kind: str = ""
    level: str = ""


class Person(BaseModel):
    id: UUID
    name: str
    org_path: str = ""
    employment_identity: str | None = None
    source_channel: str | None = None


class Appointment(BaseModel):
    id: UUID
    person_id: UUID
    person_name: str
    post_title: str = ""
    organization_id: UUID
    organization_name: str = ""
    org_path: str
    state: str
    form: str | None = None


async def organization_of(
    roster_url: str, authorization: str, organization_id: UUID
) -> Organization:
    """One organization, read with the caller's own rights.

    Raises:
        NotFoundError: there is none in the caller's scope.
    """
    async with calling(roster_url, authorization=authorization) as client:
        answer = await checked(client.get(f"/api/roster/organizations/{organization_id}"))
    return Organization.model_validate(answer.json())


async def export(
    roster_url: str, authorization: str, what: str, organization_id: UUID
) -> AsyncIterator[dict[str, Any]]:
    """The rows of one bulk export, sorted by id."""
    path = f"/api/roster/exports/{what}"
    query = {"organization_id": str(organization_id)}
    async with calling(roster_url, authorization=authorization) as client:
        answer = await checked(client.get(path, params=query))
    for number, line in enumerate(answer.text.split("\n")):
        if line and number < EXPORT_LIMIT:
            yield json.loads(line)
