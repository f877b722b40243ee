"""An office with somebody to appoint, and the steps of a procedure over HTTP."""

from typing import Any

import httpx
from common.ids import new_id
from common.testing.tokens import bearer
from roster.core.vocabulary import Kind, Level
from roster.models.organization import Organization
from roster.models.person import Person
from roster.models.post import Post
from sqlalchemy.ext.asyncio import AsyncSession

from services.roster.tests.factories import a_person, a_post, an_organization

API = "/api/roster"
STAFF_ID = new_id()
ALL = bearer("committee", subject=STAFF_ID)


class Office:
    county: Organization
    party: Organization
    branch: Organization
    person: Person
    post: Post


async def an_office(session: AsyncSession) -> Office:
    made = Office()
    made.county = an_organization(kind=Kind.COMMITTEE, level=Level.COUNTY)
    session.add(made.county)
    await session.flush()
    made.party = an_organization(
        parent=made.county, kind=Kind.PARTY_BRANCH, level=Level.VILLAGE, name="和平社区党支部"
    )
    session.add(made.party)
    await session.flush()
    made.branch = an_organization(parent=made.county)
    made.branch.party_org_id = made.party.id
    session.add(made.branch)
    await session.flush()
    made.person = a_person(made.branch, name="程望舒")
    made.post = a_post(made.branch)
    session.add_all([made.person, made.post])
    await session.flush()
    return made


async def opened(
    client: httpx.AsyncClient, office: Office, basis: str = "增选", **facts: object
) -> dict[str, Any]:
    body = {"person_id": str(office.person.id), "post_id": str(office.post.id), "basis": basis}
    made = await client.post(f"{API}/procedures", json=body | facts, headers=ALL)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def call(
    client: httpx.AsyncClient, one: dict[str, Any], verb: str, body: object
) -> httpx.Response:
    now = await client.get(f"{API}/procedures/{one['id']}", headers=ALL)
    headers = ALL | {"if-match": now.headers["etag"]}
    return await client.post(f"{API}/procedures/{one['id']}/{verb}", json=body, headers=headers)


async def advance(
    client: httpx.AsyncClient, one: dict[str, Any], stage: str, **more: object
) -> httpx.Response:
    return await call(client, one, "advance", {"stage": stage} | more)


async def post_notice(
    client: httpx.AsyncClient, office: Office, *ids: str, **facts: object
) -> httpx.Response:
    body = {
        "organization_id": str(office.county.id),
        "title": "拟任团干部公示",
        "contact": "团县委组织部 0531-00000000",
        "procedure_ids": list(ids),
    }
    return await client.post(f"{API}/notices", json=body | facts, headers=ALL)


async def ready(client: httpx.AsyncClient, office: Office) -> dict[str, Any]:
    one = await opened(client, office, "指派")
    for stage in ("reviewed", "decided"):
        await advance(client, one, stage)
    return one
