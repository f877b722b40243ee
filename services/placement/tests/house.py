"""The service as a client meets it, with its worker and a roster that answers from memory."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
from common.db import engine_of, sessions_of
from common.events.sequencer import move_batch
from common.testing.client import client_of
from common.testing.tokens import bearer
from common.web.app import ServiceApp
from common.worker import Worker, execute
from placement import tasks
from placement.clients.roster import Roster
from placement.models import PLUMBING
from placement.settings import Settings
from sqlalchemy import select

from services.placement.tests.district import an_id
from services.placement.tests.fakes import FakeRoster


@dataclass
class House:
    """The service as a client meets it, and its worker."""

    client: httpx.AsyncClient
    app: ServiceApp
    settings: Settings
    roster: FakeRoster

    async def work(self) -> None:
        """Run every job that waits."""
        transport = httpx.ASGITransport(app=self.roster.app)
        reading = Roster("http://roster", "Bearer own", transport)
        engine = engine_of(self.settings.database_url, pool_size=4)
        freezing = partial(_freeze_from, reading)
        doing = tasks.TASKS | {"rounds.freeze": freezing}
        sessions = sessions_of(engine)
        after = tasks.AFTER_FAILURE
        worker = Worker(engine, sessions, self.settings, PLUMBING, doing, after)
        try:
            async with worker.sessions() as session:
                waiting = select(PLUMBING.job.c.id).where(PLUMBING.job.c.state == "queued")
                job_ids = (await session.scalars(waiting)).all()
            for job_id in job_ids:
                await execute(worker, job_id)
        finally:
            await engine.dispose()

    async def sequence(self) -> None:
        """Publish what waits in the outbox."""
        engine = engine_of(self.settings.database_url, pool_size=2)
        async with sessions_of(engine).begin() as session:
            await move_batch(session)
        await engine.dispose()

    async def job(self, response: httpx.Response) -> dict[str, Any]:
        assert response.status_code == 202, response.text
        await self.work()
        return dict((await self.client.get(response.headers["location"])).json())

    async def a_round(self, **fields: Any) -> str:  # noqa: ANN401
        """An open round of the county."""
        body = {"name": "青年干部兼职", "organization_id": an_id("共青团青桥区委")} | fields
        answer = await self.client.post("/api/placement/rounds", json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def wish(self, round_id: str, name: str, *posts: str, accepts_other: bool = True) -> None:
        answer = await self.client.put(
            f"/api/placement/rounds/{round_id}/wishes/{an_id(name)}",
            json={"post_ids": [an_id(post) for post in posts], "accepts_other": accepts_other},
        )
        assert answer.status_code == 200, answer.text

    async def freeze(self, round_id: str) -> dict[str, Any]:
        answer = await self.client.post(f"/api/placement/rounds/{round_id}/freeze")
        job = await self.job(answer)
        assert job["state"] == "done", job
        return job

    async def solve(self, round_id: str, seed: str = "2026-11-20") -> str:
        answer = await self.client.post(
            f"/api/placement/rounds/{round_id}/runs", json={"mode": "optimal", "seed": seed}
        )
        job = await self.job(answer)
        assert job["state"] == "done", job
        return str(answer.json()["id"])

    async def solved(self, **fields: Any) -> tuple[str, str]:  # noqa: ANN401
        """A round with a finished run."""
        round_id = await self.a_round(**fields)
        await self.freeze(round_id)
        return round_id, await self.solve(round_id)

    async def noticed(self) -> tuple[str, str]:
        """A round whose run is approved and announced."""
        round_id, run_id = await self.solved()
        assert (await self.client.post(f"/api/placement/runs/{run_id}/approve")).is_success
        ends = {"ends_on": "2199-01-01"}
        notice = await self.client.post(f"/api/placement/rounds/{round_id}/notice", json=ends)
        assert notice.is_success, notice.text
        return round_id, run_id

    async def places(self, run_id: str) -> dict[str, str | None]:
        """Person to community, by name."""
        answer = await self.client.get(f"/api/placement/runs/{run_id}/assignments?limit=200")
        return {row["person_name"]: row["organization_name"] for row in answer.json()["items"]}

    def as_other(self, *roles: str, **options: Any) -> AbstractAsyncContextManager[Any]:  # noqa: ANN401
        """A second client with a token of its own."""
        return client_of(self.app, headers=bearer(*roles, **options))


async def _freeze_from(reading: Roster, context: Any, round_id: str) -> dict[str, Any]:  # noqa: ANN401
    return await tasks.freeze_from(context, reading, round_id)
