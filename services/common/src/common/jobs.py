"""Long work: asked for in a transaction, done by a worker, watched as progress.

The queue is procrastinate; the ``job`` row is what people see. A job is started in the
transaction of the change that asks for it, so neither exists without the other. A task may be
killed at any point and is then run again from the start: it must look at what is already there
(write its results in chunks with a cursor, or once under a unique key). Two workers never run
the same job: each holds an advisory lock that dies with its connection.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel
from sqlalchemy import Row, insert, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from common.errors import NotFoundError
from common.ids import new_id
from common.scope import Scope
from common.tables import Plumbing
from common.web.auth import Caller, Role, requires
from common.web.idempotency import IdempotentRoute
from common.web.problem import problems
from common.web.session import ReadSession
from common.words import Sentence

QUEUE = "jobs"
RUN_JOB = "run_job"

DEFER = text("""
select procrastinate_defer_jobs_v1(array[row(
    :queue, :task, 0, null, null, cast(:args as jsonb), null
)::procrastinate_job_to_defer_v1])
""")


class JobNotFoundError(NotFoundError):
    slug, title = "job-not-found", "没有这个任务"


class JobOut(BaseModel):
    """Progress of long work. ``total`` is null until it is known."""

    id: UUID
    task: str
    state: Literal["queued", "running", "done", "failed"]
    done: int
    total: int | None
    message: Sentence
    result: dict[str, Any] | None
    created_at: datetime
    finished_at: datetime | None


async def start_job(
    session: AsyncSession,
    plumbing: Plumbing,
    task: str,
    args: Mapping[str, Any],
    *,
    org_path: str,
    requested_by: UUID,
) -> UUID:
    """Ask for work in the current transaction. ``args`` is JSON: ids, never people's data."""
    job_id = new_id()
    await session.execute(
        insert(plumbing.job).values(
            id=job_id,
            task=task,
            args=dict(args),
            org_path=org_path,
            requested_by=requested_by,
        )
    )
    payload = json.dumps({"job_id": str(job_id)})
    await session.execute(DEFER, {"queue": QUEUE, "task": RUN_JOB, "args": payload})
    return job_id


async def job_of(
    session: AsyncSession, plumbing: Plumbing, scope: Scope, caller: UUID, job_id: UUID
) -> Row[Any] | None:
    """A job in scope, or one the caller asked for."""
    job = plumbing.job
    found = await session.execute(
        select(job).where(
            job.c.id == job_id,
            or_(scope.where(job.c.org_path), job.c.requested_by == caller),
        )
    )
    return found.one_or_none()


def router_of(service: str, plumbing: Plumbing) -> APIRouter:
    """``GET /api/<service>/jobs/{job_id}``."""
    router = APIRouter(prefix=f"/api/{service}/jobs", tags=["jobs"], route_class=IdempotentRoute)

    @router.get("/{job_id}", response_model=JobOut, responses=problems(JobNotFoundError))
    async def read_job(
        job_id: UUID, session: ReadSession, caller: Annotated[Caller, requires()]
    ) -> Row[Any]:
        """How far a job is."""
        scope = caller.scope(Role.COMMITTEE)
        found = await job_of(session, plumbing, scope, caller.subject, job_id)
        if found is None:
            raise JobNotFoundError
        return found

    return router


def accepted(response: Response, service: str, job_id: UUID) -> None:
    """Answer 202 with the job's address."""
    response.status_code = 202
    response.headers["location"] = f"/api/{service}/jobs/{job_id}"
