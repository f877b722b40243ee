# ruff: noqa: ANN401 - JSON of other services and of ours
"""The service as clients meet it, with its worker run by hand."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
from assessment.models.base import PLUMBING
from assessment.settings import Settings
from assessment.worker import AFTER_FAILURE, TASKS
from common.db import engine_of, sessions_of
from common.testing.tokens import bearer
from common.worker import Worker, execute
from sqlalchemy import select

API = "/api/assessment"
ADMIN = UUID(int=1)


def committee(path: str = "0001/", account: UUID = ADMIN) -> dict[str, str]:
    return bearer("committee", path=path, subject=account)


def rater(account: UUID, path: str = "0001/") -> dict[str, str]:
    return bearer("rater", path=path, subject=account)


@dataclass
class House:
    client: httpx.AsyncClient
    settings: Settings

    async def work(self) -> None:
        """Run every job that waits."""
        engine = engine_of(self.settings.database_url, pool_size=6)
        sessions = sessions_of(engine)
        worker = Worker(engine, sessions, self.settings, PLUMBING, TASKS, AFTER_FAILURE)
        async with worker.sessions() as session:
            waiting = select(PLUMBING.job.c.id).where(PLUMBING.job.c.state == "queued")
            job_ids = (await session.scalars(waiting)).all()
        for job_id in job_ids:
            await execute(worker, job_id)
        await engine.dispose()

    async def get(self, path: str, headers: dict[str, str] | None = None, **query: Any) -> Any:
        answer = await self.client.get(f"{API}{path}", params=query, headers=headers)
        assert answer.status_code == 200, (answer.status_code, answer.text)
        return answer.json()

    async def post(
        self, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        return await self.client.post(f"{API}{path}", json=body, headers=headers)

    async def posted(
        self, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Any:
        answer = await self.post(path, body, headers)
        assert answer.status_code in {200, 201, 202}, (answer.status_code, answer.text)
        return answer.json()

    async def put(
        self, path: str, body: Any, version: int, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        told = {"if-match": f'"{version}"', **(headers or {})}
        return await self.client.put(f"{API}{path}", json=body, headers=told)

    async def job(self, answer: Any) -> dict[str, Any]:
        await self.work()
        found: dict[str, Any] = await self.get(f"/jobs/{answer['job_id']}")
        assert found["state"] == "done", found
        return found

    async def a_scheme(self, key: str) -> dict[str, Any]:
        loaded = await self.posted("/schemes/library", {"keys": [key]})
        found: dict[str, Any] = loaded["items"][0]
        return found

    async def a_cycle(self, key: str, organization_id: str, period: str = "2026-Q3") -> str:
        scheme = await self.a_scheme(key)
        body = {"scheme_id": scheme["id"], "organization_id": organization_id, "period": period}
        return str((await self.posted("/cycles", body))["id"])

    async def an_open_cycle(self, key: str, organization_id: str, period: str = "2026-Q3") -> str:
        cycle_id = await self.a_cycle(key, organization_id, period)
        await self.job(await self.posted(f"/cycles/{cycle_id}/open"))
        return cycle_id

    async def subjects(self, cycle_id: str) -> dict[str, dict[str, Any]]:
        page = await self.get(f"/cycles/{cycle_id}/subjects")
        return {subject["name"]: subject for subject in page["items"]}

    async def name_raters(self, cycle_id: str, group: str, accounts: list[UUID]) -> None:
        version = (await self.get(f"/cycles/{cycle_id}"))["version"]
        body = {"raters": [{"account_id": str(a), "label": f"评价人{a.int}"} for a in accounts]}
        answer = await self.put(f"/cycles/{cycle_id}/rater-groups/{group}", body, version)
        assert answer.status_code == 200, answer.text

    async def rate(self, cycle_id: str, account: UUID, group: str, score: float) -> int:
        """Fill in every form the account has in a group; returns how many."""
        headers = rater(account)
        page = await self.get("/forms", headers, cycle_id=cycle_id, mine=True, group=group)
        for form in page["items"]:
            body = {"scores": [score] * len(form["items"])}
            answer = await self.put(f"/forms/{form['id']}", body, form["version"], headers)
            assert answer.status_code == 200, answer.text
        return len(page["items"])

    async def close_and_run(self, cycle_id: str) -> str:
        await self.posted(f"/cycles/{cycle_id}/close")
        return await self.run(cycle_id)

    async def run(self, cycle_id: str) -> str:
        started = await self.posted(f"/cycles/{cycle_id}/runs")
        await self.job(started)
        return str(started["run_id"])

    async def results(self, run_id: str, output: str) -> dict[str, dict[str, Any]]:
        page = await self.get(f"/runs/{run_id}/results", output=output)
        return {row["subject"]["name"]: row for row in page["items"]}
