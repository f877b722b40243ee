"""The job that writes a dry run's rows into the register, chunk by chunk.

Rows, events and what says that they are written are one transaction: a kill loses the chunks
under way and nothing else, and the next run goes on with what is left. Organizations and
appointments may rest on rows above them and are written in order behind the cursor. People do
not: two writers take what is still staged, because the database needs a processor for each.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from common import clock
from common.events.outbox import Event, emit
from common.ids import new_id
from common.jobs import start_job
from common.worker import JobContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.duplicates import FIND_TASK
from roster.core.imports.findings import ERRORS, Findings, SheetPart
from roster.core.imports.places import alias_key
from roster.core.vault import Vault
from roster.ids import ImportId, OrganizationId
from roster.imports import queries
from roster.imports.appointment_writing import write_appointments
from roster.imports.organization_writing import write_organizations
from roster.imports.people_staging import Part, parts_left, write_people
from roster.imports.sealing import open_answers
from roster.models.base import PLUMBING
from roster.models.imports import ImportProblem, RosterImport
from roster.models.organization import OrganizationAlias

PEOPLE_CHUNK: Final = 12_500
ROW_CHUNK: Final = 200
WRITERS: Final = 2
_TRIES: Final = 3
_Write = Callable[[AsyncSession], Awaitable[RosterImport | None]]


async def commit_import(context: JobContext, *, import_id: str, run: int) -> dict[str, Any] | None:
    """Write what is staged and not written yet, then close the import."""
    async with context.sessions() as session:
        record = await _record(session, import_id, run, locked=False)
        if record is None:
            return None
        parts = await parts_left(session, record, PEOPLE_CHUNK, WRITERS)
    if record.kind == "people":
        await _write_parts(context, import_id, run, parts)
    else:
        while await _tried(context, partial(_write_next, import_id=import_id, run=run)):
            pass
    vault = Vault(context.settings.field_cipher(), context.settings.blind_index())
    async with context.sessions.begin() as session:
        record = await _record(session, import_id, run, locked=True)
        if record is None:
            return None
        await _remember_aliases(session, record, vault)
        await queries.forget_staged(session, record.id)
        record.state, record.committed_at, record.message = "committed", clock.now(), ""
        record.version += 1
        facts = {"import_id": str(record.id), "kind": record.kind, "version": record.version}
        subject = f"imports/{record.id}"
        await emit(session, PLUMBING, Event("import.committed", subject, record.org_path, facts))
        if record.kind == "people":
            await _look_for_duplicates(session, record)
        return dict(record.counts)


async def _look_for_duplicates(session: AsyncSession, record: RosterImport) -> None:
    """Whoever was written by this import is compared with everybody, behind its back."""
    await start_job(
        session,
        PLUMBING,
        FIND_TASK,
        {"org_path": record.org_path, "since": record.created_at.isoformat()},
        org_path=record.org_path,
        requested_by=record.requested_by,
    )


async def _write_parts(
    context: JobContext, import_id: str, run: int, parts: Sequence[Part]
) -> None:
    waiting = iter(parts)

    async def write() -> None:
        for part in waiting:
            first = partial(_write_part, import_id=import_id, run=run, part=part)
            await _tried(context, first, partial(first, is_retry=True))

    async with asyncio.TaskGroup() as writers:
        for _ in range(WRITERS):
            writers.create_task(write())


async def _tried(context: JobContext, write: _Write, again: _Write | None = None) -> bool:
    """One transaction. Somebody may register the same ID number meanwhile: then look ``again``."""
    for attempt in range(_TRIES):
        try:
            async with context.sessions.begin() as session:
                record = await (write if attempt == 0 else again or write)(session)
        except IntegrityError:
            if attempt == _TRIES - 1:
                raise
        else:
            if record is not None:
                await context.progress(record.done, record.total, "正在写入名册")
            return record is not None
    return False


async def _record(
    session: AsyncSession, import_id: str, run: int, *, locked: bool
) -> RosterImport | None:
    record = await queries.import_of_job(session, ImportId(UUID(import_id)), locked=locked)
    if record is None or record.run != run or record.state != "committing":
        return None
    return record


async def _write_part(
    session: AsyncSession, *, import_id: str, run: int, part: Part, is_retry: bool = False
) -> RosterImport | None:
    """People of a part. The import is locked last, or the writers would wait for each other."""
    size, refused = await write_people(session, ImportId(UUID(import_id)), part, is_retry=is_retry)
    record = await _record(session, import_id, run, locked=True)
    if record is not None:
        await _refuse(session, record, refused)
        record.done += size
    return record


async def _write_next(session: AsyncSession, import_id: str, run: int) -> RosterImport | None:
    """The next organizations or appointments behind the cursor; None when all are written."""
    record = await _record(session, import_id, run, locked=True)
    if record is None:
        return None
    rows = await queries.staged_rows(session, record, ROW_CHUNK)
    if not rows:
        return None
    write = write_organizations if record.kind == "organizations" else write_appointments
    await _refuse(session, record, await write(session, record, rows))
    record.cursor, record.done = rows[-1].row, record.done + len(rows)
    return record


async def _refuse(
    session: AsyncSession, record: RosterImport, refused: dict[int, tuple[str, str]]
) -> None:
    """Rows the register no longer takes are said, and counted as refused."""
    if not refused:
        return
    number = record.problem_count
    findings = Findings(tuple(SheetPart(**one) for one in record.parts) or (SheetPart(0, ""),))
    await session.execute(
        insert(ImportProblem),
        [
            {
                "import_id": record.id,
                "number": number + at,
                **dict(zip(("sheet", "row"), findings.located(row), strict=True)),
                "column": "",
                "field": "",
                "code": code,
                "severity": "error",
                "message": ERRORS[code],
            }
            for at, (row, (code, _)) in enumerate(sorted(refused.items()), start=1)
        ],
    )
    record.problem_count = number + len(refused)
    counts = dict(record.counts)
    for _, action in refused.values():
        counts["created" if action == "create" else "updated"] -= 1
        counts["refused"] += 1
    record.counts = counts


async def _remember_aliases(session: AsyncSession, record: RosterImport, vault: Vault) -> None:
    """Spellings of organizations that were answered hold for the next file, too."""
    answers = open_answers(vault.cipher, record)
    wanted = {
        alias_key(raw): UUID(value)
        for (field, raw), value in answers.words.items()
        if field in {"organization", "parent"} and value is not None and _is_uuid(value)
    }
    known = await queries.paths_of(session, list(set(wanted.values())), record.org_path)
    for alias, organization_id in sorted(wanted.items()):
        if organization_id not in known or organization_id == record.organization_id:
            continue
        found = await session.scalar(
            select(OrganizationAlias).where(
                OrganizationAlias.scope_id == record.organization_id,
                OrganizationAlias.alias == alias,
            )
        )
        if found is not None:
            found.organization_id = OrganizationId(organization_id)
            continue
        await session.execute(
            insert(OrganizationAlias).values(
                id=new_id(),
                scope_id=record.organization_id,
                alias=alias,
                organization_id=organization_id,
                confirmed_by=record.requested_by,
            )
        )


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
