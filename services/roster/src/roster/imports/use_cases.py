"""Uploading a file, answering what its dry run asked, and committing it."""

import asyncio
from collections.abc import Sequence
from pathlib import PurePath
from uuid import UUID

from common.crypto import FieldCipher
from common.errors import PreconditionFailedError
from common.ids import new_id
from common.jobs import start_job
from common.scope import Scope
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.imports.answers import Answers
from roster.core.imports.fields import FIELDS
from roster.core.imports.files import check_roster_file
from roster.core.imports.reading import METHOD
from roster.ids import AccountId, ImportId, OrganizationId
from roster.imports import queries
from roster.imports.errors import (
    AnswerUnknownError,
    FileTooLargeError,
    ImportBusyError,
    ImportClosedError,
    ImportFileGoneError,
    ImportNotFoundError,
    ImportNotReadyError,
    ImportOrganizationNotFoundError,
)
from roster.imports.schemas import ColumnIn, ImportKind, ImportPatch
from roster.imports.sealing import open_answers, seal_answers, seal_file
from roster.models.base import PLUMBING
from roster.models.imports import RosterImport

MAX_FILE_BYTES = 50_000_000
READ_TASK = "imports.read"
COMMIT_TASK = "imports.commit"


async def upload_file(  # noqa: PLR0913, PLR0917 - what an upload consists of
    session: AsyncSession,
    scope: Scope,
    cipher: FieldCipher,
    requested_by: UUID,
    kind: ImportKind,
    organization_id: OrganizationId,
    file: tuple[str, bytes],
) -> RosterImport:
    """Keep a file sealed and start its dry run.

    Raises:
        ImportOrganizationNotFoundError: the organization is not there, or not for this caller.
        FileTooLargeError: over 50 MB.
        NotAWorkbookError, WorkbookEncryptedError, WorkbookEmptyError, WorkbookTooLargeError:
            the file cannot be read (``common.files.sheets``).
    """
    name, data = file
    organization = await queries.organization_in(session, scope, organization_id)
    if organization is None:
        raise ImportOrganizationNotFoundError("请选择一个您管理范围内的组织。")
    if len(data) > MAX_FILE_BYTES:
        raise FileTooLargeError("一个文件最多 50 MB，请拆分后上传。", limit=MAX_FILE_BYTES)
    await asyncio.to_thread(check_roster_file, data)
    import_id = ImportId(new_id())
    sealed = await asyncio.to_thread(seal_file, cipher, import_id, data)
    record = RosterImport(
        id=import_id,
        kind=kind.value,
        organization_id=organization_id,
        org_path=organization.path,
        file_name=_tidy_file_name(name),
        file_bytes=len(data),
        file_sealed=sealed.payload,
        file_key_id=sealed.key_id,
        method=METHOD,
        requested_by=AccountId(requested_by),
    )
    session.add(record)
    await session.flush()
    await session.refresh(record)
    await _start(session, record, READ_TASK, requested_by)
    return record


async def answer_questions(  # noqa: PLR0913 - who, what, and what was seen
    session: AsyncSession,
    scope: Scope,
    cipher: FieldCipher,
    requested_by: UUID,
    import_id: ImportId,
    patch: ImportPatch,
    *,
    seen: int,
) -> RosterImport:
    """Add answers and columns to those given before, and read the file again.

    Raises:
        ImportNotFoundError: not there, or not for this caller.
        PreconditionFailedError: somebody answered since it was seen.
        ImportBusyError: it is being read; wait for the dry run.
        ImportClosedError: it is committed, or on the way.
        ImportFileGoneError: its file was kept long enough.
        AnswerUnknownError: a column or field that this import does not have.
    """
    record = await _locked(session, scope, import_id)
    if record.version != seen:
        raise PreconditionFailedError("请刷新后再改。")
    if record.state == "reading":
        raise ImportBusyError("请等试读完成后再回答。")
    if record.state in {"committing", "committed"}:
        raise ImportClosedError("如需更正，请改好文件后重新上传。")
    if record.file_bytes == 0:
        raise ImportFileGoneError("请重新上传文件。")
    answers = _with_patch(record, open_answers(cipher, record), patch)
    sealed = seal_answers(cipher, record.id, answers)
    record.answers_sealed, record.answers_key_id = sealed.payload, sealed.key_id
    record.run += 1
    record.state, record.done, record.total, record.message = "reading", 0, None, ""
    await _start(session, record, READ_TASK, requested_by)
    return record


async def commit_import(
    session: AsyncSession, scope: Scope, requested_by: UUID, import_id: ImportId
) -> RosterImport:
    """Start writing the rows of the last dry run into the register.

    Rows with errors stay out; the rest is written in chunks, each whole or not at all.

    Raises:
        ImportNotFoundError: not there, or not for this caller.
        ImportNotReadyError: not read yet, failed, or committed before.
    """
    record = await _locked(session, scope, import_id)
    if record.state != "ready":
        raise ImportNotReadyError(_WHY_NOT_READY[record.state], state=record.state)
    record.state, record.cursor, record.done = "committing", 0, 0
    record.total = await queries.staged_count(session, record)
    await _start(session, record, COMMIT_TASK, requested_by)
    return record


_WHY_NOT_READY = {
    "reading": "试读还没有完成，请稍候。",
    "failed": "文件没能读出来，请改好后重新上传。",
    "committing": "正在提交，请稍候。",
    "committed": "已经提交过了；更正请改好文件后重新上传。",
}


async def _locked(session: AsyncSession, scope: Scope, import_id: ImportId) -> RosterImport:
    record = await queries.import_in(session, scope, import_id, locked=True, answered=True)
    if record is None:
        raise ImportNotFoundError
    return record


async def _start(
    session: AsyncSession, record: RosterImport, task: str, requested_by: UUID
) -> None:
    record.version += 1
    record.job_id = await start_job(
        session,
        PLUMBING,
        task,
        {"import_id": str(record.id), "run": record.run},
        org_path=record.org_path,
        requested_by=requested_by,
    )
    await session.flush()


def _with_patch(record: RosterImport, answers: Answers, patch: ImportPatch) -> Answers:
    cells, words, columns = dict(answers.cells), dict(answers.words), dict(answers.columns)
    for column in patch.columns:
        columns[_column_index(record, column)] = _known_field(record, column.field)
    asked = {(question["row"], question["field"]): question for question in record.questions}
    for answer in patch.answers:
        question = asked.get((answer.row, answer.field))
        if answer.field == "column":
            header = _header_of_question(record.questions, answer.row, answer.value)
            columns[_column_index(record, header)] = _known_field(record, answer.value)
        elif question is not None and question["for_all"]:
            words[answer.field, question["raw"]] = answer.value
        else:
            cells[answer.row, answer.field] = answer.value
    return Answers(cells, words, columns)


def _header_of_question(
    questions: Sequence[dict[str, object]], row: int, value: str | None
) -> ColumnIn:
    """The column of the first open question about columns."""
    for question in questions:
        if question["field"] == "column" and question["row"] == row:
            return ColumnIn(header=str(question["raw"]), field=value)
    raise AnswerUnknownError("请用 columns 指定哪一列是什么。", row=row)


def _column_index(record: RosterImport, wanted: ColumnIn) -> int:
    for column in record.columns:
        named = column["header"] == wanted.header or f"#{column['index'] + 1}" == wanted.header
        if (wanted.index is None and named) or wanted.index == column["index"]:
            return int(column["index"])
    raise AnswerUnknownError("文件里没有这一列，请按列标题填写。")


def _known_field(record: RosterImport, key: str | None) -> str | None:
    kind = ImportKind(record.kind)
    if key is not None and key not in {field.key for field in FIELDS[kind.value]}:
        raise AnswerUnknownError("没有这种列含义。", field=key)
    return key


def _tidy_file_name(name: str) -> str:
    """The last part of the path, without control characters; it is shown, never opened."""
    bare = PurePath(name.replace("\\", "/")).name
    return "".join(character for character in bare if character.isprintable())[:200] or "upload"
