"""The worker process of a service: runs jobs, publishes events, tidies up."""

import asyncio
import hashlib
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import procrastinate
import structlog
from sqlalchemy import Row, select, text, update
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, async_sessionmaker

from common import clock
from common.db import WORKER_STATEMENT_MS, engine_of, sessions_of
from common.errors import DomainError
from common.events.sequencer import run_sequencer
from common.jobs import QUEUE, RUN_JOB
from common.settings import ServiceSettings
from common.tables import Plumbing
from common.web.idempotency import forget_old

RECOVER_SECONDS = 3.0
HEARTBEAT_SECONDS = 3.0
STALLED_SECONDS = 12.0
TIDY_SECONDS = 3600.0
CHORE_SECONDS = 3600.0
PROGRESS_SECONDS = 0.3
BROKEN = "系统内部错误，请联系管理员并提供任务编号。"

DROP_PLACE = text("delete from procrastinate_jobs where args->>'job_id' = :job_id")

DEFER_LOST = text("""
select procrastinate_defer_jobs_v1(array[row(
    :queue, :task, 0, null, null, jsonb_build_object('job_id', job.id::text), null
)::procrastinate_job_to_defer_v1])
from job
where state = 'queued' and not exists (
    select from procrastinate_jobs waiting
    where waiting.args->>'job_id' = job.id::text and waiting.status in ('todo', 'doing'))
""")

log = structlog.get_logger()


@dataclass
class JobContext:
    """What a task gets: the job, a way to open transactions, and a way to say how far it is."""

    job_id: UUID
    requested_by: UUID
    org_path: str
    sessions: async_sessionmaker[AsyncSession]
    settings: Any
    plumbing: Plumbing
    _said_at: float = field(default=0.0, repr=False)

    async def progress(self, done: int, total: int | None, message: str = "") -> None:
        """Tell people how far it is; calls closer than 0.3 s are dropped, except the last."""
        if done != total and time.monotonic() - self._said_at < PROGRESS_SECONDS:
            return
        self._said_at = time.monotonic()
        job = self.plumbing.job
        async with self.sessions.begin() as session:
            await session.execute(
                update(job)
                .where(job.c.id == self.job_id)
                .values(done=done, total=total, message=message)
            )


Task = Callable[..., Awaitable[Mapping[str, Any] | None]]
"""``async def task(context, **args) -> result or None``. Run again after a kill: see ``jobs``."""

AfterFailure = Callable[..., Awaitable[None]]
"""``async def after(session, message, **args)``: says on the task's own record that it failed.

It shares the transaction in which the job fails, so no record waits for a job that has ended.
"""


Chore = Callable[[async_sessionmaker[AsyncSession], Any], Awaitable[None]]
"""``async def chore(sessions, settings)``: what time alone brings about, as a notice that ends.

Done at every start and every hour, by one worker at a time; killed at any point. It looks at what
is due and does it in transactions of its own.
"""


Companion = Callable[[async_sessionmaker[AsyncSession], Any], Awaitable[None]]
"""``async def companion(sessions, settings)``: runs as long as the worker, as following a feed."""


@dataclass(frozen=True)
class Worker:
    engine: AsyncEngine
    sessions: async_sessionmaker[AsyncSession]
    settings: ServiceSettings
    plumbing: Plumbing
    tasks: Mapping[str, Task]
    after_failure: Mapping[str, AfterFailure] = field(default_factory=dict)
    chores: Mapping[str, Chore] = field(default_factory=dict)
    companions: Sequence[Companion] = ()


def run_worker(
    settings: ServiceSettings,
    plumbing: Plumbing,
    tasks: Mapping[str, Task],
    after_failure: Mapping[str, AfterFailure] | None = None,
    chores: Mapping[str, Chore] | None = None,
    companions: Sequence[Companion] = (),
) -> None:
    """Work until SIGINT or SIGTERM."""
    engine = engine_of(
        settings.database_url,
        pool_size=settings.job_slots * 3 + 4,
        statement_ms=WORKER_STATEMENT_MS,
    )
    worker = Worker(
        engine,
        sessions_of(engine),
        settings,
        plumbing,
        tasks,
        after_failure or {},
        chores or {},
        companions,
    )
    asyncio.run(_run(worker))


async def _run(worker: Worker) -> None:
    settings = worker.settings
    queue = procrastinate.App(
        connector=procrastinate.PsycopgConnector(
            conninfo=settings.psycopg_url, min_size=1, max_size=4
        )
    )

    @queue.task(name=RUN_JOB, queue=QUEUE)
    async def run_job(job_id: str) -> None:
        await execute(worker, UUID(job_id))

    async with queue.open_async():
        beside = [
            asyncio.create_task(run_sequencer(worker.sessions)),
            asyncio.create_task(_recover_for_ever(worker, queue)),
            asyncio.create_task(_tidy_for_ever(worker)),
            asyncio.create_task(_do_chores_for_ever(worker)),
            *(asyncio.create_task(_keep_up(worker, one)) for one in worker.companions),
        ]
        working = asyncio.create_task(
            queue.run_worker_async(
                queues=[QUEUE],
                concurrency=settings.job_slots,
                install_signal_handlers=False,
                fetch_job_polling_interval=1.0,
                update_heartbeat_interval=HEARTBEAT_SECONDS,
                stalled_worker_timeout=STALLED_SECONDS,
                shutdown_graceful_timeout=5,
                delete_jobs="always",
            )
        )
        await _until_told_to_stop(working)
        for task in (*beside, working):
            task.cancel()
        await asyncio.gather(*beside, working, return_exceptions=True)
    await worker.engine.dispose()


async def _until_told_to_stop(working: asyncio.Task[None]) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    log.info("worker_ready")
    await asyncio.wait(
        [working, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED
    )
    if working.done() and (error := working.exception()) is not None:
        raise error


async def execute(worker: Worker, job_id: UUID) -> None:
    """Run one job to its end, unless it has ended or somebody else is running it."""
    async with _fence(worker.engine, _job_lock(job_id)) as mine:
        if not mine:
            return
        job = await _claim(worker, job_id)
        if job is None:
            return
        log.info("job_started", job=str(job_id), task=job.task)
        context = JobContext(
            job_id, job.requested_by, job.org_path, worker.sessions, worker.settings,
            worker.plumbing,
        )  # fmt: skip
        try:
            result = await worker.tasks[job.task](context, **job.args)
        except DomainError as refusal:
            await _fail(worker, job, refusal.detail or refusal.title)
        except Exception as error:
            log.exception("job_failed", job=str(job_id), task=job.task, exc_info=error)
            await _fail(worker, job, BROKEN)
        else:
            async with worker.sessions.begin() as session:
                await _finish(session, worker, job_id, "done", result=result)


@asynccontextmanager
async def _fence(engine: AsyncEngine, lock: int) -> AsyncIterator[bool]:
    """An advisory lock on a connection of its own; it dies with the process."""
    async with engine.connect() as connection:
        held = await _try_lock(connection, lock)
        try:
            yield held
        finally:
            if held:
                with suppress(SQLAlchemyError):
                    await connection.execute(text("select pg_advisory_unlock(:n)"), {"n": lock})


async def _try_lock(connection: AsyncConnection, lock: int) -> bool:
    await connection.execution_options(isolation_level="AUTOCOMMIT")
    found = await connection.execute(text("select pg_try_advisory_lock(:n)"), {"n": lock})
    return bool(found.scalar_one())


def _job_lock(job_id: UUID) -> int:
    return _lock_of(b"job" + job_id.bytes)


def _lock_of(what: bytes) -> int:
    return int.from_bytes(hashlib.sha256(what).digest()[:8], signed=True)


async def _claim(worker: Worker, job_id: UUID) -> Row[Any] | None:
    job = worker.plumbing.job
    async with worker.sessions.begin() as session:
        found = await session.execute(
            update(job)
            .where(job.c.id == job_id, job.c.state.in_(("queued", "running")))
            .values(state="running")
            .returning(job)
        )
        row: Row[Any] | None = found.one_or_none()
        return row


async def _fail(worker: Worker, job: Row[Any], message: str) -> None:
    after = worker.after_failure.get(job.task)
    try:
        async with worker.sessions.begin() as session:
            if after is not None:
                await after(session, message, **job.args)
            await _finish(session, worker, job.id, "failed", message=message)
    except Exception as error:
        if after is None or isinstance(error, OSError | OperationalError):
            raise
        # A bug in ``after`` must not make the job begin again for ever.
        log.exception("failure_untold", job=str(job.id), task=job.task, exc_info=error)
        async with worker.sessions.begin() as session:
            await _finish(session, worker, job.id, "failed", message=message)


async def _finish(
    session: AsyncSession,
    worker: Worker,
    job_id: UUID,
    state: str,
    *,
    message: str | None = None,
    result: Mapping[str, Any] | None = None,
) -> None:
    job = worker.plumbing.job
    said: dict[str, Any] = {} if message is None else {"message": message}
    await session.execute(
        update(job)
        .where(job.c.id == job_id)
        .values(
            state=state,
            result=dict(result) if result is not None else None,
            finished_at=clock.now(),
            **said,
        )
    )
    log.info("job_finished", job=str(job_id), reason=state)


async def _recover_for_ever(worker: Worker, queue: procrastinate.App) -> None:
    while True:
        with suppress(SQLAlchemyError, OSError, procrastinate.exceptions.ConnectorException):
            await recover(worker, queue)
        await asyncio.sleep(RECOVER_SECONDS)


async def recover(worker: Worker, queue: procrastinate.App) -> None:
    """Queue again what a killed worker left, and what the queue lost."""
    job = worker.plumbing.job
    async with worker.sessions() as session:
        running = (await session.scalars(select(job.c.id).where(job.c.state == "running"))).all()
    for job_id in running:
        async with _fence(worker.engine, _job_lock(job_id)) as orphaned:
            if orphaned:
                await _requeue(worker, job_id)
    async with worker.sessions.begin() as session:
        await session.execute(DEFER_LOST, {"queue": QUEUE, "task": RUN_JOB})
    manager = queue.job_manager
    for stalled in await manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
        await manager.retry_job(stalled, retry_at=clock.now())


async def _requeue(worker: Worker, job_id: UUID) -> None:
    """Its holder is dead, so its place in the queue is, too. Called with the fence held."""
    job = worker.plumbing.job
    async with worker.sessions.begin() as session:
        taken = await session.scalar(
            update(job)
            .where(job.c.id == job_id, job.c.state == "running")
            .values(state="queued")
            .returning(job.c.id)
        )
        if taken is not None:
            await session.execute(DROP_PLACE, {"job_id": str(job_id)})
            log.warning("job_recovered", job=str(job_id))


async def _tidy_for_ever(worker: Worker) -> None:
    while True:
        with suppress(SQLAlchemyError, OSError):
            async with worker.sessions.begin() as session:
                await forget_old(session, worker.plumbing)
        await asyncio.sleep(TIDY_SECONDS)


async def _do_chores_for_ever(worker: Worker) -> None:
    while True:
        for name in worker.chores:
            await do_chore(worker, name)
        await asyncio.sleep(CHORE_SECONDS)


async def _keep_up(worker: Worker, companion: Companion) -> None:
    await companion(worker.sessions, worker.settings)


async def do_chore(worker: Worker, name: str) -> None:
    """One chore, unless another worker is at it. One that breaks keeps no other from being done."""
    try:
        async with _fence(worker.engine, _lock_of(b"chore" + name.encode())) as mine:
            if mine:
                await worker.chores[name](worker.sessions, worker.settings)
    except (SQLAlchemyError, OSError) as error:
        log.warning("chore_waiting", task=name, error=type(error).__name__)
    except Exception as error:
        log.exception("chore_failed", task=name, exc_info=error)
