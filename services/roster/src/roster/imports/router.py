"""HTTP of the slice ``imports``."""

from typing import Annotated
from urllib.parse import quote

from common import jobs
from common.files.sheets import (
    NotAWorkbookError,
    WorkbookEmptyError,
    WorkbookEncryptedError,
    WorkbookTooLargeError,
)
from common.sandbox import LimitsExceededError
from common.scope import Scope
from common.web.app import service_router
from common.web.auth import Committee, Role
from common.web.etag import IfMatch, tagged
from common.web.page import Page, Paging, Rows, page_of
from common.web.problem import problems
from common.web.session import ReadSession, Session
from fastapi import Depends, File, Form, Request, Response, UploadFile
from sqlalchemy.ext.asyncio import AsyncSession

from roster.core.vault import Vault
from roster.ids import ImportId, OrganizationId
from roster.imports import queries, use_cases
from roster.imports.annotating import annotated_copy
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
from roster.imports.schemas import (
    ImportKind,
    ImportOut,
    ImportPatch,
    ImportRowOut,
    ProblemOut,
    counts_of,
)
from roster.models.imports import ImportProblem, RosterImport

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

router = service_router("/api/roster/imports", "imports")


def vault_of(request: Request) -> Vault:
    vault: Vault = request.app.state.vault
    return vault


TheVault = Annotated[Vault, Depends(vault_of)]


@router.post(
    "",
    response_model=ImportOut,
    status_code=202,
    responses=problems(
        ImportOrganizationNotFoundError,
        FileTooLargeError,
        NotAWorkbookError,
        WorkbookEncryptedError,
        WorkbookEmptyError,
        WorkbookTooLargeError,
    ),
)
async def upload_file(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    file: Annotated[
        UploadFile, File(description=".xlsx、.xls、.csv、.docx、.lrmx，或几份 .lrmx 的 .zip")
    ],
    kind: Annotated[ImportKind, Form()],
    organization_id: Annotated[OrganizationId, Form(description="导入到哪个组织之下")],
    session: Session,
    caller: Committee,
    vault: TheVault,
    response: Response,
) -> ImportOut:
    """Upload a roster. It is read as a dry run; nothing is written to the register."""
    record = await use_cases.upload_file(
        session,
        caller.scope(Role.COMMITTEE),
        vault.cipher,
        caller.subject,
        kind,
        organization_id,
        (file.filename or "", await file.read()),
    )
    return await _accepted(session, response, record)


@router.get("", response_model=Page[ImportRowOut])
async def list_imports(
    session: ReadSession, caller: Committee, paging: Paging
) -> Page[ImportRowOut]:
    """Imports, newest first."""
    statement = queries.imports_in(caller.scope(Role.COMMITTEE))
    keys = [RosterImport.created_at, RosterImport.id]
    page = await page_of(session, statement, keys, paging, descending=True)
    return Page(items=[_line(record) for record in page.items], next_cursor=page.next_cursor)


@router.get("/{import_id}", response_model=ImportOut, responses=problems(ImportNotFoundError))
async def get_import(
    import_id: ImportId, session: ReadSession, caller: Committee, response: Response
) -> ImportOut:
    """Progress, counts, columns, problems and questions of an import."""
    record = await _found(session, caller.scope(Role.COMMITTEE), import_id)
    return tagged(response, await _shown(session, record))


@router.get(
    "/{import_id}/problems",
    response_model=Page[ProblemOut],
    responses=problems(ImportNotFoundError),
)
async def list_problems(
    import_id: ImportId, session: ReadSession, caller: Committee, paging: Paging
) -> Rows[ImportProblem]:
    """All problems of the last dry run, in the order they were found."""
    record = await _found(session, caller.scope(Role.COMMITTEE), import_id)
    return await page_of(session, queries.problems_of(record.id), [ImportProblem.number], paging)


@router.patch(
    "/{import_id}",
    response_model=ImportOut,
    status_code=202,
    responses=problems(
        ImportNotFoundError,
        ImportBusyError,
        ImportClosedError,
        ImportFileGoneError,
        AnswerUnknownError,
    ),
)
async def answer_questions(  # noqa: PLR0913, PLR0917 - what FastAPI injects
    import_id: ImportId,
    patch: ImportPatch,
    session: Session,
    caller: Committee,
    vault: TheVault,
    seen: IfMatch,
    response: Response,
) -> ImportOut:
    """Answer questions, correct cells or say what columns mean; the file is read again."""
    record = await use_cases.answer_questions(
        session,
        caller.scope(Role.COMMITTEE),
        vault.cipher,
        caller.subject,
        import_id,
        patch,
        seen=seen,
    )
    return await _accepted(session, response, record)


@router.post(
    "/{import_id}/commit",
    response_model=ImportOut,
    status_code=202,
    responses=problems(ImportNotFoundError, ImportNotReadyError),
)
async def commit_import(
    import_id: ImportId, session: Session, caller: Committee, response: Response
) -> ImportOut:
    """Write the clean rows of the last dry run into the register."""
    record = await use_cases.commit_import(
        session, caller.scope(Role.COMMITTEE), caller.subject, import_id
    )
    return await _accepted(session, response, record)


@router.get(
    "/{import_id}/annotated",
    response_class=Response,
    responses={
        200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}},
        **problems(ImportNotFoundError, ImportBusyError, ImportFileGoneError, LimitsExceededError),
    },
)
async def download_annotated(
    import_id: ImportId, session: ReadSession, caller: Committee, vault: TheVault
) -> Response:
    """The uploaded workbook with a column that says what is wrong with each row."""
    record = await _found(session, caller.scope(Role.COMMITTEE), import_id, whole=True)
    lines = await queries.problem_lines(session, record.id)
    data = await annotated_copy(vault.cipher, record, lines)
    name = quote(f"{record.file_name.rsplit('.', 1)[0]}-批注.xlsx")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(data, media_type=XLSX, headers=headers)


async def _found(
    session: AsyncSession, scope: Scope, import_id: ImportId, *, whole: bool = False
) -> RosterImport:
    record = await queries.import_in(session, scope, import_id, whole=whole)
    if record is None:
        raise ImportNotFoundError
    return record


async def _accepted(session: AsyncSession, response: Response, record: RosterImport) -> ImportOut:
    if record.job_id is not None:
        jobs.accepted(response, "roster", record.job_id)
    return tagged(response, await _shown(session, record))


def _line(record: RosterImport) -> ImportRowOut:
    return ImportRowOut.model_validate(_plain(record))


async def _shown(session: AsyncSession, record: RosterImport) -> ImportOut:
    found = await queries.first_problems(session, record.id)
    shown = [ProblemOut.model_validate(problem) for problem in found]
    return ImportOut.model_validate(_plain(record) | {"problems": shown})


def _plain(record: RosterImport) -> dict[str, object]:
    names = ImportOut.model_fields.keys() - {"problems", "counts", "questions"}
    questions = [{"place": f"第{one['row']}行"} | one for one in record.questions]
    found = {name: getattr(record, name) for name in names}
    return found | {"counts": counts_of(record.counts), "questions": questions}
