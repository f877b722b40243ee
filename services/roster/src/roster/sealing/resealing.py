"""The job that moves every sealed value to the current key."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from common.crypto import Sealed
from common.jobs import start_job
from common.worker import JobContext, Task
from sqlalchemy import Row, bindparam, update
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vault import Secret, Vault
from roster.models.base import PLUMBING, Base
from roster.models.people.audit import note
from roster.models.people.sealed import SEALED_COLUMNS, SealedColumn
from roster.sealing import queries

RESEAL_TASK: Final = "sealing.reseal"
_CHUNK: Final = 1000
_FILES: Final = 5
"""Files have up to 50 MB."""


async def start_reseal(session: AsyncSession, actor: UUID, *, reindex: bool) -> UUID:
    return await start_job(
        session, PLUMBING, RESEAL_TASK, {"reindex": reindex}, org_path="", requested_by=actor
    )


async def reseal(context: JobContext, *, reindex: bool) -> dict[str, Any]:
    """Open with the key each value names, seal with the current one; killed, it goes on.

    A value that somebody writes meanwhile is under the current key already and is left alone.
    """
    vault = Vault(context.settings.field_cipher(), context.settings.blind_index())
    total = await _count(context, vault, reindex=reindex)
    done = 0
    await context.progress(done, total, "正在换用新密钥")
    for column in SEALED_COLUMNS:
        after: Any = None
        size = _FILES if column.prefix == "file" else _CHUNK
        while True:
            async with context.sessions.begin() as session:
                rows = await queries.values_after(session, column, after, size)
                done += await _move(session, vault, column, rows, reindex=reindex)
            if not rows:
                break
            after = tuple(queries.key_of(rows[-1], column).values())
            await context.progress(done, total, "正在换用新密钥")
    async with context.sessions.begin() as session:
        await note(
            session,
            "resealed",
            person_id=None,
            org_path="",
            actor=None,
            purpose=f"{done} values, key {vault.cipher.current}",
        )
    return {"values": done, "key": vault.cipher.current}


async def _count(context: JobContext, vault: Vault, *, reindex: bool) -> int:
    total = 0
    async with context.sessions() as session:
        for column in SEALED_COLUMNS:
            table = Base.metadata.tables[column.table]
            counts = await queries.counts_by_key(session, table, column.prefix)
            total += sum(
                count
                for key, count in counts.items()
                if key != vault.cipher.current or (reindex and column.index_of)
            )
    return total


async def _move(
    session: AsyncSession,
    vault: Vault,
    column: SealedColumn,
    rows: Sequence[Row[Any]],
    *,
    reindex: bool,
) -> int:
    wanted = [
        row
        for row in rows
        if row.key_id != vault.cipher.current or (reindex and column.index_of is not None)
    ]
    if not wanted:
        return 0
    values = await asyncio.to_thread(_sealed_anew, vault, column, wanted)
    table = Base.metadata.tables[column.table]
    payload = table.c[f"{column.prefix}_sealed"]
    await (await session.connection()).execute(
        update(table)
        .where(
            *(one == bindparam(f"at_{one.name}") for one in table.primary_key.columns),
            payload == bindparam("was"),
        )
        .values(
            {
                payload: bindparam("payload"),
                table.c[f"{column.prefix}_key_id"]: bindparam("key_id"),
            }
            | (
                {table.c[f"{column.prefix}_index"]: bindparam("mark")}
                if column.index_of is not None
                else {}
            )
        ),
        values,
    )
    return len(wanted)


def _sealed_anew(
    vault: Vault, column: SealedColumn, rows: Sequence[Row[Any]]
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for row in rows:
        binding = column.binding(row.bound_to)
        plain = vault.cipher.open_bytes(Sealed(row.key_id, row.payload), row=binding)
        sealed = vault.cipher.seal_bytes(plain, row=binding)
        one = queries.key_of(row, column) | {
            "was": row.payload,
            "payload": sealed.payload,
            "key_id": sealed.key_id,
        }
        if column.index_of is not None:
            field: Secret = "phone" if column.index_of == "phone" else "id_number"
            one["mark"] = vault.mark(field, plain.decode())
        found.append(one)
    return found


TASKS: Final[Mapping[str, Task]] = {RESEAL_TASK: reseal}
"""For the worker's composition root."""
