"""The job that reads an uploaded file and says what a commit would do."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from common import clock
from common.errors import DomainError
from common.sandbox import run_limited
from common.worker import JobContext
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.imports.answers import Answers
from roster.core.imports.appointments import AppointmentDraft
from roster.core.imports.columns import ColumnMatch
from roster.core.imports.fields import Kind, label_of_field
from roster.core.imports.findings import Findings, Question
from roster.core.imports.organization_rows import OrganizationDraft
from roster.core.imports.people import PeopleDraft, Surroundings
from roster.core.imports.reading import METHOD, Draft
from roster.core.vault import Vault
from roster.ids import ImportId
from roster.imports import queries
from roster.imports.appointment_staging import stage_appointments
from roster.imports.aside import aside_for
from roster.imports.copying import copy_into
from roster.imports.organization_writing import stage_organizations
from roster.imports.people_matching import match_people
from roster.imports.people_staging import stage_people
from roster.imports.reading_in_child import CPU_SECONDS, MEMORY_MB, read_in_child
from roster.imports.sealing import open_answers, open_file
from roster.models.imports import RosterImport

KEPT_QUESTIONS = 500
_PROBLEM_COLUMNS = (
    "import_id",
    "number",
    "sheet",
    "row",
    "column",
    "field",
    "code",
    "severity",
    "message",
)
_NOTHING = {"created": 0, "updated": 0, "unchanged": 0}


async def read_import(context: JobContext, *, import_id: str, run: int) -> dict[str, Any] | None:
    """Read, compare with the register, stage. Running it again gives the same result."""
    vault = Vault(context.settings.field_cipher(), context.settings.blind_index())
    async with context.sessions() as session:
        record = await _record(session, import_id, run, locked=False)
        if record is None:
            return None
        answers = open_answers(vault.cipher, record)
        around = await _surroundings(session, record, answers)
        data = open_file(vault.cipher, record)
    await context.progress(0, None, "正在读取文件")
    kind: Kind = record.kind  # type: ignore[assignment]  # the table checks it
    try:
        draft = await run_limited(
            read_in_child,
            data,
            record.file_name,
            kind,
            around,
            cpu_seconds=CPU_SECONDS,
            memory_mb=MEMORY_MB,
        )
    except DomainError as refusal:
        await _fail(context, import_id, run, refusal)
        raise
    await context.progress(0, len(draft.rows), "正在与名册比对")
    with _left_alone():
        async with context.sessions.begin() as session:
            record = await _record(session, import_id, run, locked=True)
            if record is None:
                return None
            counts = await _stage(session, record, draft, answers, vault)
            await _write_findings(session, record, draft)
            _close(record, draft, counts)
            return dict(record.counts)


@contextmanager
def _left_alone() -> Iterator[None]:
    """The collector would walk a draft's million cells, hold everything up, and find nothing."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


async def _record(
    session: AsyncSession, import_id: str, run: int, *, locked: bool
) -> RosterImport | None:
    """The import, if this dry run is still the one that is wanted; to be read, or to be closed."""
    record = await queries.import_of_job(
        session, ImportId(UUID(import_id)), locked=locked, whole=not locked
    )
    if record is None or record.run != run or record.state != "reading":
        return None
    return record


async def _surroundings(
    session: AsyncSession, record: RosterImport, answers: Answers
) -> Surroundings:
    return Surroundings(
        today=clock.today(),
        organization_id=str(record.organization_id),
        places=await queries.places_below(session, record.org_path),
        aliases=await queries.aliases_for(session, record.org_path),
        answers=answers,
    )


async def _stage(
    session: AsyncSession, record: RosterImport, draft: Draft, answers: Answers, vault: Vault
) -> dict[str, int]:
    await queries.forget_dry_run(session, record.id)
    match draft:
        case PeopleDraft():
            async with aside_for(len(draft.rows)) as aside:
                targets = await match_people(session, record, draft, answers, vault, aside)
                return await stage_people(session, record, draft, targets, vault, aside)
        case AppointmentDraft():
            return await stage_appointments(session, record, draft, answers, vault)
        case OrganizationDraft():
            return await stage_organizations(session, record, draft)
        case _:
            return dict(_NOTHING)


async def _write_findings(session: AsyncSession, record: RosterImport, draft: Draft) -> None:
    problems = draft.findings.problems
    await copy_into(
        session,
        "import_problem",
        _PROBLEM_COLUMNS,
        [
            (
                record.id,
                number,
                problem.sheet,
                problem.row,
                problem.column,
                problem.field,
                problem.code,
                problem.severity,
                problem.message,
            )
            for number, problem in enumerate(problems, start=1)
        ],
    )


def _close(record: RosterImport, draft: Draft, counts: dict[str, int]) -> None:
    findings: Findings = draft.findings
    rows = set(draft.rows)
    questions = findings.questions
    record.counts = counts | {
        "refused": len((findings.refused & rows) - draft.skipped),
        "skipped": len(draft.skipped & rows),
    }
    record.columns = [_column(record, column) for column in draft.columns]
    record.questions = [_question(findings, one) for one in questions[:KEPT_QUESTIONS]]
    record.question_count = len(questions)
    record.problem_count = len(findings.problems)
    record.sheet = findings.sheet or None
    record.parts = [{"after": part.after, "sheet": part.sheet} for part in findings.parts]
    record.header_row = draft.header_row or None
    record.method = METHOD
    record.state, record.message = "ready", ""
    record.done = record.total = len(draft.rows)
    record.version += 1


def _column(record: RosterImport, column: ColumnMatch) -> dict[str, Any]:
    kind: Kind = record.kind  # type: ignore[assignment]  # the table checks it
    return {
        "index": column.index,
        "header": column.header,
        "field": column.field,
        "label": label_of_field(kind, column.field) if column.field else None,
        "confidence": column.confidence,
        "is_kept": column.is_kept,
    }


def _question(findings: Findings, question: Question) -> dict[str, Any]:
    return {
        "row": question.row,
        "place": findings.place(question.row),
        "field": question.field,
        "raw": question.raw,
        "code": question.code,
        "message": question.message,
        "rows": question.rows,
        "for_all": question.for_all,
        "suggestions": [
            {"value": one.value, "label": one.label, "score": one.score}
            for one in question.suggestions
        ],
    }


async def _fail(context: JobContext, import_id: str, run: int, refusal: DomainError) -> None:
    async with context.sessions.begin() as session:
        await session.execute(
            update(RosterImport)
            .where(
                RosterImport.id == UUID(import_id),
                RosterImport.run == run,
                RosterImport.state == "reading",
            )
            .values(
                state="failed",
                message=refusal.detail or refusal.title,
                version=RosterImport.version + 1,
            )
        )
