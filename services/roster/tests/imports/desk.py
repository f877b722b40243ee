"""A committee's desk: uploads files, runs the jobs in this process, reads what came of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from common.ids import new_id
from common.worker import Worker, execute
from roster.core.names import grams_of
from roster.models.organization import Organization
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

FILES = Path(__file__).parents[1] / "files"
STREETS = {
    "泉城路街道": ("贡院墙根",),
    "大明湖街道": ("舜井", "曲水亭"),
    "建新街道": ("解放路",),
    "东关街道": ("长北",),
    "姚家街道": ("中润", "浆水泉", "姚家"),
}


def an_office(
    name: str, short_name: str, path: str, kind: str, level: str, above: Organization | None
) -> Organization:
    return Organization(
        id=new_id(),
        name=name,
        short_name=short_name,
        name_grams=grams_of(name, short_name),
        system="league",
        kind=kind,
        level=level,
        line="territorial",
        parent_league_id=None if above is None else above.id,
        path=path,
        children_made=0,
    )


@dataclass
class Desk:
    client: httpx.AsyncClient
    worker: Worker
    sessions: async_sessionmaker[AsyncSession]
    places: dict[str, Organization]
    headers: dict[str, str]

    async def run(self, job_id: str) -> None:
        await execute(self.worker, UUID(job_id))

    async def upload(
        self, data: bytes | str, *, kind: str = "people", name: str = "", to: str = "历下区"
    ) -> dict[str, Any]:
        """Upload, run the dry run, return the import."""
        if isinstance(data, str):
            name, data = data, (FILES / data).read_bytes()
        answer = await self.client.post(
            "/api/roster/imports",
            files={"file": (name or "名册.csv", data)},
            data={"kind": kind, "organization_id": str(self.places[to].id)},
            headers=self.headers,
        )
        assert answer.status_code == 202, answer.text
        await self.run(answer.json()["job_id"])
        return await self.get(answer.json()["id"])

    async def get(self, import_id: str) -> dict[str, Any]:
        answer = await self.client.get(f"/api/roster/imports/{import_id}", headers=self.headers)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def answer(self, found: dict[str, Any], *answers: dict[str, Any]) -> dict[str, Any]:
        return await self.patch(found, {"answers": list(answers)})

    async def patch(self, found: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
        answer = await self.client.patch(
            f"/api/roster/imports/{found['id']}",
            json=body,
            headers=self.headers | {"if-match": f'"{found["version"]}"'},
        )
        assert answer.status_code == 202, answer.text
        await self.run(answer.json()["job_id"])
        return await self.get(found["id"])

    async def commit(self, found: dict[str, Any]) -> dict[str, Any]:
        answer = await self.client.post(
            f"/api/roster/imports/{found['id']}/commit", headers=self.headers
        )
        assert answer.status_code == 202, answer.text
        await self.run(answer.json()["job_id"])
        done = await self.get(found["id"])
        assert done["state"] == "committed", done
        return done

    async def rows(self, statement: str, **values: Any) -> list[dict[str, Any]]:  # noqa: ANN401
        async with self.sessions() as session:
            found = await session.execute(text(statement), values)
            return [dict(row) for row in found.mappings()]

    async def person(self, name: str) -> dict[str, Any]:
        (found,) = await self.rows("select * from person where name = :name", name=name)
        return found


async def planted(sessions: async_sessionmaker[AsyncSession]) -> dict[str, Organization]:
    county = an_office("共青团历下区委员会", "历下区", "0001/", "committee", "county", None)
    places = {"历下区": county}
    for number, (street, communities) in enumerate(STREETS.items(), start=1):
        path = f"0001/{number:04d}/"
        name = f"共青团{street}工作委员会"
        places[street] = an_office(name, street, path, "working_committee", "township", county)
        for order, community in enumerate(communities, start=1):
            places[community] = an_office(
                f"{street}{community}社区团支部",
                f"{community}社区",
                f"{path}{order:04d}/",
                "branch",
                "village",
                places[street],
            )
    for place in places.values():
        place.children_made = sum(other.parent_league_id == place.id for other in places.values())
    async with sessions.begin() as session:
        for place in places.values():
            session.add(place)
            await session.flush()
    return places
